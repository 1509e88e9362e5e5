#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/error.h"
#include "domain/workshop.h"

#include <vector>

namespace atlas {

class SqlConnection;

/// See AtlasStore::saveWorkshop(), saveAgendaItem() and removeWorkshop().
Result<void> writeWorkshop(const SqlConnection& connection, const Workshop& workshop);
Result<void> writeAgendaItem(const SqlConnection& connection, const Workshop& workshop, AgendaItemId item);
Result<void> deleteWorkshop(const SqlConnection& connection, WorkshopId workshop);

/// Adds a workshop of an id that is free, within the caller's transaction.
Result<void> insertWorkshop(const SqlConnection& connection, const Workshop& workshop);
/// Gives each item the outcome after its change, within the caller's transaction.
Result<void> writeOutcomes(const SqlConnection& connection, const std::vector<OutcomeChange>& changes);

} // namespace atlas
