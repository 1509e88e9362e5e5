#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/workshop.h"
#include "support/small_atlas.h"

namespace atlas {

/// Votes as "3x++ 2xN/A 1x."; a dot is an abstention.
inline VoteCounts votesOf(const RatingScale& scale, const QString& votes)
{
    VoteCounts counts;
    for (const QString& part : votes.split(u' ', Qt::SkipEmptyParts)) {
        const qsizetype sign = part.indexOf(u'x');
        const QString code = part.mid(sign + 1);
        const Rating rating = code == QLatin1String(".") ? Rating::notRated() : ratingOf(scale, code);
        counts.set(rating, part.left(sign).toInt());
    }
    return counts;
}

inline QDateTime workshopMoment(int day = 22, int minute = 0)
{
    return {QDate(2026, 11, day), QTime(12, minute), Qt::UTC};
}

inline VoteRound hiddenRound(const RatingScale& scale, const QString& votes)
{
    return {votesOf(scale, votes), {}, workshopMoment(), {}};
}

inline VoteRound revealedRound(const RatingScale& scale, const QString& votes)
{
    return {votesOf(scale, votes), {}, workshopMoment(), workshopMoment(22, 5)};
}

inline AgendaItem itemOf(qint64 id, const JobFamily& family, int row, int column)
{
    AgendaItem item;
    item.id = {id};
    item.family = family.id;
    item.cell = family.cellAt(row, column);
    return item;
}

inline AgendaOutcome decidedOn(Rating rating, Rating before = {})
{
    return {AgendaState::Decided,
        Decision{before, rating, DecisionBasis::Discussion, QStringLiteral("why"), workshopMoment(22, 9)}};
}

/// Started on the day of workshopMoment().
inline Workshop startedWorkshop(qint64 id, std::vector<AgendaItem> items)
{
    Workshop workshop;
    workshop.id = {id};
    workshop.createdAt = workshopMoment(20);
    workshop.startedAt = workshopMoment();
    workshop.items = std::move(items);
    return workshop;
}

} // namespace atlas
