#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/atlas.h"
#include "domain/error.h"

namespace atlas {

/// The built-in study as an atlas: scales, eight families with current ratings equal to the published ones,
/// and the reference tables. Ids count from 1 in source order. Labels are exactly those of the source. The
/// themes are the application's own, see theme_reader.h.
Result<Atlas> readStudy();

/// The same from a folder laid out like data/, without themes. Fails with Damaged, the file and the row in
/// the detail, unless every matrix has the rows, domains, cells and blanks that families.csv announces.
Result<Atlas> readStudy(const QString& folder);

} // namespace atlas
