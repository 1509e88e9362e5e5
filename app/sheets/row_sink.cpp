// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheets/row_sink.h"

namespace atlas {

void RowSink::addHeads(std::span<const ColumnHead> heads)
{
    for (const ColumnHead& head : heads)
        addText(m_voice(head));
}

} // namespace atlas
