// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/journal_model.h"

#include "domain/shown_words.h"
#include "wording/journal_text.h"

#include <QCollator>
#include <QLocale>
#include <QSet>

#include <algorithm>

namespace atlas {

JournalModel::JournalModel(const AtlasDocument& document, Language language, QObject* parent)
    : QAbstractTableModel(parent)
    , m_document(document)
    , m_language(language)
{
}

Result<void> JournalModel::reload()
{
    auto entries = m_document.journal();
    if (!entries)
        return tl::unexpected(entries.error());
    std::reverse(entries->begin(), entries->end());
    beginResetModel();
    m_entries = std::move(*entries);
    endResetModel();
    return {};
}

QStringList JournalModel::authors() const
{
    QSet<QString> names;
    for (const JournalEntry& entry : m_entries) {
        if (!entry.author.isEmpty())
            names.insert(entry.author);
    }
    QStringList sorted(names.begin(), names.end());
    std::sort(sorted.begin(), sorted.end()); // decides between names that a dictionary holds for equal
    const QCollator collator(QLocale(m_language == Language::French ? QLocale::French : QLocale::English));
    std::stable_sort(sorted.begin(), sorted.end(), collator);
    return sorted;
}

int JournalModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_entries.size());
}

int JournalModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant JournalModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role == Qt::AccessibleTextRole && index.column() == Change)
        return spokenJournalChange(entry(index.row()), m_document.atlas(), m_language);
    // What a column cuts is whole in its tooltip.
    if (role != Qt::DisplayRole && role != SortRole && role != Qt::ToolTipRole)
        return {};
    const JournalEntry& at = entry(index.row());
    switch (index.column()) {
    case When:
        if (role == SortRole)
            return at.recordedAt;
        return QLocale().toString(at.recordedAt.toLocalTime(), QLocale::ShortFormat);
    case Who:
        return at.author;
    case Family: {
        const JobFamily* family = m_document.atlas().family(at.familyKey);
        return family ? family->title : at.familyKey;
    }
    case SubCompetence:
        return at.subCompetence;
    case Domain:
        return at.domain;
    case Change:
        return journalChangeText(at, m_document.atlas(), m_language);
    case Why: // a change of the reason says it already
        return at.field == JournalField::Reason ? QString() : reasonOf(at);
    default:
        return {};
    }
}

QVariant JournalModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section < 0 || section >= ColumnCount)
        return {};
    const QString titles[] = {
        tr("When (local time)"), tr("Who"), tr("Job family"), tr("Sub-competence"), tr("Domain"), tr("Change"), tr("Why")};
    return titles[section];
}

JournalFilterModel::JournalFilterModel(JournalModel& journal, QObject* parent)
    : QSortFilterProxyModel(parent)
    , m_journal(journal)
{
    setSortRole(JournalModel::SortRole);
    setSourceModel(&journal);
}

void JournalFilterModel::setFilter(const Filter& filter)
{
    m_filter = filter;
    invalidateFilter();
}

bool JournalFilterModel::filterAcceptsRow(int row, const QModelIndex&) const
{
    const JournalEntry& entry = m_journal.entry(row);
    if (!m_filter.author.isEmpty() && entry.author != m_filter.author)
        return false;
    if (!m_filter.familyKey.isEmpty() && entry.familyKey != m_filter.familyKey)
        return false;
    if (!m_filter.votes && entry.field == JournalField::Votes)
        return false;
    const QDate day = entry.recordedAt.toLocalTime().date();
    return !(m_filter.from.isValid() && day < m_filter.from) && !(m_filter.to.isValid() && day > m_filter.to);
}

} // namespace atlas
