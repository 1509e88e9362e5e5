#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/edit.h"

#include <QUndoCommand>

#include <functional>
#include <utility>

namespace atlas {

/// One undoable step over any number of cells, themes, agenda items and workshops, held as ids and values.
/// Owned by the document's stack, which has stored the change before the command touches the value in memory.
class EditCommand final : public QUndoCommand {
public:
    using Apply = std::function<void(const Edit&)>;

    EditCommand(const QString& text, Edit edit, Apply apply);

    void undo() override { swap(); }
    void redo() override { swap(); }

    /// What the next undo or redo will do, with the reason that was given for the step; origin, author and
    /// time are those of the first time.
    const Edit& pending() const { return m_pending; }
    /// The same change, brought up to date with what is no part of a step.
    void setPending(Edit edit) { m_pending = std::move(edit); }

private:
    void swap();

    Edit m_pending;
    Apply m_apply;
};

} // namespace atlas
