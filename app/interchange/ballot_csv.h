#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later

#include "interchange/csv_writer.h"

namespace atlas {

/// The sheet to fill in beforehand, a row an item: item (from 1), family, competence, sub_competence, domain,
/// rating, comment, the last two empty. The Excel preset puts lines above it that say what may be written,
/// and one for a pseudonym where the workshop keeps them; the ballot reader passes over the former.
Result<void> writeBallotTemplate(
    QIODevice& device, const Atlas& atlas, const Workshop& workshop, const CsvOptions& options);

} // namespace atlas
