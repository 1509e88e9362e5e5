// SPDX-License-Identifier: GPL-3.0-or-later
// How a document goes on with what its file holds by now, since another program has written there.
#include "editing/atlas_document.h"

namespace atlas {

namespace {

/// Whether the two can be told apart cell by cell.
bool sameShape(const Atlas& first, const Atlas& second)
{
    return !changeBetween(first, second).isOtherShape();
}

} // namespace

std::optional<std::vector<CellChange>> AtlasDocument::differencesFrom(const Atlas& stored) const
{
    if (!sameShape(m_atlas, stored))
        return std::nullopt;
    std::vector<CellChange> changes;
    for (std::size_t at = 0; at < m_atlas.families.size(); ++at) {
        const JobFamily& here = m_atlas.families[at];
        const JobFamily& there = stored.families[at];
        for (int row = 0; row < here.current.rows(); ++row) {
            for (int column = 0; column < here.current.columns(); ++column) {
                if (here.state(row, column) != there.state(row, column))
                    changes.push_back({here.id, here.cellAt(row, column), there.state(row, column),
                        here.state(row, column)});
            }
        }
    }
    return changes;
}

Result<bool> AtlasDocument::takeOver(const std::vector<CellChange>& cells, const QString& text)
{
    if (cells.empty())
        return false;
    Edit edit;
    edit.reason = text;
    edit.changes.addAll(cells);
    return perform(text, std::move(edit));
}

void AtlasDocument::follow(Atlas stored)
{
    become(std::move(stored));
}

} // namespace atlas
