// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheets/matrix_table.h"

#include "wording/phrases.h"
#include "wording/sheet_words.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>

namespace atlas {

namespace {

constexpr double subtitleGap = 3;
constexpr double headingGap = 16;
constexpr double headGap = 3; // below the column heads
constexpr double headInset = 5; // beside them
constexpr double groupAbove = 14;
constexpr double groupBelow = 5;
constexpr double rowIndent = 14;
constexpr double labelGap = 12; // from a row label to its first cell
constexpr double rowInset = 5; // above and below a row label
constexpr double leastRowHeight = 26;
constexpr double summaryGap = 10; // above and below its hairline
constexpr int mostHeadingLines = 3;
constexpr double mostOfHeightForHeads = 0.3;
constexpr double mostOfBodyForTitle = 0.3;

void paintHairline(QPainter& painter, double left, double right, double y, const QColor& colour)
{
    painter.setPen(QPen(colour, 1.0, Qt::SolidLine, Qt::FlatCap));
    painter.drawLine(QPointF(left, y), QPointF(right, y));
}

TableDemand demandOf(const JobFamily& family)
{
    const SheetStyle style;
    TableDemand demand;
    demand.columns = static_cast<int>(family.domains.size());
    for (const ActivityDomain& domain : family.domains)
        demand.leastCell =
            std::max(demand.leastCell, widestWord(domain.label, style.columnHead) + 2 * headInset);
    const QFontMetricsF metrics(style.rowLabel);
    for (const SubCompetence& row : family.rows)
        demand.widestLabel = std::max(demand.widestLabel, metrics.horizontalAdvance(row.label));
    demand.widestLabel += rowIndent + labelGap;
    return demand;
}

TableGeometry geometryOf(const JobFamily& family, const TableRoom& room)
{
    return room.width > 0 ? geometryWithin(room.width, demandOf(family)) : naturalGeometry(demandOf(family));
}

} // namespace

MatrixTable::MatrixTable(
    const Atlas& atlas, const JobFamily& family, const Phrases& phrases, Theme theme, const TableRoom& room)
    : m_family(family)
    , m_cells(atlas.scaleOf(family), theme)
    , m_statistics(atlas.scaleOf(family), family, phrases, m_style)
    , m_geometry(geometryOf(family, room))
    , m_width(room.width > 0
              ? room.width
              : std::max(TableGeometry::leastNaturalWidth, m_geometry.width(m_geometry.ranges.front())))
    , m_legend(atlas.scaleOf(family), family, phrases, m_style, m_width)
{
    measureHeading(phrases);
    measureSummary(phrases);
    if (room.height <= 0) {
        measureColumnHeads(0);
        measureItems(phrases, 0, 0);
        return;
    }
    measureColumnHeads(linesWithin(room.height * mostOfHeightForHeads, m_style.columnHead));
    // A group title, one row and the summary have to find room on one page, whatever their labels.
    const double body =
        std::min(bodyHeight(room.height, false), bodyHeight(room.height, true)) - summaryHeight();
    const double title = body * mostOfBodyForTitle;
    measureItems(phrases, linesWithin(title - groupAbove - groupBelow, m_style.groupTitle),
        linesWithin(body - title - 2 * rowInset, m_style.rowLabel));
}

double MatrixTable::bodyHeight(double height, bool continued) const
{
    return height - headingHeight(continued) - m_columnHeadHeight - legendGap - legendHeight();
}

void MatrixTable::measureHeading(const Phrases& phrases)
{
    m_title = WrappedText(m_family.title, m_style.title, m_width, mostHeadingLines);
    m_continuedTitle = WrappedText(
        sheet_words::continued(m_family.title, phrases), m_style.title, m_width, mostHeadingLines);
    const QString subtitle = sheet_words::subtitle(m_family, m_cells.scale(), phrases);
    for (const ColumnRange& range : m_geometry.ranges) {
        QString first = subtitle;
        QString next;
        if (m_geometry.ranges.size() > 1) {
            next = sheet_words::columnsOf(range.first + 1, range.first + range.count,
                static_cast<int>(m_family.domains.size()), phrases);
            first += QStringLiteral(" \u00B7 ") + next;
        }
        m_subtitles.emplace_back(first, m_style.subtitle, m_width, 2);
        m_continuedSubtitles.emplace_back(next, m_style.subtitle, m_width, 1);
    }
}

void MatrixTable::measureColumnHeads(int mostLines)
{
    double height = m_statistics.headHeight();
    for (const ActivityDomain& domain : m_family.domains) {
        m_columnHeads.emplace_back(
            domain.label, m_style.columnHead, m_geometry.cellWidth - 2 * headInset, mostLines);
        height = std::max(height, m_columnHeads.back().height());
    }
    m_columnHeadHeight = height + headGap;
}

void MatrixTable::measureItems(const Phrases& phrases, int mostTitleLines, int mostLabelLines)
{
    const double labelWidth = m_geometry.labelWidth - rowIndent - labelGap;
    CompetenceId competence;
    CompetenceFinder holders(m_family);
    for (std::size_t row = 0; row < m_family.rows.size(); ++row) {
        const int index = static_cast<int>(row);
        if (m_family.rows[row].competence != competence) {
            competence = m_family.rows[row].competence;
            const QString& label = holders.of(row).label;
            Item title{true, index, WrappedText(label, m_style.groupTitle, m_width, mostTitleLines),
                WrappedText(
                    sheet_words::continued(label, phrases), m_style.groupTitle, m_width, mostTitleLines),
                0, 0};
            title.height = groupAbove + title.text.height() + groupBelow;
            title.repeatedHeight = groupAbove + title.repeatedText.height() + groupBelow;
            m_items.push_back(std::move(title));
        }
        Item item{false, index,
            WrappedText(m_family.rows[row].label, m_style.rowLabel, labelWidth, mostLabelLines),
            WrappedText(), 0, 0};
        item.height = std::max(leastRowHeight, item.text.height() + 2 * rowInset);
        m_items.push_back(std::move(item));
    }
}

void MatrixTable::measureSummary(const Phrases& phrases)
{
    m_summaryLabel = m_family.rows.empty()
        ? WrappedText(sheet_words::noRows(phrases), m_style.subtitle, m_width, 2)
        : WrappedText(sheet_words::allRows(phrases), m_style.groupTitle, m_geometry.labelWidth - labelGap, 2);
}

double MatrixTable::headingHeight(bool continued) const
{
    const WrappedText& title = continued ? m_continuedTitle : m_title;
    double subtitle = 0;
    for (const WrappedText& line : continued ? m_continuedSubtitles : m_subtitles)
        subtitle = std::max(subtitle, line.height());
    return title.height() + (subtitle > 0 ? subtitleGap + subtitle : 0) + headingGap;
}

double MatrixTable::summaryHeight() const
{
    return 2 * summaryGap + std::max(m_summaryLabel.height(), StatisticsPainter::columnHeight);
}

QRectF MatrixTable::cellRect(QPointF topLeft, int columnInRange, double height) const
{
    return {topLeft.x() + m_geometry.labelWidth + m_geometry.cellWidth * columnInRange, topLeft.y(),
        m_geometry.cellWidth, height};
}

QRectF MatrixTable::statisticsRect(QPointF topLeft, std::size_t range, double height) const
{
    const double left = cellRect(topLeft, columnRange(range).count, height).left();
    return {left, topLeft.y(), TableGeometry::statisticsWidth, height};
}

void MatrixTable::paintHeading(QPainter& painter, QPointF topLeft, std::size_t range, bool continued) const
{
    const WrappedText& title = continued ? m_continuedTitle : m_title;
    const WrappedText& subtitle = continued ? m_continuedSubtitles[range] : m_subtitles[range];
    const QRectF titleRect(topLeft, QSizeF(m_width, title.height()));
    painter.setPen(palette().text());
    title.paint(painter, titleRect, Qt::AlignLeft | Qt::AlignTop);
    painter.setPen(palette().secondaryText());
    subtitle.paint(painter,
        QRectF(titleRect.left(), titleRect.bottom() + subtitleGap, m_width, subtitle.height()),
        Qt::AlignLeft | Qt::AlignTop);
}

void MatrixTable::paintColumnHeads(QPainter& painter, QPointF topLeft, std::size_t range) const
{
    const ColumnRange& columns = columnRange(range);
    const double height = m_columnHeadHeight - headGap;
    painter.setPen(palette().text());
    for (int column = 0; column < columns.count; ++column) {
        m_columnHeads[static_cast<std::size_t>(columns.first + column)].paint(
            painter, cellRect(topLeft, column, height), Qt::AlignHCenter | Qt::AlignBottom);
    }
    if (columns.statistics) {
        painter.setPen(palette().secondaryText());
        m_statistics.paintHeads(painter, statisticsRect(topLeft, range, height));
    }
}

void MatrixTable::paintItem(
    QPainter& painter, QPointF topLeft, const Item& item, std::size_t range, bool repeated) const
{
    if (!item.groupTitle) {
        paintRow(painter, topLeft, item, range);
        return;
    }
    const WrappedText& title = repeated ? item.repeatedText : item.text;
    painter.setPen(palette().text());
    title.paint(painter, QRectF(topLeft.x(), topLeft.y() + groupAbove, m_width, title.height()),
        Qt::AlignLeft | Qt::AlignTop);
}

void MatrixTable::paintRow(QPainter& painter, QPointF topLeft, const Item& item, std::size_t range) const
{
    painter.setPen(palette().text());
    item.text.paint(painter,
        QRectF(
            topLeft.x() + rowIndent, topLeft.y(), m_geometry.labelWidth - rowIndent - labelGap, item.height),
        Qt::AlignLeft | Qt::AlignVCenter);
    const ColumnRange& columns = columnRange(range);
    for (int place = 0; place < columns.count; ++place) {
        const int column = columns.first + place;
        m_cells.paintCell(painter, cellRect(topLeft, place, item.height),
            m_family.current.at(item.row, column), m_style.symbol,
            {m_family.isChanged(item.row, column), m_family.isExplained(item.row, column)});
    }
    if (columns.statistics)
        m_statistics.paintRow(painter, statisticsRect(topLeft, range, item.height), item.row, m_cells);
}

void MatrixTable::paintSummary(QPainter& painter, QPointF topLeft, std::size_t range) const
{
    painter.setPen(palette().secondaryText());
    if (m_items.empty()) {
        m_summaryLabel.paint(painter,
            QRectF(topLeft.x(), topLeft.y() + summaryGap, m_width, m_summaryLabel.height()),
            Qt::AlignLeft | Qt::AlignTop);
        return;
    }
    const ColumnRange& columns = columnRange(range);
    paintHairline(painter, topLeft.x(), topLeft.x() + m_geometry.width(columns), topLeft.y() + summaryGap,
        palette().grid());
    const QPointF below(topLeft.x(), topLeft.y() + 2 * summaryGap);
    const double height = StatisticsPainter::columnHeight;
    painter.setPen(palette().text());
    m_summaryLabel.paint(painter, QRectF(below, QSizeF(m_geometry.labelWidth - labelGap, height)),
        Qt::AlignLeft | Qt::AlignTop);
    for (int place = 0; place < columns.count; ++place)
        m_statistics.paintColumn(painter, cellRect(below, place, height), columns.first + place, m_cells);
    if (columns.statistics) {
        QRectF rect = statisticsRect(below, range, height);
        rect.setHeight(m_summaryLabel.height());
        m_statistics.paintWhole(painter, rect, m_cells);
    }
}

void MatrixTable::paintLegend(QPainter& painter, QPointF topLeft) const
{
    m_legend.paint(painter, topLeft, m_cells);
}

} // namespace atlas
