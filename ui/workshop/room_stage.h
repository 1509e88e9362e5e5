#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/workshop/audience_window.h"
#include "ui/workshop/screen_choice.h"

#include <QEvent>
#include <QSet>

#include <memory>
#include <optional>

class QMenu;

namespace atlas {

namespace keys {
inline constexpr QKeyCombination Swap = Qt::CTRL | Qt::SHIFT | Qt::Key_X; ///< no clicker sends it
} // namespace keys

/// Keeps the room's picture and the facilitator's console apart: on a screen each or, where the room sees the
/// only one, one at a time. Owns the room's window and takes every other window off the room's screen.
class RoomStage final : public QObject {
    Q_OBJECT
public:
    explicit RoomStage(QWidget& console);
    ~RoomStage() override;

    AudienceWindow& audience() const { return *m_audience; }
    ScreenChoice& screens() { return m_screens; }
    const ScreenChoice& screens() const { return m_screens; }
    /// Of the picture that the room sees, or would see.
    QSize pictureSize() const;
    /// Whether the picture fills the only screen and the console is away.
    bool isPictureAlone() const { return m_pictureAlone; }

    /// Whether a dialog stands over that picture, which is black until it goes.
    bool isCurtained() const { return m_pictureAlone && !m_dialogs.isEmpty(); }
    /// The window that dialogs belong to: the one in front.
    QWidget* front() const;

    /// Shows both windows, after a question where the room may see the console and \a pictureAlone does not say which
    /// of them comes to the front; false if it was cancelled.
    bool open(std::optional<bool> pictureAlone = {});
    /// Takes the room's window off and stops watching.
    void close();
    /// The room's picture in front, where it belongs; the console goes where the room does not look.
    void present();
    /// The picture in a window beside the console, to be shared in a call.
    void presentAsWindow();
    void closePicture();
    /// After a question the windows change screens; on one screen, console and picture change places.
    void swap();
    /// What is open comes to the front again.
    void raise();
    /// Adds an entry for each screen that the room may look at.
    void fillScreens(QMenu& menu);

    enum class Alarm { None, Notice, Private };
    struct Status {
        QString text; ///< who sees what
        Alarm alarm = Alarm::None;
    };
    Status status() const;

Q_SIGNALS:
    /// Windows went elsewhere, or the room's has another size.
    void changed();
    void roomChanged();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void follow();
    void place();
    void showConsole();
    void clearRoomScreen();
    void tellOneScreen();
    void followDialog(QWidget& window, QEvent::Type type);
    bool isOnRoomScreen(const QWidget& window) const;
    bool askSwap();

    QWidget& m_console;
    ScreenChoice m_screens;
    std::unique_ptr<AudienceWindow> m_audience;
    RoomScreen m_state; ///< that the windows were placed for
    bool m_isOpen = false;
    bool m_pictureAlone = false;
    QSet<QWidget*> m_dialogs; ///< that are open
    bool m_wasPresenting = false; ///< when the room's screen went
    bool m_consoleSeen = false; ///< the console stands on the room's own screen
};

} // namespace atlas
