#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later

#include "projector/audience_painter.h"
#include "projector/room_type.h"
#include "support/levels.h"
#include "support/study.h"

#include <QImage>
#include <QPainter>

namespace atlas {

/// A round with the counts of the levels from the lowest, then "not applicable" and abstentions.
inline VoteRound roundOf(
    const std::vector<int>& levels, int notApplicable, int abstained, bool revealed = true)
{
    VoteRound round;
    round.counts.levels = votesAt(levels);
    round.counts.notApplicable = notApplicable;
    round.counts.abstained = abstained;
    const QDateTime noon(QDate(2026, 3, 12), QTime(12, 0), Qt::UTC);
    round.openedAt = noon;
    if (revealed)
        round.revealedAt = noon.addSecs(60);
    return round;
}

/// A workshop with three items in \a family; the second is the current one and stands on the given cell.
inline Workshop workshopOn(const JobFamily& family, int row, int column)
{
    Workshop workshop;
    workshop.id = {7};
    workshop.title = QStringLiteral("Atelier de printemps");
    workshop.facilitator = QStringLiteral("Camille Secret");
    workshop.startedAt = QDateTime(QDate(2026, 3, 12), QTime(9, 0), Qt::UTC);
    const int rows = family.current.rows();
    for (int item = 0; item < 3; ++item) {
        AgendaItem entry;
        entry.id = {item + 11};
        entry.family = family.id;
        entry.cell = family.cellAt((row + item + rows - 1) % rows, column);
        workshop.items.push_back(entry);
    }
    workshop.current = workshop.items[1].id;
    return workshop;
}

inline AgendaItem& currentItem(Workshop& workshop)
{
    return *workshop.editItem(workshop.current);
}

inline void decide(AgendaItem& item, Rating rating)
{
    Decision decision;
    decision.rating = rating;
    decision.reason = QStringLiteral("Motif confidentiel");
    item.outcome = {AgendaState::Decided, decision};
}

inline AudienceView viewOf(AudienceMode mode, Spotlight spotlight = Spotlight::Cell)
{
    AudienceView view;
    view.mode = mode;
    view.spotlight = spotlight;
    view.ratingHidden = false;
    return view;
}

inline const QSizeF hd(1920, 1080);

/// The smallest type that is read 8 m from a picture of 2 m.
inline double usualRoom(const QSizeF& size)
{
    return readablePixelSize({2.0, 8.0}, size.width());
}

inline AudiencePainter painterOf(const Workshop& workshop,
    const AudienceView& view = viewOf(AudienceMode::Row), Language language = Language::English,
    const QSizeF& size = hd)
{
    return {audienceSlide(study(), workshop, view, language), usualRoom(size)};
}

inline QImage painted(const AudiencePainter& audience, const QSize& size)
{
    QImage image(size, QImage::Format_RGB32);
    image.fill(Qt::magenta);
    QPainter painter(&image);
    audience.paint(painter, QRectF(QPointF(), size));
    return image;
}

} // namespace atlas
