#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/edit.h"

#include <vector>

namespace atlas {

/// The cells of two states of an atlas that differ, each from what \a stored holds to what \a ours holds: of those that
/// both have, in families on one scale, with levels that it has in both.
std::vector<CellChange> cellDifferences(const Atlas& stored, const Atlas& ours);

} // namespace atlas
