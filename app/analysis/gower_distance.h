#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later

#include "analysis/distribution.h"

#include <optional>
#include <vector>

namespace atlas {

/// What one object holds for one of the items that objects are compared by.
struct ProfileValue {
    int item = 0;
    double rank = 0; ///< standardised, see standardisedRank()
    friend bool operator==(const ProfileValue&, const ProfileValue&) = default;
};

/// By rising item; items without a level are absent.
using Profile = std::vector<ProfileValue>;

/// Where a median lies among the M levels that belong to the order: (r - 1) / (M - 1), so 0 for the lowest
/// and 1 for the highest; the middle of the two where it is split. 0 on a scale of one level. Source: L.
/// Kaufman and P. J. Rousseeuw, Finding Groups in Data, 1990, section 1.2.4.
double standardisedRank(const OrdinalMedian& median, const RatingScale& scale);

struct GowerDistance {
    double distance = 1; ///< 0 to 1; 1 where nothing can be compared
    int compared = 0; ///< items that both hold
};

/// Mean difference of the ranks over the items that both hold.
/// Source: J. C. Gower, A general coefficient of similarity and some of its properties, Biometrics 27 (1971)
/// 857-871.
GowerDistance gowerDistance(const Profile& first, const Profile& second);

} // namespace atlas
