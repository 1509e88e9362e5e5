// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/edit_application.h"

#include "domain/entity_effects.h"

#include <QSet>

#include <algorithm>

namespace atlas {

using namespace effects;

namespace {

template <class Entity>
void update(Entity& stored, const Entity& next)
{
    stored = next;
}

void update(JobFamily& stored, const JobFamily& next)
{
    stored.key = next.key;
    stored.title = next.title;
    stored.section = next.section;
    stored.scale = next.scale;
}

void update(RatingScale& stored, const RatingScale& next)
{
    stored.key = next.key;
    stored.title = next.title;
    stored.notApplicable = next.notApplicable;
    stored.notRated = next.notRated;
}

bool sameAgenda(const Workshop& first, const Workshop& second)
{
    return first.title == second.title && first.facilitator == second.facilitator
        && first.participants == second.participants && first.keepsPseudonyms == second.keepsPseudonyms
        && first.secondsPerItem == second.secondsPerItem
        && std::equal(first.items.begin(), first.items.end(), second.items.begin(), second.items.end(),
            [](const AgendaItem& one, const AgendaItem& other) {
                return one.id == other.id && one.cell == other.cell && sameAnswers(one, other);
            });
}

Workshop* workshopIn(Atlas& atlas, WorkshopId id)
{
    return atlas.workshop(id) ? &*find(atlas.workshops.edit(), id) : nullptr;
}

} // namespace

bool areCodesUnique(const RatingScale& scale)
{
    QSet<QString> codes{scale.notApplicable.code, scale.notRated.code};
    for (const RatingLevel& level : scale.levels)
        codes.insert(level.code);
    return codes.size() == static_cast<qsizetype>(scale.levels.size()) + 2;
}

template <class Entity>
Result<void> apply(Atlas& atlas, const EntityChange<Entity>& change)
{
    SharedVector<Entity>* list = listOf(atlas, change);
    if (!list || (!change.before && !change.after))
        return refused(ErrorKind::NotFound, "no such owner");
    const int size = static_cast<int>(list->size());
    const auto present = find(*list, change.id());
    const int place = present == list->end() ? -1 : static_cast<int>(present - list->begin());
    if (!change.before && place >= 0)
        return refused(ErrorKind::Conflict, "an entity that is there already");
    if (change.before && place < 0)
        return refused(ErrorKind::NotFound, "no such entity");
    if (change.before && (place != change.before->place || !sameEntity(*present, change.before->entity)))
        return refused(ErrorKind::Conflict, "an entity that is not what it was");
    if (change.after) {
        if (change.after->place < 0 || change.after->place > size - (change.before ? 1 : 0))
            return refused(ErrorKind::NotFound, "no such place");
        if (!change.after->entity.id.isValid() || change.after->entity.id != change.id()
            || !refersToWhatIsThere<Entity>(atlas, change.owner, change.after->entity)
            || !hasFreeKey(*list, change.after->entity))
            return refused(ErrorKind::InvalidInput, "an entity that refers to what is not there");
    }
    if (!change.after) {
        EntityChange<Entity> whole = change;
        whole.before->entity = *present;
        if (auto done = removed(atlas, whole); !done)
            return done;
        list = listOf(atlas, change); // the owner may be another copy by now
        list->edit().erase(list->edit().begin() + place);
        return {};
    }
    std::vector<Entity>& entities = list->edit();
    if (!change.before) {
        entities.insert(entities.begin() + change.after->place, bare(change.after->entity));
        return inserted(atlas, change);
    }
    update(entities[static_cast<std::size_t>(place)], change.after->entity);
    const auto from = entities.begin() + place;
    const auto to = entities.begin() + change.after->place;
    if (from < to)
        std::rotate(from, from + 1, to + 1);
    else if (to < from)
        std::rotate(to, from, from + 1);
    return from == to ? Result<void>() : moved(atlas, change);
}

template Result<void> apply(Atlas&, const EntityChange<JobFamily>&);
template Result<void> apply(Atlas&, const EntityChange<ActivityDomain>&);
template Result<void> apply(Atlas&, const EntityChange<Competence>&);
template Result<void> apply(Atlas&, const EntityChange<SubCompetence>&);
template Result<void> apply(Atlas&, const EntityChange<RatingScale>&);
template Result<void> apply(Atlas&, const EntityChange<RatingLevel>&);
template Result<void> apply(Atlas&, const EntityChange<SkillTheme>&);
template Result<void> apply(Atlas&, const EntityChange<JobImpact>&);
template Result<void> apply(Atlas&, const EntityChange<TrainingFormat>&);
template Result<void> apply(Atlas&, const EntityChange<TrainingSkill>&);
template Result<void> apply(Atlas&, const EntityChange<TrainingOffer>&);

Result<void> apply(Atlas& atlas, const CellChange& change)
{
    JobFamily* family = familyIn(atlas, change.family);
    const auto position = family ? family->position(change.cell) : std::nullopt;
    if (!position)
        return refused(ErrorKind::NotFound, "no such cell");
    const CellState stored = family->state(position->row, position->column);
    if (stored.rating != change.before.rating || !stored.rationale.saysTheSameAs(change.before.rationale))
        return refused(ErrorKind::Conflict, "a cell that is not what it was");
    if (!atlas.scaleOf(*family).contains(change.after.rating))
        return refused(ErrorKind::InvalidInput, "a rating that is not on the scale");
    family->setState(position->row, position->column, change.after);
    return {};
}

Result<void> apply(Atlas& atlas, const AgendaItemChange& change)
{
    Workshop* workshop = workshopIn(atlas, change.workshop);
    AgendaItem* item = workshop ? workshop->editItem(change.after.id) : nullptr;
    if (!item)
        return refused(ErrorKind::NotFound, "no such item");
    if (!sameAnswers(*item, change.before))
        return refused(ErrorKind::Conflict, "an item that is not what it was");
    *item = change.after;
    return {};
}

Result<void> apply(Atlas& atlas, const WorkshopChange& change)
{
    const Workshop* stored = atlas.workshop(change.id());
    if ((stored != nullptr) != change.before.has_value() || (stored && !sameAgenda(*stored, *change.before)))
        return refused(ErrorKind::Conflict, "a workshop that is not what it was");
    std::vector<Workshop>& workshops = atlas.workshops.edit();
    // Oldest first, as they are read from the file.
    const auto place = std::lower_bound(workshops.begin(), workshops.end(), change.id(),
        [](const Workshop& workshop, WorkshopId id) { return workshop.id < id; });
    if (!change.before)
        workshops.insert(place, *change.after);
    else if (!change.after)
        workshops.erase(place);
    else
        *place = *change.after;
    return {};
}

Result<void> apply(Atlas& atlas, const ProgressChange& change)
{
    Workshop* workshop = workshopIn(atlas, change.workshop);
    AgendaItem* item = workshop ? workshop->editItem(change.item) : nullptr;
    if (!item || (change.after.current.isValid() && !workshop->item(change.after.current)))
        return refused(ErrorKind::NotFound, "no such item");
    if (progressOf(*workshop, change.item) != change.before)
        return refused(ErrorKind::Conflict, "a workshop that has come further");
    workshop->current = change.after.current;
    workshop->startedAt = change.after.startedAt;
    workshop->endedAt = change.after.endedAt;
    item->notes = change.after.notes;
    item->draft = change.after.draft;
    item->secondsUsed = change.after.secondsUsed;
    return {};
}

Result<void> apply(Atlas& atlas, const Changes& changes)
{
    for (const Changes::Group& group : changes.groups()) {
        const auto done = std::visit(
            [&atlas](const auto& each) {
                for (const auto& change : each) {
                    if (auto applied = apply(atlas, change); !applied)
                        return applied;
                }
                return Result<void>();
            },
            group);
        if (!done)
            return done;
    }
    const bool ofScales = changes.has<EntityChange<RatingLevel>>() || changes.has<EntityChange<RatingScale>>();
    if (ofScales && !std::all_of(atlas.scales.begin(), atlas.scales.end(), areCodesUnique))
        return refused(ErrorKind::InvalidInput, "a code twice on one scale");
    return {};
}

} // namespace atlas
