#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/error.h"

namespace atlas {

/// Refuses what lies beside the file at \a path under the name of its journal, unless an interrupted change of
/// just this file left it: SQLite obeys whatever is there, and removes a file that it names. To be asked
/// before each look that SQLite takes outside a transaction. Errors name the file \a shownPath.
Result<void> checkCompanions(const QString& path, const QString& shownPath);

} // namespace atlas
