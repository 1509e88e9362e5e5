#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later

#include "analysis/distribution.h"

#include <optional>

namespace atlas {

/// How far a room is apart, from 0 (one answer) over 1 (evenly spread) to 2 (two camps at the ends of the
/// scale): 1 - A, see agreement(). A looks at levels alone, so where people also hold the impact for
/// marginal, twice the smaller of the two shares, votes for a level and votes for "not applicable", takes its
/// place if it is larger: a room that is halved by this question is at 1. That rule is ours. Nothing without
/// a vote.
std::optional<double> dissent(const Distribution& votes, const RatingScale& scale);

/// Words for a coefficient of agreement. The cut points are ours, at what a room makes on the study's scale
/// of four levels: votes shared evenly between two neighbours have A = 0.67, between three 0.33, between all
/// four 0; two camps apart lie below that.
enum class AgreementBand {
    Opposed, ///< below 0
    Weak, ///< below 0.4
    Medium, ///< below 0.7
    Strong
};
AgreementBand agreementBand(double agreement);

} // namespace atlas
