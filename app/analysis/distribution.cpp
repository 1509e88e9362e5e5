// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/distribution.h"

#include <algorithm>
#include <functional>
#include <numeric>

namespace atlas {

std::size_t Distribution::place(Rating level) const
{
    const auto found = std::find_if(m_levels.begin(), m_levels.end(),
        [id = level.level()](const RatingLevel& candidate) { return candidate.id == id; });
    Q_ASSERT(found != m_levels.end());
    return static_cast<std::size_t>(found - m_levels.begin());
}

void Distribution::add(Rating rating)
{
    if (rating.isNotRated())
        ++notRated;
    else if (rating.isNotApplicable())
        ++notApplicable;
    else
        ++levels[place(rating)];
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
    return levels[place(rating)];
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
    for (int row = 0; row < matrix.rows(); ++row)
        std::for_each_n(matrix.row(row), matrix.columns(), [&result](Rating rating) { result.add(rating); });
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
        return scale.at(static_cast<int>(position));
    };
    return OrdinalMedian{levelOf((counted - 1) / 2), levelOf(counted / 2)};
}

int changedCells(const JobFamily& family)
{
    int changed = 0;
    for (int row = 0; row < family.current.rows(); ++row) {
        const Rating* now = family.current.row(row);
        changed += std::inner_product(now, now + family.current.columns(), family.study.row(row), 0,
            std::plus<>(), std::not_equal_to<>());
    }
    return changed;
}

} // namespace atlas
