#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later

#include "analysis/distribution.h"
#include "sheets/row_sink.h"

namespace atlas {

// What several tables have in common. Ratings are codes for programs and labels for people.

/// Nothing where there is none.
void addRating(RowSink& sink, const RatingScale& scale, std::optional<Rating> rating);
/// The same; for people the weight of a level follows in a column of its own.
void addRatingAndWeight(RowSink& sink, const RatingScale& scale, std::optional<Rating> rating);

/// A head for each level, and one for "not applicable".
void addLevelHeads(RowSink& sink, const RatingScale& scale);
/// Two columns, which differ where the median lies between two levels.
void addMedian(RowSink& sink, const RatingScale& scale, const std::optional<OrdinalMedian>& median);

} // namespace atlas
