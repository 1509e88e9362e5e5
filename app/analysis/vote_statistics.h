#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later

#include "analysis/distribution.h"
#include "domain/workshop.h"

#include <optional>
#include <vector>

namespace atlas {

/// What one round of votes says. Abstentions are the distribution's "not rated": they count nowhere.
struct VoteFigures {
    Distribution distribution;
    int votes = 0; ///< for a level or "not applicable"
    std::optional<OrdinalMedian> median; ///< over the levels
    std::optional<double> agreement; ///< van der Eijk's A over the levels; see agreement()
    std::vector<Rating> mostFrequent; ///< highest first; several where they tie, none without votes
};

VoteFigures figuresOf(const VoteCounts& counts, const RatingScale& scale);

/// The last round that the room has seen; null if it has seen none.
const VoteRound* lastRevealed(const AgendaItem& item);

/// Ratings that \a basis offers for \a item, to choose one from: a split median offers both, ties all. Rounds
/// that are still hidden offer nothing, Discussion offers everything on the scale.
std::vector<Rating> offered(const AgendaItem& item, DecisionBasis basis, const RatingScale& scale);

} // namespace atlas
