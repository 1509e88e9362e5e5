#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/rating_scale.h"
#include "domain/workshop.h"

namespace atlas {

/// Calls \a check with every way in which a room of up to \a most people may answer on \a scale.
template <class Check>
void forEveryVote(const RatingScale& scale, int most, Check check)
{
    const std::vector<Rating> ratings = scale.legendOrder();
    const auto fill = [&](const auto& self, VoteCounts& counts, std::size_t from, int left) -> void {
        if (from == ratings.size())
            return check(counts);
        for (int votes = 0; votes <= left; ++votes) {
            counts.set(ratings[from], votes);
            self(self, counts, from + 1, left - votes);
        }
        counts.set(ratings[from], 0);
    };
    VoteCounts counts;
    fill(fill, counts, 0, most);
}

} // namespace atlas
