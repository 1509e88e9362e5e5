#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/error.h"
#include "domain/rating_scale.h"

#include <vector>

namespace atlas {

class SqlConnection;

/// Scales in their order with all their levels.
Result<std::vector<RatingScale>> loadScales(const SqlConnection& connection);

} // namespace atlas
