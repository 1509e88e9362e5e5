// SPDX-License-Identifier: GPL-3.0-or-later
#include "command_run.h"
#include "storage/atlas_repository.h"
#include "support/levels.h"

#include <QTemporaryDir>
#include <QTest>

using namespace atlas;

namespace {

QDateTime day(int number)
{
    return QDateTime(QDate(2025, 3, number), QTime(23, 30), Qt::UTC);
}

} // namespace

class TestJournalCommand : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void listsLines();
    void filters_data();
    void filters();
    void speaksTheLanguage();
    void printsCsv();
    void writesCsv();
    void failsInOneLine_data();
    void failsInOneLine();
    void refusesWrongUsage_data();
    void refusesWrongUsage();
    void isEmptyForANewAtlas();

private:
    QStringList call(const QStringList& options) const
    {
        return QStringList({QStringLiteral("journal"), m_path}) + options;
    }
    /// Changes one cell, \a row of \a family, on day \a number of March.
    void change(const QString& family, int row, const QString& author, const QString& reason, int number);

    QTemporaryDir m_folder;
    QString m_path;
};

void TestJournalCommand::initTestCase()
{
    // An hour ahead of UTC: what happened at half past eleven in the evening belongs to the next day here.
    qputenv("TZ", "CET-1");
    m_path = m_folder.filePath(QStringLiteral("a.atlas"));
    QCOMPARE(run({QStringLiteral("new"), m_path}).exitCode, 0);
    change(QStringLiteral("rh"), 0, QStringLiteral("Léa"), QStringLiteral("atelier de mars"), 9);
    change(QStringLiteral("rh"), 1, QStringLiteral("Omar"), QStringLiteral("=2+3 outils"), 10);
    change(QStringLiteral("services"), 0, QStringLiteral("LEA"), {}, 11);
}

void TestJournalCommand::change(
    const QString& key, int row, const QString& author, const QString& reason, int number)
{
    const auto repository = AtlasRepository::open(m_path);
    const auto atlas = (*repository)->load();
    const JobFamily& family = *atlas->family(key);
    CellState after = family.state(row, 0);
    after.rating = after.rating.isNotApplicable() ? levelAt(0) : Rating::notApplicable();
    Edit edit;
    edit.author = author;
    edit.reason = reason;
    edit.at = day(number);
    edit.changes.add(CellChange{family.id, family.cellAt(row, 0), family.state(row, 0), after});
    QVERIFY((*repository)->commit(edit).has_value());
}

void TestJournalCommand::listsLines()
{
    const CommandRun listed = run(call({}));
    QCOMPARE(listed.exitCode, 0);
    QCOMPARE(listed.err, QString());
    const QStringList lines = listed.out.split(u'\n');
    QCOMPARE(lines.size(), 5); // with the count and what follows the last line break
    QVERIFY2(lines[0].startsWith(QStringLiteral("2025-03-10T00:30:00+01:00  Léa  rh | ")), qPrintable(lines[0]));
    QVERIFY2(lines[0].endsWith(QStringLiteral("; atelier de mars")), qPrintable(lines[0]));
    QVERIFY2(lines[2].contains(QStringLiteral("services | ")), qPrintable(lines[2]));
    QVERIFY2(lines[3].contains(u'3'), qPrintable(lines[3]));
}

void TestJournalCommand::filters_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<QStringList>("days");
    const auto row = [](const char* options, const QStringList& days) {
        QTest::newRow(options) << words(options) << days;
    };
    // Local days, a day later than those of UTC.
    const QString ninth = QStringLiteral("10");
    const QString tenth = QStringLiteral("11");
    const QString eleventh = QStringLiteral("12");
    row("--person Omar", {tenth});
    row("--person léa", {ninth, eleventh});
    row("--person Om", {});
    row("--family rh", {ninth, tenth});
    row("--family services", {eleventh});
    row("--from 2025-03-11", {tenth, eleventh});
    row("--to 2025-03-11", {ninth, tenth});
    row("--from 2025-03-11 --to 2025-03-11", {tenth});
    row("--from 2025-03-13", {});
    row("--text OUTILS", {tenth});
    row("--text mars", {ninth});
    row("--family rh --person lea --text atelier", {ninth});
    QTest::newRow("all words") << QStringList({QStringLiteral("--text"), QStringLiteral("mars atelier")})
                               << QStringList{ninth};
    QTest::newRow("not all words") << QStringList({QStringLiteral("--text"), QStringLiteral("mars outils")})
                                   << QStringList();
}

void TestJournalCommand::filters()
{
    QFETCH(QStringList, options);
    QFETCH(QStringList, days);
    const CommandRun listed = run(call(options));
    QCOMPARE(listed.exitCode, 0);
    QStringList found;
    for (const QString& line : listed.out.split(u'\n')) {
        if (line.startsWith(QStringLiteral("2025-03-")))
            found.append(line.mid(8, 2));
    }
    QCOMPARE(found, days);
}

void TestJournalCommand::speaksTheLanguage()
{
    const CommandRun english = run(call(words("--language en")));
    const CommandRun french = run(call(words("--language fr")));
    QVERIFY2(english.out.contains(QStringLiteral("Rating: ")), qPrintable(english.out));
    const Result<Atlas> atlas = (*AtlasRepository::open(m_path, Access::ReadOnly))->load();
    const LocalizedText& label = atlas->scaleOf(atlas->families.front()).notApplicable.label;
    QVERIFY(label.french != label.english);
    QVERIFY2(english.out.contains(label.english), qPrintable(english.out));
    QVERIFY2(french.out.contains(label.french), qPrintable(french.out));
}

void TestJournalCommand::printsCsv()
{
    const CommandRun csv = run(call(words("--csv --person Omar")));
    QCOMPARE(csv.exitCode, 0);
    const QStringList lines = csv.out.split(QStringLiteral("\r\n"));
    QCOMPARE(lines.size(), 3);
    QVERIFY(lines[0].startsWith(QStringLiteral("recorded_at,author,")));
    QVERIFY2(
        lines[1].startsWith(QStringLiteral("2025-03-11T00:30:00.000+01:00,Omar,made,rh,")), qPrintable(lines[1]));
    QVERIFY2(lines[1].endsWith(QStringLiteral(",=2+3 outils")), qPrintable(lines[1]));
}

void TestJournalCommand::writesCsv()
{
    const QString path = m_folder.filePath(QStringLiteral("out.csv"));
    const CommandRun written =
        run(call({QStringLiteral("--output"), path, QStringLiteral("--preset"), QStringLiteral("excel")}));
    QCOMPARE(written.exitCode, 0);
    QVERIFY(written.out.contains(QStringLiteral("out.csv")));
    const QString csv = QString::fromUtf8(content(path));
    QCOMPARE(csv.count(QStringLiteral("\r\n")), 4);
    QVERIFY2(csv.contains(QStringLiteral(";'=2+3 outils")), qPrintable(csv));
}

void TestJournalCommand::failsInOneLine_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("part");
    QTest::newRow("no such file") << words("journal /nowhere/a.atlas") << "a.atlas";
    QTest::newRow("no such family") << call(words("--family none")) << "services";
    QTest::newRow("no such folder") << call(words("--output /nowhere/out.csv")) << "nowhere";
}

void TestJournalCommand::failsInOneLine()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, part);
    const CommandRun failed = run(arguments);
    QCOMPARE(failed.exitCode, 1);
    QCOMPARE(failed.out, QString());
    QCOMPARE(failed.err.count(u'\n'), 1);
    QVERIFY2(failed.err.contains(part), qPrintable(failed.err));
}

void TestJournalCommand::refusesWrongUsage_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("no file") << words("journal");
    QTest::newRow("no day") << call(words("--from spring"));
    QTest::newRow("no such day") << call(words("--to 2025-02-30"));
    QTest::newRow("preset") << call(words("--csv --preset word"));
    QTest::newRow("language") << call(words("--language de"));
    QTest::newRow("onto itself") << call({QStringLiteral("--output"), m_path});
    QTest::newRow("into a PDF") << call(words("--output /nowhere/out.pdf"));
    QTest::newRow("empty output") << call({QStringLiteral("--output"), QString()});
}

void TestJournalCommand::refusesWrongUsage()
{
    QFETCH(QStringList, arguments);
    const QByteArray before = content(m_path);
    const CommandRun refused = run(arguments);
    QCOMPARE(refused.exitCode, 2);
    QVERIFY(refused.err.contains(QStringLiteral("journal --help")));
    QCOMPARE(content(m_path), before);
}

void TestJournalCommand::isEmptyForANewAtlas()
{
    const QString path = m_folder.filePath(QStringLiteral("new.atlas"));
    QCOMPARE(run({QStringLiteral("new"), path}).exitCode, 0);
    const CommandRun listed = run({QStringLiteral("journal"), path});
    QCOMPARE(listed.exitCode, 0);
    QCOMPARE(listed.out.count(u'\n'), 1);
}

QTEST_GUILESS_MAIN(TestJournalCommand)
#include "tst_journal_command.moc"
