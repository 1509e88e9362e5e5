// SPDX-License-Identifier: GPL-3.0-or-later
#include "command_run.h"
#include "storage/atlas_repository.h"
#include "support/played_workshop.h"
#include "support/study.h"

#include <QTemporaryDir>
#include <QTest>

using namespace atlas;

class TestWorkshopsCommand : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { qputenv("TZ", "CET-1"); } // an hour ahead of UTC
    void init();
    void lists();
    void listsAsJson();
    void writes_data();
    void writes();
    void findsWorkshops_data();
    void findsWorkshops();
    void takesAFolder();
    void refusesWrongUsage_data();
    void refusesWrongUsage();
    void fails_data();
    void fails();
    void writesNothingIntoTheAtlas();

private:
    QStringList call(const char* options) const
    {
        return QStringList({QStringLiteral("workshops"), m_path}) + words(options);
    }
    QString path(const char* name) const { return m_folder->filePath(QString::fromLatin1(name)); }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

void TestWorkshopsCommand::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = path("a.atlas");
    Atlas atlas = study();
    const JobFamily& family = studyFamily(QStringLiteral("services"));
    Workshop first = plainWorkshop(family, {{0, 0}, {1, 1}});
    first.id = {1};
    first.title = QStringLiteral("Préparation");
    Workshop second = playedWorkshop(atlas, family);
    second.id = {2};
    for (AgendaItem& item : second.items.edit())
        item.id.value += 100;
    atlas.workshops = {first, second};
    const auto created = AtlasRepository::create(m_path, atlas);
    QVERIFY2(created, created ? "" : qPrintable(created.error().message + created.error().detail));
}

void TestWorkshopsCommand::lists()
{
    const CommandRun listed = run(call(""));
    QCOMPARE(listed.exitCode, 0);
    QCOMPARE(listed.err, QString());
    const QStringList lines = listed.out.split(u'\n', Qt::SkipEmptyParts);
    QCOMPARE(lines.size(), 2);
    QVERIFY2(lines[0].startsWith(QStringLiteral("1  Préparation  ")), qPrintable(lines[0]));
    QVERIFY2(lines[1].startsWith(QStringLiteral("2  Atelier de printemps  2025-03-12T14:00:00+01:00  2 ")),
        qPrintable(lines[1]));
}

void TestWorkshopsCommand::listsAsJson()
{
    const CommandRun listed = run(call("--json"));
    QCOMPARE(listed.exitCode, 0);
    const QJsonArray workshops = listed.json().value(QStringLiteral("workshops")).toArray();
    QCOMPARE(workshops.size(), 2);
    const QJsonObject second = workshops[1].toObject();
    const QJsonObject expected{{QStringLiteral("number"), 2},
        {QStringLiteral("title"), QStringLiteral("Atelier de printemps")},
        {QStringLiteral("facilitator"), QStringLiteral("Claire Moreau")},
        {QStringLiteral("created_at"), second.value(QStringLiteral("created_at"))},
        {QStringLiteral("started_at"), QStringLiteral("2025-03-12T14:00:00+01:00")},
        {QStringLiteral("ended_at"), QStringLiteral("2025-03-12T15:02:00+01:00")},
        {QStringLiteral("participants"), 12}, {QStringLiteral("items"), 6}, {QStringLiteral("decided"), 2},
        {QStringLiteral("skipped"), 1}, {QStringLiteral("parked"), 1}, {QStringLiteral("undecided"), 1},
        {QStringLiteral("not_revealed"), 0}, {QStringLiteral("shown"), 0}, {QStringLiteral("not_reached"), 1}};
    QCOMPARE(second, expected);
    QCOMPARE(workshops[0].toObject().value(QStringLiteral("started_at")).toString(), QString());
}

void TestWorkshopsCommand::writes_data()
{
    QTest::addColumn<QByteArray>("options");
    QTest::addColumn<QByteArray>("start");
    QTest::newRow("minutes") << QByteArray("--write minutes --signatures 3 --with-notes --paper a3")
                             << QByteArray("%PDF-");
    QTest::newRow("minutes as CSV") << QByteArray("--write minutes --format csv") << QByteArray("workshop,");
    QTest::newRow("minutes for a spreadsheet")
        << QByteArray("--write minutes --format csv --preset excel --language en")
        << QByteArray("\xEF\xBB\xBFWorkshop,");
    QTest::newRow("ballot") << QByteArray("--write ballot --language en") << QByteArray("%PDF-");
    QTest::newRow("template") << QByteArray("--write template") << QByteArray("item,family,");
    QTest::newRow("template for a spreadsheet") << QByteArray("--write template --preset excel")
                                                << QByteArray("\xEF\xBB\xBF"
                                                              "Atelier de printemps;");
}

void TestWorkshopsCommand::writes()
{
    QFETCH(QByteArray, options);
    QFETCH(QByteArray, start);
    const CommandRun written =
        run(call(options.constData()) + QStringList({QStringLiteral("--output"), path("out")}));
    QCOMPARE(written.err, QString());
    QCOMPARE(written.exitCode, 0);
    QCOMPARE(written.out.trimmed(), QDir::toNativeSeparators(path("out")));
    QVERIFY2(content(path("out")).startsWith(start), content(path("out")).left(60).constData());
}

void TestWorkshopsCommand::findsWorkshops_data()
{
    QTest::addColumn<QString>("workshop");
    QTest::addColumn<int>("items");
    QTest::newRow("last unless given") << QString() << 6;
    QTest::newRow("title") << QStringLiteral(" PRÉPARATION ") << 2;
    QTest::newRow("number") << QStringLiteral("1") << 2;
    QTest::newRow("second number") << QStringLiteral("2") << 6;
}

void TestWorkshopsCommand::findsWorkshops()
{
    QFETCH(QString, workshop);
    QFETCH(int, items);
    QStringList arguments = call("--write template --output") + QStringList(path("out"));
    if (!workshop.isEmpty())
        arguments += {QStringLiteral("--workshop"), workshop};
    QCOMPARE(run(arguments).exitCode, 0);
    QCOMPARE(content(path("out")).count('\n'), items + 1);
}

void TestWorkshopsCommand::takesAFolder()
{
    const CommandRun written =
        run(call("--write ballot --workshop 1 --output") + QStringList(m_folder->path()));
    QCOMPARE(written.exitCode, 0);
    QVERIFY(QFile::exists(m_folder->filePath(QStringLiteral("ballot-Préparation.pdf"))));
}

void TestWorkshopsCommand::refusesWrongUsage_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::newRow("no file") << QByteArray("workshops");
    QTest::newRow("two files") << QByteArray("workshops a b");
    QTest::newRow("study") << QByteArray("workshops --study");
    QTest::newRow("sheet") << QByteArray("workshops a --write poster --output x");
    QTest::newRow("no output") << QByteArray("workshops a --write ballot");
    QTest::newRow("list with an output") << QByteArray("workshops a --output x");
    QTest::newRow("list in a language") << QByteArray("workshops a --language en");
    QTest::newRow("both") << QByteArray("workshops a --json --write ballot --output x");
    QTest::newRow("picture") << QByteArray("workshops a --write minutes --format png --output x");
    QTest::newRow("ballot in a format") << QByteArray("workshops a --write ballot --format csv --output x");
    QTest::newRow("template on paper") << QByteArray("workshops a --write template --paper a3 --output x");
    QTest::newRow("PDF with a preset") << QByteArray("workshops a --write minutes --preset excel --output x");
    QTest::newRow("signed CSV") << QByteArray(
        "workshops a --write minutes --format csv --signatures 2 --output x");
    QTest::newRow("ballot with notes") << QByteArray("workshops a --write ballot --with-notes --output x");
    QTest::newRow("too many sign") << QByteArray("workshops a --write minutes --signatures 21 --output x");
    QTest::newRow("language") << QByteArray("workshops a --write minutes --language de --output x");
    QTest::newRow("onto an atlas") << QByteArray("workshops a --write minutes --output a.atlas");
    QTest::newRow("minutes into a table") << QByteArray("workshops a --write minutes --output x.csv");
    QTest::newRow("template into a PDF") << QByteArray("workshops a --write template --output x.pdf");
}

void TestWorkshopsCommand::refusesWrongUsage()
{
    QFETCH(QByteArray, line);
    const CommandRun refused = run(words(line.constData()));
    QCOMPARE(refused.exitCode, 2);
    QCOMPARE(refused.out, QString());
    QVERIFY2(refused.err.contains(QStringLiteral("workshops --help")), qPrintable(refused.err));
}

void TestWorkshopsCommand::fails_data()
{
    QTest::addColumn<QString>("workshop");
    QTest::addColumn<QString>("output");
    QTest::addColumn<QString>("word");
    QTest::newRow("no such title") << "Automne"
                                   << "out"
                                   << "Atelier de printemps";
    QTest::newRow("no such number") << "3"
                                    << "out"
                                    << "from 1 to 2";
    QTest::newRow("no such folder") << "1"
                                    << "b/out"
                                    << "folder";
}

void TestWorkshopsCommand::fails()
{
    QFETCH(QString, workshop);
    QFETCH(QString, output);
    QFETCH(QString, word);
    const QByteArray before = content(m_path);
    const CommandRun failed = run(call("--write minutes --workshop") + QStringList(workshop)
        + QStringList({QStringLiteral("--output"), m_folder->filePath(output)}));
    QCOMPARE(failed.exitCode, 1);
    QCOMPARE(failed.err.count(u'\n'), 1);
    QVERIFY2(failed.err.contains(word), qPrintable(failed.err));
    QCOMPARE(content(m_path), before);
    QVERIFY(!QFile::exists(path("out")));
}

void TestWorkshopsCommand::writesNothingIntoTheAtlas()
{
    const QByteArray before = content(m_path);
    QCOMPARE(run(call("--json")).exitCode, 0);
    QCOMPARE(run(call("--write minutes --output") + QStringList(path("out"))).exitCode, 0);
    QCOMPARE(content(m_path), before);
    QVERIFY(QFile::remove(path("out")));
    const QString empty = path("b.atlas");
    QCOMPARE(run({QStringLiteral("new"), empty}).exitCode, 0);
    QCOMPARE(run({QStringLiteral("workshops"), empty}).out, QString());
    QCOMPARE(
        run(QStringList({QStringLiteral("workshops"), empty}) + words("--write ballot --output x")).exitCode,
        1);
}

QTEST_MAIN(TestWorkshopsCommand)
#include "tst_workshops_command.moc"
