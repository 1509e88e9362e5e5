// SPDX-License-Identifier: GPL-3.0-or-later
#include "editing/edit_command.h"

#include <utility>

namespace atlas {

EditCommand::EditCommand(const QString& text, Edit edit, Apply apply)
    : QUndoCommand(text)
    , m_pending(std::move(edit))
    , m_apply(std::move(apply))
{
}

void EditCommand::swap()
{
    m_apply(m_pending);
    m_pending.changes.reverse();
}

} // namespace atlas
