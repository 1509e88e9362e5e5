// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/row_filter.h"

#include "analysis/search.h"

#include <algorithm>

namespace atlas {

RowTest::RowTest(const RowFilter& filter)
    : m_words(foldedForSearch(filter.text).simplified().split(u' ', Qt::SkipEmptyParts))
    , m_asksForCells(!filter.ratings.empty() || filter.changed || filter.withoutReason || filter.notRated)
    , m_changed(filter.changed)
    , m_withoutReason(filter.withoutReason)
    , m_notRated(filter.notRated)
    , m_ratings(filter.ratings)
{
}

bool RowTest::fitsText(const QString& label, const QString& context)
{
    if (m_words.isEmpty())
        return true;
    if (context != m_context) {
        m_context = context;
        m_foldedContext = foldedForSearch(context);
    }
    const QString folded = foldedForSearch(label);
    return std::all_of(m_words.begin(), m_words.end(),
        [&](const QString& word) { return folded.contains(word) || m_foldedContext.contains(word); });
}

bool RowTest::fitsCells(const JobFamily& family, int row) const
{
    for (int column = 0; column < family.current.columns(); ++column) {
        if (fitsCell(family, row, column))
            return true;
    }
    return false;
}

bool RowTest::fitsCell(const JobFamily& family, int row, int column) const
{
    const Rating rating = family.current.at(row, column);
    if (!m_ratings.empty() && m_ratings.count(rating) == 0)
        return false;
    if ((m_notRated && !rating.isNotRated()) || (m_withoutReason && rating.isNotRated()))
        return false;
    if (m_changed && !family.isChanged(row, column))
        return false;
    return !m_withoutReason || family.rationales.isEmpty() || !family.isExplained(row, column);
}

} // namespace atlas
