// SPDX-License-Identifier: GPL-3.0-or-later
#include "boards/board_painter.h"

#include "boards/board_cell_shapes.h"
#include "boards/consensus_painter.h"
#include "boards/difference_painter.h"
#include "boards/median_painter.h"
#include "boards/similarity_painter.h"

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
    const bool isFlat = std::min(rect.width(), rect.height()) < flatBelow;
    const auto* ratings = std::get_if<RatingsCell>(&cell);
    const auto middle = isFlat && ratings ? median(ratings->counts, m_cells.scale()) : std::nullopt;
    const MedianPainter levels(m_cells);
    if (middle && middle->lower != middle->upper)
        levels.paintSplit(painter, levels.splitOf(cellBody(rect), *middle, font, painter.device()), *middle);
    else if (isFlat && !std::holds_alternative<NoCell>(cell))
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
    QPainter& painter, const QRectF& rect, const DifferenceCell& cell, const QFont& font) const
{
    DifferencePainter(m_cells, m_locale).paint(painter, rect, cell, font);
}

void BoardPainter::paint(
    QPainter& painter, const QRectF& rect, const DifferencesCell& cell, const QFont& font) const
{
    DifferencePainter(m_cells, m_locale).paint(painter, rect, cell, font);
}

void BoardPainter::paint(
    QPainter& painter, const QRectF& rect, const SimilarityCell& cell, const QFont& font) const
{
    SimilarityPainter(palette(), m_locale).paint(painter, rect, cell, font);
}

void BoardPainter::paint(
    QPainter& painter, const QRectF& rect, const ConsensusCell& cell, const QFont& font) const
{
    ConsensusPainter(m_cells, m_locale).paint(painter, rect, cell, font);
}

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

void BoardPainter::paintLevels(
    QPainter& painter, const QRectF& rect, const Distribution& counts, const QFont& font) const
{
    const std::optional<OrdinalMedian> middle = median(counts, m_cells.scale());
    if (!middle) {
        m_cells.paintCell(painter, rect, onlyRating(m_cells.scale(), counts), font);
        return;
    }
    const MedianPainter levels(m_cells);
    const MedianPainter::Split split = levels.splitOf(cellBody(rect), *middle, font, painter.device());
    levels.paintSplit(painter, split, *middle);
    levels.paintSymbols(painter, split, *middle);
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
    const MedianPainter levels(m_cells);
    const MedianPainter::Split split = levels.splitOf(body, *middle, font, painter.device());
    levels.paintSplit(painter, split, *middle);

    const double symbolsEnd = levels.paintSymbols(painter, split, *middle);
    const double figuresLeft = body.right() - 4 - figures.width();
    if (figuresLeft >= symbolsEnd + 5 && figures.capHeight() + 2 <= body.height()) {
        painter.setPen(palette().cell(middle->upper).text);
        figures.paint(painter, {figuresLeft + figures.width() / 2, body.center().y()});
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

QColor BoardPainter::flat(const DifferenceCell& cell) const
{
    return DifferencePainter(m_cells, m_locale).flat(cell);
}

QColor BoardPainter::flat(const DifferencesCell& cell) const
{
    return DifferencePainter(m_cells, m_locale).flat(cell);
}

QColor BoardPainter::flat(const SimilarityCell& cell) const
{
    return SimilarityPainter(palette(), m_locale).flat(cell);
}

QColor BoardPainter::flat(const ConsensusCell& cell) const
{
    return ConsensusPainter(m_cells, m_locale).flat(cell);
}

} // namespace atlas
