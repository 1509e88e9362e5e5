#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sheets/row_sink.h"

namespace atlas {

// Families are their keys for programs and their titles for people; for people the weight follows the rating.

/// One family, a row a sub-competence: competence, sub_competence, then the domains. Holds ratings only.
void addWideRows(RowSink& sink, const Atlas& atlas, const JobFamily& family);

/// Families one below the other, a row a cell: family, competence, sub_competence, domain, rating, reason,
/// source, certainty, author, changed_at.
void addLongRows(RowSink& sink, const Atlas& atlas, const std::vector<const JobFamily*>& families);

} // namespace atlas
