#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/journal_entry.h"
#include "interchange/csv_writer.h"

namespace atlas {

/// A line an entry, in the order given: recorded_at, author, origin, family, competence, sub_competence,
/// domain, field, old, new, reason. In the interchange preset values are what the journal holds (codes, keys,
/// words of the file) and families are keys; in the Excel preset both are words of the language. Moments are
/// local time; see CsvSheet::addMoment().
Result<void> writeJournalCsv(QIODevice& device, const Atlas& atlas, const std::vector<JournalEntry>& entries,
    const CsvOptions& options);

} // namespace atlas
