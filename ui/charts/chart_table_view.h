#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/language.h"
#include "ui/charts/chart_item.h"

#include <QAbstractTableModel>
#include <QTableView>

namespace atlas {

/// The numbers of a chart, a row for each item; the first column names it.
class ChartTableModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    using QAbstractTableModel::QAbstractTableModel;

    void setTable(ChartTable table, Language language);

    bool holdsWords(int column) const;

    int rowCount(const QModelIndex& parent = {}) const final;
    int columnCount(const QModelIndex& parent = {}) const final;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const final;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const final;

private:
    QString text(const QVariant& value, int column) const;

    ChartTable m_table;
    QLocale m_locale;
};

/// The visible twin of a chart for those who would rather read than look: its numbers as a table, walked by
/// keys and copied as text.
class ChartTableView final : public QTableView {
    Q_OBJECT
public:
    explicit ChartTableView(QWidget* parent = nullptr);

    void setTable(const ChartTable& table, const QString& name, Language language);

private:
    ChartTableModel m_model;
};

} // namespace atlas
