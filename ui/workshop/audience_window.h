#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later

#include "projector/audience_painter.h"
#include "projector/room_type.h"

#include <QWidget>

#include <optional>

namespace atlas {

/// A slide on screen, painted for a picture of another size and scaled to this widget: the window of the room
/// and the facilitator's preview of it are the same.
class SlideWidget : public QWidget {
    Q_OBJECT
public:
    explicit SlideWidget(QWidget* parent = nullptr);

    const AudienceSlide& slide() const { return m_slide; }
    void setSlide(const AudienceSlide& slide);
    void setTheme(Theme theme);
    void setRoom(const RoomSetup& room);
    /// Size of the picture that the room sees; empty for this widget's own.
    void setPictureSize(const QSize& size);
    /// Everything that is written on the slide as it is painted now.
    QStringList texts() const;
    /// Whether every text could be read from the last row of \a room.
    bool isReadable(const RoomSetup& room) const;
    /// What the smallest of them would fill from there, in minutes of arc.
    double arcMinutes(const RoomSetup& room) const;

protected:
    void paintEvent(QPaintEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    QSizeF pictureSize() const;
    const AudiencePainter& painter() const;
    AudiencePainter painterFor(const RoomSetup& room) const;
    void restyle();

    mutable std::optional<AudiencePainter> m_painter; ///< keeps its layout; made anew after a change
    AudienceSlide m_slide;
    Theme m_theme = Theme::Dark;
    RoomSetup m_room;
    QSize m_pictureSize;
};

/// What the room sees: slides, and nothing else ever. Full screen on a screen of its own, else a window.
class AudienceWindow final : public SlideWidget {
    Q_OBJECT
public:
    AudienceWindow();

Q_SIGNALS:
    void closed();
    void resized();

protected:
    void resizeEvent(QResizeEvent* event) override;
    void closeEvent(QCloseEvent* event) override;
};

} // namespace atlas
