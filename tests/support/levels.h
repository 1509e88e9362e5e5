#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/rating_scale.h"

#include <vector>

namespace atlas {

/// The rating of the level at that place, from 0, of the first scale of the study and of every made-up atlas: its
/// levels have the ids from 1 on. Those of further scales are RatingScale::at().
inline Rating levelAt(int position)
{
    return Rating::level(LevelId{position + 1});
}

/// A rating in a word, for comparing.
inline QString named(Rating rating)
{
    return rating.isNotRated() ? QStringLiteral("none")
        : rating.isNotApplicable() ? QStringLiteral("n/a")
                                   : QStringLiteral("level %1").arg(rating.level().value);
}

/// Gives the levels of \a scale the ids from \a first on.
inline RatingScale withIds(RatingScale scale, qint64 id, qint64 first)
{
    scale.id.value = id;
    for (RatingLevel& level : scale.levels.edit())
        level.id.value = first++;
    scale.notApplicable.id.value = 1000 * id + 1;
    scale.notRated.id.value = 1000 * id + 2;
    return scale;
}

/// Counts of the levels of levelAt(), from the lowest.
inline std::map<LevelId, int> votesAt(const std::vector<int>& counts)
{
    std::map<LevelId, int> votes;
    for (std::size_t position = 0; position < counts.size(); ++position) {
        if (counts[position] != 0)
            votes[LevelId{static_cast<qint64>(position) + 1}] = counts[position];
    }
    return votes;
}

} // namespace atlas
