#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QString>

class QScreen;
class QWidget;

namespace atlas {

/// Tells a screen from the others of its set: the same model on two connectors has the same name only if the
/// platform says so; its place tells it apart.
QString screenName(const QScreen& screen);

/// Stands for the screens connected now in the names of settings: the desk with its monitors, the meeting
/// room and the laptop alone each keep their own.
QString screenSetKey();

/// Name of the setting for the widths of panels: each size of type has its own, since what large type needs is
/// too wide for small type.
QString panelsKey(const QString& name);

/// Where \a window stood under \a name when these screens were connected last; false if it never did.
bool restoreWindowPlace(QWidget& window, const QString& name);
void saveWindowPlace(const QWidget& window, const QString& name);
/// Moves and shrinks a window so that it lies on its screen with its frame, the title bar first.
void keepOnScreen(QWidget& window);

} // namespace atlas
