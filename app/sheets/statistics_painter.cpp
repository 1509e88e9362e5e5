// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheets/statistics_painter.h"

#include "analysis/board.h"
#include "ink/compact_statistics.h"
#include "sheets/table_geometry.h"
#include "wording/phrases.h"
#include "wording/sheet_words.h"

#include <QPainter>

#include <algorithm>
#include <array>

namespace atlas {

namespace {

constexpr double barHeight = 9;

QString medianSymbols(const Distribution& counts, const RatingScale& scale)
{
    const std::optional<OrdinalMedian> middle = median(counts, scale);
    if (!middle)
        return {};
    const QString lower = scale.entry(middle->lower).symbol;
    if (middle->lower == middle->upper)
        return lower;
    return QStringLiteral("%1 / %2").arg(lower, scale.entry(middle->upper).symbol);
}

// Bar, median and figures of a row from left to right.
std::array<QRectF, 3> sideBySide(const QRectF& rect)
{
    const double left = rect.left() + TableGeometry::statisticsGap;
    const double median = left + TableGeometry::barWidth;
    const double figures = median + TableGeometry::medianWidth;
    return {QRectF(left, rect.top(), TableGeometry::barWidth, rect.height()),
        QRectF(median, rect.top(), TableGeometry::medianWidth, rect.height()),
        QRectF(figures, rect.top(), TableGeometry::figuresWidth, rect.height())};
}

} // namespace

StatisticsPainter::StatisticsPainter(
    const RatingScale& scale, const JobFamily& family, const Phrases& phrases, const SheetStyle& style)
    : m_heads(heads(phrases, style))
    , m_whole(entry(distribution(family.current, scale), scale, phrases, style))
{
    for (int row = 0; row < family.current.rows(); ++row)
        m_rows.push_back(entry(rowDistribution(family.current, row, scale), scale, phrases, style));
    for (int column = 0; column < family.current.columns(); ++column)
        m_columns.push_back(entry(columnDistribution(family.current, column, scale), scale, phrases, style));
}

StatisticsPainter::StatisticsPainter(const Board& board, const Phrases& phrases, const SheetStyle& style)
    : m_heads(heads(phrases, style))
    , m_whole(entry(Distribution(board.scale()), board.scale(), phrases, style))
{
    for (const BoardHeading& heading : board.rows().headings)
        m_rows.push_back(heading.summary ? entry(*heading.summary, board.scale(), phrases, style) : m_whole);
}

std::vector<WrappedText> StatisticsPainter::heads(const Phrases& phrases, const SheetStyle& style)
{
    return {WrappedText(sheet_words::distribution(phrases), style.note, TableGeometry::barWidth, 2),
        WrappedText(sheet_words::median(phrases), style.note, TableGeometry::medianWidth, 2),
        WrappedText(sheet_words::restingCells(phrases), style.note, TableGeometry::figuresWidth, 2)};
}

StatisticsPainter::Entry StatisticsPainter::entry(
    const Distribution& counts, const RatingScale& scale, const Phrases& phrases, const SheetStyle& style)
{
    constexpr double ample = 400;
    const QString median = medianSymbols(counts, scale);
    const QString figures = sheet_words::figures(cellsOfMedian(counts, scale), counts.total(), phrases);
    const QString both = median.isEmpty() ? figures : median + QStringLiteral("   ") + figures;
    return {counts, WrappedText(median, style.figure, ample, 1), WrappedText(figures, style.note, ample, 1),
        WrappedText(both, style.note, ample, 1)};
}

double StatisticsPainter::headHeight() const
{
    double height = 0;
    for (const WrappedText& head : m_heads)
        height = std::max(height, head.height());
    return height;
}

void StatisticsPainter::paintHeads(QPainter& painter, const QRectF& rect) const
{
    const std::array<QRectF, 3> places = sideBySide(rect);
    m_heads[0].paint(painter, places[0], Qt::AlignLeft | Qt::AlignBottom);
    m_heads[1].paint(painter, places[1], Qt::AlignHCenter | Qt::AlignBottom);
    m_heads[2].paint(painter, places[2], Qt::AlignRight | Qt::AlignBottom);
}

void StatisticsPainter::paintSideBySide(
    QPainter& painter, const QRectF& rect, const Entry& entry, const CellPainter& cells)
{
    const std::array<QRectF, 3> places = sideBySide(rect);
    cells.paintDistribution(painter,
        QRectF(places[0].left(), places[0].center().y() - barHeight / 2, places[0].width(), barHeight),
        entry.counts);
    painter.setPen(cells.palette().text());
    entry.median.paint(painter, places[1], Qt::AlignCenter);
    painter.setPen(cells.palette().secondaryText());
    entry.figures.paint(painter, places[2], Qt::AlignRight | Qt::AlignVCenter);
}

void StatisticsPainter::paintRow(
    QPainter& painter, const QRectF& rect, int row, const CellPainter& cells) const
{
    paintSideBySide(painter, rect, m_rows[static_cast<std::size_t>(row)], cells);
}

void StatisticsPainter::paintWhole(QPainter& painter, const QRectF& rect, const CellPainter& cells) const
{
    paintSideBySide(painter, rect, m_whole, cells);
}

void StatisticsPainter::paintColumn(
    QPainter& painter, const QRectF& rect, int column, const CellPainter& cells) const
{
    constexpr double inset = 6;
    const Entry& entry = m_columns[static_cast<std::size_t>(column)];
    cells.paintDistribution(
        painter, QRectF(rect.left() + inset, rect.top(), rect.width() - 2 * inset, barHeight), entry.counts);
    painter.setPen(cells.palette().text());
    // In type as small as it takes, so that neighbours never run into one another.
    const double room = rect.width() - inset;
    const double shrink = std::min(1.0, room / std::max(1.0, entry.both.width()));
    painter.save();
    painter.translate(rect.center().x(), rect.top() + barHeight + 4 + entry.both.height() / 2);
    painter.scale(shrink, shrink);
    entry.both.paint(painter,
        QRectF(-entry.both.width() / 2, -entry.both.height() / 2, entry.both.width(), entry.both.height()),
        Qt::AlignHCenter | Qt::AlignTop);
    painter.restore();
}

} // namespace atlas
