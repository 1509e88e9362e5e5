#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/error.h"

namespace atlas {

/// Stands in the header of every atlas file, "ATLS" in ASCII (PRAGMA application_id).
inline constexpr quint32 AtlasApplicationId = 0x41544C53;

/// Reads the first bytes of the file at \a path and tells whether it is an atlas: NotFound, NotPermitted,
/// Foreign or Damaged if not. Writes nothing and leaves the rest of the file to SQLite.
Result<void> checkAtlasHeader(const QString& path);

} // namespace atlas
