#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later

#include "analysis/arrangement.h"
#include "domain/job_family.h"
#include "domain/language.h"
#include "domain/rating_scale.h"

#include <vector>

namespace atlas {

/// One place in the column of rows that a family's heatmap shows.
struct MatrixPlace {
    int matrixRow; ///< -1 for the title of a competence
    CompetenceId competence;
    friend bool operator==(const MatrixPlace&, const MatrixPlace&) = default;
};

/// The rows of one family's matrix that fit the filter. Grouped, each competence that has one stands as a
/// title above its own, in the order of the study, and the rows are sorted within it; otherwise they are
/// sorted over all and there are no titles. What is collapsed is the view's affair.
std::vector<MatrixPlace> matrixOrder(const JobFamily& family, const RatingScale& scale,
    const AxisArrangement& arrangement, const RowFilter& filter, Language language);

} // namespace atlas
