// SPDX-License-Identifier: GPL-3.0-or-later
// How the table follows a family whose rows and columns change: step by step, so that who looks at it keeps what is
// selected and where it stands.
#include "models/heatmap_model.h"
#include "models/list_steps.h"
#include "models/row_keys.h"

#include <algorithm>
#include <set>
#include <utility>

namespace atlas {

void HeatmapModel::followShape(const FamilyChange& change)
{
    const JobFamily& now = *m_document.atlas().family(m_family->id);
    followColumns(now);
    followRows(change);
    m_rowDistributions.clear();
    m_columnDistributions.clear();
    if (rowCount() > 0 && columnCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    if (columnCount() > 0)
        Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    if (rowCount() > 0)
        Q_EMIT headerDataChanged(Qt::Vertical, 0, rowCount() - 1);
}

/// In the copy that the table shows; its rows are those of before yet, and what is new is blank.
void HeatmapModel::followColumns(const JobFamily& now)
{
    m_columnDistributions.clear();
    const auto place = static_cast<std::size_t>(m_family - m_atlas.families.data()); // before they move
    JobFamily& family = m_atlas.families.edit()[place];
    m_family = &family;
    std::vector<ActivityDomainId> shown;
    for (const ActivityDomain& column : family.domains)
        shown.push_back(column.id);
    std::vector<ActivityDomainId> wanted;
    for (const ActivityDomain& column : now.domains)
        wanted.push_back(column.id);
    const auto at = [&family](int column) { return family.domains.edit().begin() + column; };
    const auto take = [&family](int column) {
        std::vector<Rating> ratings;
        for (int row = 0; row < family.current.rows(); ++row)
            ratings.push_back(family.current.at(row, column));
        family.current.removeColumn(column);
        family.study.removeColumn(column);
        return ratings;
    };
    const auto put = [&family](int column, const std::vector<Rating>& ratings) {
        family.current.insertColumn(column, ratings);
        family.study.insertColumn(column, ratings);
    };
    takeSteps(
        shown, wanted,
        [&](int column, auto step) {
            beginRemoveColumns({}, column, column);
            family.domains.edit().erase(at(column));
            take(column);
            step();
            endRemoveColumns();
        },
        [&](int from, int to, auto step) {
            beginMoveColumns({}, from, from, {}, to);
            std::rotate(at(to), at(from), at(from) + 1);
            put(to, take(from));
            step();
            endMoveColumns();
        },
        [&](int column, auto step) {
            beginInsertColumns({}, column, column);
            family.domains.edit().insert(at(column), now.domains[static_cast<std::size_t>(column)]);
            put(column, std::vector<Rating>(static_cast<std::size_t>(family.current.rows())));
            step();
            endInsertColumns();
        });
}

/// Rows that are new are shown whatever the filter says, and those that the filter let through stay.
void HeatmapModel::followRows(const FamilyChange& change)
{
    const JobFamily& now = *m_document.atlas().family(m_family->id);
    std::set<SubCompetenceId> kept(change.rows.added.begin(), change.rows.added.end());
    std::vector<RowKey> shown = keysOf(*m_family, m_rows);
    for (const RowKey& key : shown)
        kept.insert(key.second);
    const std::vector<MatrixPlace> places
        = placesOf(now, m_document.atlas().scaleOf(now), m_order, kept, m_language);
    const std::vector<RowKey> wanted = keysOf(now, places);

    // What goes does so in the table as it was; the rest stands in both.
    bool isNew = false;
    const auto becomeNew = [&] {
        if (std::exchange(isNew, true))
            return;
        std::vector<MatrixPlace> there;
        for (const RowKey& key : shown) {
            const auto place = std::find(wanted.begin(), wanted.end(), key);
            there.push_back(places[static_cast<std::size_t>(place - wanted.begin())]);
        }
        m_rows = std::move(there);
        takeAtlas(now.id);
        m_rowDistributions.clear();
        findRows();
    };
    const auto at = [this](int row) { return m_rows.begin() + row; };
    takeSteps(
        shown, wanted,
        [&](int row, auto step) {
            beginRemoveRows({}, row, row);
            m_rows.erase(at(row));
            step();
            findRows();
            endRemoveRows();
        },
        [&](int from, int to, auto step) {
            becomeNew();
            beginMoveRows({}, from, from, {}, to);
            std::rotate(at(to), at(from), at(from) + 1);
            step();
            findRows();
            endMoveRows();
        },
        [&](int row, auto step) {
            becomeNew();
            beginInsertRows({}, row, row);
            m_rows.insert(at(row), places[static_cast<std::size_t>(row)]);
            step();
            findRows();
            endInsertRows();
        });
    becomeNew();
}

} // namespace atlas
