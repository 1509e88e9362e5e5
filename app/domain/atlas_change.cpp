// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/atlas_change.h"

#include "domain/entity_change.h"

#include <QHash>

#include <algorithm>

namespace atlas {

namespace {

template <class Entity>
QHash<decltype(Entity::id), std::size_t> placesOf(const SharedVector<Entity>& entities)
{
    QHash<decltype(Entity::id), std::size_t> places;
    for (std::size_t place = 0; place < entities.size(); ++place)
        places.insert(entities[place].id, place);
    return places;
}

template <class Entity>
bool sameIds(const SharedVector<Entity>& first, const SharedVector<Entity>& second)
{
    return std::equal(first.begin(), first.end(), second.begin(), second.end(),
        [](const Entity& one, const Entity& other) { return one.id == other.id; });
}

/// \a same tells whether two of one id have the same content.
template <class Entity, class Same>
ListChange<decltype(Entity::id)> listChange(
    const SharedVector<Entity>& before, const SharedVector<Entity>& after, Same same)
{
    ListChange<decltype(Entity::id)> change;
    if (before.sharesWith(after))
        return change;
    if (sameIds(before, after)) {
        for (std::size_t place = 0; place < after.size(); ++place) {
            if (!same(before[place], after[place]))
                change.updated.push_back(after[place].id);
        }
        return change;
    }
    const auto old = placesOf(before);
    const auto now = placesOf(after);
    for (const Entity& entity : before) {
        if (!now.contains(entity.id))
            change.removed.push_back(entity.id);
    }
    std::size_t last = 0;
    for (const Entity& entity : after) {
        const auto place = old.constFind(entity.id);
        if (place == old.constEnd()) {
            change.added.push_back(entity.id);
            continue;
        }
        change.reordered = change.reordered || *place < last;
        last = *place;
        if (!same(before[*place], entity))
            change.updated.push_back(entity.id);
    }
    return change;
}

template <class Entity>
ListChange<decltype(Entity::id)> listChange(const SharedVector<Entity>& before, const SharedVector<Entity>& after)
{
    return listChange(before, after, [](const Entity& one, const Entity& other) { return sameEntity(one, other); });
}

/// The cells that both have and that hold something else.
std::vector<CellRef> changedCells(const JobFamily& before, const JobFamily& after)
{
    std::vector<CellRef> cells;
    const bool sameReasons = before.rationales.sharesWith(after.rationales);
    if (sameReasons && before.current.sharesWith(after.current))
        return cells;
    const bool sameColumns = sameIds(before.domains, after.domains);
    const auto rows = placesOf(before.rows);
    const auto columns = placesOf(before.domains);
    for (int row = 0; row < after.current.rows(); ++row) {
        const SubCompetenceId id = after.rows[static_cast<std::size_t>(row)].id;
        const auto oldRow = rows.constFind(id);
        if (oldRow == rows.constEnd())
            continue;
        const int was = static_cast<int>(*oldRow);
        if (sameColumns && after.current.sharesRow(row, before.current, was)
            && (sameReasons || after.rationales.sharesRow(id, before.rationales)))
            continue;
        for (int column = 0; column < after.current.columns(); ++column) {
            const auto oldColumn = columns.constFind(after.domains[static_cast<std::size_t>(column)].id);
            if (oldColumn != columns.constEnd()
                && before.state(was, static_cast<int>(*oldColumn)) != after.state(row, column))
                cells.push_back(after.cellAt(row, column));
        }
    }
    return cells;
}

FamilyChange familyChange(const JobFamily& before, const JobFamily& after)
{
    FamilyChange change;
    change.family = after.id;
    change.rows = listChange(before.rows, after.rows, [&change](const SubCompetence& one, const SubCompetence& other) {
        change.themes = change.themes || one.theme != other.theme;
        return one.label == other.label && one.competence == other.competence;
    });
    change.columns = listChange(before.domains, after.domains);
    change.competences = listChange(before.competences, after.competences);
    change.cells = changedCells(before, after);
    return change;
}

} // namespace

bool FamilyChange::isOtherShape() const
{
    return !rows.isEmpty() || !columns.isEmpty() || !competences.isEmpty();
}

bool AtlasChange::isEmpty() const
{
    return families.isEmpty() && inFamilies.empty() && scales.isEmpty() && themes.isEmpty() && versions.isEmpty()
        && workshops.isEmpty() && !tables;
}

bool AtlasChange::isOtherShape() const
{
    return !families.isEmpty() || !scales.isEmpty() || !themes.isEmpty()
        || std::any_of(inFamilies.begin(), inFamilies.end(), [](const FamilyChange& each) { return each.isOtherShape(); });
}

bool AtlasChange::hasCells() const
{
    return std::any_of(inFamilies.begin(), inFamilies.end(), [](const FamilyChange& each) { return !each.cells.empty(); });
}

bool AtlasChange::hasThemesOfRows() const
{
    return std::any_of(inFamilies.begin(), inFamilies.end(), [](const FamilyChange& each) { return each.themes; });
}

bool AtlasChange::hasCell(const CellRef& cell) const
{
    return std::any_of(inFamilies.begin(), inFamilies.end(), [&cell](const FamilyChange& each) {
        return std::find(each.cells.begin(), each.cells.end(), cell) != each.cells.end();
    });
}

const FamilyChange* AtlasChange::in(FamilyId family) const
{
    const auto found = std::find_if(inFamilies.begin(), inFamilies.end(),
        [family](const FamilyChange& each) { return each.family == family; });
    return found == inFamilies.end() ? nullptr : &*found;
}

bool AtlasChange::touches(WorkshopId workshop) const
{
    const auto isIn = [workshop](const std::vector<WorkshopId>& ids) {
        return std::find(ids.begin(), ids.end(), workshop) != ids.end();
    };
    return isIn(workshops.added) || isIn(workshops.removed) || isIn(workshops.updated);
}

AtlasChange changeBetween(const Atlas& before, const Atlas& after)
{
    AtlasChange change;
    change.families = listChange(before.families, after.families);
    if (!before.families.sharesWith(after.families)) {
        const auto old = placesOf(before.families);
        for (const JobFamily& family : after.families) {
            const auto place = old.constFind(family.id);
            if (place == old.constEnd())
                continue;
            FamilyChange inside = familyChange(before.families[*place], family);
            if (!inside.isEmpty())
                change.inFamilies.push_back(std::move(inside));
        }
    }
    const auto sameScale = [](const RatingScale& one, const RatingScale& other) { return one == other; };
    change.scales = listChange(before.scales, after.scales, sameScale);
    change.themes = listChange(before.themes, after.themes);
    change.versions = listChange(before.versions, after.versions);
    change.workshops = listChange(before.workshops, after.workshops);
    change.tables = before.producerJobs.scale != after.producerJobs.scale
        || before.producerJobs.jobs != after.producerJobs.jobs
        || before.trainingFormats.formats != after.trainingFormats.formats
        || before.trainingFormats.skills != after.trainingFormats.skills
        || before.trainingOffers != after.trainingOffers;
    return change;
}

} // namespace atlas
