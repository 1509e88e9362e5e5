#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ink/palette.h"
#include "projector/audience_slide.h"
#include "projector/room_type.h"

#include <QWidget>

class QLabel;

namespace atlas {

class SlideWidget;

/// The room's picture in the facilitator's console, with a word about what cannot be read from the last row.
class RoomPreview final : public QWidget {
    Q_OBJECT
public:
    explicit RoomPreview(QWidget* parent);

    void setTheme(Theme theme);
    /// \a asked is the view that was asked for, whatever stays in sight; \a size that of the room's picture.
    void showSlide(
        const AudienceSlide& slide, const AudienceView& asked, const RoomSetup& room, const QSize& size);
    /// What the picture lacks in such a room, and what helps; empty if all can be read.
    QString warning(const RoomSetup& room) const;

private:
    SlideWidget* m_picture;
    QLabel* m_warning;
    AudienceView m_asked;
};

} // namespace atlas
