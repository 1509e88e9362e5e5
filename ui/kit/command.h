#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QIcon>
#include <QKeySequence>
#include <QList>
#include <QMenu>

namespace atlas {

/// An entry of \a menu; the first of \a keys is shown there.
inline QAction* command(
    QMenu& menu, const QString& text, const QList<QKeySequence>& keys = {}, const QIcon& icon = {})
{
    QAction* action = menu.addAction(icon, text);
    action->setShortcuts(keys);
    return action;
}

} // namespace atlas
