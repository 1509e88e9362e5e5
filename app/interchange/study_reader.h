#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/atlas.h"
#include "domain/error.h"

namespace atlas {

/// The built-in study as an atlas: scales, eight families with current ratings equal to the published ones, and the
/// reference tables. Ids count from 1 in source order. Labels are exactly those of the source.
Result<Atlas> readStudy();

} // namespace atlas
