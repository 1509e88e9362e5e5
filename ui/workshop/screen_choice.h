#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later

#include "render/room_type.h"

#include <QObject>

class QScreen;
class QWidget;

namespace atlas {

/// Which screen the room looks at and how large its picture is, remembered for each set of screens: the
/// meeting room's projector is found again, the desk's second monitor stays a desk. Follows screens that come
/// and go.
class ScreenChoice final : public QObject {
    Q_OBJECT
public:
    explicit ScreenChoice(QObject* parent = nullptr);

    /// Whether there is a screen for the room beside the facilitator's.
    bool hasTwo() const;
    /// Where the room looks; the only screen where there is one.
    QScreen* audience() const;
    /// A screen that is not the audience's; the only screen where there is one.
    QScreen* facilitator() const;
    void setAudience(QScreen* screen);
    /// The room gets the facilitator's screen and the facilitator the room's.
    void swap();

    RoomSetup room() const;
    void setRoom(const RoomSetup& room);

    /// How a screen is called in a menu: its name and size in pixels.
    static QString title(const QScreen& screen);

Q_SIGNALS:
    /// Another screen was chosen, or one came or went.
    void changed();
    void roomChanged();

private:
    QString settingsGroup() const;
    void restore();

    QScreen* m_audience = nullptr;
};

/// Fills \a screen with \a window; the platform's title bar and borders go.
void showFullScreenOn(QWidget& window, QScreen& screen);
/// Moves a normal window into the middle of \a screen, no larger than it has room; stays where it is if it is
/// on that screen already.
void moveTo(QWidget& window, QScreen& screen);

} // namespace atlas
