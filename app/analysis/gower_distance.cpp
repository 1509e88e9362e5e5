// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/gower_distance.h"

#include <cmath>

namespace atlas {
namespace {

/// Levels of the order below the one at \a position.
int levelsBelow(int position, const RatingScale& scale)
{
    int below = 0;
    for (int level = 0; level < position; ++level)
        below += scale.levels[static_cast<std::size_t>(level)].weight.has_value();
    return below;
}

} // namespace

double standardisedRank(const OrdinalMedian& median, const RatingScale& scale)
{
    const int highest = levelsBelow(static_cast<int>(scale.levels.size()), scale) - 1;
    if (highest < 1)
        return 0;
    const int twice =
        levelsBelow(scale.position(median.lower), scale) + levelsBelow(scale.position(median.upper), scale);
    return twice / (2.0 * highest);
}

GowerDistance gowerDistance(const Profile& first, const Profile& second)
{
    double sum = 0;
    int compared = 0;
    auto left = first.begin();
    auto right = second.begin();
    while (left != first.end() && right != second.end()) {
        if (left->item < right->item) {
            ++left;
        } else if (right->item < left->item) {
            ++right;
        } else {
            sum += std::abs(left->rank - right->rank);
            ++compared;
            ++left;
            ++right;
        }
    }
    if (compared == 0)
        return {};
    return {sum / compared, compared};
}

} // namespace atlas
