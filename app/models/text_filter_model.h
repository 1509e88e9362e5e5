#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QCollator>
#include <QSortFilterProxyModel>
#include <QStringList>

namespace atlas {

/// Sorts by the locale's rules and keeps the rows in which every typed word occurs in some column, whatever
/// its case and accents. Unsorted, rows stand in source order.
class TextFilterModel final : public QSortFilterProxyModel {
    Q_OBJECT
public:
    explicit TextFilterModel(QObject* parent = nullptr);

    void setFilterText(const QString& text);

protected:
    bool filterAcceptsRow(int sourceRow, const QModelIndex& sourceParent) const final;
    bool lessThan(const QModelIndex& left, const QModelIndex& right) const final;

private:
    QStringList m_words;
    QCollator m_collator;
};

} // namespace atlas
