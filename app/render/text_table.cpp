// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/text_table.h"

#include "render/palette.h"

#include <QPainter>

#include <algorithm>

namespace atlas {

namespace {

constexpr double columnGap = 10;
constexpr double rowInset = 4;
constexpr double titleGap = 12;
constexpr double mostOfPage = 0.7; // for one row; a longer text is cut

double heightOf(const std::vector<WrappedText>& row)
{
    double height = 0;
    for (const WrappedText& text : row)
        height = std::max(height, text.height());
    return height + 2 * rowInset;
}

} // namespace

TextTable::TextTable(
    const TextTableContent& content, const SheetStyle& style, double width, double pageHeight)
    : m_width(width)
    , m_title(content.title, style.title, width, 2)
{
    QFont headFont = style.note;
    headFont.setWeight(QFont::DemiBold);
    double whole = 0;
    for (const double share : content.shares)
        whole += share;
    const int mostLines = linesWithin(pageHeight * mostOfPage, style.note);
    const auto measured = [&](const QStringList& texts, const QFont& font) {
        Row row;
        for (std::size_t column = 0; column < m_widths.size(); ++column)
            row.emplace_back(
                texts.value(static_cast<qsizetype>(column)), font, m_widths[column] - columnGap, mostLines);
        return row;
    };
    for (const double share : content.shares)
        m_widths.push_back(width * share / whole);
    m_heads = measured(content.heads, headFont);
    std::vector<FlowBlock> blocks;
    for (const QStringList& texts : content.rows) {
        m_rows.push_back(measured(texts, style.note));
        m_heights.push_back(heightOf(m_rows.back()));
        blocks.push_back({false, m_heights.back(), 0});
    }
    const double room = pageHeight - headHeight();
    m_pages = flowPages(blocks, {room, room, 0});
}

double TextTable::headHeight() const
{
    return m_title.height() + titleGap + heightOf(m_heads);
}

double TextTable::pageHeight(int page) const
{
    double height = headHeight();
    for (const FlowPlace& place : m_pages[static_cast<std::size_t>(page)])
        height += m_heights[place.block];
    return height;
}

void TextTable::paintRow(QPainter& painter, QPointF topLeft, const Row& row) const
{
    double left = topLeft.x();
    for (std::size_t column = 0; column < row.size(); ++column) {
        const QRectF rect(left, topLeft.y() + rowInset, m_widths[column] - columnGap, row[column].height());
        row[column].paint(painter, rect, Qt::AlignLeft | Qt::AlignTop);
        left += m_widths[column];
    }
}

void TextTable::paint(QPainter& painter, QPointF topLeft, int page, const Palette& palette) const
{
    painter.save();
    painter.setPen(palette.text());
    m_title.paint(painter, QRectF(topLeft, QSizeF(m_width, m_title.height())), Qt::AlignLeft | Qt::AlignTop);
    paintRow(painter, topLeft + QPointF(0, m_title.height() + titleGap), m_heads);
    const double top = topLeft.y() + headHeight();
    const auto line = [&](double y, const QColor& colour) {
        painter.setPen(QPen(colour, 1.0, Qt::SolidLine, Qt::FlatCap));
        painter.drawLine(QPointF(topLeft.x(), y), QPointF(topLeft.x() + m_width, y));
    };
    line(top, palette.secondaryText());
    for (const FlowPlace& place : m_pages[static_cast<std::size_t>(page)]) {
        painter.setPen(palette.text());
        paintRow(painter, {topLeft.x(), top + place.top}, m_rows[place.block]);
        line(top + place.top + m_heights[place.block], palette.grid());
    }
    painter.restore();
}

} // namespace atlas
