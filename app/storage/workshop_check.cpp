// SPDX-License-Identifier: GPL-3.0-or-later
// What may be wrong with workshops that the schema allows.
#include "storage/workshop_check.h"

#include "storage/check_report.h"
#include "storage/sql_statement.h"

#include <QCoreApplication>

namespace atlas {

namespace {

QString say(const char* text)
{
    return QCoreApplication::translate("atlas::Storage", text);
}

Result<void> checkAgendaCells(CheckReport& found)
{
    // One whose cell was deleted keeps what that was called.
    auto gone = found.addRows("SELECT i.id, w.title, i.row_id, i.column_id FROM agenda_item i JOIN workshop w ON w.id = i.workshop_id "
                       "WHERE i.row_label = '' AND (i.row_id NOT IN (SELECT id FROM sub_competence) OR i.column_id NOT IN "
                       "(SELECT id FROM activity_domain))",
        [](const SqlRow& row) {
            return say(QT_TRANSLATE_NOOP("atlas::Storage",
                           "Entry %1 of the table “%2” refers to an entry of “%3” that is missing."))
                .arg(row.text(0), QStringLiteral("agenda_item"), QStringLiteral("sub_competence, activity_domain"));
        });
    if (!gone)
        return gone;
    return found.addRows("SELECT w.title, s.label, d.label, f.title, g.title FROM agenda_item i JOIN workshop w ON "
                  "w.id = i.workshop_id JOIN sub_competence s ON s.id = i.row_id JOIN competence c ON c.id = "
                  "s.competence_id JOIN job_family f ON f.id = c.family_id JOIN activity_domain d ON d.id = "
                  "i.column_id JOIN job_family g ON g.id = d.family_id WHERE f.id <> g.id",
        [](const SqlRow& row) {
            return say(
                QT_TRANSLATE_NOOP("atlas::Storage",
                    "Workshop “%1”: an agenda item joins the row “%2” and the column “%3” of different "
                    "families, “%4” and “%5”."))
                .arg(row.text(0), row.text(1), row.text(2), row.text(3), row.text(4));
        });
}

Result<void> checkAgendaLevels(CheckReport& found)
{
    return found.addRows(
        "SELECT w.title, s.label, d.label, u.level_id FROM (SELECT id AS item_id, before_level_id AS "
        "level_id FROM agenda_item WHERE before_state = 'level' UNION SELECT id, decided_level_id FROM "
        "agenda_item WHERE decided_state = 'level' UNION SELECT item_id, level_id FROM vote_count WHERE "
        "state = 'level' UNION SELECT item_id, level_id FROM named_vote WHERE state = 'level') u JOIN "
        "agenda_item i ON i.id = u.item_id JOIN workshop w ON w.id = i.workshop_id JOIN sub_competence s ON "
        "s.id = i.row_id JOIN competence c ON c.id = s.competence_id JOIN job_family f ON f.id = c.family_id "
        "JOIN activity_domain d ON d.id = i.column_id WHERE NOT EXISTS (SELECT 1 FROM rating_level l WHERE "
        "l.scale_id = f.scale_id AND l.kind IN ('level', 'retired') AND l.id = u.level_id) ORDER BY w.id, "
        "i.position",
        [](const SqlRow& row) {
            return say(QT_TRANSLATE_NOOP("atlas::Storage",
                           "Workshop “%1”, row “%2”, column “%3”: the scale has no level “%4”."))
                .arg(row.text(0), row.text(1), row.text(2), row.text(3));
        });
}

Result<void> checkCurrentItems(CheckReport& found)
{
    return found.addRows("SELECT w.title, o.title FROM workshop w JOIN agenda_item i ON i.id = w.current_item_id "
                  "JOIN workshop o ON o.id = i.workshop_id WHERE o.id <> w.id",
        [](const SqlRow& row) {
            return say(QT_TRANSLATE_NOOP("atlas::Storage",
                           "Workshop “%1”: its current item stands on the agenda of another, “%2”."))
                .arg(row.text(0), row.text(1));
        });
}

Result<void> checkDecisions(CheckReport& found)
{
    return found.addRows("SELECT w.title, s.label, d.label, i.state = 'decided' FROM agenda_item i JOIN workshop w "
                  "ON w.id = i.workshop_id JOIN sub_competence s ON s.id = i.row_id JOIN activity_domain d "
                  "ON d.id = i.column_id WHERE CASE WHEN i.state = 'decided' THEN i.before_state IS NULL OR "
                  "i.decided_state IS NULL OR i.basis IS NULL OR i.reason IS NULL ELSE COALESCE("
                  "i.before_state, i.decided_state, i.basis, i.reason, i.decided_at) IS NOT NULL END",
        [](const SqlRow& row) {
            const char* const text = row.position(3) != 0
                ? QT_TRANSLATE_NOOP("atlas::Storage",
                    "Workshop “%1”, row “%2”, column “%3”: the item counts as decided, but its decision is "
                    "missing.")
                : QT_TRANSLATE_NOOP("atlas::Storage",
                    "Workshop “%1”, row “%2”, column “%3”: the item has a decision, but does not count as "
                    "decided.");
            return say(text).arg(row.text(0), row.text(1), row.text(2));
        });
}

Result<void> checkVotes(CheckReport& found)
{
    auto rounds = found.addRows("SELECT w.title, s.label, d.label FROM vote_round r JOIN agenda_item i ON i.id = "
                         "r.item_id JOIN workshop w ON w.id = i.workshop_id JOIN sub_competence s ON s.id = "
                         "i.row_id JOIN activity_domain d ON d.id = i.column_id WHERE r.number > 1 AND NOT "
                         "EXISTS (SELECT 1 FROM vote_round e WHERE e.item_id = r.item_id AND e.number = "
                         "r.number - 1 AND e.revealed_at IS NOT NULL)",
        [](const SqlRow& row) {
            return say(QT_TRANSLATE_NOOP("atlas::Storage",
                           "Workshop “%1”, row “%2”, column “%3”: the second round of votes comes without a "
                           "first that was revealed."))
                .arg(row.text(0), row.text(1), row.text(2));
        });
    if (!rounds)
        return rounds;
    return found.addRows(
        "SELECT w.title FROM workshop w WHERE w.keeps_pseudonyms = 0 AND EXISTS (SELECT 1 FROM "
        "named_vote n JOIN agenda_item i ON i.id = n.item_id WHERE i.workshop_id = w.id UNION SELECT 1 "
        "FROM vote_comment c JOIN agenda_item i ON i.id = c.item_id WHERE i.workshop_id = w.id AND "
        "c.pseudonym <> '')",
        [](const SqlRow& row) {
            return say(QT_TRANSLATE_NOOP("atlas::Storage",
                           "Workshop “%1”: names stand beside votes, although none were to be kept."))
                .arg(row.text(0));
        });
}

} // namespace

Result<void> checkWorkshops(CheckReport& found)
{
    Result<void> done;
    for (const auto part : {&checkAgendaCells, &checkAgendaLevels, &checkCurrentItems, &checkDecisions, &checkVotes}) {
        if (done)
            done = part(found);
    }
    return done;
}

} // namespace atlas
