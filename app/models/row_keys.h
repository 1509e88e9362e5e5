#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later

#include "analysis/matrix_order.h"
#include "domain/job_family.h"

#include <set>
#include <utility>
#include <vector>

namespace atlas {

/// A row of the table, whatever its place: a sub-competence, or the title of a competence above one. A competence whose
/// rows do not stand together has several titles.
using RowKey = std::pair<CompetenceId, SubCompetenceId>;

/// As long as \a places, each of which is one of \a family.
std::vector<RowKey> keysOf(const JobFamily& family, const std::vector<MatrixPlace>& places);

/// The places of those rows that are \a kept, with the titles above them, in the order of matrixOrder().
std::vector<MatrixPlace> placesOf(const JobFamily& family, const RatingScale& scale, const AxisArrangement& arrangement,
    const std::set<SubCompetenceId>& kept, Language language);

} // namespace atlas
