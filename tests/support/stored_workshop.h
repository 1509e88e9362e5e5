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
    edit.workshops = {{storedWorkshop(store, workshop.id), workshop}};
    return store.commit(edit);
}

/// A Conflict where there is none of that id.
inline Result<void> removeWorkshop(AtlasStore& store, WorkshopId id)
{
    Workshop unknown;
    unknown.id = id;
    Edit edit;
    edit.workshops = {{storedWorkshop(store, id).value_or(unknown), std::nullopt}};
    return store.commit(edit);
}

} // namespace atlas
