#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sheets/row_sink.h"

namespace atlas {

/// A row for each item and revealed round, one for an item without: workshop, started_at, item, family,
/// competence, sub_competence, domain, state, before, after, basis, reason, decided_at, seconds_used, round,
/// votes, a column for each level, not_applicable, no_opinion, median_lower, median_upper, agreement,
/// verdict, participants, comments, and notes if asked. Levels are codes and families keys for programs; for
/// people both are words, with the weights of before and after beside them.
void addMinutesRows(RowSink& sink, const Atlas& atlas, const Workshop& workshop, bool withNotes = false);

} // namespace atlas
