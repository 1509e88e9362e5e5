// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/version_writer.h"

#include "domain/fresh_id.h"
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

/// Gives \a version an id and returns its position, or says why it cannot have its name.
Result<qint64> findPlace(const SqlConnection& connection, Version& version)
{
    qint64 position = 0;
    qint64 versions = 0;
    version.id.value = freshId();
    auto done = SqlStatement(connection, "SELECT id, position, name FROM version")
                    .each({}, [&](const SqlRow& row) -> Result<void> {
                        ++versions;
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
    if (position >= limits::Versions)
        return tl::unexpected(numbersUsedUp(connection.path(), QStringLiteral("version")));
    return position;
}

Result<qint64> count(const SqlConnection& connection, const QString& sql, const QVariantList& values)
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
    const auto cells = count(connection,
        QStringLiteral("SELECT (SELECT COUNT(*) FROM rating) + (SELECT COUNT(*) FROM version_rating)"), {});
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
    const auto named = count(connection,
        QStringLiteral("SELECT COUNT(*) FROM version WHERE id = ? AND name = ? AND author = ?"),
        {version.id.value, version.name, version.author});
    for (const VersionTable& table : versionTables()) {
        QStringList same;
        for (const QString& column : QString::fromLatin1(table.columns).split(QStringLiteral(", ")))
            same.append(QStringLiteral("(k.%1 = p.%1 OR (k.%1 IS NULL AND p.%1 IS NULL))").arg(column));
        const auto differing = count(connection,
            QStringLiteral("SELECT COUNT(*) FROM %1 p WHERE NOT EXISTS (SELECT 1 FROM %2 k WHERE k.version_id = ? AND k.id = "
                           "p.id AND %3)")
                .arg(QLatin1String(table.present), QLatin1String(table.kept), same.join(QStringLiteral(" AND "))),
            {version.id.value});
        if (!differing)
            return tl::unexpected(differing.error());
        if (*differing != 0)
            return tl::unexpected(contentNotKept(connection.path(), QStringLiteral("version %1").arg(version.id.value)));
    }
    const auto others = count(connection,
        QStringLiteral("SELECT (SELECT COUNT(*) FROM rating) - (SELECT COUNT(*) FROM rating r JOIN version_rating v ON "
                       "v.version_id = ? AND v.row_id = r.row_id AND v.column_id = r.column_id AND v.horizon_id = "
                       "r.horizon_id AND v.state = r.state AND COALESCE(v.level_id, 0) = COALESCE(r.level_id, 0) AND "
                       "v.reason = r.reason AND v.source = r.source AND v.certainty = r.certainty AND v.author = r.author "
                       "AND COALESCE(v.changed_at, '') = COALESCE(r.changed_at, ''))"),
        {version.id.value});
    if (!named || !others)
        return tl::unexpected((named ? others : named).error());
    if (*named == 1 && *others == 0)
        return {};
    return tl::unexpected(
        contentNotKept(connection.path(), QStringLiteral("version %1").arg(version.id.value)));
}

} // namespace

const std::vector<VersionTable>& versionTables()
{
    static const std::vector<VersionTable> tables{
        {"rating_scale", "version_scale", "id, key, position, title_fr, title_en"},
        {"rating_level", "version_level",
            "id, scale_id, kind, position, code, symbol, label_fr, label_en, weight, light_fill, light_text, dark_fill, "
            "dark_text"},
        {"job_family", "version_family", "id, position, key, title, section, scale_id"},
        {"activity_domain", "version_domain", "id, family_id, position, label"},
        {"competence", "version_competence", "id, family_id, position, label"},
        {"sub_competence", "version_row", "id, competence_id, position, label"},
    };
    return tables;
}

Result<void> keepStructure(const SqlConnection& connection, VersionId version, Kept kept)
{
    constexpr int scales = 2; // the first tables
    int left = kept == Kept::Scales ? scales : static_cast<int>(versionTables().size());
    for (const VersionTable& table : versionTables()) {
        if (left-- == 0)
            break;
        auto done = SqlStatement(connection,
            QStringLiteral("INSERT INTO %1 (version_id, %2) SELECT ?, %2 FROM %3 WHERE id NOT IN (SELECT id FROM %1 WHERE "
                           "version_id = ?)")
                .arg(QLatin1String(table.kept), QLatin1String(table.columns), QLatin1String(table.present)))
                        .run({version.value, version.value});
        if (!done)
            return done;
    }
    return {};
}

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
    if (done)
        done = keepStructure(connection, version.id);
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
