#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later

#include "analysis/distribution.h"

#include <optional>

namespace atlas {

// All of these look at the levels that belong to the order, those with a weight; "not applicable", "not
// rated" and levels that stand apart do not count. Without any such rating there is no value.

/// Share of the ratings above zero weight, 0 to 1.
std::optional<double> shareStrengthened(const Distribution& distribution, const RatingScale& scale);

/// Share of the ratings below zero weight, 0 to 1.
std::optional<double> shareFading(const Distribution& distribution, const RatingScale& scale);

/// shareStrengthened() - shareFading(), -1 to 1. Counts directions, not distances, so that it suits an
/// ordinal scale.
std::optional<double> netBalance(const Distribution& distribution, const RatingScale& scale);

/// Van der Eijk's coefficient of agreement A: 1 all on one level, 0 evenly spread, -1 half on either end.
/// Source: C. van der Eijk, Measuring agreement in ordered rating scales, Quality & Quantity 35 (2001)
/// 325-341.
/// Where the order has two levels only, which the source leaves open, an even split is 0.
std::optional<double> agreement(const Distribution& distribution, const RatingScale& scale);

/// Mean of the weights; ordinal levels make it a convention, so it is shown only on request.
std::optional<double> meanWeight(const Distribution& distribution, const RatingScale& scale);

} // namespace atlas
