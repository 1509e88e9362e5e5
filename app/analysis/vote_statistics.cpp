// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/vote_statistics.h"

#include <algorithm>

namespace atlas {

namespace {

Distribution distributionOf(const VoteCounts& counts, const RatingScale& scale)
{
    Distribution distribution(scale);
    for (std::size_t position = 0; position < distribution.levels.size(); ++position)
        distribution.levels[position] = counts.of(scale.at(static_cast<int>(position)));
    distribution.notApplicable = counts.notApplicable;
    distribution.notRated = counts.abstained;
    return distribution;
}

std::vector<Rating> mostFrequent(const VoteCounts& counts, const RatingScale& scale)
{
    std::vector<Rating> found;
    if (counts.cast() + counts.abstained < 2)
        return found;
    int most = std::max(1, counts.abstained);
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
    const RoomVerdict verdict = round ? figuresOf(round->counts, scale).verdict : RoomVerdict();
    if (verdict.kind != RoomVerdict::Kind::Levels)
        return {};
    if (const auto rating = verdict.rating())
        return {*rating};
    return {verdict.word->upper, verdict.word->lower};
}

} // namespace

VoteFigures figuresOf(const VoteCounts& counts, const RatingScale& scale)
{
    const Distribution distribution = distributionOf(counts, scale);
    return {distribution, counts.cast(), verdictOf(distribution, scale), mostFrequent(counts, scale)};
}

const VoteRound* lastRevealed(const AgendaItem& item)
{
    const auto found = std::find_if(
        item.rounds.rbegin(), item.rounds.rend(), [](const VoteRound& round) { return round.isRevealed(); });
    return found == item.rounds.rend() ? nullptr : &*found;
}

ItemEnd endOf(const AgendaItem& item)
{
    switch (item.outcome.state) {
    case AgendaState::Decided:
        return ItemEnd::Decided;
    case AgendaState::Skipped:
        return ItemEnd::Skipped;
    case AgendaState::Parked:
        return ItemEnd::Parked;
    case AgendaState::Open:
        break;
    }
    if (lastRevealed(item))
        return ItemEnd::Undecided;
    if (!item.rounds.empty() && item.rounds.back().counts.answers() > 0)
        return ItemEnd::NotRevealed;
    return item.secondsUsed > 0 ? ItemEnd::Shown : ItemEnd::NotReached;
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

MedianPart medianPart(const AgendaItem& item, const RatingScale& scale)
{
    const std::optional<Decision>& decision = item.outcome.decision;
    const std::vector<Rating> halves =
        decision && decision->basis == DecisionBasis::Median ? middle(item, scale) : std::vector<Rating>();
    if (halves.size() != 2)
        return MedianPart::Whole;
    return decision->rating == halves.front() ? MedianPart::Upper
        : decision->rating == halves.back()   ? MedianPart::Lower
                                              : MedianPart::Whole;
}

std::optional<DecisionOffer> likeliestOffer(const AgendaItem& item, const RatingScale& scale)
{
    const VoteRound* round = lastRevealed(item);
    const RoomVerdict verdict = round ? figuresOf(round->counts, scale).verdict : RoomVerdict();
    const std::optional<Rating> rating = verdict.rating();
    if (!rating || agreementBand(*verdict.agreement) < AgreementBand::Medium)
        return std::nullopt;
    if (verdict.kind == RoomVerdict::Kind::Levels)
        return DecisionOffer{DecisionBasis::Median, *rating};
    return DecisionOffer{
        round == &item.rounds.front() ? DecisionBasis::FirstRound : DecisionBasis::SecondRound, *rating};
}

} // namespace atlas
