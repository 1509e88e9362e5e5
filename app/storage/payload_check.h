#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/error.h"

namespace atlas {

/// Looks in the file at \a path, by its pages, for an entry that is longer than any of an atlas: SQLite takes a text into
/// memory before it can tell how long it is. Damaged if there is one; what else is wrong is left to SQLite. A file that
/// is itself small is not looked at.
Result<void> checkPayloads(const QString& path);

} // namespace atlas
