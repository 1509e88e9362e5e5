#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/job_family.h"
#include "domain/rating_scale.h"
#include "domain/shared_vector.h"

#include <QDateTime>

#include <algorithm>

namespace atlas {

/// What a version kept: families and scales as they were called, ordered and rated.
struct VersionSnapshot {
    VersionId version; ///< none for the present
    QDateTime createdAt; ///< UTC; null if unknown, as for the study, and for the present
    SharedVector<RatingScale> scales;
    SharedVector<JobFamily> families; ///< the ratings are the current ones of each

    /// Null for none.
    const JobFamily* family(FamilyId id) const
    {
        const auto found = std::find_if(
            families.begin(), families.end(), [id](const JobFamily& candidate) { return candidate.id == id; });
        return found == families.end() ? nullptr : &*found;
    }
};

} // namespace atlas
