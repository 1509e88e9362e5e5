// SPDX-License-Identifier: GPL-3.0-or-later
// How large everything in the heatmap view is: zoom, row heights, column widths, header sizes.
#include "ui/heatmap/heatmap_view.h"

#include "domain/steady_text.h"
#include "ui/heatmap/heatmap_headers.h"

#include <QEvent>
#include <QFontInfo>
#include <QScrollBar>
#include <QWindow>

#include <algorithm>
#include <cmath>

namespace atlas {

namespace {

// Lengths at a zoom of 1 for a font of 13 pixels.
constexpr double RowHeight = 27;
constexpr double ColumnWidth = 88;
constexpr double WidestColumn = 190;
constexpr double LabelIndent = 30;
constexpr double LeastLabel = 164;

int at(double length, double zoom, int base)
{
    return std::max(1, static_cast<int>(std::lround(length * zoom * base / 13.0)));
}

} // namespace

int HeatmapView::basePixels() const
{
    return std::max(9, QFontInfo(font()).pixelSize());
}

QFont HeatmapView::fontFor(double zoom, bool bold) const
{
    QFont scaledFont = font();
    scaledFont.setPixelSize(std::max(1, static_cast<int>(std::lround(basePixels() * zoom * 0.96))));
    scaledFont.setWeight(bold ? QFont::DemiBold : QFont::Normal);
    return scaledFont;
}

int HeatmapView::summaryWidth(double zoom) const
{
    return at(isSummaryCompact(zoom) ? summary::Compact : summary::All, zoom, basePixels());
}

bool HeatmapView::isSummaryCompact(double zoom) const
{
    // The cells matter most: in a narrow window the summary takes less room.
    const int cells = leastColumnWidth(zoom) * m_model.columnCount();
    const int room =
        width() - verticalScrollBar()->sizeHint().width() - 2 - at(LeastLabel, zoom, basePixels()) - cells;
    return room < at(summary::All, zoom, basePixels());
}

QString HeatmapView::shownLabel(int row) const
{
    constexpr qsizetype Most = 240; // characters; a longer label would push the cells out of the window
    return inShort(m_model.headerData(row, Qt::Vertical).toString(), Most);
}

QString HeatmapView::shownHead(int column) const
{
    constexpr qsizetype Most = 120;
    return inShort(m_model.headerData(column, Qt::Horizontal).toString(), Most);
}

int HeatmapView::labelWidthFor(double zoom) const
{
    // The columns come first; the labels take what they leave, within bounds.
    const int columns = leastColumnWidth(zoom) * std::max(1, m_model.columnCount());
    const int bar = verticalScrollBar()->sizeHint().width();
    const int left = width() - bar - 2 - summaryWidth(zoom) - columns;
    const int least = at(LeastLabel, zoom, basePixels());
    const int widest = std::max(least, std::min(at(360, zoom, basePixels()), width() * 3 / 10));
    return std::clamp(left, least, widest);
}

int HeatmapView::leastColumnWidth(double zoom) const
{
    // Asked several times for each zoom, and every word of the headers has to be measured for it.
    if (m_leastColumnWidth == 0 || !qFuzzyCompare(zoom, m_leastColumnZoom)) {
        m_leastColumnWidth = measuredColumnWidth(zoom);
        m_leastColumnZoom = zoom;
    }
    return m_leastColumnWidth;
}

int HeatmapView::measuredColumnWidth(double zoom) const
{
    const int least = at(ColumnWidth, zoom, basePixels());
    const QFont bold = fontFor(zoom, true);
    if (bold.pixelSize() < LegiblePixels)
        return least;
    // A word wider than its column would lose letters.
    const QFontMetrics metrics(bold);
    int widest = 0;
    for (int column = 0; column < m_model.columnCount(); ++column) {
        for (const QString& word : shownHead(column).split(u' '))
            widest = std::max(widest, metrics.horizontalAdvance(word));
    }
    return std::clamp(widest + 8, least, at(WidestColumn, zoom, basePixels()));
}

int HeatmapView::columnWidthFor(double zoom, int available) const
{
    const int least = leastColumnWidth(zoom);
    const int most = at(WidestColumn, zoom, basePixels());
    const int count = std::max(1, m_model.columnCount());
    return std::clamp(available / count, least, most);
}

int HeatmapView::heightOfRow(int row, double zoom, int labelWidth, int fullWidth) const
{
    const bool group = m_model.isGroup(row);
    // The current row's label turns bold; measured so, it does not jump to one line more.
    const QFont bold = fontFor(zoom, true);
    const int least = at(RowHeight, zoom, basePixels());
    if (bold.pixelSize() < LegiblePixels)
        return least;
    const int indent = at(LabelIndent, zoom, basePixels());
    const int text = wrappedHeight(bold, shownLabel(row), (group ? fullWidth : labelWidth) - indent);
    return std::max(least, text + at(group ? 11 : 7, zoom, basePixels()));
}

int HeatmapView::headerHeight(double zoom, int columnWidth) const
{
    const QFont bold = fontFor(zoom, true);
    if (bold.pixelSize() < LegiblePixels || columnWidth < bold.pixelSize() * 4)
        return at(26, zoom, basePixels());
    int text = 0;
    for (int column = 0; column < m_model.columnCount(); ++column) {
        text = std::max(text, wrappedHeight(bold, shownHead(column), columnWidth - 6));
    }
    return text + QFontMetrics(bold).height() + at(7 + 14 + 8, zoom, basePixels());
}

int HeatmapView::wrappedHeight(const QFont& font, const QString& text, int width) const
{
    // Asked with each change of the window's size; between the width given and the one taken no line breaks
    // otherwise.
    WrappedText& known = m_wrapped[text];
    if (width < known.taken || width > known.given || known.font != font) {
        const QRect room(0, 0, std::max(width, 1), 1 << 20);
        const QRect rect = QFontMetrics(font).boundingRect(room, Qt::TextWordWrap, text);
        known = {font, width, std::min(width, rect.width()), rect.height()};
    }
    return known.height;
}

void HeatmapView::layOut()
{
    if (!m_model.family() || m_layingOut)
        return;
    if (!m_tiles || m_tiles->painter().scale() != m_model.scale())
        makeTiles();
    // Before the window is shown there is no size to lay out for.
    if (testAttribute(Qt::WA_PendingResizeEvent))
        return;
    m_layingOut = true;
    m_compactSummary = isSummaryCompact(m_zoom);
    m_labelWidth = labelWidthFor(m_zoom);
    m_rowHeader->setFixedWidth(m_labelWidth + summaryWidth(m_zoom));
    layOutColumns();
    layOutRows();
    m_layingOut = false;
    updateGeometries();
    viewport()->update();
}

void HeatmapView::makeTiles()
{
    m_tiles = std::make_unique<CellTiles>(
        CellPainter(m_model.scale(), m_theme), fontFor(m_zoom * 1.25, true), viewport()->devicePixelRatioF());
}

void HeatmapView::layOutColumns()
{
    const int bar = verticalScrollBar()->sizeHint().width();
    const int width = columnWidthFor(m_zoom, this->width() - m_rowHeader->width() - bar - 2);
    m_domainHeader->setDefaultSectionSize(width);
    for (int column = 0; column < m_model.columnCount(); ++column) {
        if (m_domainHeader->sectionSize(column) != width)
            m_domainHeader->resizeSection(column, width);
    }
    m_domainHeader->setFixedHeight(headerHeight(m_zoom, width));
}

void HeatmapView::layOutRows()
{
    const int fullWidth = width() - verticalScrollBar()->sizeHint().width();
    m_rowHeader->setDefaultSectionSize(at(RowHeight, m_zoom, basePixels()));
    for (int row = 0; row < m_model.rowCount(); ++row) {
        if (m_rowHeader->isSectionHidden(row)) // sized when it is shown again
            continue;
        const int height = heightOfRow(row, m_zoom, m_labelWidth, fullWidth);
        if (m_rowHeader->sectionSize(row) != height)
            m_rowHeader->resizeSection(row, height);
    }
}

void HeatmapView::setZoom(double zoom)
{
    m_fitted = false;
    applyZoom(zoom);
}

void HeatmapView::applyZoom(double zoom)
{
    const double bounded = std::clamp(zoom, MinimumZoom, MaximumZoom);
    if (!qFuzzyCompare(bounded, m_zoom)) {
        m_zoom = bounded;
        m_tiles.reset();
        layOut();
        if (currentIndex().isValid())
            scrollTo(currentIndex());
    }
    Q_EMIT zoomChanged(m_zoom);
}

void HeatmapView::fitToWindow()
{
    m_fitted = true;
    applyZoom(fittingZoom());
}

double HeatmapView::fittingZoom() const
{
    if (!m_model.family())
        return m_zoom;
    const auto fits = [this](double zoom) {
        const int labels = labelWidthFor(zoom);
        const int columns = std::max(1, m_model.columnCount());
        // As layOut() counts: room for the scroll bar even where none is shown, or texts would wrap
        // otherwise.
        const int fullWidth = width() - verticalScrollBar()->sizeHint().width();
        const int free = fullWidth - labels - summaryWidth(zoom) - 2;
        if (leastColumnWidth(zoom) * columns > free)
            return false;
        int height = headerHeight(zoom, columnWidthFor(zoom, free));
        for (int row = 0; row < m_model.rowCount() && height <= this->height(); ++row) {
            if (!isRowHidden(row))
                height += heightOfRow(row, zoom, labels, fullWidth);
        }
        return height <= this->height() - 2;
    };
    double low = MinimumZoom;
    double high = MaximumZoom;
    for (int step = 0; step < 9; ++step) {
        const double middle = std::sqrt(low * high);
        (fits(middle) ? low : high) = middle;
    }
    return low;
}

void HeatmapView::resizeEvent(QResizeEvent* event)
{
    QTableView::resizeEvent(event);
    if (m_layingOut || !m_model.family())
        return;
    // While a window is being shown its parts change their sizes several times: once they stand is enough.
    const QWindow* handle = window()->windowHandle();
    if (!window()->isVisible() || !handle || handle->isVisible()) {
        adaptToSize();
        return;
    }
    m_sizeAwaited = true;
    const auto adapt = [this] {
        if (m_sizeAwaited)
            adaptToSize();
        if (currentIndex().isValid())
            scrollTo(currentIndex());
    };
    QMetaObject::invokeMethod(this, adapt, Qt::QueuedConnection);
}

void HeatmapView::adaptToSize()
{
    m_sizeAwaited = false;
    layOut();
    if (m_fitted)
        applyZoom(fittingZoom());
}

void HeatmapView::changeEvent(QEvent* event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange && m_model.family()) {
        m_leastColumnWidth = 0;
        m_tiles.reset();
        layOut();
    }
}

void HeatmapView::updateGeometries()
{
    QTableView::updateGeometries();
    if (m_corner)
        m_corner->setGeometry(0, 0, m_rowHeader->width(), m_domainHeader->height());
}

} // namespace atlas
