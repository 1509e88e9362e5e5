// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/cell_differences.h"

#include "analysis/version_difference.h"

namespace atlas {

namespace {

void addDifferences(
    std::vector<CellChange>& changes, const JobFamily& here, const JobFamily& there, const RatingScale& scale)
{
    const EarlierPlaces places(here, there);
    for (int row = 0; row < there.current.rows(); ++row) {
        for (int column = 0; column < there.current.columns(); ++column) {
            const auto place = places.of(row, column);
            if (!place)
                continue;
            const CellState stored = there.state(row, column);
            const CellState ours = here.state(place->row, place->column);
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
