#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QStyledItemDelegate>

class QTableView;

namespace atlas {

/// Gives wrapped text the height that it takes between the paddings of the style sheet, which Qt leaves out
/// of the count.
class WrappingDelegate final : public QStyledItemDelegate {
    Q_OBJECT
public:
    explicit WrappingDelegate(QTableView& table);

    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    const QTableView& m_table;
};

/// Makes the header of \a table as high as its titles are in the widths of their columns, and follows these.
void wrapTitles(QTableView& table);

} // namespace atlas
