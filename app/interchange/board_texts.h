#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later

#include "analysis/arrangement.h"
#include "interchange/board_exporter.h"

namespace atlas {

/// Title, notes and footer of the board of \a request.
BoardTexts boardTexts(
    const Atlas& atlas, const Board& board, const BoardExportRequest& request, const Phrases& phrases);

/// Every change with where, what, who, when and why.
TextTableContent changeTable(
    const Atlas& atlas, const std::vector<VersionChange>& changes, const Phrases& phrases);

} // namespace atlas
