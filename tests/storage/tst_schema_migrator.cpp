// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample_files.h"
#include "sample_workshop.h"
#include "storage/atlas_file.h"
#include "storage/sql_script.h"
#include "storage/sql_statement.h"
#include "support/edits.h"
#include "support/levels.h"
#include "support/stored_workshop.h"

#include <QCoreApplication>

using namespace atlas;

namespace {

const QString Name = QStringLiteral("sample.atlas");
const QString WriteFixture = QStringLiteral("--write-fixture");

std::vector<Migration> withNext(const QStringList& scripts)
{
    std::vector<Migration> migrations = builtInMigrations();
    migrations.push_back({newestVersion(migrations) + 1, scripts});
    return migrations;
}

QString backupName()
{
    return QStringLiteral("sample.before-v%1.atlas").arg(newestVersion(builtInMigrations()) + 1);
}

const QString GoodScript = QStringLiteral("ALTER TABLE job_family ADD COLUMN headcount INTEGER; -- persons\n"
                                          "UPDATE job_family SET headcount = 12;");

/// Writes the fixture of the schema that is current when this is run; an old one is never written again.
int writeFixture(const QString& path)
{
    const Atlas atlas = sampleAtlas();
    if (const auto created = AtlasRepository::create(path, atlas); !created)
        qFatal("%s", qPrintable(created.error().message));
    const auto repository = opened(path);
    const JobFamily& family = atlas.families.front();
    Edit edit = sampleEdit(family, 1, 0, levelAt(0));
    edit.changes.add(themeChange(family.id, family.rows[2], 2, {}, atlas.themes.front().id));
    const auto done = repository->commit(edit);
    const auto version =
        repository->addVersion(QStringLiteral("Printemps 2025"), QStringLiteral("Léa"), sampleMoment(30));
    const auto later = repository->commit(sampleEdit(family, 0, 1, levelAt(2)));
    const auto workshop = saveWorkshop(*repository, sampleWorkshop());
    return done && version && later && workshop ? 0 : 1;
}

} // namespace

class TestSchemaMigrator : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void splitsScripts_data();
    void splitsScripts();
    void numbersMigrationsWithoutGap();
    void opensTheFirstSchema();
    void bringsTheFirstSchemaUpToDate();
    void opensTheSecondSchema();
    void opensTheThirdSchema();
    void opensTheFourthSchema();
    void copiesMigratedApartStayAlike();
    void migratesAfterACopy();
    void keepsRowsWhenATableIsRebuilt();
    void numbersCopies();
    void rollsBackAFailure_data();
    void rollsBackAFailure();
    void readsOlderFilesFromACopy_data();
    void readsOlderFilesFromACopy();
    void leavesAnOlderFileToWhoHasItOpen();
    void remembersWhichMigrationsRan();
};

void TestSchemaMigrator::splitsScripts_data()
{
    QTest::addColumn<QString>("script");
    QTest::addColumn<QString>("statements"); // joined with '|'
    QTest::newRow("empty") << ""
                           << "";
    QTest::newRow("only comments") << "-- a; b\n/* c; d */ ;"
                                   << "";
    QTest::newRow("two") << "A;\nB;\n"
                         << "A|B";
    QTest::newRow("last without semicolon") << "A; B"
                                            << "A|B";
    QTest::newRow("comment within") << "A -- x;y\n B;"
                                    << "A   B";
    QTest::newRow("quotes") << "A 'x;--y''z'; B \"q;\"\"r\";"
                            << "A 'x;--y''z'|B \"q;\"\"r\"";
    QTest::newRow("open quote") << "A 'x;"
                                << "A 'x;";
    QTest::newRow("minus and slash") << "A - B / C;"
                                     << "A - B / C";
    QTest::newRow("trigger") << "CREATE TRIGGER t BEFORE UPDATE ON x BEGIN a; b; END; C;"
                             << "CREATE TRIGGER t BEFORE UPDATE ON x BEGIN a; b; END|C";
    QTest::newRow("trigger with case") << "create temp trigger t BEGIN SELECT CASE WHEN 1 THEN 2 END; end;\nC"
                                       << "create temp trigger t BEGIN SELECT CASE WHEN 1 THEN 2 END; end|C";
    QTest::newRow("end elsewhere") << "CREATE TABLE trigger_end (x); SELECT CASE 1 WHEN 1 THEN 2 END; A"
                                   << "CREATE TABLE trigger_end (x)|SELECT CASE 1 WHEN 1 THEN 2 END|A";
}

void TestSchemaMigrator::splitsScripts()
{
    QFETCH(QString, script);
    QFETCH(QString, statements);
    QCOMPARE(splitSqlScript(script).join(u'|'), statements);
}

void TestSchemaMigrator::numbersMigrationsWithoutGap()
{
    const std::vector<Migration> migrations = builtInMigrations();
    QVERIFY(!migrations.empty());
    int expected = 0;
    for (const Migration& migration : migrations) {
        QCOMPARE(migration.version, ++expected);
        QVERIFY(!migration.scripts.isEmpty());
        for (const QString& script : migration.scripts)
            QVERIFY(!splitSqlScript(script).isEmpty());
    }
    QCOMPARE(migrations.front().scripts.size(), 2);
    QVERIFY2(!migrations.front().scripts.first().contains(QStringLiteral("TRIGGER")),
        "the portable script comes first");
    QVERIFY(QFile::exists(
        QStringLiteral(ATLAS_SOURCE_DIR "/tests/fixtures/schema-%1.atlas").arg(newestVersion(migrations))));
}

/// A level of the impact scale as migrating numbers it: the two of the other scale come first.
static Rating oldLevel(int position)
{
    return levelAt(position + 2);
}

void TestSchemaMigrator::opensTheFirstSchema()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(Name);
    QVERIFY(takeFixture(1, path));
    const auto repository = opened(path);
    QVERIFY(repository);
    QVERIFY(!repository->isReadOnly());
    QCOMPARE(*repository->check(), QStringList());
    const auto atlas = repository->load();
    QVERIFY_OK(atlas);
    QCOMPARE(atlas->title, QStringLiteral("Étude 2025 – essai"));
    QCOMPARE(atlas->scales.size(), std::size_t(2));
    QCOMPARE(atlas->versions.front().name, QStringLiteral("Étude publiée"));
    QCOMPARE(atlas->families.size(), std::size_t(2));
    const JobFamily& services = atlas->families.front();
    QCOMPARE(services.key, QStringLiteral("services"));
    QCOMPARE(services.section, QStringLiteral("4.10"));
    QCOMPARE(services.rows[0].label, services.rows[2].label);
    QCOMPARE(services.competenceOf(0).label, QStringLiteral("Savoir"));
    QCOMPARE(services.competenceOf(2).label, QStringLiteral("Savoir-faire"));
    QCOMPARE(services.current.at(0, 0), oldLevel(3));
    QCOMPARE(services.study.at(0, 0), oldLevel(2));
    QCOMPARE(services.current.at(0, 1), Rating::notApplicable());
    QCOMPARE(services.current.at(1, 0), oldLevel(0));
    QCOMPARE(services.study.at(1, 0), Rating::notRated());
    QCOMPARE(services.state(0, 0).rationale.author, QStringLiteral("Zoé Lefèvre"));
    QCOMPARE(services.state(0, 0).rationale.certainty, Certainty::Observed);
    QCOMPARE(atlas->producerJobs.jobs.size(), std::size_t(3));
    QCOMPARE(atlas->trainingFormats.skills.front().formats, std::set<TrainingFormatId>({{1}, {3}}));
    QCOMPARE(atlas->trainingOffers.size(), std::size_t(2));
    const auto history = repository->history(services.cellAt(1, 0));
    QVERIFY_OK(history);
    QCOMPARE(history->size(), std::size_t(1));
    QCOMPARE(history->front().recordedAt,
        QDateTime::fromString(QStringLiteral("2025-03-09T14:05:06.799Z"), Qt::ISODateWithMs));
    QCOMPARE(history->front().newValue, QStringLiteral("--"));
    QVERIFY_OK(repository->commit(sampleEdit(services, 1, 0, oldLevel(1))));
}

void TestSchemaMigrator::bringsTheFirstSchemaUpToDate()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(Name);
    QVERIFY(takeFixture(1, path));
    const auto entries = QStringLiteral(
        "SELECT id || recorded_at || author || origin || family_key || competence || sub_competence || "
        "domain "
        "|| row_id || '/' || column_id || field || old_value || '/' || new_value || reason FROM journal");
    const QString before = rawSql(path, {entries});
    QVERIFY(!before.isEmpty());
    {
        const auto repository = opened(path);
        QVERIFY(repository);
        const auto atlas = repository->load();
        QVERIFY_OK(atlas);
        QVERIFY(atlas->themes.empty());
        QCOMPARE(atlas->versions.size(), std::size_t(1));
        QCOMPARE(atlas->versions.front().author, QString());
        const auto study = repository->snapshot(atlas->versions.front().id);
        QVERIFY_OK(study);
        QVERIFY(study->families.front().current == atlas->families.front().study);
        QVERIFY(study->families.front().rationales.isEmpty());
        QCOMPARE(repository->journal()->size(), std::size_t(1));
        // What the new schema brought works in the old file.
        Edit edit;
        int place = 0;
        for (const SkillTheme& theme : sampleAtlas().themes)
            edit.changes.add(EntityChange<SkillTheme>{{}, std::nullopt, Placed<SkillTheme>{theme, place++}});
        const JobFamily& first = atlas->families.front();
        QCOMPARE(first.rows.front().id, SubCompetenceId{101});
        edit.changes.add(themeChange(first.id, first.rows.front(), 0, {}, {8}));
        edit.changes.add(themeChange(first.id, first.rows.front(), 0, {8}, {6}));
        QVERIFY_OK(repository->commit(edit));
        QVERIFY_OK(repository->addVersion(QStringLiteral("Printemps"), {}, sampleMoment()));
        QCOMPARE(*repository->check(), QStringList());
    }
    QVERIFY(rawSql(path, {entries}).startsWith(before));
    for (const char* sql : {"UPDATE journal SET new_value = '+'", "DELETE FROM journal",
             "INSERT OR REPLACE INTO journal SELECT * FROM journal"}) {
        const QString answer = rawSql(path, {QString::fromLatin1(sql)});
        QVERIFY2(answer.contains(QStringLiteral("append-only")), qPrintable(answer));
    }
    for (const char* sql : {"UPDATE version_rating SET reason = 'x'", "DELETE FROM version_rating",
             "DELETE FROM version", "UPDATE version SET name = 'x'"}) {
        const QString answer = rawSql(path, {QString::fromLatin1(sql)});
        QVERIFY2(answer.contains(QStringLiteral("read-only")), qPrintable(answer));
    }
    QCOMPARE(rawSql(path,
                 {QStringLiteral("SELECT name FROM sqlite_master WHERE tbl_name = 'journal' AND type = "
                                 "'index' AND sql IS NOT NULL")}),
        QStringLiteral("journal_cell;journal_revision"));
}

void TestSchemaMigrator::opensTheSecondSchema()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(Name);
    QVERIFY(takeFixture(2, path));
    const auto repository = opened(path);
    QVERIFY(repository);
    QCOMPARE(*repository->check(), QStringList());
    const auto atlas = repository->load();
    QVERIFY_OK(atlas);
    QCOMPARE(atlas->themes.size(), std::size_t(2));
    QCOMPARE(atlas->themes.front().kind, ThemeKind::Technical);
    QCOMPARE(atlas->themes.front().label.english, QStringLiteral("Use of tools"));
    const JobFamily& services = atlas->families.front();
    QCOMPARE(services.rows[0].theme, atlas->themes.front().id);
    QCOMPARE(services.rows[2].theme, atlas->themes.front().id);
    QCOMPARE(services.current.at(0, 1), oldLevel(2));
    QCOMPARE(atlas->versions.size(), std::size_t(2));
    QCOMPARE(atlas->versions[1].name, QStringLiteral("Printemps 2025"));
    QCOMPARE(atlas->versions[1].author, QStringLiteral("Léa"));
    const auto kept = repository->snapshot(atlas->versions[1].id);
    QVERIFY_OK(kept);
    QCOMPARE(kept->families.front().current.at(0, 1), Rating::notApplicable());
    QCOMPARE(kept->families.front().current.at(1, 0), oldLevel(0));
    QCOMPARE(
        kept->families.front().rationales.value(services.cellAt(0, 0)).author, QStringLiteral("Zoé Lefèvre"));
    const auto journal = repository->journal();
    QVERIFY_OK(journal);
    QCOMPARE(journal->size(), std::size_t(3));
    QCOMPARE(journal->at(1).field, JournalField::Theme);
    QCOMPARE(journal->at(1).newValue, QStringLiteral("tools"));
}

void TestSchemaMigrator::opensTheThirdSchema()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(Name);
    QVERIFY(takeFixture(3, path));
    const auto repository = opened(path);
    QVERIFY(repository);
    QCOMPARE(*repository->check(), QStringList());
    const auto atlas = repository->load();
    QVERIFY_OK(atlas);
    QCOMPARE(atlas->workshops.size(), std::size_t(1));
    Workshop expected = sampleWorkshop();
    for (VoteRound& round : expected.items.edit().front().rounds) { // not said in those days
        round.comments.clear();
        round.participants = 0;
    }
    QCOMPARE(described(atlas->workshops.front()), described(withOldLevels(expected)));
    QCOMPARE(atlas->versions.size(), std::size_t(2));
    QCOMPARE(repository->journal()->size(), std::size_t(3));
}

void TestSchemaMigrator::opensTheFourthSchema()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(Name);
    QVERIFY(takeFixture(4, path));
    const auto repository = opened(path);
    QVERIFY(repository);
    QCOMPARE(*repository->check(), QStringList());
    const auto atlas = repository->load();
    QVERIFY_OK(atlas);
    QCOMPARE(described(atlas->workshops.front()), described(withOldLevels(sampleWorkshop())));
}

/// So that they can be compared and merged: what a migration numbers it numbers alike.
void TestSchemaMigrator::copiesMigratedApartStayAlike()
{
    const QTemporaryDir folder;
    QStringList contents;
    for (const QString& name : {QStringLiteral("one.atlas"), QStringLiteral("other.atlas")}) {
        const QString path = folder.filePath(name);
        QVERIFY(takeFixture(4, path));
        const auto repository = opened(path);
        QVERIFY(repository);
        const auto atlas = repository->load();
        QVERIFY_OK(atlas);
        contents += described(*atlas).join(u'\n');
        // A level is found by its id, whatever its code is called by then.
        QCOMPARE(rawSql(path, {QStringLiteral("UPDATE rating_level SET code = 'up' WHERE code = '++'")}), QString());
        const auto renamed = opened(path)->load();
        QVERIFY_OK(renamed);
        QVERIFY(renamed->families == atlas->families);
    }
    QCOMPARE(contents[0], contents[1]);
}

void TestSchemaMigrator::migratesAfterACopy()
{
    const SampleFile sample;
    const auto migrations =
        withNext({GoodScript, QStringLiteral("UPDATE job_family SET headcount = headcount + 1;")});
    {
        const auto file = openAtlasFile(sample.path, Access::ReadWrite, migrations);
        QVERIFY_OK(file);
        QCOMPARE(*schemaVersion(*file->connection), newestVersion(migrations));
        // Foreign keys, off during the migration, are on again.
        QVERIFY(!SqlStatement(*file->connection, "UPDATE job_family SET scale_id = 99").run());
    }
    QCOMPARE(
        rawSql(sample.path, {QStringLiteral("SELECT headcount FROM job_family")}), QStringLiteral("13;13"));
    QCOMPARE(filesIn(sample.folder.path()), QStringList({Name, backupName()}));
    // The copy is what this version of the application can read; the file itself is not any more.
    QCOMPARE(describedFile(sample.folder.filePath(backupName())), described(sample.atlas));
    const auto tooNew = AtlasRepository::open(sample.path);
    QVERIFY(!tooNew);
    QCOMPARE(tooNew.error().kind, ErrorKind::TooNew);
    // Opened once more, it is current and copied no more.
    QVERIFY_OK(openAtlasFile(sample.path, Access::ReadWrite, migrations));
    QCOMPARE(filesIn(sample.folder.path()).size(), 2);
}

void TestSchemaMigrator::keepsRowsWhenATableIsRebuilt()
{
    const SampleFile sample;
    const auto file = openAtlasFile(sample.path, Access::ReadWrite,
        withNext(
            {QStringLiteral("CREATE TABLE family_2 AS SELECT * FROM job_family; DROP TABLE job_family;"
                            "CREATE TABLE job_family (id BIGINT NOT NULL PRIMARY KEY, title TEXT);"
                            "INSERT INTO job_family SELECT id, title FROM family_2; DROP TABLE family_2;")}));
    QVERIFY_OK(file);
    QCOMPARE(rawSql(sample.path, {QStringLiteral("SELECT COUNT(*) FROM competence")}), QStringLiteral("3"));
}

void TestSchemaMigrator::numbersCopies()
{
    const SampleFile sample;
    const QString earlier = sample.folder.filePath(backupName());
    QVERIFY(writeContent(earlier, "earlier"));
    QVERIFY_OK(openAtlasFile(sample.path, Access::ReadWrite, withNext({GoodScript})));
    QCOMPARE(contentOf(earlier), QByteArray("earlier"));
    const QString second = earlier.chopped(6) + QStringLiteral(" (2).atlas");
    QCOMPARE(describedFile(second), described(sample.atlas));
}

void TestSchemaMigrator::rollsBackAFailure_data()
{
    QTest::addColumn<QString>("script");
    QTest::newRow("syntax") << GoodScript + QStringLiteral("CREATE TABEL x;");
    QTest::newRow("constraint") << GoodScript + QStringLiteral("UPDATE job_family SET key = 'same';");
    QTest::newRow("dangling reference") << GoodScript + QStringLiteral("DELETE FROM rating_scale;");
    QTest::newRow("journal") << QStringLiteral(
        "INSERT INTO journal SELECT 1, '', '', 'made', '', '', '', '', 1, 1, "
        "'rating', '', '', ''; DELETE FROM journal;");
}

void TestSchemaMigrator::rollsBackAFailure()
{
    QFETCH(QString, script);
    const SampleFile sample;
    const QByteArray before = contentOf(sample.path);
    const auto file = openAtlasFile(sample.path, Access::ReadWrite, withNext({script}));
    QVERIFY(!file);
    QVERIFY(!file.error().message.isEmpty());
    QCOMPARE(filesIn(sample.folder.path()), QStringList{Name});
    QCOMPARE(contentOf(sample.path), before);
    QCOMPARE(describedFile(sample.path), described(sample.atlas));
}

void TestSchemaMigrator::readsOlderFilesFromACopy_data()
{
    QTest::addColumn<int>("schema");
    for (int schema = 1; schema < newestVersion(builtInMigrations()); ++schema)
        QTest::addRow("schema %d", schema) << schema;
}

void TestSchemaMigrator::readsOlderFilesFromACopy()
{
    QFETCH(int, schema);
    const QTemporaryDir folder;
    const QString path = folder.filePath(Name);
    QVERIFY(takeFixture(schema, path));
    const QByteArray before = contentOf(path);
    const QStringList read = describedFile(path);
    {
        const auto reader = opened(path, Access::ReadOnly);
        QVERIFY(reader);
        QCOMPARE(reader->readOnlyReason(), ReadOnlyReason::Requested);
        QCOMPARE(*reader->check(), QStringList());
        QVERIFY_OK(reader->journal());
        const QString copy = folder.filePath(QStringLiteral("copy.atlas"));
        QVERIFY_OK(reader->copyTo(copy));
        QVERIFY(!opened(copy)->isReadOnly());
        QVERIFY(QFile::remove(copy));
    }
    QCOMPARE(contentOf(path), before);
    QCOMPARE(filesIn(folder.path()), QStringList{Name});
    // It says what the file says once it is converted.
    QVERIFY(opened(path));
    QCOMPARE(read, describedFile(path));
}

void TestSchemaMigrator::leavesAnOlderFileToWhoHasItOpen()
{
    const SampleFile sample;
    const QByteArray before = contentOf(sample.path);
    const auto migrations = withNext({GoodScript});
    {
        const auto holder = opened(sample.path);
        const auto elsewhere = openAtlasFile(sample.path, Access::ReadWrite, migrations);
        QVERIFY(!elsewhere);
        QCOMPARE(elsewhere.error().kind, ErrorKind::NotPermitted);
        QVERIFY(elsewhere.error().message.contains(Name));
    }
    QCOMPARE(contentOf(sample.path), before);
    QCOMPARE(filesIn(sample.folder.path()), QStringList{Name});
}

void TestSchemaMigrator::remembersWhichMigrationsRan()
{
    const SampleFile sample;
    std::vector<Migration> migrations = withNext({GoodScript});
    migrations.push_back({newestVersion(migrations) + 1,
        {QStringLiteral("ALTER TABLE job_family ADD COLUMN site TEXT; UPDATE job_family SET headcount = "
                        "headcount * 2;")}});
    QVERIFY_OK(openAtlasFile(sample.path, Access::ReadWrite, migrations));
    QCOMPARE(
        rawSql(sample.path, {QStringLiteral("SELECT headcount FROM job_family")}), QStringLiteral("24;24"));
    const int first = newestVersion(builtInMigrations());
    QStringList versions;
    for (int version = 1; version <= first + 2; ++version)
        versions.append(QString::number(version));
    QCOMPARE(rawSql(sample.path, {QStringLiteral("SELECT version FROM schema_migration ORDER BY version")}),
        versions.join(u';'));
}

int main(int argc, char** argv)
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() == 3 && arguments[1] == WriteFixture)
        return writeFixture(arguments[2]);
    TestSchemaMigrator test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_schema_migrator.moc"
