#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/job_family.h"
#include "domain/rating_scale.h"

#include <optional>
#include <vector>

namespace atlas {

/// How often each rating of one scale occurs among some cells.
struct Distribution {
    std::vector<int> levels; ///< count for each level, in the order of the scale
    int notApplicable = 0;
    int notRated = 0;

    explicit Distribution(const RatingScale& scale)
        : levels(scale.levels.size())
        , m_levels(scale.levels)
    {
    }

    void add(Rating rating);
    void add(const Distribution& other); ///< of the same scale
    int count(Rating rating) const;
    /// Cells that hold a level; what a median rests on.
    int levelCount() const;
    /// Cells about which somebody has said something: a level or "not applicable".
    int rated() const { return levelCount() + notApplicable; }
    int total() const { return rated() + notRated; }

private:
    std::size_t place(Rating level) const;

    SharedVector<RatingLevel> m_levels; ///< what the counts are of
};

Distribution rowDistribution(const ImpactMatrix& matrix, int row, const RatingScale& scale);
Distribution columnDistribution(const ImpactMatrix& matrix, int column, const RatingScale& scale);
Distribution distribution(const ImpactMatrix& matrix, const RatingScale& scale);

/// Median of ordinal levels: the two middle ones, which are the same level unless an even number of cells is
/// split between two. Not applicable, not rated and levels that stand apart from the order do not count.
struct OrdinalMedian {
    Rating lower;
    Rating upper;
};
std::optional<OrdinalMedian> median(const Distribution& distribution, const RatingScale& scale);

/// Number of cells whose rating differs from the study's.
int changedCells(const JobFamily& family);

} // namespace atlas
