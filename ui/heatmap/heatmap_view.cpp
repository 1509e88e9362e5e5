// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/heatmap/heatmap_view.h"

#include "ui/heatmap/heatmap_headers.h"

#include <QFontInfo>
#include <QKeyEvent>
#include <QNativeGestureEvent>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>
#include <cmath>

namespace atlas {

HeatmapView::HeatmapView(HeatmapModel& model, Theme theme, QWidget* parent)
    : QTableView(parent)
    , m_model(model)
    , m_theme(theme)
    , m_rowHeader(new RowHeader(*this))
    , m_domainHeader(new DomainHeader(*this))
    , m_corner(new CornerTitles(*this))
{
    // The headers need colours before a family is there.
    m_tiles = std::make_unique<CellTiles>(CellPainter(RatingScale(), theme), font(), 1.0);
    setVerticalHeader(m_rowHeader);
    setHorizontalHeader(m_domainHeader);
    setCornerButtonEnabled(false);
    setShowGrid(false);
    setFrameShape(QFrame::NoFrame);
    setTabKeyNavigation(false);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setMouseTracking(true);
    viewport()->setAttribute(Qt::WA_OpaquePaintEvent);
    setModel(&model);
    connect(&model, &QAbstractItemModel::modelReset, this, &HeatmapView::onModelReset);
    const auto repaint = [this] {
        m_rowHeader->viewport()->update();
        m_domainHeader->viewport()->update();
        viewport()->update(); // the frame of a selection also crosses cells that stay selected
    };
    connect(selectionModel(), &QItemSelectionModel::selectionChanged, this, repaint);
    connect(selectionModel(), &QItemSelectionModel::currentChanged, this, repaint);
    // Not headerDataChanged(): that would lay out and repaint everything for one cell.
    connect(&model, &QAbstractItemModel::dataChanged, this,
        [this](const QModelIndex& first, const QModelIndex& last) {
            const int top = rowViewportPosition(first.row());
            const int left = columnViewportPosition(first.column());
            m_rowHeader->viewport()->update(
                0, top, m_rowHeader->width(), rowViewportPosition(last.row()) + rowHeight(last.row()) - top);
            m_domainHeader->viewport()->update(left, 0,
                columnViewportPosition(last.column()) + columnWidth(last.column()) - left,
                m_domainHeader->height());
        });
    if (model.family())
        onModelReset();
}

HeatmapView::~HeatmapView() = default;

void HeatmapView::onModelReset()
{
    m_collapsed.clear();
    m_tiles.reset();
    applyCollapsed();
    if (m_fitted)
        applyZoom(fittingZoom());
    scrollToTop();
    if (m_model.columnCount() > 0 && m_model.rowCount() > 1)
        setCurrentIndex(m_model.index(1, 0));
}

void HeatmapView::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    QTableView::currentChanged(current, previous);
    // Choosing a whole column makes the title above its first cell current, and a title is no cell.
    if (current.isValid() && m_model.isGroup(current.row()) && current.row() + 1 < m_model.rowCount()) {
        selectionModel()->setCurrentIndex(
            m_model.index(current.row() + 1, current.column()), QItemSelectionModel::NoUpdate);
    }
}

int HeatmapView::scaled(double length) const
{
    return std::max(1, static_cast<int>(std::lround(length * m_zoom * basePixels() / 13.0)));
}

QFont HeatmapView::labelFont(bool bold) const
{
    return fontFor(m_zoom, bold);
}

QModelIndexList HeatmapView::chosenCells() const
{
    QModelIndexList chosen = selectionModel()->selectedIndexes();
    if (chosen.isEmpty() && currentIndex().isValid())
        chosen << currentIndex();
    // What nobody sees nobody means to change.
    chosen.removeIf([this](const QModelIndex& index) { return isRowHidden(index.row()); });
    return chosen;
}

void HeatmapView::setCollapsed(int competence, bool collapsed)
{
    if (collapsed)
        m_collapsed.insert(competence);
    else
        m_collapsed.erase(competence);
    applyCollapsed();
}

void HeatmapView::setAllCollapsed(bool collapsed)
{
    m_collapsed.clear();
    for (int row = 0; collapsed && row < m_model.rowCount(); ++row) {
        if (m_model.isGroup(row))
            m_collapsed.insert(m_model.competence(row));
    }
    applyCollapsed();
}

void HeatmapView::applyCollapsed()
{
    for (int row = 0; row < m_model.rowCount(); ++row) {
        const bool hidden = !m_model.isGroup(row) && isCollapsed(m_model.competence(row));
        if (hidden != isRowHidden(row))
            setRowHidden(row, hidden);
    }
    layOut(); // rows that come back have missed every zoom since
    viewport()->update();
    m_rowHeader->viewport()->update();
}

void HeatmapView::showCell(int matrixRow, int column)
{
    const int row = m_model.rowOfMatrixRow(matrixRow);
    setCollapsed(m_model.competence(row), false);
    setCurrentIndex(m_model.index(row, column));
    scrollTo(currentIndex());
    setFocus();
}

void HeatmapView::showCompetence(int matrixRow)
{
    showCell(matrixRow, std::max(0, currentIndex().column()));
    scrollTo(m_model.index(m_model.rowOfCompetence(m_model.competence(currentIndex().row())), 0),
        QAbstractItemView::PositionAtTop);
}

void HeatmapView::mousePressEvent(QMouseEvent* event)
{
    const int row = rowAt(event->position().toPoint().y());
    if (row >= 0 && m_model.isGroup(row)) {
        if (event->button() == Qt::LeftButton)
            toggleGroup(row);
        return;
    }
    QTableView::mousePressEvent(event);
}

void HeatmapView::mouseDoubleClickEvent(QMouseEvent* event)
{
    const QModelIndex index = indexAt(event->position().toPoint());
    if (index.isValid() && m_model.isGroup(index.row()))
        toggleGroup(index.row());
    else if (index.isValid() && event->button() == Qt::LeftButton)
        Q_EMIT chooserRequested();
}

void HeatmapView::keyPressEvent(QKeyEvent* event)
{
    if (rateByKey(*event)) {
        event->accept();
        return;
    }
    // Letters do not search: the rows are found with the search box, and a stray letter must not move the
    // cell.
    const bool typed = !event->text().isEmpty() && event->text().at(0).isPrint()
        && !(event->modifiers() & (Qt::ControlModifier | Qt::MetaModifier | Qt::AltModifier));
    if (typed && event->key() != Qt::Key_Space)
        return;
    QTableView::keyPressEvent(event);
}

bool HeatmapView::rateByKey(const QKeyEvent& event)
{
    if (event.modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier)
        || !currentIndex().isValid())
        return false;
    switch (event.key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_F2:
        Q_EMIT chooserRequested();
        return true;
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
        Q_EMIT ratingChosen(Rating::notRated());
        return true;
    default:
        break;
    }
    const QString text = event.text();
    if (text.size() != 1)
        return false;
    // The upper row of a French keyboard gives these without shift; nobody needs to press shift for a digit.
    static const QString unshifted = QStringLiteral("à&é\"'(-è_ç");
    const QChar typed = text.at(0).toLower();
    if (typed == u'+' || typed == u'-') {
        Q_EMIT stepChosen(typed == u'+' ? 1 : -1);
        return true;
    }
    const int digit = typed.isDigit() ? typed.digitValue() : static_cast<int>(unshifted.indexOf(typed));
    const int levels = static_cast<int>(m_model.scale().levels.size());
    if (typed == u'n' || digit == 0)
        Q_EMIT ratingChosen(Rating::notApplicable());
    else if (digit >= 1 && digit <= levels)
        Q_EMIT ratingChosen(Rating::level(digit - 1));
    else
        return false;
    return true;
}

void HeatmapView::wheelEvent(QWheelEvent* event)
{
    if (event->modifiers() & Qt::ControlModifier) {
        const int delta = event->angleDelta().y();
        if (delta != 0)
            setZoom(m_zoom * std::pow(1.1, delta / 120.0));
        event->accept();
        return;
    }
    QTableView::wheelEvent(event);
}

bool HeatmapView::viewportEvent(QEvent* event)
{
    if (event->type() == QEvent::NativeGesture) {
        const auto* gesture = static_cast<QNativeGestureEvent*>(event);
        if (gesture->gestureType() == Qt::ZoomNativeGesture) {
            setZoom(m_zoom * (1.0 + gesture->value()));
            return true;
        }
    }
    return QTableView::viewportEvent(event);
}

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
    painter.drawText(
        arrow, Qt::AlignVCenter | Qt::AlignLeft, collapsed ? QStringLiteral("▸") : QStringLiteral("▾"));
    painter.setPen(palette.text());
    painter.drawText(title, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextWordWrap,
        m_model.headerData(row, Qt::Vertical).toString());
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
        return anyExplained && m_model.isExplained(m_model.rowOfMatrixRow(row), column);
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
    paintSelection(painter);
}

void HeatmapView::paintSelection(QPainter& painter) const
{
    const Palette& palette = cellPainter().palette();
    // Filled, not stroked: the same pixels whatever part of the frame is being painted.
    const auto frame = [&painter](const QRect& rect, int width, const QColor& colour) {
        for (const QRect& side : QRegion(rect) - rect.adjusted(width, width, -width, -width))
            painter.fillRect(side, colour);
    };
    const QItemSelection selection = selectionModel()->selection();
    const bool several = selection.size() > 1
        || (!selection.isEmpty() && selection.first().topLeft() != selection.first().bottomRight());
    if (several) {
        for (const QItemSelectionRange& range : selection) {
            const QRect rect = visualRect(range.topLeft()).united(visualRect(range.bottomRight()));
            frame(rect, 5, palette.background());
            frame(rect, 3, palette.accent());
        }
    }
    if (currentIndex().isValid() && !isRowHidden(currentIndex().row())) {
        const QRect rect = visualRect(currentIndex());
        if (std::min(rect.width(), rect.height()) >= 8) {
            // Thin enough for the marks in the corners to show inside it.
            const int side = std::clamp(std::min(rect.width(), rect.height()) / 9, 1, 3);
            frame(rect.adjusted(side, side, -side, -side), 1, palette.background());
            frame(rect, side, palette.focusRing());
        } else {
            frame(rect.adjusted(-2, -2, 2, 2), 2, palette.focusRing());
        }
    }
}

} // namespace atlas
