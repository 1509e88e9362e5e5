#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/edit.h"

#include <QUndoCommand>

#include <functional>

namespace atlas {

/// One undoable step over one or many cells, held as ids and values. Owned by the document's stack; the
/// document has stored the change before it lets the command touch the value in memory.
class ChangeCellsCommand final : public QUndoCommand {
public:
    using Apply = std::function<void(const std::vector<CellChange>&)>;

    ChangeCellsCommand(const QString& text, std::vector<CellChange> cells, QString reason, Apply apply);

    void undo() override { swap(); }
    void redo() override { swap(); }

    /// What the next undo or redo will do.
    const std::vector<CellChange>& pending() const { return m_pending; }
    const QString& reason() const { return m_reason; }

private:
    void swap();

    std::vector<CellChange> m_pending;
    QString m_reason;
    Apply m_apply;
};

} // namespace atlas
