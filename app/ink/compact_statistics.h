#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later

#include "analysis/distribution.h"
#include "ink/cell_painter.h"

#include <QFont>

namespace atlas {

/// Cells that a median rests on: a level that stands apart from the order is rated and yet enters none.
int cellsOfMedian(const Distribution& counts, const RatingScale& scale);

/// \a middle, such as a median, and "n/N" of some cells above their distribution bar, where there is no room
/// for the three side by side; smaller where they are too wide for \a rect, and without the figures before \a
/// middle is cut.
void paintCompactStatistics(QPainter& painter, const QRectF& rect, const Distribution& counts,
    const QString& middle, const QFont& font, const CellPainter& cells);

} // namespace atlas
