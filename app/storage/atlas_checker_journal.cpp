// SPDX-License-Identifier: GPL-3.0-or-later
// Whether the present is where the study and the journal lead to, and whether the program can read all of it.
#include "storage/atlas_checker.h"

#include "domain/limits.h"
#include "storage/atlas_loader.h"
#include "storage/journal_replay.h"
#include "storage/sql_connection.h"
#include "storage/sql_statement.h"

#include <QCoreApplication>

namespace atlas {

namespace {

QString say(const char* text)
{
    return QCoreApplication::translate("atlas::Storage", text);
}

QString fieldName(JournalField field)
{
    switch (field) {
    case JournalField::Rating:
        return say(QT_TRANSLATE_NOOP("atlas::Storage", "rating"));
    case JournalField::Reason:
        return say(QT_TRANSLATE_NOOP("atlas::Storage", "reason"));
    case JournalField::Source:
        return say(QT_TRANSLATE_NOOP("atlas::Storage", "source"));
    case JournalField::Certainty:
        return say(QT_TRANSLATE_NOOP("atlas::Storage", "certainty"));
    default:
        break;
    }
    return say(QT_TRANSLATE_NOOP("atlas::Storage", "theme"));
}

QString shownValue(const QString& value)
{
    constexpr qsizetype Longest = 120;
    if (value.isEmpty())
        return say(QT_TRANSLATE_NOOP("atlas::Storage", "(empty)"));
    return value.size() > Longest ? value.left(Longest) + QChar(0x2026) : value;
}

/// The code of a rating, whatever its state, from the entry of the family's scale.
const char* const Present
    = "SELECT f.title, s.label, d.label, r.row_id, r.column_id, l.code, r.reason, r.source, r.certainty, p.code, r.changed_at "
      "FROM rating r JOIN sub_competence s ON s.id = r.row_id JOIN activity_domain d ON d.id = r.column_id "
      "JOIN job_family f ON f.id = d.family_id JOIN rating_level l ON l.scale_id = f.scale_id AND l.kind = r.state "
      "AND (r.state <> 'level' OR l.id = r.level_id) LEFT JOIN version v ON v.position = 0 LEFT JOIN "
      "version_rating o ON o.version_id = v.id AND o.row_id = r.row_id AND o.column_id = r.column_id LEFT JOIN "
      "rating_level p ON p.scale_id = f.scale_id AND p.kind = o.state AND (o.state <> 'level' OR p.id = "
      "o.level_id) ORDER BY f.position, s.position, d.position";

} // namespace

Result<void> AtlasChecker::checkVersionsAreWhole()
{
    return m_report.addRows("SELECT v.name, (SELECT COUNT(*) FROM version_row s JOIN version_competence c ON c.version_id = "
                  "s.version_id AND c.id = s.competence_id JOIN version_domain d ON d.version_id = s.version_id AND "
                  "d.family_id = c.family_id WHERE s.version_id = v.id) - (SELECT COUNT(*) FROM version_rating r WHERE "
                  "r.version_id = v.id) AS missing FROM version v WHERE missing <> 0 ORDER BY v.position",
        [](const SqlRow& row) {
            return say(QT_TRANSLATE_NOOP("atlas::Storage",
                           "Version “%1”: its ratings are not those of all cells (%2 too few)."))
                .arg(row.text(0), row.text(1));
        });
}

/// Whatever comes next has a number above all others.
Result<void> AtlasChecker::checkNumbers()
{
    const QString select =
        QStringLiteral("SELECT 'atlas_property' WHERE NOT EXISTS (SELECT 1 FROM atlas_property WHERE name = 'revision' AND "
                       "CAST(value AS INTEGER) BETWEEN 0 AND %1) UNION ALL SELECT 'version' WHERE (SELECT MAX(position) FROM "
                       "version) >= %2 AND (SELECT COUNT(*) FROM version) < %2")
            .arg(limits::Id - limits::JournalEntries)
            .arg(limits::Versions);
    return m_report.addRows(select.toLatin1().constData(), [](const SqlRow& row) {
        return say(QT_TRANSLATE_NOOP("atlas::Storage",
                       "The numbers in the table “%1” leave none for further entries: nothing more can be stored in it. "
                       "Recovering the atlas into a new file gives them anew."))
            .arg(row.text(0));
    });
}

Result<void> AtlasChecker::checkJournal()
{
    const auto journal = JournalReplay::read(m_connection);
    if (!journal)
        return tl::unexpected(journal.error());
    // The journal has the codes of its time.
    const bool codesChanged = journal->tellsOfScales();
    int broken = 0;
    int differing = 0;
    const auto compare = [&](const SqlRow& row, const CellRef& cell, JournalField field, const QString& study,
                             const QString& present) {
        const auto& steps = journal->steps(cell, field);
        QString told = steps.empty() ? study : QString();
        bool isWhole = true;
        for (const JournalReplay::Step& step : steps) {
            isWhole = isWhole && (told.isNull() || step.before == told);
            told = step.after;
        }
        const QString where
            = say(QT_TRANSLATE_NOOP("atlas::Storage", "Family “%1”, row “%2”, column “%3”"))
                  .arg(row.text(0), row.text(1), row.text(2));
        if (!isWhole) {
            m_report.add(say(QT_TRANSLATE_NOOP("atlas::Storage", "%1: the journal has a gap (%2)."))
                    .arg(where, fieldName(field)),
                broken);
        }
        if (!told.isNull() && told != present) {
            m_report.add(say(QT_TRANSLATE_NOOP("atlas::Storage", "%1: the %2 is %3, but the journal leads to %4."))
                    .arg(where, fieldName(field), shownValue(present), shownValue(told)),
                differing);
        }
    };
    const QString unknown; // what the study had is not stored
    const auto done = SqlStatement(m_connection, Present).each({}, [&](const SqlRow& row) -> Result<void> {
        const CellRef cell{{row.integer(3)}, {row.integer(4)}};
        // A copy made of what a window shows has no journal: what was changed before it has its moment all the same.
        const QString study = row.isNull(9) || !row.isNull(10) ? unknown : QStringLiteral("") + row.text(9);
        if (!codesChanged)
            compare(row, cell, JournalField::Rating, study, row.text(5));
        compare(row, cell, JournalField::Reason, unknown, row.text(6));
        compare(row, cell, JournalField::Source, unknown, row.text(7));
        compare(row, cell, JournalField::Certainty, unknown, row.text(8));
        return {};
    });
    m_report.addRest(broken);
    m_report.addRest(differing);
    return done;
}

/// As the program reads the atlas and each of its versions; what has been told already is not told again.
Result<void> AtlasChecker::checkLoading()
{
    const auto atlas = AtlasLoader(m_connection).load();
    if (!atlas)
        return m_report.sentences().isEmpty() ? Result<void>(tl::unexpected(atlas.error())) : Result<void>();
    for (const Version& version : atlas->versions) {
        const auto snapshot = AtlasLoader(m_connection).loadSnapshot(version.id);
        if (snapshot || snapshot.error().kind != ErrorKind::Damaged || !m_report.sentences().isEmpty())
            continue;
        m_report.append(
            say(QT_TRANSLATE_NOOP("atlas::Storage", "Version “%1” cannot be read.")).arg(version.name));
    }
    return {};
}

} // namespace atlas
