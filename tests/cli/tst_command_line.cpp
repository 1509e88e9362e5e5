// SPDX-License-Identifier: GPL-3.0-or-later
#include "command_run.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace atlas;

namespace {

bool write(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

/// A device that has no room from the first byte on.
class FullDevice : public QIODevice {
protected:
    qint64 readData(char*, qint64) override { return -1; }
    qint64 writeData(const char*, qint64) override { return -1; }
};

} // namespace

class TestCommandLine : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { qputenv("TZ", "CET-1"); } // an hour ahead of UTC
    void init();
    void knowsCommands();
    void showsHelp_data();
    void showsHelp();
    void refusesWrongUsage_data();
    void refusesWrongUsage();
    void failsInOneLine_data();
    void failsInOneLine();
    void infoCountsTheStudy();
    void infoAsJson();
    void newWritesTheStudy();
    void newLeavesAnExistingFile();
    void checkFindsNothing();
    void checkReportsDamage();
    void reportsFullOutput();
    void tellsWhatIsStoredThoughNotReported();
    void takesFilesThatBeginWithADash();

private:
    QString path(const char* name) const { return m_folder->filePath(QString::fromLatin1(name)); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestCommandLine::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
}

void TestCommandLine::knowsCommands()
{
    for (const char* line : {"new", "info", "export", "rate", "check", "versions", "journal", "--help", "-h",
             "--version", "-v", "-platform offscreen info", "merge", "merge A B", "exprot --study", "news",
             "New", "--frobnicate", "-x a.atlas", "a.atlas b.atlas", "a.atlas --json", "help"})
        QVERIFY2(!asksForWindow(words(line)), line);
    for (const char* line : {"", "study.atlas", "-platform xcb", "-platform xcb a.atlas",
             "--style=fusion a.atlas", "/tmp/info", "a.atlas -session 1x2", "-reverse", "-psn_0_1234"})
        QVERIFY2(asksForWindow(words(line)), line);
    // A file of that name that is there can be opened.
    const QString before = QDir::currentPath();
    QVERIFY(write(path("news"), "an atlas, perhaps") && QDir::setCurrent(m_folder->path()));
    QVERIFY(asksForWindow(words("news")));
    QVERIFY(QDir::setCurrent(before));

    const CommandRun nowhere = run(words("study.atlas"));
    QCOMPARE(nowhere.exitCode, 1);
    QVERIFY2(nowhere.err.contains(QStringLiteral("no display")), qPrintable(nowhere.err));
}

void TestCommandLine::showsHelp_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("part");
    const auto row = [](const char* line, const char* part) {
        QTest::newRow(line) << words(line) << QString::fromLatin1(part);
    };
    row("--help", "competence-atlas rate FILE --family KEY");
    row("-h", "competence-atlas check FILE");
    row("--version", "competence-atlas");
    row("new --help", "Usage: competence-atlas new FILE");
    row("info --help", "--json");
    row("info -h", "--study");
    row("export --help", "--preset");
    row("rate --help", "--competence");
    row("rate a b --unknown --help", "--reason");
    row("versions --help", "--add NAME");
    row("journal --help", "--person NAME");
    row("check --help", "Usage: competence-atlas check FILE");
}

void TestCommandLine::showsHelp()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, part);
    const CommandRun result = run(arguments);
    QCOMPARE(result.exitCode, 0);
    QVERIFY2(result.out.contains(part), qPrintable(result.out));
    QVERIFY(!result.out.contains(QStringLiteral("/opt/bin")));
    QCOMPARE(result.err, QString());
}

void TestCommandLine::refusesWrongUsage_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("part");
    const auto row = [](const char* line, const char* part) {
        QTest::newRow(line) << words(line) << QString::fromUtf8(part);
    };
    row("frobnicate", "“frobnicate”");
    row("merge A B", "“merge”");
    row("--frobnicate", "“--frobnicate”");
    row("a.atlas b.atlas", "“b.atlas”");
    row("new", "FILE");
    row("new a.atlas b.atlas", "b.atlas");
    row("new a.atlas --force", "force");
    row("info", "FILE");
    row("info --study a.atlas", "not both");
    row("info a.atlas b.atlas", "b.atlas");
    row("info --study --study", "--study");
    row("info --study -json", "j");
    row("check", "FILE");
    row("export --study --output x", "--format");
    row("export --study --format csv", "--output");
    row("export --format csv --output x", "FILE");
    row("export --study --format docx --output x", "docx");
    row("export --study --format csv --preset word --output x", "--preset");
    row("export --study --format pdf --language de --output x", "--language");
    row("export --study --format pdf --paper a5 --output x", "--paper");
    row("export --study --format png --scale 0 --output x", "--scale");
    row("export --study --format png --scale -1 --output x", "--scale");
    row("export --study --format png --scale 0.01 --output x", "--scale");
    row("export --study --format png --scale nan --output x", "--scale");
    row("export --study --format png --scale 1,5 --output x", "--scale");
    row("export --study --format png --scale 1000 --output x", "--scale");
    for (const char* view :
        {"overview", "similarity", "producer-jobs", "training-formats", "training-offers"})
        row(qPrintable(QStringLiteral("export --study --view %1 --format csv-long --output x")
                           .arg(QLatin1String(view))),
            "csv-long goes with");
    row("export --study --format pdf --scale 2 --output x", "--scale goes with --format png");
    row("export --study --format svg --scale 2 --output x", "--scale goes with --format png");
    row("export --study --format png --paper a3 --output x", "--paper goes with --format pdf");
    row("export --study --format pdf --preset excel --output x", "--preset goes with --format csv");
    row("export --study --format csv --format pdf --output x", "twice");
    row("export --study --format csv --output", "output");
    row("export --study --format svg --family rh --output x.csv", "“x.csv”");
    row("export --study --view overview --format pdf --output x.xlsx", "end in .pdf");
    row("export --study --format csv-long --output x.atlas", "end in .csv");
    row("export --study --format csv --output -", "one file");
    row("new x.pdf", "end in .atlas");
    row("compare a.atlas --from a --to b --output x.csv", "end in .txt");
    row("compare a.atlas --from a --to b --format csv --output x.pdf", "end in .csv");
    row("rate", "FILE");
    row("rate a.atlas --family rh --competence c --sub s --domain d", "--rating");
    row("rate a.atlas --competence c --sub s --domain d --rating +", "--family");
    row("rate a.atlas --family rh --competence c --sub s --domain d --rating + --rating -", "--rating");
    row("rate a.atlas --family rh --competence c --sub s --domain d --rating + --wait -1", "--wait");
    row("versions a.atlas --add v --wait soon", "--wait");
    row("versions a.atlas --add Present", "“Present”");
    row("info -archive.atlas", "nknown option");
    row("check -h.atlas", "nknown option");
    row("rate a.atlas b --family rh --competence c --sub s --domain d --rating +", "“b”");
}

void TestCommandLine::refusesWrongUsage()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, part);
    const CommandRun result = run(arguments);
    QCOMPARE(result.exitCode, 2);
    QCOMPARE(result.out, QString());
    const QStringList lines = result.err.split(u'\n');
    QCOMPARE(lines.size(), 3);
    QVERIFY2(lines[0].contains(part), qPrintable(result.err));
    QVERIFY2(lines[1].contains(QStringLiteral("--help")), qPrintable(result.err));
    QVERIFY(lines[2].isEmpty());
    QVERIFY(!QFileInfo::exists(QStringLiteral("a.atlas")) && !QFileInfo::exists(QStringLiteral("x")));
}

void TestCommandLine::failsInOneLine_data()
{
    QTest::addColumn<QString>("line"); ///< with %1 for the folder, which holds text.atlas, no atlas at all
    const auto row = [](const char* line) { QTest::newRow(line) << QString::fromLatin1(line); };
    row("info %1/missing.atlas");
    row("info %1/text.atlas");
    row("info %1");
    row("check %1/missing.atlas");
    row("check %1/text.atlas");
    row("export %1/missing.atlas --format csv --output %1/out");
    row("export %1/text.atlas --format csv-long --output %1/out");
    row("export --study --format csv --family nobody --output %1/out");
    row("export --study --format csv --family rh --output %1/missing/deep/out.csv");
    row("export --study --format csv --output %1/text.atlas");
    row("rate %1/missing.atlas --family rh --competence c --sub s --domain d --rating +");
    row("rate %1/text.atlas --family rh --competence c --sub s --domain d --rating +");
    row("new %1/missing/new.atlas");
}

void TestCommandLine::failsInOneLine()
{
    QFETCH(QString, line);
    QVERIFY(write(path("text.atlas"), "This is a letter.\n"));
    QStringList arguments = line.split(u' ');
    for (QString& argument : arguments)
        argument.replace(QStringLiteral("%1"), m_folder->path());

    const CommandRun result = run(arguments);
    QCOMPARE(result.exitCode, 1);
    QCOMPARE(result.out, QString());
    QVERIFY(result.err.startsWith(QStringLiteral("competence-atlas ")));
    QVERIFY(result.err.endsWith(u'\n'));
    QVERIFY2(result.err.count(u'\n') == 1, qPrintable(result.err));
    QCOMPARE(content(path("text.atlas")), QByteArray("This is a letter.\n"));
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot),
        QStringList(QStringLiteral("text.atlas")));
}

void TestCommandLine::infoCountsTheStudy()
{
    const CommandRun result = run(words("info --study"));
    QCOMPARE(result.exitCode, 0);
    QCOMPARE(result.err, QString());
    for (const char* part :
        {"84 cells, 83 rated", "603 cells, 602 rated", "services  Métiers du service bancaire (4.3)",
            "24 sub-competences, 1 domains", "(4.10)", "Étude  2025-01-01T01:00:00+01:00", "not rated 1"})
        QVERIFY2(result.out.contains(QString::fromUtf8(part)), part);
    QVERIFY(!result.out.contains(QStringLiteral("changed")));
}

void TestCommandLine::infoAsJson()
{
    const CommandRun result = run(words("info --study --json"));
    QCOMPARE(result.exitCode, 0);
    const QJsonObject info = result.json();
    QCOMPARE(info.keys(),
        QStringList({QStringLiteral("families"), QStringLiteral("title"), QStringLiteral("totals"),
            QStringLiteral("versions")}));
    QCOMPARE(info.value(QStringLiteral("families")).toArray().size(), 8);
    const QJsonObject services = familyOf(info, QStringLiteral("services"));
    QCOMPARE(services.keys(),
        QStringList({QStringLiteral("cells"), QStringLiteral("changed"), QStringLiteral("domains"),
            QStringLiteral("key"), QStringLiteral("levels"), QStringLiteral("not_applicable"),
            QStringLiteral("not_rated"), QStringLiteral("rated"), QStringLiteral("rows"),
            QStringLiteral("section"), QStringLiteral("title")}));
    QCOMPARE(services.value(QStringLiteral("cells")).toInt(), 84);
    QCOMPARE(services.value(QStringLiteral("rated")).toInt(), 83);
    QCOMPARE(services.value(QStringLiteral("not_rated")).toInt(), 1);
    QCOMPARE(services.value(QStringLiteral("domains")).toInt(), 4);
    QCOMPARE(services.value(QStringLiteral("rows")).toInt(), 21);

    const QJsonObject totals = info.value(QStringLiteral("totals")).toObject();
    const QJsonObject expectedLevels{{QStringLiteral("++"), 198}, {QStringLiteral("+"), 203},
        {QStringLiteral("-"), 72}, {QStringLiteral("--"), 66}};
    QCOMPARE(totals.value(QStringLiteral("levels")).toObject(), expectedLevels);
    QCOMPARE(totals.value(QStringLiteral("not_applicable")).toInt(), 63);
    QCOMPARE(totals.value(QStringLiteral("rated")).toInt(), 602);
    QCOMPARE(totals.value(QStringLiteral("changed")).toInt(), 0);
    const QJsonObject version = info.value(QStringLiteral("versions")).toArray().at(0).toObject();
    QCOMPARE(version.value(QStringLiteral("name")).toString(), QStringLiteral("Étude"));
    QCOMPARE(version.value(QStringLiteral("created_at")).toString(), QStringLiteral("2025-01-01T01:00:00+01:00"));
}

void TestCommandLine::newWritesTheStudy()
{
    const QString file = path("Atlas à moi.atlas");
    const CommandRun created = run({QStringLiteral("new"), file});
    QCOMPARE(created.err, QString());
    QCOMPARE(created.exitCode, 0);
    QVERIFY(QFileInfo::exists(file));
    const QByteArray before = content(file);
    const CommandRun info = run({QStringLiteral("info"), file, QStringLiteral("--json")});
    QCOMPARE(info.exitCode, 0);
    QCOMPARE(info.json(), run(words("info --study --json")).json());
    QCOMPARE(content(file), before);
}

void TestCommandLine::newLeavesAnExistingFile()
{
    QVERIFY(write(path("a.atlas"), "mine"));
    const CommandRun result = run({QStringLiteral("new"), path("a.atlas")});
    QCOMPARE(result.exitCode, 1);
    QCOMPARE(result.err.count(u'\n'), 1);
    QCOMPARE(content(path("a.atlas")), QByteArray("mine"));
}

void TestCommandLine::checkFindsNothing()
{
    QCOMPARE(run({QStringLiteral("new"), path("a.atlas")}).exitCode, 0);
    const QByteArray before = content(path("a.atlas"));
    const CommandRun result = run({QStringLiteral("check"), path("a.atlas")});
    QCOMPARE(result.exitCode, 0);
    QCOMPARE(result.err, QString());
    QCOMPARE(result.out.count(u'\n'), 1);
    QCOMPARE(content(path("a.atlas")), before);
}

void TestCommandLine::checkReportsDamage()
{
    QCOMPARE(run({QStringLiteral("new"), path("a.atlas")}).exitCode, 0);
    QByteArray bytes = content(path("a.atlas"));
    // Everything but the first page, which holds the schema, turned over.
    for (qsizetype place = 4096; place < bytes.size(); ++place)
        bytes[place] = static_cast<char>(~bytes[place]);
    QVERIFY(write(path("a.atlas"), bytes));
    const CommandRun result = run({QStringLiteral("check"), path("a.atlas")});
    QCOMPARE(result.exitCode, 1);
    QVERIFY2(result.err.count(u'\n') == 1, qPrintable(result.err));
    QCOMPARE(content(path("a.atlas")), bytes);
}

void TestCommandLine::reportsFullOutput()
{
    FullDevice device;
    device.open(QIODevice::WriteOnly);
    QTextStream out(&device);
    QString text;
    QTextStream err(&text);
    QCOMPARE(runCommandLine(words("program info --study"), out, err), 1);
    QCOMPARE(text.count(u'\n'), 1);
}

void TestCommandLine::tellsWhatIsStoredThoughNotReported()
{
    const QString file = path("a.atlas");
    const auto unheard = [](const QStringList& arguments, QString& said) {
        FullDevice device;
        device.open(QIODevice::WriteOnly);
        QTextStream out(&device);
        QTextStream err(&said);
        return runCommandLine(QStringList(QStringLiteral("program")) + arguments, out, err);
    };
    const QString version = QStringLiteral("Spring");
    const QString csv = path("study.csv");
    for (const QStringList& arguments : {QStringList{QStringLiteral("new"), file},
             {QStringLiteral("versions"), file, QStringLiteral("--add"), version},
             words("export --study --format csv-long --output") + QStringList(csv)}) {
        QString said;
        QCOMPARE(unheard(arguments, said), 3);
        QCOMPARE(said.count(u'\n'), 1);
        QVERIFY2(said.contains(QStringLiteral("stored")), qPrintable(said));
    }
    QVERIFY(content(csv).size() > 1000);
    QVERIFY(run({QStringLiteral("versions"), file}).out.contains(version));
    // What stores nothing has failed.
    QString said;
    QCOMPARE(unheard(words("export --study --format csv-long --output -"), said), 1);
}

void TestCommandLine::takesFilesThatBeginWithADash()
{
    const QString before = QDir::currentPath();
    QVERIFY(QDir::setCurrent(m_folder->path()));
    const QString name = QStringLiteral("-archive.atlas");
    const CommandRun created = run({QStringLiteral("new"), QStringLiteral("--"), name});
    const CommandRun checked = run({QStringLiteral("check"), QStringLiteral("--"), name});
    const CommandRun dotted = run({QStringLiteral("check"), QStringLiteral("./") + name});
    const CommandRun bare = run({QStringLiteral("check"), name});
    QVERIFY(QDir::setCurrent(before));
    QCOMPARE(created.exitCode, 0);
    QVERIFY(QFileInfo::exists(m_folder->filePath(name)));
    QCOMPARE(checked.exitCode, 0);
    QCOMPARE(dotted.exitCode, 0);
    QCOMPARE(bare.exitCode, 2);
    QVERIFY2(bare.err.contains(QStringLiteral("./-archive.atlas")), qPrintable(bare.err));
    QVERIFY(asksForWindow({QStringLiteral("--"), name}));
}

QTEST_GUILESS_MAIN(TestCommandLine)
#include "tst_command_line.moc"
