// SPDX-License-Identifier: GPL-3.0-or-later
// What an exported chart holds, read back with foreign programs.
#include "support/chart_board.h"
#include "support/levels.h"
#include "ui/exchange/chart_export.h"

#include <QFile>
#include <QImage>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QXmlStreamReader>

using namespace atlas;

class TestChartExport : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void pdfHoldsEveryLabelOnce();
    void pdfIsVectorWithItsFonts();
    void svgHoldsTitleAndLabelsAsText();
    void svgCoversNoSymbol();
    void pngIsLightAndSharp();
    void csvHoldsTheNumbers();
    void csvForASpreadsheetRunsNothing();
    void theExportSpeaksItsOwnLanguage();
    void aRadarFitsOnePage();
    void theChartOnScreenStaysAsItIs();
    void aFailureLeavesWhatWasThere();

private:
    QString file(const QString& suffix) const { return m_folder.filePath(QStringLiteral("chart.") + suffix); }
    QString exported(
        ChartFormat format, Language language = Language::French, CsvPreset preset = CsvPreset::Interchange);
    static QByteArray contentOf(const QString& path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    static QString run(const QString& tool, const QStringList& arguments);
    static QString withoutSpace(QString text)
    {
        return text.remove(QRegularExpression(QStringLiteral("\\s+")));
    }

    QTemporaryDir m_folder;
    std::unique_ptr<ChartBoard<DistributionChart>> m_board;
};

const QString atlasTitle = QStringLiteral("Étude de la banque");
const QString version = QStringLiteral("Version : comité de mars");
const QString title = QStringLiteral("Répartition <par domaine> & l’évolution");

void TestChartExport::init()
{
    m_board = std::make_unique<ChartBoard<DistributionChart>>();
    m_board->chart->setItems(domainItems(), studyScale(), Language::French);
    m_board->chart->setTheme(Theme::Dark);
    QVERIFY(m_board->show());
}

QString TestChartExport::exported(ChartFormat format, Language language, CsvPreset preset)
{
    const QString path = file(fileSuffix(format));
    const auto written =
        exportChart(*m_board->chart, {title, format, path, language, preset, QDate(2026, 3, 14), atlasTitle, version});
    if (!written) {
        qWarning("%s", qPrintable(written.error().message));
        return {};
    }
    return path;
}

QString TestChartExport::run(const QString& tool, const QStringList& arguments)
{
    QProcess process;
    process.start(tool, arguments);
    if (!process.waitForFinished(60'000) || process.exitCode() != 0) {
        qWarning("%s did not run", qPrintable(tool));
        return {};
    }
    return QString::fromUtf8(process.readAllStandardOutput());
}

void TestChartExport::pdfHoldsEveryLabelOnce()
{
    const QString text = run(QStringLiteral("pdftotext"),
        {QStringLiteral("-raw"), QStringLiteral("-enc"), QStringLiteral("UTF-8"), exported(ChartFormat::Pdf),
            QStringLiteral("-")});
    QStringList pages = text.split(u'\f');
    pages.removeLast();
    QVERIFY(pages.size() > 1);
    for (const QString& page : pages) {
        QVERIFY(withoutSpace(page).contains(withoutSpace(title)));
        QVERIFY(page.contains(QStringLiteral("14 mars 2026")));
        QVERIFY(page.contains(atlasTitle));
        QVERIFY(page.contains(version));
        const qsizetype number = pages.indexOf(page) + 1;
        QVERIFY(page.contains(QStringLiteral("Page %1 sur %2").arg(number).arg(pages.size())));
        for (const Rating rating : studyScale().legendOrder())
            QVERIFY(page.contains(studyScale().entry(rating).label.french));
    }
    const QString all = withoutSpace(text);
    QHash<QString, qsizetype> wanted;
    for (const ChartItem& item : domainItems())
        ++wanted[withoutSpace(item.label)];
    for (auto label = wanted.cbegin(); label != wanted.cend(); ++label)
        QVERIFY2(all.count(label.key()) >= label.value(), qPrintable(label.key()));
}

void TestChartExport::pdfIsVectorWithItsFonts()
{
    const QString path = exported(ChartFormat::Pdf);
    const QStringList fonts = run(QStringLiteral("pdffonts"), {path}).split(u'\n', Qt::SkipEmptyParts).mid(2);
    QVERIFY(!fonts.isEmpty());
    for (const QString& font : fonts)
        QVERIFY2(font.contains(QStringLiteral(" yes ")), qPrintable(font));
    const QStringList images =
        run(QStringLiteral("pdfimages"), {QStringLiteral("-list"), path}).split(u'\n', Qt::SkipEmptyParts);
    QCOMPARE(images.size(), 2); // the head of an empty list
    const QString info = run(QStringLiteral("pdfinfo"), {path});
    QVERIFY2(info.contains(QRegularExpression(QStringLiteral("Page size: +84[12][.\\d]* x 595"))),
        qPrintable(info));
    QVERIFY(info.contains(title));
}

void TestChartExport::svgHoldsTitleAndLabelsAsText()
{
    QXmlStreamReader xml(contentOf(exported(ChartFormat::Svg)));
    QString all;
    QString heading;
    int images = 0;
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isStartElement() && xml.name() == QLatin1String("title"))
            heading = xml.readElementText();
        images += xml.isStartElement() && xml.name() == QLatin1String("image");
        if (xml.isCharacters())
            all += withoutSpace(xml.text().toString());
    }
    QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
    QCOMPARE(heading, title);
    QCOMPARE(images, 0);
    for (const QString& words : {title, atlasTitle, version, QStringLiteral("14 mars 2026")})
        QVERIFY2(all.contains(withoutSpace(words)), qPrintable(words));
    for (const ChartItem& item : domainItems())
        QVERIFY2(all.contains(withoutSpace(item.label)), qPrintable(item.label));
}

void TestChartExport::svgCoversNoSymbol()
{
    const QString svg = QString::fromUtf8(contentOf(exported(ChartFormat::Svg)));
    const QString& fill = studyScale().levels.back().light.fill;
    const QString bar = QStringLiteral("fill=\"%1\"").arg(fill.toLower());
    const auto firstBar = svg.indexOf(bar);
    const auto firstSymbol = svg.indexOf(QStringLiteral(">++"));
    const auto foot = svg.indexOf(QStringLiteral(">50\u202F%<"));
    QVERIFY(firstBar >= 0 && firstBar < firstSymbol && firstSymbol < foot);
    // A viewer of SVG clips nothing: bars painted once more would hide what is written on them.
    QVERIFY(!svg.mid(firstSymbol, foot - firstSymbol).contains(bar));
}

void TestChartExport::pngIsLightAndSharp()
{
    const QImage image(exported(ChartFormat::Png));
    QVERIFY(image.width() > 2200 && image.height() > image.width() / 2);
    QCOMPARE(image.pixelColor(2, 2), QColor(Qt::white));
    QCOMPARE(image.pixelColor(image.width() - 1, image.height() - 1), QColor(Qt::white));
    QCOMPARE(image.text(QStringLiteral("Title")), title);
    int strong = 0;
    const QColor fill = Palette(studyScale(), Theme::Light).cell(levelAt(3)).fill;
    for (int y = 0; y < image.height(); y += 4) {
        for (int x = 0; x < image.width(); x += 4)
            strong += image.pixelColor(x, y) == fill;
    }
    QVERIFY(strong > 1000);
}

void TestChartExport::csvHoldsTheNumbers()
{
    const QStringList lines = QString::fromUtf8(contentOf(exported(ChartFormat::Csv)))
                                  .split(QStringLiteral("\r\n"), Qt::SkipEmptyParts);
    QCOMPARE(lines.size(), 32);
    QCOMPARE(lines.first(), QStringLiteral("label,context,++,+,-,--,N/A,not_rated,n,cells"));
    QCOMPARE(lines[1],
        QStringLiteral(
            "Conseil financier et gestion de patrimoine,Métiers orientés client,8,1,4,3,5,0,16,21"));
    QList<int> sums(6, 0);
    for (qsizetype line = 1; line < lines.size(); ++line) {
        const QStringList fields = lines[line].split(u',');
        for (int level = 0; level < 6; ++level)
            sums[level] += fields[fields.size() - 8 + level].toInt();
    }
    QCOMPARE(sums, QList<int>({198, 203, 72, 66, 63, 1}));
}

void TestChartExport::csvForASpreadsheetRunsNothing()
{
    const QByteArray bytes = contentOf(exported(ChartFormat::Csv, Language::French, CsvPreset::Excel));
    QVERIFY(bytes.startsWith("\xEF\xBB\xBF"));
    const QString head = QString::fromUtf8(bytes.mid(3)).section(QStringLiteral("\r\n"), 0, 0);
    const QStringList fields = head.split(u';');
    QCOMPARE(fields.size(), 10);
    QCOMPARE(fields[2], studyScale().levels.back().label.french);
    for (const QString& field : fields)
        QVERIFY2(!QStringLiteral("=+-@").contains(field.at(0)), qPrintable(field));

    RankingChart ranking;
    ranking.setItems(domainItems(), studyScale(), Language::French);
    QVERIFY(exportChart(
        ranking, {title, ChartFormat::Csv, file(QStringLiteral("csv")), Language::French, CsvPreset::Excel}));
    const QString second =
        QString::fromUtf8(contentOf(file(QStringLiteral("csv")))).section(QStringLiteral("\r\n"), 1, 1);
    QVERIFY2(second.split(u';')[3].contains(u','), qPrintable(second));
}

void TestChartExport::theExportSpeaksItsOwnLanguage()
{
    const QString text = run(QStringLiteral("pdftotext"),
        {QStringLiteral("-enc"), QStringLiteral("UTF-8"), exported(ChartFormat::Pdf, Language::English),
            QStringLiteral("-")});
    QVERIFY(text.contains(studyScale().levels.front().label.english));
    QVERIFY(!text.contains(studyScale().levels.front().label.french));
    QVERIFY(text.contains(QStringLiteral("14 March 2026")));
}

void TestChartExport::aRadarFitsOnePage()
{
    RadarChart radar;
    radar.setSeries(domainSeries(4), themeLabels(), studyScale(), Language::French);
    const QString path = file(QStringLiteral("pdf"));
    QVERIFY(exportChart(radar, {title, ChartFormat::Pdf, path, Language::French}));
    const QString text = run(QStringLiteral("pdftotext"),
        {QStringLiteral("-raw"), QStringLiteral("-enc"), QStringLiteral("UTF-8"), path, QStringLiteral("-")});
    QCOMPARE(text.count(u'\f'), 1);
    for (const QString& label : themeLabels())
        QVERIFY2(withoutSpace(text).contains(withoutSpace(label)), qPrintable(label));
    for (const RadarSeries& series : radar.series())
        QVERIFY2(withoutSpace(text).contains(withoutSpace(series.label)), qPrintable(series.label));
}

void TestChartExport::theChartOnScreenStaysAsItIs()
{
    m_board->chart->setChosen(4);
    const QImage before = m_board->area.grab().toImage();
    QVERIFY(!exported(ChartFormat::Png).isEmpty());
    QCOMPARE(m_board->area.grab().toImage(), before);
    QCOMPARE(m_board->chart->chosen(), 4);
}

void TestChartExport::aFailureLeavesWhatWasThere()
{
    const auto written = exportChart(*m_board->chart,
        {title, ChartFormat::Pdf, m_folder.filePath(QStringLiteral("none/chart.pdf")), Language::French});
    QVERIFY(!written);
    QCOMPARE(written.error().kind, ErrorKind::NotFound);
    QVERIFY(!written.error().message.isEmpty());
}

QTEST_MAIN(TestChartExport)
#include "tst_chart_export.moc"
