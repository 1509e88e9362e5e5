// SPDX-License-Identifier: GPL-3.0-or-later
#include "ink/compact_statistics.h"

#include "ink/fitted_line.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>

namespace atlas {

int cellsOfMedian(const Distribution& counts, const RatingScale& scale)
{
    int cells = 0;
    for (std::size_t position = 0; position < scale.levels.size(); ++position) {
        if (scale.levels[position].weight)
            cells += counts.levels[position];
    }
    return cells;
}

void paintCompactStatistics(QPainter& painter, const QRectF& rect, const Distribution& counts,
    const QString& middle, const QFont& font, const CellPainter& cells)
{
    const QString figures =
        QStringLiteral("%1/%2").arg(cellsOfMedian(counts, cells.scale())).arg(counts.total());
    const double bar = std::clamp(rect.height() * 0.2, 3.0, 8.0);
    const QRectF words(rect.left(), rect.top() + 1, rect.width(), rect.height() - bar - 4);
    cells.paintDistribution(painter, QRectF(rect.left(), words.bottom() + 1, rect.width(), bar), counts);
    painter.setPen(cells.palette().text());
    // One above the other in a narrow place that is high enough: alike in all rows, however long their
    // figures.
    constexpr double narrow = 4; // in heights of the type
    const double height = QFontMetricsF(font).height();
    if (rect.width() < narrow * height && words.height() > 1.5 * height && !middle.isEmpty()) {
        const double split = words.top() + words.height() * 0.55;
        paintFitted(
            painter, QRectF(words.topLeft(), QPointF(words.right(), split)), middle, font, Qt::AlignCenter);
        painter.setPen(cells.palette().secondaryText());
        paintFitted(painter, QRectF(QPointF(words.left(), split), words.bottomRight()), figures,
            scaledFont(font, 0.8), Qt::AlignCenter);
        return;
    }
    const QString both = middle.isEmpty() ? figures : middle + QStringLiteral("  ") + figures;
    if (!paintFitted(painter, words, both, font, Qt::AlignCenter))
        paintFitted(painter, words, middle.isEmpty() ? figures : middle, font, Qt::AlignCenter);
}

} // namespace atlas
