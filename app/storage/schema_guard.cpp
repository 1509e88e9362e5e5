// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/schema_guard.h"

#include "storage/sql_connection.h"
#include "storage/sql_error.h"
#include "storage/sql_statement.h"

#include <QCoreApplication>
#include <QMutex>

#include <algorithm>
#include <map>

namespace atlas {

namespace {

constexpr int MostEntries = 1000; ///< far more than any version has
constexpr qsizetype LongestName = 80;

/// What SQLite keeps of each table, index, trigger and view, by its type and name.
using Schema = std::map<QString, QString>;

const QString VersionTable = QStringLiteral("table schema_migration");

/// What ANALYZE, run by another program, leaves for the planner.
bool isOfAnalyze(const QString& table, const QString& text)
{
    return (table == QLatin1String("sqlite_stat1") && text == QLatin1String("CREATE TABLE sqlite_stat1(tbl,idx,stat)"))
        || (table == QLatin1String("sqlite_stat4")
            && text == QLatin1String("CREATE TABLE sqlite_stat4(tbl,idx,neq,nlt,ndlt,sample)"));
}

Result<Schema> readSchema(const SqlConnection& connection)
{
    Schema schema;
    // Reading this table runs nothing that it describes.
    auto select = QStringLiteral("SELECT type, name, tbl_name, sql FROM sqlite_master LIMIT %1").arg(MostEntries);
    auto read = SqlStatement(connection, select).each({}, [&schema](const SqlRow& row) -> Result<void> {
        const QString type = row.text(0);
        const QString name = row.text(1);
        if (type == QLatin1String("table") && isOfAnalyze(name, row.text(3)))
            return {};
        // Line ends may differ with the system that made the file.
        schema[type + u' ' + name] += row.text(2) + u' ' + row.text(3).simplified();
        return {};
    });
    return read.map([&schema] { return schema; });
}

Result<Schema> makeSchema(const std::vector<Migration>& migrations)
{
    const auto connection = SqlConnection::open(QStringLiteral(":memory:"), SqlConnection::Mode::ReadWrite);
    if (!connection)
        return tl::unexpected(connection.error());
    if (auto done = migrate(**connection, migrations, 0); !done)
        return tl::unexpected(done.error());
    return readSchema(**connection);
}

/// The schema that \a migrations make up to \a version, made once.
Result<Schema> expectedSchema(std::vector<Migration> migrations, int version)
{
    QString key;
    std::erase_if(migrations, [version](const Migration& migration) { return migration.version > version; });
    for (const Migration& migration : migrations)
        key += migration.scripts.join(QChar(0));
    static QMutex mutex;
    static std::map<QString, Schema> made;
    const QMutexLocker locker(&mutex);
    if (const auto known = made.find(key); known != made.end())
        return known->second;
    Result<Schema> schema = makeSchema(migrations);
    if (schema)
        made.emplace(key, *schema);
    return schema;
}

QString shownEntry(QString entry)
{
    for (QChar& character : entry) {
        if (!character.isPrint())
            character = QChar::ReplacementCharacter;
    }
    return entry.size() <= LongestName ? entry : entry.left(LongestName) + QChar(0x2026);
}

tl::unexpected<Error> otherStructure(const SqlConnection& connection, const QString& entry, const char* how)
{
    return failure(ErrorKind::Damaged,
        QCoreApplication::translate("atlas::Storage",
            "“%1” has a structure that no version of Competence Atlas makes (%2) and was left as it is. If it was "
            "sent to you, ask the sender about it; otherwise open your latest backup or copy of it instead.")
            .arg(shownName(connection.path()), shownEntry(entry)),
        shownEntry(entry) + u' ' + QLatin1String(how));
}

Result<void> compare(const SqlConnection& connection, const Schema& found, const Schema& expected)
{
    for (const auto& [entry, text] : found) {
        const auto known = expected.find(entry);
        if (known == expected.end())
            return otherStructure(connection, entry, "has no place in it");
        if (known->second != text)
            return otherStructure(connection, entry, "is another one");
    }
    for (const auto& [entry, text] : expected) {
        if (found.count(entry) == 0)
            return otherStructure(connection, entry, "is missing");
    }
    return {};
}

/// Whether what is not expected are tables, and indexes of such tables.
bool hasOnlyFurtherTables(const Schema& found, const Schema& expected)
{
    for (const auto& [entry, text] : found) {
        if (const auto known = expected.find(entry); known != expected.end()) {
            if (known->second != text)
                return false;
            continue;
        }
        const QString table = text.section(u' ', 0, 0);
        const bool isFurther = expected.count(QStringLiteral("table ") + table) == 0;
        const bool isTable = entry == QStringLiteral("table ") + table
            && text.startsWith(table + QStringLiteral(" CREATE TABLE "));
        if (!isFurther || (!isTable && !entry.startsWith(QLatin1String("index "))))
            return false;
    }
    return std::all_of(
        expected.begin(), expected.end(), [&found](const auto& entry) { return found.count(entry.first) > 0; });
}

} // namespace

Result<bool> readsLikeKnown(const SqlConnection& connection, const std::vector<Migration>& migrations)
{
    const auto found = readSchema(connection);
    const auto expected = expectedSchema(migrations, newestVersion(migrations));
    if (!found || !expected)
        return tl::unexpected((found ? expected : found).error());
    if (!hasOnlyFurtherTables(*found, *expected))
        return false;
    int readableBy = 0;
    auto read = SqlStatement(connection, "SELECT value FROM atlas_property WHERE name = 'readable-by'")
                    .each({}, [&readableBy](const SqlRow& row) -> Result<void> {
                        readableBy = row.label(0).toInt();
                        return {};
                    });
    return read.map([&] { return readableBy > 0 && readableBy <= newestVersion(migrations); });
}

Result<int> soundSchemaVersion(const SqlConnection& connection, const std::vector<Migration>& migrations)
{
    const int newest = newestVersion(migrations);
    const auto found = readSchema(connection);
    auto expected = expectedSchema(migrations, newest);
    if (!found || !expected)
        return tl::unexpected((found ? expected : found).error());
    // All versions have the same table of versions; anything else under that name is not even asked.
    const auto versions = found->find(VersionTable);
    if (versions == found->end() || versions->second != expected->at(VersionTable))
        return otherStructure(connection, VersionTable, "is missing or another one");
    const Result<int> version = schemaVersion(connection);
    if (!version || *version > newest)
        return version;
    if (*version < newest)
        expected = expectedSchema(migrations, *version);
    if (!expected)
        return tl::unexpected(expected.error());
    return compare(connection, *found, *expected).map([&version] { return *version; });
}

} // namespace atlas
