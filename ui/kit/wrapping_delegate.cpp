// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/wrapping_delegate.h"

#include <QHeaderView>
#include <QTableView>

#include <algorithm>

namespace atlas {

namespace {

constexpr int SideRoom = 28; ///< left and right of a cell's text
constexpr int TitleRoom = 24; ///< left and right of a title

int wrappedHeight(const QFontMetrics& metrics, int width, const QString& text)
{
    return metrics.boundingRect(QRect(0, 0, std::max(20, width), 10000), Qt::TextWordWrap, text).height();
}

void fitTitles(QTableView& table)
{
    QHeaderView& header = *table.horizontalHeader();
    QFont font = header.font();
    font.setWeight(QFont::DemiBold);
    const QFontMetrics metrics(font);
    int height = metrics.height();
    for (int column = 0; table.model() && column < table.model()->columnCount(); ++column) {
        height = std::max(height,
            wrappedHeight(metrics, table.columnWidth(column) - TitleRoom,
                table.model()->headerData(column, Qt::Horizontal).toString()));
    }
    header.setFixedHeight(height + 16);
}

} // namespace

WrappingDelegate::WrappingDelegate(QTableView& table)
    : QStyledItemDelegate(&table)
    , m_table(table)
{
}

QSize WrappingDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const int width = m_table.columnWidth(index.column());
    return {width, wrappedHeight(option.fontMetrics, width - SideRoom, index.data().toString()) + 14};
}

void wrapTitles(QTableView& table)
{
    const auto fit = [&table] { fitTitles(table); };
    QObject::connect(table.horizontalHeader(), &QHeaderView::sectionResized, &table, fit);
    QObject::connect(table.model(), &QAbstractItemModel::modelReset, &table, fit);
    fit();
}

} // namespace atlas
