// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/journal_reader.h"

#include "storage/sql_connection.h"
#include "storage/sql_error.h"
#include "storage/sql_statement.h"
#include "storage/stored_words.h"

namespace atlas {

namespace {

Result<std::vector<JournalEntry>> read(
    const SqlConnection& connection, const char* condition, const QVariantList& values)
{
    std::vector<JournalEntry> entries;
    SqlStatement select(connection,
        QStringLiteral("SELECT id, recorded_at, author, origin, row_id, column_id, field, old_value, "
                       "new_value, reason, family_key, competence, sub_competence, domain, subject, subject_id, revision FROM "
                       "journal %1 ORDER BY revision, id")
            .arg(QLatin1String(condition)));
    auto done = select.each(values, [&connection, &entries](const SqlRow& row) -> Result<void> {
        const auto origin = originFromWord(row.text(3));
        const auto field = fieldFromWord(row.text(6));
        const auto subject = subjectFromWord(row.text(14));
        if (!origin || !field || !subject)
            return tl::unexpected(
                damagedContent(connection.path(), QStringLiteral("journal entry %1").arg(row.integer(0))));
        const CellRef cell{{row.integer(4)}, {row.integer(5)}};
        entries.push_back({row.integer(0), momentFromStored(row.text(1)), row.label(2), *origin, cell, *field,
            row.text(7), row.text(8), row.text(9), row.label(10), row.label(11), row.label(12), row.label(13),
            *subject, row.integer(15), row.integer(16)});
        return {};
    });
    if (!done)
        return tl::unexpected(done.error());
    return entries;
}

} // namespace

Result<std::vector<JournalEntry>> readJournal(const SqlConnection& connection)
{
    return read(connection, "", {});
}

Result<std::vector<JournalEntry>> readHistory(const SqlConnection& connection, const CellRef& cell)
{
    return read(connection, "WHERE row_id = ? AND column_id = ? AND subject = 'cell'", {cell.row.value, cell.column.value});
}

Result<std::vector<JournalEntry>> readJournalSince(const SqlConnection& connection, qint64 revision)
{
    return read(connection, "WHERE revision > ?", {revision});
}

} // namespace atlas
