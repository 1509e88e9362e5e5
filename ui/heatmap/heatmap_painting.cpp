// SPDX-License-Identifier: GPL-3.0-or-later
// What the heatmap view paints itself: cells, titles of the groups, selection.
#include "ui/heatmap/heatmap_view.h"

#include "ink/line_text.h"
#include "ui/heatmap/heatmap_headers.h"
#include "ui/kit/cursor_frame.h"

#include <QPaintEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace atlas {

void HeatmapView::paintGroupTitle(QPainter& painter, const QRect& rect, int row, int offset) const
{
    const Palette& palette = cellPainter().palette();
    const QFont font = labelFont(true);
    if (font.pixelSize() < LegiblePixels)
        return;
    const int inset = scaled(26);
    const int fullWidth = m_rowHeader->width() + viewport()->width();
    painter.save();
    painter.setClipRect(rect);
    painter.setFont(font);
    painter.setPen(palette.secondaryText());
    const QRect title(
        -offset + inset, rect.top() + scaled(5), fullWidth - inset - scaled(6), rect.height() - scaled(5));
    const QRect arrow(-offset + scaled(8), title.top(), inset - scaled(8), title.height());
    const bool collapsed = isCollapsed(m_model.competence(row));
    if (offset == 0)
        paintLine(painter, arrow, Qt::AlignLeft, collapsed ? QStringLiteral("▸") : QStringLiteral("▾"));
    painter.setPen(palette.text());
    const QString text = shownLabel(row);
    if (title.height() < 2 * painter.fontMetrics().height())
        paintLine(painter, title, Qt::AlignLeft, text);
    else
        painter.drawText(title, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextWordWrap, text);
    painter.restore();
}

void HeatmapView::scrollContentsBy(int dx, int dy)
{
    QTableView::scrollContentsBy(dx, dy);
    if (dx == 0 || labelFont().pixelSize() < LegiblePixels)
        return;
    // Sideways, the titles of the groups stay where they are: what was moved there is painted anew.
    for (int row = std::max(0, rowAt(0));
         row < m_model.rowCount() && rowViewportPosition(row) < viewport()->height(); ++row) {
        if (m_model.isGroup(row))
            viewport()->update(0, rowViewportPosition(row), viewport()->width(), rowHeight(row));
    }
}

void HeatmapView::paintEvent(QPaintEvent* event)
{
    QPainter painter(viewport());
    const QRect dirty = event->rect();
    if (!m_model.family()) {
        painter.fillRect(dirty, cellPainter().palette().background());
        return;
    }
    const qreal ratio = viewport()->devicePixelRatioF();
    if (!qFuzzyCompare(m_tiles->devicePixelRatio(), ratio))
        makeTiles(); // the window has come to another screen
    const auto device = [ratio](int logical) { return static_cast<int>(std::lround(logical * ratio)); };
    std::vector<CellStrip> rows;
    std::vector<int> groups;
    const int firstRow = std::max(0, m_rowHeader->visualIndexAt(dirty.top()));
    for (int row = firstRow; row < m_model.rowCount() && rowViewportPosition(row) <= dirty.bottom(); ++row) {
        const int top = rowViewportPosition(row);
        const int height = rowHeight(row);
        if (height == 0)
            continue;
        if (m_model.isGroup(row))
            groups.push_back(row);
        else
            rows.push_back({m_model.matrixRow(row), device(top), device(top + height) - device(top)});
    }
    std::vector<CellStrip> columns;
    const int firstColumn = std::max(0, m_domainHeader->visualIndexAt(dirty.left()));
    for (int column = firstColumn;
         column < m_model.columnCount() && columnViewportPosition(column) <= dirty.right(); ++column) {
        const int left = columnViewportPosition(column);
        const int right = left + m_domainHeader->sectionSize(column);
        columns.push_back({column, device(left), device(right) - device(left)});
    }

    const QRect area(QPoint(device(dirty.left()), device(dirty.top())),
        QPoint(device(dirty.right() + 1) - 1, device(dirty.bottom() + 1) - 1));
    const JobFamily& family = *m_model.family();
    const bool anyExplained = !family.rationales.isEmpty();
    const QImage& image = m_canvas.paint(area, family, rows, columns, *m_tiles, [&](int row, int column) {
        return anyExplained && family.isExplained(row, column);
    });
    // In device pixels the image is copied as it is.
    painter.scale(1 / ratio, 1 / ratio);
    painter.drawImage(area.topLeft(), image, QRect(QPoint(), area.size()));
    painter.resetTransform();
    for (const int row : groups) {
        paintGroupTitle(painter,
            QRect(0, rowViewportPosition(row), viewport()->width(), m_rowHeader->sectionSize(row)), row,
            m_rowHeader->width());
    }
    if (m_model.rowCount() == 0) {
        painter.setPen(cellPainter().palette().secondaryText());
        painter.drawText(viewport()->rect().adjusted(12, 24, -12, 0),
            Qt::AlignHCenter | Qt::AlignTop | Qt::TextWordWrap, tr("No row fits the filter."));
    }
    paintSelection(painter);
}

void HeatmapView::paintSelection(QPainter& painter) const
{
    const Palette& palette = cellPainter().palette();
    const QItemSelection selection = selectionModel()->selection();
    const bool several = selection.size() > 1
        || (!selection.isEmpty() && selection.first().topLeft() != selection.first().bottomRight());
    if (several) {
        for (const QItemSelectionRange& range : selection) {
            const QRect rect = visualRect(range.topLeft()).united(visualRect(range.bottomRight()));
            paintFrame(painter, rect, 5, palette.background());
            paintFrame(painter, rect, 3, palette.accent());
        }
    }
    if (currentIndex().isValid() && !isRowHidden(currentIndex().row())) {
        const QRect rect = visualRect(currentIndex());
        if (std::min(rect.width(), rect.height()) >= 8) {
            // Thin enough for the marks in the corners to show inside it.
            const int side = std::clamp(std::min(rect.width(), rect.height()) / 9, 1, 3);
            paintFrame(painter, rect.adjusted(side, side, -side, -side), 1, palette.background());
            paintFrame(painter, rect, side, palette.focusRing());
            if (hasFocus())
                paintCursorTicks(painter, rect, side, palette.focusRing());
        } else {
            paintFrame(painter, rect.adjusted(-2, -2, 2, 2), 2, palette.focusRing());
        }
    }
}

} // namespace atlas
