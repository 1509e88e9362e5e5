#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/error.h"

namespace atlas {

class CheckReport;

/// Adds what is wrong with workshops though the schema allows it.
Result<void> checkWorkshops(CheckReport& found);

} // namespace atlas
