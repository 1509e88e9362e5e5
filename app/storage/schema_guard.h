#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/schema_migrator.h"

namespace atlas {

/// How much of a schema must be as the program makes it.
enum class SchemaPart {
    Whole,
    Tables ///< for a copy that is only read: what triggers, views and indexes are there does nothing
};

/// Version of the schema of a file, see schemaVersion(), once its tables, indexes and triggers were found to be
/// just those that \a migrations make for that version; Damaged if not. Runs nothing that the schema holds, and
/// is to be asked before any other read. A version that is later than all migrations is not compared.
Result<int> soundSchemaVersion(
    const SqlConnection& connection, const std::vector<Migration>& migrations, SchemaPart part = SchemaPart::Whole);

} // namespace atlas
