// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheets/agenda_place.h"

#include <algorithm>

namespace atlas {

namespace {

bool knowsAll(const RatingScale& scale, const AgendaItem& item)
{
    const std::optional<Decision>& decision = item.outcome.decision;
    return (!decision || (scale.knows(decision->before) && scale.knows(decision->rating)))
        && std::all_of(item.rounds.begin(), item.rounds.end(), [&scale](const VoteRound& round) {
               return std::all_of(round.counts.levels.begin(), round.counts.levels.end(),
                   [&scale](const auto& count) { return scale.knows(Rating::level(count.first)); });
           });
}

const RatingScale* scaleFor(const Atlas& atlas, const JobFamily* family, const AgendaItem& item)
{
    if (family)
        return &atlas.scaleOf(*family);
    const auto found = std::find_if(atlas.scales.begin(), atlas.scales.end(),
        [&item](const RatingScale& scale) { return knowsAll(scale, item); });
    return found == atlas.scales.end() ? nullptr : &*found;
}

} // namespace

std::optional<Rating> AgendaPlace::current() const
{
    return position ? std::optional(family->current.at(position->row, position->column)) : std::nullopt;
}

std::vector<AgendaPlace> agendaPlaces(const Atlas& atlas, const Workshop& workshop, GoneCells gone)
{
    std::vector<AgendaPlace> places;
    int number = 0;
    for (const AgendaItem& item : workshop.items) {
        ++number;
        const JobFamily* family = atlas.family(item.family);
        const auto position = family ? family->position(item.cell) : std::nullopt;
        if (!position && gone == GoneCells::LeftOut)
            continue;
        AgendaPlace place{number, &item, family, scaleFor(atlas, family, item), position, item.labels.competence,
            item.labels.subCompetence, item.labels.domain};
        if (position) {
            place.competence = family->competenceOf(position->row).label;
            place.subCompetence = family->rows[static_cast<std::size_t>(position->row)].label;
            place.domain = family->domains[static_cast<std::size_t>(position->column)].label;
        }
        if (place.scale)
            places.push_back(std::move(place));
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
        [&places](const AgendaPlace& place) { return place.item->family != places.front().item->family; });
}

} // namespace atlas
