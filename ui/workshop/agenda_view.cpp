// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workshop/agenda_view.h"

#include "domain/held_signs.h"
#include "ink/wrapped_text.h"
#include "ui/kit/appearance.h"
#include "ui/kit/choose_alone.h"

#include <QHeaderView>
#include <QScreen>
#include <QScrollBar>
#include <QStyledItemDelegate>

#include <algorithm>
#include <cmath>

namespace atlas {

namespace {

/// The current item is bold with a bar at its edge: not by colour alone.
class AgendaDelegate final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        // The style sheet takes its padding from the width only when it paints.
        QStyleOptionViewItem narrower = option;
        narrower.rect.setWidth(std::max(20, option.rect.width() - 20));
        return QStyledItemDelegate::sizeHint(narrower, index);
    }

protected:
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        option->displayAlignment = Qt::AlignLeft | Qt::AlignTop;
        const auto& view = static_cast<const AgendaView&>(*parent());
        if (index.column() == AgendaModel::Item && view.isColumnHidden(AgendaModel::State))
            option->text +=
                QChar(QChar::LineSeparator) + index.siblingAtColumn(AgendaModel::State).data().toString();
        option->text = heldSigns(option->text);
        if (!index.data(AgendaModel::IsCurrentRole).toBool())
            return;
        option->font.setBold(true);
        option->fontMetrics = QFontMetrics(option->font);
        if (index.column() == AgendaModel::Number)
            option->text = QStringLiteral("▶ ") + option->text;
    }
};

} // namespace

AgendaView::AgendaView(AgendaModel& model, QWidget* parent)
    : ReadingTable(parent)
    , m_model(model)
{
    setObjectName(QStringLiteral("table"));
    setModel(&model);
    setItemDelegate(new AgendaDelegate(this));
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setWordWrap(true);
    setTextElideMode(Qt::ElideNone);
    setShowGrid(false);
    setAlternatingRowColors(true);
    setTabKeyNavigation(false);
    setVerticalScrollMode(ScrollPerPixel);
    setEditTriggers(NoEditTriggers);
    verticalHeader()->hide();
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setMinimumSectionSize(24);
    for (const int column : {AgendaModel::Number, AgendaModel::Votes, AgendaModel::Agreement})
        horizontalHeader()->setSectionResizeMode(column, QHeaderView::ResizeToContents);
    horizontalHeader()->setSectionResizeMode(AgendaModel::Item, QHeaderView::Stretch);
    setAccessibleName(tr("Agenda"));
    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(&model, signal, &m_fit, qOverload<>(&QTimer::start));
    connect(&model, &QAbstractItemModel::dataChanged, &m_fit, qOverload<>(&QTimer::start));
    connect(&model, &QAbstractItemModel::layoutChanged, &m_fit, qOverload<>(&QTimer::start));
    connect(&model, &QAbstractItemModel::rowsMoved, &m_fit, qOverload<>(&QTimer::start));
    // The number of the current item is wider, and takes from what its words have.
    connect(horizontalHeader(), &QHeaderView::sectionResized, &m_fit, qOverload<>(&QTimer::start));
    // Hundreds of items change one by one.
    m_fit.setSingleShot(true);
    m_fit.setInterval(0);
    connect(&m_fit, &QTimer::timeout, this, &AgendaView::fitRows);
    connect(this, &QAbstractItemView::activated, this,
        [this](const QModelIndex& index) { Q_EMIT itemActivated(m_model.itemAt(index.row())); });
}

void AgendaView::resizeEvent(QResizeEvent* event)
{
    QTableView::resizeEvent(event);
    // A quarter suffices for the words of a state, which wrap.
    setColumnWidth(AgendaModel::State, std::clamp(viewport()->width() / 4, 90, scaledToText(200)));
    fitRows();
}

void AgendaView::fitRows()
{
    const bool votes = !m_compact && viewport()->width() > 560;
    for (const int column : {AgendaModel::Votes, AgendaModel::Agreement})
        setColumnHidden(column, !votes);
    // Where it would be a column of single words, the state stands below the item.
    setColumnHidden(AgendaModel::State, m_compact && viewport()->width() < scaledToText(400));
    if (m_compact)
        setMinimumWidth(
            std::min({leastWidth(), scaledToText(290), screen()->availableSize().width() * 21 / 100}));
    resizeRowsToContents();
}

/// In which no word is cut, though it is bold.
int AgendaView::leastWidth() const
{
    QFont bold = font();
    bold.setBold(true);
    double widest = 0;
    for (int row = 0; row < m_model.rowCount(); ++row)
        widest = std::max(widest, widestWord(m_model.index(row, AgendaModel::Item).data().toString(), bold));
    return static_cast<int>(std::ceil(widest)) + columnWidth(AgendaModel::Number)
        + verticalScrollBar()->sizeHint().width() + 24; // what the style sheet takes
}

std::vector<int> AgendaView::chosenRows() const
{
    std::vector<int> rows;
    for (const QModelIndex& index : selectionModel()->selectedRows())
        rows.push_back(index.row());
    std::sort(rows.begin(), rows.end());
    return rows;
}

void AgendaView::selectRows(int first, int count)
{
    if (count <= 0)
        return;
    const QModelIndex from = m_model.index(first, 0);
    chooseAlone(*this, from);
    selectionModel()->select(
        QItemSelection(from, m_model.index(first + count - 1, AgendaModel::ColumnCount - 1)),
        QItemSelectionModel::ClearAndSelect);
}

void AgendaView::setReorderable()
{
    setDragEnabled(true);
    setAcceptDrops(true);
    setDropIndicatorShown(true);
    setDragDropMode(InternalMove);
    setDragDropOverwriteMode(false);
}

void AgendaView::setCompact()
{
    m_compact = true;
    setSelectionMode(SingleSelection);
    horizontalHeader()->hide();
    fitRows();
}

void AgendaView::showItem(AgendaItemId item)
{
    const int row = m_model.rowOf(item);
    if (row >= 0)
        chooseAlone(*this, m_model.index(row, AgendaModel::Item));
}

} // namespace atlas
