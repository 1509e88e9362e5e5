// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/workshop.h"

#include <algorithm>
#include <numeric>

namespace atlas {

int VoteCounts::of(Rating rating) const
{
    if (rating.isNotRated())
        return abstained;
    if (rating.isNotApplicable())
        return notApplicable;
    const auto found = levels.find(rating.level());
    return found == levels.end() ? 0 : found->second;
}

void VoteCounts::set(Rating rating, int votes)
{
    Q_ASSERT(votes >= 0);
    if (rating.isNotRated()) {
        abstained = votes;
    } else if (rating.isNotApplicable()) {
        notApplicable = votes;
    } else if (votes == 0) {
        levels.erase(rating.level());
    } else {
        levels[rating.level()] = votes;
    }
}

int VoteCounts::cast() const
{
    return std::accumulate(levels.begin(), levels.end(), notApplicable,
        [](int sum, const auto& level) { return sum + level.second; });
}

const AgendaItem* Workshop::item(AgendaItemId wanted) const
{
    const auto found = std::find_if(
        items.begin(), items.end(), [wanted](const AgendaItem& item) { return item.id == wanted; });
    return found == items.end() ? nullptr : &*found;
}

AgendaItem* Workshop::editItem(AgendaItemId wanted)
{
    const int index = indexOf(wanted);
    return index < 0 ? nullptr : &items.edit()[static_cast<std::size_t>(index)];
}

const AgendaItem* Workshop::itemOn(const CellRef& cell) const
{
    const auto found = std::find_if(
        items.begin(), items.end(), [&cell](const AgendaItem& item) { return item.cell == cell; });
    return found == items.end() ? nullptr : &*found;
}

int Workshop::indexOf(AgendaItemId wanted) const
{
    const AgendaItem* found = item(wanted);
    return found ? static_cast<int>(found - items.data()) : -1;
}

} // namespace atlas
