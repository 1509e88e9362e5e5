// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/room_verdict.h"

#include "analysis/ordinal_statistics.h"

#include <algorithm>

namespace atlas {

namespace {

int orderedVotes(const Distribution& votes, const RatingScale& scale)
{
    int count = 0;
    for (std::size_t position = 0; position < scale.levels.size(); ++position)
        count += scale.levels[position].weight ? votes.levels[position] : 0;
    return count;
}

/// The answer outside the order that most gave.
Rating mostlyStated(const Distribution& votes, const RatingScale& scale)
{
    Rating most = Rating::notApplicable();
    for (std::size_t position = 0; position < scale.levels.size(); ++position) {
        const Rating level = scale.at(static_cast<int>(position));
        if (!scale.levels[position].weight && votes.count(level) > votes.count(most))
            most = level;
    }
    return most;
}

} // namespace

std::optional<Rating> RoomVerdict::rating() const
{
    return word && word->lower == word->upper ? std::optional(word->upper) : std::nullopt;
}

RoomVerdict verdictOf(const Distribution& votes, const RatingScale& scale)
{
    using Kind = RoomVerdict::Kind;
    const int answers = votes.total();
    if (answers < 2)
        return {answers == 0 ? Kind::Silent : Kind::OneAnswer, {}, {}};
    const auto hasMajority = [answers](int count) { return 2 * count > answers; };
    const auto atMost = [answers](int count) { return 1 - 2.0 * (answers - count) / answers; };
    if (const int ordered = orderedVotes(votes, scale); hasMajority(ordered)) {
        return {Kind::Levels, median(votes, scale),
            std::min(atMost(ordered), agreement(votes, scale).value_or(1))};
    }
    if (const Rating stated = mostlyStated(votes, scale); hasMajority(votes.count(stated)))
        return {Kind::Statement, OrdinalMedian{stated, stated}, atMost(votes.count(stated))};
    if (hasMajority(votes.notRated))
        return {Kind::NoOpinion, {}, {}};
    return {Kind::Divided, {}, 0.0};
}

AgreementBand agreementBand(double agreement)
{
    if (agreement < 0)
        return AgreementBand::Opposed;
    if (agreement < 0.4)
        return AgreementBand::Weak;
    return agreement < 0.7 ? AgreementBand::Medium : AgreementBand::Strong;
}

} // namespace atlas
