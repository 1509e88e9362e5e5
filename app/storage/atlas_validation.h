#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/atlas.h"
#include "domain/error.h"

namespace atlas {

/// Whether \a atlas can be stored and read back as it is: scales known, matrices of the right shape, ratings
/// on their scale, rationales of its own cells. InvalidInput if not. Ids and keys that stand twice are left
/// to the database.
Result<void> validateForStorage(const Atlas& atlas);

} // namespace atlas
