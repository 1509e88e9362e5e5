// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/rating_repair.h"

#include "domain/limits.h"
#include "domain/rationale.h"
#include "storage/sql_connection.h"
#include "storage/sql_error.h"
#include "storage/sql_statement.h"
#include "storage/stored_words.h"
#include "storage/version_writer.h"

#include <QCoreApplication>

#include <algorithm>
#include <utility>
#include <vector>

namespace atlas {

namespace {

constexpr int WithLevelIds = 5; ///< the first schema where ratings name levels by ids, not by codes
constexpr int WithShapesOfVersions = 6; ///< the first where versions have rows, columns and scales of their own

QString say(const char* text, qint64 count = -1)
{
    return QCoreApplication::translate("atlas::Storage", text, nullptr, static_cast<int>(count));
}

} // namespace

RatingRepair::RatingRepair(const SqlConnection& connection, const QString& damaged, QStringList& losses)
    : m_connection(connection)
    , m_damaged(damaged)
    , m_losses(losses)
{
}

const char* RatingRepair::levelColumn(int schema)
{
    return schema < WithLevelIds ? "level_code" : "level_id";
}

Result<void> RatingRepair::complete(int schema)
{
    Result<void> done = begin(schema);
    if (done)
        done = keepStudy();
    if (done)
        done = keepShapes();
    if (done)
        done = completeRatings();
    if (done)
        done = completeVersions();
    return done ? keepRevision() : done;
}

/// The next step comes after all that the journal tells of.
Result<void> RatingRepair::keepRevision()
{
    auto done = SqlStatement(m_connection,
        "DELETE FROM atlas_property WHERE name = 'revision' AND (value <> CAST(CAST(value AS INTEGER) AS TEXT) OR "
        "CAST(value AS INTEGER) NOT BETWEEN (SELECT COALESCE(MAX(revision), 0) FROM journal) AND ?)")
                    .run({limits::Id - limits::JournalEntries});
    if (!done)
        return done;
    return SqlStatement(m_connection,
        "INSERT INTO atlas_property (name, value) SELECT 'revision', CAST((SELECT COALESCE(MAX(revision), 0) FROM journal) AS "
        "TEXT) WHERE NOT EXISTS (SELECT 1 FROM atlas_property WHERE name = 'revision')")
        .run();
}

Result<RatingRepair::Shape> RatingRepair::readShape(int schema, std::optional<VersionId> version) const
{
    Shape shape;
    const auto fill = [this](const QString& sql, QHash<qint64, qint64>& families) {
        return SqlStatement(m_connection, sql).each({}, [&families](const SqlRow& row) -> Result<void> {
            families.insert(row.integer(0), row.integer(1));
            return {};
        });
    };
    const auto from = [version](const char* table, const char* kept) {
        return version ? QStringLiteral("(SELECT * FROM %1 WHERE version_id = %2)").arg(QLatin1String(kept)).arg(version->value)
                       : QLatin1String(table);
    };
    Result<void> done = fill(QStringLiteral("SELECT s.id, c.family_id FROM %1 s JOIN %2 c ON c.id = s.competence_id")
                                 .arg(from("sub_competence", "version_row"), from("competence", "version_competence")),
        shape.familyOfRow);
    if (done)
        done = fill(QStringLiteral("SELECT id, family_id FROM %1 d").arg(from("activity_domain", "version_domain")),
            shape.familyOfColumn);
    if (done) {
        const QString levels = schema < WithLevelIds
            ? QStringLiteral("SELECT f.id, l.code, l.kind, l.code FROM job_family f JOIN rating_level l ON l.scale_key = "
                             "f.scale_key")
            : QStringLiteral("SELECT f.id, l.code, l.kind, l.id FROM %1 f JOIN %2 l ON l.scale_id = f.scale_id")
                  .arg(from("job_family", "version_family"), from("rating_level", "version_level"));
        done = SqlStatement(m_connection, levels).each({}, [&shape](const SqlRow& row) -> Result<void> {
            if (row.text(2) == QLatin1String("retired"))
                return {};
            const bool isLevel = row.text(2) == QLatin1String("level");
            const QVariant level = isLevel ? row.values().value(3) : QVariant();
            shape.codes[row.integer(0)].insert(row.text(1), {row.text(2), level});
            if (isLevel)
                shape.levels[row.integer(0)].insert(level.toString());
            return {};
        });
    }
    return done.map([&shape] { return std::move(shape); });
}

Result<void> RatingRepair::begin(int schema)
{
    auto present = readShape(schema, std::nullopt);
    if (!present)
        return tl::unexpected(present.error());
    m_present = std::move(*present);
    if (m_present.familyOfRow.isEmpty() || m_present.familyOfColumn.isEmpty())
        return tl::unexpected(damagedContent(m_damaged, QStringLiteral("no family can be read")));
    m_versions.clear();
    if (schema < WithShapesOfVersions)
        return {};
    auto journal = JournalReplay::read(m_connection);
    if (!journal)
        return tl::unexpected(journal.error());
    m_journal = std::move(*journal);
    return readVersions();
}

Result<void> RatingRepair::readVersions()
{
    std::vector<qint64> ids;
    auto done = SqlStatement(m_connection, "SELECT id FROM version").each({}, [&ids](const SqlRow& row) -> Result<void> {
        ids.push_back(row.integer(0));
        return {};
    });
    for (const qint64 id : ids) {
        auto shape = done ? readShape(WithShapesOfVersions, VersionId{id}) : tl::unexpected(done.error());
        if (!shape)
            return tl::unexpected(shape.error());
        m_versions.insert(id, std::move(*shape));
    }
    return done;
}

const RatingRepair::Shape& RatingRepair::shapeOf(qint64 version) const
{
    const auto found = m_versions.constFind(version);
    return found == m_versions.constEnd() ? m_present : *found;
}

bool RatingRepair::fits(qint64 version, const CellRef& cell, const QVariant& level) const
{
    const Shape& shape = shapeOf(version);
    const auto row = shape.familyOfRow.constFind(cell.row.value);
    const auto column = shape.familyOfColumn.constFind(cell.column.value);
    if (row == shape.familyOfRow.constEnd() || column == shape.familyOfColumn.constEnd() || *row != *column)
        return false;
    return level.isNull() || shape.levels.value(*row).contains(level.toString());
}

/// The rating that the scale of the row's family writes as \a code.
std::optional<RatingRepair::Known> RatingRepair::known(qint64 row, const QString& code) const
{
    const QHash<QString, Known> codes = m_present.codes.value(m_present.familyOfRow.value(row));
    const auto found = codes.constFind(code);
    return found == codes.constEnd() ? std::nullopt : std::optional(*found);
}

std::optional<RatingRepair::Known> RatingRepair::ratingAt(const CellRef& cell, const QDateTime& moment) const
{
    const auto& steps = m_journal.steps(cell, JournalField::Rating);
    const auto last = std::find_if(steps.rbegin(), steps.rend(),
        [&moment](const JournalReplay::Step& step) { return !moment.isValid() || step.at <= moment; });
    return last == steps.rend() ? studyRating(cell) : known(cell.row.value, last->after);
}

std::optional<RatingRepair::Known> RatingRepair::studyRating(const CellRef& cell) const
{
    if (const auto stored = m_study.constFind(cell); stored != m_study.constEnd())
        return *stored;
    const auto& steps = m_journal.steps(cell, JournalField::Rating);
    return steps.empty() ? std::nullopt : known(cell.row.value, steps.front().before);
}

/// The cells of all families that have no entry in \a table, which may name a condition.
Result<QSet<CellRef>> RatingRepair::missingIn(const QString& table, const Shape& shape) const
{
    QSet<CellRef> missing;
    QHash<qint64, std::vector<qint64>> columns;
    for (auto column = shape.familyOfColumn.constBegin(); column != shape.familyOfColumn.constEnd(); ++column)
        columns[*column].push_back(column.key());
    for (auto row = shape.familyOfRow.constBegin(); row != shape.familyOfRow.constEnd(); ++row) {
        for (const qint64 column : columns.value(*row))
            missing.insert({{row.key()}, {column}});
    }
    const auto done = SqlStatement(m_connection, QStringLiteral("SELECT row_id, column_id FROM ") + table)
                          .each({}, [&missing](const SqlRow& row) -> Result<void> {
                              missing.remove({{row.integer(0)}, {row.integer(1)}});
                              return {};
                          });
    if (!done)
        return tl::unexpected(done.error());
    return missing;
}

/// The study is what everything else is compared with: it has an entry in any case, and its ratings are known.
Result<void> RatingRepair::keepStudy()
{
    bool isThere = false;
    auto done = SqlStatement(m_connection, "SELECT 1 FROM version WHERE position = 0")
                    .each({}, [&isThere](const SqlRow&) -> Result<void> {
                        isThere = true;
                        return {};
                    });
    if (done && !isThere) {
        done = SqlStatement(m_connection,
            "INSERT INTO version (id, position, name, created_at, author) SELECT COALESCE(MAX(id), 0) + 1, 0, ?, "
            "NULL, '' FROM version")
                   .run({QStringLiteral("Étude")});
        m_losses.append(say(QT_TRANSLATE_NOOP("atlas::Storage", "The study’s own version was missing.")));
    }
    if (!done)
        return done;
    return SqlStatement(m_connection,
        "SELECT r.row_id, r.column_id, r.state, r.level_id FROM version_rating r JOIN version v ON v.id = "
        "r.version_id WHERE v.position = 0")
        .each({}, [this](const SqlRow& row) -> Result<void> {
            m_study.insert({{row.integer(0)}, {row.integer(1)}},
                {row.text(2), row.isNull(3) ? QVariant() : QVariant(row.integer(3))});
            return {};
        });
}

/// A version of which no structure is left has that of the present.
Result<void> RatingRepair::keepShapes()
{
    std::vector<qint64> bare;
    auto done = SqlStatement(m_connection,
        "SELECT v.id FROM version v WHERE NOT EXISTS (SELECT 1 FROM version_family f WHERE f.version_id = v.id)")
                    .each({}, [&bare](const SqlRow& row) -> Result<void> {
                        bare.push_back(row.integer(0));
                        return {};
                    });
    for (const qint64 version : bare) {
        if (done)
            done = keepStructure(m_connection, {version});
    }
    return done ? readVersions() : done;
}

Result<void> RatingRepair::completeRatings()
{
    const auto missing = missingIn(QStringLiteral("rating"), m_present);
    if (!missing)
        return tl::unexpected(missing.error());
    SqlStatement insert(m_connection,
        "INSERT INTO rating (row_id, column_id, horizon_id, state, level_id, reason, source, certainty, author, "
        "changed_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
    qint64 found = 0;
    for (const CellRef& cell : *missing) {
        const auto rating = ratingAt(cell, {});
        found += rating ? 1 : 0;
        const Known stored = rating.value_or(Known{storedRating(Rating::notRated()).state, {}});
        const auto last = [this, &cell](JournalField field, const QString& otherwise) {
            const auto& steps = m_journal.steps(cell, field);
            return steps.empty() ? otherwise : steps.back().after;
        };
        JournalReplay::Step latest;
        for (const auto& [field, cells] : m_journal.all()) {
            const auto& steps = m_journal.steps(cell, field);
            if (!steps.empty() && !(steps.back().at < latest.at))
                latest = steps.back();
        }
        const auto certainty = certaintyFromWord(last(JournalField::Certainty, certaintyWord(Certainty::Unstated)));
        auto done = insert.run({cell.row.value, cell.column.value, cell.horizon.value, stored.state, stored.level,
            last(JournalField::Reason, QStringLiteral("")), last(JournalField::Source, QStringLiteral("")),
            certaintyWord(certainty.value_or(Certainty::Unstated)), storedText(latest.author),
            storedMoment(latest.at)});
        if (!done)
            return done;
    }
    if (found > 0)
        m_losses.append(say(QT_TRANSLATE_N_NOOP(
                     "atlas::Storage", "%n ratings could not be read; they are as the journal and the study have them."),
            found));
    if (const qint64 lost = missing->size() - found; lost > 0)
        m_losses.append(say(QT_TRANSLATE_N_NOOP("atlas::Storage", "%n ratings are lost: their cells are not rated now."), lost));
    return {};
}

Result<void> RatingRepair::completeVersions()
{
    std::vector<Stored> versions;
    auto done = SqlStatement(m_connection, "SELECT id, name, created_at, position FROM version ORDER BY position")
                    .each({}, [&versions](const SqlRow& row) -> Result<void> {
                        versions.push_back(
                            {row.integer(0), row.text(1), momentFromStored(row.text(2)), row.integer(3) == 0});
                        return {};
                    });
    for (const Stored& version : versions) {
        if (done)
            done = completeVersion(version);
    }
    return done;
}

Result<void> RatingRepair::completeVersion(const Stored& version)
{
    const auto missing =
        missingIn(QStringLiteral("version_rating WHERE version_id = %1").arg(version.id), shapeOf(version.id));
    if (!missing)
        return tl::unexpected(missing.error());
    SqlStatement insert(m_connection,
        "INSERT INTO version_rating (version_id, row_id, column_id, horizon_id, state, level_id) VALUES (?, ?, ?, ?, ?, ?)");
    SqlStatement present(m_connection, "SELECT state, level_id FROM rating WHERE row_id = ? AND column_id = ?");
    qint64 found = 0;
    for (const CellRef& cell : *missing) {
        // Of a version without a moment the journal does not tell.
        auto rating = version.isStudy ? studyRating(cell)
            : version.at.isValid()    ? ratingAt(cell, version.at)
                                      : std::nullopt;
        // What the journal never saw change is today what it was then.
        if (!rating && m_journal.steps(cell, JournalField::Rating).empty()) {
            auto read =
                present.each({cell.row.value, cell.column.value}, [&rating](const SqlRow& row) -> Result<void> {
                    rating = Known{row.text(0), row.isNull(1) ? QVariant() : QVariant(row.integer(1))};
                    return {};
                });
            if (!read)
                return read;
        }
        if (rating && !fits(version.id, cell, rating->level))
            rating.reset();
        found += rating ? 1 : 0;
        const Known stored = rating.value_or(Known{storedRating(Rating::notRated()).state, {}});
        if (auto done = insert.run({version.id, cell.row.value, cell.column.value, cell.horizon.value, stored.state,
                stored.level}); !done)
            return done;
    }
    if (found > 0)
        m_losses.append(say(QT_TRANSLATE_N_NOOP("atlas::Storage",
                     "Version “%1”: %n ratings could not be read; they are worked out from the journal and the "
                     "present, without their reasons."),
            found)
                 .arg(version.name));
    if (const qint64 lost = missing->size() - found; lost > 0)
        m_losses.append(say(QT_TRANSLATE_N_NOOP(
                     "atlas::Storage", "Version “%1”: %n ratings are lost: their cells are not rated in it."),
            lost)
                 .arg(version.name));
    return {};
}

} // namespace atlas
