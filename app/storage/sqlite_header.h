#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/error.h"

#include <QByteArray>

#include <optional>

namespace atlas {

/// Stands in the header of every atlas file, "ATLS" in ASCII (PRAGMA application_id).
inline constexpr quint32 AtlasApplicationId = 0x41544C53;

/// What the first bytes of an SQLite file tell.
struct SqliteHeader {
    static constexpr qsizetype Size = 100;

    quint32 pageSize = 0;
    quint32 changes = 0; ///< a counter that each change raises by one
    quint32 pages = 0;
    quint32 applicationId = 0;

    /// Nothing if \a bytes do not begin an SQLite file.
    static std::optional<SqliteHeader> from(const QByteArray& bytes);
};

/// Reads the first bytes of the file at \a path and tells whether it is an atlas: NotFound, NotPermitted,
/// Foreign or Damaged if not, or if it is larger than any. Writes nothing and leaves the rest of the file to SQLite.
Result<void> checkAtlasHeader(const QString& path);

} // namespace atlas
