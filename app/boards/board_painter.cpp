// SPDX-License-Identifier: GPL-3.0-or-later
#include "boards/board_painter.h"

#include "boards/board_cell_shapes.h"
#include "ink/fitted_line.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace atlas {

namespace {

constexpr double flatBelow = 6; // as CellCanvas does
constexpr int LeastFigures = 7; ///< pixels of type that is read

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
    if (middle && middle->lower != middle->upper)
        paintSplit(painter, splitOf(cellBody(rect), *middle, font, painter.device()), *middle);
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

/// Side by side where both symbols fit so, else one above the other, the higher level at the top; in smaller
/// type before in none.
BoardPainter::Split BoardPainter::splitOf(
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

void BoardPainter::paintSplit(QPainter& painter, const Split& split, const OrdinalMedian& middle) const
{
    painter.fillRect(split.lower, palette().cell(middle.lower).fill);
    painter.fillRect(split.upper, palette().cell(middle.upper).fill);
    if (const auto edge = palette().cellEdge()) {
        painter.setPen(*edge);
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(split.lower.united(split.upper).adjusted(0.5, 0.5, -0.5, -0.5));
    }
}

double BoardPainter::paintSymbols(QPainter& painter, const Split& split, const OrdinalMedian& middle) const
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
    painter.setPen(palette().cell(middle.lower).text);
    lower.paint(painter, lowerPlace);
    if (middle.lower != middle.upper) {
        painter.setPen(palette().cell(middle.upper).text);
        upper.paint(painter, upperPlace);
    }
    return upperPlace.x() + upper.width() / 2;
}

void BoardPainter::paintLevels(
    QPainter& painter, const QRectF& rect, const Distribution& counts, const QFont& font) const
{
    const std::optional<OrdinalMedian> middle = median(counts, m_cells.scale());
    if (!middle) {
        m_cells.paintCell(painter, rect, onlyRating(m_cells.scale(), counts), font);
        return;
    }
    const Split split = splitOf(cellBody(rect), *middle, font, painter.device());
    paintSplit(painter, split, *middle);
    paintSymbols(painter, split, *middle);
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
    const Split split = splitOf(body, *middle, font, painter.device());
    paintSplit(painter, split, *middle);

    const double symbolsEnd = paintSymbols(painter, split, *middle);
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
    QRectF inner = body;
    if (cell.isWeak) {
        // Hollow: it may say as much, but rests on little.
        const double edge = std::clamp(std::min(body.width(), body.height()) / 8, 1.0, 3.0);
        inner = body.adjusted(edge, edge, -edge, -edge);
        painter.fillRect(inner, palette().background());
    }
    painter.setPen(cell.isWeak ? palette().text() : colours.text);
    paintShare(painter, inner, cell, noteFont(font));
}

/// In every cell of a size alike: with the number that it rests on, alone, or in a narrow one upwards.
void BoardPainter::paintShare(
    QPainter& painter, const QRectF& room, const SimilarityCell& cell, const QFont& font) const
{
    const auto percent = [this](double similarity) {
        const QString number = m_locale.toString(qRound(similarity * 100));
        // French sets a space before the sign.
        return m_locale.language() == QLocale::French ? number + QStringLiteral("\u00A0%") : number + u'%';
    };
    const auto line = [&painter](const QString& words, const QFont& type) {
        return SignLine(type, painter.device()).add(words);
    };
    const QString share = percent(cell.similarity);
    const QString founded = QStringLiteral("(%1)").arg(m_locale.toString(cell.compared));
    const SignLine both = line(share + u' ' + founded, font);
    if (cell.isWeak && fits(both, room)) {
        both.paint(painter, room.center());
        return;
    }
    if (fits(line(percent(1), font), room)) {
        const SignLine alone = line(share, font);
        const double apart = alone.lineHeight() / 2;
        const bool hasTwo = cell.isWeak && 2 * alone.lineHeight() <= room.height();
        alone.paint(painter, room.center() - QPointF(0, hasTwo ? apart : 0));
        if (hasTwo)
            line(founded, font).paint(painter, room.center() + QPointF(0, apart));
        return;
    }
    const QRectF turned(-room.height() / 2, -room.width() / 2, room.height(), room.width());
    if (room.height() < 1.5 * room.width())
        return;
    QFont upwards = font;
    for (int size = qRound(std::min(room.width() * 0.85, room.height() * 0.28)); size >= LeastFigures; --size) {
        upwards.setPixelSize(size);
        if (!fits(line(percent(1), upwards), turned))
            continue;
        painter.translate(room.center());
        painter.rotate(-90);
        line(share, upwards).paint(painter, {});
        return;
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
    const QColor fill = similarityColours(cell.similarity, palette().theme()).fill;
    const QColor ground = palette().background();
    return cell.isWeak ? QColor((fill.red() + ground.red()) / 2, (fill.green() + ground.green()) / 2,
               (fill.blue() + ground.blue()) / 2)
                       : fill;
}

} // namespace atlas
