#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/edit.h"
#include "domain/error.h"
#include "domain/journal_values.h"
#include "storage/agenda_item_writer.h"
#include "storage/journal_writer.h"

#include <type_traits>
#include <vector>

namespace atlas {

class SqlConnection;

/// Adds a workshop of an id that is free, within the caller's transaction.
Result<void> insertWorkshop(const SqlConnection& connection, const Workshop& workshop);

/// Writes what an edit changes of workshops, with the journal entries, within the caller's transaction. For the errors
/// see AtlasStore::commit().
class WorkshopWriter {
public:
    WorkshopWriter(const SqlConnection& connection, JournalWriter& journal);

    template <class Change>
    static constexpr bool writes = std::is_same_v<Change, AgendaItemChange> || std::is_same_v<Change, WorkshopChange>
        || std::is_same_v<Change, ProgressChange>;

    /// After scales have changed.
    void forgetScales() { m_items.forgetScales(); }

    Result<void> write(const AgendaItemChange& change);
    Result<void> write(const WorkshopChange& change);
    Result<void> write(const ProgressChange& change);

private:
    Result<void> record(const AgendaItemChange& change);
    Result<void> record(JournalEntry entry, const std::vector<FieldChange>& fields);

    const SqlConnection& m_connection;
    JournalWriter& m_journal;
    AgendaItemWriter m_items;
};

} // namespace atlas
