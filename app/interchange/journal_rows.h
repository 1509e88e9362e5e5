#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/journal_entry.h"
#include "sheets/row_sink.h"

#include <vector>

namespace atlas {

/// A row an entry, in the order given: recorded_at, author, origin, family, competence, sub_competence,
/// domain, field, old, new, reason. For programs, values are what the journal holds (codes, keys, words of the
/// file) and families are keys; for people both are words.
void addJournalRows(RowSink& sink, const Atlas& atlas, const std::vector<JournalEntry>& entries);

} // namespace atlas
