// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/field_undo.h"

#include <QAbstractSpinBox>
#include <QComboBox>
#include <QCoreApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>

namespace atlas {

namespace {

constexpr auto LeftToWindow = "leftToWindow";

enum class Way { None, Undo, Redo };

/// Both customs of redoing, as the windows' commands have them.
Way wayOf(const QKeyEvent& key)
{
    if (key.matches(QKeySequence::Undo))
        return Way::Undo;
    const QKeyCombination pressed = key.keyCombination();
    const bool redo = pressed == (Qt::CTRL | Qt::Key_Y) || pressed == (Qt::CTRL | Qt::SHIFT | Qt::Key_Z);
    return redo ? Way::Redo : Way::None;
}

/// Where the text is typed; null in what is no field for text.
QWidget* textOf(QWidget* widget)
{
    if (qobject_cast<QAbstractSpinBox*>(widget) || qobject_cast<QComboBox*>(widget))
        return widget->findChild<QLineEdit*>(); // it has the focus of the whole
    return qobject_cast<QLineEdit*>(widget) || qobject_cast<QPlainTextEdit*>(widget) ? widget : nullptr;
}

bool isAvailable(const QWidget& text, Way way)
{
    if (text.property(LeftToWindow).toBool())
        return false;
    if (const auto* line = qobject_cast<const QLineEdit*>(&text))
        return way == Way::Undo ? line->isUndoAvailable() : line->isRedoAvailable();
    const auto& edit = static_cast<const QPlainTextEdit&>(text);
    if (edit.isReadOnly())
        return false;
    return way == Way::Undo ? edit.document()->isUndoAvailable() : edit.document()->isRedoAvailable();
}

template <class Field>
bool takeBack(QWidget& widget, Way way)
{
    auto* field = qobject_cast<Field*>(&widget);
    if (field && way == Way::Undo)
        field->undo();
    else if (field)
        field->redo();
    return field;
}

} // namespace

FieldUndo::FieldUndo(QWidget& window)
    : QObject(&window)
    , m_window(window)
{
    QCoreApplication::instance()->installEventFilter(this);
}

void FieldUndo::leaveToWindow(QWidget& field)
{
    if (QWidget* text = textOf(&field))
        text->setProperty(LeftToWindow, true);
}

bool FieldUndo::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::ShortcutOverride && event->type() != QEvent::KeyPress)
        return false;
    const Way way = wayOf(*static_cast<QKeyEvent*>(event));
    auto* widget = way == Way::None ? nullptr : qobject_cast<QWidget*>(watched);
    QWidget* text = widget && widget->window() == &m_window ? textOf(widget) : nullptr;
    if (!text)
        return false;
    const bool available = isAvailable(*text, way);
    if (event->type() == QEvent::ShortcutOverride) {
        event->setAccepted(available);
        return true;
    }
    if (available && !takeBack<QLineEdit>(*text, way))
        takeBack<QPlainTextEdit>(*text, way);
    return available;
}

} // namespace atlas
