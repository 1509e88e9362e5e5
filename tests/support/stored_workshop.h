#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/atlas_repository.h"
#include "support/memory_store.h"

namespace atlas {

/// What a store of either kind holds under this id.
inline std::optional<Workshop> storedWorkshop(const AtlasStore& store, WorkshopId id)
{
    const auto kept = [id](const Atlas& atlas) {
        const Workshop* found = atlas.workshop(id);
        return found ? std::optional(*found) : std::nullopt;
    };
    if (const auto* memory = dynamic_cast<const MemoryStore*>(&store))
        return kept(memory->stored());
    const auto atlas = static_cast<const AtlasRepository&>(store).load();
    return atlas ? kept(*atlas) : std::nullopt;
}

/// Puts a workshop in place of what is stored under its id.
inline Result<void> saveWorkshop(AtlasStore& store, const Workshop& workshop)
{
    Edit edit;
    edit.changes.add(WorkshopChange{storedWorkshop(store, workshop.id), workshop});
    return store.commit(edit).map([](qint64) {});
}

/// Puts one item of \a workshop, and how far that has come, in place of what is stored.
inline Result<void> saveItem(AtlasStore& store, const Workshop& workshop, AgendaItemId id)
{
    const AgendaItem* item = workshop.item(id);
    if (!item)
        return failure(ErrorKind::NotFound, QStringLiteral("no such item"));
    const Workshop stored = storedWorkshop(store, workshop.id).value_or(workshop);
    const Workshop& before = stored.item(id) ? stored : workshop;
    AgendaItem answered = *before.item(id);
    answered.rounds = item->rounds;
    answered.outcome = item->outcome;
    Edit edit;
    edit.changes.add(AgendaItemChange{workshop.id, *before.item(id), answered});
    edit.changes.add(ProgressChange{workshop.id, id, progressOf(before, id), progressOf(workshop, id)});
    return store.commit(edit).map([](qint64) {});
}

/// A Conflict where there is none of that id.
inline Result<void> removeWorkshop(AtlasStore& store, WorkshopId id)
{
    Workshop unknown;
    unknown.id = id;
    Edit edit;
    edit.changes.add(WorkshopChange{storedWorkshop(store, id).value_or(unknown), std::nullopt});
    return store.commit(edit).map([](qint64) {});
}

} // namespace atlas
