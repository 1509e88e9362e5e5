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
    return CompetenceFinder(*this).of(static_cast<std::size_t>(row));
}

const Competence& CompetenceFinder::of(std::size_t row)
{
    const std::vector<Competence>& all = m_family.competences;
    const CompetenceId wanted = m_family.rows[row].competence;
    // The last one, or the one after it, unless somebody jumps.
    for (std::size_t tried = 0; tried < all.size() && all[m_last].id != wanted; ++tried)
        m_last = (m_last + 1) % all.size();
    Q_ASSERT(m_last < all.size() && all[m_last].id == wanted);
    return all[m_last];
}

} // namespace atlas
