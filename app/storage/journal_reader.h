#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/error.h"
#include "domain/journal_entry.h"

#include <vector>

namespace atlas {

class SqlConnection;

/// The journal, oldest first.
Result<std::vector<JournalEntry>> readJournal(const SqlConnection& connection);
/// What it says of one cell.
Result<std::vector<JournalEntry>> readHistory(const SqlConnection& connection, const CellRef& cell);
/// What belongs to later revisions than that.
Result<std::vector<JournalEntry>> readJournalSince(const SqlConnection& connection, qint64 revision);

} // namespace atlas
