#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/error.h"

#include <QStringList>

#include <vector>

namespace atlas {

class SqlConnection;

/// One step from the schema version before it. Scripts run in order: the portable one, then SQLite's own.
struct Migration {
    int version = 0;
    QStringList scripts;
};

/// The migrations compiled in, data/migrations/NNNN_name.sql and NNNN_name.sqlite.sql, by ascending version.
std::vector<Migration> builtInMigrations();

/// 0 for an empty list.
int newestVersion(const std::vector<Migration>& migrations);

/// Version of the schema that a file holds. Fails with Damaged if there is none.
Result<int> schemaVersion(const SqlConnection& connection);

/// Why a file of schema \a version is not opened by a program that knows those up to \a known.
Error tooNew(const QString& path, int version, int known);

/// Runs every migration above version \a from in one transaction: after a failure the file is as before.
Result<void> migrate(const SqlConnection& connection, const std::vector<Migration>& migrations, int from);

} // namespace atlas
