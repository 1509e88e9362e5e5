#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later

#include "analysis/vote_statistics.h"

#include <QDateTime>

namespace atlas {

class Phrases;
struct RatingScale;

/// How many items of an agenda ended how.
struct AgendaCounts {
    int all = 0;
    int decided = 0;
    int skipped = 0;
    int parked = 0;
    int undecided = 0; ///< a round was shown, nothing decided
    int notRevealed = 0; ///< answers were given, and no round shown
    int shown = 0; ///< the room saw it, and nobody answered
    int notReached = 0;
};
AgendaCounts countsOf(const Workshop& workshop);

/// The sentences that only a workshop's sheets have.
namespace workshop_words {

QString minutesOf(const QString& title, const Phrases& phrases);

QString tickOne(const Phrases& phrases);
QString fillIn(const Phrases& phrases);
/// "2 = strong reinforcement · ... · N/A = marginal impact · ? = no opinion".
QString choices(const RatingScale& scale, const Phrases& phrases);
/// How people answer with a level: its number from the lowest, 1, as the keys count; its code where that is a
/// number of the scale's own.
QString answerOf(const RatingScale& scale, Rating level);
QString noItems(const Phrases& phrases);

/// Counted from 1.
QString round(int number, const Phrases& phrases);
/// "2 × − · 5 × + · 3 × ++ · 1 × n/a": only what occurs, in the order of a distribution bar.
QString distribution(const VoteCounts& counts, const RatingScale& scale, const Phrases& phrases);
/// "17 answers were kept, more than the 13 participants"; empty where it is not so or they are not said.
QString surplus(int answers, int participants, const Phrases& phrases);
/// "12 votes · 12 of 13 have answered · median + · agreement A 0.62"; without participants if they are 0.
QString figures(
    const VoteFigures& figures, const RatingScale& scale, const Phrases& phrases, int participants = 0);
/// "12", or "12 to 13" where it changed on the way; empty if it is not said.
QString participants(const Workshop& workshop, const Phrases& phrases);
/// "… (Owl)"
QString comment(const BallotComment& comment, const Phrases& phrases);
/// How many comments came with answers to \a item that the room has not seen, which the minutes do not quote;
/// empty for none.
QString hiddenComments(const AgendaItem& item, const Phrases& phrases);
/// Beside an item whose cell was deleted since.
QString cellIsGone(const Phrases& phrases);
QString agreementNote(const Phrases& phrases);
/// "4 of 6 decided · 1 parked · 1 not reached", what does not occur left out but for the decisions.
QString summary(const AgendaCounts& counts, const Phrases& phrases);
/// "4 min 32 s", "1 h 05 min".
QString duration(qint64 seconds, const Phrases& phrases);

} // namespace workshop_words

} // namespace atlas
