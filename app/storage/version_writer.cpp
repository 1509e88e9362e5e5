// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/version_writer.h"

#include "storage/sql_connection.h"
#include "storage/sql_error.h"
#include "storage/sql_statement.h"
#include "storage/sql_transaction.h"
#include "storage/stored_words.h"

#include <QCoreApplication>

namespace atlas {

namespace {

QString say(const char* text)
{
    return QCoreApplication::translate("atlas::Storage", text);
}

/// Gives \a version the next id and returns its position, or says why it cannot have its name.
Result<qint64> findPlace(const SqlConnection& connection, Version& version)
{
    qint64 position = 0;
    auto done = SqlStatement(connection, "SELECT id, position, name FROM version")
                    .each({}, [&version, &position](const SqlRow& row) -> Result<void> {
                        version.id.value = std::max(version.id.value, row.integer(0) + 1);
                        position = std::max(position, row.integer(1) + 1);
                        if (row.text(2).simplified().toCaseFolded() != version.name.toCaseFolded())
                            return {};
                        return failure(ErrorKind::InvalidInput,
                            say(QT_TRANSLATE_NOOP("atlas::Storage",
                                    "There is a version “%1” already. Choose another name."))
                                .arg(row.text(2)));
                    });
    if (!done)
        return tl::unexpected(done.error());
    return position;
}

} // namespace

Result<Version> writeVersion(
    const SqlConnection& connection, const QString& name, const QString& author, const QDateTime& at)
{
    Version version;
    version.name = storedText(name).simplified();
    version.author = storedText(author);
    // What the file keeps, to the millisecond.
    version.createdAt = momentFromStored(storedMoment(at).toString());
    if (version.name.isEmpty()) {
        return failure(ErrorKind::InvalidInput,
            say(QT_TRANSLATE_NOOP("atlas::Storage", "The version has no name yet. Enter one.")));
    }
    SqlTransaction transaction(connection, SqlTransaction::Purpose::Writing);
    if (!transaction.begun())
        return tl::unexpected(transaction.begun().error());
    const Result<qint64> position = findPlace(connection, version);
    if (!position)
        return tl::unexpected(position.error());
    Result<void> done = SqlStatement(
        connection, "INSERT INTO version (id, position, name, created_at, author) VALUES (?, ?, ?, ?, ?)")
                            .run({version.id.value, *position, version.name, storedMoment(version.createdAt),
                                version.author});
    if (done) {
        done = SqlStatement(connection,
            "INSERT INTO version_rating (version_id, row_id, column_id, state, level_code, reason, source, "
            "certainty, author, changed_at) SELECT ?, row_id, column_id, state, level_code, reason, source, "
            "certainty, author, changed_at FROM rating ORDER BY row_id, column_id")
                   .run({version.id.value});
    }
    if (done)
        done = transaction.commit();
    if (!done)
        return tl::unexpected(done.error());
    return version;
}

} // namespace atlas
