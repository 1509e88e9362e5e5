#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/error.h"

namespace atlas {

class SqlConnection;

/// Whether the rules that the tables have for their values are looked at, or whether the file is going to be loaded.
enum class Constraints { Checked, LeftToLoading };

/// SQLite's look at the pages and indexes of a file; also counts the rows of each table, and tells whether the file is
/// as long as it says. Damaged if anything is wrong.
Result<void> checkPages(const SqlConnection& connection, Constraints constraints);

} // namespace atlas
