// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/version_writer.h"

#include "storage/sql_connection.h"
#include "storage/sql_error.h"
#include "storage/sql_statement.h"
#include "storage/sql_transaction.h"
#include "storage/storage_limits.h"
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
    qint64 versions = 0;
    auto done = SqlStatement(connection, "SELECT id, position, name FROM version")
                    .each({}, [&](const SqlRow& row) -> Result<void> {
                        ++versions;
                        version.id.value = std::max(version.id.value, row.integer(0) + 1);
                        position = std::max(position, row.integer(1) + 1);
                        if (row.label(2).simplified().toCaseFolded() != version.name.toCaseFolded())
                            return {};
                        return failure(ErrorKind::InvalidInput,
                            say(QT_TRANSLATE_NOOP("atlas::Storage",
                                    "There is a version “%1” already. Choose another name."))
                                .arg(row.label(2)));
                    });
    if (!done)
        return tl::unexpected(done.error());
    if (versions >= limits::Versions) {
        return tooLarge(
            connection.path(), Measure::Versions, limits::Versions, ErrorKind::InvalidInput);
    }
    if (position >= limits::Versions || version.id.value > limits::Id)
        return tl::unexpected(numbersUsedUp(connection.path(), QStringLiteral("version")));
    return position;
}

Result<qint64> count(const SqlConnection& connection, const char* sql, const QVariantList& values)
{
    qint64 found = 0;
    auto done = SqlStatement(connection, sql).each(values, [&found](const SqlRow& row) -> Result<void> {
        found = row.integer(0);
        return {};
    });
    return done.map([&found] { return found; });
}

/// That another version still fits, before its cells are copied.
Result<void> checkSpace(const SqlConnection& connection)
{
    const auto cells = count(
        connection, "SELECT (SELECT COUNT(*) FROM rating) + (SELECT COUNT(*) FROM version_rating)", {});
    if (!cells)
        return tl::unexpected(cells.error());
    if (*cells > limits::CellsOfVersions) {
        return tooLarge(connection.path(), Measure::CellsOfVersions, limits::CellsOfVersions,
            ErrorKind::InvalidInput);
    }
    return {};
}

/// That the version holds just what the present does.
Result<void> checkKept(const SqlConnection& connection, const Version& version)
{
    const auto named = count(connection, "SELECT COUNT(*) FROM version WHERE id = ? AND name = ? AND author = ?",
        {version.id.value, version.name, version.author});
    const auto others = count(connection,
        "SELECT (SELECT COUNT(*) FROM rating) - (SELECT COUNT(*) FROM rating r JOIN version_rating v ON "
        "v.version_id = ? AND v.row_id = r.row_id AND v.column_id = r.column_id AND v.horizon_id = r.horizon_id AND "
        "v.state = r.state AND "
        "v.level_id IS r.level_id AND v.reason = r.reason AND v.source = r.source AND v.certainty = "
        "r.certainty AND v.author = r.author AND v.changed_at IS r.changed_at)",
        {version.id.value});
    if (!named || !others)
        return tl::unexpected((named ? others : named).error());
    if (*named == 1 && *others == 0)
        return {};
    return tl::unexpected(
        contentNotKept(connection.path(), QStringLiteral("version %1").arg(version.id.value)));
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
    if (auto valid = fits(version.name, limits::Label).and_then([&version] {
            return fits(version.author, limits::Label);
        });
        !valid)
        return tl::unexpected(valid.error());
    SqlTransaction transaction(connection, SqlTransaction::Purpose::Writing);
    if (!transaction.begun())
        return tl::unexpected(transaction.begun().error());
    const Result<qint64> position = findPlace(connection, version);
    if (!position)
        return tl::unexpected(position.error());
    if (auto space = checkSpace(connection); !space)
        return tl::unexpected(space.error());
    Result<void> done = SqlStatement(
        connection, "INSERT INTO version (id, position, name, created_at, author) VALUES (?, ?, ?, ?, ?)")
                            .run({version.id.value, *position, version.name, storedMoment(version.createdAt),
                                version.author});
    if (done) {
        done = SqlStatement(connection,
            "INSERT INTO version_rating (version_id, row_id, column_id, horizon_id, state, level_id, reason, source, "
            "certainty, author, changed_at) SELECT ?, row_id, column_id, horizon_id, state, level_id, reason, source, "
            "certainty, author, changed_at FROM rating ORDER BY row_id, column_id, horizon_id")
                   .run({version.id.value});
    }
    if (done)
        done = checkKept(connection, version);
    if (done)
        done = transaction.commit();
    if (!done)
        return tl::unexpected(done.error());
    return version;
}

} // namespace atlas
