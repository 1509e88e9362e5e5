#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/error.h"
#include "domain/rating_scale.h"

#include <QByteArray>

#include <vector>

namespace atlas {

/// Reads scales from JSON as in data/scales.json: levels in ascending order, labels in both languages,
/// colours as
/// "#rrggbb" (the fill of "not rated" may be empty), a weight or none. Fails with Damaged and the place in
/// the detail.
Result<std::vector<RatingScale>> readScales(const QByteArray& json);

} // namespace atlas
