#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/edit.h"

namespace atlas {

/// What makes \a before of one atlas its \a after, in an order in which it can be applied: families, rows, columns,
/// competences, levels, themes, the tables, and cells; ratings of what goes are taken back first. Scales are not removed.
/// Workshops, versions and the title are left as they are, but agenda items whose cell goes keep what that was called,
/// and those whose cell comes back are without that again.
Changes changesBetween(const Atlas& before, const Atlas& after);

} // namespace atlas
