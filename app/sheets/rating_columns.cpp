// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheets/rating_columns.h"

namespace atlas {

void addRating(RowSink& sink, const RatingScale& scale, std::optional<Rating> rating)
{
    sink.addText(rating ? sink.voice()(scale.entry(*rating)) : QString());
}

void addRatingAndWeight(RowSink& sink, const RatingScale& scale, std::optional<Rating> rating)
{
    addRating(sink, scale, rating);
    if (!sink.voice().isPlain())
        sink.addNumber(rating && rating->isLevel() ? scale.entry(*rating).weight : std::nullopt);
}

void addLevelHeads(RowSink& sink, const RatingScale& scale)
{
    for (const RatingLevel& level : scale.levels)
        sink.addText(sink.voice()(level));
    sink.addText(sink.voice().isPlain() ? QStringLiteral("not_applicable") : sink.voice()(scale.notApplicable));
}

void addMedian(RowSink& sink, const RatingScale& scale, const std::optional<OrdinalMedian>& median)
{
    addRating(sink, scale, median ? std::optional(median->lower) : std::nullopt);
    addRating(sink, scale, median ? std::optional(median->upper) : std::nullopt);
}

} // namespace atlas
