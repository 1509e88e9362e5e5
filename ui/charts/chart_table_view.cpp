// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chart_table_view.h"

#include "ink/wrapped_text.h"
#include "models/workshop_text.h"
#include "ui/kit/choose_alone.h"
#include "ui/kit/wrapping_delegate.h"

#include <QHeaderView>
#include <QtMath>

#include <algorithm>
#include <cmath>
#include <cstdlib>

namespace atlas {

namespace {

/// Families belong to nothing: a program finds the column all the same, a reader does not want it.
void removeEmptyContext(ChartTable& table)
{
    const auto column = std::find_if(table.columns.begin(), table.columns.end(),
        [](const ChartTable::Column& each) { return each.key == QLatin1String("context"); });
    const auto place = column - table.columns.begin();
    const auto isEmpty = [place](const QList<QVariant>& row) { return row.at(place).toString().isEmpty(); };
    if (column == table.columns.end() || !std::all_of(table.rows.begin(), table.rows.end(), isEmpty))
        return;
    table.columns.erase(column);
    for (QList<QVariant>& row : table.rows)
        row.removeAt(place);
}

} // namespace

void ChartTableModel::setTable(ChartTable table, Language language)
{
    removeEmptyContext(table);
    beginResetModel();
    m_table = std::move(table);
    m_locale = localeOf(language);
    endResetModel();
}

bool ChartTableModel::holdsWords(int column) const
{
    return std::any_of(m_table.rows.begin(), m_table.rows.end(),
        [column](const QList<QVariant>& row) { return row.at(column).typeId() == QMetaType::QString; });
}

int ChartTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_table.rows.size());
}

int ChartTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_table.columns.size());
}

QString ChartTableModel::text(const QVariant& value, int column) const
{
    if (value.typeId() == QMetaType::Double) {
        // The balance, a share from -1 to 1; with a true minus.
        const long rounded = std::lround(value.toDouble() * 100);
        const QString sign = rounded < 0 ? QStringLiteral("−")
            : rounded > 0                ? QStringLiteral("+")
                                         : QString();
        return sign + tr("%1%").arg(m_locale.toString(std::abs(rounded)));
    }
    const bool named = column == 0 || value.typeId() == QMetaType::QString;
    return named ? value.toString() : m_locale.toString(value.toInt());
}

QVariant ChartTableModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const QList<QVariant>& row = m_table.rows[static_cast<std::size_t>(index.row())];
    const QVariant& value = row.at(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return value.isValid() ? text(value, index.column()) : QString();
    case Qt::ToolTipRole:
        return index.column() == 0 ? value : QVariant();
    case Qt::AccessibleTextRole: {
        const QString shown = value.isValid() ? text(value, index.column()) : QString();
        if (index.column() == 0)
            return shown;
        return tr("%1, %2: %3", "item, column, number")
            .arg(row.at(0).toString(), m_table.columns[static_cast<std::size_t>(index.column())].words,
                shown.isEmpty() ? tr("nothing") : shown);
    }
    case Qt::TextAlignmentRole:
        return value.typeId() == QMetaType::QString
            ? QVariant()
            : QVariant::fromValue(Qt::Alignment(Qt::AlignRight | Qt::AlignVCenter));
    default:
        return {};
    }
}

QVariant ChartTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section < 0 || section >= columnCount())
        return {};
    return m_table.columns[static_cast<std::size_t>(section)].words;
}

ChartTableView::ChartTableView(QWidget* parent)
    : QTableView(parent)
    , m_model(this)
{
    setObjectName(QStringLiteral("table"));
    setModel(&m_model);
    setTabKeyNavigation(false);
    setShowGrid(false);
    setAlternatingRowColors(true);
    setWordWrap(true);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    horizontalHeader()->setDefaultAlignment(
        Qt::AlignLeft | Qt::AlignVCenter | Qt::Alignment(Qt::TextWordWrap));
    horizontalHeader()->setHighlightSections(false);
    setItemDelegate(new WrappingDelegate(*this));
    wrapTitles(*this);
}

void ChartTableView::setTable(const ChartTable& table, const QString& name, Language language)
{
    const QModelIndex before = currentIndex();
    m_model.setTable(table, language);
    setAccessibleName(name);
    // What names an item has more room than its numbers; a title is as wide as its longest word.
    const int unit = fontMetrics().averageCharWidth();
    QFont titles = horizontalHeader()->font();
    titles.setWeight(QFont::DemiBold);
    for (int column = 0; column < m_model.columnCount(); ++column) {
        const int title =
            qCeil(widestWord(m_model.headerData(column, Qt::Horizontal).toString(), titles)) + 26;
        const bool words = m_model.holdsWords(column);
        setColumnWidth(column, std::max(unit * (column == 0 ? 30 : words ? 24 : 9), title));
    }
    const QModelIndex kept = m_model.index(before.row(), before.column());
    chooseAlone(*this, kept.isValid() ? kept : m_model.index(0, 0));
}

} // namespace atlas
