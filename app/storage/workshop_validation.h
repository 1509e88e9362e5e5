#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/error.h"
#include "domain/workshop.h"

namespace atlas {

/// Whether a workshop can be stored and read back as it is, as far as it can be said without its atlas. The
/// other does the same for one item. InvalidInput if not.
Result<void> validateWorkshop(const Workshop& workshop);
Result<void> validateAgendaItem(const Workshop& workshop, const AgendaItem& item);

/// That what is called \a title cannot be stored.
tl::unexpected<Error> contradiction(const QString& title, const QString& detail);

} // namespace atlas
