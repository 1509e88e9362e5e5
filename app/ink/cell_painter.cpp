// SPDX-License-Identifier: GPL-3.0-or-later
#include "ink/cell_painter.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace atlas {

CellPainter::CellPainter(const RatingScale& scale, Theme theme)
    : m_scale(scale)
    , m_palette(scale, theme)
{
}

namespace {

// Strokes at 45 degrees as line segments clipped by hand: a Qt brush pattern would become a bitmap in a PDF.
void paintHatch(QPainter& painter, const QRectF& rect, const QColor& colour)
{
    const double step = std::clamp(rect.height() / 3.0, 4.0, 8.0);
    painter.setPen(QPen(colour, std::max(0.6, step / 8.0)));
    QList<QLineF> lines;
    for (double offset = step / 2 - rect.height(); offset < rect.width(); offset += step) {
        const double fromX = std::max(0.0, offset);
        const double toX = std::min(rect.width(), offset + rect.height());
        if (toX > fromX) {
            lines.append(QLineF(rect.left() + fromX, rect.top() + fromX - offset, rect.left() + toX,
                rect.top() + toX - offset));
        }
    }
    painter.drawLines(lines);
}

// Space between neighbouring cells, for a cell whose shorter side is \a extent.
double gapOf(double extent)
{
    return extent >= 10 ? 1.0 : (extent >= 5 ? 0.5 : 0.0);
}

} // namespace

void CellPainter::paintFill(QPainter& painter, const QRectF& rect, Rating rating, double radius) const
{
    if (rating.isNotRated()) {
        QPen pen(m_palette.dashedEdge(), 1.0);
        pen.setDashPattern({3.0, 2.5});
        painter.setPen(pen);
        painter.setBrush(Qt::NoBrush);
        if (rect.width() > 2 && rect.height() > 2)
            painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
        return;
    }
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_palette.cell(rating).fill);
    if (radius > 0)
        painter.drawRoundedRect(rect, radius, radius);
    else
        painter.drawRect(rect);
    if (rating.isNotApplicable() && rect.height() >= 3)
        paintHatch(painter, rect, m_palette.hatch());
    if (const auto edge = m_palette.cellEdge(); edge && rect.width() > 3 && rect.height() > 3) {
        painter.setPen(QPen(*edge, 1.0));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
    }
}

void CellPainter::paintCell(
    QPainter& painter, const QRectF& rect, Rating rating, const QFont& font, Marks marks) const
{
    painter.save();
    const double extent = std::min(rect.width(), rect.height());
    const double gap = gapOf(extent);
    const double radius = extent >= 18 ? 2.0 : 0.0;
    const QRectF body = rect.adjusted(gap, gap, -gap, -gap);
    painter.setRenderHint(QPainter::Antialiasing, radius > 0 || rating.isNotApplicable());
    paintFill(painter, body, rating, radius);

    const CellColours& colours = m_palette.cell(rating);
    const QString& symbol = m_scale.entry(rating).symbol;
    const QFontMetricsF metrics(font, painter.device());
    if (!symbol.isEmpty() && metrics.capHeight() <= body.height()
        && metrics.horizontalAdvance(symbol) <= body.width()) {
        if (rating.isNotApplicable()) {
            // The strokes stop short of the letters, or they would be read as part of them.
            const double width = metrics.horizontalAdvance(symbol) + metrics.averageCharWidth() * 0.6;
            const double height = std::min(body.height(), metrics.height() * 0.9);
            painter.setPen(Qt::NoPen);
            painter.setBrush(colours.fill);
            painter.drawRect(
                QRectF(body.center().x() - width / 2, body.center().y() - height / 2, width, height));
        }
        painter.setFont(font);
        painter.setPen(colours.text);
        painter.drawText(body, Qt::AlignCenter | Qt::TextDontClip, symbol);
    }

    if (marks.changed || marks.explained)
        paintMarks(painter, rect, marks, colours.text);
    painter.restore();
}

void CellPainter::paintMarks(QPainter& painter, const QRectF& rect, Marks marks, const QColor& colour) const
{
    painter.save();
    const double extent = std::min(rect.width(), rect.height());
    const double gap = gapOf(extent);
    const QRectF body = rect.adjusted(gap, gap, -gap, -gap);
    painter.setPen(Qt::NoPen);
    if (marks.changed && extent >= 8) {
        const double side = std::clamp(extent / 3.2, 4.0, 11.0);
        painter.setRenderHint(QPainter::Antialiasing, true);
        QPainterPath corner(body.topRight());
        corner.lineTo(body.right() - side, body.top());
        corner.lineTo(body.right(), body.top() + side);
        corner.closeSubpath();
        painter.setBrush(colour);
        painter.drawPath(corner);
    }
    if (marks.explained && extent >= 16) {
        const double side = std::clamp(extent / 9.0, 2.0, 3.0);
        painter.setRenderHint(QPainter::Antialiasing, true);
        painter.setBrush(colour);
        painter.drawEllipse(QPointF(body.left() + side * 1.6, body.bottom() - side * 1.6), side, side);
    }
    painter.restore();
}

void CellPainter::paintDistribution(
    QPainter& painter, const QRectF& rect, const Distribution& distribution) const
{
    const int total = distribution.total();
    if (total == 0)
        return;
    painter.save();
    double left = rect.left();
    int cumulated = 0;
    const auto share = [&](Rating rating) {
        const int count = distribution.count(rating);
        if (count == 0)
            return;
        cumulated += count;
        const double right = rect.left() + rect.width() * cumulated / total;
        painter.setRenderHint(QPainter::Antialiasing, rating.isNotApplicable());
        paintFill(painter, QRectF(left, rect.top(), right - left, rect.height()), rating, 0);
        left = right;
    };
    for (std::size_t position = 0; position < m_scale.levels.size(); ++position)
        share(m_scale.at(static_cast<int>(position)));
    share(Rating::notApplicable());
    share(Rating::notRated());
    painter.restore();
}

} // namespace atlas
