// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/journal_writer.h"

#include "domain/fresh_id.h"
#include "storage/sql_connection.h"
#include "storage/sql_error.h"
#include "storage/storage_limits.h"
#include "storage/stored_words.h"

namespace atlas {

namespace {

constexpr const char* Columns = "id, revision, recorded_at, author, origin, subject, subject_id, family_key, competence, "
                                "sub_competence, domain, row_id, column_id, horizon_id, field, old_value, new_value, reason";

Result<qint64> number(const SqlConnection& connection, const char* sql)
{
    qint64 value = -1;
    auto done = SqlStatement(connection, sql).each({}, [&value](const SqlRow& row) -> Result<void> {
        bool isNumber = false;
        const qint64 read = row.text(0).toLongLong(&isNumber);
        value = isNumber ? read : -1;
        return {};
    });
    return done.map([&value] { return value; });
}

} // namespace

JournalWriter::JournalWriter(const SqlConnection& connection, const Edit& edit, std::optional<qint64>& entries)
    : m_connection(connection)
    , m_edit(edit)
    , m_entries(entries)
    , m_record(connection,
          QStringLiteral("INSERT INTO journal (%1) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
              .arg(QLatin1String(Columns)))
    , m_recorded(connection, QStringLiteral("SELECT %1 FROM journal WHERE id = ?").arg(QLatin1String(Columns)))
    , m_recordedAt(storedMoment(edit.at.isValid() ? edit.at : QDateTime::currentDateTimeUtc()))
{
}

Result<qint64> JournalWriter::last() const
{
    const auto last = number(m_connection, "SELECT value FROM atlas_property WHERE name = 'revision'");
    if (last && *last < 0)
        return tl::unexpected(damagedContent(m_connection.path(), QStringLiteral("no revision")));
    return last;
}

Result<void> JournalWriter::begin()
{
    const auto last = this->last();
    if (!last)
        return tl::unexpected(last.error());
    if (*last >= limits::Id)
        return tl::unexpected(numbersUsedUp(m_connection.path(), QStringLiteral("revision")));
    m_revision = *last + 1;
    return SqlStatement(m_connection, "UPDATE atlas_property SET value = ? WHERE name = 'revision'")
        .run({QString::number(m_revision)});
}

Result<void> JournalWriter::count()
{
    if (m_entries)
        return {};
    const auto counted = number(m_connection, "SELECT CAST(COUNT(*) AS TEXT) FROM journal");
    if (!counted)
        return tl::unexpected(counted.error());
    m_entries = *counted;
    return {};
}

Result<void> JournalWriter::record(const JournalEntry& entry)
{
    if (entry.oldValue == entry.newValue)
        return {};
    if (auto counted = count(); !counted)
        return counted;
    if (*m_entries >= limits::JournalEntries)
        return tooLarge(m_connection.path(), Measure::JournalEntries, limits::JournalEntries, ErrorKind::InvalidInput);
    return keep({freshId(), m_revision, m_recordedAt, storedText(m_edit.author), storedWord(m_edit.origin),
                    storedWord(entry.subject), entry.subjectId, storedText(entry.familyKey),
                    storedText(entry.competence), storedText(entry.subCompetence), storedText(entry.domain),
                    entry.cell.row.value, entry.cell.column.value, entry.cell.horizon.value, storedWord(entry.field),
                    storedText(entry.oldValue), storedText(entry.newValue), storedText(m_edit.reason)})
        .map([this] { ++*m_entries; });
}

Result<void> JournalWriter::keep(const QVariantList& values)
{
    if (auto done = m_record.run(values); !done)
        return done;
    bool kept = false;
    auto read = m_recorded.each({values.front()}, [&](const SqlRow& row) -> Result<void> {
        kept = row.values() == values;
        return {};
    });
    if (!read || kept)
        return read;
    return notKept(m_connection, QStringLiteral("journal entry %1").arg(values.front().toLongLong()));
}

tl::unexpected<Error> notKept(const SqlConnection& connection, const QString& detail)
{
    return tl::unexpected(contentNotKept(connection.path(), detail));
}

} // namespace atlas
