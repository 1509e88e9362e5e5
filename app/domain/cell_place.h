#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/atlas.h"

namespace atlas {

/// Where a cell stands, in the words of the atlas; no family if the atlas does not hold it.
struct CellPlace {
    const JobFamily* family = nullptr;
    QString competence;
    QString subCompetence;
    QString domain;
};
CellPlace placeOf(const Atlas& atlas, FamilyId family, const CellRef& cell);

/// Empty if the family has no such domain.
QString domainLabel(const JobFamily& family, ActivityDomainId domain);

} // namespace atlas
