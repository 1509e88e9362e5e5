// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheets/matrix_sheet.h"

#include "wording/sheet_words.h"

#include <QPainter>

#include <cmath>

namespace atlas {

namespace {

constexpr double margin = 32;
constexpr double legendGap = 18;
constexpr double footerGap = 14;

} // namespace

MatrixSheet::MatrixSheet(
    const Atlas& atlas, const JobFamily& family, const Phrases& phrases, Theme theme, const QDate& date)
    : m_table(atlas, family, phrases, theme, TableRoom())
{
    const QStringList words{
        atlas.title, sheet_words::version(atlas, phrases), sheet_words::date(date, phrases)};
    m_footer = WrappedText(words.join(QStringLiteral(" \u00B7 ")), SheetStyle().note, m_table.width(), 3);
    for (const MatrixTable::Item& item : m_table.items())
        m_itemsHeight += item.height;
}

double MatrixSheet::tableTop() const
{
    return margin + m_table.headingHeight(false) + m_table.columnHeadHeight();
}

double MatrixSheet::legendTop() const
{
    return tableTop() + m_itemsHeight + m_table.summaryHeight() + legendGap;
}

QSizeF MatrixSheet::size() const
{
    return {std::ceil(m_table.width() + 2 * margin),
        std::ceil(legendTop() + m_table.legendHeight() + footerGap + m_footer.height() + margin)};
}

QRectF MatrixSheet::cellRect(int row, int column) const
{
    const TableGeometry& geometry = m_table.geometry();
    double top = tableTop();
    for (const MatrixTable::Item& item : m_table.items()) {
        if (!item.groupTitle && item.row == row)
            return {margin + geometry.labelWidth + geometry.cellWidth * column, top, geometry.cellWidth,
                item.height};
        top += item.height;
    }
    return {};
}

void MatrixSheet::paint(QPainter& painter) const
{
    painter.save();
    painter.setRenderHint(QPainter::TextAntialiasing, true);
    painter.fillRect(QRectF(QPointF(0, 0), size()), m_table.palette().background());
    m_table.paintHeading(painter, {margin, margin}, 0, false);
    m_table.paintColumnHeads(painter, {margin, margin + m_table.headingHeight(false)}, 0);
    double top = tableTop();
    for (const MatrixTable::Item& item : m_table.items()) {
        m_table.paintItem(painter, {margin, top}, item, 0, false);
        top += item.height;
    }
    m_table.paintSummary(painter, {margin, top}, 0);
    m_table.paintLegend(painter, {margin, legendTop()});
    painter.setPen(m_table.palette().secondaryText());
    const double footerTop = legendTop() + m_table.legendHeight() + footerGap;
    m_footer.paint(
        painter, QRectF(margin, footerTop, m_table.width(), m_footer.height()), Qt::AlignLeft | Qt::AlignTop);
    painter.restore();
}

} // namespace atlas
