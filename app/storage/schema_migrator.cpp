// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/schema_migrator.h"

#include "storage/sql_connection.h"
#include "storage/sql_error.h"
#include "storage/sql_script.h"
#include "storage/sql_statement.h"
#include "storage/sql_transaction.h"
#include "storage/stored_words.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

#include <map>

namespace atlas {

namespace {

QString resourceText(const QString& path)
{
    QFile file(path);
    const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT(opened);
    Q_UNUSED(opened);
    return QString::fromUtf8(file.readAll());
}

Result<void> apply(const SqlConnection& connection, const Migration& migration)
{
    for (const QString& script : migration.scripts) {
        for (const QString& statement : splitSqlScript(script)) {
            if (auto done = SqlStatement(connection, statement).run(); !done)
                return done;
        }
    }
    return SqlStatement(connection, "INSERT INTO schema_migration (version, applied_at) VALUES (?, ?)")
        .run({migration.version, storedMoment(QDateTime::currentDateTimeUtc())});
}

Result<void> checkForeignKeys(const SqlConnection& connection)
{
    return SqlStatement(connection, "PRAGMA foreign_key_check").each({}, [&connection](const SqlRow& row) {
        return Result<void>(tl::unexpected(damagedContent(connection.path(),
            QStringLiteral("after migration: %1 refers to missing %2").arg(row.text(0), row.text(2)))));
    });
}

Result<void> migrateInTransaction(
    const SqlConnection& connection, const std::vector<Migration>& migrations, int from)
{
    SqlTransaction transaction(connection, SqlTransaction::Purpose::Writing);
    if (!transaction.begun())
        return transaction.begun();
    for (const Migration& migration : migrations) {
        if (migration.version <= from)
            continue;
        if (auto done = apply(connection, migration); !done)
            return done;
    }
    if (auto sound = checkForeignKeys(connection); !sound)
        return sound;
    return transaction.commit();
}

} // namespace

std::vector<Migration> builtInMigrations()
{
    const QDir folder(QStringLiteral(":/data/migrations"));
    std::map<int, Migration> byVersion;
    // By name, "0001_x.sql" comes before "0001_x.sqlite.sql".
    for (const QString& name : folder.entryList({QStringLiteral("*.sql")}, QDir::Files, QDir::Name)) {
        const int version = name.section(QLatin1Char('_'), 0, 0).toInt();
        Migration& migration = byVersion[version];
        migration.version = version;
        migration.scripts.append(resourceText(folder.filePath(name)));
    }
    std::vector<Migration> migrations;
    migrations.reserve(byVersion.size());
    for (auto& [version, migration] : byVersion)
        migrations.push_back(std::move(migration));
    return migrations;
}

int newestVersion(const std::vector<Migration>& migrations)
{
    return migrations.empty() ? 0 : migrations.back().version;
}

Result<int> schemaVersion(const SqlConnection& connection)
{
    int version = 0;
    auto read = SqlStatement(connection, "SELECT MAX(version) FROM schema_migration")
                    .each({}, [&version](const SqlRow& row) {
                        version = row.position(0);
                        return Result<void>();
                    });
    if (!read)
        return tl::unexpected(read.error());
    if (version < 1)
        return tl::unexpected(damagedContent(connection.path(), QStringLiteral("no schema version")));
    return version;
}

Error tooNew(const QString& path, int version, int known)
{
    return {ErrorKind::TooNew,
        QCoreApplication::translate("atlas::Storage",
            "“%1” was made by a later version of Competence Atlas and was left as it is. Install that version to open "
            "it.")
            .arg(shownName(path)),
        QStringLiteral("schema %1, known up to %2").arg(version).arg(known)};
}

Result<void> migrate(const SqlConnection& connection, const std::vector<Migration>& migrations, int from)
{
    // Rebuilding a table drops the old one, which with foreign keys on would delete what refers to it. The
    // setting is without effect inside a transaction, hence around it; the keys are checked before the commit
    // instead.
    if (auto off = SqlStatement(connection, "PRAGMA foreign_keys = OFF").run(); !off)
        return off;
    Result<void> done = migrateInTransaction(connection, migrations, from);
    const Result<void> on = SqlStatement(connection, "PRAGMA foreign_keys = ON").run();
    return done ? on : done;
}

} // namespace atlas
