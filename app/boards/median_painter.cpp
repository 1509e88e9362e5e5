// SPDX-License-Identifier: GPL-3.0-or-later
#include "boards/median_painter.h"

#include "ink/fitted_line.h"
#include "ink/sign_line.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>

namespace atlas {

/// Side by side where both symbols fit so, else one above the other, the higher level at the top; in smaller
/// type before in none.
MedianPainter::Split MedianPainter::splitOf(
    const QRectF& body, const OrdinalMedian& middle, const QFont& font, const QPaintDevice* device) const
{
    const RatingScale& scale = m_cells.scale();
    const bool isOne = middle.lower == middle.upper;
    const QSizeF half(body.width() / 2, body.height() / 2);
    const auto placed = [&](bool stacked, const QFont& type, bool legible) {
        if (isOne)
            return Split{body, body, type, legible};
        if (stacked) {
            return Split{
                QRectF(QPointF(body.left(), body.top() + half.height()), QSizeF(body.width(), half.height())),
                QRectF(body.topLeft(), QSizeF(body.width(), half.height())), type, legible};
        }
        return Split{QRectF(body.topLeft(), QSizeF(half.width(), body.height())),
            QRectF(QPointF(body.left() + half.width(), body.top()), QSizeF(half.width(), body.height())),
            type, legible};
    };
    for (const double share : {1.0, 0.85, 0.7, 0.6}) {
        const QFont type = scaledFont(font, share);
        const QFontMetricsF metrics(type, device);
        const double widest = std::max(metrics.horizontalAdvance(scale.entry(middle.lower).symbol),
            metrics.horizontalAdvance(scale.entry(middle.upper).symbol));
        for (const bool stacked : {false, true}) {
            const Split split = placed(stacked, type, true);
            if (widest + 2 <= split.lower.width() && metrics.capHeight() + 2 <= split.lower.height())
                return split;
        }
    }
    return placed(body.height() > body.width(), font, false);
}

void MedianPainter::paintSplit(QPainter& painter, const Split& split, const OrdinalMedian& middle) const
{
    painter.fillRect(split.lower, m_cells.palette().cell(middle.lower).fill);
    painter.fillRect(split.upper, m_cells.palette().cell(middle.upper).fill);
    if (const auto edge = m_cells.palette().cellEdge()) {
        painter.setPen(*edge);
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(split.lower.united(split.upper).adjusted(0.5, 0.5, -0.5, -0.5));
    }
}

double MedianPainter::paintSymbols(QPainter& painter, const Split& split, const OrdinalMedian& middle) const
{
    const QRectF body = split.lower.united(split.upper);
    if (!split.isLegible)
        return body.right(); // nothing belongs beside symbols that do not fit
    SignLine lower(split.font, painter.device());
    lower.add(m_cells.scale().entry(middle.lower).symbol);
    SignLine upper(split.font, painter.device());
    upper.add(m_cells.scale().entry(middle.upper).symbol);
    QPointF lowerPlace = split.lower.center();
    QPointF upperPlace = split.upper.center();
    if (split.lower.left() < split.upper.left()) {
        // Close to the border between the halves, which reads as the stroke of "− / +".
        const double inset =
            std::clamp(split.lower.width() - std::max(lower.width(), upper.width()) - 1, 1.0, 3.0);
        lowerPlace.setX(split.lower.right() - inset - lower.width() / 2);
        upperPlace.setX(split.upper.left() + inset + upper.width() / 2);
    }
    painter.setPen(m_cells.palette().cell(middle.lower).text);
    lower.paint(painter, lowerPlace);
    if (middle.lower != middle.upper) {
        painter.setPen(m_cells.palette().cell(middle.upper).text);
        upper.paint(painter, upperPlace);
    }
    return upperPlace.x() + upper.width() / 2;
}

} // namespace atlas
