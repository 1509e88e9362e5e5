// SPDX-License-Identifier: GPL-3.0-or-later
#include "interchange/workshop_exporter.h"

#include "support/played_workshop.h"
#include "support/sheet_samples.h"
#include "support/study.h"

#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace atlas;

namespace {

Atlas atlasWith(const Workshop& workshop)
{
    Atlas atlas = study();
    atlas.workshops = {workshop};
    return atlas;
}

Workshop session()
{
    return playedWorkshop(study(), studyFamily(QStringLiteral("services")));
}

WorkshopExportRequest requestOf(WorkshopPaper kind, Language language = Language::English)
{
    WorkshopExportRequest request;
    request.kind = kind;
    request.workshop = {7};
    request.language = language;
    return request;
}

} // namespace

/// The PDFs read back by poppler's tools, which share no code with us.
class TestWorkshopExporter : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void ballotHoldsEveryItem_data();
    void ballotHoldsEveryItem();
    void minutesTellTheSession_data();
    void minutesTellTheSession();
    void minutesKeepSecrets();
    void minutesTakeNotesAndSignatures();
    void embedsFontsAndNoBitmap_data();
    void embedsFontsAndNoBitmap();
    void choosesFormatAndName_data();
    void choosesFormatAndName();
    void refuses_data();
    void refuses();
    void cancellingLeavesWhatWasThere();

private:
    QString write(const Atlas& atlas, WorkshopExportRequest request);
    static QStringList pageTexts(const QString& path);

    QTemporaryDir m_folder;
    int m_number = 0;
};

void TestWorkshopExporter::initTestCase()
{
    QVERIFY(m_folder.isValid());
}

QString TestWorkshopExporter::write(const Atlas& atlas, WorkshopExportRequest request)
{
    request.output = m_folder.filePath(QStringLiteral("%1.out").arg(++m_number));
    const Result<QString> file = exportWorkshop(atlas, request);
    return file ? *file : QString();
}

QStringList TestWorkshopExporter::pageTexts(const QString& path)
{
    const ToolOutput output = runTool(QStringLiteral("pdftotext"),
        {QStringLiteral("-raw"), QStringLiteral("-enc"), QStringLiteral("UTF-8"), path, QStringLiteral("-")});
    if (!output.ran) {
        qWarning("%s", output.complaint.constData());
        return {};
    }
    QStringList pages = output.text.split(u'\f');
    pages.removeLast();
    for (QString& page : pages)
        page = withoutSpace(page);
    return pages;
}

void TestWorkshopExporter::ballotHoldsEveryItem_data()
{
    QTest::addColumn<Language>("language");
    QTest::addColumn<int>("items");
    for (const int items : {3, 25}) {
        QTest::addRow("French, %d items", items) << Language::French << items;
        QTest::addRow("English, %d items", items) << Language::English << items;
    }
}

void TestWorkshopExporter::ballotHoldsEveryItem()
{
    QFETCH(Language, language);
    QFETCH(int, items);
    const Atlas atlas = atlasWith(longestWorkshop(study(), items));
    const QStringList pages = pageTexts(write(atlas, requestOf(WorkshopPaper::Ballot, language)));
    QVERIFY(pages.size() > (items > 3 ? 1 : 0));
    const RatingScale& scale = *atlas.scale(QStringLiteral("impact"));
    for (qsizetype page = 0; page < pages.size(); ++page) {
        QVERIFY(pages[page].startsWith(QStringLiteral("Atelierdeprintemps")));
        for (const RatingLevel& level : scale.levels)
            QVERIFY2(pages[page].contains(withoutSpace(level.label.in(language))), qPrintable(pages[page]));
        QVERIFY(pages[page].contains(withoutSpace(scale.notApplicable.label.in(language))));
        const QRegularExpression number(QStringLiteral("Page%1\\D+%2\\D").arg(page + 1).arg(pages.size()));
        QVERIFY2(pages[page].contains(number), qPrintable(pages[page].right(200)));
    }
    const QString text = pages.join(QString());
    int number = 0;
    for (const AgendaItem& item : atlas.workshops.front().items) {
        const JobFamily& family = *atlas.family(item.family);
        const CellPosition cell = *family.position(item.cell);
        const QString row = withoutSpace(family.rows[static_cast<std::size_t>(cell.row)].label);
        QVERIFY2(text.contains(QString::number(++number) + row), qPrintable(row));
        QVERIFY(text.contains(withoutSpace(family.domains[static_cast<std::size_t>(cell.column)].label)));
        QVERIFY(text.contains(withoutSpace(family.competenceOf(cell.row).label)));
    }
}

void TestWorkshopExporter::minutesTellTheSession_data()
{
    QTest::addColumn<Language>("language");
    QTest::addColumn<QStringList>("texts");
    QTest::newRow("French") << Language::French
                            << QStringList(
                                   {QStringLiteral("12mars2025"), QStringLiteral("obsolescencemoyenne"),
                                       QStringLiteral("A0,53"), QStringLiteral("A−1,00")});
    QTest::newRow("English") << Language::English
                             << QStringList({QStringLiteral("12March2025"),
                                    QStringLiteral("moderateobsolescence"), QStringLiteral("A0.53"),
                                    QStringLiteral("A0.83"), QStringLiteral("A−1.00"),
                                    QStringLiteral("medianbetween+and++"), QStringLiteral("1parked"),
                                    QStringLiteral("1notreached"), QStringLiteral("7min32s"),
                                    QStringLiteral("2×−·5×+·3×++·1×n/a·1×noopinion"),
                                    QStringLiteral("Parked,tobetakenupagain"), QStringLiteral("1h02min")});
}

void TestWorkshopExporter::minutesTellTheSession()
{
    QFETCH(Language, language);
    QFETCH(QStringList, texts);
    const QStringList pages =
        pageTexts(write(atlasWith(session()), requestOf(WorkshopPaper::Minutes, language)));
    QVERIFY(!pages.isEmpty());
    const QString text = pages.join(QString());
    texts += {QStringLiteral("Atelierdeprintemps"), QStringLiteral("ClaireMoreau"),
        withoutSpace(QStringLiteral("Les outils préparent, le conseiller décide.")),
        withoutSpace(studyFamily(QStringLiteral("services")).rows[0].label)};
    for (const QString& expected : texts)
        QVERIFY2(text.contains(expected), qPrintable(expected + QStringLiteral(" in ") + text));
}

void TestWorkshopExporter::minutesKeepSecrets()
{
    const QString path = write(atlasWith(session()), requestOf(WorkshopPaper::Minutes));
    const QString text = pageTexts(path).join(QString());
    QVERIFY(text.contains(QStringLiteral("8vote"))); // item 5, first round
    QVERIFY(!text.contains(QStringLiteral("77")));
    QVERIFY(!text.contains(QStringLiteral("Hibou")));
    QVERIFY(!text.contains(QStringLiteral("Secret")));
    Workshop shown = session();
    shown.items.edit()[4].rounds.back().revealedAt = sampleMoment(51);
    QVERIFY(pageTexts(write(atlasWith(shown), requestOf(WorkshopPaper::Minutes)))
                .join(QString())
                .contains(QStringLiteral("77vote")));
}

void TestWorkshopExporter::minutesTakeNotesAndSignatures()
{
    WorkshopExportRequest request = requestOf(WorkshopPaper::Minutes);
    request.withNotes = true;
    request.signatures = 3;
    const QString text = pageTexts(write(atlasWith(session()), request)).join(QString());
    QVERIFY(text.contains(QStringLiteral("Secretdel’animatrice")));
    QCOMPARE(text.count(QStringLiteral("Signature")), 3);
}

void TestWorkshopExporter::embedsFontsAndNoBitmap_data()
{
    QTest::addColumn<WorkshopPaper>("kind");
    QTest::newRow("ballot") << WorkshopPaper::Ballot;
    QTest::newRow("minutes") << WorkshopPaper::Minutes;
}

void TestWorkshopExporter::embedsFontsAndNoBitmap()
{
    QFETCH(WorkshopPaper, kind);
    const QString path = write(atlasWith(session()), requestOf(kind));
    const ToolOutput fonts = runTool(QStringLiteral("pdffonts"), {path});
    QVERIFY2(fonts.ran, fonts.complaint.constData());
    const QStringList lines = fonts.text.split(u'\n', Qt::SkipEmptyParts);
    QVERIFY2(lines.size() > 2, qPrintable(fonts.text));
    for (const QString& line : lines.mid(2)) {
        // From the end: object number (two), uni, sub, emb.
        const QStringList fields = line.split(u' ', Qt::SkipEmptyParts);
        QVERIFY2(fields.size() > 5 && fields[fields.size() - 5] == QLatin1String("yes"), qPrintable(line));
    }
    const ToolOutput images = runTool(QStringLiteral("pdfimages"), {QStringLiteral("-list"), path});
    QVERIFY2(images.ran, images.complaint.constData());
    QCOMPARE(images.text.split(u'\n', Qt::SkipEmptyParts).size(), 2);
    const ToolOutput info = runTool(QStringLiteral("pdfinfo"), {path});
    QVERIFY(info.text.contains(QStringLiteral("Atelier de printemps")));
    const QRegularExpression upright(QStringLiteral("59\\d(\\.\\d+)? x 84\\d"));
    const QRegularExpression lying(QStringLiteral("84\\d(\\.\\d+)? x 59\\d"));
    QVERIFY2(info.text.contains(kind == WorkshopPaper::Ballot ? lying : upright), qPrintable(info.text));
}

void TestWorkshopExporter::choosesFormatAndName_data()
{
    QTest::addColumn<WorkshopPaper>("kind");
    QTest::addColumn<ExportFormat>("format");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("start");
    QTest::newRow("minutes") << WorkshopPaper::Minutes << ExportFormat::Pdf
                             << "minutes-Atelier_de_printemps.pdf" << QByteArray("%PDF-");
    QTest::newRow("minutes as CSV") << WorkshopPaper::Minutes << ExportFormat::CsvWide
                                    << "minutes-Atelier_de_printemps.csv"
                                    << QByteArray("workshop,started_at,item");
    QTest::newRow("ballot") << WorkshopPaper::Ballot << ExportFormat::CsvLong
                            << "ballot-Atelier_de_printemps.pdf" << QByteArray("%PDF-");
    QTest::newRow("template") << WorkshopPaper::BallotTemplate << ExportFormat::Pdf
                              << "ballot-Atelier_de_printemps.csv" << QByteArray("item,family,competence");
}

void TestWorkshopExporter::choosesFormatAndName()
{
    QFETCH(WorkshopPaper, kind);
    QFETCH(ExportFormat, format);
    QFETCH(QString, name);
    QFETCH(QByteArray, start);
    WorkshopExportRequest request = requestOf(kind);
    request.format = format;
    const Atlas atlas = atlasWith(session());
    QCOMPARE(suggestedFileName(request, atlas), name);
    QFile file(write(atlas, request));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().startsWith(start));
}

void TestWorkshopExporter::refuses_data()
{
    QTest::addColumn<qint64>("workshop");
    QTest::addColumn<ExportFormat>("format");
    QTest::addColumn<QString>("output");
    QTest::addColumn<ErrorKind>("kind");
    QTest::newRow("no such workshop") << 99LL << ExportFormat::Pdf << "a.pdf" << ErrorKind::NotFound;
    QTest::newRow("picture") << 7LL << ExportFormat::Png << "a.png" << ErrorKind::InvalidInput;
    QTest::newRow("folder") << 7LL << ExportFormat::Pdf << "" << ErrorKind::InvalidInput;
    QTest::newRow("no such folder") << 7LL << ExportFormat::Pdf << "b/a.pdf" << ErrorKind::NotFound;
}

void TestWorkshopExporter::refuses()
{
    QFETCH(qint64, workshop);
    QFETCH(ExportFormat, format);
    QFETCH(QString, output);
    QFETCH(ErrorKind, kind);
    const QTemporaryDir folder;
    WorkshopExportRequest request = requestOf(WorkshopPaper::Minutes);
    request.workshop = {workshop};
    request.format = format;
    request.output = folder.filePath(output);
    const Result<QString> file = exportWorkshop(atlasWith(session()), request);
    QVERIFY(!file);
    QCOMPARE(file.error().kind, kind);
    QVERIFY(QDir(folder.path()).isEmpty());
}

void TestWorkshopExporter::cancellingLeavesWhatWasThere()
{
    const QTemporaryDir folder;
    WorkshopExportRequest request = requestOf(WorkshopPaper::Minutes);
    request.output = folder.filePath(QStringLiteral("m.pdf"));
    QFile before(request.output);
    QVERIFY(before.open(QIODevice::WriteOnly));
    before.write("before");
    before.close();
    int pages = 0;
    const Result<QString> file = exportWorkshop(atlasWith(session()), request, [&pages](int done, int) {
        ++pages;
        return done < 1;
    });
    QVERIFY(!file);
    QCOMPARE(file.error().kind, ErrorKind::Cancelled);
    QCOMPARE(pages, 2);
    QVERIFY(before.open(QIODevice::ReadOnly));
    QCOMPARE(before.readAll(), QByteArray("before"));
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files).size(), 1);
}

QTEST_MAIN(TestWorkshopExporter)
#include "tst_workshop_exporter.moc"
