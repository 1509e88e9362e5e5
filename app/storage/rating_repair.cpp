// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/rating_repair.h"

#include "domain/rationale.h"
#include "storage/sql_connection.h"
#include "storage/sql_error.h"
#include "storage/sql_statement.h"
#include "storage/stored_words.h"

#include <QCoreApplication>

#include <algorithm>
#include <utility>
#include <vector>

namespace atlas {

namespace {

constexpr int WithLevelIds = 5; ///< the first schema where ratings name levels by ids, not by codes

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
        done = completeRatings();
    return done ? completeVersions() : done;
}

Result<void> RatingRepair::begin(int schema)
{
    m_codes.clear();
    m_levels.clear();
    const auto fill = [this](const char* sql, QHash<qint64, qint64>& families) {
        return SqlStatement(m_connection, sql).each({}, [&families](const SqlRow& row) -> Result<void> {
            families.insert(row.integer(0), row.integer(1));
            return {};
        });
    };
    Result<void> done =
        fill("SELECT s.id, c.family_id FROM sub_competence s JOIN competence c ON c.id = s.competence_id",
            m_familyOfRow);
    if (done)
        done = fill("SELECT id, family_id FROM activity_domain", m_familyOfColumn);
    if (done) {
        const char* const levels = schema < WithLevelIds
            ? "SELECT f.id, l.code, l.kind, l.code FROM job_family f JOIN rating_level l ON l.scale_key = f.scale_key"
            : "SELECT f.id, l.code, l.kind, l.id FROM job_family f JOIN rating_level l ON l.scale_id = f.scale_id";
        done = SqlStatement(m_connection, levels).each({}, [this](const SqlRow& row) -> Result<void> {
            const bool isLevel = row.text(2) == QLatin1String("level");
            const QVariant level = isLevel ? row.values().value(3) : QVariant();
            m_codes[row.integer(0)].insert(row.text(1), {row.text(2), level});
            if (isLevel)
                m_levels[row.integer(0)].insert(level.toString());
            return {};
        });
    }
    if (!done)
        return done;
    if (m_familyOfRow.isEmpty() || m_familyOfColumn.isEmpty())
        return tl::unexpected(damagedContent(m_damaged, QStringLiteral("no family can be read")));
    auto journal = JournalReplay::read(m_connection);
    if (!journal)
        return tl::unexpected(journal.error());
    m_journal = std::move(*journal);
    return {};
}

bool RatingRepair::fits(const CellRef& cell, const QVariant& level) const
{
    const auto row = m_familyOfRow.constFind(cell.row.value);
    const auto column = m_familyOfColumn.constFind(cell.column.value);
    if (row == m_familyOfRow.constEnd() || column == m_familyOfColumn.constEnd() || *row != *column)
        return false;
    return level.isNull() || m_levels.value(*row).contains(level.toString());
}

/// The rating that the scale of the row's family writes as \a code.
std::optional<RatingRepair::Known> RatingRepair::known(qint64 row, const QString& code) const
{
    const QHash<QString, Known> codes = m_codes.value(m_familyOfRow.value(row));
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
Result<QSet<CellRef>> RatingRepair::missingIn(const QString& table) const
{
    QSet<CellRef> missing;
    QHash<qint64, std::vector<qint64>> columns;
    for (auto column = m_familyOfColumn.constBegin(); column != m_familyOfColumn.constEnd(); ++column)
        columns[*column].push_back(column.key());
    for (auto row = m_familyOfRow.constBegin(); row != m_familyOfRow.constEnd(); ++row) {
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

Result<void> RatingRepair::completeRatings()
{
    const auto missing = missingIn(QStringLiteral("rating"));
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
    const auto missing = missingIn(QStringLiteral("version_rating WHERE version_id = %1").arg(version.id));
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
