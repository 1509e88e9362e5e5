#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QMenu>
#include <QTest>

namespace atlas {

/// Clicks an entry as a hand does. A menu takes no click, from Qt 6.8 on, that follows its opening without a
/// movement: it could be the one that has opened it.
inline void clickEntry(QMenu& menu, QAction* entry)
{
    constexpr int movements = 8;
    const QPoint centre = menu.actionGeometry(entry).center();
    for (int at = movements; at >= 0; --at)
        QTest::mouseMove(&menu, centre + QPoint(at, 0));
    QTest::mouseClick(&menu, Qt::LeftButton, {}, centre);
}

} // namespace atlas
