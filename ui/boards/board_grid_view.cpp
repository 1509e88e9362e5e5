// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/boards/board_grid_view.h"

#include "ui/boards/board_headers.h"
#include "ui/kit/announcement.h"
#include "ui/kit/choose_alone.h"
#include "ui/kit/cursor_frame.h"

#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace atlas {

BoardGridView::BoardGridView(BoardModel& model, Theme theme, QWidget* parent)
    : QTableView(parent)
    , m_model(model)
    , m_theme(theme)
    // The headers need colours before a board is there.
    , m_painter(std::make_unique<BoardPainter>(RatingScale(), theme))
    , m_rowHeader(new BoardRowHeader(*this))
    , m_columnHeader(new BoardColumnHeader(*this))
    , m_corner(new BoardCorner(*this))
{
    setObjectName(QStringLiteral("board"));
    setVerticalHeader(m_rowHeader);
    setHorizontalHeader(m_columnHeader);
    setCornerButtonEnabled(false);
    setShowGrid(false);
    setFrameShape(QFrame::NoFrame);
    setTabKeyNavigation(false);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setSelectionMode(QAbstractItemView::ContiguousSelection);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    viewport()->setAttribute(Qt::WA_OpaquePaintEvent);
    setModel(&model);
    connect(&model, &QAbstractItemModel::modelAboutToBeReset, this, &BoardGridView::rememberPlace);
    connect(&model, &QAbstractItemModel::modelReset, this, &BoardGridView::onModelReset);
    connect(m_rowHeader, &QHeaderView::sectionPressed, this,
        [this](int row) { showPlace(row, std::max(0, currentIndex().column())); });
    connect(m_columnHeader, &QHeaderView::sectionPressed, this,
        [this](int column) { showPlace(currentIndex().row(), column); });
    onModelReset();
}

BoardGridView::~BoardGridView() = default;

void BoardGridView::rememberPlace()
{
    m_place.reset();
    if (!board() || !currentIndex().isValid())
        return;
    const BoardHeading& row = board()->rows().at(currentIndex().row());
    const BoardHeading& column = board()->columns().at(currentIndex().column());
    m_place = Place{row.label, row.context, column.label, column.context};
}

void BoardGridView::onModelReset()
{
    if (!board())
        return;
    m_painter = std::make_unique<BoardPainter>(board()->scale(), m_theme);
    layOut();
    if (!m_place) {
        showPlace(0, 0); // the arrow keys start somewhere
        return;
    }
    const auto find = [](const BoardAxis& axis, const QString& label, const QString& context) {
        const auto found =
            std::find_if(axis.headings.begin(), axis.headings.end(), [&](const BoardHeading& heading) {
                return heading.kind != BoardHeading::Kind::Title && heading.label == label
                    && heading.context == context;
            });
        return found == axis.headings.end() ? -1 : static_cast<int>(found - axis.headings.begin());
    };
    const int row = find(board()->rows(), m_place->row, m_place->rowContext);
    const int column = find(board()->columns(), m_place->column, m_place->columnContext);
    m_place.reset();
    if (row >= 0 && column >= 0)
        chooseAlone(*this, m_model.index(row, column));
    else
        showPlace(0, 0);
}

void BoardGridView::showPlace(int row, int column)
{
    if (!board() || board()->columns().size() == 0)
        return;
    const auto isPlace = [this](int at) {
        return at >= 0 && at < m_model.rowCount() && board()->rows().at(at).kind != BoardHeading::Kind::Title;
    };
    if (!isPlace(row)) {
        row = 0;
        while (row < m_model.rowCount() && !isPlace(row))
            ++row;
    }
    const QModelIndex place = m_model.index(row, std::clamp(column, 0, m_model.columnCount() - 1));
    if (!place.isValid())
        return;
    chooseAlone(*this, place);
    scrollTo(place);
}

void BoardGridView::setShowsMeans(bool shows)
{
    m_showsMeans = shows;
    layOut();
    m_rowHeader->viewport()->update();
    m_columnHeader->viewport()->update();
}

void BoardGridView::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    QTableView::currentChanged(current, previous);
    viewport()->update(); // frames reach beyond their cells
    m_rowHeader->viewport()->update();
    m_columnHeader->viewport()->update();
    Q_EMIT placeChosen(current.row(), current.column());
}

void BoardGridView::selectionChanged(const QItemSelection& selected, const QItemSelection& deselected)
{
    QTableView::selectionChanged(selected, deselected);
    viewport()->update();
}

void BoardGridView::focusInEvent(QFocusEvent* event)
{
    QTableView::focusInEvent(event);
    announceCurrent(*this);
}

/// Collapses or opens the group of rows, or of columns, that the current place belongs to.
void BoardGridView::toggleCurrentGroup(Qt::Orientation axis, bool collapse)
{
    if (!currentIndex().isValid())
        return;
    const bool rows = axis == Qt::Vertical;
    const BoardAxis& groups = rows ? board()->rows() : board()->columns();
    const int group = groups.at(rows ? currentIndex().row() : currentIndex().column()).group;
    if (group < 0 || groups.groups[static_cast<std::size_t>(group)].collapsed == collapse)
        return;
    if (rows)
        Q_EMIT rowGroupToggled(group);
    else
        Q_EMIT columnGroupToggled(group);
}

void BoardGridView::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (currentIndex().isValid())
            Q_EMIT placeActivated(currentIndex().row(), currentIndex().column());
        return;
    case Qt::Key_Left:
    case Qt::Key_Right:
        if (event->modifiers() & Qt::AltModifier) {
            toggleCurrentGroup(event->modifiers() & Qt::ShiftModifier ? Qt::Horizontal : Qt::Vertical,
                event->key() == Qt::Key_Left);
            return;
        }
        break;
    default:
        break;
    }
    QTableView::keyPressEvent(event);
}

void BoardGridView::mousePressEvent(QMouseEvent* event)
{
    const int row = rowAt(event->position().toPoint().y());
    if (event->button() == Qt::LeftButton && row >= 0
        && board()->rows().at(row).kind == BoardHeading::Kind::Title) {
        Q_EMIT rowGroupToggled(board()->rows().at(row).group);
        return;
    }
    QTableView::mousePressEvent(event);
}

void BoardGridView::mouseDoubleClickEvent(QMouseEvent* event)
{
    const QModelIndex place = indexAt(event->position().toPoint());
    if (place.isValid() && place.flags() & Qt::ItemIsSelectable)
        Q_EMIT placeActivated(place.row(), place.column());
}

void BoardGridView::wheelEvent(QWheelEvent* event)
{
    if (event->modifiers() & Qt::ControlModifier) {
        if (event->angleDelta().y() != 0)
            setZoom(m_zoom * std::pow(1.1, event->angleDelta().y() / 120.0));
        event->accept();
        return;
    }
    QTableView::wheelEvent(event);
}

void BoardGridView::scrollContentsBy(int dx, int dy)
{
    QTableView::scrollContentsBy(dx, dy);
    if (dx != 0) {
        // The names of the groups stay in the visible part of their columns, the titles where they are.
        m_columnHeader->viewport()->update();
        viewport()->update();
    }
}

void BoardGridView::paintEvent(QPaintEvent* event)
{
    QPainter painter(viewport());
    painter.fillRect(event->rect(), m_painter->palette().background());
    if (hasFocus() && !currentIndex().isValid())
        paintFrame(painter, viewport()->rect(), 2, m_painter->palette().focusRing());
    if (!board())
        return;
    paintCells(painter, event->rect());
    paintTitles(painter, event->rect());
    paintCurrent(painter);
}

void BoardGridView::paintCells(QPainter& painter, const QRect& dirty) const
{
    const int firstRow = std::max(0, rowAt(dirty.top()));
    const int firstColumn = std::max(0, columnAt(dirty.left()));
    QFont font = labelFont(true);
    const int width = m_columnHeader->defaultSectionSize();
    font.setPixelSize(std::clamp(width * 9 / 20, 1, font.pixelSize()));
    for (int row = firstRow; row < m_model.rowCount() && rowViewportPosition(row) <= dirty.bottom(); ++row) {
        if (board()->rows().at(row).kind == BoardHeading::Kind::Title)
            continue;
        const int top = rowViewportPosition(row);
        const int height = rowHeight(row);
        for (int column = firstColumn;
             column < m_model.columnCount() && columnViewportPosition(column) <= dirty.right(); ++column) {
            const QRectF rect(columnViewportPosition(column), top, width, height);
            m_painter->paintCell(painter, rect, board()->cell(row, column), font);
        }
    }
}

QString BoardGridView::titleText(const QString& label) const
{
    return QFontMetrics(labelFont(true))
        .elidedText(label, Qt::ElideRight, m_rowHeader->width() + viewport()->width() - scaled(30));
}

void BoardGridView::paintTitles(QPainter& painter, const QRect& dirty) const
{
    // The words begin in the row header; here they go on, so that long titles use the whole width.
    painter.setFont(labelFont(true));
    const Palette& palette = m_painter->palette();
    for (int row = std::max(0, rowAt(dirty.top()));
         row < m_model.rowCount() && rowViewportPosition(row) <= dirty.bottom(); ++row) {
        if (board()->rows().at(row).kind != BoardHeading::Kind::Title)
            continue;
        const QRect rect(0, rowViewportPosition(row), viewport()->width(), rowHeight(row));
        painter.save();
        painter.setClipRect(rect);
        painter.setPen(palette.text());
        painter.drawText(rect.adjusted(scaled(24) - m_rowHeader->width(), scaled(8), 0, 0),
            Qt::AlignLeft | Qt::AlignVCenter, titleText(board()->rows().at(row).label));
        painter.restore();
    }
}

void BoardGridView::paintCurrent(QPainter& painter) const
{
    if (!currentIndex().isValid())
        return;
    const QItemSelection selection = selectionModel()->selection();
    if (selection.size() == 1) {
        const QItemSelectionRange& range = selection.first();
        if (range.topLeft() != range.bottomRight()) {
            const QRect whole = visualRect(range.topLeft()).united(visualRect(range.bottomRight()));
            paintFrame(painter, whole, 5, m_painter->palette().background());
            paintFrame(painter, whole, 3, m_painter->palette().accent());
        }
    }
    const QRect rect = visualRect(currentIndex());
    const int width = hasFocus() ? 3 : 2;
    paintFrame(painter, rect.adjusted(width, width, -width, -width), 1, m_painter->palette().background());
    paintFrame(painter, rect, width, m_painter->palette().focusRing());
    paintCursorTicks(painter, rect, width, m_painter->palette().focusRing());
}

} // namespace atlas
