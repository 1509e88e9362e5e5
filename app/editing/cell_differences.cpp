// SPDX-License-Identifier: GPL-3.0-or-later
#include "editing/cell_differences.h"

#include <QHash>

namespace atlas {

namespace {

/// Where what stands in \a there stands in \a here, -1 for nowhere.
template <class Entities>
std::vector<int> placesIn(const Entities& here, const Entities& there)
{
    QHash<qint64, int> places;
    for (std::size_t place = 0; place < here.size(); ++place)
        places.insert(here[place].id.value, static_cast<int>(place));
    std::vector<int> found;
    for (const auto& entity : there)
        found.push_back(places.value(entity.id.value, -1));
    return found;
}

void addDifferences(
    std::vector<CellChange>& changes, const JobFamily& here, const JobFamily& there, const RatingScale& scale)
{
    const std::vector<int> rows = placesIn(here.rows, there.rows);
    const std::vector<int> columns = placesIn(here.domains, there.domains);
    for (int row = 0; row < there.current.rows(); ++row) {
        for (int column = 0; column < there.current.columns(); ++column) {
            const int rowHere = rows[static_cast<std::size_t>(row)];
            const int columnHere = columns[static_cast<std::size_t>(column)];
            if (rowHere < 0 || columnHere < 0)
                continue;
            const CellState stored = there.state(row, column);
            const CellState ours = here.state(rowHere, columnHere);
            if (ours != stored && scale.contains(ours.rating))
                changes.push_back({there.id, there.cellAt(row, column), stored, ours});
        }
    }
}

} // namespace

std::vector<CellChange> cellDifferences(const Atlas& stored, const Atlas& ours)
{
    std::vector<CellChange> changes;
    for (const JobFamily& there : stored.families) {
        const JobFamily* here = ours.family(there.id);
        if (here && here->scale == there.scale)
            addDifferences(changes, *here, there, stored.scaleOf(there));
    }
    return changes;
}

} // namespace atlas
