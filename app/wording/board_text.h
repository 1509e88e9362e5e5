#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later

#include "analysis/board.h"
#include "wording/phrases.h"

namespace atlas {

/// Words about the cells of boards that screen, tool tips and screen readers share.

/// As short as the cell shows it: "+ 3/4", "− → ++", "85 %"; empty where there is no cell.
QString boardCellText(const BoardCell& cell, const RatingScale& scale, const Phrases& phrases);

/// Sentences: counts of each level, what changed, what a similarity rests on.
QString boardCellDescription(const BoardCell& cell, const RatingScale& scale, const Phrases& phrases);

/// Rich text with the labels of row and column above the description; empty where there is no cell.
QString boardToolTip(const Board& board, int row, int column, const Phrases& phrases);

/// Label with what tells it apart, "Empathie — Métiers du marketing".
QString headingText(const BoardHeading& heading);

} // namespace atlas
