#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later

#include "analysis/board.h"
#include "domain/atlas.h"
#include "wording/phrases.h"

namespace atlas {

/// Words for screen readers: one line without symbols. What differs from cell
/// to cell comes first, so that the rest may be cut short.

/// The label of a level, "not applicable: marginal impact", "not rated yet".
QString spokenRating(const RatingScale& scale, Rating rating, const Phrases& phrases);

/// "raised from moderate reinforcement to strong reinforcement"; "unchanged, ..." where both are the same.
QString spokenChange(Rating before, Rating after, const RatingScale& scale, const Phrases& phrases);

/// How far an agenda item has come, as itemStateText() says it.
QString spokenState(
    const AgendaItem& item, const RatingScale& scale, const Phrases& phrases, bool isOver = false);

/// Sub-competence, domain, rating, whether changed and from what, whether explained, competence, family. Row
/// and column of the matrix.
QString spokenCell(
    const JobFamily& family, const RatingScale& scale, int row, int column, const Phrases& phrases);

/// Median, how many cells hold a level and how many are rated, and the counts.
QString spokenDistribution(
    const Distribution& distribution, const RatingScale& scale, const Phrases& phrases);

/// The title of a group of rows.
QString spokenCompetence(const QString& label, int rows, bool collapsed, const Phrases& phrases);

/// What a place of a board holds, without the names of its row and column.
QString spokenBoardCell(const BoardCell& cell, const RatingScale& scale, const Phrases& phrases);

/// Name of a row or column of a board, what it stands for, and its summary.
QString spokenHeading(const BoardAxis& axis, int index, const RatingScale& scale, const Phrases& phrases);

} // namespace atlas
