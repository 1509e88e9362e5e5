// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/copied_cells.h"

#include "domain/spreadsheet_text.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QTableView>

#include <algorithm>

namespace atlas {

namespace {

/// Columns in the order in which they stand, without those that are hidden.
std::vector<int> columnsOf(const QAbstractItemView& view, const QModelIndexList& chosen)
{
    const auto* table = qobject_cast<const QTableView*>(&view);
    std::vector<int> columns;
    for (const QModelIndex& index : chosen) {
        if (!(table && table->isColumnHidden(index.column()))
            && std::find(columns.begin(), columns.end(), index.column()) == columns.end())
            columns.push_back(index.column());
    }
    std::sort(columns.begin(), columns.end(), [table](int left, int right) {
        return table ? table->horizontalHeader()->visualIndex(left) < table->horizontalHeader()->visualIndex(right)
                     : left < right;
    });
    return columns;
}

std::vector<int> rowsOf(const QModelIndexList& chosen)
{
    std::vector<int> rows;
    for (const QModelIndex& index : chosen)
        rows.push_back(index.row());
    std::sort(rows.begin(), rows.end());
    rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
    return rows;
}

} // namespace

bool copyCells(const QAbstractItemView& view)
{
    QModelIndexList chosen = view.selectionModel() ? view.selectionModel()->selectedIndexes() : QModelIndexList();
    if (chosen.isEmpty() && view.currentIndex().isValid())
        chosen << view.currentIndex();
    const std::vector<int> columns = columnsOf(view, chosen);
    if (columns.empty())
        return false;
    const QAbstractItemModel& model = *view.model();
    std::vector<QStringList> table;
    if (chosen.size() > 1 && qobject_cast<const QTableView*>(&view)) {
        QStringList head;
        for (const int column : columns)
            head << model.headerData(column, Qt::Horizontal).toString();
        table.push_back(head);
    }
    for (const int row : rowsOf(chosen)) {
        QStringList line;
        for (const int column : columns)
            line << model.index(row, column, view.rootIndex()).data().toString();
        table.push_back(line);
    }
    QGuiApplication::clipboard()->setText(tabbed(table));
    return true;
}

} // namespace atlas
