#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/edit.h"
#include "domain/error.h"

#include <vector>

namespace atlas {

class SqlConnection;

/// See AtlasStore::saveAgendaItem().
Result<void> writeAgendaItem(const SqlConnection& connection, const Workshop& workshop, AgendaItemId item);

/// Adds a workshop of an id that is free, within the caller's transaction.
Result<void> insertWorkshop(const SqlConnection& connection, const Workshop& workshop);
/// What an edit changes, within the caller's transaction; Conflict if it starts from something else than is
/// stored.
Result<void> writeItems(const SqlConnection& connection, const std::vector<AgendaItemChange>& changes);
Result<void> writeWorkshops(const SqlConnection& connection, const std::vector<WorkshopChange>& changes);

} // namespace atlas
