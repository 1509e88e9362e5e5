// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/job_family.h"

#include <algorithm>

namespace atlas {

CellRef JobFamily::cellAt(int row, int column) const
{
    return {rows[static_cast<std::size_t>(row)].id, domains[static_cast<std::size_t>(column)].id};
}

std::optional<CellPosition> JobFamily::position(const CellRef& cell) const
{
    const auto row = std::find_if(rows.begin(), rows.end(),
        [&cell](const SubCompetence& candidate) { return candidate.id == cell.row; });
    const auto column = std::find_if(domains.begin(), domains.end(),
        [&cell](const ActivityDomain& candidate) { return candidate.id == cell.column; });
    if (row == rows.end() || column == domains.end())
        return std::nullopt;
    return CellPosition{static_cast<int>(row - rows.begin()), static_cast<int>(column - domains.begin())};
}

CellState JobFamily::state(int row, int column) const
{
    return {current.at(row, column), rationales.value(cellAt(row, column))};
}

void JobFamily::setState(int row, int column, const CellState& state)
{
    current.set(row, column, state.rating);
    rationales.set(cellAt(row, column), state.rationale);
}

const Competence& JobFamily::competenceOf(int row) const
{
    const CompetenceId wanted = rows[static_cast<std::size_t>(row)].competence;
    const auto found = std::find_if(competences.begin(), competences.end(),
        [wanted](const Competence& candidate) { return candidate.id == wanted; });
    Q_ASSERT(found != competences.end());
    return *found;
}

bool JobFamily::isExplained(int row, int column) const
{
    const Rationale* rationale = rationales.find(cellAt(row, column));
    return rationale && rationale->explains();
}

const Competence& CompetenceFinder::of(std::size_t row)
{
    const std::vector<Competence>& all = m_family.competences;
    const CompetenceId wanted = m_family.rows[row].competence;
    if (all[m_last].id == wanted)
        return all[m_last];
    if (m_last + 1 < all.size() && all[m_last + 1].id == wanted)
        return all[++m_last];
    if (m_places.isEmpty()) {
        for (std::size_t place = 0; place < all.size(); ++place)
            m_places.insert(all[place].id, place);
    }
    Q_ASSERT(m_places.contains(wanted));
    m_last = m_places.value(wanted);
    return all[m_last];
}

} // namespace atlas
