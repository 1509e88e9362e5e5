#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later

#include "analysis/room_verdict.h"
#include "domain/workshop.h"

#include <optional>
#include <vector>

namespace atlas {

/// What one round of votes says. Abstentions are the distribution's "not rated".
struct VoteFigures {
    Distribution distribution;
    int votes = 0; ///< for a level or "not applicable"
    RoomVerdict verdict;
    /// Highest first; several where they tie. None where one alone answered, or where more abstained.
    std::vector<Rating> mostFrequent;
};

VoteFigures figuresOf(const VoteCounts& counts, const RatingScale& scale);

/// The last round that the room has seen; null if it has seen none.
const VoteRound* lastRevealed(const AgendaItem& item);

/// How an item of an agenda ended. Shown: the room had it before it for a while, and gave no answer.
enum class ItemEnd { Decided, Skipped, Parked, Undecided, NotRevealed, Shown, NotReached };
ItemEnd endOf(const AgendaItem& item);

/// Ratings that \a basis offers for \a item, to choose one from: a split median offers both, ties all. Rounds
/// that are still hidden offer nothing, Discussion offers everything on the scale.
std::vector<Rating> offered(const AgendaItem& item, DecisionBasis basis, const RatingScale& scale);

/// What a decision taken from the median is: all of it or, of a split one, a half that the room chose.
enum class MedianPart { Whole, Lower, Upper };
/// Whole where \a item is not decided, or from something else.
MedianPart medianPart(const AgendaItem& item, const RatingScale& scale);

/// A rating to decide on, with what it is taken from.
struct DecisionOffer {
    DecisionBasis basis = DecisionBasis::Discussion;
    Rating rating;
    friend bool operator==(const DecisionOffer&, const DecisionOffer&) = default;
};
/// The offer that may be chosen beforehand: what the room that voted last says with one voice. Nothing where
/// its agreement is weak, or it has no word or two.
std::optional<DecisionOffer> likeliestOffer(const AgendaItem& item, const RatingScale& scale);

} // namespace atlas
