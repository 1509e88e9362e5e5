#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/error.h"

class QSqlError;

namespace atlas {

/// SQLite result codes that we act on; extended codes carry the primary one in their low byte.
enum class SqliteCode {
    Ok = 0,
    Error = 1,
    Permission = 3,
    Busy = 5,
    Locked = 6,
    ReadOnly = 8,
    IoError = 10,
    Corrupt = 11,
    Full = 13,
    CannotOpen = 14,
    Constraint = 19,
    Format = 24,
    NotADatabase = 26,
    Write = 778,
    Sync = 1034,
    SyncFolder = 1290,
    Truncate = 1546,
    ReadOnlyRollback = 776, ///< a change was interrupted, and undoing it takes the right to write
    ReadOnlyMoved = 1032 ///< the open file no longer stands at its path
};

/// The extended result code of \a error, 0 if it has none.
int sqliteCode(const QSqlError& error);

/// The error as our own; \a path is the file it happened to.
Error storageError(const QSqlError& error, const QString& path);

/// Content that SQLite could read but that is no atlas; \a detail is technical.
Error damagedContent(const QString& path, const QString& detail);

/// That what was just written to the file reads otherwise; nothing of it stays.
Error contentNotKept(const QString& path, const QString& detail);

/// That the highest number of something is taken, so that nothing can come after it.
Error numbersUsedUp(const QString& path, const QString& detail);

/// The file's name in the words of a sentence, a very long one without its middle.
QString shownName(const QString& path);

} // namespace atlas
