// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/cell_history_model.h"

#include "models/cell_text.h"

#include <QLocale>

#include <algorithm>

namespace atlas {

CellHistoryModel::CellHistoryModel(AtlasDocument& document, Language language, QObject* parent)
    : QAbstractTableModel(parent)
    , m_document(document)
    , m_language(language)
{
    connect(
        &document, &AtlasDocument::cellsChanged, this, [this](FamilyId, const std::vector<CellRef>& cells) {
            if (std::find(cells.begin(), cells.end(), m_cell) != cells.end())
                reload();
        });
}

void CellHistoryModel::setCell(FamilyId family, const CellRef& cell)
{
    m_family = family;
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

QString CellHistoryModel::change(const JournalEntry& entry) const
{
    QString text;
    if (entry.field == JournalField::Rating) {
        const RatingScale& scale = m_document.atlas().scaleOf(*m_document.atlas().family(m_family));
        const auto word = [&scale, this](const QString& code) {
            const auto rating = scale.parse(code);
            if (!rating)
                return code;
            const RatingLevel& level = scale.entry(*rating);
            return level.symbol.isEmpty() ? level.label.in(m_language) : level.symbol;
        };
        text = QStringLiteral("%1 → %2").arg(word(entry.oldValue), word(entry.newValue));
    } else if (entry.field == JournalField::Reason) {
        text = entry.newValue.isEmpty() ? tr("reason removed") : tr("reason: %1").arg(entry.newValue);
    } else if (entry.field == JournalField::Source) {
        text = entry.newValue.isEmpty() ? tr("source removed") : tr("source: %1").arg(entry.newValue);
    } else {
        text = tr("certainty changed");
    }
    if (entry.origin == EditOrigin::Undone)
        return tr("%1 (undone)").arg(text);
    if (entry.origin == EditOrigin::Redone)
        return tr("%1 (redone)").arg(text);
    return text;
}

QVariant CellHistoryModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)
        || (role != Qt::DisplayRole && role != Qt::ToolTipRole))
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
        return change(entry);
    case Why: // a change of the reason says it already
        return entry.field == JournalField::Reason ? QString() : entry.reason;
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
        return tr("When");
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
