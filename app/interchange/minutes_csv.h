#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later

#include "interchange/csv_writer.h"

namespace atlas {

/// A line for each item and revealed round, one for an item without: workshop, started_at, item, family,
/// competence, sub_competence, domain, state, before, after, basis, reason, decided_at, seconds_used, round,
/// votes, a column for each level, not_applicable, no_opinion, median_lower, median_upper, agreement,
/// verdict, participants, comments, and notes if asked. In the interchange preset levels are codes and
/// families keys; in the Excel preset both are words, with the weights of before and after beside them.
/// Moments are local time.
Result<void> writeMinutesCsv(QIODevice& device, const Atlas& atlas, const Workshop& workshop,
    const CsvOptions& options, bool withNotes = false);

} // namespace atlas
