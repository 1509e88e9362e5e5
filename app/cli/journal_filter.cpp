// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/journal_filter.h"

#include "analysis/search.h"

#include <algorithm>

namespace atlas {

namespace {

bool holdsEveryWord(const JournalEntry& entry, const QString& words)
{
    const QString whole = foldedForSearch(QStringList(
        {entry.competence, entry.subCompetence, entry.domain, entry.oldValue, entry.newValue, entry.reason})
                                              .join(u'\n'));
    const QStringList wanted = foldedForSearch(words.simplified()).split(u' ', Qt::SkipEmptyParts);
    return std::all_of(
        wanted.begin(), wanted.end(), [&whole](const QString& word) { return whole.contains(word); });
}

} // namespace

bool JournalFilter::accepts(const JournalEntry& entry) const
{
    const QDate day = entry.recordedAt.toLocalTime().date();
    return (person.isEmpty() || foldedForSearch(entry.author) == foldedForSearch(person))
        && (familyKey.isEmpty() || entry.familyKey == familyKey) && (!from.isValid() || day >= from)
        && (!to.isValid() || day <= to) && (text.isEmpty() || holdsEveryWord(entry, text));
}

} // namespace atlas
