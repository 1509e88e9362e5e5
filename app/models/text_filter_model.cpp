// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/text_filter_model.h"

#include "analysis/search.h"

#include <algorithm>

namespace atlas {

TextFilterModel::TextFilterModel(QObject* parent)
    : QSortFilterProxyModel(parent)
{
    m_collator.setNumericMode(true);
    m_collator.setCaseSensitivity(Qt::CaseInsensitive);
}

void TextFilterModel::setFilterText(const QString& text)
{
    m_words = foldedForSearch(text).split(u' ', Qt::SkipEmptyParts);
    invalidateFilter();
}

bool TextFilterModel::filterAcceptsRow(int sourceRow, const QModelIndex& sourceParent) const
{
    QString row;
    for (int column = 0; column < sourceModel()->columnCount(sourceParent); ++column)
        row +=
            foldedForSearch(sourceModel()->index(sourceRow, column, sourceParent).data().toString()) + u'\n';
    return std::all_of(
        m_words.begin(), m_words.end(), [&row](const QString& word) { return row.contains(word); });
}

bool TextFilterModel::lessThan(const QModelIndex& left, const QModelIndex& right) const
{
    const QVariant a = left.data(sortRole());
    const QVariant b = right.data(sortRole());
    if (a.userType() == QMetaType::Int && b.userType() == QMetaType::Int)
        return a.toInt() < b.toInt();
    return m_collator.compare(a.toString(), b.toString()) < 0;
}

} // namespace atlas
