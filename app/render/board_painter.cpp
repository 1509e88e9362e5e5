// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/board_painter.h"

#include "render/board_cell_shapes.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace atlas {

namespace {

constexpr double flatBelow = 6; // as CellCanvas does

int cellsInOrder(const RatingScale& scale, const Distribution& counts)
{
    int cells = 0;
    for (std::size_t position = 0; position < scale.levels.size(); ++position)
        cells += scale.levels[position].weight ? counts.levels[position] : 0;
    return cells;
}

// The only rating of a cell that holds one.
Rating onlyRating(const RatingScale& scale, const Distribution& counts)
{
    for (const Rating rating : scale.legendOrder()) {
        if (counts.count(rating) > 0)
            return rating;
    }
    return Rating::notRated();
}

} // namespace

BoardPainter::BoardPainter(const RatingScale& scale, Theme theme, const QLocale& locale)
    : m_cells(scale, theme)
    , m_locale(locale)
{
}

void BoardPainter::paintCell(
    QPainter& painter, const QRectF& rect, const BoardCell& cell, const QFont& font) const
{
    painter.save();
    if (std::min(rect.width(), rect.height()) < flatBelow && !std::holds_alternative<NoCell>(cell))
        painter.fillRect(cellBody(rect), flatColour(cell));
    else
        std::visit([&](const auto& kind) { paint(painter, rect, kind, font); }, cell);
    painter.restore();
}

QColor BoardPainter::flatColour(const BoardCell& cell) const
{
    return std::visit([this](const auto& kind) { return flat(kind); }, cell);
}

void BoardPainter::paint(QPainter&, const QRectF&, const NoCell&, const QFont&) const { }

void BoardPainter::paint(
    QPainter& painter, const QRectF& rect, const RatingsCell& cell, const QFont& font) const
{
    const RatingScale& scale = m_cells.scale();
    if (cell.counts.total() == 0)
        return;
    const CellPainter::Marks marks{cell.changed, cell.explained};
    const std::optional<OrdinalMedian> middle = median(cell.counts, scale);
    // One rating, or many of which none has a level: hatched or dashed says it all.
    if (cell.counts.total() == 1 || cell.counts.levelCount() == 0) {
        m_cells.paintCell(painter, rect, onlyRating(scale, cell.counts), font, marks);
        return;
    }
    QRectF body = cellBody(rect);
    if (rect.height() >= cellBarFrom) {
        // The bar lies on the background: on the fill, its own colours would drown.
        const double height = std::clamp(std::round(rect.height() * 0.16), 3.0, 7.0);
        const QRectF bar(body.left(), body.bottom() - height, body.width(), height);
        m_cells.paintDistribution(painter, bar, cell.counts);
        body.setBottom(bar.top() - 1.5);
    }
    paintMedian(painter, body, cell, font);
    const QColor markColour = middle ? palette().cell(middle->upper).text : palette().text();
    m_cells.paintMarks(
        painter, QRectF(rect.topLeft(), QPointF(rect.right(), body.bottom() + 1)), marks, markColour);
}

void BoardPainter::paintSplit(QPainter& painter, const QRectF& body, const OrdinalMedian& middle) const
{
    QRectF left = body;
    left.setRight(body.center().x());
    QRectF right = body;
    right.setLeft(left.right());
    painter.fillRect(left, palette().cell(middle.lower).fill);
    painter.fillRect(right, palette().cell(middle.upper).fill);
    if (const auto edge = palette().cellEdge()) {
        painter.setPen(*edge);
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(body.adjusted(0.5, 0.5, -0.5, -0.5));
    }
}

double BoardPainter::paintSymbols(
    QPainter& painter, const QRectF& body, const OrdinalMedian& middle, const QFont& font) const
{
    const RatingScale& scale = m_cells.scale();
    SignLine lower(font, painter.device());
    lower.add(scale.entry(middle.lower).symbol);
    SignLine upper(font, painter.device());
    upper.add(scale.entry(middle.upper).symbol);
    const double y = body.center().y();
    const double widest = std::max(lower.width(), upper.width());
    const double inset = std::clamp(body.width() / 2 - widest - 1, 1.0, 3.0);
    if (middle.lower == middle.upper) {
        painter.setPen(palette().cell(middle.lower).text);
        if (fits(lower, body)) {
            lower.paint(painter, body.center());
            return body.center().x() + lower.width() / 2;
        }
    } else if (widest + inset + 1 <= body.width() / 2 && lower.capHeight() + 2 <= body.height()) {
        // Close to the border between the halves, which reads as the stroke of "− / +".
        painter.setPen(palette().cell(middle.lower).text);
        lower.paint(painter, {body.center().x() - inset - lower.width() / 2, y});
        painter.setPen(palette().cell(middle.upper).text);
        upper.paint(painter, {body.center().x() + inset + upper.width() / 2, y});
        return body.center().x() + inset + upper.width();
    }
    return body.right(); // nothing belongs beside symbols that do not fit
}

void BoardPainter::paintMedian(
    QPainter& painter, const QRectF& body, const RatingsCell& cell, const QFont& font) const
{
    const RatingScale& scale = m_cells.scale();
    const std::optional<OrdinalMedian> middle = median(cell.counts, scale);
    SignLine figures(noteFont(font), painter.device());
    figures.add(QStringLiteral("%1/%2").arg(
        m_locale.toString(cellsInOrder(scale, cell.counts)), m_locale.toString(cell.counts.total())));
    if (!middle) {
        // Only levels that stand apart from the order.
        paintFrame(painter, body, toneColours(ChangeTone::Unchanged, palette()));
        painter.setPen(palette().secondaryText());
        if (fits(figures, body))
            figures.paint(painter, body.center());
        return;
    }
    paintSplit(painter, body, *middle);

    const double symbolsEnd = paintSymbols(painter, body, *middle, font);
    const double figuresLeft = body.right() - 4 - figures.width();
    if (figuresLeft >= symbolsEnd + 5 && figures.capHeight() + 2 <= body.height()) {
        painter.setPen(palette().cell(middle->upper).text);
        figures.paint(painter, {figuresLeft + figures.width() / 2, body.center().y()});
    }
}

void BoardPainter::paint(
    QPainter& painter, const QRectF& rect, const SimilarityCell& cell, const QFont& font) const
{
    const QRectF body = cellBody(rect);
    const CellColours colours = similarityColours(cell.similarity, palette().theme());
    painter.fillRect(body, colours.fill);
    const QString number = m_locale.toString(qRound(cell.similarity * 100));
    SignLine full(noteFont(font), painter.device());
    // French sets a space before the sign.
    full.add(m_locale.language() == QLocale::French ? number + QStringLiteral("\u00A0%") : number + u'%');
    SignLine short_(noteFont(font), painter.device());
    short_.add(number);
    painter.setPen(colours.text);
    for (const SignLine* line : {&full, &short_}) {
        if (fits(*line, body)) {
            line->paint(painter, body.center());
            return;
        }
    }
}

QColor BoardPainter::flat(const NoCell&) const
{
    return palette().background();
}

QColor BoardPainter::flat(const RatingsCell& cell) const
{
    if (const std::optional<OrdinalMedian> middle = median(cell.counts, m_cells.scale()))
        return palette().cell(middle->upper).fill;
    return palette().cell(onlyRating(m_cells.scale(), cell.counts)).fill;
}

QColor BoardPainter::flat(const SimilarityCell& cell) const
{
    return similarityColours(cell.similarity, palette().theme()).fill;
}

} // namespace atlas
