#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/ids.h"
#include "domain/impact_matrix.h"
#include "domain/rationales.h"

#include <QDateTime>

#include <vector>

namespace atlas {

/// The ratings of one family as a version kept them, in the shape of the family's present matrix.
struct FamilySnapshot {
    FamilyId family;
    ImpactMatrix ratings;
    Rationales rationales;
};

/// What a version kept, families in the order of the atlas.
struct VersionSnapshot {
    VersionId version; ///< none for the present
    QDateTime createdAt; ///< UTC; null if unknown, as for the study, and for the present
    std::vector<FamilySnapshot> families;
};

} // namespace atlas
