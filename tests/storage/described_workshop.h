#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/workshop.h"
#include "support/levels.h"

#include <QStringList>

namespace atlas {

inline QString described(const AgendaOutcome& outcome)
{
    QString text = QStringLiteral("state %1").arg(static_cast<int>(outcome.state));
    if (const auto& decision = outcome.decision) {
        text += QStringLiteral(", %1 -> %2 (%3) %4 at %5")
                    .arg(named(decision->before))
                    .arg(named(decision->rating))
                    .arg(static_cast<int>(decision->basis))
                    .arg(decision->reason, decision->at.toString(Qt::ISODateWithMs));
    }
    return text;
}

/// Every field of a workshop, a line each item and round.
inline QStringList described(const Workshop& workshop)
{
    QStringList lines{
        QStringLiteral("workshop %1 %2|%3 %4 %5 %6 %7 %8 %9")
            .arg(workshop.id.value)
            .arg(workshop.title, workshop.facilitator)
            .arg(workshop.participants)
            .arg(workshop.keepsPseudonyms)
            .arg(workshop.secondsPerItem)
            .arg(workshop.createdAt.toString(Qt::ISODateWithMs),
                workshop.startedAt.toString(Qt::ISODateWithMs), workshop.endedAt.toString(Qt::ISODateWithMs))
        + QStringLiteral(" at %1").arg(workshop.current.value)};
    for (const AgendaItem& item : workshop.items) {
        lines += QStringLiteral("item %1 %2 %3 %4, %5 s, %6, %7, %8")
                     .arg(item.id.value)
                     .arg(item.family.value)
                     .arg(item.cell.row.value)
                     .arg(item.cell.column.value)
                     .arg(item.secondsUsed)
                     .arg(described(item.outcome), item.notes, item.draft);
        for (const VoteRound& round : item.rounds) {
            QStringList votes;
            for (const Rating answer : {Rating::notRated(), Rating::notApplicable()})
                votes += QString::number(round.counts.of(answer));
            for (const auto& [level, count] : round.counts.levels)
                votes += QStringLiteral("%1 for %2").arg(count).arg(named(Rating::level(level)));
            for (const NamedVote& vote : round.names)
                votes += QStringLiteral("%1: %2").arg(vote.pseudonym, named(vote.rating));
            for (const BallotComment& comment : round.comments)
                votes += QStringLiteral("%1 wrote %2").arg(comment.pseudonym, comment.text);
            votes += QStringLiteral("of %1").arg(round.participants);
            lines += QStringLiteral("round %1 | %2 | %3")
                         .arg(votes.join(u' '), round.openedAt.toString(Qt::ISODateWithMs),
                             round.revealedAt.toString(Qt::ISODateWithMs));
        }
    }
    return lines;
}

} // namespace atlas
