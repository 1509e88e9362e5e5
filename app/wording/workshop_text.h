#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later

#include "analysis/vote_statistics.h"
#include "domain/atlas.h"
#include "wording/rating_text.h"

#include <QDate>

namespace atlas {

/// Words about workshops that console, lists, journal, paper and the wall share. They begin small, to stand
/// in a line; capitalised() begins one with them.

/// The local day on which it was held, or planned if it was not.
QDate dayOf(const Workshop& workshop);

/// Its title, or "Workshop of 22 November 2026".
QString workshopName(const Workshop& workshop, const Phrases& phrases);

/// Where a decision comes from, for journal and source of the cell: "Workshop of 22 November 2026, 12 votes,
/// median +, agreement A 0.62", or "..., no vote". Goes by the last round that the room has seen.
QString decisionOrigin(
    const Workshop& workshop, const AgendaItem& item, const RatingScale& scale, const Phrases& phrases);

/// What the decision on \a item was taken from: "median of the last round", "upper half of the split median
/// of the last round", "settled in discussion", ... Empty without a decision.
QString basisText(const AgendaItem& item, const RatingScale& scale, const Phrases& phrases);

/// Its reason, or that everyone confirmed what stood there.
QString reasonText(const Decision& decision, const Phrases& phrases);

/// "open", "decided", "skipped", "parked".
QString stateText(AgendaState state, const Phrases& phrases);
/// Of a workshop that is over: "decided", "not reached", "answers not revealed".
QString stateText(ItemEnd end, const Phrases& phrases);

/// With how far an open item has come: "open", "votes not revealed", "revealed", "decided: − → +", "parked"; with
/// ", draft of a reason" where one is begun. Tells nothing of hidden votes but that there is a round. Of a
/// workshop that \a isOver as its minutes have it: "answers not revealed".
QString itemStateText(
    const AgendaItem& item, const RatingScale& scale, const Phrases& phrases, bool isOver = false);

/// "12 votes", "1 without an opinion".
QString votesText(int votes, const Phrases& phrases);
QString abstentionsText(int abstentions, const Phrases& phrases);
/// The answer "no opinion".
QString noOpinionText(const Phrases& phrases);

/// "0.62", a true minus before it.
QString agreementFigure(double agreement, const Phrases& phrases, int decimals = 2);
/// "medium agreement"
QString agreementText(AgreementBand band, const Phrases& phrases);
/// "0.62, medium agreement", "0.00, no majority"; see agreementBand(). Empty without an agreement.
QString agreementText(const RoomVerdict& verdict, const Phrases& phrases);
/// "agreement A 0.62"
QString namedAgreement(const QString& figure, const Phrases& phrases);

/// What the room says: "median +", "majority: N/A", "no majority", "majority: no opinion", "one answer only".
QString verdictText(const RoomVerdict& verdict, const RatingScale& scale, const Phrases& phrases,
    Naming naming = Naming::Signs);

/// "12 votes: 3 × ++, 8 × +, 1 × N/A; 2 without an opinion; median +"; the words of a level that has no
/// symbol.
QString roundText(const Distribution& votes, const RatingScale& scale, const Phrases& phrases);
inline QString roundText(const VoteFigures& figures, const RatingScale& scale, const Phrases& phrases)
{
    return roundText(figures.distribution, scale, phrases);
}

/// "planned", "under way, item 3 of 12", "ended".
QString workshopStateText(const Workshop& workshop, const Phrases& phrases);

} // namespace atlas
