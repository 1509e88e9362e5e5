// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/heatmap/heatmap_view.h"

#include "ui/heatmap/heatmap_headers.h"
#include "ui/kit/announcement.h"
#include "ui/kit/choose_alone.h"

#include <QFontInfo>
#include <QKeyEvent>
#include <QNativeGestureEvent>
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
    connect(&model, &QAbstractItemModel::modelAboutToBeReset, this, &HeatmapView::rememberPlace);
    connect(&model, &QAbstractItemModel::modelReset, this, &HeatmapView::onModelReset);
    // Rows and columns come and go one by one; they are laid out once, when all have.
    const auto later = [this] { QMetaObject::invokeMethod(this, &HeatmapView::followShape, Qt::QueuedConnection); };
    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved,
             &QAbstractItemModel::columnsInserted, &QAbstractItemModel::columnsRemoved})
        connect(&model, signal, this, later);
    for (const auto signal : {&QAbstractItemModel::rowsMoved, &QAbstractItemModel::columnsMoved})
        connect(&model, signal, this, later);
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
            announceChange(*this, first, last);
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

void HeatmapView::rememberPlace()
{
    m_family = m_model.family() ? m_model.family()->id : FamilyId();
    m_place = m_model.cell(currentIndex());
}

void HeatmapView::onModelReset()
{
    if (!m_model.family())
        return;
    const bool other = m_family != m_model.family()->id;
    if (other) {
        m_collapsed.clear();
        m_leastColumnWidth = 0;
        m_wrapped.clear();
        m_tiles.reset();
    }
    setAccessibleName(tr("Heatmap, %1").arg(m_model.family()->title));
    applyCollapsed();
    if (m_fitted && m_model.rowCount() > 0)
        applyZoom(fittingZoom());
    const QModelIndex kept = m_place && !other ? m_model.indexOf(*m_place) : QModelIndex();
    const QModelIndex first = m_model.index(m_model.firstRow(), 0);
    if (const QModelIndex next = kept.isValid() ? kept : first; next.isValid())
        chooseAlone(*this, next);
    scrollToTop(); // where what was asked for stands first
}

void HeatmapView::followShape()
{
    m_leastColumnWidth = 0;
    m_wrapped.clear();
    applyCollapsed();
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

void HeatmapView::focusInEvent(QFocusEvent* event)
{
    QTableView::focusInEvent(event);
    announceCurrent(*this);
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

void HeatmapView::setCollapsed(CompetenceId competence, bool collapsed)
{
    if (!m_model.order().grouped)
        return;
    if (collapsed)
        m_collapsed.insert(competence);
    else
        m_collapsed.erase(competence);
    applyCollapsed();
    const int title = m_model.rowOfCompetence(competence);
    announce(*this, m_model.headerData(title, Qt::Vertical, Qt::AccessibleTextRole).toString());
}

void HeatmapView::toggleGroup(int row)
{
    setCollapsed(m_model.competence(row), !isCollapsed(m_model.competence(row)));
}

void HeatmapView::setAllCollapsed(bool collapsed)
{
    if (!m_model.order().grouped)
        return;
    m_collapsed.clear();
    for (int row = 0; collapsed && row < m_model.rowCount(); ++row) {
        if (m_model.isGroup(row))
            m_collapsed.insert(m_model.competence(row));
    }
    applyCollapsed();
    announce(*this, collapsed ? tr("All competences collapsed") : tr("All competences expanded"));
}

void HeatmapView::applyCollapsed()
{
    m_model.setCollapsed(m_collapsed);
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
    if (m_model.rowOfMatrixRow(matrixRow) < 0) {
        m_model.setOrder(m_model.order(), {});
        Q_EMIT filterCleared();
    }
    const int row = m_model.rowOfMatrixRow(matrixRow);
    setCollapsed(m_model.competence(row), false);
    chooseAlone(*this, m_model.index(row, column));
    scrollTo(currentIndex());
    setFocus();
}

void HeatmapView::showCompetence(int matrixRow)
{
    showCell(matrixRow, std::max(0, currentIndex().column()));
    const int title = m_model.rowOfCompetence(m_model.competence(currentIndex().row()));
    if (title >= 0)
        scrollTo(m_model.index(title, 0), QAbstractItemView::PositionAtTop);
}

void HeatmapView::showDomain(int column)
{
    const int row = m_model.firstRow();
    showCell(row < 0 ? 0 : m_model.matrixRow(row), column);
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
        Q_EMIT ratingChosen(m_model.scale().at(digit - 1));
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

} // namespace atlas
