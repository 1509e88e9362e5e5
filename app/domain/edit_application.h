#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/edit.h"
#include "domain/error.h"

namespace atlas {

// What a change makes of an atlas in memory. Each fails, with an error that says nothing to a user, and leaves the atlas
// in no defined state, if the atlas holds something else than the change says it did (Conflict), has no such entity, owner
// or place (NotFound), or would hold what contradicts itself (InvalidInput): ratings of a row or column that is gone, rows
// of a competence, theme or scale that is gone, a family that is removed with what stands in it.

Result<void> apply(Atlas& atlas, const CellChange& change);
Result<void> apply(Atlas& atlas, const AgendaItemChange& change);
Result<void> apply(Atlas& atlas, const WorkshopChange& change);
Result<void> apply(Atlas& atlas, const ProgressChange& change);
template <class Entity>
Result<void> apply(Atlas& atlas, const EntityChange<Entity>& change);

/// Whether each level of a scale, "not applicable" and "not rated" has a code of its own. A step may exchange two; after it,
/// the scale has none twice.
bool areCodesUnique(const RatingScale& scale);

/// All that an edit holds, in its order.
Result<void> apply(Atlas& atlas, const Changes& changes);

} // namespace atlas
