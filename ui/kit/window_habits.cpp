// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/window_habits.h"

#include "ui/kit/screen_set.h"

#include <QApplication>
#include <QDialog>
#include <QKeyEvent>
#include <QToolButton>

namespace atlas {

namespace {

bool isEnterOn(const QKeyEvent& event, QObject& watched)
{
    const auto* button = qobject_cast<const QToolButton*>(&watched);
    return button && (event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter)
        && !(event.modifiers() & ~Qt::KeypadModifier) && !event.isAutoRepeat() && button->isEnabled()
        && !button->isCheckable() && !qobject_cast<const QDialog*>(button->window());
}

} // namespace

WindowHabits::WindowHabits(QApplication& application)
{
    application.installEventFilter(this);
}

bool WindowHabits::eventFilter(QObject* watched, QEvent* event)
{
    // A small screen, or a large type: every dialog with its title bar and its buttons.
    if (event->type() == QEvent::Show && qobject_cast<QDialog*>(watched)) {
        auto* dialog = static_cast<QDialog*>(watched);
        QMetaObject::invokeMethod(
            dialog, [dialog] { keepOnScreen(*dialog); }, Qt::QueuedConnection);
    }
    // Users press Enter on a button that has the focus, wherever it is; Qt takes that in dialogs alone.
    if (event->type() == QEvent::KeyPress && isEnterOn(*static_cast<QKeyEvent*>(event), *watched)) {
        for (const QEvent::Type type : {QEvent::KeyPress, QEvent::KeyRelease}) {
            QKeyEvent space(type, Qt::Key_Space, Qt::NoModifier, QStringLiteral(" "));
            QCoreApplication::sendEvent(watched, &space);
        }
        return true;
    }
    return QObject::eventFilter(watched, event);
}

} // namespace atlas
