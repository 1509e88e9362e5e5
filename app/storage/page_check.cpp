// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/page_check.h"

#include "storage/sql_connection.h"
#include "storage/sql_error.h"
#include "storage/sql_statement.h"
#include "storage/sql_transaction.h"
#include "storage/storage_limits.h"

#include <QFileInfo>
#include <QStringList>

namespace atlas {

namespace {

Result<int> pragma(const SqlConnection& connection, const char* sql)
{
    int value = 0;
    auto read = SqlStatement(connection, sql).each({}, [&value](const SqlRow& row) -> Result<void> {
        value = row.position(0);
        return {};
    });
    if (!read)
        return tl::unexpected(read.error());
    return value;
}

Result<void> findSound(const SqlConnection& connection, const QString& pragma)
{
    return SqlStatement(connection, pragma).each({}, [&connection](const SqlRow& row) -> Result<void> {
        if (row.text(0) == QLatin1String("ok"))
            return {};
        return tl::unexpected(damagedContent(connection.path(), row.text(0)));
    });
}

/// Indexes that do not agree with their tables make a join multiply its rows without end. In the large tables,
/// each only in one place of a join and three times as slow to look through, they may only repeat a row.
Result<void> checkIndexes(const SqlConnection& connection)
{
    QStringList tables;
    auto read = SqlStatement(connection,
        "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT IN ('rating', 'version_rating', "
        "'journal')")
                    .each({}, [&tables](const SqlRow& row) -> Result<void> {
                        tables.append(row.label(0));
                        return {};
                    });
    for (const QString& table : tables) {
        if (read)
            read = findSound(connection, QStringLiteral("PRAGMA integrity_check(%1)").arg(table));
    }
    return read;
}

/// SQLite's look at every page. CHECK constraints would take six times as long as all the rest; what is not
/// going to be migrated is read next, and the loader refuses whatever they would.
Result<void> lookThrough(const SqlConnection& connection, Constraints constraints)
{
    if (constraints == Constraints::LeftToLoading) {
        if (auto off = SqlStatement(connection, "PRAGMA ignore_check_constraints = ON").run(); !off)
            return off;
    }
    const Result<void> sound = findSound(connection, QStringLiteral("PRAGMA quick_check(1)"))
                                   .and_then([&connection] { return checkIndexes(connection); })
                                   .and_then([&connection] { return checkTableSizes(connection); });
    const Result<void> on = SqlStatement(connection, "PRAGMA ignore_check_constraints = OFF").run();
    return sound ? on : sound;
}

} // namespace

Result<void> checkPages(const SqlConnection& connection, Constraints constraints)
{
    // Within a transaction nobody else writes, so that size and pages belong together.
    SqlTransaction transaction(connection, SqlTransaction::Purpose::Reading);
    if (!transaction.begun())
        return transaction.begun();
    const Result<void> sound = lookThrough(connection, constraints);
    if (!sound)
        return sound;
    const Result<int> pages = pragma(connection, "PRAGMA page_count");
    const Result<int> pageSize = pragma(connection, "PRAGMA page_size");
    if (!pages || !pageSize)
        return tl::unexpected((pages ? pageSize : pages).error());
    // SQLite takes the missing end of the last page for zeros.
    if (QFileInfo(connection.database().databaseName()).size() < qint64{*pages} * *pageSize)
        return tl::unexpected(damagedContent(connection.path(), QStringLiteral("the last page is cut off")));
    return {};
}

} // namespace atlas
