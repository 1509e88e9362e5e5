// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/heatmap/heatmap_headers.h"

#include "ink/compact_statistics.h"
#include "ink/fitted_line.h"
#include "ink/line_text.h"
#include "models/cell_text.h"
#include "ui/heatmap/heatmap_view.h"

#include <QMouseEvent>
#include <QPaintEvent>
#include <QPainter>

#include <algorithm>

namespace atlas {

namespace {

/// Beyond the last section the style would paint a header of its own colour.
void paintBeyond(const HeatmapView& view, const QHeaderView& header)
{
    const int end = header.length() - header.offset();
    const QRect area = header.viewport()->rect();
    const QRect beyond =
        header.orientation() == Qt::Vertical ? area.adjusted(0, end, 0, 0) : area.adjusted(end, 0, 0, 0);
    if (beyond.isValid())
        QPainter(header.viewport()).fillRect(beyond, view.cellPainter().palette().background());
}

QString countText(const Distribution& distribution)
{
    return QStringLiteral("%1/%2").arg(distribution.levelCount()).arg(distribution.total());
}

/// Sections too small for any word are no more than background: a thousand of them are not asked one by one.
bool paintPlain(const HeatmapView& view, const QHeaderView& header, const QRect& dirty)
{
    if (view.labelFont().pixelSize() >= HeatmapView::LegiblePixels)
        return false;
    QPainter painter(header.viewport());
    const Palette& palette = view.cellPainter().palette();
    painter.fillRect(dirty, palette.background());
    const bool rows = header.orientation() == Qt::Vertical;
    const int current = rows ? view.currentIndex().row() : view.currentIndex().column();
    if (current >= 0) {
        const int from = header.sectionViewportPosition(current);
        const int size = std::max(2, header.sectionSize(current));
        painter.fillRect(rows ? QRect(0, from, header.width(), size) : QRect(from, 0, size, header.height()),
            palette.accent());
    }
    return true;
}

} // namespace

RowHeader::RowHeader(HeatmapView& view)
    : QHeaderView(Qt::Vertical, &view)
    , m_view(view)
{
    setSectionsClickable(true);
    setHighlightSections(true);
    setMinimumSectionSize(1);
    setSectionResizeMode(QHeaderView::Fixed);
}

void RowHeader::paintEvent(QPaintEvent* event)
{
    if (paintPlain(m_view, *this, event->rect()))
        return;
    QHeaderView::paintEvent(event);
    paintBeyond(m_view, *this);
}

void RowHeader::paintSection(QPainter* painter, const QRect& rect, int section) const
{
    const HeatmapModel& model = m_view.heatmap();
    const Palette& palette = m_view.cellPainter().palette();
    painter->save();
    painter->fillRect(rect, palette.background());
    if (model.isGroup(section)) {
        m_view.paintGroupTitle(*painter, rect, section, 0);
        painter->restore();
        return;
    }
    const bool current = m_view.currentIndex().row() == section;
    const bool selected = m_view.selectionModel()->rowIntersectsSelection(section);
    if (current || selected)
        painter->fillRect(rect.adjusted(m_view.scaled(6), 0, 0, 0), palette.selection());

    const QFont font = m_view.labelFont(current);
    if (font.pixelSize() >= HeatmapView::LegiblePixels && rect.height() >= font.pixelSize()) {
        painter->setFont(font);
        painter->setPen(palette.text());
        const QRect label(rect.left() + m_view.scaled(26), rect.top(),
            m_view.labelWidth() - m_view.scaled(30), rect.height());
        painter->drawText(
            label, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextWordWrap, m_view.shownLabel(section));

        paintSummary(*painter, rect, model.rowDistribution(section));
    }
    painter->restore();
}

void RowHeader::paintSummary(QPainter& painter, const QRect& rect, const Distribution& counts) const
{
    const Palette& palette = m_view.cellPainter().palette();
    const int gap = m_view.scaled(summary::Gap);
    int left = rect.left() + m_view.labelWidth() + gap;
    if (m_view.hasCompactSummary()) {
        paintCompactStatistics(painter,
            QRectF(left, rect.top(), m_view.scaled(summary::CompactWords), rect.height()), counts,
            medianText(counts, m_view.heatmap().scale()), m_view.labelFont(), m_view.cellPainter());
        return;
    }
    const int bar = m_view.scaled(summary::Bar);
    const int height = m_view.scaled(9);
    m_view.cellPainter().paintDistribution(
        painter, QRectF(left, rect.center().y() - height / 2, bar, height), counts);
    left += bar + gap;
    painter.setFont(m_view.labelFont(true));
    painter.setPen(palette.text());
    paintLine(painter, QRect(left, rect.top(), m_view.scaled(summary::Median), rect.height()),
        Qt::AlignHCenter, medianText(counts, m_view.heatmap().scale()));
    left += m_view.scaled(summary::Median);
    painter.setFont(m_view.labelFont());
    painter.setPen(palette.secondaryText());
    paintLine(painter, QRect(left, rect.top(), m_view.scaled(summary::Count), rect.height()),
        Qt::AlignHCenter, countText(counts));
}

void RowHeader::mousePressEvent(QMouseEvent* event)
{
    const int section = logicalIndexAt(event->position().toPoint());
    if (event->button() == Qt::LeftButton && section >= 0 && m_view.heatmap().isGroup(section)) {
        m_view.toggleGroup(section);
        return;
    }
    QHeaderView::mousePressEvent(event);
}

DomainHeader::DomainHeader(HeatmapView& view)
    : QHeaderView(Qt::Horizontal, &view)
    , m_view(view)
{
    setSectionsClickable(true);
    setHighlightSections(true);
    setMinimumSectionSize(1);
    setSectionResizeMode(QHeaderView::Fixed);
}

void DomainHeader::paintEvent(QPaintEvent* event)
{
    if (paintPlain(m_view, *this, event->rect()))
        return;
    QHeaderView::paintEvent(event);
    paintBeyond(m_view, *this);
}

void DomainHeader::paintSection(QPainter* painter, const QRect& rect, int section) const
{
    const HeatmapModel& model = m_view.heatmap();
    const Palette& palette = m_view.cellPainter().palette();
    painter->save();
    painter->fillRect(rect, palette.background());
    const bool current = m_view.currentIndex().column() == section;
    if (current || m_view.selectionModel()->columnIntersectsSelection(section))
        painter->fillRect(rect.adjusted(1, 0, -1, -m_view.scaled(3)), palette.selection());

    const QFont font = m_view.labelFont(current);
    if (font.pixelSize() >= HeatmapView::LegiblePixels && rect.width() >= font.pixelSize() * 4) {
        const int line = QFontMetrics(m_view.labelFont()).height();
        const int barHeight = m_view.scaled(7);
        const int footer = line + barHeight + m_view.scaled(14);
        painter->setFont(font);
        painter->setPen(palette.text());
        painter->drawText(rect.adjusted(3, 0, -3, -footer),
            Qt::AlignHCenter | Qt::AlignBottom | Qt::TextWordWrap, m_view.shownHead(section));

        const Distribution& counts = model.columnDistribution(section);
        const int inset = m_view.scaled(6);
        const int barTop = rect.bottom() - footer + m_view.scaled(5);
        m_view.cellPainter().paintDistribution(
            *painter, QRectF(rect.left() + inset, barTop, rect.width() - 2 * inset, barHeight), counts);
        const QRectF words(rect.left() + 2, barTop + barHeight + 1, rect.width() - 4, line);
        painter->setPen(palette.secondaryText());
        const QString middle = medianText(counts, model.scale());
        const QString both =
            middle.isEmpty() ? countText(counts) : QStringLiteral("%1   %2").arg(middle, countText(counts));
        if (!paintFitted(*painter, words, both, m_view.labelFont(), Qt::AlignCenter))
            paintFitted(*painter, words, middle, m_view.labelFont(), Qt::AlignCenter);
    }
    painter->restore();
}

CornerTitles::CornerTitles(HeatmapView& view)
    : QWidget(&view)
    , m_view(view)
{
    setAttribute(Qt::WA_OpaquePaintEvent); // the table's own corner lies below
    setToolTip(
        tr("For each row: how its ratings are spread, their median, and how many of the cells hold a level.\n"
           "Marginal (n/a) and not rated cells count in no median."));
}

void CornerTitles::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Palette& palette = m_view.cellPainter().palette();
    painter.fillRect(rect(), palette.background());
    const QFont font = m_view.labelFont();
    if (font.pixelSize() < HeatmapView::LegiblePixels)
        return;
    painter.setFont(font);
    painter.setPen(palette.secondaryText());
    const int gap = m_view.scaled(summary::Gap);
    const int bottom = m_view.scaled(6);
    int left = m_view.labelWidth() + gap;
    const auto title = [&](double width, double extra, Qt::Alignment alignment, const QString& text) {
        const int part = m_view.scaled(width);
        const int more = m_view.scaled(extra);
        painter.drawText(QRect(left - more, 0, part + 2 * more, height() - bottom),
            static_cast<int>(alignment | Qt::AlignBottom), text);
        left += part;
    };
    if (m_view.hasCompactSummary()) {
        painter.drawText(
            QRect(left - gap / 2, 0, m_view.scaled(summary::CompactWords) + gap, height() - bottom),
            Qt::AlignHCenter | Qt::AlignBottom | Qt::TextWordWrap, tr("Median,\nn/N"));
        return;
    }
    title(summary::Bar, 0, Qt::AlignLeft, tr("Spread"));
    left += gap;
    title(summary::Median, 0, Qt::AlignHCenter, tr("Median"));
    title(summary::Count, 6, Qt::AlignHCenter, tr("n/N"));
}

} // namespace atlas
