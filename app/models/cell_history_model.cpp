// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/cell_history_model.h"

#include "domain/shown_words.h"
#include "wording/journal_text.h"

#include <QLocale>

#include <algorithm>

namespace atlas {

CellHistoryModel::CellHistoryModel(AtlasDocument& document, Language language, QObject* parent)
    : QAbstractTableModel(parent)
    , m_document(document)
    , m_language(language)
{
    connect(&document, &AtlasDocument::changed, this, [this](const AtlasChange& change) {
        if (change.hasCell(m_cell))
            reload();
    });
}

void CellHistoryModel::setCell(FamilyId, const CellRef& cell)
{
    m_cell = cell;
    reload();
}

void CellHistoryModel::reload()
{
    beginResetModel();
    m_entries.clear();
    if (m_cell.isValid()) {
        // A journal that cannot be read shows as empty; the edit that follows will say what is wrong with the
        // file.
        m_entries = m_document.history(m_cell).value_or(std::vector<JournalEntry>());
        std::reverse(m_entries.begin(), m_entries.end());
    }
    endResetModel();
}

int CellHistoryModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_entries.size());
}

int CellHistoryModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant CellHistoryModel::data(const QModelIndex& index, int role) const
{
    const bool known = role == Qt::DisplayRole || role == Qt::ToolTipRole || role == Qt::AccessibleTextRole;
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || !known)
        return {};
    const JournalEntry& entry = m_entries[static_cast<std::size_t>(index.row())];
    switch (index.column()) {
    case When: {
        const QDateTime local = entry.recordedAt.toLocalTime();
        return QLocale().toString(
            local, role == Qt::ToolTipRole ? QLocale::LongFormat : QLocale::ShortFormat);
    }
    case Who:
        return entry.author;
    case Change:
        if (role == Qt::AccessibleTextRole)
            return spokenJournalChange(entry, m_document.atlas(), m_language);
        return journalChangeText(entry, m_document.atlas(), m_language);
    case Why: // a change of the reason says it already
        return entry.field == JournalField::Reason ? QString() : reasonOf(entry);
    default:
        return {};
    }
}

QVariant CellHistoryModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case When:
        return tr("When (local time)");
    case Who:
        return tr("Who");
    case Change:
        return tr("Change");
    case Why:
        return tr("Why");
    default:
        return {};
    }
}

} // namespace atlas
