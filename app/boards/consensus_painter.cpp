// SPDX-License-Identifier: GPL-3.0-or-later
#include "boards/consensus_painter.h"

#include "boards/board_cell_shapes.h"
#include "boards/median_painter.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace atlas {

namespace {

constexpr double leastWidth = 0.42; // of a tile, as a share of its place
constexpr double leastHeight = 0.5;
constexpr double markRoom = 6; // kept free of symbols and figures for the corner

/// The cell that has \a body for its own, the gap around it included.
QRectF cellAround(const QRectF& body)
{
    const double extent = std::min(body.width(), body.height());
    const double gap = extent >= 8 ? 1.0 : (extent >= 4 ? 0.5 : 0.0);
    return body.adjusted(-gap, -gap, gap, gap);
}

/// The two levels that the votes on an undecided cell lie between, or its rating twice.
OrdinalMedian middleOf(const ConsensusCell& cell)
{
    return !cell.decided && cell.verdict.word ? *cell.verdict.word : OrdinalMedian{cell.rating, cell.rating};
}

} // namespace

/// Grows with the agreement of the room, from what takes \a symbols to the whole place.
QRectF ConsensusPainter::tileWithin(const QRectF& body, const ConsensusCell& cell, const SignLine& symbols) const
{
    // What was decided without a vote is everybody's, as far as anyone knows.
    const double agreed = cell.votes.total() == 0 ? 1.0 : cell.verdict.agreement.value_or(0);
    const double share = std::clamp(agreed, 0.0, 1.0);
    const double beside = 6 + (cell.isOther() ? 2 * markRoom : 0);
    // Symbols that cannot fit need no room.
    const double wanted = symbols.width() <= body.width() ? symbols.width() + beside : 0;
    const double width = std::clamp(wanted, body.width() * leastWidth, body.width());
    const double height = std::clamp(symbols.capHeight() + 6, body.height() * leastHeight, body.height());
    QRectF tile(0, 0, width + (body.width() - width) * share, height + (body.height() - height) * share);
    tile.moveCenter(body.center());
    return tile;
}

/// The agreement; empty for none.
QString ConsensusPainter::figureOf(const ConsensusCell& cell) const
{
    if (!cell.verdict.agreement)
        return {};
    const double rounded = std::round(*cell.verdict.agreement * 100) / 100;
    const QString figure = m_locale.toString(std::abs(rounded), 'f', 2);
    return rounded < 0 ? QChar(0x2212) + figure : figure;
}

/// Inside the tile beside its symbols, or beside a tile that is too small for it.
void ConsensusPainter::paintFigure(QPainter& painter, const QRectF& body, const QRectF& tile, double symbolsEnd,
    const ConsensusCell& cell, const QColor& ink, const QFont& font) const
{
    constexpr double gap = 4;
    const QString text = figureOf(cell);
    SignLine figure(noteFont(font), painter.device());
    figure.add(text);
    if (text.isEmpty() || figure.capHeight() + 2 > tile.height())
        return;
    const double end = tile.right() - (cell.isOther() ? markRoom + 1 : gap);
    const bool isInside = symbolsEnd + gap + figure.width() <= end;
    if (!isInside && tile.right() + gap + figure.width() + 1 > body.right())
        return;
    const double left = isInside ? end - figure.width() : tile.right() + gap;
    painter.setPen(isInside ? ink : palette().text());
    figure.paint(painter, {left + figure.width() / 2, tile.center().y()});
}

void ConsensusPainter::paint(
    QPainter& painter, const QRectF& rect, const ConsensusCell& cell, const QFont& font) const
{
    const RatingScale& scale = m_cells.scale();
    const QRectF body = cellBody(rect);
    painter.setPen(QPen(palette().grid(), 1));
    painter.setBrush(palette().surface());
    painter.drawRect(body.adjusted(0.5, 0.5, -0.5, -0.5));

    const OrdinalMedian middle = middleOf(cell);
    const bool isSplit = middle.lower != middle.upper;
    SignLine symbols(font, painter.device());
    symbols.add(scale.entry(middle.lower).symbol);
    if (isSplit)
        symbols.space().space().add(scale.entry(middle.upper).symbol);
    const QRectF tile = tileWithin(body, cell, symbols);
    double symbolsEnd = tile.center().x() + symbols.width() / 2;
    if (isSplit) {
        const MedianPainter levels(m_cells);
        const MedianPainter::Split split = levels.splitOf(tile, middle, font, painter.device());
        levels.paintSplit(painter, split, middle);
        symbolsEnd = levels.paintSymbols(painter, split, middle);
    } else {
        m_cells.paintCell(painter, cellAround(tile), cell.rating, font);
    }

    const QColor ink = palette().cell(middle.upper).text;
    paintFigure(painter, body, tile, symbolsEnd, cell, ink, font);
    if (cell.isOther())
        m_cells.paintMarks(painter, cellAround(tile), {true, false}, ink);
    if (cell.decided) {
        painter.setRenderHint(QPainter::Antialiasing, true);
        painter.setPen(QPen(palette().text(), 1.5));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(body.adjusted(0.75, 0.75, -0.75, -0.75));
    }
}

QColor ConsensusPainter::flat(const ConsensusCell& cell) const
{
    return palette().cell(cell.rating).fill;
}

} // namespace atlas
