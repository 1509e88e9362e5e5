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
{
    for (const int rating : filter.ratings) {
        if (rating >= 0 && rating < static_cast<int>(m_ratings.size()))
            m_ratings.set(static_cast<std::size_t>(rating));
    }
    if (filter.ratings.empty())
        m_ratings.set();
    if (filter.notRated) {
        const bool wanted = m_ratings.test(0);
        m_ratings.reset();
        m_ratings.set(0, wanted);
    }
    if (filter.withoutReason)
        m_ratings.reset(0);
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
    if (!m_ratings.test(static_cast<std::size_t>(family.current.at(row, column).index())))
        return false;
    if (m_changed && !family.isChanged(row, column))
        return false;
    if (!m_withoutReason || family.rationales.isEmpty())
        return true;
    const auto rationale = family.rationales.constFind(family.cellAt(row, column));
    return rationale == family.rationales.cend()
        || (rationale->reason.isEmpty() && rationale->source.isEmpty());
}

} // namespace atlas
