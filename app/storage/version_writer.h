#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/atlas.h"
#include "domain/error.h"

#include <vector>

namespace atlas {

class SqlConnection;

/// Keeps the ratings and rationales as they are stored as a new version; see AtlasStore::addVersion().
Result<Version> writeVersion(
    const SqlConnection& connection, const QString& name, const QString& author, const QDateTime& at);

/// A table of the present and the one in which a version keeps what it holds, under the same columns.
struct VersionTable {
    const char* present;
    const char* kept;
    const char* columns; ///< divided by ", "
};
/// What is referred to comes before what refers to it.
const std::vector<VersionTable>& versionTables();

enum class Kept { Scales, Everything };
/// Keeps in a stored version what the tables of the present hold, but for the ratings.
Result<void> keepStructure(const SqlConnection& connection, VersionId version, Kept kept = Kept::Everything);

} // namespace atlas
