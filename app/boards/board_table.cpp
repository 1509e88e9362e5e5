// SPDX-License-Identifier: GPL-3.0-or-later
#include "boards/board_table.h"

#include "boards/board_tree.h"
#include "wording/board_words.h"
#include "wording/phrases.h"
#include "wording/sheet_words.h"

#include <QFontMetricsF>
#include <QHash>
#include <QPainter>

#include <algorithm>

namespace atlas {

namespace {

constexpr double subtitleGap = 3;
constexpr double headingGap = 14;
constexpr double headGap = 4; // below the column heads
constexpr double headInset = 4; // beside them
constexpr double groupHeadGap = 8; // below the titles of column groups, with their line
constexpr double titleAbove = 10;
constexpr double titleBelow = 3;
constexpr double rowIndent = 10;
constexpr double labelGap = 10; // from a row label to its first cell
constexpr double rowInset = 3;
constexpr double leastRowHeight = 22;
constexpr double treeDepth = 34;
constexpr double treeGap = 4;
constexpr double leastUprightLength = 90;
constexpr double mostUprightLength = 240;
constexpr double mostGroupHeadLength = 110;
constexpr int mostGroupHeadLines = 4;
constexpr double mostOfHeightForHeads = 0.3;

// Labels that stand several times in a group, or anywhere without groups, are told apart by their context.
std::vector<QString> labelsOf(const BoardAxis& axis)
{
    QHash<std::pair<int, QString>, int> occurrences;
    for (const BoardHeading& heading : axis.headings)
        ++occurrences[{heading.group, heading.label}];
    std::vector<QString> labels;
    for (const BoardHeading& heading : axis.headings) {
        const bool alone = !axis.groups.empty() && occurrences.value({heading.group, heading.label}) == 1;
        const bool plain = alone || heading.context.isEmpty() || heading.kind != BoardHeading::Kind::Item;
        labels.push_back(
            plain ? heading.label : heading.label + QStringLiteral(" \u2013 ") + heading.context);
    }
    return labels;
}

/// Whether its cells hold ratings, which have a spread and a median.
bool holdsRatings(const Board& board)
{
    for (int row = 0; row < board.rows().size(); ++row) {
        for (int column = 0; column < board.columns().size(); ++column) {
            const BoardCell cell = board.cell(row, column);
            if (!std::holds_alternative<NoCell>(cell))
                return std::holds_alternative<RatingsCell>(cell);
        }
    }
    return false;
}

BoardDemand demandOf(const Board& board)
{
    const SheetStyle style;
    BoardDemand demand;
    const std::vector<QString> heads = labelsOf(board.columns());
    for (std::size_t column = 0; column < heads.size(); ++column) {
        demand.groups.push_back(board.columns().headings[column].group);
        demand.leastCell =
            std::max(demand.leastCell, widestWord(heads[column], style.columnHead) + 2 * headInset);
    }
    const QFontMetricsF metrics(style.rowLabel);
    const std::vector<QString> labels = labelsOf(board.rows());
    for (std::size_t row = 0; row < labels.size(); ++row) {
        if (board.rows().headings[row].kind != BoardHeading::Kind::Title)
            demand.widestLabel = std::max(demand.widestLabel, metrics.horizontalAdvance(labels[row]));
    }
    demand.widestLabel += rowIndent + labelGap;
    demand.treeWidth = hasTree(board.rows()) ? treeDepth + treeGap : 0;
    demand.statisticsWidth = holdsRatings(board) ? TableGeometry::statisticsWidth : 0;
    return demand;
}

BoardGeometry geometryFor(const Board& board, const TableRoom& room)
{
    return room.width > 0 ? boardWithin(room.width, demandOf(board)) : naturalBoard(demandOf(board));
}

// Read from below, the first line at the left.
void paintUpright(QPainter& painter, const WrappedText& text, const QRectF& rect)
{
    painter.save();
    painter.translate(rect.bottomLeft());
    painter.rotate(-90);
    text.paint(painter, QRectF(0, 0, rect.height(), rect.width()), Qt::AlignLeft | Qt::AlignVCenter);
    painter.restore();
}

} // namespace

BoardTable::BoardTable(
    const Board& board, const BoardTexts& texts, const Phrases& phrases, Theme theme, const TableRoom& room)
    : m_board(board)
    , m_painter(board.scale(), theme, phrases.locale())
    , m_geometry(geometryFor(board, room))
    , m_width(room.width > 0
              ? room.width
              : std::max(TableGeometry::leastNaturalWidth, m_geometry.width(m_geometry.ranges.front())))
    , m_legend(board.scale(), contentsOf(board), phrases, m_style, m_width)
    , m_treeHeight(hasTree(board.columns()) ? treeDepth + treeGap : 0)
{
    // Cells are narrower than those of one family's matrix.
    m_style.symbol.setPixelSize(13);
    if (m_geometry.statisticsWidth > 0)
        m_statistics.emplace(board, phrases, m_style);
    measureHeading(texts, phrases);
    measureColumnHeads(room.height);
    measureGroupHeads();
    measureItems(phrases, room.height);
}

void BoardTable::measureHeading(const BoardTexts& texts, const Phrases& phrases)
{
    const QString dot = QStringLiteral(" \u00B7 ");
    m_title = WrappedText(texts.title, m_style.title, m_width, 2);
    m_continuedTitle = WrappedText(sheet_words::continued(texts.title, phrases), m_style.title, m_width, 2);
    const int columns = m_board.columns().size();
    for (const ColumnRange& range : m_geometry.ranges) {
        const QString part = m_geometry.ranges.size() > 1
            ? board_words::columnsOf(range.first + 1, range.first + range.count, columns, phrases)
            : QString();
        QStringList first = texts.notes;
        if (!part.isEmpty())
            first << part;
        m_subtitles.emplace_back(first.join(dot), m_style.subtitle, m_width, 3);
        m_continuedSubtitles.emplace_back(part, m_style.subtitle, m_width, 1);
    }
}

void BoardTable::measureColumnHeads(double roomHeight)
{
    const std::vector<QString> labels = labelsOf(m_board.columns());
    const int most = roomHeight > 0 ? linesWithin(roomHeight * mostOfHeightForHeads, m_style.columnHead) : 0;
    const double statisticsHead = m_statistics ? m_statistics->headHeight() : 0;
    if (!m_geometry.upright) {
        for (const QString& label : labels) {
            m_columnHeads.emplace_back(label, m_style.columnHead, m_geometry.cellWidth - 2 * headInset, most);
            m_headHeight = std::max(m_headHeight, m_columnHeads.back().height());
        }
        m_headHeight = std::max(m_headHeight, statisticsHead) + headGap;
        return;
    }
    const int lines = linesWithin(m_geometry.cellWidth, m_style.columnHead);
    const double longest =
        roomHeight > 0 ? std::min(mostUprightLength, roomHeight * mostOfHeightForHeads) : mostUprightLength;
    const auto fitsAll = [&](double length) {
        return std::all_of(labels.begin(), labels.end(), [&](const QString& label) {
            return widestWord(label, m_style.columnHead) <= length
                && WrappedText(label, m_style.columnHead, length).lineCount() <= lines;
        });
    };
    double length = std::min(leastUprightLength, longest);
    while (length < longest && !fitsAll(length))
        length += 10;
    for (const QString& label : labels) {
        m_columnHeads.emplace_back(label, m_style.columnHead, length, lines);
        m_headHeight = std::max(m_headHeight, m_columnHeads.back().width() + headGap);
    }
    m_headHeight = std::max(m_headHeight, statisticsHead + headGap);
}

void BoardTable::measureGroupHeads()
{
    const BoardAxis& axis = m_board.columns();
    m_groupHeads.resize(m_geometry.ranges.size());
    for (std::size_t range = 0; range < m_geometry.ranges.size(); ++range) {
        const ColumnRange& columns = m_geometry.ranges[range];
        for (const BoardGroup& group : axis.groups) {
            GroupHead head;
            head.first = std::max(group.first, columns.first);
            head.end = std::min(group.first + group.count, columns.first + columns.count);
            // A collapsed group is named by its only heading.
            if (head.first >= head.end || group.collapsed)
                continue;
            const double span = spanRect({0, 0}, columns, head.first, head.end, 0).width();
            head.upright = widestWord(group.label, m_style.groupTitle) > span;
            head.text = head.upright ? WrappedText(group.label, m_style.groupTitle, mostGroupHeadLength,
                            linesWithin(span, m_style.groupTitle))
                                     : WrappedText(group.label, m_style.groupTitle, span, mostGroupHeadLines);
            m_groupHeight = std::max(
                m_groupHeight, (head.upright ? head.text.width() : head.text.height()) + groupHeadGap);
            m_groupHeads[range].push_back(head);
        }
    }
}

void BoardTable::measureItems(const Phrases& phrases, double roomHeight)
{
    const BoardAxis& axis = m_board.rows();
    const std::vector<QString> labels = labelsOf(axis);
    const double labelWidth = m_geometry.labelWidth - rowIndent - labelGap;
    int mostLines = 0;
    if (roomHeight > 0) {
        const double body = std::min(bodyHeight(roomHeight, false), bodyHeight(roomHeight, true));
        mostLines = linesWithin(body * 0.4, m_style.rowLabel);
    }
    for (int row = 0; row < axis.size(); ++row) {
        const BoardHeading& heading = axis.at(row);
        const QString& label = labels[static_cast<std::size_t>(row)];
        Item item;
        item.heading = row;
        item.title = heading.kind == BoardHeading::Kind::Title;
        if (item.title) {
            const QString again = sheet_words::continued(label, phrases);
            item.text = WrappedText(label, m_style.groupTitle, m_width, mostLines);
            item.repeatedText = WrappedText(again, m_style.groupTitle, m_width, mostLines);
            item.height = titleAbove + item.text.height() + titleBelow;
            item.repeatedHeight = titleAbove + item.repeatedText.height() + titleBelow;
        } else {
            const QFont& font =
                heading.kind == BoardHeading::Kind::RollUp ? m_style.groupTitle : m_style.rowLabel;
            item.text = WrappedText(label, font, labelWidth, mostLines);
            item.height = std::max(leastRowHeight, item.text.height() + 2 * rowInset);
        }
        m_items.push_back(std::move(item));
    }
}

double BoardTable::headingHeight(bool continued) const
{
    double subtitle = 0;
    for (const WrappedText& line : continued ? m_continuedSubtitles : m_subtitles)
        subtitle = std::max(subtitle, line.height());
    return (continued ? m_continuedTitle : m_title).height() + (subtitle > 0 ? subtitleGap + subtitle : 0)
        + headingGap;
}

double BoardTable::bodyHeight(double height, bool continued) const
{
    return height - headingHeight(continued) - columnHeadHeight() - legendGap - legendHeight();
}

QRectF BoardTable::columnRect(QPointF topLeft, std::size_t range, int column, double height) const
{
    return {topLeft.x() + m_geometry.left(m_geometry.ranges[range], column), topLeft.y(),
        m_geometry.cellWidth, height};
}

QRectF BoardTable::statisticsRect(QPointF topLeft, std::size_t range, double height) const
{
    const double left = m_geometry.width(m_geometry.ranges[range]) - m_geometry.statisticsWidth;
    return {topLeft.x() + left, topLeft.y(), m_geometry.statisticsWidth, height};
}

QRectF BoardTable::spanRect(
    QPointF topLeft, const ColumnRange& columns, int first, int end, double height) const
{
    const double left = m_geometry.left(columns, first);
    return {topLeft.x() + left, topLeft.y(), m_geometry.left(columns, end - 1) + m_geometry.cellWidth - left,
        height};
}

void BoardTable::paintHeading(QPainter& painter, QPointF topLeft, std::size_t range, bool continued) const
{
    const WrappedText& title = continued ? m_continuedTitle : m_title;
    const WrappedText& subtitle = continued ? m_continuedSubtitles[range] : m_subtitles[range];
    painter.setPen(palette().text());
    title.paint(painter, QRectF(topLeft, QSizeF(m_width, title.height())), Qt::AlignLeft | Qt::AlignTop);
    painter.setPen(palette().secondaryText());
    const double top = topLeft.y() + title.height() + subtitleGap;
    subtitle.paint(
        painter, QRectF(topLeft.x(), top, m_width, subtitle.height()), Qt::AlignLeft | Qt::AlignTop);
}

void BoardTable::paintColumnHeads(QPainter& painter, QPointF topLeft, std::size_t range) const
{
    const ColumnRange& columns = m_geometry.ranges[range];
    for (const GroupHead& head : m_groupHeads[range]) {
        const QRectF rect = spanRect(topLeft, columns, head.first, head.end, m_groupHeight - groupHeadGap);
        painter.setPen(palette().text());
        if (head.upright)
            paintUpright(painter, head.text, rect);
        else
            head.text.paint(painter, rect, Qt::AlignLeft | Qt::AlignBottom);
        painter.setPen(QPen(palette().secondaryText(), 1.0, Qt::SolidLine, Qt::FlatCap));
        const double y = rect.bottom() + groupHeadGap / 2 - 1;
        painter.drawLine(QPointF(rect.left() + 1, y), QPointF(rect.right() - 1, y));
    }

    const QPointF headsAt = topLeft + QPointF(0, m_groupHeight);
    painter.setPen(palette().text());
    for (int column = columns.first; column < columns.first + columns.count; ++column) {
        const WrappedText& head = m_columnHeads[static_cast<std::size_t>(column)];
        const QRectF rect = columnRect(headsAt, range, column, m_headHeight - headGap);
        if (m_geometry.upright)
            paintUpright(painter, head, rect);
        else
            head.paint(painter, rect, Qt::AlignHCenter | Qt::AlignBottom);
    }

    if (m_statistics) {
        painter.setPen(palette().secondaryText());
        m_statistics->paintHeads(painter, statisticsRect(headsAt, range, m_headHeight - headGap));
    }

    if (m_treeHeight > 0) {
        const QPointF treeAt = headsAt + QPointF(0, m_headHeight);
        const QRectF room = spanRect(treeAt, columns, columns.first,
            std::max(columns.first + columns.count, columns.first + 1), treeDepth);
        paintTreesAt(
            painter, m_board.columns(), DendrogramSide::Above, room,
            [&](int column) { return columnRect(treeAt, range, column, 0).center().x(); }, palette());
    }
}

void BoardTable::paintItem(
    QPainter& painter, QPointF topLeft, const Item& item, std::size_t range, bool repeated) const
{
    painter.setPen(palette().text());
    if (item.title) {
        const WrappedText& title = repeated ? item.repeatedText : item.text;
        title.paint(painter, QRectF(topLeft.x(), topLeft.y() + titleAbove, m_width, title.height()),
            Qt::AlignLeft | Qt::AlignTop);
        return;
    }
    const double labelWidth = m_geometry.labelWidth - rowIndent - labelGap;
    item.text.paint(painter, QRectF(topLeft.x() + rowIndent, topLeft.y(), labelWidth, item.height),
        Qt::AlignLeft | Qt::AlignVCenter);
    const ColumnRange& columns = m_geometry.ranges[range];
    for (int column = columns.first; column < columns.first + columns.count; ++column)
        m_painter.paintCell(painter, columnRect(topLeft, range, column, item.height),
            m_board.cell(item.heading, column), m_style.symbol);
    if (m_statistics)
        m_statistics->paintRow(painter, statisticsRect(topLeft, range, item.height), item.heading, m_painter.cells());
}

void BoardTable::paintRowTrees(
    QPainter& painter, const std::vector<PlacedRow>& rows, double top, double bottom) const
{
    if (m_geometry.treeWidth <= 0 || rows.empty())
        return;
    const QRectF room(m_geometry.labelWidth, top, treeDepth, bottom - top);
    // Headings of other pages lie beyond the edge on their side.
    const auto middle = [&](int heading) {
        const auto found = std::find_if(
            rows.begin(), rows.end(), [heading](const PlacedRow& row) { return row.heading == heading; });
        if (found != rows.end())
            return found->top + found->height / 2;
        return heading < rows.front().heading ? top - leastRowHeight : bottom + leastRowHeight;
    };
    paintTreesAt(painter, m_board.rows(), DendrogramSide::Left, room, middle, palette());
}

void BoardTable::paintLegend(QPainter& painter, QPointF topLeft) const
{
    m_legend.paint(painter, topLeft, m_painter);
}

} // namespace atlas
