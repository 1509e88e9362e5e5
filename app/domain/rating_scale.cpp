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
    const std::size_t at = static_cast<std::size_t>(index(rating)) - 2;
    return at < levels.size() ? levels[at] : retired[at - levels.size()];
}

bool RatingScale::contains(Rating rating) const
{
    return !rating.isLevel() || position(rating) >= 0;
}

bool RatingScale::knows(Rating rating) const
{
    return contains(rating)
        || std::any_of(retired.begin(), retired.end(),
            [wanted = rating.level()](const RatingLevel& level) { return level.id == wanted; });
}

int RatingScale::position(Rating rating) const
{
    if (!rating.isLevel())
        return -1;
    const auto found = std::find_if(levels.begin(), levels.end(),
        [wanted = rating.level()](const RatingLevel& level) { return level.id == wanted; });
    return found == levels.end() ? -1 : static_cast<int>(found - levels.begin());
}

Rating RatingScale::at(int position) const
{
    return Rating::level(levels[static_cast<std::size_t>(position)].id);
}

int RatingScale::index(Rating rating) const
{
    if (!rating.isLevel())
        return rating.isNotRated() ? 0 : 1;
    if (const int place = position(rating); place >= 0)
        return place + 2;
    const auto found = std::find_if(retired.begin(), retired.end(),
        [wanted = rating.level()](const RatingLevel& level) { return level.id == wanted; });
    Q_ASSERT(found != retired.end());
    return static_cast<int>(levels.size()) + 2 + static_cast<int>(found - retired.begin());
}

Rating RatingScale::fromIndex(int index) const
{
    if (index < 2)
        return index == 0 ? Rating::notRated() : Rating::notApplicable();
    const std::size_t at = static_cast<std::size_t>(index) - 2;
    return Rating::level((at < levels.size() ? levels[at] : retired[at - levels.size()]).id);
}

std::vector<Rating> RatingScale::legendOrder() const
{
    std::vector<Rating> order;
    for (int position = static_cast<int>(levels.size()) - 1; position >= 0; --position)
        order.push_back(at(position));
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
    return Rating::level(found->id);
}

Rating RatingScale::stepped(Rating rating, int direction) const
{
    const int count = static_cast<int>(levels.size());
    const auto ordered = [this](int position) { return levels[static_cast<std::size_t>(position)].weight; };
    if (rating.isLevel()) {
        for (int next = position(rating) + direction; next >= 0 && next < count; next += direction) {
            if (ordered(next))
                return at(next);
        }
        return rating;
    }
    const int start = direction > 0 ? 0 : count - 1;
    for (int next = start; next >= 0 && next < count; next += direction) {
        if (const auto weight = ordered(next); weight && *weight * direction > 0)
            return at(next);
    }
    return rating;
}

} // namespace atlas
