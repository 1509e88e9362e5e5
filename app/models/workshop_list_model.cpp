// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/workshop_list_model.h"

#include "wording/workshop_text.h"

#include <algorithm>

namespace atlas {

WorkshopListModel::WorkshopListModel(AtlasDocument& document, Language language, QObject* parent)
    : QAbstractTableModel(parent)
    , m_document(document)
    , m_language(language)
{
    refresh();
    connect(&document, &AtlasDocument::changed, this, [this](const AtlasChange& change) {
        if (change.workshops.isOtherList())
            refresh();
        for (const WorkshopId changed : change.workshops.updated) {
            if (const int row = rowOf(changed); row >= 0)
                Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
        }
    });
}

void WorkshopListModel::refresh()
{
    const std::vector<Workshop>& workshops = m_document.atlas().workshops;
    for (int row = rowCount() - 1; row >= 0; --row) {
        if (m_document.atlas().workshop(workshopAt(row)))
            continue;
        beginRemoveRows({}, row, row);
        m_rows.erase(m_rows.begin() + row);
        endRemoveRows();
    }
    for (int row = 0; row < static_cast<int>(workshops.size()); ++row) {
        const WorkshopId id = workshops[workshops.size() - 1 - static_cast<std::size_t>(row)].id;
        if (row < rowCount() && workshopAt(row) == id)
            continue;
        beginInsertRows({}, row, row);
        m_rows.insert(m_rows.begin() + row, id);
        endInsertRows();
    }
}

int WorkshopListModel::rowOf(WorkshopId workshop) const
{
    const auto found = std::find(m_rows.begin(), m_rows.end(), workshop);
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

int WorkshopListModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int WorkshopListModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant WorkshopListModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Workshop* shown = m_document.atlas().workshop(workshopAt(index.row()));
    if (!shown)
        return {}; // being removed
    if (role != Qt::DisplayRole && role != SortRole)
        return {};
    const auto decided = std::count_if(shown->items.begin(), shown->items.end(),
        [](const AgendaItem& item) { return item.outcome.state == AgendaState::Decided; });
    switch (index.column()) {
    case Title:
        return workshopName(*shown, m_language);
    case Date:
        if (role == SortRole)
            return dayOf(*shown);
        return Phrases(m_language).locale().toString(dayOf(*shown), QLocale::ShortFormat);
    case State:
        return workshopStateText(*shown, m_language);
    case Items:
        return static_cast<int>(shown->items.size());
    case Decided:
        if (role == SortRole)
            return static_cast<int>(decided);
        return tr("%1 of %2", "items decided").arg(decided).arg(shown->items.size());
    default:
        return {};
    }
}

QVariant WorkshopListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section < 0 || section >= ColumnCount)
        return {};
    const QString titles[] = {tr("Workshop"), tr("Date"), tr("State"), tr("Items"), tr("Decided")};
    return titles[section];
}

} // namespace atlas
