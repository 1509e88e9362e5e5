#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/kit/command.h"

#include <QWidget>

namespace atlas {

/// An entry of the facilitator's console that works in the room's window as well, where the keys of a clicker may
/// land.
inline QAction* consoleCommand(
    QMenu& menu, QWidget& room, const QString& text, const QList<QKeySequence>& keys, const char* name)
{
    QAction* action = command(menu, text, keys);
    action->setObjectName(QLatin1String(name));
    room.addAction(action);
    return action;
}

} // namespace atlas
