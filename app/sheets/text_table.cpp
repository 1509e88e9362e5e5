// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheets/text_table.h"

#include "ink/palette.h"

#include <QPainter>

#include <algorithm>

namespace atlas {

namespace {

constexpr double columnGap = 10;
constexpr double rowInset = 4;
constexpr double titleGap = 12;
constexpr double noteGap = 2;
constexpr double mostOfPage = 0.7; // for one row; a longer text goes on in the next one

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
    , m_note(content.note.isEmpty() ? WrappedText() : WrappedText(content.note, style.subtitle, width))
{
    QFont headFont = style.note;
    headFont.setWeight(QFont::DemiBold);
    double whole = 0;
    for (const double share : content.shares)
        whole += share;
    const auto measured = [&](const QStringList& texts, const QFont& font) {
        Row row;
        for (std::size_t column = 0; column < m_widths.size(); ++column)
            row.emplace_back(
                texts.value(static_cast<qsizetype>(column)), font, m_widths[column] - columnGap);
        return row;
    };
    for (const double share : content.shares)
        m_widths.push_back(width * share / whole);
    m_heads = measured(content.heads, headFont);
    const int mostLines = linesWithin(pageHeight * mostOfPage, style.note);
    for (const QStringList& texts : content.rows)
        addRow(measured(texts, style.note), mostLines);
    std::vector<FlowBlock> blocks;
    for (const double height : m_heights)
        blocks.push_back({false, height, 0});
    const double room = pageHeight - headHeight();
    m_pages = flowPages(blocks, {room, room, 0});
}

void TextTable::addRow(const Row& row, int mostLines)
{
    int lines = 1;
    for (const WrappedText& text : row)
        lines = std::max(lines, text.lineCount());
    for (int first = 0; first < lines; first += mostLines) {
        Row part;
        for (const WrappedText& text : row)
            part.push_back(text.part(first, mostLines));
        m_heights.push_back(heightOf(part));
        m_rows.push_back(std::move(part));
    }
}

double TextTable::headHeight() const
{
    return m_title.height() + (m_note.lineCount() > 0 ? noteGap + m_note.height() : 0) + titleGap + heightOf(m_heads);
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
    paintRow(painter, topLeft + QPointF(0, headHeight() - heightOf(m_heads)), m_heads);
    painter.setPen(palette.secondaryText());
    m_note.paint(painter, QRectF(topLeft + QPointF(0, m_title.height() + noteGap), QSizeF(m_width, m_note.height())),
        Qt::AlignLeft | Qt::AlignTop);
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
