// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/workshop.h"

#include <algorithm>
#include <numeric>

namespace atlas {

namespace {

template <class Workshop>
auto findItem(Workshop& workshop, AgendaItemId id) -> decltype(workshop.items.data())
{
    const auto found = std::find_if(
        workshop.items.begin(), workshop.items.end(), [id](const AgendaItem& item) { return item.id == id; });
    return found == workshop.items.end() ? nullptr : &*found;
}

} // namespace

int VoteCounts::of(Rating rating) const
{
    if (rating.isNotRated())
        return abstained;
    if (rating.isNotApplicable())
        return notApplicable;
    const auto position = static_cast<std::size_t>(rating.levelPosition());
    return position < levels.size() ? levels[position] : 0;
}

void VoteCounts::set(Rating rating, int votes)
{
    Q_ASSERT(votes >= 0);
    if (rating.isNotRated()) {
        abstained = votes;
    } else if (rating.isNotApplicable()) {
        notApplicable = votes;
    } else {
        const auto position = static_cast<std::size_t>(rating.levelPosition());
        if (levels.size() <= position)
            levels.resize(position + 1);
        levels[position] = votes;
    }
}

int VoteCounts::cast() const
{
    return std::accumulate(levels.begin(), levels.end(), notApplicable);
}

bool operator==(const VoteCounts& first, const VoteCounts& second)
{
    const int levels = static_cast<int>(std::max(first.levels.size(), second.levels.size()));
    for (int position = 0; position < levels; ++position) {
        if (first.of(Rating::level(position)) != second.of(Rating::level(position)))
            return false;
    }
    return first.notApplicable == second.notApplicable && first.abstained == second.abstained;
}

const AgendaItem* Workshop::item(AgendaItemId wanted) const
{
    return findItem(*this, wanted);
}

AgendaItem* Workshop::item(AgendaItemId wanted)
{
    return findItem(*this, wanted);
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
