// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/rating_scale.h"

#include <algorithm>
#include <cstddef>

namespace atlas {

const RatingLevel& RatingScale::entry(Rating rating) const
{
    if (rating.isNotRated())
        return notRated;
    if (rating.isNotApplicable())
        return notApplicable;
    Q_ASSERT(contains(rating));
    return levels[static_cast<std::size_t>(rating.levelPosition())];
}

bool RatingScale::contains(Rating rating) const
{
    return !rating.isLevel() || static_cast<std::size_t>(rating.levelPosition()) < levels.size();
}

std::vector<Rating> RatingScale::legendOrder() const
{
    std::vector<Rating> order;
    for (int position = static_cast<int>(levels.size()) - 1; position >= 0; --position)
        order.push_back(Rating::level(position));
    order.push_back(Rating::notApplicable());
    order.push_back(Rating::notRated());
    return order;
}

std::optional<Rating> RatingScale::parse(const QString& code) const
{
    QString plain = code.trimmed();
    for (QChar& character : plain) {
        const char16_t unit = character.unicode();
        if ((unit >= u'\u2010' && unit <= u'\u2015') || unit == u'\u2212' || unit == u'\uFE63'
            || unit == u'\uFF0D')
            character = u'-';
        else if (unit == u'\uFF0B')
            character = u'+';
    }
    if (plain.isEmpty())
        return Rating::notRated();
    if (plain.compare(notApplicable.code, Qt::CaseInsensitive) == 0)
        return Rating::notApplicable();
    const auto found = std::find_if(levels.begin(), levels.end(),
        [&plain](const RatingLevel& level) { return level.code.compare(plain, Qt::CaseInsensitive) == 0; });
    if (found == levels.end())
        return std::nullopt;
    return Rating::level(static_cast<int>(found - levels.begin()));
}

Rating RatingScale::stepped(Rating rating, int direction) const
{
    const int count = static_cast<int>(levels.size());
    const auto ordered = [this](int position) { return levels[static_cast<std::size_t>(position)].weight; };
    if (rating.isLevel()) {
        for (int position = rating.levelPosition() + direction; position >= 0 && position < count;
             position += direction) {
            if (ordered(position))
                return Rating::level(position);
        }
        return rating;
    }
    const int start = direction > 0 ? 0 : count - 1;
    for (int position = start; position >= 0 && position < count; position += direction) {
        if (const auto weight = ordered(position); weight && *weight * direction > 0)
            return Rating::level(position);
    }
    return rating;
}

} // namespace atlas
