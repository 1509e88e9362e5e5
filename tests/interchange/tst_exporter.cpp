// SPDX-License-Identifier: GPL-3.0-or-later
#include "interchange/exporter.h"

#include "interchange/matrix_rows.h"
#include "interchange/output_file.h"
#include "support/csv_rows.h"
#include "support/sheet_samples.h"

#include <QBuffer>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

#include <array>
#include <memory>

#ifdef Q_OS_UNIX
#include <csignal>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>
#endif

using namespace atlas;

class TestExporter : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void namesFormats();
    void suggestsNames_data();
    void suggestsNames();
    void writesOneFile_data();
    void writesOneFile();
    void writesAFolder_data();
    void writesAFolder();
    void keepsFileNamesApartAndInside();
    void csvIsTheWriters();
    void saysWhatIsInTheWay_data();
    void saysWhatIsInTheWay();
    void replacesPlainFilesOnly();
    void writesThroughALink();
    void writesAFolderWhollyOrNotAtAll();
    void knowsNamesOfOtherFiles();
    void leavesTheOldFileWhenCancelled_data();
    void leavesTheOldFileWhenCancelled();
    void leavesNoFolderWhenCancelled();
    void leavesTheOldFileWhenTheDiskIsFull_data() { writesOneFile_data(); }
    void leavesTheOldFileWhenTheDiskIsFull();
    void removesWhatTheKilledLeft();
    void reportsProgress_data() { writesOneFile_data(); }
    void reportsProgress();
    void runsOffTheMainThread();

private:
    QString path(const QString& name) const { return m_folder->filePath(name); }
    void keepOld(const QString& name) const;
    QByteArray content(const QString& name) const;
    // Everything in the folder, hidden files too.
    QStringList entries(const QString& folder = {}) const;

    std::unique_ptr<QTemporaryDir> m_folder;
    Atlas m_atlas;
};

namespace {

const QByteArray oldContent = "what was there before";

ExportRequest request(ExportFormat format, const QString& output, const std::vector<FamilyId>& families = {})
{
    ExportRequest wanted;
    wanted.format = format;
    wanted.output = output;
    wanted.families = families;
    wanted.imageScale = 0.5;
    return wanted;
}

} // namespace

void TestExporter::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
    m_atlas = sampleAtlas({sampleFamily(QStringLiteral("one"), SampleShape()),
        sampleFamily(QStringLiteral("two"), SampleShape()),
        sampleFamily(QStringLiteral("three"), SampleShape())});
}

void TestExporter::keepOld(const QString& name) const
{
    QFile file(path(name));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(oldContent), oldContent.size());
}

QByteArray TestExporter::content(const QString& name) const
{
    QFile file(path(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QStringList TestExporter::entries(const QString& folder) const
{
    return QDir(path(folder)).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot, QDir::Name);
}

void TestExporter::namesFormats()
{
    QCOMPARE(exportFormat(QStringLiteral("csv")), ExportFormat::CsvWide);
    QCOMPARE(exportFormat(QStringLiteral("csv-long")), ExportFormat::CsvLong);
    QCOMPARE(exportFormat(QStringLiteral("pdf")), ExportFormat::Pdf);
    QCOMPARE(exportFormat(QStringLiteral("png")), ExportFormat::Png);
    QCOMPARE(exportFormat(QStringLiteral("svg")), ExportFormat::Svg);
    QVERIFY(!exportFormat(QStringLiteral("docx")));
    QVERIFY(!exportFormat(QString()));
    QCOMPARE(fileSuffix(ExportFormat::CsvLong), QStringLiteral("csv"));
}

void TestExporter::suggestsNames_data()
{
    QTest::addColumn<ExportFormat>("format");
    QTest::addColumn<int>("families");
    QTest::addColumn<bool>("folder");
    QTest::addColumn<QString>("name");
    QTest::newRow("csv of one") << ExportFormat::CsvWide << 1 << false << "one.csv";
    QTest::newRow("csv of all") << ExportFormat::CsvWide << 0 << true << "atlas-export";
    QTest::newRow("long of one") << ExportFormat::CsvLong << 1 << false << "atlas-long.csv";
    QTest::newRow("long of all") << ExportFormat::CsvLong << 0 << false << "atlas-long.csv";
    QTest::newRow("pdf of one") << ExportFormat::Pdf << 1 << false << "one.pdf";
    QTest::newRow("pdf of two") << ExportFormat::Pdf << 2 << false << "atlas.pdf";
    QTest::newRow("png of one") << ExportFormat::Png << 1 << false << "one.png";
    QTest::newRow("svg of two") << ExportFormat::Svg << 2 << true << "atlas-export";
}

void TestExporter::suggestsNames()
{
    QFETCH(ExportFormat, format);
    QFETCH(int, families);
    std::vector<FamilyId> ids;
    for (int index = 0; index < families; ++index)
        ids.push_back(m_atlas.families[static_cast<std::size_t>(index)].id);
    const ExportRequest wanted = request(format, {}, ids);
    QTEST(needsFolder(wanted, m_atlas), "folder");
    QTEST(suggestedFileName(wanted, m_atlas), "name");
}

void TestExporter::writesOneFile_data()
{
    QTest::addColumn<ExportFormat>("format");
    QTest::newRow("csv") << ExportFormat::CsvWide;
    QTest::newRow("csv-long") << ExportFormat::CsvLong;
    QTest::newRow("pdf") << ExportFormat::Pdf;
    QTest::newRow("png") << ExportFormat::Png;
    QTest::newRow("svg") << ExportFormat::Svg;
}

void TestExporter::writesOneFile()
{
    QFETCH(ExportFormat, format);
    keepOld(QStringLiteral("out"));
    const Result<QStringList> written =
        exportAtlas(m_atlas, request(format, path(QStringLiteral("out")), {m_atlas.families[1].id}));
    QVERIFY2(written, written ? "" : qPrintable(written.error().message));
    QCOMPARE(*written, QStringList{path(QStringLiteral("out"))});
    QCOMPARE(entries(), QStringList{QStringLiteral("out")});
    QVERIFY(content(QStringLiteral("out")).size() > 100);
    QVERIFY(content(QStringLiteral("out")) != oldContent);
}

void TestExporter::writesAFolder_data()
{
    QTest::addColumn<ExportFormat>("format");
    QTest::newRow("csv") << ExportFormat::CsvWide;
    QTest::newRow("png") << ExportFormat::Png;
    QTest::newRow("svg") << ExportFormat::Svg;
}

void TestExporter::writesAFolder()
{
    QFETCH(ExportFormat, format);
    const QString folder = path(QStringLiteral("new/folder"));
    // A family asked for twice is written once.
    const Result<QStringList> written = exportAtlas(m_atlas,
        request(format, folder, {m_atlas.families[2].id, m_atlas.families[0].id, m_atlas.families[2].id}));
    QVERIFY2(written, written ? "" : qPrintable(written.error().message));
    const QString suffix = u'.' + fileSuffix(format);
    const QStringList expected{
        folder + QStringLiteral("/three") + suffix, folder + QStringLiteral("/one") + suffix};
    QCOMPARE(*written, expected);
    QCOMPARE(entries(QStringLiteral("new/folder")).size(), 2);

    // Again, over what is there.
    QVERIFY(exportAtlas(m_atlas, request(format, folder)));
    QCOMPARE(entries(QStringLiteral("new/folder")).size(), 3);
}

void TestExporter::keepsFileNamesApartAndInside()
{
    const QStringList keys{QStringLiteral("ops"), QStringLiteral("Ops"), QStringLiteral("OPS"),
        QStringLiteral("../escaped"), QStringLiteral("/etc/absolute"), QStringLiteral("a:b*c?\"<>|\\d"),
        QStringLiteral("CON"), QStringLiteral("nul.txt"), QStringLiteral(".hidden"), QStringLiteral("dot."),
        QStringLiteral(""), QStringLiteral(" "), QStringLiteral("métier"), QString(500, u'k'),
        QString(500, u'k') + u'2', QStringLiteral("line\nbreak")};
    std::vector<JobFamily> families;
    for (const QString& key : keys)
        families.push_back(sampleFamily(key, {1, 1, 1, {}, {}, {}}));
    m_atlas = sampleAtlas(families);
    const Result<QStringList> written =
        exportAtlas(m_atlas, request(ExportFormat::CsvWide, path(QStringLiteral("in"))));
    QVERIFY2(written, written ? "" : qPrintable(written.error().message));
    QCOMPARE(entries(), QStringList{QStringLiteral("in")});
    const QStringList files = entries(QStringLiteral("in"));
    QCOMPARE(files.size(), keys.size());
    QSet<QString> folded;
    for (const QString& file : files) {
        folded.insert(file.toCaseFolded());
        QVERIFY2(!file.startsWith(u'.') && file.size() < 100, qPrintable(file));
        QVERIFY2(file.compare(QLatin1String("con.csv"), Qt::CaseInsensitive) != 0, qPrintable(file));
        for (const QChar character : file)
            QVERIFY2(!QStringView(u":*?\"<>|\\/\n").contains(character), qPrintable(file));
    }
    QCOMPARE(folded.size(), keys.size());
    QVERIFY(files.contains(QStringLiteral("métier.csv")));
}

void TestExporter::csvIsTheWriters()
{
    ExportRequest wanted = request(ExportFormat::CsvLong, path(QStringLiteral("long.csv")));
    wanted.preset = CsvPreset::Excel;
    wanted.language = Language::English;
    QVERIFY(exportAtlas(m_atlas, wanted));
    const QByteArray expected = csvOf({CsvPreset::Excel, Language::English}, [this](RowSink& sink) {
        addLongRows(sink, m_atlas, {&m_atlas.families[0], &m_atlas.families[1], &m_atlas.families[2]});
    });
    QCOMPARE(content(QStringLiteral("long.csv")), expected);
}

void TestExporter::saysWhatIsInTheWay_data()
{
    QTest::addColumn<ExportFormat>("format");
    QTest::addColumn<bool>("all");
    QTest::addColumn<QString>("output");
    QTest::addColumn<ErrorKind>("kind");
    QTest::newRow("no such folder") << ExportFormat::Pdf << true << "missing/a.pdf" << ErrorKind::NotFound;
    QTest::newRow("target is a folder") << ExportFormat::Pdf << true << "folder" << ErrorKind::InvalidInput;
    QTest::newRow("target below a file") << ExportFormat::Svg << false << "file/a.svg" << ErrorKind::NotFound;
    QTest::newRow("folder is a file") << ExportFormat::Png << true << "file" << ErrorKind::InvalidInput;
    QTest::newRow("folder below a file")
        << ExportFormat::Png << true << "file/sub" << ErrorKind::NotPermitted;
    QTest::newRow("nowhere") << ExportFormat::Png << true << "" << ErrorKind::InvalidInput;
}

void TestExporter::saysWhatIsInTheWay()
{
    QFETCH(ExportFormat, format);
    QFETCH(bool, all);
    QFETCH(QString, output);
    QFETCH(ErrorKind, kind);
    QVERIFY(QDir(m_folder->path()).mkdir(QStringLiteral("folder")));
    keepOld(QStringLiteral("file"));
    const QString target = output.isEmpty() ? QString() : path(output);
    std::vector<FamilyId> ids;
    if (!all)
        ids.push_back(m_atlas.families[0].id);
    const Result<QStringList> written = exportAtlas(m_atlas, request(format, target, ids));
    QVERIFY(!written);
    QCOMPARE(written.error().kind, kind);
    const QString named = kind == ErrorKind::NotFound ? QFileInfo(target).absolutePath() : target;
    QVERIFY2(written.error().message.contains(QDir::toNativeSeparators(named)),
        qPrintable(written.error().message));
    const QStringList untouched{QStringLiteral("file"), QStringLiteral("folder")};
    QCOMPARE(entries(), untouched);
    QCOMPARE(content(QStringLiteral("file")), oldContent);

    const Result<QStringList> unknown =
        exportAtlas(m_atlas, request(format, path(QStringLiteral("x")), {FamilyId{987'654}}));
    QVERIFY(!unknown);
    QCOMPARE(unknown.error().kind, ErrorKind::NotFound);
    QCOMPARE(exportAtlas(Atlas(), request(format, path(QStringLiteral("x")))).error().kind,
        ErrorKind::InvalidInput);
}

void TestExporter::replacesPlainFilesOnly()
{
    const auto refused = [this](const QString& name) {
        const Result<QStringList> written = exportAtlas(m_atlas, request(ExportFormat::CsvLong, path(name)));
        return !written && written.error().message.contains(QDir::toNativeSeparators(path(name)));
    };
    keepOld(QStringLiteral("protected.csv"));
    QVERIFY(QFile::setPermissions(path(QStringLiteral("protected.csv")), QFile::ReadOwner));
    QVERIFY(refused(QStringLiteral("protected.csv")));
    QCOMPARE(content(QStringLiteral("protected.csv")), oldContent);
    QFile::setPermissions(path(QStringLiteral("protected.csv")), QFile::ReadOwner | QFile::WriteOwner);

    QFile atlas(path(QStringLiteral("an atlas.csv")));
    QVERIFY(atlas.open(QIODevice::WriteOnly));
    const QByteArray database("SQLite format 3\0and more", 24);
    atlas.write(database);
    atlas.close();
    QVERIFY(refused(QStringLiteral("an atlas.csv")));
    QCOMPARE(content(QStringLiteral("an atlas.csv")), database);
#ifdef Q_OS_UNIX
    const QByteArray pipe = QFile::encodeName(path(QStringLiteral("pipe.csv")));
    QCOMPARE(mkfifo(pipe.constData(), S_IRUSR | S_IWUSR), 0);
    QVERIFY(refused(QStringLiteral("pipe.csv")));
    struct stat state { };
    QCOMPARE(stat(pipe.constData(), &state), 0);
    QVERIFY(S_ISFIFO(state.st_mode));
    QVERIFY(QFile::link(path(QStringLiteral("pipe.csv")), path(QStringLiteral("to a pipe.csv"))));
    QVERIFY(refused(QStringLiteral("to a pipe.csv")));
    QVERIFY(QFile::link(path(QStringLiteral("nothing")), path(QStringLiteral("dangling.csv"))));
    QVERIFY(refused(QStringLiteral("dangling.csv")));
    QVERIFY(QFileInfo(path(QStringLiteral("dangling.csv"))).isSymLink());
#endif
}

void TestExporter::writesThroughALink()
{
#ifdef Q_OS_WIN
    QSKIP("links take rights of their own");
#endif
    QVERIFY(QDir(m_folder->path()).mkdir(QStringLiteral("kept")));
    keepOld(QStringLiteral("kept/real.csv"));
    QVERIFY(QFile::link(path(QStringLiteral("kept/real.csv")), path(QStringLiteral("link.csv"))));
    QVERIFY(exportAtlas(m_atlas, request(ExportFormat::CsvLong, path(QStringLiteral("link.csv")))));
    QVERIFY(QFileInfo(path(QStringLiteral("link.csv"))).isSymLink());
    QVERIFY(content(QStringLiteral("kept/real.csv")).startsWith("family,"));
    QCOMPARE(entries(QStringLiteral("kept")), QStringList{QStringLiteral("real.csv")});
}

void TestExporter::writesAFolderWhollyOrNotAtAll()
{
    QVERIFY(QDir(m_folder->path()).mkdir(QStringLiteral("in")));
    keepOld(QStringLiteral("in/one.csv"));
    const auto written = exportAtlas(
        m_atlas, request(ExportFormat::CsvWide, path(QStringLiteral("in"))), [this](int done, int total) {
            // All is written and waits to be put in place: now the last one cannot be.
            if (done == total)
                QDir(m_folder->path()).mkpath(QStringLiteral("in/three.csv/full"));
            return true;
        });
    QVERIFY(!written);
    QVERIFY2(
        written.error().message.contains(QStringLiteral("three.csv")), qPrintable(written.error().message));
    QCOMPARE(
        entries(QStringLiteral("in")), QStringList({QStringLiteral("one.csv"), QStringLiteral("three.csv")}));
    QCOMPARE(content(QStringLiteral("in/one.csv")), oldContent);

    QVERIFY(QDir(path(QStringLiteral("in/three.csv"))).removeRecursively());
    QVERIFY(exportAtlas(m_atlas, request(ExportFormat::CsvWide, path(QStringLiteral("in")))));
    QCOMPARE(entries(QStringLiteral("in")).size(), 3);
    QVERIFY(content(QStringLiteral("in/one.csv")) != oldContent);
}

void TestExporter::knowsNamesOfOtherFiles()
{
    const QString svg = QStringLiteral("svg");
    QVERIFY(contradicts(QStringLiteral("/a/x.csv"), svg));
    QVERIFY(contradicts(QStringLiteral("x.ATLAS"), svg));
    for (const char* name : {"x", "x.svg", "x.SVG", "plan 2.1", "a.csv/x"})
        QVERIFY2(!contradicts(QString::fromLatin1(name), svg), name);
    QCOMPARE(withSuffix(QStringLiteral("a/x.csv"), svg), QStringLiteral("a/x.svg"));
    QCOMPARE(withSuffix(QStringLiteral("plan 2.1"), svg), QStringLiteral("plan 2.1.svg"));
    QCOMPARE(withSuffix(QStringLiteral("x.SVG"), svg), QStringLiteral("x.SVG"));
    QCOMPARE(withSuffix(QString(), svg), QString());
}

void TestExporter::leavesTheOldFileWhenCancelled_data()
{
    QTest::addColumn<ExportFormat>("format");
    QTest::addColumn<int>("callsBefore");
    for (int calls = 0; calls < 2; ++calls) {
        QTest::addRow("csv %d", calls) << ExportFormat::CsvWide << calls;
        QTest::addRow("csv-long %d", calls) << ExportFormat::CsvLong << calls;
        QTest::addRow("pdf %d", calls) << ExportFormat::Pdf << calls;
        QTest::addRow("png %d", calls) << ExportFormat::Png << calls;
        QTest::addRow("svg %d", calls) << ExportFormat::Svg << calls;
    }
}

void TestExporter::leavesTheOldFileWhenCancelled()
{
    QFETCH(ExportFormat, format);
    QFETCH(int, callsBefore);
    keepOld(QStringLiteral("out"));
    int calls = 0;
    const Result<QStringList> written =
        exportAtlas(m_atlas, request(format, path(QStringLiteral("out")), {m_atlas.families[0].id}),
            [&calls, callsBefore](int, int) { return calls++ < callsBefore; });
    QVERIFY(!written);
    QCOMPARE(written.error().kind, ErrorKind::Cancelled);
    QCOMPARE(calls, callsBefore + 1);
    QCOMPARE(content(QStringLiteral("out")), oldContent);
    QCOMPARE(entries(), QStringList{QStringLiteral("out")});
}

void TestExporter::leavesNoFolderWhenCancelled()
{
    const auto afterTwo = [](int done, int) { return done < 2; };
    QVERIFY(!exportAtlas(m_atlas, request(ExportFormat::Svg, path(QStringLiteral("made"))), afterTwo));
    QVERIFY(entries().isEmpty());

    // A folder that was there stays, with what it held.
    QVERIFY(QDir(m_folder->path()).mkdir(QStringLiteral("kept")));
    keepOld(QStringLiteral("kept/one.svg"));
    QVERIFY(!exportAtlas(m_atlas, request(ExportFormat::Svg, path(QStringLiteral("kept"))), afterTwo));
    QCOMPARE(entries(QStringLiteral("kept")), QStringList{QStringLiteral("one.svg")});
    QCOMPARE(content(QStringLiteral("kept/one.svg")), oldContent);
}

void TestExporter::leavesTheOldFileWhenTheDiskIsFull()
{
#ifdef Q_OS_UNIX
    QFETCH(ExportFormat, format);
    keepOld(QStringLiteral("out"));
    // A limit on the size of files stands in for a full disk: writing past it fails, for root too.
    rlimit before{};
    QCOMPARE(getrlimit(RLIMIT_FSIZE, &before), 0);
    const auto handler = std::signal(SIGXFSZ, SIG_IGN);
    const rlimit tight{64, before.rlim_max};
    QCOMPARE(setrlimit(RLIMIT_FSIZE, &tight), 0);
    const Result<QStringList> written =
        exportAtlas(m_atlas, request(format, path(QStringLiteral("out")), {m_atlas.families[0].id}));
    setrlimit(RLIMIT_FSIZE, &before);
    std::signal(SIGXFSZ, handler);

    QVERIFY(!written);
    QCOMPARE(written.error().kind, ErrorKind::Io);
    QVERIFY2(written.error().message.contains(QDir::toNativeSeparators(path(QStringLiteral("out")))),
        qPrintable(written.error().message));
    QCOMPARE(content(QStringLiteral("out")), oldContent);
    QCOMPARE(entries(), QStringList{QStringLiteral("out")});
#else
    QSKIP("needs a limit on the size of files");
#endif
}

void TestExporter::removesWhatTheKilledLeft()
{
#ifndef Q_OS_UNIX
    QSKIP("the process is one of Unix");
#else
    const pid_t child = fork();
    if (child == 0) {
        // Killed between the first byte and the last.
        OutputFile file(path(QStringLiteral("out.csv")));
        file.begin();
        file.write("half");
        file.flush();
        std::raise(SIGKILL);
    }
    QVERIFY(child > 0);
    QCOMPARE(waitpid(child, nullptr, 0), child);
    const QStringList left = entries();
    QCOMPARE(left.size(), 1);
    QVERIFY2(left.first().startsWith(QStringLiteral(".atlas-")), qPrintable(left.first()));
    // What bears our name only in part is somebody's file.
    keepOld(QStringLiteral(".atlas-plan.part"));
    keepOld(QStringLiteral("out.csv.AbCdEf"));
    OutputFile alive(path(QStringLiteral("other.csv")));
    QVERIFY(alive.begin());
    const ExportRequest wanted = request(ExportFormat::CsvLong, path(QStringLiteral("out.csv")));
    QVERIFY(exportAtlas(m_atlas, wanted).has_value());
    QStringList expected{QStringLiteral(".atlas-plan.part"), QStringLiteral("out.csv"), QStringLiteral("out.csv.AbCdEf"),
        QFileInfo(alive.fileName()).fileName()};
    expected.sort();
    QStringList found = entries();
    found.sort();
    QCOMPARE(found, expected);
#endif
}

void TestExporter::reportsProgress()
{
    QFETCH(ExportFormat, format);
    std::vector<int> seen;
    std::vector<int> totals;
    const auto note = [&](int done, int total) {
        seen.push_back(done);
        totals.push_back(total);
        return true;
    };
    QVERIFY(exportAtlas(m_atlas, request(format, path(QStringLiteral("out"))), note));
    QVERIFY(totals.front() >= (format == ExportFormat::CsvLong ? 1 : 3));
    QCOMPARE(static_cast<int>(seen.size()), totals.front() + 1);
    for (std::size_t step = 0; step < seen.size(); ++step) {
        QCOMPARE(seen[step], static_cast<int>(step));
        QCOMPARE(totals[step], totals.front());
    }
}

void TestExporter::runsOffTheMainThread()
{
    std::vector<QStringList> results(3);
    std::vector<std::unique_ptr<QThread>> threads;
    const std::array<ExportFormat, 3> formats{ExportFormat::Pdf, ExportFormat::Png, ExportFormat::Svg};
    for (std::size_t index = 0; index < formats.size(); ++index) {
        threads.emplace_back(QThread::create([this, index, &formats, &results] {
            const QString output = path(QString::number(index));
            if (const Result<QStringList> written = exportAtlas(m_atlas, request(formats[index], output)))
                results[index] = *written;
        }));
        threads.back()->start();
    }
    for (const std::unique_ptr<QThread>& thread : threads)
        QVERIFY(thread->wait(60'000));
    QCOMPARE(results[0].size(), 1);
    QCOMPARE(results[1].size(), 3);
    QCOMPARE(results[2].size(), 3);
}

QTEST_MAIN(TestExporter)
#include "tst_exporter.moc"
