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
    for (CellChange& change : m_pending.cells)
        std::swap(change.before, change.after);
    for (ThemeChange& change : m_pending.themes)
        std::swap(change.before, change.after);
    for (AgendaItemChange& change : m_pending.items)
        std::swap(change.before, change.after);
    for (WorkshopChange& change : m_pending.workshops)
        std::swap(change.before, change.after);
}

} // namespace atlas
