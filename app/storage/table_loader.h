#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/atlas.h"
#include "domain/error.h"

namespace atlas {

class SqlConnection;

/// What the ratings rest on: the producers' jobs (their scale is there already) and the training, into the
/// atlas. Fails with Damaged on content that the schema allows and the domain does not.
Result<void> loadTables(const SqlConnection& connection, Atlas& atlas);

} // namespace atlas
