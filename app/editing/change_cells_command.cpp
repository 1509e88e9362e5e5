// SPDX-License-Identifier: GPL-3.0-or-later
#include "editing/change_cells_command.h"

#include <utility>

namespace atlas {

ChangeCellsCommand::ChangeCellsCommand(
    const QString& text, std::vector<CellChange> cells, QString reason, Apply apply)
    : QUndoCommand(text)
    , m_pending(std::move(cells))
    , m_reason(std::move(reason))
    , m_apply(std::move(apply))
{
}

void ChangeCellsCommand::swap()
{
    m_apply(m_pending);
    for (CellChange& change : m_pending)
        std::swap(change.before, change.after);
}

} // namespace atlas
