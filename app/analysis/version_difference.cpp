// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/version_difference.h"

#include <QHash>

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
    const auto end = scale.levels.begin() + rating.levelPosition();
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

/// Adds who, when and why.
void explain(std::vector<VersionChange>& changes, const Atlas& atlas, const VersionSnapshot& before,
    const VersionSnapshot& after, const std::vector<JournalEntry>& journal)
{
    QHash<CellRef, std::size_t> places;
    for (std::size_t place = 0; place < changes.size(); ++place)
        places.insert(changes[place].cell, place);
    const QDateTime& until = after.createdAt;
    const bool forwards = until.isNull() || before.createdAt < until;
    const QDateTime since = forwards ? before.createdAt : QDateTime();
    for (const JournalEntry& entry : journal) {
        if (entry.field != JournalField::Rating || (!since.isNull() && entry.recordedAt < since)
            || (!until.isNull() && entry.recordedAt > until))
            continue;
        const auto place = places.constFind(entry.cell);
        if (place == places.cend())
            continue;
        VersionChange& change = changes[*place];
        if (atlas.scaleOf(*atlas.family(change.family)).parse(entry.newValue) != change.after)
            continue;
        change.author = entry.author;
        change.at = entry.recordedAt;
        change.reason = entry.reason;
    }
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

std::vector<VersionChange> differences(const Atlas& atlas, const VersionSnapshot& before,
    const VersionSnapshot& after, const std::vector<JournalEntry>& journal)
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
                if (change.before == change.after)
                    continue;
                change.family = family.id;
                change.cell = family.cellAt(row, column);
                judge(change, scale);
                changes.push_back(std::move(change));
            }
        }
    }
    explain(changes, atlas, before, after, journal);
    return changes;
}

} // namespace atlas
