// SPDX-License-Identifier: GPL-3.0-or-later
// Files that SQLite finds sound and that no version of the program makes.
#include "domain/limits.h"
#include "sample_files.h"
#include "sample_workshop.h"
#include "storage/payload_check.h"
#include "support/edits.h"
#include "support/levels.h"
#include "support/stored_workshop.h"

#include <QElapsedTimer>

#include <functional>

using namespace atlas;

namespace {

const QString Endless =
    QStringLiteral("AS WITH RECURSIVE c(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM c) SELECT x AS position, "
                   "'t' AS title FROM c WHERE x < 0");

/// Rows 1 to \a count of the table \a table, as \a values words the number x.
QString manyRows(const char* table, qint64 count, const char* values)
{
    return QStringLiteral("WITH RECURSIVE c(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM c WHERE x < %2) INSERT "
                          "INTO %1 SELECT %3 FROM c")
        .arg(QLatin1String(table), QString::number(count), QLatin1String(values));
}

Result<void> openAndLoad(const QString& path, Access access)
{
    const auto repository = AtlasRepository::open(path, access);
    if (!repository)
        return tl::unexpected(repository.error());
    return (*repository)->load().map([](const Atlas&) { });
}

} // namespace

class TestHostileFiles : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void refusesAnotherStructure_data();
    void refusesAnotherStructure();
    void refusesAnotherStructureOfAnOldSchema();
    void takesEverySchemaOfTheProgram_data();
    void takesEverySchemaOfTheProgram();
    void takesStatisticsOfAnotherProgram();
    void recoversBesideATrigger();
    void noticesAChangedStructure();
    void refusesAFileTooLargeToCopy();
    void refusesTooMuch_data();
    void refusesTooMuch();
    void refusesALongTextBeforeItIsRead();
    void refusesValuesOfAnotherKind_data();
    void refusesValuesOfAnotherKind();
    void checkFindsValuesThatNothingReads_data();
    void checkFindsValuesThatNothingReads();
    void refusesIndexesThatDisagree();
    void writesNothingThatItWouldNotOpen_data();
    void writesNothingThatItWouldNotOpen();
    void keepsTheLargestThatItTakes();
    void readsBackWhatItWrote();
    void refusesWhatCannotBeRecorded();
    void highNumbersLeaveRoom();
    void textsCanBeLaidOut();
};

void TestHostileFiles::refusesAnotherStructure_data()
{
    QTest::addColumn<QStringList>("sql");
    QTest::addColumn<QString>("named");
    const auto row = [](const char* name, const QStringList& sql, const char* named) {
        QTest::newRow(name) << sql << QString::fromLatin1(named);
    };
    row("trigger that rewrites",
        {QStringLiteral("CREATE TRIGGER evil AFTER UPDATE ON rating BEGIN UPDATE rating SET level_id = 1, "
                        "state = 'level' WHERE row_id = NEW.row_id AND column_id = NEW.column_id; END")},
        "trigger evil");
    row("trigger that drops an entry",
        {QStringLiteral("CREATE TRIGGER evil BEFORE INSERT ON journal BEGIN SELECT RAISE(IGNORE); END")},
        "trigger evil");
    row("trigger under a known name",
        {QStringLiteral("DROP TRIGGER journal_is_never_replaced"),
            QStringLiteral("CREATE TRIGGER journal_is_never_replaced BEFORE INSERT ON journal BEGIN SELECT "
                           "RAISE(IGNORE); END")},
        "trigger journal_is_never_replaced");
    row("missing trigger", {QStringLiteral("DROP TRIGGER journal_is_never_replaced")},
        "trigger journal_is_never_replaced");
    row("endless view",
        {QStringLiteral("DROP TABLE training_format"), QStringLiteral("CREATE VIEW training_format ") + Endless},
        "training_format");
    row("endless versions",
        {QStringLiteral("DROP TABLE schema_migration"),
            QStringLiteral("CREATE VIEW schema_migration ") + QString(Endless).replace(
                QStringLiteral("position"), QStringLiteral("version"))},
        "schema_migration");
    row("view besides", {QStringLiteral("CREATE VIEW more ") + Endless}, "view more");
    row("table besides", {QStringLiteral("CREATE TABLE more (x)")}, "table more");
    row("missing table", {QStringLiteral("DROP TABLE training_offer")}, "training_offer");
    row("column besides", {QStringLiteral("ALTER TABLE rating ADD COLUMN more TEXT")}, "table rating");
    row("computed column",
        {QStringLiteral("ALTER TABLE version ADD COLUMN more AS (hex(zeroblob(100000000)))")}, "table version");
    row("index besides", {QStringLiteral("CREATE INDEX more ON rating (upper(reason))")}, "index more");
    row("missing index", {QStringLiteral("DROP INDEX rating_column")}, "index rating_column");
    const auto masked = [](const char* type, const char* name, const char* sql) {
        return QStringList({QStringLiteral("PRAGMA writable_schema = ON"),
            QStringLiteral("INSERT INTO sqlite_master VALUES ('%1', '%2', '%2', 0, '%3')")
                .arg(QLatin1String(type), QLatin1String(name), QLatin1String(sql))});
    };
    row("virtual table as statistics", masked("table", "sqlite_stat1", "CREATE VIRTUAL TABLE sqlite_stat1 USING fts5(tbl)"),
        "");
    row("trigger as statistics",
        masked("table", "sqlite_statx", "CREATE TRIGGER sqlite_statx AFTER UPDATE ON rating BEGIN DELETE FROM journal; END"),
        "");
    row("other statistics", {QStringLiteral("ANALYZE"), QStringLiteral("PRAGMA writable_schema = ON"),
                                QStringLiteral("UPDATE sqlite_master SET sql = 'CREATE TABLE sqlite_stat1(tbl,idx,stat,x)' "
                                               "WHERE name = 'sqlite_stat1'")},
        "table sqlite_stat1");
    row("odd name", {QStringLiteral("CREATE TABLE \"<b>x\n\u202Ey\" (x)")}, "<b>x");
}

void TestHostileFiles::refusesAnotherStructure()
{
    QFETCH(QStringList, sql);
    QFETCH(QString, named);
    const SampleFile sample;
    QCOMPARE(rawSql(sample.path, sql), QString());
    const QByteArray before = contentOf(sample.path);
    for (const Access access : {Access::ReadWrite, Access::ReadOnly}) {
        const auto refused = AtlasRepository::open(sample.path, access);
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, ErrorKind::Damaged);
        const QString message = refused.error().message;
        // SQLite itself may find it odd.
        if (!named.isEmpty())
            QVERIFY2(message.contains(QStringLiteral("structure that no version")), qPrintable(message));
        QVERIFY2(message.contains(named), qPrintable(message));
        QVERIFY(!message.contains(u'\n') && !message.contains(QChar(0x202E)));
    }
    QCOMPARE(contentOf(sample.path), before);
    QCOMPARE(filesIn(sample.folder.path()).size(), 1);
}

void TestHostileFiles::refusesAnotherStructureOfAnOldSchema()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("old.atlas"));
    QVERIFY(takeFixture(2, path));
    // Would run when the journal is copied into its new table.
    QCOMPARE(rawSql(path,
                 {QStringLiteral("CREATE TRIGGER evil AFTER INSERT ON schema_migration BEGIN DELETE FROM rating; END")}),
        QString());
    const QByteArray before = contentOf(path);
    QVERIFY(!AtlasRepository::open(path));
    QVERIFY(!AtlasRepository::open(path, Access::ReadOnly));
    QVERIFY_OK(AtlasRepository::recoverable(path)); // reads the tables and nothing else
    QCOMPARE(contentOf(path), before);
    QCOMPARE(filesIn(folder.path()).size(), 1);
}

void TestHostileFiles::takesEverySchemaOfTheProgram_data()
{
    QTest::addColumn<int>("schema");
    for (int schema = 1; QFile::exists(QStringLiteral(ATLAS_SOURCE_DIR "/tests/fixtures/schema-%1.atlas").arg(schema));
         ++schema)
        QTest::addRow("%d", schema) << schema;
}

void TestHostileFiles::takesEverySchemaOfTheProgram()
{
    QFETCH(int, schema);
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("old.atlas"));
    QVERIFY(takeFixture(schema, path));
    for (const Access access : {Access::ReadOnly, Access::ReadWrite, Access::ReadWrite})
        QVERIFY_OK(openAndLoad(path, access));
}

void TestHostileFiles::takesStatisticsOfAnotherProgram()
{
    const SampleFile sample;
    QCOMPARE(rawSql(sample.path, {QStringLiteral("ANALYZE")}), QString());
    QVERIFY_OK(openAndLoad(sample.path, Access::ReadWrite));
}

void TestHostileFiles::recoversBesideATrigger()
{
    const SampleFile sample;
    QCOMPARE(rawSql(sample.path,
                 {QStringLiteral("CREATE TRIGGER evil AFTER UPDATE ON rating BEGIN DELETE FROM rating; END"),
                     QStringLiteral("DROP INDEX rating_column")}),
        QString());
    const QString target = sample.folder.filePath(QStringLiteral("recovered.atlas"));
    const auto recovered = AtlasRepository::recover(sample.path, target);
    QVERIFY_OK(recovered);
    QCOMPARE(recovered->losses, QStringList());
    QCOMPARE(describedFile(target), described(sample.atlas));
}

void TestHostileFiles::noticesAChangedStructure()
{
    const SampleFile sample;
    const auto repository = opened(sample.path);
    const Edit edit = sampleEdit(sample.services(), 1, 0, levelAt(0));
    QCOMPARE(rawSql(sample.path,
                 {QStringLiteral("CREATE TRIGGER evil AFTER UPDATE ON rating BEGIN UPDATE rating SET reason = 'x'; "
                                 "END")}),
        QString());
    QVERIFY(!repository->commit(edit));
    const auto refused = repository->load();
    QVERIFY(!refused);
    QVERIFY2(refused.error().message.contains(QStringLiteral("trigger evil")), qPrintable(refused.error().message));
    QCOMPARE(rawSql(sample.path, {QStringLiteral("DROP TRIGGER evil")}), QString());
    QVERIFY_OK(repository->load());
}

void TestHostileFiles::refusesAFileTooLargeToCopy()
{
#ifdef Q_OS_UNIX // where it takes no room
    const SampleFile sample;
    const QString target = sample.folder.filePath(QStringLiteral("recovered.atlas"));
    QFile file(sample.path);
    QVERIFY(file.resize(qint64{8} << 40) || file.resize(limits::FileSize + 1));
    QElapsedTimer clock;
    clock.start();
    const auto recoverable = AtlasRepository::recoverable(sample.path);
    const auto recovered = AtlasRepository::recover(sample.path, target);
    const auto read = AtlasRepository::open(sample.path, Access::ReadOnly);
    const auto written = AtlasRepository::open(sample.path);
    QVERIFY(!recoverable && !recovered && !read && !written);
    for (const Error& error : {recoverable.error(), recovered.error(), read.error(), written.error()}) {
        QVERIFY2(error.message.contains(QStringLiteral("more than 4 gigabytes")), qPrintable(error.message));
        QVERIFY(error.message.contains(QStringLiteral("sample.atlas")));
    }
    QVERIFY(clock.elapsed() < 10000);
    QCOMPARE(filesIn(sample.folder.path()).size(), 1);
#endif
}

void TestHostileFiles::refusesTooMuch_data()
{
    QTest::addColumn<QStringList>("sql");
    const auto row = [](const char* name, const QStringList& sql) { QTest::newRow(name) << sql; };
    constexpr auto level = "10000 + x, 4, 'level', x + 10, 'c' || x, 's', 'f', 'e', 1, '#ffffff', '#000000', '#ffffff', "
                           "'#000000'";
    row("61 levels", {manyRows("rating_level", 61, level)});
    row("300 levels", {manyRows("rating_level", 300, level)});
    row("40,000 levels", {manyRows("rating_level", 40000, level)});
    row("scales", {manyRows("rating_scale", 60, "1000 + x, 'k' || x, x, 'f', 'e'")});
    row("families", {manyRows("job_family", 1001, "1000 + x, x, 'k' || x, 't', '', 5")});
    row("rows and columns without cells",
        {manyRows("sub_competence", 19000, "1000 + x, 12, x, 'r'"),
            manyRows("activity_domain", 4900, "1000 + x, 7, x, 'd'")});
    row("columns", {manyRows("activity_domain", 20001, "1000 + x, 7, x, 'd'")});
    row("rows", {manyRows("sub_competence", 100001, "1000 + x, 12, x, 'r'")});
    row("cells", {manyRows("rating", 200001, "x, x, 1, 'not-rated', NULL, '', '', 'unstated', '', NULL")});
    row("versions", {manyRows("version", 1001, "1000 + x, x + 10, 'n' || x, NULL, ''")});
    row("workshops", {manyRows("workshop", 2001, "x, 't', '', 0, 0, 0, NULL, NULL, NULL, NULL")});
    row("table rows", {manyRows("training_format", 20001, "x + 100, x + 10, 't'")});
    const QString tooLong = QStringLiteral("replace(hex(zeroblob(1001)), '0', 'x')"); // 2,002 characters
    row("label", {QStringLiteral("UPDATE sub_competence SET label = %1 WHERE id = 101").arg(tooLong)});
    row("title", {QStringLiteral("UPDATE job_family SET title = %1 WHERE id = 7").arg(tooLong)});
    row("level", {QStringLiteral("UPDATE rating_level SET label_fr = %1 WHERE code = '+'").arg(tooLong)});
    row("version name", {QStringLiteral("UPDATE version SET name = %1").arg(tooLong)});
    row("reason", {QStringLiteral("UPDATE rating SET reason = replace(hex(zeroblob(60000)), '0', 'x')")});
    row("reason of 10 MB",
        {QStringLiteral("UPDATE rating SET reason = replace(hex(zeroblob(5000000)), '0', 'x') WHERE row_id = 101")});
}

void TestHostileFiles::refusesTooMuch()
{
    QFETCH(QStringList, sql);
    const SampleFile sample;
    QCOMPARE(rawContent(sample.path, sql), QString());
    QElapsedTimer clock;
    clock.start();
    for (const Access access : {Access::ReadWrite, Access::ReadOnly}) {
        const auto refused = openAndLoad(sample.path, access);
        QVERIFY(!refused);
        QVERIFY2(refused.error().message.contains(QStringLiteral("the most that Competence Atlas takes")),
            qPrintable(refused.error().message + refused.error().detail));
    }
    // What is too much is not copied either; a text that is too long is left out.
    const auto recovered = AtlasRepository::recoverable(sample.path);
    QVERIFY(!recovered || !recovered->losses.isEmpty());
    QVERIFY2(clock.elapsed() < 200000, qPrintable(QString::number(clock.elapsed())));
}

/// SQLite needs several times its size of memory to tell how long it is.
void TestHostileFiles::refusesALongTextBeforeItIsRead()
{
    const SampleFile sample;
    QCOMPARE(rawContent(sample.path, {QStringLiteral("UPDATE rating SET reason = hex(zeroblob(20000000)) WHERE rowid = 3")}),
        QString());
    const Result<void> refused = checkPayloads(sample.path);
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, ErrorKind::Damaged);
    for (const Access access : {Access::ReadOnly, Access::ReadWrite}) {
        const auto opened = AtlasRepository::open(sample.path, access);
        QVERIFY(!opened);
        QCOMPARE(opened.error().message, refused.error().message);
    }
    // As large, with nothing that is too long.
    const SampleFile large;
    QCOMPARE(rawContent(large.path, {QStringLiteral("CREATE TABLE t (x)"), manyRows("t", 500, "hex(zeroblob(40000))")}), QString());
    QVERIFY_OK(checkPayloads(large.path));
}

void TestHostileFiles::refusesValuesOfAnotherKind_data()
{
    QTest::addColumn<QString>("sql");
    for (const char* sql : {"UPDATE rating SET row_id = CAST(row_id AS BLOB) WHERE row_id = 102",
             "UPDATE rating SET column_id = 30.5 WHERE row_id = 102 AND column_id = 30",
             "UPDATE sub_competence SET id = CAST(id AS BLOB) WHERE id = 102",
             "UPDATE sub_competence SET competence_id = x'3132' WHERE id = 102",
             "UPDATE activity_domain SET id = -30 WHERE id = 30", "UPDATE activity_domain SET id = 0 WHERE id = 30",
             "UPDATE job_family SET id = 9223372036854775807 WHERE id = 7",
             "UPDATE version SET id = 9223372036854775807", "UPDATE skill_theme SET id = -8 WHERE id = 8",
             "UPDATE job_family SET title = x'41' WHERE id = 7",
             "UPDATE rating SET reason = x'0041' WHERE row_id = 101",
             "UPDATE rating_level SET weight = 1e308 WHERE code = '+'",
             "UPDATE rating_level SET weight = 1000000 WHERE code = '+'",
             "UPDATE rating_level SET weight = 'heavy' WHERE code = '+'",
             "UPDATE workshop SET participants = 3000000000", "UPDATE workshop SET id = x'35'",
             "UPDATE vote_count SET votes = 2000000", "UPDATE vote_count SET votes = x'32'",
             "UPDATE agenda_item SET seconds_used = 1e300"})
        QTest::newRow(sql) << QString::fromLatin1(sql);
}

void TestHostileFiles::refusesValuesOfAnotherKind()
{
    QFETCH(QString, sql);
    const SampleFile sample;
    QVERIFY_OK(saveWorkshop(*opened(sample.path), sampleWorkshop()));
    QCOMPARE(rawContent(sample.path, {sql}), QString());
    for (const Access access : {Access::ReadWrite, Access::ReadOnly}) {
        const auto refused = openAndLoad(sample.path, access);
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, ErrorKind::Damaged);
    }
}

void TestHostileFiles::checkFindsValuesThatNothingReads_data()
{
    QTest::addColumn<QString>("sql");
    QTest::addColumn<QString>("table");
    QTest::newRow("journal") << "UPDATE journal SET row_id = x'31'" << "journal";
    QTest::newRow("journal text") << "UPDATE journal SET new_value = replace(hex(zeroblob(60000)), '0', 'x')"
                                  << "journal";
    QTest::newRow("version") << "UPDATE version_rating SET reason = x'31' WHERE version_id <> 9"
                             << "version_rating";
    QTest::newRow("date of a version") << "UPDATE version SET created_at = x'31' WHERE id <> 9" << "version";
}

void TestHostileFiles::checkFindsValuesThatNothingReads()
{
    QFETCH(QString, sql);
    QFETCH(QString, table);
    const SampleFile sample;
    {
        const auto repository = opened(sample.path);
        QVERIFY_OK(repository->commit(sampleEdit(sample.services(), 1, 0, levelAt(0))));
        QVERIFY_OK(repository->addVersion(QStringLiteral("Spring"), QString(), sampleMoment()));
        QVERIFY(!repository->check()->join(u' ').contains(QStringLiteral("“%1”").arg(table)));
    }
    QCOMPARE(rawContent(sample.path, {sql}), QString());
    const auto repository = opened(sample.path, Access::ReadOnly);
    QVERIFY(repository);
    const auto problems = repository->check();
    QVERIFY_OK(problems);
    QVERIFY2(problems->join(u' ').contains(QStringLiteral("“%1”").arg(table)), qPrintable(problems->join(u' ')));
    if (table == QLatin1String("journal"))
        QVERIFY(!repository->journal());
    else if (table == QLatin1String("version_rating"))
        QVERIFY(!repository->snapshot((*repository->load()).versions.back().id));
}

void TestHostileFiles::refusesIndexesThatDisagree()
{
    const SampleFile sample;
    // An index that lists other rows than its table has makes a join endless in a larger file.
    QCOMPARE(rawSql(sample.path,
                 {QStringLiteral("PRAGMA writable_schema = ON"),
                     QStringLiteral("UPDATE sqlite_master SET sql = replace(sql, '(competence_id)', '(position)') "
                                    "WHERE name = 'sub_competence_competence'")}),
        QString());
    QCOMPARE(rawSql(sample.path, {QStringLiteral("REINDEX sub_competence_competence")}), QString());
    QCOMPARE(rawSql(sample.path,
                 {QStringLiteral("PRAGMA writable_schema = ON"),
                     QStringLiteral("UPDATE sqlite_master SET sql = replace(sql, '(position)', '(competence_id)') "
                                    "WHERE name = 'sub_competence_competence'")}),
        QString());
    const auto refused = AtlasRepository::open(sample.path);
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, ErrorKind::Damaged);
    QVERIFY2(refused.error().detail.contains(QStringLiteral("index")), qPrintable(refused.error().detail));
}

void TestHostileFiles::writesNothingThatItWouldNotOpen_data()
{
    QTest::addColumn<QString>("what");
    for (const char* what : {"scales", "levels", "families", "columns", "rows", "cells", "weight", "label", "key",
             "reason", "id"})
        QTest::newRow(what) << QString::fromLatin1(what);
}

void TestHostileFiles::writesNothingThatItWouldNotOpen()
{
    QFETCH(QString, what);
    Atlas atlas = sampleAtlas();
    JobFamily& family = atlas.families.edit().back();
    RatingScale& scale = atlas.scales.edit().front();
    const auto resize = [&family](int rows, int columns) {
        while (static_cast<int>(family.rows.size()) < rows)
            family.rows.push_back({{1000 + static_cast<qint64>(family.rows.size())}, QStringLiteral("r"), family.competences.front().id, {}});
        while (static_cast<int>(family.domains.size()) < columns)
            family.domains.push_back({{1000 + static_cast<qint64>(family.domains.size())}, QStringLiteral("d")});
        family.current = ImpactMatrix(rows, columns);
        family.study = family.current;
    };
    if (what == QLatin1String("scales")) {
        for (int number = 0; number < limits::Scales; ++number)
            atlas.scales.push_back(sampleScale(1000 + number, 1, QStringLiteral("scale %1").arg(number), {}));
    } else if (what == QLatin1String("levels")) {
        for (int number = 0; number < limits::LevelsOfScale; ++number)
            scale.levels.push_back(sampleLevel(QString::number(number), 1));
        scale = withIds(scale, scale.id.value, 10000);
    } else if (what == QLatin1String("families")) {
        const JobFamily copy = family; // which goes elsewhere as the list grows
        for (int number = 0; number < limits::Families; ++number) {
            atlas.families.push_back(copy);
            atlas.families.edit().back().key = QString::number(number);
        }
    } else if (what == QLatin1String("columns")) {
        resize(1, static_cast<int>(limits::Columns));
    } else if (what == QLatin1String("rows")) {
        resize(static_cast<int>(limits::Rows), 1);
    } else if (what == QLatin1String("cells")) {
        resize(5000, 41);
    } else if (what == QLatin1String("weight")) {
        scale.levels.edit().front().weight = limits::Weight + 1;
    } else if (what == QLatin1String("label")) {
        family.rows.edit().front().label = QString(limits::Label + 1, u'x');
    } else if (what == QLatin1String("key")) {
        family.key = QString(limits::Label + 1, u'x');
    } else if (what == QLatin1String("reason")) {
        family.rationales.set(family.cellAt(0, 0), {QString(limits::Text + 1, u'x'), {}, {}, {}, {}});
    } else {
        family.rows.edit().front().id.value = limits::Id + 1;
    }
    const QTemporaryDir folder;
    const auto refused = AtlasRepository::create(folder.filePath(QStringLiteral("new.atlas")), atlas);
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, ErrorKind::InvalidInput);
    QCOMPARE(filesIn(folder.path()), QStringList());
}

void TestHostileFiles::keepsTheLargestThatItTakes()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("new.atlas"));
    Atlas atlas = sampleAtlas();
    RatingScale& scale = atlas.scales.edit().front();
    while (static_cast<int>(scale.levels.size()) < limits::LevelsOfScale)
        scale.levels.push_back(sampleLevel(QStringLiteral("c%1").arg(scale.levels.size()), limits::Weight));
    for (std::size_t level = 2; level < scale.levels.size(); ++level)
        scale.levels.edit()[level].id.value = 10000 + static_cast<qint64>(level);
    // Four bytes a character in the file, two units in memory.
    atlas.families.edit().back().rows.edit().front().label = QString(limits::Label, QChar(0x20AC));
    atlas.families.edit().back().rationales.set(atlas.families.back().cellAt(0, 0),
        {QString(limits::Text, QChar(0x20AC)), {}, {}, {}, {}});
    QVERIFY_OK(AtlasRepository::create(path, atlas));
    QCOMPARE(describedFile(path), described(atlas));
}

void TestHostileFiles::readsBackWhatItWrote()
{
    const SampleFile sample;
    const auto repository = opened(sample.path);
    // A trigger of this connection alone is not in the file, so that nothing but reading back can find it.
    const Workshop workshop = sampleWorkshop();
    QVERIFY_OK(saveWorkshop(*repository, workshop));
    const Edit edit = sampleEdit(sample.services(), 1, 0, levelAt(0));
    const auto refuses = [&](const char* trigger, const std::function<Result<void>()>& write) {
        const QString planted =
            sqlOnOpen(sample.path, QStringLiteral("CREATE TEMP TRIGGER evil ") + QLatin1String(trigger));
        const Result<void> done = write();
        const QString gone = sqlOnOpen(sample.path, QStringLiteral("DROP TRIGGER evil"));
        if (!planted.isEmpty() || !gone.isEmpty())
            return planted + gone;
        return done ? QStringLiteral("taken") : done.error().message;
    };
    const QString expected = QStringLiteral("“sample.atlas” did not keep what was written to it, so nothing was "
                                            "stored. Save a copy of what you see, and go on with that.");
    const auto commit = [&] { return repository->commit(edit).map([](qint64) {}); };
    QCOMPARE(refuses("AFTER UPDATE ON rating BEGIN UPDATE rating SET level_id = 2, state = 'level' WHERE row_id = "
                     "NEW.row_id AND column_id = NEW.column_id; END",
                 commit),
        expected);
    QCOMPARE(refuses("BEFORE UPDATE ON rating BEGIN SELECT RAISE(IGNORE); END", commit), expected);
    QCOMPARE(refuses("BEFORE INSERT ON journal BEGIN SELECT RAISE(IGNORE); END", commit), expected);
    QCOMPARE(refuses("BEFORE INSERT ON version_rating BEGIN SELECT RAISE(IGNORE); END",
                 [&] {
                     return repository->addVersion(QStringLiteral("Spring"), QString(), sampleMoment())
                         .map([](const Version&) { });
                 }),
        expected);
    QCOMPARE(refuses("BEFORE INSERT ON vote_count BEGIN SELECT RAISE(IGNORE); END",
                 [&] { return saveItem(*repository, workshop, workshop.items[1].id); }),
        expected);
    QCOMPARE(described(*repository->load()).filter(QStringLiteral("Spring")), QStringList());
    QCOMPARE(repository->journal()->size(), std::size_t{1}); // of the workshop
    QVERIFY_OK(repository->commit(edit));
}

void TestHostileFiles::refusesWhatCannotBeRecorded()
{
    const SampleFile sample;
    const JobFamily& family = sample.services();
    {
        const auto repository = opened(sample.path);
        CellState state = family.state(1, 0);
        state.rationale.reason = QString(limits::Text + 1, u'x');
        const auto refused = repository->commit(sampleEdit(family, 1, 0, state));
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, ErrorKind::InvalidInput);
        QVERIFY(!repository->addVersion(QString(limits::Label + 1, u'x'), QString(), sampleMoment()));
        Workshop workshop = sampleWorkshop();
        workshop.title = QString(limits::Label + 1, u'x');
        QVERIFY(!saveWorkshop(*repository, workshop));
    }
    // The highest numbers that a step and a version may have: none comes after them.
    QCOMPARE(rawContent(sample.path,
                 {QStringLiteral("UPDATE atlas_property SET value = '%1' WHERE name = 'revision'").arg(limits::Id),
                     QStringLiteral("INSERT INTO version (id, position, name, created_at, author) VALUES (77, %1, 'x', NULL, '')")
                         .arg(limits::Versions)}),
        QString());
    const auto repository = opened(sample.path);
    QVERIFY(repository);
    const auto full = repository->commit(sampleEdit(family, 1, 0, levelAt(0)));
    QVERIFY(!full);
    QCOMPARE(full.error().kind, ErrorKind::InvalidInput);
    QVERIFY(full.error().message.contains(QStringLiteral("no number left")));
    const auto version = repository->addVersion(QStringLiteral("Spring"), QString(), sampleMoment());
    QVERIFY(!version);
    QVERIFY(version.error().message.contains(QStringLiteral("no number left")));
    const QString told = repository->check()->join(u'\n');
    QVERIFY2(told.contains(QStringLiteral("table “atlas_property”")) && told.contains(QStringLiteral("table “version”")),
        qPrintable(told));
}

void TestHostileFiles::highNumbersLeaveRoom()
{
    // Entries are counted: their numbers may have gaps.
    const SampleFile sample;
    QCOMPARE(rawContent(sample.path,
                 {QStringLiteral("INSERT INTO journal VALUES (%1, 0, '', '', 'made', 'cell', 0, '', '', '', '', 1, 1, 1, "
                                 "'rating', '', '', '')")
                         .arg(limits::JournalEntries)}),
        QString());
    const auto repository = opened(sample.path);
    QVERIFY_OK(repository->commit(sampleEdit(sample.services(), 1, 0, levelAt(0))));
    QVERIFY(repository->journal()->back().id > limits::JournalEntries);
    QVERIFY(!repository->check()->join(u'\n').contains(QStringLiteral("leave none")));
}

void TestHostileFiles::textsCanBeLaidOut()
{
    const SampleFile sample;
    const JobFamily& family = sample.services();
    QCOMPARE(rawContent(sample.path,
                 {QStringLiteral("UPDATE sub_competence SET label = 'a' || char(10) || 'b' || char(8238) || 'c' || char(27, "
                                 "8232, 8294) || 'd'"),
                     QStringLiteral("UPDATE rating SET reason = 'a' || replace(printf('%.90000c', 'x'), 'x', char(769)) || "
                                    "'b', author = 'x', changed_at = '2026-01-01T00:00:00.000Z'")}),
        QString());
    const auto repository = opened(sample.path);
    QVERIFY(repository);
    const auto atlas = repository->load();
    QVERIFY_OK(atlas);
    QCOMPARE(atlas->families.front().rows.front().label, QStringLiteral("a bc  d"));
    const CellState before = atlas->families.front().state(1, 0);
    QCOMPARE(before.rationale.reason, u'a' + QString(30, QChar(0x301)) + u'b');
    // What is read so can be changed, and what is entered is kept so.
    CellState after = before;
    after.rationale.reason = u'e' + QString(5000, QChar(0x301));
    Edit edit = sampleEdit(family, 1, 0, after);
    alterFirst<CellChange>(edit, [&before](CellChange& change) { change.before = before; });
    QVERIFY_OK(repository->commit(edit));
    QCOMPARE(repository->load()->families.front().state(1, 0).rationale.reason, u'e' + QString(30, QChar(0x301)));
    const auto problems = repository->check();
    QVERIFY_OK(problems);
    for (const QString& problem : *problems)
        QVERIFY2(!problem.contains(u'\n') && problem.size() <= 1000, qPrintable(problem.left(2000)));
}

QTEST_GUILESS_MAIN(TestHostileFiles)
#include "tst_hostile_files.moc"
