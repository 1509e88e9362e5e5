#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later

namespace atlas {

class AudiencePage;

/// One cell alone: the question, its domain, its present rating and the legend.
void putCellPage(AudiencePage& page);

/// The question, small the row that it stands in, of which only the item's domain is named, and the legend.
void putItemInRowPage(AudiencePage& page);

/// Votes or the agreed rating, below the question and the item: its domain with its rating, or small the row
/// that it stands in.
void putOutcomePage(AudiencePage& page);

} // namespace atlas
