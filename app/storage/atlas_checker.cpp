// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/atlas_checker.h"

#include "storage/sql_connection.h"
#include "storage/sql_statement.h"
#include "storage/sql_transaction.h"
#include "storage/storage_limits.h"
#include "storage/workshop_check.h"

#include <QCoreApplication>

namespace atlas {

namespace {

QString say(const char* text)
{
    return QCoreApplication::translate("atlas::Storage", text);
}

} // namespace

AtlasChecker::AtlasChecker(const SqlConnection& connection)
    : m_connection(connection)
    , m_report(connection)
{
}

Result<QStringList> AtlasChecker::check()
{
    SqlTransaction transaction(m_connection, SqlTransaction::Purpose::Reading);
    Result<void> done = transaction.begun();
    for (const auto part : {&AtlasChecker::checkPages, &AtlasChecker::checkValues, &AtlasChecker::checkReferences,
             &AtlasChecker::checkOrphans, &AtlasChecker::checkFamiliesOfCells, &AtlasChecker::checkLevels,
             &AtlasChecker::checkVersionLevels, &AtlasChecker::checkJobLevels, &AtlasChecker::checkFamilies,
             &AtlasChecker::checkMissingCells, &AtlasChecker::checkStudy}) {
        if (done)
            done = (this->*part)();
    }
    if (done)
        done = checkWorkshops(m_report);
    for (const auto part :
        {&AtlasChecker::checkVersionsAreWhole, &AtlasChecker::checkNumbers, &AtlasChecker::checkJournal}) {
        if (done)
            done = (this->*part)();
    }
    if (done)
        done = transaction.commit();
    if (done)
        done = checkLoading();
    if (done)
        return m_report.sentences();
    // A file too damaged to be looked through is a finding; one that cannot be reached is not.
    if (done.error().kind != ErrorKind::Damaged)
        return tl::unexpected(done.error());
    m_report.append(done.error().message);
    return m_report.sentences();
}

Result<void> AtlasChecker::checkPages()
{
    return m_report.addRows("PRAGMA integrity_check", [](const SqlRow& row) {
        if (row.text(0) == QLatin1String("ok"))
            return QString();
        return say(QT_TRANSLATE_NOOP("atlas::Storage", "The file itself is damaged: %1")).arg(row.text(0));
    });
}

Result<void> AtlasChecker::checkReferences()
{
    return m_report.addRows("PRAGMA foreign_key_check", [](const SqlRow& row) {
        // checkOrphans() names the rows and columns of ratings.
        if (row.text(0) == QLatin1String("rating"))
            return QString();
        return say(QT_TRANSLATE_NOOP("atlas::Storage",
                       "Entry %1 of the table “%2” refers to an entry of “%3” that is missing."))
            .arg(row.text(1), row.text(0), row.text(2));
    });
}

Result<void> AtlasChecker::checkOrphans()
{
    auto rows = m_report.addRows("SELECT f.title, d.label, r.row_id FROM rating r LEFT JOIN activity_domain d ON "
                       "d.id = r.column_id LEFT JOIN job_family f ON f.id = d.family_id WHERE NOT EXISTS "
                       "(SELECT 1 FROM sub_competence s WHERE s.id = r.row_id)",
        [](const SqlRow& row) {
            return say(
                QT_TRANSLATE_NOOP("atlas::Storage",
                    "Family “%1”, column “%2”: a rating belongs to a row that is missing (number %3)."))
                .arg(row.text(0), row.text(1), row.text(2));
        });
    if (!rows)
        return rows;
    return m_report.addRows("SELECT f.title, s.label, r.column_id FROM rating r LEFT JOIN sub_competence s ON s.id "
                  "= r.row_id LEFT JOIN competence c ON c.id = s.competence_id LEFT JOIN job_family f ON "
                  "f.id = c.family_id WHERE NOT EXISTS (SELECT 1 FROM activity_domain d WHERE d.id = "
                  "r.column_id)",
        [](const SqlRow& row) {
            return say(
                QT_TRANSLATE_NOOP("atlas::Storage",
                    "Family “%1”, row “%2”: a rating belongs to a column that is missing (number %3)."))
                .arg(row.text(0), row.text(1), row.text(2));
        });
}

Result<void> AtlasChecker::checkFamiliesOfCells()
{
    return m_report.addRows("SELECT f.title, s.label, d.label, g.title FROM rating r JOIN sub_competence s ON s.id "
                  "= r.row_id JOIN competence c ON c.id = s.competence_id JOIN job_family f ON f.id = "
                  "c.family_id JOIN activity_domain d ON d.id = r.column_id JOIN job_family g ON g.id = "
                  "d.family_id WHERE f.id <> g.id",
        [](const SqlRow& row) {
            return say(
                QT_TRANSLATE_NOOP("atlas::Storage",
                    "Family “%1”, row “%2”: a rating stands in the column “%3” of another family, “%4”."))
                .arg(row.text(0), row.text(1), row.text(2), row.text(3));
        });
}

Result<void> AtlasChecker::checkLevels()
{
    return m_report.addRows("SELECT f.title, s.label, d.label, r.level_id FROM rating r JOIN sub_competence s ON "
                  "s.id = r.row_id JOIN competence c ON c.id = s.competence_id JOIN job_family f ON f.id "
                  "= c.family_id JOIN activity_domain d ON d.id = r.column_id WHERE r.state = 'level' AND "
                  "NOT EXISTS (SELECT 1 FROM rating_level l WHERE l.scale_id = f.scale_id AND l.kind = "
                  "'level' AND l.id = r.level_id)",
        [](const SqlRow& row) {
            return say(QT_TRANSLATE_NOOP("atlas::Storage",
                           "Family “%1”, row “%2”, column “%3”: the scale has no level “%4”."))
                .arg(row.text(0), row.text(1), row.text(2), row.text(3));
        });
}

Result<void> AtlasChecker::checkVersionLevels()
{
    return m_report.addRows("SELECT v.name, f.title, s.label, d.label, r.level_id FROM version_rating r JOIN version v ON v.id = "
                  "r.version_id JOIN version_row s ON s.version_id = v.id AND s.id = r.row_id JOIN version_competence c ON "
                  "c.version_id = v.id AND c.id = s.competence_id JOIN version_family f ON f.version_id = v.id AND f.id = "
                  "c.family_id JOIN version_domain d ON d.version_id = v.id AND d.id = r.column_id WHERE d.family_id <> f.id "
                  "OR r.state = 'level' AND NOT EXISTS (SELECT 1 FROM version_level l WHERE l.version_id = v.id AND l.scale_id "
                  "= f.scale_id AND l.kind = 'level' AND l.id = r.level_id)",
        [](const SqlRow& row) {
            return say(
                QT_TRANSLATE_NOOP("atlas::Storage",
                    "Version “%1”, family “%2”, row “%3”, column “%4”: the rating “%5” does not belong "
                    "there."))
                .arg(row.text(0), row.text(1), row.text(2), row.text(3), row.text(4));
        });
}

Result<void> AtlasChecker::checkJobLevels()
{
    return m_report.addRows("SELECT j.job, j.level_id FROM producer_job j WHERE j.state = 'level' AND NOT EXISTS "
                  "(SELECT 1 FROM rating_level l JOIN atlas_property p ON p.name = 'producer-scale' AND "
                  "p.value = CAST(l.scale_id AS TEXT) WHERE l.kind = 'level' AND l.id = j.level_id)",
        [](const SqlRow& row) {
            return say(QT_TRANSLATE_NOOP(
                           "atlas::Storage", "Job “%1” of the AI producers: the scale has no level “%2”."))
                .arg(row.text(0), row.text(1));
        });
}

Result<void> AtlasChecker::checkFamilies()
{
    return m_report.addRows("SELECT COUNT(*) FROM job_family", [](const SqlRow& row) {
        return row.integer(0) > 0 ? QString()
                                  : say(QT_TRANSLATE_NOOP("atlas::Storage", "There is no job family in it."));
    });
}

Result<void> AtlasChecker::checkMissingCells()
{
    // Few rows and columns make many cells: they are counted before they are looked for.
    qint64 cells = 0;
    auto counted = SqlStatement(m_connection,
        "SELECT COALESCE(SUM(r.number * d.number), 0) FROM (SELECT c.family_id, COUNT(*) AS number FROM sub_competence s "
        "JOIN competence c ON c.id = s.competence_id GROUP BY c.family_id) r JOIN (SELECT family_id, COUNT(*) AS number "
        "FROM activity_domain GROUP BY family_id) d ON d.family_id = r.family_id")
                       .each({}, [&cells](const SqlRow& row) -> Result<void> {
                           cells = row.integer(0);
                           return {};
                       });
    if (!counted || cells > limits::Cells)
        return counted ? tooLarge(m_connection.path(), Measure::Cells, limits::Cells) : counted;
    return m_report.addRows(
        "SELECT f.title, s.label, d.label FROM job_family f JOIN competence c ON c.family_id = f.id JOIN "
        "sub_competence s ON s.competence_id = c.id JOIN activity_domain d ON d.family_id = f.id LEFT "
        "JOIN rating r ON r.row_id = s.id AND r.column_id = d.id WHERE r.row_id IS NULL ORDER BY "
        "f.position, s.position, d.position",
        [](const SqlRow& row) {
            return say(QT_TRANSLATE_NOOP(
                           "atlas::Storage", "Family “%1”, row “%2”, column “%3”: the cell is missing."))
                .arg(row.text(0), row.text(1), row.text(2));
        });
}

Result<void> AtlasChecker::checkStudy()
{
    return m_report.addRows("SELECT COUNT(*) FROM version WHERE position = 0", [](const SqlRow& row) {
        if (row.position(0) > 0)
            return QString();
        return say(QT_TRANSLATE_NOOP("atlas::Storage", "The study’s own version is missing."));
    });
}

} // namespace atlas
