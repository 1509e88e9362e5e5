#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later

#include "projector/room_type.h"

#include <QList>
#include <QObject>

class QScreen;
class QWidget;

namespace atlas {

/// Where the room looks: at a screen of its own, at the one that the facilitator has too (the only one, or
/// several that show the same), or nowhere since its screen was pulled out.
enum class RoomScreen { Own, Shared, Gone };

/// Which screen the room looks at and how large its picture is, remembered for each set of screens: the
/// meeting room's projector is found again, the desk's second monitor stays a desk. Follows screens that come
/// and go.
class ScreenChoice final : public QObject {
    Q_OBJECT
public:
    explicit ScreenChoice(QObject* parent = nullptr);

    RoomScreen state() const;
    /// Whether screens show the same picture, as projectors do that mirror a laptop.
    bool isMirrored() const;
    /// Screens that show pictures of their own.
    QList<QScreen*> screens() const;
    /// Where the room looks; null while its screen is gone.
    QScreen* audience() const;
    /// A screen that is not the audience's; the only screen where there is one.
    QScreen* facilitator() const;
    void setAudience(QScreen* screen);
    /// The room gets the facilitator's screen and the facilitator the room's.
    void swap();

    /// As it was last while the room's screen is gone.
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
    void add(QScreen* screen);
    void remove(QScreen* screen);
    void choose();
    void readRoom();

    QList<QScreen*> m_screens; ///< connected ones
    QScreen* m_audience = nullptr;
    RoomSetup m_room;
};

/// Fills \a screen with \a window; the platform's title bar and borders go.
void showFullScreenOn(QWidget& window, QScreen& screen);
/// Moves a window into the middle of \a screen, no larger than it has room, unless all of it is there.
void moveTo(QWidget& window, QScreen& screen);

} // namespace atlas
