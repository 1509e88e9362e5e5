#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/edit.h"

#include <QUndoCommand>

#include <functional>

namespace atlas {

/// One undoable step over any number of cells, themes and outcomes, held as ids and values. Owned by the
/// document's stack; the document has stored the change before it lets the command touch the value in memory.
class EditCommand final : public QUndoCommand {
public:
    using Apply = std::function<void(const Edit&)>;

    EditCommand(const QString& text, Edit edit, Apply apply);

    void undo() override { swap(); }
    void redo() override { swap(); }

    /// What the next undo or redo will do, with the reason that was given for the step; origin, author and
    /// time are those of the first time.
    const Edit& pending() const { return m_pending; }

private:
    void swap();

    Edit m_pending;
    Apply m_apply;
};

} // namespace atlas
