#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later

#include "files/work_folder.h"
#include "storage/atlas_lock.h"
#include "storage/atlas_repository.h"
#include "storage/schema_migrator.h"
#include "storage/sql_connection.h"

namespace atlas {

/// An atlas file that was checked and opened: its connection and, while it may be written, its lock.
struct AtlasFile {
    QString path; ///< symbolic links followed
    std::unique_ptr<AtlasLock> lock; ///< empty when read-only
    std::unique_ptr<WorkFolder> workingCopy; ///< what is read in the place of an older file, or of one that cannot be locked
    std::unique_ptr<SqlConnection> connection;
    ReadOnlyReason reason = ReadOnlyReason::None;
    QString lockHolder;
};

/// See AtlasRepository::open(); \a migrations say which schema is current.
Result<AtlasFile> openAtlasFile(const QString& path, Access access, const std::vector<Migration>& migrations,
    std::chrono::milliseconds patience = {});

/// A connection that may write, for whoever holds the lock of a file of the current schema, after another file took its
/// place.
Result<std::unique_ptr<SqlConnection>> connectAgain(const QString& path, const std::vector<Migration>& migrations);

/// A copy of the file as it is, whatever its pages hold and however old it is; the file itself is not touched.
Result<AtlasFile> openUnchecked(const QString& path);

/// Writes what \a connection sees to \a target as a file of its own, made beside it and put in place once
/// complete.
Result<void> copyAtlasFile(const SqlConnection& connection, const QString& target, bool overwrite);

} // namespace atlas
