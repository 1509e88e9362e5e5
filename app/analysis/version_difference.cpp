// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/version_difference.h"

#include <QHash>

#include <algorithm>
#include <cstdlib>

namespace atlas {
namespace {

/// Place of a rating among the levels that belong to the order; nothing if it is none of them.
std::optional<int> rank(Rating rating, const RatingScale& scale)
{
    if (!rating.isLevel() || !scale.contains(rating) || !scale.entry(rating).weight)
        return std::nullopt;
    const auto end = scale.levels.begin() + scale.position(rating);
    return static_cast<int>(std::count_if(
        scale.levels.begin(), end, [](const RatingLevel& level) { return level.weight.has_value(); }));
}

void judge(VersionChange& change, const RatingScale& scale)
{
    const auto before = rank(change.before, scale);
    const auto after = rank(change.after, scale);
    if (!before || !after)
        return;
    change.direction = *after > *before ? ChangeDirection::Raised : ChangeDirection::Lowered;
    change.steps = std::abs(*after - *before);
}

} // namespace

VersionSnapshot presentSnapshot(const Atlas& atlas)
{
    return {{}, {}, atlas.scales, atlas.families};
}

Atlas comparedAtlas(const Atlas& atlas, const VersionSnapshot& before, const VersionSnapshot& after)
{
    Atlas compared = atlas;
    compared.scales = after.scales;
    compared.families = after.families;
    for (RatingScale& scale : compared.scales.edit()) {
        const auto earlier = std::find_if(before.scales.begin(), before.scales.end(),
            [&scale](const RatingScale& candidate) { return candidate.id == scale.id; });
        if (earlier == before.scales.end())
            continue;
        for (const auto* levels : {&earlier->levels, &earlier->retired}) {
            for (const RatingLevel& level : *levels) {
                if (!scale.knows(Rating::level(level.id)))
                    scale.retired.push_back(level);
            }
        }
    }
    return compared;
}

namespace {

template <class Entities>
std::vector<int> placesIn(const Entities& earlier, const Entities& later)
{
    QHash<qint64, int> places;
    for (std::size_t place = 0; place < earlier.size(); ++place)
        places.insert(earlier[place].id.value, static_cast<int>(place));
    std::vector<int> found;
    for (const auto& entity : later)
        found.push_back(places.value(entity.id.value, -1));
    return found;
}

} // namespace

EarlierPlaces::EarlierPlaces(const JobFamily& earlier, const JobFamily& later)
    : m_rows(placesIn(earlier.rows, later.rows))
    , m_columns(placesIn(earlier.domains, later.domains))
{
}

std::optional<CellPosition> EarlierPlaces::of(int row, int column) const
{
    const CellPosition place{m_rows[static_cast<std::size_t>(row)], m_columns[static_cast<std::size_t>(column)]};
    return place.row < 0 || place.column < 0 ? std::nullopt : std::optional(place);
}

ChangeDirection changeDirection(Rating before, Rating after, const RatingScale& scale)
{
    VersionChange change;
    change.before = before;
    change.after = after;
    judge(change, scale);
    return change.direction;
}

std::vector<VersionChange> differences(
    const Atlas& atlas, const VersionSnapshot& before, const VersionSnapshot& after)
{
    const Atlas compared = comparedAtlas(atlas, before, after);
    std::vector<VersionChange> changes;
    for (const JobFamily& later : compared.families) {
        const JobFamily* earlier = before.family(later.id);
        if (!earlier || earlier->scale != later.scale)
            continue;
        const RatingScale& scale = compared.scaleOf(later);
        const EarlierPlaces places(*earlier, later);
        for (int row = 0; row < later.current.rows(); ++row) {
            for (int column = 0; column < later.current.columns(); ++column) {
                const auto was = places.of(row, column);
                if (!was)
                    continue;
                VersionChange change;
                change.before = earlier->current.at(was->row, was->column);
                change.after = later.current.at(row, column);
                change.family = later.id;
                change.cell = later.cellAt(row, column);
                change.why = later.rationales.value(change.cell);
                if (change.before != change.after)
                    judge(change, scale);
                else if (!earlier->rationales.value(change.cell).saysTheSameAs(change.why))
                    change.direction = ChangeDirection::Kept;
                else
                    continue;
                changes.push_back(std::move(change));
            }
        }
    }
    return changes;
}

int keptRatings(const std::vector<VersionChange>& changes)
{
    return static_cast<int>(std::count_if(changes.begin(), changes.end(),
        [](const VersionChange& change) { return change.direction == ChangeDirection::Kept; }));
}

} // namespace atlas
