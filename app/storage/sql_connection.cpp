// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sql_connection.h"

#include "storage/sql_error.h"
#include "storage/sql_statement.h"

#include <QSqlError>
#include <QUuid>

namespace atlas {

namespace {

// How long a statement waits for another program's lock, in milliseconds. Longer would look like a hang.
constexpr int BusyTimeout = 2000;

const QLatin1String InMemory(":memory:"); // SQLite's name for no file at all

// The schema of a file from elsewhere gets no more trust than it needs. Defensive mode has no pragma, and the
// SQLite within Qt's driver cannot be called past it; checkSchema() leaves it nothing to defend. With EXTRA,
// COMMIT waits until the disk has the change and has forgotten the journal, which would take it back after a
// power cut; on macOS, the two below it make the drive empty its own cache as well.
constexpr const char* Settings[] = {
    "PRAGMA foreign_keys = ON",
    "PRAGMA trusted_schema = OFF",
    "PRAGMA cell_size_check = ON",
    "PRAGMA synchronous = EXTRA",
    "PRAGMA fullfsync = ON",
    "PRAGMA checkpoint_fullfsync = ON",
};

} // namespace

SqlConnection::SqlConnection(const QString& name, const QString& place, const QString& path, Playback playback)
    : m_database(QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), name))
    , m_place(place)
    , m_path(path)
    , m_playback(playback)
{
}

SqlConnection::~SqlConnection()
{
    const QString name = m_database.connectionName();
    m_database.close();
    // removeDatabase() warns as long as any handle is left.
    m_database = QSqlDatabase();
    QSqlDatabase::removeDatabase(name);
}

Result<std::unique_ptr<SqlConnection>> SqlConnection::open(
    const QString& path, Mode mode, const QString& shownPath, const QString& contentPath)
{
    const QString& place = shownPath.isEmpty() ? path : shownPath;
    const QString name = QStringLiteral("atlas-") + QUuid::createUuid().toString(QUuid::WithoutBraces);
    std::unique_ptr<SqlConnection> connection(
        new SqlConnection(name, place, contentPath.isEmpty() ? place : contentPath,
            mode == Mode::Copy || mode == Mode::DamagedCopy ? Playback::OnACopy : Playback::TriedFirst));
    // No QSQLITE_OPEN_URI: in a URI, '%', '#' and '?' in a file's name would mean something else.
    QString options = QStringLiteral("QSQLITE_BUSY_TIMEOUT=%1").arg(BusyTimeout);
    if (mode == Mode::ReadOnly)
        options += QStringLiteral(";QSQLITE_OPEN_READONLY");
    connection->m_database.setConnectOptions(options);
    if (auto clear = connection->mayLook(path); !clear)
        return tl::unexpected(clear.error());
    connection->m_database.setDatabaseName(path);
    if (!connection->m_database.open())
        return tl::unexpected(storageError(connection->m_database.lastError(), place));
    connection->m_isLookedAt = true; // just now
    if (mode == Mode::DamagedCopy) {
        // Otherwise one entry that is not sound keeps all the others from being read.
        if (auto set = SqlStatement(*connection, "PRAGMA writable_schema = ON").run(); !set)
            return tl::unexpected(set.error());
    }
    for (const char* setting : Settings) {
        if (auto set = SqlStatement(*connection, setting).run(); !set)
            return tl::unexpected(set.error());
    }
    connection->m_isLookedAt = false;
    return connection;
}

Result<void> SqlConnection::mayLook() const
{
    return m_isLookedAt ? Result<void>() : mayLook(m_database.databaseName());
}

Result<void> SqlConnection::mayLook(const QString& file) const
{
    return file == InMemory ? Result<void>() : checkCompanions(file, m_place, m_playback);
}

Result<void> SqlConnection::guardSchema(const Check& check)
{
    m_schemaCheck = check;
    m_schemaNumber = -1;
    return checkSchema();
}

Result<void> SqlConnection::checkSchema() const
{
    if (!m_schemaCheck)
        return {};
    const Result<qint64> number = schemaNumber();
    if (!number)
        return tl::unexpected(number.error());
    if (*number == m_schemaNumber)
        return {};
    const Result<void> sound = m_schemaCheck(*this);
    if (sound)
        m_schemaNumber = *number;
    return sound;
}

Result<qint64> SqlConnection::schemaNumber() const
{
    qint64 number = 0;
    const auto read = SqlStatement(*this, "PRAGMA schema_version").each({}, [&number](const SqlRow& row) {
        number = row.integer(0);
        return Result<void>();
    });
    return read.map([&number] { return number; });
}

} // namespace atlas
