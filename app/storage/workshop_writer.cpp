// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/workshop_writer.h"

#include "domain/steady_text.h"
#include "storage/agenda_item_writer.h"
#include "storage/sql_connection.h"
#include "storage/sql_error.h"
#include "storage/sql_statement.h"
#include "storage/sql_transaction.h"
#include "storage/stored_words.h"
#include "storage/workshop_validation.h"

#include <QCoreApplication>

#include <algorithm>
#include <optional>

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

/// That \a stored, which tells whether the file holds what was just written, does.
Result<void> asMeant(const SqlConnection& connection, const Result<bool>& stored, WorkshopId workshop)
{
    if (!stored)
        return tl::unexpected(stored.error());
    if (*stored)
        return {};
    return tl::unexpected(contentNotKept(connection.path(), QStringLiteral("workshop %1").arg(workshop.value)));
}

/// Where an item alone is written, the workshop allows what it allowed when it was stored.
Result<bool> keepsNames(const SqlConnection& connection, WorkshopId workshop)
{
    return hasRow(connection, "SELECT 1 FROM workshop WHERE id = ? AND keeps_pseudonyms = 1", {workshop.value});
}

Result<void> mayKeepNames(const SqlConnection& connection, const Workshop& workshop, const AgendaItem& item)
{
    const bool named = std::any_of(
        item.rounds.begin(), item.rounds.end(), [](const VoteRound& round) { return !round.names.empty(); });
    if (!named)
        return {};
    const auto keeps = keepsNames(connection, workshop.id);
    if (!keeps)
        return tl::unexpected(keeps.error());
    if (!*keeps)
        return contradiction(workshop.title, QStringLiteral("names, where none are to be kept"));
    return {};
}

Result<void> asBefore(const SqlConnection& connection, const Result<bool>& holds)
{
    if (!holds)
        return tl::unexpected(holds.error());
    if (*holds)
        return {};
    return failure(ErrorKind::Conflict,
        QCoreApplication::translate("atlas::Storage",
            "A workshop was changed elsewhere in the meantime, so nothing was stored in “%1”. Open the file "
            "again to see its present state, then make your change.")
            .arg(shownName(connection.path())));
}

/// Whether the file holds just the agenda of \a expected, or no workshop \a id if that is nothing.
Result<bool> holds(
    const SqlConnection& connection, WorkshopId id, const std::optional<Workshop>& expected)
{
    if (!expected) {
        const auto taken = hasRow(connection, "SELECT 1 FROM workshop WHERE id = ?", {id.value});
        return taken ? Result<bool>(!*taken) : taken;
    }
    const Workshop& before = *expected;
    // As they are read: another program may have stored a label as no label reads.
    const auto isSame = [](const QString& stored, const QString& given) {
        return asLabel(stored) == asLabel(storedText(given));
    };
    bool same = false;
    auto read = SqlStatement(connection,
        "SELECT title, facilitator FROM workshop WHERE id = ? AND participants = ? AND keeps_pseudonyms = ? AND "
        "seconds_per_item = ?")
                    .each({before.id.value, before.participants, before.keepsPseudonyms ? 1 : 0,
                              before.secondsPerItem},
                        [&](const SqlRow& row) -> Result<void> {
                            same = isSame(row.text(0), before.title) && isSame(row.text(1), before.facilitator);
                            return {};
                        });
    if (!read)
        return tl::unexpected(read.error());
    if (!same)
        return false;
    std::vector<qint64> order;
    auto done = SqlStatement(connection, "SELECT id FROM agenda_item WHERE workshop_id = ? ORDER BY position")
                    .each({before.id.value}, [&order](const SqlRow& row) -> Result<void> {
                        order.push_back(row.integer(0));
                        return {};
                    });
    if (!done)
        return tl::unexpected(done.error());
    const bool sameOrder = std::equal(order.begin(), order.end(), before.items.begin(), before.items.end(),
        [](qint64 stored, const AgendaItem& item) { return stored == item.id.value; });
    if (!sameOrder)
        return false;
    AgendaItemWriter items(connection);
    for (const AgendaItem& item : before.items) {
        const auto held = items.holds(before.id, item);
        if (!held || !*held)
            return held;
    }
    return true;
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
    AgendaItemWriter items(connection);
    if (auto done = items.update(workshop.id, *item); !done)
        return done;
    if (auto kept = asMeant(connection, items.holds(workshop.id, *item), workshop.id); !kept)
        return kept;
    if (auto done = mayKeepNames(connection, workshop, *item); !done)
        return done;
    if (auto done = updateProgress(connection, workshop); !done)
        return done;
    return transaction.commit();
}

Result<void> writeItems(const SqlConnection& connection, const std::vector<AgendaItemChange>& changes)
{
    if (changes.empty())
        return {};
    AgendaItemWriter items(connection);
    for (const AgendaItemChange& change : changes) {
        const auto keeps = keepsNames(connection, change.workshop);
        if (!keeps)
            return tl::unexpected(keeps.error());
        Workshop workshop;
        workshop.title = shownName(connection.path());
        workshop.keepsPseudonyms = *keeps;
        auto done = validateAgendaItem(workshop, change.after);
        if (done)
            done = asBefore(connection, items.holds(change.workshop, change.before));
        if (done)
            done = items.update(change.workshop, change.after);
        if (done)
            done = asMeant(connection, items.holds(change.workshop, change.after), change.workshop);
        if (!done)
            return done;
    }
    return {};
}

Result<void> writeWorkshops(const SqlConnection& connection, const std::vector<WorkshopChange>& changes)
{
    for (const WorkshopChange& change : changes) {
        auto done = change.after ? validateWorkshop(*change.after) : Result<void>();
        if (done)
            done = asBefore(connection, holds(connection, change.id(), change.before));
        if (done)
            done = deleteStored(connection, change.id());
        if (done && change.after)
            done = insertWorkshop(connection, *change.after);
        if (done)
            done = asMeant(connection, holds(connection, change.id(), change.after), change.id());
        if (!done)
            return done;
    }
    return {};
}

} // namespace atlas
