// SPDX-License-Identifier: GPL-3.0-or-later
// Workshops that refer to what is gone, or contradict themselves.
#include "storage/atlas_recovery.h"

#include "storage/sql_connection.h"
#include "storage/sql_statement.h"
#include "storage/sql_transaction.h"
#include "storage/workshop_loader.h"

#include <QCoreApplication>

namespace atlas {

namespace {

constexpr int WithLabelsOfItems = 6; ///< the first schema where an agenda item may outlive its cell

QString say(const char* text, qint64 count = -1)
{
    return QCoreApplication::translate("atlas::Storage", text, nullptr, static_cast<int>(count));
}

} // namespace

Result<void> AtlasRecovery::copyWorkshops()
{
    constexpr Table Workshops[]{{"workshop", QT_TRANSLATE_NOOP("atlas::Storage", "workshops")},
        {"agenda_item", QT_TRANSLATE_NOOP("atlas::Storage", "agenda items")},
        {"vote_round", QT_TRANSLATE_NOOP("atlas::Storage", "rounds of votes")},
        {"vote_count", QT_TRANSLATE_NOOP("atlas::Storage", "votes")},
        {"named_vote", QT_TRANSLATE_NOOP("atlas::Storage", "votes under a pseudonym")},
        {"vote_comment", QT_TRANSLATE_NOOP("atlas::Storage", "comments of voters")}};
    const auto hasWorkshops = hasTable("workshop");
    if (!hasWorkshops || !*hasWorkshops)
        return hasWorkshops.map([](bool) {});
    // A workshop and its current item refer to each other: the keys are looked at once both are there.
    if (auto deferred = SqlStatement(m_target, "PRAGMA defer_foreign_keys = ON").run(); !deferred)
        return deferred;
    for (const Table& table : Workshops) {
        if (auto done = copy(table); !done)
            return done;
    }
    // From the outside in, since what is deleted takes along what belongs to it.
    // Once items keep what their cell was called, they outlive it.
    const char* const items = m_schema < WithLabelsOfItems
        ? "agenda_item WHERE workshop_id NOT IN (SELECT id FROM workshop) OR row_id NOT IN (SELECT id FROM sub_competence) OR "
          "column_id NOT IN (SELECT id FROM activity_domain)"
        : "agenda_item WHERE workshop_id NOT IN (SELECT id FROM workshop) OR row_label = '' AND (row_id NOT IN (SELECT id FROM "
          "sub_competence) OR column_id NOT IN (SELECT id FROM activity_domain))";
    const Orphans Strays[]{{items, QT_TRANSLATE_NOOP("atlas::Storage", "agenda items")},
        {"vote_round WHERE item_id NOT IN (SELECT id FROM agenda_item) OR number = 2 AND NOT EXISTS (SELECT 1 FROM "
         "vote_round f WHERE f.item_id = vote_round.item_id AND f.number = 1)",
            QT_TRANSLATE_NOOP("atlas::Storage", "rounds of votes")},
        {"vote_count WHERE NOT EXISTS (SELECT 1 FROM vote_round r WHERE r.item_id = vote_count.item_id AND r.number "
         "= round_number)",
            QT_TRANSLATE_NOOP("atlas::Storage", "votes")},
        {"named_vote WHERE NOT EXISTS (SELECT 1 FROM vote_round r WHERE r.item_id = named_vote.item_id AND r.number "
         "= round_number)",
            QT_TRANSLATE_NOOP("atlas::Storage", "votes under a pseudonym")},
        {"vote_comment WHERE NOT EXISTS (SELECT 1 FROM vote_round r WHERE r.item_id = vote_comment.item_id AND "
         "r.number = round_number)",
            QT_TRANSLATE_NOOP("atlas::Storage", "comments of voters")}};
    for (const Orphans& strays : Strays) {
        const QString table = QLatin1String(strays.condition);
        const auto isThere = hasTable(table.section(u' ', 0, 0).toLatin1().constData());
        if (!isThere)
            return tl::unexpected(isThere.error());
        if (auto done = *isThere ? remove(strays) : Result<void>(); !done)
            return done;
    }
    return SqlStatement(m_target,
        "UPDATE workshop SET current_item_id = NULL WHERE current_item_id NOT IN (SELECT id FROM agenda_item i WHERE "
        "i.workshop_id = workshop.id)")
        .run();
}

Result<void> AtlasRecovery::remove(const Orphans& strays)
{
    const QString from = QLatin1String(strays.condition);
    const auto found = number(QStringLiteral("SELECT COUNT(*) FROM ") + from);
    if (!found)
        return tl::unexpected(found.error());
    loseEntries(*found, say(strays.noun));
    return SqlStatement(m_target, QStringLiteral("DELETE FROM ") + from).run();
}

/// Of a workshop that contradicts itself, first what does so and the rest can do without.
Result<void> AtlasRecovery::dropContradictions()
{
    // Each has the level and the item of an answer in the place of the names in braces.
    static constexpr const char* NoLevel
        = "{state} = 'level' AND NOT EXISTS (SELECT 1 FROM agenda_item i LEFT JOIN job_family f ON f.id = i.family_id JOIN "
          "rating_level l ON (f.id IS NULL OR l.scale_id = f.scale_id) AND l.kind IN ('level', 'retired') WHERE i.id = {item} "
          "AND l.id = {level})";
    const auto without = [](const char* table, const char* state, const char* level, const char* item) {
        const QString condition = QString::fromLatin1(NoLevel)
                                      .replace(QLatin1String("{state}"), QLatin1String(state))
                                      .replace(QLatin1String("{level}"), QLatin1String(level))
                                      .replace(QLatin1String("{item}"), QLatin1String(item));
        return (QLatin1String(table) + QLatin1String(" WHERE ") + condition).toLatin1();
    };
    const QByteArray before = without("agenda_item", "before_state", "before_level_id", "agenda_item.id");
    const QByteArray decided = without("agenda_item", "decided_state", "decided_level_id", "agenda_item.id");
    const QByteArray votes = without("vote_count", "vote_count.state", "vote_count.level_id", "vote_count.item_id");
    const QByteArray names = without("named_vote", "named_vote.state", "named_vote.level_id", "named_vote.item_id");
    const Orphans faults[]{
        {"agenda_item WHERE row_label = '' AND NOT EXISTS (SELECT 1 FROM sub_competence s JOIN competence c ON c.id = "
         "s.competence_id JOIN activity_domain d ON d.family_id = c.family_id WHERE s.id = row_id AND d.id = column_id AND "
         "c.family_id = agenda_item.family_id)",
            QT_TRANSLATE_NOOP("atlas::Storage", "agenda items")},
        {before.constData(), QT_TRANSLATE_NOOP("atlas::Storage", "agenda items")},
        {decided.constData(), QT_TRANSLATE_NOOP("atlas::Storage", "agenda items")},
        {"vote_round WHERE number = 2 AND NOT EXISTS (SELECT 1 FROM vote_round f WHERE f.item_id = vote_round.item_id AND "
         "f.number = 1 AND f.revealed_at IS NOT NULL)",
            QT_TRANSLATE_NOOP("atlas::Storage", "rounds of votes")},
        {votes.constData(), QT_TRANSLATE_NOOP("atlas::Storage", "votes")},
        {names.constData(), QT_TRANSLATE_NOOP("atlas::Storage", "votes under a pseudonym")}};
    Result<void> done;
    for (const Orphans& fault : faults) {
        if (done)
            done = remove(fault);
    }
    return done;
}

Result<void> AtlasRecovery::dropWorkshops()
{
    if (loadWorkshops(m_target, m_atlas))
        return {};
    if (auto done = dropContradictions(); !done || loadWorkshops(m_target, m_atlas))
        return done;
    std::vector<std::pair<qint64, QString>> workshops;
    auto done = SqlStatement(m_target, "SELECT id, title FROM workshop ORDER BY id")
                    .each({}, [&workshops](const SqlRow& row) -> Result<void> {
                        workshops.emplace_back(row.integer(0), row.text(1));
                        return {};
                    });
    for (const auto& [id, title] : workshops) {
        if (!done)
            return done;
        bool isSound = false;
        { // Alone it tells whether the fault is its own.
            SqlTransaction trial(m_target, SqlTransaction::Purpose::Writing);
            done = trial.begun();
            if (done)
                done = SqlStatement(m_target, "DELETE FROM workshop WHERE id <> ?").run({id});
            isSound = done && loadWorkshops(m_target, m_atlas);
        }
        if (!done || isSound)
            continue;
        done = SqlStatement(m_target, "DELETE FROM workshop WHERE id = ?").run({id});
        lose(say(QT_TRANSLATE_NOOP("atlas::Storage", "Workshop “%1” contradicts itself and is left out.")).arg(title));
    }
    return done;
}

} // namespace atlas
