#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/atlas.h"
#include "domain/error.h"

#include <vector>

namespace atlas {

class SqlConnection;

/// The workshops of \a atlas, oldest first, within the caller's transaction; of the atlas, families and
/// scales must be complete. A file without workshops costs one query. Damaged on content that the schema
/// allows and the domain does not.
Result<std::vector<Workshop>> loadWorkshops(const SqlConnection& connection, const Atlas& atlas);

} // namespace atlas
