// SPDX-License-Identifier: GPL-3.0-or-later
#include "boards/board_sheet.h"

#include "wording/phrases.h"
#include "wording/sheet_words.h"

#include <QPainter>

#include <cmath>

namespace atlas {

namespace {

constexpr double margin = 32;
constexpr double legendGap = 18;
constexpr double footerGap = 14;

} // namespace

BoardSheet::BoardSheet(
    const Board& board, const BoardTexts& texts, const Phrases& phrases, Theme theme, const QDate& date)
    : m_table(board, texts, phrases, theme, TableRoom())
{
    const QStringList words{texts.source, texts.version, sheet_words::date(date, phrases)};
    m_footer = WrappedText(words.join(QStringLiteral(" \u00B7 ")), SheetStyle().note, m_table.width(), 3);
    for (const BoardTable::Item& item : m_table.items()) {
        m_rows.push_back({item.heading, tableTop() - margin + m_itemsHeight, item.height});
        m_itemsHeight += item.height;
    }
}

double BoardSheet::tableTop() const
{
    return margin + m_table.headingHeight(false) + m_table.columnHeadHeight();
}

double BoardSheet::legendTop() const
{
    return tableTop() + m_itemsHeight + legendGap;
}

QSizeF BoardSheet::size() const
{
    return {std::ceil(m_table.width() + 2 * margin),
        std::ceil(legendTop() + m_table.legendHeight() + footerGap + m_footer.height() + margin)};
}

QRectF BoardSheet::cellRect(int row, int column) const
{
    const BoardGeometry& geometry = m_table.geometry();
    const BoardTable::PlacedRow& placed = m_rows[static_cast<std::size_t>(row)];
    return {margin + geometry.left(geometry.ranges.front(), column), margin + placed.top, geometry.cellWidth,
        placed.height};
}

void BoardSheet::paint(QPainter& painter) const
{
    painter.save();
    painter.setRenderHint(QPainter::TextAntialiasing, true);
    painter.fillRect(QRectF(QPointF(0, 0), size()), m_table.palette().background());
    painter.translate(margin, margin);
    m_table.paintHeading(painter, {0, 0}, 0, false);
    m_table.paintColumnHeads(painter, {0, m_table.headingHeight(false)}, 0);
    for (std::size_t index = 0; index < m_rows.size(); ++index)
        m_table.paintItem(painter, {0, m_rows[index].top}, m_table.items()[index], 0, false);
    if (!m_rows.empty())
        m_table.paintRowTrees(painter, m_rows, tableTop() - margin, tableTop() - margin + m_itemsHeight);
    m_table.paintLegend(painter, {0, legendTop() - margin});
    painter.setPen(m_table.palette().secondaryText());
    const double footerTop = legendTop() - margin + m_table.legendHeight() + footerGap;
    m_footer.paint(
        painter, QRectF(0, footerTop, m_table.width(), m_footer.height()), Qt::AlignLeft | Qt::AlignTop);
    painter.restore();
}

} // namespace atlas
