// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/workshop_writer.h"

#include "storage/agenda_item_writer.h"
#include "storage/sql_connection.h"
#include "storage/sql_error.h"
#include "storage/sql_statement.h"
#include "storage/sql_transaction.h"
#include "storage/stored_words.h"
#include "storage/workshop_validation.h"

#include <algorithm>

namespace atlas {

namespace {

QVariant storedId(AgendaItemId id)
{
    return id.isValid() ? QVariant(id.value) : QVariant();
}

Result<bool> hasRow(const SqlConnection& connection, const char* sql, const QVariantList& values)
{
    bool found = false;
    auto done = SqlStatement(connection, sql).each(values, [&found](const SqlRow&) -> Result<void> {
        found = true;
        return {};
    });
    if (!done)
        return tl::unexpected(done.error());
    return found;
}

/// Votes, rounds and items go with their workshop.
Result<void> deleteStored(const SqlConnection& connection, WorkshopId workshop)
{
    return SqlStatement(connection, "DELETE FROM workshop WHERE id = ?").run({workshop.value});
}

/// How far the workshop has come.
Result<void> updateProgress(const SqlConnection& connection, const Workshop& workshop)
{
    if (workshop.current.isValid()) {
        const auto known = hasRow(connection, "SELECT 1 FROM agenda_item WHERE id = ? AND workshop_id = ?",
            {workshop.current.value, workshop.id.value});
        if (!known)
            return tl::unexpected(known.error());
        if (!*known)
            return missingWorkshop(connection, QStringLiteral("item %1").arg(workshop.current.value));
    }
    return SqlStatement(
        connection, "UPDATE workshop SET started_at = ?, ended_at = ?, current_item_id = ? WHERE id = ?")
        .run({storedMoment(workshop.startedAt), storedMoment(workshop.endedAt), storedId(workshop.current),
            workshop.id.value});
}

/// The item alone is written, so what the workshop allows is what it allowed when it was stored.
Result<void> mayKeepNames(const SqlConnection& connection, const Workshop& workshop, const AgendaItem& item)
{
    const bool named = std::any_of(
        item.rounds.begin(), item.rounds.end(), [](const VoteRound& round) { return !round.names.empty(); });
    if (!named)
        return {};
    const auto keeps = hasRow(
        connection, "SELECT 1 FROM workshop WHERE id = ? AND keeps_pseudonyms = 1", {workshop.id.value});
    if (!keeps)
        return tl::unexpected(keeps.error());
    if (!*keeps)
        return contradiction(workshop.title, QStringLiteral("names, where none are to be kept"));
    return {};
}

} // namespace

Result<void> insertWorkshop(const SqlConnection& connection, const Workshop& workshop)
{
    auto done = SqlStatement(connection,
        "INSERT INTO workshop (id, title, facilitator, participants, keeps_pseudonyms, seconds_per_item, "
        "created_at) VALUES (?, ?, ?, ?, ?, ?, ?)")
                    .run({workshop.id.value, storedText(workshop.title), storedText(workshop.facilitator),
                        workshop.participants, workshop.keepsPseudonyms ? 1 : 0, workshop.secondsPerItem,
                        storedMoment(workshop.createdAt)});
    if (!done)
        return done;
    AgendaItemWriter items(connection);
    int position = 0;
    for (const AgendaItem& item : workshop.items) {
        if (done = items.insert(workshop.id, item, position++); !done)
            return done;
    }
    // The current item has to be there before it is referred to.
    return updateProgress(connection, workshop);
}

Result<void> writeWorkshop(const SqlConnection& connection, const Workshop& workshop)
{
    if (auto valid = validateWorkshop(workshop); !valid)
        return valid;
    SqlTransaction transaction(connection, SqlTransaction::Purpose::Writing);
    if (!transaction.begun())
        return transaction.begun();
    if (auto done = deleteStored(connection, workshop.id); !done)
        return done;
    if (auto done = insertWorkshop(connection, workshop); !done)
        return done;
    return transaction.commit();
}

Result<void> writeAgendaItem(const SqlConnection& connection, const Workshop& workshop, AgendaItemId id)
{
    const AgendaItem* item = workshop.item(id);
    if (!item)
        return missingWorkshop(connection, QStringLiteral("item %1").arg(id.value));
    if (auto valid = validateAgendaItem(workshop, *item); !valid)
        return valid;
    SqlTransaction transaction(connection, SqlTransaction::Purpose::Writing);
    if (!transaction.begun())
        return transaction.begun();
    if (auto done = AgendaItemWriter(connection).update(workshop.id, *item); !done)
        return done;
    if (auto done = mayKeepNames(connection, workshop, *item); !done)
        return done;
    if (auto done = updateProgress(connection, workshop); !done)
        return done;
    return transaction.commit();
}

Result<void> deleteWorkshop(const SqlConnection& connection, WorkshopId workshop)
{
    SqlTransaction transaction(connection, SqlTransaction::Purpose::Writing);
    if (!transaction.begun())
        return transaction.begun();
    const auto known = hasRow(connection, "SELECT 1 FROM workshop WHERE id = ?", {workshop.value});
    if (!known)
        return tl::unexpected(known.error());
    if (!*known)
        return missingWorkshop(connection, QStringLiteral("workshop %1").arg(workshop.value));
    if (auto done = deleteStored(connection, workshop); !done)
        return done;
    return transaction.commit();
}

Result<void> writeOutcomes(const SqlConnection& connection, const std::vector<OutcomeChange>& changes)
{
    if (changes.empty())
        return {};
    AgendaItemWriter items(connection);
    for (const OutcomeChange& change : changes) {
        auto done = validateOutcome(shownName(connection.path()), change.after);
        if (done)
            done = items.updateOutcome(change.workshop, change.item, change.after);
        if (!done)
            return done;
    }
    return {};
}

} // namespace atlas
