#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sheets/row_sink.h"

namespace atlas {

/// The sheet to fill in beforehand, a row an item: item (from 1), family, competence, sub_competence, domain,
/// rating, comment, the last two empty. For people, rows above the heads say what may be written, and one is for
/// a pseudonym where the workshop keeps them; the ballot reader passes over the former.
void addBallotTemplate(RowSink& sink, const Atlas& atlas, const Workshop& workshop);

} // namespace atlas
