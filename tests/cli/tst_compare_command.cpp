// SPDX-License-Identifier: GPL-3.0-or-later
#include "command_run.h"

#include <QFileInfo>
#include <QGuiApplication>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace atlas;

class TestCompareCommand : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void listsWhatDiffers();
    void speaksTheLanguageThatIsAskedFor();
    void sameVersionsDoNotDiffer();
    void writesCsvToTheOutput();
    void writesFiles_data();
    void writesFiles();
    void namesTheVersionsItKnows();
    void refusesWrongUsage_data();
    void refusesWrongUsage();
    void exportsBoards_data();
    void exportsBoards();
    void refusesOptionsOfAnotherView_data();
    void refusesOptionsOfAnotherView();
    void studyHasNoVersions();

private:
    QString path(const char* name) const { return m_folder->filePath(QString::fromLatin1(name)); }
    void rate(const QString& domain, const QString& rating, const QString& reason);
    CommandRun compare(const QStringList& more) const
    {
        return run(QStringList{QStringLiteral("compare"), atlasFile()} + more);
    }

    QString atlasFile() const { return m_atlasFolder.filePath(QStringLiteral("a.atlas")); }

    QTemporaryDir m_atlasFolder; ///< of an atlas that all read
    std::unique_ptr<QTemporaryDir> m_folder; ///< for what one test writes
};

void TestCompareCommand::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
}

void TestCompareCommand::initTestCase()
{
    QVERIFY(m_atlasFolder.isValid());
    QCOMPARE(run({QStringLiteral("new"), atlasFile()}).exitCode, 0);
    rate(QStringLiteral("Stratégie RH"), QStringLiteral("--"), QStringLiteral("A tool does it"));
    rate(QStringLiteral("Formation et compétences"), QStringLiteral("++"), {});
    rate(QStringLiteral("Climat social, diversité, inclusion et QVCT"), QString(), {});
}

void TestCompareCommand::rate(const QString& domain, const QString& rating, const QString& reason)
{
    const CommandRun result =
        run({QStringLiteral("rate"), atlasFile(), QStringLiteral("--family"), QStringLiteral("rh"),
            QStringLiteral("--competence"), QStringLiteral("Savoir analyser et synthétiser"),
            QStringLiteral("--sub"), QStringLiteral("Capacité à analyser des données internes et externes"),
            QStringLiteral("--domain"), domain, QStringLiteral("--rating=") + rating,
            QStringLiteral("--reason"), reason, QStringLiteral("--author"), QStringLiteral("Claire")});
    QVERIFY2(result.exitCode == 0, qPrintable(result.err));
}

void TestCompareCommand::listsWhatDiffers()
{
    const CommandRun result = compare(words("--from étude --to PRESENT --language en"));
    QCOMPARE(result.err, QString());
    QCOMPARE(result.exitCode, 0);
    const QStringList lines = result.out.split(u'\n', Qt::SkipEmptyParts);
    QCOMPARE(lines.size(), 4);
    QVERIFY2(
        lines.at(0).contains(QStringLiteral("Stratégie RH: ++ -> -- (Claire, ")), qPrintable(lines.at(0)));
    QVERIFY(lines.at(0).endsWith(QStringLiteral(", A tool does it)")));
    QVERIFY2(lines.at(1).endsWith(QStringLiteral(", no reason given)")), qPrintable(lines.at(1)));
    QVERIFY2(
        lines.at(1).contains(QStringLiteral("Formation et compétences: + -> ++")), qPrintable(lines.at(1)));
    QVERIFY2(lines.at(2).contains(QStringLiteral("QVCT: + -> not rated")), qPrintable(lines.at(2)));
    QVERIFY2(lines.at(3).contains(QStringLiteral("3 cells differ; 1 raised, 1 lowered, 1 otherwise")),
        qPrintable(lines.at(3)));
}

void TestCompareCommand::speaksTheLanguageThatIsAskedFor()
{
    const CommandRun result = compare(words("--from étude --to present --format text --language fr"));
    QCOMPARE(result.exitCode, 0);
    for (const char* word : {"aucun motif", "cellules diff", "non renseigné"})
        QVERIFY2(result.out.contains(QString::fromUtf8(word)), qPrintable(result.out));
    for (const char* word : {"differ;", "no reason", "not rated"})
        QVERIFY2(!result.out.contains(QString::fromUtf8(word)), qPrintable(result.out));
}

void TestCompareCommand::sameVersionsDoNotDiffer()
{
    const CommandRun result = compare(words("--from étude --to étude"));
    QCOMPARE(result.exitCode, 0);
    QCOMPARE(result.out.count(u'\n'), 1);
    QVERIFY(result.out.contains(QStringLiteral("0 cells differ")));
    // By the number that “info” and “versions” give.
    QCOMPARE(compare(words("--from 1 --to 1")).out, result.out);
}

void TestCompareCommand::writesCsvToTheOutput()
{
    // From the present back to the study: what was raised is lowered.
    const CommandRun result = compare(words("--from present --to étude --format csv"));
    QCOMPARE(result.exitCode, 0);
    QVERIFY(result.out.startsWith(
        QStringLiteral("family,competence,sub_competence,domain,old,new,direction,steps")));
    QVERIFY(result.out.contains(QStringLiteral("Stratégie RH,--,++,raised,3,")));
}

void TestCompareCommand::writesFiles_data()
{
    QTest::addColumn<QString>("format");
    QTest::addColumn<QByteArray>("start");
    QTest::newRow("text") << QStringLiteral("text") << QByteArray("rh | Savoir");
    QTest::newRow("csv") << QStringLiteral("csv") << QByteArray("family,competence");
    QTest::newRow("pdf") << QStringLiteral("pdf") << QByteArray("%PDF-");
}

void TestCompareCommand::writesFiles()
{
    QFETCH(QString, format);
    QFETCH(QByteArray, start);
    const CommandRun result = compare(words("--from étude --to present --format")
        + QStringList{format, QStringLiteral("--output"), path("out")});
    QCOMPARE(result.err, QString());
    QCOMPARE(result.exitCode, 0);
    QVERIFY(content(path("out")).startsWith(start));
}

void TestCompareCommand::namesTheVersionsItKnows()
{
    const CommandRun result = compare(words("--from nope --to present"));
    QCOMPARE(result.exitCode, 1);
    QVERIFY2(
        result.err.contains(QStringLiteral("“nope”")) && result.err.contains(QStringLiteral("“present”")),
        qPrintable(result.err));
}

void TestCompareCommand::refusesWrongUsage_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::newRow("no --to") << words("--from étude");
    QTest::newRow("no --from") << words("--to étude");
    QTest::newRow("format") << words("--from étude --to present --format xml");
    QTest::newRow("language") << words("--from étude --to present --language de");
    QTest::newRow("PDF without a file") << words("--from étude --to present --format pdf");
}

void TestCompareCommand::refusesWrongUsage()
{
    QFETCH(QStringList, options);
    const CommandRun result = compare(options);
    QCOMPARE(result.exitCode, 2);
    QCOMPARE(result.out, QString());
}

void TestCompareCommand::exportsBoards_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<QByteArray>("start");
    QTest::newRow("overview") << words("--view overview --format csv")
                              << QByteArray("group,row,context,family");
    QTest::newRow("rows") << words("--view overview --rows sub-competences --family rh --format csv")
                          << QByteArray("group,row,context,family");
    QTest::newRow("shared") << words("--view overview --rows shared --format pdf") << QByteArray("%PDF-");
    QTest::newRow("delta") << words("--view delta --from étude --format csv")
                           << QByteArray("family,competence");
    QTest::newRow("signed") << words("--view delta --signatures 3 --format pdf --paper a3")
                            << QByteArray("%PDF-");
    QTest::newRow("similarity") << words("--view similarity --basis labels --format csv")
                                << QByteArray("family_a,domain_a");
    QTest::newRow("image") << words("--view similarity --format png --scale 0.5") << QByteArray("\x89PNG");
}

void TestCompareCommand::exportsBoards()
{
    QFETCH(QStringList, options);
    QFETCH(QByteArray, start);
    const CommandRun result = run(QStringList{QStringLiteral("export"), atlasFile()} + options
        + QStringList{QStringLiteral("--output"), path("out")});
    QCOMPARE(result.err, QString());
    QCOMPARE(result.exitCode, 0);
    QVERIFY(content(path("out")).startsWith(start));
    // Into a folder, under a name of its own.
    const CommandRun named = run(QStringList{QStringLiteral("export"), atlasFile()} + options
        + QStringList{QStringLiteral("--output"), m_folder->path()});
    QCOMPARE(named.exitCode, 0);
    QVERIFY(QFileInfo(named.out.trimmed()).isFile());
}

void TestCompareCommand::refusesOptionsOfAnotherView_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::newRow("unknown view") << words("--view charts");
    QTest::newRow("rows without view") << words("--rows themes");
    QTest::newRow("rows of a delta") << words("--view delta --rows themes");
    QTest::newRow("basis of an overview") << words("--view overview --basis themes");
    QTest::newRow("versions of an overview") << words("--view overview --from étude");
    QTest::newRow("family of a similarity") << words("--view similarity --family rh");
    QTest::newRow("rows") << words("--view overview --rows all");
    QTest::newRow("basis") << words("--view similarity --basis all");
    QTest::newRow("signatures") << words("--view delta --signatures many");
}

void TestCompareCommand::refusesOptionsOfAnotherView()
{
    QFETCH(QStringList, options);
    const CommandRun result = run(QStringList{QStringLiteral("export"), atlasFile()} + options
        + QStringList{
            QStringLiteral("--format"), QStringLiteral("pdf"), QStringLiteral("--output"), path("out")});
    QCOMPARE(result.exitCode, 2);
    QVERIFY(!QFileInfo::exists(path("out")));
}

void TestCompareCommand::studyHasNoVersions()
{
    const CommandRun result =
        run(words("export --study --view delta --format pdf --output") + QStringList(path("x.pdf")));
    QCOMPARE(result.exitCode, 1);
    QVERIFY(!result.err.isEmpty());
    QVERIFY(!QFileInfo::exists(path("x.pdf")));
}

QTEST_MAIN(TestCompareCommand)
#include "tst_compare_command.moc"
