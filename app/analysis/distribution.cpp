// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/distribution.h"

#include <numeric>

namespace atlas {

void Distribution::add(Rating rating)
{
    if (rating.isNotRated())
        ++notRated;
    else if (rating.isNotApplicable())
        ++notApplicable;
    else
        ++levels[static_cast<std::size_t>(rating.levelPosition())];
}

void Distribution::add(const Distribution& other)
{
    for (std::size_t position = 0; position < levels.size(); ++position)
        levels[position] += other.levels[position];
    notApplicable += other.notApplicable;
    notRated += other.notRated;
}

int Distribution::count(Rating rating) const
{
    if (rating.isNotRated())
        return notRated;
    if (rating.isNotApplicable())
        return notApplicable;
    return levels[static_cast<std::size_t>(rating.levelPosition())];
}

int Distribution::levelCount() const
{
    return std::accumulate(levels.begin(), levels.end(), 0);
}

Distribution rowDistribution(const ImpactMatrix& matrix, int row, const RatingScale& scale)
{
    Distribution result(scale);
    const Rating* ratings = matrix.row(row);
    for (int column = 0; column < matrix.columns(); ++column)
        result.add(ratings[column]);
    return result;
}

Distribution columnDistribution(const ImpactMatrix& matrix, int column, const RatingScale& scale)
{
    Distribution result(scale);
    for (int row = 0; row < matrix.rows(); ++row)
        result.add(matrix.at(row, column));
    return result;
}

Distribution distribution(const ImpactMatrix& matrix, const RatingScale& scale)
{
    Distribution result(scale);
    for (const Rating rating : matrix.ratings())
        result.add(rating);
    return result;
}

std::optional<OrdinalMedian> median(const Distribution& distribution, const RatingScale& scale)
{
    int counted = 0;
    for (std::size_t position = 0; position < scale.levels.size(); ++position) {
        if (scale.levels[position].weight)
            counted += distribution.levels[position];
    }
    if (counted == 0)
        return std::nullopt;

    // The level that holds the k-th lowest rating, k counted from 0.
    const auto levelOf = [&](int k) {
        std::size_t position = 0;
        for (int seen = 0; position < scale.levels.size(); ++position) {
            if (!scale.levels[position].weight)
                continue;
            seen += distribution.levels[position];
            if (k < seen)
                break;
        }
        return Rating::level(static_cast<int>(position));
    };
    return OrdinalMedian{levelOf((counted - 1) / 2), levelOf(counted / 2)};
}

int changedCells(const JobFamily& family)
{
    int changed = 0;
    for (std::size_t cell = 0; cell < family.current.ratings().size(); ++cell)
        changed += family.current.ratings()[cell] != family.study.ratings()[cell];
    return changed;
}

} // namespace atlas
