#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later

#include "analysis/vote_statistics.h"
#include "domain/atlas.h"

#include <QDate>
#include <QLocale>
#include <QString>

namespace atlas {

// Words about workshops that console, lists and journal share; dates and numbers as the language writes them.

QLocale localeOf(Language language);

/// The local day on which it was held, or planned if it was not.
QDate dayOf(const Workshop& workshop);

/// Where a decision comes from, for journal and source of the cell: "Workshop of 22 November 2026, 12 votes,
/// median +, agreement 0.62", or "..., no vote". Goes by the last round that the room has seen.
QString decisionOrigin(
    const Workshop& workshop, const AgendaItem& item, const RatingScale& scale, Language language);

/// What the decision on \a item was taken from: "Median of the last round", "Upper half of the split median of the
/// last round", "Settled in discussion", ... Empty without a decision.
QString basisText(const AgendaItem& item, const RatingScale& scale);

/// Its reason, or that everyone confirmed what stood there.
QString reasonText(const Decision& decision);

/// "open", "decided", "skipped", "parked".
QString stateText(AgendaState state);

/// With how far an open item has come: "open", "being voted", "revealed", "decided: − → +", "parked"; with
/// ", draft of a reason" where one is begun. Tells nothing of hidden votes but that there is a round. Of a workshop that \a isOver as its minutes
/// have it: "answers not revealed".
QString itemStateText(
    const AgendaItem& item, const RatingScale& scale, Language language, bool isOver = false);

/// "0.62"
QString agreementFigure(double agreement, Language language);

/// "0.62, medium agreement", "0.00, no majority"; see agreementBand(). Empty without an agreement.
QString agreementText(const RoomVerdict& verdict, Language language);

/// What the room says: "median +", "majority: N/A", "no majority", "majority: no opinion", "one answer only".
QString verdictText(const RoomVerdict& verdict, const RatingScale& scale, Language language);

/// "12 votes: 3 × ++, 8 × +, 1 × N/A; 2 without an opinion; median +"; the words of a level that has no
/// symbol.
QString roundText(const Distribution& votes, const RatingScale& scale, Language language);
inline QString roundText(const VoteFigures& figures, const RatingScale& scale, Language language)
{
    return roundText(figures.distribution, scale, language);
}

/// "planned", "under way, item 3 of 12", "ended".
QString workshopStateText(const Workshop& workshop);

/// Its title, or "Workshop of 22 November 2026".
QString workshopName(const Workshop& workshop, Language language);

} // namespace atlas
