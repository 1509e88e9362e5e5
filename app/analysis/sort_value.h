#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later

#include "analysis/arrangement.h"
#include "analysis/distribution.h"

#include <optional>

namespace atlas {

/// The number that items with these ratings are sorted by; see ordinal_statistics.h. None for the keys that
/// do not go by a number, and where no rating counts.
std::optional<double> sortValue(SortKey key, const Distribution& counts, const RatingScale& scale);

} // namespace atlas
