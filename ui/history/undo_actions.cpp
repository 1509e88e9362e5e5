// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/undo_actions.h"

#include "ui/kit/key_hint.h"
#include "ui/kit/plain_words.h"

#include <QAction>

#include <utility>

namespace atlas {

UndoActions::UndoActions(AtlasDocument& document, Objection objection, QObject* parent)
    : QObject(parent)
    , m_document(document)
    , m_objection(std::move(objection))
    , m_undo(new QAction(this))
    , m_redo(new QAction(this))
{
    m_undo->setShortcut(QKeySequence::Undo);
    m_undo->setWhatsThis(tr("Undo"));
    // The first one is shown in the menu; each system has its own custom.
    QList<QKeySequence> redoKeys{Qt::CTRL | Qt::Key_Y, Qt::CTRL | Qt::SHIFT | Qt::Key_Z};
#if defined(Q_OS_MACOS)
    redoKeys.swapItemsAt(0, 1);
#endif
    m_redo->setShortcuts(redoKeys);
    m_redo->setWhatsThis(tr("Redo"));
    connect(m_undo, &QAction::triggered, this, [this] { replay(EditOrigin::Undone); });
    connect(m_redo, &QAction::triggered, this, [this] { replay(EditOrigin::Redone); });
    connect(&document.undoStack(), &QUndoStack::indexChanged, this, &UndoActions::tellNext);
    tellNext();
}

void UndoActions::tellNext()
{
    const QUndoStack& stack = m_document.undoStack();
    m_undo->setEnabled(stack.canUndo());
    m_undo->setText(stack.canUndo() ? tr("&Undo %1").arg(withoutMarks(stack.undoText())) : tr("&Undo"));
    tellKey(*m_undo);
    m_redo->setEnabled(stack.canRedo());
    m_redo->setText(stack.canRedo() ? tr("&Redo %1").arg(withoutMarks(stack.redoText())) : tr("&Redo"));
    tellKey(*m_redo);
}

void UndoActions::replay(EditOrigin origin)
{
    Q_EMIT aboutToReplay(origin);
    const bool undoes = origin == EditOrigin::Undone;
    const Edit* next = undoes ? m_document.nextUndo() : m_document.nextRedo();
    if (!next)
        return;
    const Edit step = *next;
    const QUndoStack& stack = m_document.undoStack();
    const QString text = undoes ? stack.undoText() : stack.redoText();
    if (const QString why = m_objection(step, text); !why.isEmpty()) {
        Q_EMIT refused(why);
        return;
    }
    const auto done = undoes ? m_document.undo() : m_document.redo();
    tellNext();
    if (done)
        Q_EMIT replayed(step, undoes ? tr("Undone: %1").arg(text) : tr("Done again: %1").arg(text));
    else
        Q_EMIT failed(done.error().message);
}

} // namespace atlas
