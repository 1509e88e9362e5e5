#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/schema_migrator.h"

namespace atlas {

/// Version of the schema of a file, see schemaVersion(), once its tables, indexes and triggers were found to be
/// just those that \a migrations make for that version; Damaged if not. Runs nothing that the schema holds, and
/// is to be asked before any other read. A version that is later than all migrations is not compared.
Result<int> soundSchemaVersion(const SqlConnection& connection, const std::vector<Migration>& migrations);

/// Whether a file of a later version than all \a migrations can be read all the same: it says so (the property
/// "readable-by" names a version that is known), and besides all that the newest known version has there are only further
/// tables, with their indexes. Runs nothing that the schema holds.
Result<bool> readsLikeKnown(const SqlConnection& connection, const std::vector<Migration>& migrations);

} // namespace atlas
