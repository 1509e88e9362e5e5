#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QAbstractItemView>
#include <QItemSelectionModel>

namespace atlas {

/// Makes \a index the current one of \a view, selected alone. QAbstractItemView::setCurrentIndex() would look at the
/// keys held at that moment, and the Ctrl of Ctrl+Z adds to a selection.
inline void chooseAlone(QAbstractItemView& view, const QModelIndex& index)
{
    QItemSelectionModel::SelectionFlags alone = QItemSelectionModel::ClearAndSelect;
    if (view.selectionBehavior() == QAbstractItemView::SelectRows)
        alone |= QItemSelectionModel::Rows;
    view.selectionModel()->setCurrentIndex(index, alone);
}

} // namespace atlas
