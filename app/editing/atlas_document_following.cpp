// SPDX-License-Identifier: GPL-3.0-or-later
// How a document goes on with what its file holds by now, since another program has written there.
#include "editing/atlas_document.h"

#include <algorithm>

namespace atlas {

namespace {

template <class Entities>
bool sameIds(const Entities& first, const Entities& second)
{
    return std::equal(first.begin(), first.end(), second.begin(), second.end(),
        [](const auto& one, const auto& other) { return one.id == other.id; });
}

/// Whether views that look at \a first may go on with the ratings of \a second.
bool sameShape(const Atlas& first, const Atlas& second)
{
    const auto sameAxes = [](const JobFamily& one, const JobFamily& other) {
        return one.id == other.id && sameIds(one.domains, other.domains) && sameIds(one.rows, other.rows)
            && one.study == other.study;
    };
    return first.scales == second.scales && sameIds(first.themes, second.themes)
        && std::equal(first.families.begin(), first.families.end(), second.families.begin(),
            second.families.end(), sameAxes);
}

std::vector<CellRef> differingCells(const JobFamily& first, const JobFamily& second)
{
    std::vector<CellRef> cells;
    for (int row = 0; row < first.current.rows(); ++row) {
        for (int column = 0; column < first.current.columns(); ++column) {
            if (first.state(row, column) != second.state(row, column))
                cells.push_back(first.cellAt(row, column));
        }
    }
    return cells;
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
    edit.cells = cells;
    return perform(text, std::move(edit));
}

bool AtlasDocument::follow(Atlas stored)
{
    if (!sameShape(m_atlas, stored))
        return false;
    const Atlas before = m_before = m_atlas;
    std::vector<std::pair<FamilyId, std::vector<CellRef>>> changed;
    bool themes = false;
    for (std::size_t at = 0; at < before.families.size(); ++at) {
        const JobFamily& was = before.families[at];
        const JobFamily& now = stored.families[at];
        if (std::vector<CellRef> cells = differingCells(was, now); !cells.empty())
            changed.emplace_back(was.id, std::move(cells));
        JobFamily& family = editFamily(was.id);
        family.current = now.current;
        family.rationales = now.rationales;
        for (std::size_t row = 0; row < was.rows.size(); ++row) {
            if (was.rows[row].theme == now.rows[row].theme)
                continue;
            themes = true;
            family.rows.edit()[row].theme = now.rows[row].theme;
        }
    }
    const bool versions = !sameIds(m_atlas.versions, stored.versions);
    m_atlas.versions = std::move(stored.versions);
    const bool otherWorkshops = !sameIds(m_atlas.workshops, stored.workshops);
    std::vector<WorkshopId> workshops;
    for (std::size_t at = 0; !otherWorkshops && at < stored.workshops.size(); ++at) {
        if (m_atlas.workshops[at] != stored.workshops[at])
            workshops.push_back(stored.workshops[at].id);
    }
    m_atlas.workshops = std::move(stored.workshops);
    // All has changed before anybody looks; who shows a workshop that is gone hears of it first.
    if (otherWorkshops)
        Q_EMIT workshopsChanged();
    for (const auto& [family, cells] : changed)
        Q_EMIT cellsChanged(family, cells);
    if (themes)
        Q_EMIT themesChanged();
    if (versions)
        Q_EMIT versionsChanged();
    for (const WorkshopId workshop : workshops)
        Q_EMIT workshopChanged(workshop);
    return true;
}

} // namespace atlas
