// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/workshop_writer.h"

#include "domain/steady_text.h"
#include "storage/entity_writer.h"
#include "storage/sql_connection.h"
#include "storage/sql_error.h"
#include "storage/sql_statement.h"
#include "storage/storage_limits.h"
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
Result<void> updateProgress(const SqlConnection& connection, WorkshopId workshop, const QDateTime& startedAt,
    const QDateTime& endedAt, AgendaItemId current)
{
    if (current.isValid()) {
        const auto known = hasRow(connection, "SELECT 1 FROM agenda_item WHERE id = ? AND workshop_id = ?",
            {current.value, workshop.value});
        if (!known)
            return tl::unexpected(known.error());
        if (!*known)
            return missingWorkshop(connection, QStringLiteral("item %1").arg(current.value));
    }
    return SqlStatement(
        connection, "UPDATE workshop SET started_at = ?, ended_at = ?, current_item_id = ? WHERE id = ?")
        .run({storedMoment(startedAt), storedMoment(endedAt), storedId(current), workshop.value});
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
    return updateProgress(connection, workshop.id, workshop.startedAt, workshop.endedAt, workshop.current);
}

WorkshopWriter::WorkshopWriter(const SqlConnection& connection, JournalWriter& journal)
    : m_connection(connection)
    , m_journal(journal)
    , m_items(connection)
{
}

Result<void> WorkshopWriter::write(const AgendaItemChange& change)
{
    const auto known = hasRow(m_connection, "SELECT 1 FROM agenda_item WHERE id = ? AND workshop_id = ?",
        {change.after.id.value, change.workshop.value});
    const auto keeps = keepsNames(m_connection, change.workshop);
    if (!known || !keeps)
        return tl::unexpected((known ? keeps : known).error());
    if (!*known)
        return missingWorkshop(m_connection, QStringLiteral("item %1").arg(change.after.id.value));
    Workshop workshop;
    workshop.title = shownName(m_connection.path());
    workshop.keepsPseudonyms = *keeps;
    auto done = validateAgendaItem(workshop, change.after);
    if (done)
        done = asBefore(m_connection, m_items.holds(change.workshop, change.before));
    if (done)
        done = m_items.update(change.workshop, change.after);
    if (done)
        done = asMeant(m_connection, m_items.holds(change.workshop, change.after), change.workshop);
    return done ? record(change) : done;
}

Result<void> WorkshopWriter::write(const WorkshopChange& change)
{
    auto done = change.after ? validateWorkshop(*change.after) : Result<void>();
    if (done)
        done = asBefore(m_connection, holds(m_connection, change.id(), change.before));
    if (done)
        done = deleteStored(m_connection, change.id());
    if (done && change.after)
        done = insertWorkshop(m_connection, *change.after);
    if (done)
        done = asMeant(m_connection, holds(m_connection, change.id(), change.after), change.id());
    if (!done)
        return done;
    JournalEntry entry;
    entry.subject = JournalSubject::Workshop;
    entry.subjectId = change.id().value;
    return record(entry, fieldChanges(change, {}));
}

/// Votes and outcome stay as they are.
Result<void> WorkshopWriter::write(const ProgressChange& change)
{
    const ProgressChange::State& after = change.after;
    if (auto valid = allFit({after.notes, after.draft}, limits::Text); !valid)
        return valid;
    if (after.secondsUsed < 0)
        return contradiction(shownName(m_connection.path()), QStringLiteral("negative time"));
    auto stored = m_items.progress(change.workshop, change.item);
    if (!stored)
        return tl::unexpected(stored.error());
    if (!*stored)
        return missingWorkshop(m_connection, QStringLiteral("item %1").arg(change.item.value));
    if (spelled(**stored) != spelled(progressValues(change.before)))
        return asBefore(m_connection, false);
    auto done = m_items.updateProgress(change.item, after);
    if (done)
        done = updateProgress(m_connection, change.workshop, after.startedAt, after.endedAt, after.current);
    if (!done)
        return done;
    stored = m_items.progress(change.workshop, change.item);
    return asMeant(m_connection,
        stored.map([&after](const auto& values) { return values && spelled(*values) == spelled(progressValues(after)); }),
        change.workshop);
}

Result<void> WorkshopWriter::record(const AgendaItemChange& change)
{
    const auto entry = m_items.labels(change.after);
    if (!entry)
        return tl::unexpected(entry.error());
    const JournalNames names{[this](Rating rating) { return m_items.codeOf(rating); }, {}, {}};
    return record(*entry, fieldChanges(change, names));
}

Result<void> WorkshopWriter::record(JournalEntry entry, const std::vector<FieldChange>& fields)
{
    for (const FieldChange& field : fields) {
        entry.field = field.field;
        entry.oldValue = field.before;
        entry.newValue = field.after;
        if (auto done = m_journal.record(entry); !done)
            return done;
    }
    return {};
}

} // namespace atlas
