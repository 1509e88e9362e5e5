// SPDX-License-Identifier: GPL-3.0-or-later
#include "command_run.h"
#include "interchange/study_reader.h"
#include "storage/atlas_repository.h"
#include "support/large_atlas.h"

#include <QBuffer>
#include <QDir>
#include <QFileInfo>
#include <QGuiApplication>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace atlas;

class TestExportCommand : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void writesWideCsvOfAllFamilies();
    void writesOneFamily();
    void writesIntoExistingFolder();
    void writesLongCsv();
    void writesExcelPreset();
    void writesPdfAndImages_data();
    void writesPdfAndImages();
    void saysWhatWideCsvLeavesOut();
    void writesTheTablesOfTheStudy_data();
    void writesTheTablesOfTheStudy();
    void tablesAreNoPictures();
    void manyPagesAreTold();
    void sparesItsSource();
    void printsOneFile_data();
    void printsOneFile();
    void makesNoFolderCalledLikeAFile();

private:
    QString path(const char* name) const { return m_folder->filePath(QString::fromLatin1(name)); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestExportCommand::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
}

void TestExportCommand::writesWideCsvOfAllFamilies()
{
    const CommandRun result = run({QStringLiteral("export"), QStringLiteral("--study"),
        QStringLiteral("--format"), QStringLiteral("csv"), QStringLiteral("--output"), path("out")});
    QCOMPARE(result.err, QString());
    QCOMPARE(result.exitCode, 0);
    const QStringList lines = result.out.split(u'\n', Qt::SkipEmptyParts);
    QCOMPARE(lines.size(), 8);
    for (const QString& file : lines) {
        const QString name = QFileInfo(QDir::fromNativeSeparators(file)).fileName();
        const QByteArray source = content(QStringLiteral(ATLAS_SOURCE_DIR "/data/study/matrix-") + name);
        QVERIFY2(!source.isEmpty(), qPrintable(name));
        QCOMPARE(content(file).replace("\r\n", "\n"), source);
    }
}

void TestExportCommand::writesOneFamily()
{
    const CommandRun result = run(words("export --study --format csv --family rh --family rh --output")
        + QStringList(path("ressources.csv")));
    QCOMPARE(result.exitCode, 0);
    QCOMPARE(result.out, QDir::toNativeSeparators(path("ressources.csv")) + u'\n');
    QCOMPARE(content(path("ressources.csv")).replace("\r\n", "\n"),
        content(QStringLiteral(ATLAS_SOURCE_DIR "/data/study/matrix-rh.csv")));
}

void TestExportCommand::writesIntoExistingFolder()
{
    const CommandRun result =
        run(words("export --study --format csv --family rh --output") + QStringList(m_folder->path()));
    QCOMPARE(result.exitCode, 0);
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files).size(), 1);
    QVERIFY(QFileInfo::exists(QDir::fromNativeSeparators(result.out.trimmed())));
}

void TestExportCommand::writesLongCsv()
{
    const QStringList arguments =
        words("export --study --format csv-long --family services --family management --output");
    QCOMPARE(run(arguments + QStringList(path("long.csv"))).exitCode, 0);
    const QByteArray bytes = content(path("long.csv"));
    QVERIFY(bytes.startsWith("family,competence,sub_competence,domain,rating,reason,"));
    QCOMPARE(bytes.count("\r\n"), 1 + 84 + 24);
    QCOMPARE(bytes.count("\r\nservices,"), 84);
}

void TestExportCommand::writesExcelPreset()
{
    const QStringList arguments = words("export --study --format csv --family rh --preset excel --output");
    QCOMPARE(run(arguments + QStringList(path("fr.csv"))).exitCode, 0);
    const QByteArray french = content(path("fr.csv"));
    QVERIFY(french.startsWith("\xEF\xBB\xBF"));
    QVERIFY(french.contains(";renforcement élevé;2;"));
    QCOMPARE(
        run(arguments + QStringList({path("en.csv"), QStringLiteral("--language"), QStringLiteral("en")}))
            .exitCode,
        0);
    QVERIFY(content(path("en.csv")).contains(",strong reinforcement,2,"));
}

void TestExportCommand::writesPdfAndImages_data()
{
    QTest::addColumn<QString>("options");
    QTest::addColumn<QByteArray>("start");
    QTest::newRow("pdf") << QStringLiteral("--format pdf --paper A3 --language en") << QByteArray("%PDF-");
    QTest::newRow("png") << QStringLiteral("--format png --scale 1.5") << QByteArray("\x89PNG");
    QTest::newRow("svg") << QStringLiteral("--format svg") << QByteArray("<?xml");
}

void TestExportCommand::writesPdfAndImages()
{
    QFETCH(QString, options);
    QFETCH(QByteArray, start);
    const CommandRun result = run(words("export --study --family management") + options.split(u' ')
        + QStringList({QStringLiteral("--output"), path("out")}));
    QCOMPARE(result.err, QString());
    QCOMPARE(result.exitCode, 0);
    QVERIFY(content(path("out")).startsWith(start));
}

void TestExportCommand::saysWhatWideCsvLeavesOut()
{
    const QString file = path("a.atlas");
    QCOMPARE(run({QStringLiteral("new"), file}).exitCode, 0);
    const JobFamily family = readStudy()->families.front();
    QCOMPARE(run({QStringLiteral("rate"), file, QStringLiteral("--family"), family.key,
                     QStringLiteral("--competence"), family.competences.front().label, QStringLiteral("--sub"),
                     family.rows.front().label, QStringLiteral("--domain"), family.domains.front().label,
                     QStringLiteral("--rating"), QStringLiteral("N/A"), QStringLiteral("--reason"),
                     QStringLiteral("seen in the branches")})
                 .exitCode,
        0);
    const QStringList arguments{QStringLiteral("export"), file, QStringLiteral("--output"), path("out"),
        QStringLiteral("--family"), family.key, QStringLiteral("--format")};
    const CommandRun wide = run(arguments + QStringList(QStringLiteral("csv")));
    QCOMPARE(wide.exitCode, 0);
    QCOMPARE(wide.err.count(u'\n'), 1);
    QVERIFY2(wide.err.contains(QStringLiteral("csv-long")), qPrintable(wide.err));
    QVERIFY(!content(path("out")).contains("branches"));
    const CommandRun longForm = run(arguments + QStringList(QStringLiteral("csv-long")));
    QCOMPARE(longForm.err, QString());
    QVERIFY(content(path("out")).contains(",seen in the branches,"));
}

void TestExportCommand::writesTheTablesOfTheStudy_data()
{
    QTest::addColumn<QString>("view");
    QTest::addColumn<QString>("source");
    QTest::newRow("jobs") << QStringLiteral("producer-jobs") << QStringLiteral("jobs-producteurs-ia");
    QTest::newRow("formats") << QStringLiteral("training-formats") << QStringLiteral("training-formats");
    QTest::newRow("offers") << QStringLiteral("training-offers") << QStringLiteral("training-offer");
}

void TestExportCommand::writesTheTablesOfTheStudy()
{
    QFETCH(QString, view);
    QFETCH(QString, source);
    const QStringList arguments = words("export --study --view") + QStringList(view)
        + QStringList({QStringLiteral("--output"), path("out"), QStringLiteral("--format")});
    const CommandRun csv = run(arguments + QStringList(QStringLiteral("csv")));
    QCOMPARE(csv.err, QString());
    QCOMPARE(csv.out, QDir::toNativeSeparators(path("out")) + u'\n');
    // Fields that hold a separator of another file stand in quotation marks.
    QCOMPARE(content(path("out")).replace("\r\n", "\n").replace('"', ""),
        content(QStringLiteral(ATLAS_SOURCE_DIR "/data/study/%1.csv").arg(source)).replace('"', ""));
    QCOMPARE(run(arguments + QStringList(QStringLiteral("pdf"))).exitCode, 0);
    QVERIFY(content(path("out")).startsWith("%PDF-"));
}

void TestExportCommand::tablesAreNoPictures()
{
    for (const char* line : {"export --study --view producer-jobs --format png --output x",
             "export --study --view training-offers --format pdf --family rh --output x",
             "export --study --view training-formats --format csv --rows themes --output x",
             "export --study --view tables --format csv --output x"})
        QCOMPARE(run(words(line)).exitCode, 2);
}

void TestExportCommand::manyPagesAreTold()
{
    QVERIFY(AtlasRepository::create(path("large.atlas"), largeAtlas(1, 1500, 20)));
    const QStringList arguments{QStringLiteral("export"), path("large.atlas"), QStringLiteral("--output"),
        path("out.pdf"), QStringLiteral("--format"), QStringLiteral("pdf")};
    const CommandRun result = run(arguments);
    QCOMPARE(result.exitCode, 0);
    QCOMPARE(result.err.count(u'\n'), 1);
    static const QRegularExpression pages(QStringLiteral(" [1-9]\\d\\d page"));
    QVERIFY2(pages.match(result.err).hasMatch(), qPrintable(result.err));
}

void TestExportCommand::sparesItsSource()
{
    const QString file = path("a.atlas");
    QCOMPARE(run({QStringLiteral("new"), file}).exitCode, 0);
    const QByteArray before = content(file);
    const CommandRun result = run({QStringLiteral("export"), file, QStringLiteral("--format"),
        QStringLiteral("csv-long"), QStringLiteral("--output"),
        path("../") + QDir(m_folder->path()).dirName() + QStringLiteral("/a.atlas")});
    QCOMPARE(result.exitCode, 2);
    QCOMPARE(content(file), before);

    // Nor any other atlas, whatever it is called.
    QVERIFY(QFile::copy(file, path("b")));
    const CommandRun other = run(words("export --study --format csv-long --output") + QStringList(path("b")));
    QCOMPARE(other.exitCode, 1);
    QCOMPARE(other.err.count(u'\n'), 1);
    QCOMPARE(content(path("b")), before);
}

void TestExportCommand::printsOneFile_data()
{
    QTest::addColumn<QString>("options");
    QTest::newRow("wide CSV") << QStringLiteral("--family management --format csv");
    QTest::newRow("long CSV") << QStringLiteral("--format csv-long --preset excel");
    QTest::newRow("PNG") << QStringLiteral("--family management --format png --scale 0.5");
    QTest::newRow("SVG of a view") << QStringLiteral("--view overview --format svg");
}

void TestExportCommand::printsOneFile()
{
    QFETCH(QString, options);
    const QStringList arguments = words("export --study") + options.split(u' ') + words("--output");
    QCOMPARE(run(arguments + QStringList(path("out"))).exitCode, 0);

    QBuffer printed;
    QVERIFY(printed.open(QIODevice::WriteOnly));
    QTextStream out(&printed);
    QString said;
    QTextStream err(&said);
    QCOMPARE(runCommandLine(words("program") + arguments + words("-"), out, err), 0);
    QCOMPARE(said, QString());
    QVERIFY(!printed.data().isEmpty());
    QCOMPARE(printed.data(), content(path("out")));
    QVERIFY(!QFile::exists(QStringLiteral("-")));
}

/// A file a family in a folder that is called as if it were one of them.
void TestExportCommand::makesNoFolderCalledLikeAFile()
{
    const QStringList arguments = words("export --study --format csv --output");
    const CommandRun refused = run(arguments + QStringList(path("all.csv")));
    QCOMPARE(refused.exitCode, 2);
    QVERIFY2(refused.err.contains(QStringLiteral("all.csv")), qPrintable(refused.err));
    QVERIFY(!QFile::exists(path("all.csv")));
    QVERIFY(QDir().mkdir(path("all.csv"))); // somebody wants it so
    QCOMPARE(run(arguments + QStringList(path("all.csv"))).exitCode, 0);
}

QTEST_MAIN(TestExportCommand)
#include "tst_export_command.moc"
