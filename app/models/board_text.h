#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later

#include "analysis/board.h"
#include "domain/language.h"

namespace atlas {

/// Words about the cells of boards that screen, tool tips and screen readers share, in the language of the
/// windows.

/// As short as the cell shows it: "+ 3/4", "− → ++", "85 %"; empty where there is no cell.
QString boardCellText(const BoardCell& cell, const RatingScale& scale);

/// Sentences: counts of each level, what changed, what a similarity rests on.
QString boardCellDescription(const BoardCell& cell, const RatingScale& scale, Language language);

/// Rich text with the labels of row and column above the description; empty where there is no cell.
QString boardToolTip(const Board& board, int row, int column, Language language);

/// Label with what tells it apart, "Empathie — Métiers du marketing".
QString headingText(const BoardHeading& heading);

} // namespace atlas
