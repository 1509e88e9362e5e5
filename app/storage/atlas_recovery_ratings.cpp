// SPDX-License-Identifier: GPL-3.0-or-later
// Ratings that are missing, of the present and of versions: worked out from the journal, the study and the present.
#include "storage/atlas_recovery.h"

#include "storage/sql_connection.h"
#include "storage/sql_statement.h"

#include <QCoreApplication>

namespace atlas {

namespace {

QString say(const char* text, qint64 count = -1)
{
    return QCoreApplication::translate("atlas::Storage", text, nullptr, static_cast<int>(count));
}

} // namespace

/// The study is what everything else is compared with: it has an entry in any case, and its ratings are known.
Result<void> AtlasRecovery::keepStudy()
{
    const auto studies = number(QStringLiteral("SELECT COUNT(*) FROM version WHERE position = 0"));
    if (!studies)
        return tl::unexpected(studies.error());
    if (*studies == 0) {
        auto done = SqlStatement(m_target,
            "INSERT INTO version (id, position, name, created_at, author) SELECT COALESCE(MAX(id), 0) + 1, 0, ?, "
            "NULL, '' FROM version")
                        .run({QStringLiteral("Étude")});
        if (!done)
            return done;
        lose(say(QT_TRANSLATE_NOOP("atlas::Storage", "The study’s own version was missing.")));
    }
    return SqlStatement(m_target,
        "SELECT r.row_id, r.column_id, r.state, r.level_code FROM version_rating r JOIN version v ON v.id = "
        "r.version_id WHERE v.position = 0")
        .each({}, [this](const SqlRow& row) -> Result<void> {
            m_study.insert({{row.integer(0)}, {row.integer(1)}},
                {row.text(2), row.isNull(3) ? QVariant() : QVariant(row.text(3))});
            return {};
        });
}

Result<void> AtlasRecovery::completeRatings()
{
    const auto missing = missingIn(QStringLiteral("rating"));
    if (!missing)
        return tl::unexpected(missing.error());
    SqlStatement insert(m_target,
        "INSERT INTO rating (row_id, column_id, state, level_code, reason, source, certainty, author, changed_at) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)");
    qint64 found = 0;
    for (const CellRef& cell : *missing) {
        const auto rating = ratingAt(cell, {});
        found += rating ? 1 : 0;
        const Known stored = rating.value_or(Known{storedRating(Rating::notRated(), {}).state, {}});
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
        auto done = insert.run({cell.row.value, cell.column.value, stored.state, stored.code,
            last(JournalField::Reason, QStringLiteral("")), last(JournalField::Source, QStringLiteral("")),
            certaintyWord(certainty.value_or(Certainty::Unstated)), storedText(latest.author),
            storedMoment(latest.at)});
        if (!done)
            return done;
    }
    if (found > 0)
        lose(say(QT_TRANSLATE_N_NOOP(
                     "atlas::Storage", "%n ratings could not be read; they are as the journal and the study have them."),
            found));
    if (const qint64 lost = missing->size() - found; lost > 0)
        lose(say(QT_TRANSLATE_N_NOOP("atlas::Storage", "%n ratings are lost: their cells are not rated now."), lost));
    return {};
}

Result<void> AtlasRecovery::completeVersions()
{
    struct Stored {
        qint64 id;
        QString name;
        QDateTime at;
    };
    std::vector<Stored> versions;
    auto done = SqlStatement(m_target, "SELECT id, name, created_at, position FROM version ORDER BY position")
                    .each({}, [&versions](const SqlRow& row) -> Result<void> {
                        versions.push_back({row.integer(0), row.text(1), momentFromStored(row.text(2))});
                        return {};
                    });
    for (const Stored& version : versions) {
        if (done)
            done = completeVersion(version.id, version.name, version.at);
    }
    return done;
}

Result<void> AtlasRecovery::completeVersion(qint64 version, const QString& name, const QDateTime& at)
{
    const auto missing = missingIn(QStringLiteral("version_rating WHERE version_id = %1").arg(version));
    if (!missing)
        return tl::unexpected(missing.error());
    const auto isStudy = number(QStringLiteral("SELECT id FROM version WHERE position = 0"));
    if (!isStudy)
        return tl::unexpected(isStudy.error());
    SqlStatement insert(m_target,
        "INSERT INTO version_rating (version_id, row_id, column_id, state, level_code) VALUES (?, ?, ?, ?, ?)");
    SqlStatement present(m_target, "SELECT state, level_code FROM rating WHERE row_id = ? AND column_id = ?");
    qint64 found = 0;
    for (const CellRef& cell : *missing) {
        auto rating = *isStudy == version ? studyRating(cell) : ratingAt(cell, at);
        // What the journal never saw change is today what it was then.
        if (!rating && m_journal.steps(cell, JournalField::Rating).empty()) {
            auto read =
                present.each({cell.row.value, cell.column.value}, [&rating](const SqlRow& row) -> Result<void> {
                    rating = Known{row.text(0), row.isNull(1) ? QVariant() : QVariant(row.text(1))};
                    return {};
                });
            if (!read)
                return read;
        }
        found += rating ? 1 : 0;
        const Known stored = rating.value_or(Known{storedRating(Rating::notRated(), {}).state, {}});
        if (auto done = insert.run({version, cell.row.value, cell.column.value, stored.state, stored.code}); !done)
            return done;
    }
    if (found > 0)
        lose(say(QT_TRANSLATE_N_NOOP("atlas::Storage",
                     "Version “%1”: %n ratings could not be read; they are worked out from the journal and the "
                     "present, without their reasons."),
            found)
                 .arg(name));
    if (const qint64 lost = missing->size() - found; lost > 0)
        lose(say(QT_TRANSLATE_N_NOOP(
                     "atlas::Storage", "Version “%1”: %n ratings are lost: their cells are not rated in it."),
            lost)
                 .arg(name));
    return {};
}

} // namespace atlas
