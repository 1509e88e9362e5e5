#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/atlas.h"
#include "domain/error.h"

namespace atlas {

/// The workshop that somebody means: its title, case and runs of space aside, or its number in the list, the
/// oldest being 1. A title goes before a number; where several workshops have it, it is the latest, as it
/// is where nothing is \a wanted. Fails with NotFound.
Result<const Workshop*> findWorkshop(const Atlas& atlas, const QString& wanted);

} // namespace atlas
