// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/version_difference.h"

#include <algorithm>
#include <cstdlib>

namespace atlas {
namespace {

const FamilySnapshot* familyIn(const VersionSnapshot& version, FamilyId family)
{
    const auto found = std::find_if(version.families.begin(), version.families.end(),
        [family](const FamilySnapshot& candidate) { return candidate.family == family; });
    return found == version.families.end() ? nullptr : &*found;
}

/// Place of a rating among the levels that belong to the order; nothing if it is none of them.
std::optional<int> rank(Rating rating, const RatingScale& scale)
{
    if (!rating.isLevel() || !scale.entry(rating).weight)
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
    VersionSnapshot present;
    for (const JobFamily& family : atlas.families)
        present.families.push_back({family.id, family.current, family.rationales});
    return present;
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
    std::vector<VersionChange> changes;
    for (const JobFamily& family : atlas.families) {
        const FamilySnapshot* earlier = familyIn(before, family.id);
        const FamilySnapshot* later = familyIn(after, family.id);
        if (!earlier || !later)
            continue;
        const RatingScale& scale = atlas.scaleOf(family);
        for (int row = 0; row < family.current.rows(); ++row) {
            for (int column = 0; column < family.current.columns(); ++column) {
                VersionChange change;
                change.before = earlier->ratings.at(row, column);
                change.after = later->ratings.at(row, column);
                change.family = family.id;
                change.cell = family.cellAt(row, column);
                change.why = later->rationales.value(change.cell);
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
