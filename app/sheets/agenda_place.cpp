// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheets/agenda_place.h"

#include <algorithm>

namespace atlas {

std::vector<AgendaPlace> agendaPlaces(const Atlas& atlas, const Workshop& workshop)
{
    std::vector<AgendaPlace> places;
    int number = 0;
    for (const AgendaItem& item : workshop.items) {
        ++number;
        const JobFamily* family = atlas.family(item.family);
        const auto position = family ? family->position(item.cell) : std::nullopt;
        if (!position)
            continue;
        places.push_back({number, &item, family, &atlas.scaleOf(*family), *position,
            family->competenceOf(position->row).label,
            family->rows[static_cast<std::size_t>(position->row)].label,
            family->domains[static_cast<std::size_t>(position->column)].label});
    }
    return places;
}

std::vector<const RatingScale*> scalesOf(const std::vector<AgendaPlace>& places)
{
    std::vector<const RatingScale*> scales;
    for (const AgendaPlace& place : places) {
        if (std::find(scales.begin(), scales.end(), place.scale) == scales.end())
            scales.push_back(place.scale);
    }
    return scales;
}

bool mixesFamilies(const std::vector<AgendaPlace>& places)
{
    return std::any_of(places.begin(), places.end(),
        [&places](const AgendaPlace& place) { return place.family != places.front().family; });
}

} // namespace atlas
