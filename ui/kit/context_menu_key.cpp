// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/context_menu_key.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QShortcut>
#include <QWidget>

namespace atlas {

void addContextMenuKey([[maybe_unused]] QWidget& window)
{
#if !defined(Q_OS_WIN) // where the system does it
    const auto openContextMenu = [] {
        QWidget* widget = QApplication::focusWidget();
        if (!widget)
            return;
        const QPoint place = widget->inputMethodQuery(Qt::ImCursorRectangle).toRect().center();
        QContextMenuEvent event(QContextMenuEvent::Keyboard, place, widget->mapToGlobal(place));
        QApplication::sendEvent(widget, &event);
    };
    QObject::connect(new QShortcut(QKeySequence(Qt::SHIFT | Qt::Key_F10), &window), &QShortcut::activated,
        &window, openContextMenu);
#endif
}

} // namespace atlas
