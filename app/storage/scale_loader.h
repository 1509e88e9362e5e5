#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/error.h"
#include "domain/rating_scale.h"

#include <optional>
#include <vector>

namespace atlas {

class SqlConnection;

/// Scales in their order with all their levels, of the present or as a version kept them.
Result<std::vector<RatingScale>> loadScales(
    const SqlConnection& connection, std::optional<VersionId> version = std::nullopt);

/// What stands after FROM for a table of the present, or for the one in which a version kept it.
QString sourceOf(const char* table, const char* versionTable, std::optional<VersionId> version);

} // namespace atlas
