// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/limits.h"
#include "sample_files.h"
#include "sample_workshop.h"
#include "storage/schema_migrator.h"
#include "storage/sql_connection.h"
#include "storage/table_reader.h"
#include "support/levels.h"

using namespace atlas;

namespace {

/// The sample with a workshop, two edits of one cell, one of another, and a version between them.
struct UsedFile : SampleFile {
    QString target = folder.filePath(QStringLiteral("recovered.atlas"));
    VersionId version;

    UsedFile()
    {
        for (JobFamily& family : atlas.families.edit())
            family.current = family.study;
        atlas.workshops = {sampleWorkshop()};
        if (!AtlasRepository::create(path, atlas, true))
            qFatal("not created");
        const auto repository = opened(path);
        JobFamily& family = atlas.families.edit().front();
        const auto rate = [&](int row, int column, const CellState& after, int moment) {
            Edit edit = sampleEdit(family, row, column, after);
            edit.at = sampleMoment(moment);
            if (const auto done = repository->commit(edit); !done)
                qFatal("%s", qPrintable(done.error().message));
            family.setState(row, column, after);
        };
        rate(1, 0, {levelAt(1), {QStringLiteral("moins d'appels"), QStringLiteral("Enquête"),
                                          Certainty::Contested, QStringLiteral("Léa"), sampleMoment(20)}}, 20);
        version = repository->addVersion(QStringLiteral("Printemps"), {}, sampleMoment(25))->id;
        rate(1, 0, {levelAt(2), {QStringLiteral("essai"), {}, Certainty::Observed, {}, sampleMoment(30)}}, 30);
        rate(0, 0, {Rating::notApplicable(), {}}, 40);
    }
};

QString endless(const QString& table)
{
    return QStringLiteral("CREATE VIEW %1 AS WITH RECURSIVE t(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM t) "
                          "SELECT n AS version, n AS position, n AS id, 'x' AS applied_at FROM t")
        .arg(table);
}

/// What anybody would check of a file that is said to be recovered.
QString fault(const QString& path)
{
    const auto repository = opened(path);
    if (!repository)
        return QStringLiteral("does not open");
    const auto loaded = repository->load();
    if (!loaded)
        return loaded.error().message + loaded.error().detail;
    for (const Version& version : loaded->versions) {
        if (!repository->snapshot(version.id))
            return QStringLiteral("a version cannot be read");
    }
    const auto problems = repository->check();
    return problems ? problems->join(u'\n') : problems.error().message;
}

/// What the journal lost it cannot lead to; that is told as a loss.
QString faultBesides(const Recovery& recovery, const QString& path)
{
    const QString found = fault(path);
    const bool isTold = !recovery.losses.filter(QStringLiteral("journal entries")).isEmpty();
    return isTold && found.contains(QStringLiteral("journal")) ? QString() : found;
}

} // namespace

class TestAtlasRecovery : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void soundFileLosesNothing();
    void everySchemaIsRead_data();
    void everySchemaIsRead();
    void missingRatingsAreWorkedOut();
    void doubtsAreTold();
    void theStudyIsWorkedOut();
    void versionsAreWorkedOut();
    void tellsWhatIsLeftOut_data();
    void tellsWhatIsLeftOut();
    void noViewIsRead();
    void anyPageMayBeGone();
    void theEndMayBeGone();
    void refusesWhatItCannotDo();
    void oneValueTakesNothingAlong_data();
    void oneValueTakesNothingAlong();
    void oneEntryOfTheSchemaTakesNothingAlong_data();
    void oneEntryOfTheSchemaTakesNothingAlong();
    void numbersAreGivenAnew();
    void leavesOutWhatHasNoPlace();
    void namesTheDamagedFile();
    void keepsWhatFits_data();
    void keepsWhatFits();
    void leavesOutTheLargestFamily();
    void ofALongTextOnlyTheBeginningIsRead();
    void theRootOfATableMayBeGone_data();
    void theRootOfATableMayBeGone();
};

void TestAtlasRecovery::soundFileLosesNothing()
{
    const UsedFile used;
    const QByteArray before = contentOf(used.path);
    const auto recovery = AtlasRepository::recover(used.path, used.target);
    QVERIFY_OK(recovery);
    QCOMPARE(recovery->losses, QStringList());
    QCOMPARE(recovery->families, qint64(used.atlas.families.size()));
    QCOMPARE(recovery->workshops, 1);
    QCOMPARE(recovery->versions, 2);
    QVERIFY(recovery->journalEntries >= 3);
    QCOMPARE(describedFile(used.target), describedFile(used.path));
    const auto old = opened(used.path)->journal();
    const auto kept = opened(used.target)->journal();
    QCOMPARE(kept->size(), old->size());
    QCOMPARE(kept->back().newValue, old->back().newValue);
    const auto version = opened(used.target)->snapshot(used.version);
    QVERIFY_OK(version);
    QVERIFY(version->families.front().current == opened(used.path)->snapshot(used.version)->families.front().current);
    QCOMPARE(fault(used.target), QString());
    QCOMPARE(contentOf(used.path), before);
    // An attempt counts the same and leaves nothing.
    const QStringList files = filesIn(used.folder.path());
    const auto attempt = AtlasRepository::recoverable(used.path);
    QVERIFY_OK(attempt);
    QCOMPARE(attempt->journalEntries, recovery->journalEntries);
    QCOMPARE(filesIn(used.folder.path()), files);
}

void TestAtlasRecovery::everySchemaIsRead_data()
{
    QTest::addColumn<int>("schema");
    for (int schema = 1; schema <= newestVersion(builtInMigrations()); ++schema)
        QTest::newRow(qPrintable(QString::number(schema))) << schema;
}

void TestAtlasRecovery::everySchemaIsRead()
{
    QFETCH(int, schema);
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("old.atlas"));
    const QString target = folder.filePath(QStringLiteral("new.atlas"));
    QVERIFY(takeFixture(schema, path));
    const auto recovery = AtlasRepository::recover(path, target);
    QVERIFY_OK(recovery);
    QCOMPARE(recovery->losses, QStringList());
    QCOMPARE(describedFile(target), describedFile(path));
    QCOMPARE(fault(target), fault(path));
}

/// A value that can be read, and that nobody has given.
void TestAtlasRecovery::doubtsAreTold()
{
    const UsedFile used;
    const CellRef cell = used.atlas.families.front().cellAt(1, 0);
    QCOMPARE(rawSql(used.path,
                 {QStringLiteral("UPDATE rating SET state = 'not-rated', level_id = NULL WHERE row_id = %1 AND column_id = %2")
                         .arg(cell.row.value)
                         .arg(cell.column.value)}),
        QString());
    QVERIFY(!fault(used.path).isEmpty());
    const auto recovery = AtlasRepository::recover(used.path, used.target);
    QVERIFY_OK(recovery);
    QVERIFY2(recovery->losses.join(u' ').contains(QStringLiteral("the journal leads to")),
        qPrintable(recovery->losses.join(u' ')));
}

void TestAtlasRecovery::missingRatingsAreWorkedOut()
{
    const UsedFile used;
    const QStringList before = describedFile(used.path);
    QCOMPARE(rawSql(used.path, {QStringLiteral("DELETE FROM rating")}), QString());
    QVERIFY(!describedFile(used.path).contains(before.last()));
    const auto recovery = AtlasRepository::recover(used.path, used.target);
    QVERIFY_OK(recovery);
    const auto atlas = opened(used.target)->load();
    QVERIFY_OK(atlas);
    const JobFamily& family = atlas->families.front();
    QVERIFY(family.current == used.atlas.families.front().current);
    const Rationale why = family.state(1, 0).rationale;
    QCOMPARE(why.reason, QStringLiteral("essai"));
    QCOMPARE(why.source, QString());
    QCOMPARE(why.certainty, Certainty::Observed);
    QVERIFY2(recovery->losses.join(u' ').contains(QStringLiteral("as the journal and the study have them")),
        qPrintable(recovery->losses.join(u' ')));
    QCOMPARE(fault(used.target), QString());
}

void TestAtlasRecovery::theStudyIsWorkedOut()
{
    const UsedFile used;
    QCOMPARE(rawSql(used.path,
                 {QStringLiteral("DROP TRIGGER version_rating_is_never_deleted"),
                     QStringLiteral("DELETE FROM version_rating WHERE version_id IN (SELECT id FROM version WHERE "
                                    "position = 0)")}),
        QString());
    const auto damaged = AtlasRepository::open(used.path);
    QVERIFY(!damaged || !(*damaged)->load());
    const auto recovery = AtlasRepository::recover(used.path, used.target);
    QVERIFY_OK(recovery);
    const auto atlas = opened(used.target)->load();
    QVERIFY_OK(atlas);
    QVERIFY(atlas->families.front().study == used.atlas.families.front().study);
    QVERIFY(!recovery->losses.isEmpty());
    QCOMPARE(fault(used.target), QString());
}

void TestAtlasRecovery::versionsAreWorkedOut()
{
    const UsedFile used;
    const auto before = opened(used.path)->snapshot(used.version);
    QVERIFY_OK(before);
    QCOMPARE(rawSql(used.path,
                 {QStringLiteral("DROP TRIGGER version_rating_is_never_deleted"),
                     QStringLiteral("DELETE FROM version_rating WHERE version_id = %1").arg(used.version.value)}),
        QString());
    const auto recovery = AtlasRepository::recover(used.path, used.target);
    QVERIFY_OK(recovery);
    const auto after = opened(used.target)->snapshot(used.version);
    QVERIFY_OK(after);
    QVERIFY(after->families.front().current == before->families.front().current);
    QVERIFY2(recovery->losses.join(u' ').contains(QStringLiteral("Printemps")),
        qPrintable(recovery->losses.join(u' ')));
}

void TestAtlasRecovery::tellsWhatIsLeftOut_data()
{
    QTest::addColumn<QString>("sql");
    QTest::addColumn<QString>("word");
    QTest::newRow("rating of no row") << "UPDATE rating SET row_id = 9999 WHERE row_id = 103 AND column_id = 30"
                                      << "ratings";
    QTest::newRow("unknown level") << "UPDATE rating SET level_id = 777 WHERE row_id = 103 AND column_id = 30"
                                   << "ratings";
    QTest::newRow("number as a blob") << "UPDATE sub_competence SET id = x'00ff' WHERE id = 103" << "sub-competences";
    QTest::newRow("text as a blob") << "UPDATE training_offer SET course = x'00ff'" << "courses";
    QTest::newRow("endless number") << "UPDATE journal SET id = 9223372036854775807 WHERE id = (SELECT MIN(id) FROM journal)" << "journal entries";
    QTest::newRow("no table") << "DROP TABLE training_offer" << "courses";
    QTest::newRow("no theme") << "UPDATE sub_competence_theme SET theme_id = 4711" << "themes of sub-competences";
    QTest::newRow("second round alone") << "DELETE FROM vote_round WHERE number = 1" << "rounds of votes";
    QTest::newRow("vote for no level") << "UPDATE vote_count SET level_id = level_id + 700 WHERE state = 'level'"
                                       << "votes";
    QTest::newRow("skill without a format") << "UPDATE training_skill SET id = id + 100"
                                            << "formats of skills";
}

void TestAtlasRecovery::tellsWhatIsLeftOut()
{
    QFETCH(QString, sql);
    QFETCH(QString, word);
    const UsedFile used;
    QCOMPARE(rawSql(used.path,
                 {QStringLiteral("DROP TRIGGER journal_is_never_updated"), sql}),
        QString());
    const auto recovery = AtlasRepository::recover(used.path, used.target);
    QVERIFY_OK(recovery);
    const QString losses = recovery->losses.join(u'\n');
    QVERIFY2(losses.contains(word), qPrintable(losses));
    QCOMPARE(faultBesides(*recovery, used.target), QString());
}

void TestAtlasRecovery::noViewIsRead()
{
    for (const QString& table :
        {QStringLiteral("training_offer"), QStringLiteral("schema_migration"), QStringLiteral("skill_theme")}) {
        const UsedFile used;
        QCOMPARE(rawSql(used.path, {QStringLiteral("DROP TABLE ") + table, endless(table)}), QString());
        const auto recovery = AtlasRepository::recover(used.path, used.target);
        QVERIFY_OK(recovery);
        QCOMPARE(fault(used.target), QString());
    }
    // Also in a file of an earlier version, which has not all tables.
    const QTemporaryDir folder;
    const QString old = folder.filePath(QStringLiteral("old.atlas"));
    QVERIFY(takeFixture(1, old));
    const QString courses = QStringLiteral("training_offer");
    QCOMPARE(rawSql(old, {QStringLiteral("DROP TABLE ") + courses, endless(courses)}), QString());
    const auto recovery = AtlasRepository::recover(old, folder.filePath(QStringLiteral("new.atlas")));
    QVERIFY_OK(recovery);
    QCOMPARE(recovery->losses.size(), 1);
    QVERIFY(recovery->losses.first().contains(QStringLiteral("courses")));
}

void TestAtlasRecovery::anyPageMayBeGone()
{
    const UsedFile used;
    const QByteArray sound = contentOf(used.path);
    const int size = rawSql(used.path, {QStringLiteral("PRAGMA page_size")}).toInt();
    int recovered = 0;
    for (qsizetype page = 1; page < sound.size() / size; ++page) {
        QByteArray bytes = sound;
        bytes.replace(page * size, size, QByteArray(size, page % 2 == 0 ? '\0' : '\xff'));
        QVERIFY(writeContent(used.path, bytes));
        QFile::remove(used.target);
        const auto recovery = AtlasRepository::recover(used.path, used.target);
        if (!recovery) {
            QCOMPARE(recovery.error().kind, ErrorKind::Damaged);
            QVERIFY(!QFile::exists(used.target));
            continue;
        }
        ++recovered;
        const QString found = faultBesides(*recovery, used.target);
        QVERIFY2(found.isEmpty(), qPrintable(QStringLiteral("page %1: %2").arg(page).arg(found)));
    }
    QVERIFY(recovered > 15);
}

void TestAtlasRecovery::theEndMayBeGone()
{
    UsedFile used;
    { // Enough that something other than the description of the tables stands at the end.
        const auto repository = opened(used.path);
        for (int turn = 0; turn < 8; ++turn) {
            const CellState after{levelAt(turn % 4), {QString(20000, u'x'), {}, Certainty::Expected, {}, sampleMoment(60)}};
            Edit edit = sampleEdit(repository->load()->families.front(), 2, 1, after);
            edit.at = sampleMoment(60 + turn);
            QVERIFY_OK(repository->commit(edit));
        }
    }
    const QByteArray sound = contentOf(used.path);
    bool isWhole = false;
    for (qsizetype kept = sound.size() * 3 / 10; kept < sound.size(); kept += sound.size() / 12) {
        QVERIFY(writeContent(used.path, sound.left(kept)));
        QVERIFY(!AtlasRepository::open(used.path));
        QFile::remove(used.target);
        const auto recovery = AtlasRepository::recover(used.path, used.target);
        if (!recovery) {
            QVERIFY(!isWhole); // the more there is, the more is kept
            continue;
        }
        isWhole = true;
        QVERIFY(!recovery->losses.isEmpty());
        QCOMPARE(recovery->cells, 7);
        QCOMPARE(faultBesides(*recovery, used.target), QString());
    }
    QVERIFY(isWhole);
}

void TestAtlasRecovery::refusesWhatItCannotDo()
{
    const UsedFile used;
    const auto onto = AtlasRepository::recover(used.path, used.path, true);
    QVERIFY(!onto);
    QCOMPARE(onto.error().kind, ErrorKind::InvalidInput);
    QVERIFY(writeContent(used.target, "a letter"));
    QVERIFY(!AtlasRepository::recover(used.path, used.target));
    QCOMPARE(contentOf(used.target), QByteArray("a letter"));
    const auto letter = AtlasRepository::recover(used.target, used.folder.filePath(QStringLiteral("x.atlas")));
    QCOMPARE(letter.error().kind, ErrorKind::Foreign);
    QCOMPARE(rawSql(used.path, {QStringLiteral("INSERT INTO schema_migration VALUES (99, '')")}), QString());
    const auto newer = AtlasRepository::recover(used.path, used.folder.filePath(QStringLiteral("x.atlas")));
    QCOMPARE(newer.error().kind, ErrorKind::TooNew);
    QVERIFY(!QFile::exists(used.folder.filePath(QStringLiteral("x.atlas"))));
}

void TestAtlasRecovery::oneValueTakesNothingAlong_data()
{
    QTest::addColumn<QString>("sql");
    QTest::addColumn<QString>("word");
    const char* const weights = "levels of scales";
    for (const char* weight : {"9e999", "'nan'", "-9223372036854775807 - 1", "5000", "x'31'"})
        QTest::addRow("weight %s", weight)
            << QStringLiteral("UPDATE rating_level SET weight = %1 WHERE position = 0 AND kind = 'level'")
                   .arg(QLatin1String(weight))
            << weights;
    QTest::newRow("people in the room") << "UPDATE workshop SET participants = 2147483647" << "workshops";
    QTest::newRow("people, as a text") << "UPDATE workshop SET participants = 'many'" << "workshops";
    QTest::newRow("seconds") << "UPDATE agenda_item SET seconds_used = 1e300" << "agenda items";
    QTest::newRow("people of a round") << "UPDATE vote_round SET participants = 2147483647" << "rounds";
    QTest::newRow("moment") << "UPDATE workshop SET created_at = x'00'" << "workshops";
    QTest::newRow("key") << "UPDATE job_family SET key = printf('%.2100c', 'k') || id" << "families";
    QTest::newRow("label") << "UPDATE sub_competence SET label = printf('%.5000c', 'k') WHERE id = 101"
                           << "sub-competences";
    QTest::newRow("reason") << "UPDATE rating SET reason = printf('%.200000c', 'k') WHERE row_id = 101" << "ratings";
    QTest::newRow("positions") << "UPDATE sub_competence SET position = 9223372036854775807 - 1000 + position"
                               << "sub-competences";
    QTest::newRow("negative positions") << "UPDATE job_family SET position = position * 1000000000000 - 5000000000000"
                                        << "families";
    QTest::newRow("positions of items") << "UPDATE agenda_item SET position = position + 4611686018427387904"
                                        << "agenda items";
}

void TestAtlasRecovery::oneValueTakesNothingAlong()
{
    QFETCH(QString, sql);
    QFETCH(QString, word);
    const UsedFile used;
    QCOMPARE(rawContent(used.path, {sql}), QString());
    const auto recovery = AtlasRepository::recover(used.path, used.target);
    QVERIFY_OK(recovery);
    const QString losses = recovery->losses.join(u'\n');
    QVERIFY2(losses.contains(word), qPrintable(losses));
    QVERIFY2(!losses.contains(QStringLiteral("entries were not sound")), qPrintable(losses));
    QCOMPARE(recovery->cells, 7);
    QCOMPARE(recovery->workshops, 1);
    QCOMPARE(recovery->versions, 2);
    QCOMPARE(recovery->families, qint64(used.atlas.families.size()));
    QVERIFY_OK(opened(used.target)->load());
    const auto atlas = opened(used.target)->load();
    QCOMPARE(atlas->workshops.front().items.size(), used.atlas.workshops.front().items.size());
    for (std::size_t family = 0; family < used.atlas.families.size(); ++family) {
        QVERIFY(atlas->families[family].current == used.atlas.families[family].current);
        QCOMPARE(atlas->families[family].id, used.atlas.families[family].id);
    }
    if (!sql.contains(QLatin1String("reason")) && !sql.contains(QLatin1String("weight")))
        QCOMPARE(fault(used.target), QString());
}

void TestAtlasRecovery::oneEntryOfTheSchemaTakesNothingAlong_data()
{
    QTest::addColumn<QString>("sql");
    const auto row = [](const char* name, const char* sql) { QTest::newRow(name) << QString::fromLatin1(sql); };
    row("view as statistics",
        "INSERT INTO sqlite_master VALUES ('table', 'sqlite_stat1', 'sqlite_stat1', 0, 'CREATE VIEW sqlite_stat1 AS SELECT 1 "
        "tbl, 1 idx, 1 stat')");
    row("trigger as a table",
        "INSERT INTO sqlite_master VALUES ('table', 'sqlite_statx', 'rating', 0, 'CREATE TRIGGER sqlite_statx AFTER UPDATE ON "
        "rating BEGIN DELETE FROM journal; END')");
    row("table twice",
        "INSERT INTO sqlite_master SELECT type, name, tbl_name, rootpage, sql FROM sqlite_master WHERE name = 'rating'");
    row("index on another page",
        "UPDATE sqlite_master SET rootpage = (SELECT rootpage FROM sqlite_master WHERE name = 'rating_column') WHERE name = "
        "'sqlite_autoindex_rating_1'");
    row("index on no page", "UPDATE sqlite_master SET rootpage = 999999 WHERE name = 'rating_column'");
    row("trigger that is none", "UPDATE sqlite_master SET sql = 'CREATE TRIGGER x' WHERE type = 'trigger'");
    row("nonsense", "INSERT INTO sqlite_master VALUES ('rubbish', 'a', 'b', 7, 'CREATE NOTHING')");
}

void TestAtlasRecovery::oneEntryOfTheSchemaTakesNothingAlong()
{
    QFETCH(QString, sql);
    const UsedFile used;
    const QStringList before = describedFile(used.path);
    QCOMPARE(rawSql(used.path, {QStringLiteral("PRAGMA writable_schema = ON"), sql}), QString());
    QVERIFY(!AtlasRepository::open(used.path));
    const auto recovery = AtlasRepository::recover(used.path, used.target);
    QVERIFY_OK(recovery);
    QCOMPARE(recovery->losses, QStringList());
    QCOMPARE(describedFile(used.target), before);
    QCOMPARE(fault(used.target), QString());
}

void TestAtlasRecovery::numbersAreGivenAnew()
{
    const UsedFile used;
    const std::size_t before = opened(used.path)->journal()->size();
    QCOMPARE(rawContent(used.path,
                 {QStringLiteral("UPDATE journal SET id = %1 WHERE id = (SELECT MAX(id) FROM journal)").arg(limits::Id),
                     QStringLiteral("UPDATE version SET position = position * 1000000, id = id - 100"),
                     QStringLiteral("UPDATE version_rating SET version_id = version_id - 100")}),
        QString());
    const auto recovery = AtlasRepository::recover(used.path, used.target);
    QVERIFY_OK(recovery);
    QVERIFY2(recovery->losses.join(u'\n').contains(QStringLiteral("given anew")), qPrintable(recovery->losses.join(u'\n')));
    QCOMPARE(recovery->versions, 2);
    QCOMPARE(fault(used.target), QString());
    const auto repository = opened(used.target);
    QCOMPARE(repository->journal()->size(), before);
    const auto atlas = repository->load();
    QVERIFY_OK(atlas);
    QCOMPARE(atlas->versions[1].name, QStringLiteral("Printemps"));
    QVERIFY_OK(repository->commit(sampleEdit(atlas->families.front(), 1, 0, levelAt(0))));
    QVERIFY_OK(repository->addVersion(QStringLiteral("Été"), QString(), sampleMoment()));
}

void TestAtlasRecovery::leavesOutWhatHasNoPlace()
{
    const UsedFile used;
    QCOMPARE(rawContent(used.path,
                 {QStringLiteral("UPDATE sub_competence SET id = -2 WHERE id = 102"),
                     QStringLiteral("UPDATE vote_count SET votes = 2147483647 WHERE rowid = (SELECT MIN(rowid) FROM "
                                    "vote_count)"),
                     QStringLiteral("WITH RECURSIVE c(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM c WHERE x < 250) INSERT "
                                    "INTO rating_level SELECT 1000 + x, (SELECT MIN(scale_id) FROM rating_level), 'level', x "
                                    "+ 10, 'L' || x, 's', 'f', 'e', 1, '#fff', '#000', '#fff', '#000' FROM c")}),
        QString());
    const auto recovery = AtlasRepository::recover(used.path, used.target);
    QVERIFY_OK(recovery);
    const QString losses = recovery->losses.join(u'\n');
    for (const char* word : {"sub-competences", "levels of scales", "votes"})
        QVERIFY2(losses.contains(QLatin1String(word)), qPrintable(losses));
    QCOMPARE(recovery->workshops, 1);
    QVERIFY(recovery->cells > 4);
    QVERIFY_OK(opened(used.target)->load());
}

void TestAtlasRecovery::namesTheDamagedFile()
{
    const UsedFile used;
    QCOMPARE(rawContent(used.path, {QStringLiteral("DELETE FROM sub_competence")}), QString());
    const auto recovery = AtlasRepository::recover(used.path, used.target);
    QVERIFY(!recovery);
    QVERIFY2(recovery.error().message.contains(QStringLiteral("sample.atlas")), qPrintable(recovery.error().message));
    // Also where the new one has a name like a word of the sentence.
    const auto again = AtlasRepository::recover(used.path, used.folder.filePath(QStringLiteral("was")));
    QVERIFY(!again);
    QCOMPARE(again.error().message, recovery.error().message);
    // A part that is never readable again names the new file, which nobody knows yet, nowhere.
    const UsedFile other;
    QCOMPARE(rawContent(other.path, {QStringLiteral("UPDATE skill_theme SET kind = 'magic'"),
                     QStringLiteral("UPDATE horizon SET id = 2")}),
        QString());
    const auto second = AtlasRepository::recover(other.path, other.target);
    if (!second)
        QVERIFY2(!second.error().message.contains(QStringLiteral("recovered.atlas")), qPrintable(second.error().message));
}

void TestAtlasRecovery::keepsWhatFits_data()
{
    QTest::addColumn<QString>("into");
    QTest::addColumn<qint64>("limit");
    QTest::addColumn<QString>("noun");
    QTest::newRow("courses") << "training_offer SELECT 1000 + x, 1000 + x, '', 'c' || x, '', '', '', '', '', '', '' FROM n"
                             << limits::TableRows << "courses";
    QTest::newRow("themes") << "skill_theme (id, position, key, kind, label_fr, label_en) SELECT 1000 + x, 1000 + x, 't' || x, "
                               "'technical', 'f', 'e' FROM n"
                            << limits::Themes << "skill themes";
    QTest::newRow("workshops") << "workshop SELECT 1000 + x, 'w' || x, '', 0, 0, 0, NULL, NULL, NULL, NULL FROM n"
                               << limits::Workshops << "workshops";
}

void TestAtlasRecovery::keepsWhatFits()
{
    QFETCH(QString, into);
    QFETCH(qint64, limit);
    QFETCH(QString, noun);
    const UsedFile used;
    QCOMPARE(rawContent(used.path,
                 {QStringLiteral("WITH RECURSIVE n(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM n WHERE x < %1) INSERT INTO %2")
                         .arg(limit)
                         .arg(into)}),
        QString());
    QVERIFY(!AtlasRepository::open(used.path));
    const auto recovery = AtlasRepository::recover(used.path, used.target);
    QVERIFY_OK(recovery);
    const QStringList told = recovery->losses.filter(QStringLiteral("only the first"));
    QVERIFY2(told.size() == 1 && told.first().contains(noun), qPrintable(recovery->losses.join(u'\n')));
    QCOMPARE(recovery->cells, 7);
    const auto atlas = opened(used.target)->load();
    QVERIFY_OK(atlas);
    QCOMPARE(std::max({std::ssize(atlas->trainingOffers), std::ssize(atlas->themes), std::ssize(atlas->workshops)}), limit);
}

void TestAtlasRecovery::leavesOutTheLargestFamily()
{
    const UsedFile used;
    const auto numbered = [](const char* into) {
        return QStringLiteral("WITH RECURSIVE n(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM n WHERE x < 500) INSERT INTO ")
            + QLatin1String(into);
    };
    QCOMPARE(rawContent(used.path,
                 {QStringLiteral("INSERT INTO job_family (id, key, position, title, section, scale_id) VALUES (900, 'huge', "
                                 "99, 'Enormous', '', 5)"),
                     QStringLiteral("INSERT INTO competence VALUES (900, 900, 0, 'c')"),
                     numbered("activity_domain SELECT 10000 + x, 900, x, 'd' || x FROM n"),
                     numbered("sub_competence SELECT 20000 + x, 900, x, 's' || x FROM n"),
                     numbered("sub_competence_theme SELECT 20000 + x, 8 FROM n")}),
        QString());
    const auto recovery = AtlasRepository::recover(used.path, used.target);
    QVERIFY_OK(recovery);
    QVERIFY2(recovery->losses.join(u'\n').contains(QStringLiteral("“Enormous”")), qPrintable(recovery->losses.join(u'\n')));
    QCOMPARE(recovery->cells, 7);
    QCOMPARE(recovery->workshops, 1);
    QCOMPARE(fault(used.target), QString());
}

void TestAtlasRecovery::ofALongTextOnlyTheBeginningIsRead()
{
    const UsedFile used;
    QCOMPARE(rawContent(used.path,
                 {QStringLiteral("UPDATE training_offer SET themes = printf('%.3000000c', 'k'), mode = zeroblob(3000000), "
                                 "duration = char(0) || printf('%.3000000c', 'é') WHERE id = 81")}),
        QString());
    const auto connection = SqlConnection::open(used.path, SqlConnection::Mode::ReadOnly);
    QVERIFY_OK(connection);
    TableReader reader(**connection, QStringLiteral("training_offer"),
        {QStringLiteral("themes"), QStringLiteral("mode"), QStringLiteral("duration"), QStringLiteral("id")});
    QVariantList met;
    const auto end = reader.each(1, [&met](const QVariantList& values) -> Result<void> {
        met = values;
        return {};
    });
    QVERIFY_OK(end);
    QCOMPARE(*end, TableReader::End::Full); // there is another
    QCOMPARE(met.size(), 4);
    for (const int text : {0, 2}) {
        const qsizetype size = met.at(text).toString().size();
        QVERIFY2(size > limits::Text && size < 5 * limits::Text, qPrintable(QString::number(size)));
    }
    QCOMPARE(met.at(1).toByteArray(), QByteArray());
    QCOMPARE(met.at(1).typeId(), QMetaType::QByteArray);
    QCOMPARE(met.at(3), QVariant(qint64{81}));
    const auto recovery = AtlasRepository::recover(used.path, used.target);
    QVERIFY_OK(recovery);
    QVERIFY2(recovery->losses.join(u'\n').contains(QStringLiteral("cut off")), qPrintable(recovery->losses.join(u'\n')));
}

namespace {

/// With so many rows that tables and indexes take more than the page they begin on.
JobFamily longFamily()
{
    JobFamily family;
    family.id = {70};
    family.key = QStringLiteral("long");
    family.title = QStringLiteral("Une longue famille");
    family.scale = {5};
    family.domains = {{{3001}, QStringLiteral("Un")}, {{3002}, QStringLiteral("Deux")}};
    family.competences = {{{3003}, QStringLiteral("Savoir")}};
    constexpr int Rows = 150;
    std::vector<SubCompetence> rows;
    for (int row = 0; row < Rows; ++row)
        rows.push_back({{4000 + row}, QStringLiteral("Sous-compétence %1, assez longue").arg(row), {3003}, {}});
    family.rows = rows;
    family.current = ImpactMatrix(Rows, 2);
    for (int row = 0; row < Rows; ++row)
        family.current.set(row, row % 2, levelAt(row % 4));
    family.study = family.current;
    return family;
}

} // namespace

void TestAtlasRecovery::theRootOfATableMayBeGone_data()
{
    QTest::addColumn<QString>("table");
    QTest::addColumn<int>("filling");
    for (const char* table : {"rating", "version_rating", "sub_competence", "journal", "training_offer", "workshop",
             "vote_count", "version", "schema_migration"}) {
        for (const int filling : {0, 255})
            QTest::addRow("%s, %d", table, filling) << QString::fromLatin1(table) << filling;
    }
}

/// Pages behind it are there, but nothing leads to them any more.
void TestAtlasRecovery::theRootOfATableMayBeGone()
{
    QFETCH(QString, table);
    QFETCH(int, filling);
    UsedFile used;
    used.atlas.families.push_back(longFamily());
    for (JobFamily& family : used.atlas.families.edit()) {
        family.current = family.study; // no journal leads elsewhere
        family.rationales = {};
    }
    QVERIFY_OK(AtlasRepository::create(used.path, used.atlas, true));
    const int size = rawSql(used.path, {QStringLiteral("PRAGMA page_size")}).toInt();
    const int root =
        rawSql(used.path, {QStringLiteral("SELECT rootpage FROM sqlite_master WHERE type = 'table' AND name = '%1'").arg(table)})
            .toInt();
    QVERIFY(root > 1);
    QByteArray bytes = contentOf(used.path);
    const auto kind = bytes.at(qsizetype{root - 1} * size);
    QCOMPARE(int(kind), table == QLatin1String("rating") || table == QLatin1String("version_rating")
            || table == QLatin1String("sub_competence") ? 5 : 13); // leads on to others, or has all entries
    bytes.replace(qsizetype{root - 1} * size, size, QByteArray(size, static_cast<char>(filling)));
    QVERIFY(writeContent(used.path, bytes));
    const auto recovery = AtlasRepository::recover(used.path, used.target);
    if (table == QLatin1String("sub_competence")) {
        QVERIFY(!recovery);
        QCOMPARE(recovery.error().kind, ErrorKind::Damaged);
        QVERIFY(!QFile::exists(used.target));
        return;
    }
    QVERIFY_OK(recovery);
    QCOMPARE(recovery->families, 3);
    QCOMPARE(recovery->cells, 307);
    QVERIFY(table == QLatin1String("schema_migration") || !recovery->losses.isEmpty());
    QCOMPARE(recovery->workshops, table == QLatin1String("workshop") ? 0 : 1);
    QCOMPARE(faultBesides(*recovery, used.target), QString());
}

QTEST_GUILESS_MAIN(TestAtlasRecovery)
#include "tst_atlas_recovery.moc"
