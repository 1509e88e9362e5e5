// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tables/table_page.h"

#include "ink/cell_painter.h"
#include "ink/wrapped_text.h"
#include "ui/kit/announcement.h"
#include "ui/kit/appearance.h"
#include "ui/kit/flow_layout.h"
#include "ui/kit/focus_order.h"
#include "ui/kit/panel_splitter.h"
#include "ui/kit/reading_widgets.h"
#include "ui/kit/wrapping_delegate.h"
#include "ui/ratings/level_chooser.h"

#include <QAction>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QTableView>
#include <QVBoxLayout>
#include <QtMath>

#include <algorithm>

namespace atlas {

TablePage::TablePage(
    QAbstractItemModel& model, const QString& title, const QString& subtitle, QWidget* parent)
    : QWidget(parent)
    , m_text(new QLineEdit)
    , m_count(new QLabel)
    , m_table(new ReadingTable)
    , m_tools(new FlowLayout)
    , m_splitter(new PanelSplitter)
{
    setObjectName(QStringLiteral("tablePage"));
    setAttribute(Qt::WA_StyledBackground);
    auto* heading = new QLabel(title);
    heading->setProperty("role", QStringLiteral("heading"));
    auto* hint = new QLabel(subtitle);
    hint->setProperty("role", QStringLiteral("hint"));
    hint->setWordWrap(true);
    auto* filter = m_text;
    filter->setObjectName(QStringLiteral("filter"));
    filter->setPlaceholderText(tr("Filter the rows…"));
    filter->setAccessibleName(tr("Filter"));
    filter->setClearButtonEnabled(true);
    filter->setMaximumWidth(scaledToText(320));
    keepPlaceholderWhole(*filter);
    m_count->setObjectName(QStringLiteral("count"));
    m_count->setProperty("role", QStringLiteral("hint"));

    m_filter.setSourceModel(&model);
    m_table->setObjectName(QStringLiteral("table"));
    handFocusOn(*this, *m_table);
    m_table->setAccessibleName(title);
    m_table->setModel(&m_filter);
    m_table->setItemDelegate(new WrappingDelegate(*m_table));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setTabKeyNavigation(false);
    m_table->setAlternatingRowColors(true);
    m_table->setShowGrid(false);
    m_table->setWordWrap(true);
    m_table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    QHeaderView* header = m_table->horizontalHeader();
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter | Qt::Alignment(Qt::TextWordWrap));
    header->setSectionsClickable(true);
    header->setHighlightSections(false);
    header->setStretchLastSection(true);
    wrapTitles(*m_table);
    header->setToolTip(
        tr("Click to sort; click again to turn the order, and once more for the order of the study."));
    connect(header, &QHeaderView::sectionClicked, this, &TablePage::sortBy);
    auto* sort = new QAction(tr("&Sort by this column"), m_table);
    sort->setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_O);
    sort->setShortcutContext(Qt::WidgetShortcut);
    m_table->addAction(sort);
    m_table->setContextMenuPolicy(Qt::ActionsContextMenu);
    connect(sort, &QAction::triggered, this, [this] { sortBy(m_table->currentIndex().column()); });
    connect(filter, &QLineEdit::textChanged, &m_filter, &TextFilterModel::setFilterText);
    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(&m_filter, signal, this, &TablePage::showCount);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
        [this](
            const QModelIndex& current) { Q_EMIT currentRowChanged(m_filter.mapToSource(current).row()); });

    connect(m_table, &QTableView::activated, this,
        [this](const QModelIndex& index) { Q_EMIT rowActivated(m_filter.mapToSource(index).row()); });
    connect(&m_filter, &QAbstractItemModel::modelReset, this, &TablePage::showCount);

    auto* top = new QVBoxLayout;
    top->setContentsMargins(18, 12, 18, 8);
    top->setSpacing(2);
    top->addWidget(heading);
    top->addWidget(hint);
    m_tools->setContentsMargins(0, 8, 0, 0);
    m_tools->setSpacing(12);
    m_lastTool = filter;
    m_tools->addWidget(filter);
    m_tools->addWidget(m_count);
    top->addLayout(m_tools);
    m_splitter->addWidget(m_table);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(top);
    auto* tables = new QVBoxLayout;
    tables->setContentsMargins(10, 0, 0, 0);
    tables->addWidget(m_splitter);
    layout->addLayout(tables, 1);
    showCount();
}

void TablePage::setColumnWidths(const QList<int>& characters)
{
    const int unit = fontMetrics().averageCharWidth();
    for (int column = 0; column < characters.size(); ++column)
        m_table->setColumnWidth(column, std::max(characters.at(column) * unit + 16, headingWidth(column)));
}

int TablePage::headingWidth(int column) const
{
    QFont font = m_table->horizontalHeader()->font();
    font.setWeight(QFont::DemiBold);
    return qCeil(widestWord(m_filter.headerData(column, Qt::Horizontal).toString(), font))
        + 24; // the room around it
}

void TablePage::setColumnDelegate(int column, QAbstractItemDelegate* delegate)
{
    m_table->setItemDelegateForColumn(column, delegate);
}

void TablePage::addTool(QWidget* tool)
{
    m_tools->addWidget(tool);
    // Above the table, so before it for Tab too.
    QList<QWidget*> stops = tool->findChildren<QWidget*>(Qt::FindDirectChildrenOnly);
    if (tool->focusPolicy() != Qt::NoFocus)
        stops = {tool};
    if (stops.isEmpty())
        return; // words
    orderFocus(*m_lastTool, stops);
    m_lastTool = stops.last();
}

void TablePage::setUniformRows()
{
    QHeaderView* header = m_table->verticalHeader();
    header->setSectionResizeMode(QHeaderView::Fixed);
    header->setDefaultSectionSize(2 * fontMetrics().lineSpacing() + 12);
}

QList<int> TablePage::shownRows() const
{
    QList<int> rows;
    for (int row = 0; row < m_filter.rowCount(); ++row)
        rows << m_filter.mapToSource(m_filter.index(row, 0)).row();
    return rows;
}

int TablePage::currentRow() const
{
    return m_filter.mapToSource(m_table->currentIndex()).row();
}

void TablePage::selectRow(int row)
{
    m_table->selectRow(m_filter.mapFromSource(m_filter.sourceModel()->index(row, 0)).row());
}

void TablePage::showRow(int row)
{
    if (!m_filter.mapFromSource(m_filter.sourceModel()->index(row, 0)).isValid())
        m_text->clear(); // which hid it
    selectRow(row);
    m_table->scrollTo(m_table->currentIndex());
    m_table->setFocus();
}

void TablePage::setSideWidget(QWidget* widget, int tableShare, int widgetShare)
{
    m_splitter->addWidget(widget);
    m_splitter->setStretchFactor(0, tableShare);
    m_splitter->setStretchFactor(1, widgetShare);
    // In these shares from the start, whatever the contents would like.
    m_splitter->setSizes({1000 * tableShare, 1000 * widgetShare});
    m_table->selectRow(0);
}

void TablePage::sortBy(int column)
{
    if (column < 0)
        return; // no row is current
    if (column != m_sortColumn) {
        m_sortColumn = column;
        m_sortOrder = Qt::AscendingOrder;
    } else if (m_sortOrder == Qt::AscendingOrder) {
        m_sortOrder = Qt::DescendingOrder;
    } else {
        m_sortColumn = -1;
        m_sortOrder = Qt::AscendingOrder;
    }
    m_filter.sort(m_sortColumn, m_sortOrder);
    m_table->horizontalHeader()->setSortIndicatorShown(m_sortColumn >= 0);
    m_table->horizontalHeader()->setSortIndicator(m_sortColumn, m_sortOrder);
    announce(*m_table,
        m_sortColumn < 0 ? tr("In the order of the study")
            : m_sortOrder == Qt::AscendingOrder
            ? tr("Sorted by %1, ascending").arg(m_filter.headerData(m_sortColumn, Qt::Horizontal).toString())
            : tr("Sorted by %1, descending")
                  .arg(m_filter.headerData(m_sortColumn, Qt::Horizontal).toString()));
}

void TablePage::showCount()
{
    const int all = m_filter.sourceModel()->rowCount();
    const int shown = m_filter.rowCount();
    const auto part = [all](int rows) { return tr("%1 of %n row(s)", nullptr, all).arg(rows); };
    // What stands behind it does not move when rows are filtered.
    m_count->setMinimumWidth(m_count->fontMetrics().horizontalAdvance(part(all)));
    m_count->setText(shown == all ? tr("%n row(s)", nullptr, all) : part(shown));
}

namespace {

class ImpactDelegate final : public QStyledItemDelegate {
public:
    ImpactDelegate(const CellPainter& painter, int ratingRole, QObject* parent)
        : QStyledItemDelegate(parent)
        , m_painter(painter)
        , m_ratingRole(ratingRole)
    {
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        QStyleOptionViewItem background(option);
        initStyleOption(&background, index);
        background.text.clear();
        const QStyle& style = *option.widget->style();
        style.drawControl(QStyle::CE_ItemViewItem, &background, painter, option.widget);
        const Rating rating = m_painter.scale().fromIndex(index.data(m_ratingRole).toInt());
        const CellColours& colours = m_painter.palette().cell(rating);
        const QString text =
            QStringLiteral("%1  %2").arg(m_painter.scale().entry(rating).symbol, index.data().toString());
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        const int height = option.fontMetrics.height() + 6;
        const int width = std::min(option.rect.width() - 12, option.fontMetrics.horizontalAdvance(text) + 20);
        const QRect pill(option.rect.left() + 6, option.rect.center().y() - height / 2, width, height);
        painter->setPen(Qt::NoPen);
        painter->setBrush(colours.fill);
        painter->drawRoundedRect(pill, 5, 5);
        painter->setPen(colours.text);
        painter->drawText(pill, Qt::AlignCenter, text);
        painter->restore();
    }

private:
    CellPainter m_painter;
    int m_ratingRole;
};

} // namespace

QAbstractItemDelegate* makeImpactDelegate(const CellPainter& painter, int ratingRole, QObject* parent)
{
    return new ImpactDelegate(painter, ratingRole, parent);
}

} // namespace atlas
