#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later

#include "analysis/structure_difference.h"
#include "wording/phrases.h"

namespace atlas {

/// "added", "removed", "renamed", "moved", untranslated: mark of the format, and a phrase.
const char* fateWord(StructureFate fate);
/// "Renamed: activity domain “Savings” → “Savings and credit”".
QString structureText(const StructureChange& change, const Phrases& phrases);
/// "Structure: 1 added, 2 renamed."; empty for no change.
QString structureSummary(const std::vector<StructureChange>& changes, const Phrases& phrases);

} // namespace atlas
