// SPDX-License-Identifier: GPL-3.0-or-later
#include "interchange/family_exhibit.h"

#include "boards/overview_definition.h"
#include "interchange/board_exporter.h"
#include "interchange/study_reader.h"
#include "support/levels.h"
#include "support/sheet_samples.h"

#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>

using namespace atlas;

/// The PDF read back by poppler's tools, which share no code with us.
namespace {

Result<void> written(QIODevice& device, const Atlas& atlas, const std::vector<const JobFamily*>& families,
    const ExportForm& form, const Progress& progress = {})
{
    return writeExhibit(device, FamilyExhibit(atlas, families, form), form, progress);
}

} // namespace

namespace {

ExportForm formOf(Language language, QPageSize::PageSizeId paper)
{
    ExportForm form;
    form.language = language;
    form.paper = paper;
    return form;
}

} // namespace

class TestPdfWriter : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void holdsEveryLabel_data();
    void holdsEveryLabel();
    void repeatsHeadsOnEveryPage();
    void embedsFontsAndNoBitmap();
    void hasTitleAndPaper_data();
    void hasTitleAndPaper();
    void saysWhatIsChanged();
    void speaksTheLanguageAskedFor();
    void reportsPagesAndStops();
    void annexHoldsEveryReason();
    void withoutReasonsThereIsNoAnnex();
    void asksBeforeManyPages();
    void theOverviewHasWhatItsLegendExplains();

private:
    QString write(
        const Atlas& atlas, const std::vector<const JobFamily*>& families, const ExportForm& options = {});
    static std::vector<const JobFamily*> all(const Atlas& atlas);
    static QStringList pageTexts(const QString& path, const QStringList& options = {});

    QTemporaryDir m_folder;
    Atlas m_study;
    int m_number = 0;
};

void TestPdfWriter::initTestCase()
{
    QVERIFY(m_folder.isValid());
    const Result<Atlas> study = readStudy();
    QVERIFY2(study, study ? "" : qPrintable(study.error().detail));
    m_study = *study;
}

QString TestPdfWriter::write(
    const Atlas& atlas, const std::vector<const JobFamily*>& families, const ExportForm& options)
{
    QFile file(m_folder.filePath(QStringLiteral("%1.pdf").arg(++m_number)));
    if (!file.open(QIODevice::WriteOnly) || !written(file, atlas, families, options))
        return {};
    return file.fileName();
}

std::vector<const JobFamily*> TestPdfWriter::all(const Atlas& atlas)
{
    std::vector<const JobFamily*> families;
    for (const JobFamily& family : atlas.families)
        families.push_back(&family);
    return families;
}

// In the order in which the pages were painted, without white space: labels are broken over lines.
QStringList TestPdfWriter::pageTexts(const QString& path, const QStringList& options)
{
    const ToolOutput output = runTool(QStringLiteral("pdftotext"),
        QStringList(options) << QStringLiteral("-enc") << QStringLiteral("UTF-8") << path
                             << QStringLiteral("-"));
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

void TestPdfWriter::holdsEveryLabel_data()
{
    QTest::addColumn<QPageSize::PageSizeId>("paper");
    QTest::addColumn<QString>("order");
    QTest::newRow("A4") << QPageSize::A4 << "-raw";
    QTest::newRow("A3") << QPageSize::A3 << "-raw";
}

void TestPdfWriter::holdsEveryLabel()
{
    QFETCH(QPageSize::PageSizeId, paper);
    QFETCH(QString, order);
    for (const JobFamily& family : m_study.families) {
        const QString path = write(m_study, {&family}, formOf(Language::French, paper));
        const QString text = pageTexts(path, {order}).join(QString());
        QVERIFY(text.contains(withoutSpace(family.title)));
        for (const ActivityDomain& domain : family.domains)
            QVERIFY2(text.contains(withoutSpace(domain.label)), qPrintable(domain.label));
        for (const Competence& competence : family.competences)
            QVERIFY2(text.contains(withoutSpace(competence.label)), qPrintable(competence.label));
        for (const SubCompetence& row : family.rows)
            QVERIFY2(text.contains(withoutSpace(row.label)), qPrintable(row.label));
    }
}

void TestPdfWriter::repeatsHeadsOnEveryPage()
{
    const QString path = write(m_study, all(m_study));
    const QStringList pages = pageTexts(path, {QStringLiteral("-raw")});
    QVERIFY(pages.size() > static_cast<int>(m_study.families.size()));
    std::size_t family = 0;
    for (qsizetype page = 0; page < pages.size(); ++page) {
        if (!pages[page].startsWith(withoutSpace(m_study.families[family].title)))
            ++family;
        QVERIFY(family < m_study.families.size());
        const JobFamily& current = m_study.families[family];
        QVERIFY2(pages[page].startsWith(withoutSpace(current.title)), qPrintable(pages[page].left(60)));
        for (const ActivityDomain& domain : current.domains)
            QVERIFY2(pages[page].contains(withoutSpace(domain.label)), qPrintable(domain.label));
        for (const RatingLevel& level : m_study.scaleOf(current).levels)
            QVERIFY2(pages[page].contains(withoutSpace(level.label.french)), qPrintable(level.label.french));
        // "Page 3 of 17", whatever the words between.
        const QRegularExpression number(QStringLiteral("Page%1\\D+%2\\D").arg(page + 1).arg(pages.size()));
        QVERIFY2(pages[page].contains(number), qPrintable(pages[page].right(200)));
        QVERIFY(pages[page].contains(withoutSpace(m_study.title)));
    }
    QCOMPARE(family, m_study.families.size() - 1);
}

void TestPdfWriter::embedsFontsAndNoBitmap()
{
    const QString path = write(m_study, all(m_study));
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
}

void TestPdfWriter::hasTitleAndPaper_data()
{
    QTest::addColumn<QPageSize::PageSizeId>("paper");
    QTest::addColumn<double>("width");
    QTest::addColumn<double>("height");
    QTest::newRow("A4") << QPageSize::A4 << 297. << 210.;
    QTest::newRow("A3") << QPageSize::A3 << 420. << 297.;
}

void TestPdfWriter::hasTitleAndPaper()
{
    QFETCH(QPageSize::PageSizeId, paper);
    QFETCH(double, width);
    QFETCH(double, height);
    const ToolOutput info = runTool(QStringLiteral("pdfinfo"),
        {QStringLiteral("-enc"), QStringLiteral("UTF-8"),
            write(m_study, all(m_study), formOf(Language::French, paper))});
    QVERIFY2(info.ran, info.complaint.constData());
    const QRegularExpression size(QStringLiteral("Page size:\\s+([\\d.]+) x ([\\d.]+) pts"));
    const QRegularExpressionMatch found = size.match(info.text);
    QVERIFY2(found.hasMatch(), qPrintable(info.text));
    QVERIFY(std::abs(found.captured(1).toDouble() - width / 25.4 * 72) < 1.5);
    QVERIFY(std::abs(found.captured(2).toDouble() - height / 25.4 * 72) < 1.5);
    QVERIFY2(info.text.contains(m_study.title), qPrintable(info.text));
    QVERIFY(info.text.contains(QLatin1String("Competence Atlas")));
}

void TestPdfWriter::saysWhatIsChanged()
{
    Atlas atlas = sampleAtlas({sampleFamily(QStringLiteral("essai"), SampleShape())});
    const QString changed =
        pageTexts(write(atlas, all(atlas), formOf(Language::English, QPageSize::A4))).join(QString());
    QVERIFY2(changed.contains(QLatin1String("1cellchangedagainstthestudy")), qPrintable(changed));
    QVERIFY(changed.contains(QStringLiteral("Édition7")));
    QVERIFY(changed.contains(QLatin1String("changedagainstthestudy1")));
    QVERIFY(changed.contains(QLatin1String("reasonorsourcerecorded1")));

    atlas.families.edit().front().current = atlas.families.front().study;
    const QString unchanged =
        pageTexts(write(atlas, all(atlas), formOf(Language::English, QPageSize::A4))).join(QString());
    QVERIFY(!unchanged.contains(QLatin1String("cellchanged")));
    QVERIFY(unchanged.contains(QStringLiteral("Édition7")));
}

void TestPdfWriter::speaksTheLanguageAskedFor()
{
    const JobFamily* family = &m_study.families.front();
    const QString french =
        pageTexts(write(m_study, {family}, formOf(Language::French, QPageSize::A4))).join(QString());
    const QString english =
        pageTexts(write(m_study, {family}, formOf(Language::English, QPageSize::A4))).join(QString());
    QVERIFY(french.contains(QStringLiteral("renforcementélevé")));
    QVERIFY(!french.contains(QLatin1String("strongreinforcement")));
    QVERIFY(english.contains(QLatin1String("strongreinforcement")));
    QVERIFY(!english.contains(QStringLiteral("renforcementélevé")));
    const QDate today = QDate::currentDate();
    const QString format = QStringLiteral("d MMMM yyyy");
    QString jour = QLocale(QLocale::French).toString(today, format);
    if (today.day() == 1)
        jour.insert(1, QStringLiteral("er"));
    QVERIFY(french.contains(withoutSpace(jour)));
    QVERIFY(english.contains(withoutSpace(QLocale(QLocale::English).toString(today, format))));
}

void TestPdfWriter::reportsPagesAndStops()
{
    QFile file(m_folder.filePath(QStringLiteral("progress.pdf")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    std::vector<int> seen;
    int all = 0;
    const auto count = [&](int done, int total) {
        seen.push_back(done);
        all = total;
        return true;
    };
    QVERIFY(written(file, m_study, TestPdfWriter::all(m_study), {}, count));
    QCOMPARE(static_cast<int>(seen.size()), all + 1);
    QCOMPARE(seen.back(), all);

    int calls = 0;
    const Result<void> stopped =
        written(file, m_study, TestPdfWriter::all(m_study), {}, [&calls](int, int) { return ++calls < 3; });
    QVERIFY(!stopped);
    QCOMPARE(stopped.error().kind, ErrorKind::Cancelled);
    QCOMPARE(calls, 3);
}

void TestPdfWriter::annexHoldsEveryReason()
{
    Atlas atlas = m_study;
    JobFamily& family = atlas.families.edit()[1];
    QStringList words;
    for (int word = 0; word < 1500; ++word)
        words << QStringLiteral("mot%1").arg(word); // a reason that fills more than a page
    for (int row = 0; row < family.current.rows(); ++row) {
        family.setState(row, 2,
            {levelAt(3),
                {QStringLiteral("raison numéro %1").arg(row), QStringLiteral("Note %1").arg(row),
                    row % 2 == 0 ? Certainty::Contested : Certainty::Observed, QStringLiteral("Zoé Lefèvre"),
                    QDateTime(QDate(2026, 3, 14), QTime(9, 5), Qt::UTC)}});
    }
    family.setState(0, 0,
        {Rating::notApplicable(), {words.join(u' '), {}, Certainty::Unstated, QStringLiteral("Ivo"), {}}});
    const QStringList pages = pageTexts(write(atlas, all(atlas)), {QStringLiteral("-raw")});
    const QString title = withoutSpace(QStringLiteral("Motifs, sources et certitude"));
    const auto first = std::find_if(
        pages.begin(), pages.end(), [&title](const QString& page) { return page.startsWith(title); });
    QVERIFY(pages.end() - first > 1);
    QString annex;
    for (auto page = first; page != pages.end(); ++page) {
        QVERIFY2(page->startsWith(title), qPrintable(page->left(80)));
        for (const char* head : {"Sous-compétence", "Évaluation", "Motif", "Source", "Certitude", "Auteur", "Quand"})
            QVERIFY2(page->contains(QString::fromUtf8(head)), head);
        const QRegularExpression number(
            QStringLiteral("Page%1\\D+%2\\D").arg(page - pages.begin() + 1).arg(pages.size()));
        QVERIFY(page->contains(number));
        annex += *page;
    }
    QVERIFY(annex.contains(QStringLiteral("indiquéspour%1des603cellules").arg(family.current.rows() + 1)));
    for (int row = 0; row < family.current.rows(); ++row) {
        QVERIFY(annex.contains(QStringLiteral("raisonnuméro%1").arg(row)));
        QVERIFY(annex.contains(QStringLiteral("Note%1").arg(row)));
    }
    for (const QString& word : words)
        QVERIFY2(annex.contains(word), qPrintable(word));
    for (const char* text : {"contestée", "constatée", "ZoéLefèvre", "14/03/2026", "renforcementélevé"})
        QVERIFY2(annex.contains(QString::fromUtf8(text)), text);
}

void TestPdfWriter::withoutReasonsThereIsNoAnnex()
{
    const QString text =
        pageTexts(write(m_study, all(m_study), formOf(Language::English, QPageSize::A4))).join(QString());
    QVERIFY(!text.contains(QStringLiteral("Reasons,sourcesandcertainty")));
    QVERIFY(text.contains(QStringLiteral("noreasonsrecorded")));
}

void TestPdfWriter::asksBeforeManyPages()
{
    const Atlas atlas = sampleAtlas({sampleFamily(QStringLiteral("essai"), {1200, 40, 6, {}, {}, {}})});
    int asked = 0;
    ExportForm options;
    options.askPages = [&asked](int pages) {
        asked = pages;
        return false;
    };
    QFile file(m_folder.filePath(QStringLiteral("many.pdf")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    const Result<void> refused = written(file, atlas, all(atlas), options);
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, ErrorKind::Cancelled);
    QVERIFY(asked > ManyPages);
    QCOMPARE(file.size(), 0);

    asked = 0;
    QVERIFY(written(file, m_study, all(m_study), options)); // few pages: no question
    QCOMPARE(asked, 0);
}

void TestPdfWriter::theOverviewHasWhatItsLegendExplains()
{
    BoardExportRequest request;
    request.language = Language::English;
    OverviewRequest overview;
    overview.language = request.language;
    request.board = std::make_shared<OverviewDefinition>(overview);
    request.output = m_folder.filePath(QStringLiteral("overview.pdf"));
    QVERIFY(exportBoard(m_study, request));
    const auto board = OverviewBoard::make(m_study, overview);
    QVERIFY(board);
    const QStringList pages = pageTexts(request.output, {QStringLiteral("-raw")});
    QVERIFY(!pages.isEmpty());
    for (qsizetype page = 0; page < pages.size(); ++page) {
        const QString& text = pages[page];
        for (const char* words : {"All job families: skill themes", "Distribution", "Median", "n/N", "Version: Study"})
            QVERIFY2(text.contains(withoutSpace(QLatin1String(words))), words);
        QVERIFY(text.contains(withoutSpace(m_study.title)));
        QVERIFY(text.contains(QStringLiteral("Page%1of%2").arg(page + 1).arg(pages.size())));
    }
    const QString text = pages.join(u' ');
    for (const BoardHeading& heading : (*board)->rows().headings) {
        if (heading.summary)
            QVERIFY(text.contains(
                QStringLiteral("%1/%2").arg(heading.summary->levelCount()).arg(heading.summary->total())));
    }
}

QTEST_MAIN(TestPdfWriter)
#include "tst_pdf_writer.moc"
