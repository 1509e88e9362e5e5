// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/cell_place.h"

#include <algorithm>

namespace atlas {

CellPlace placeOf(const Atlas& atlas, FamilyId family, const CellRef& cell)
{
    CellPlace place;
    place.family = atlas.family(family);
    if (!place.family)
        return place;
    place.domain = domainLabel(*place.family, cell.column);
    const auto& rows = place.family->rows;
    const auto row = std::find_if(rows.begin(), rows.end(),
        [&cell](const SubCompetence& candidate) { return candidate.id == cell.row; });
    if (row != rows.end()) {
        place.subCompetence = row->label;
        place.competence = place.family->competenceOf(static_cast<int>(row - rows.begin())).label;
    }
    return place;
}

QString domainLabel(const JobFamily& family, ActivityDomainId domain)
{
    const auto found = std::find_if(family.domains.begin(), family.domains.end(),
        [domain](const ActivityDomain& candidate) { return candidate.id == domain; });
    return found == family.domains.end() ? QString() : found->label;
}

} // namespace atlas
