// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/vote_statistics.h"

#include "analysis/ordinal_statistics.h"

#include <algorithm>

namespace atlas {

namespace {

Distribution distributionOf(const VoteCounts& counts, const RatingScale& scale)
{
    Distribution distribution(scale);
    for (std::size_t position = 0; position < distribution.levels.size(); ++position)
        distribution.levels[position] = counts.of(Rating::level(static_cast<int>(position)));
    distribution.notApplicable = counts.notApplicable;
    distribution.notRated = counts.abstained;
    return distribution;
}

std::vector<Rating> mostFrequent(const VoteCounts& counts, const RatingScale& scale)
{
    std::vector<Rating> found;
    int most = 1;
    for (const Rating rating : scale.legendOrder()) {
        const int votes = counts.of(rating);
        if (rating.isNotRated() || votes < most)
            continue;
        if (votes > most)
            found.clear();
        most = votes;
        found.push_back(rating);
    }
    return found;
}

std::vector<Rating> middle(const AgendaItem& item, const RatingScale& scale)
{
    const VoteRound* round = lastRevealed(item);
    const auto median = round ? figuresOf(round->counts, scale).median : std::nullopt;
    if (!median)
        return {};
    if (median->lower == median->upper)
        return {median->lower};
    return {median->upper, median->lower};
}

} // namespace

VoteFigures figuresOf(const VoteCounts& counts, const RatingScale& scale)
{
    const Distribution distribution = distributionOf(counts, scale);
    return {distribution, counts.cast(), median(distribution, scale), agreement(distribution, scale),
        mostFrequent(counts, scale)};
}

const VoteRound* lastRevealed(const AgendaItem& item)
{
    const auto found = std::find_if(
        item.rounds.rbegin(), item.rounds.rend(), [](const VoteRound& round) { return round.isRevealed(); });
    return found == item.rounds.rend() ? nullptr : &*found;
}

std::vector<Rating> offered(const AgendaItem& item, DecisionBasis basis, const RatingScale& scale)
{
    const auto ofRound = [&](std::size_t round) {
        const bool seen = round < item.rounds.size() && item.rounds[round].isRevealed();
        return seen ? mostFrequent(item.rounds[round].counts, scale) : std::vector<Rating>();
    };
    switch (basis) {
    case DecisionBasis::Median:
        return middle(item, scale);
    case DecisionBasis::FirstRound:
        return ofRound(0);
    case DecisionBasis::SecondRound:
        return ofRound(1);
    case DecisionBasis::Discussion:
        break;
    }
    std::vector<Rating> all = scale.legendOrder();
    all.pop_back(); // "not rated" is no decision
    return all;
}

} // namespace atlas
