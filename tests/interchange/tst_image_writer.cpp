// SPDX-License-Identifier: GPL-3.0-or-later
#include "interchange/family_exhibit.h"
#include "interchange/image_writer.h"
#include "interchange/study_reader.h"
#include "sheets/matrix_sheet.h"
#include "support/sheet_samples.h"
#include "wording/phrases.h"

#include <QBuffer>
#include <QImage>
#include <QPainter>
#include <QSvgRenderer>
#include <QTest>
#include <QXmlStreamReader>

#include <cmath>
#include <limits>

using namespace atlas;

class TestImageWriter : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void pngHasScaleAndColours_data();
    void pngHasScaleAndColours();
    void pngRefusesAbsurdScales_data();
    void pngRefusesAbsurdScales();
    void svgHoldsEveryLabel();
    void svgLooksLikePng_data();
    void svgLooksLikePng();
    void svgTakesAnyText();
    void languagesDiffer();

private:
    Atlas m_study;
};

namespace {

/// What tells one picture of a family from another.
struct ImageOptions {
    Language language = Language::French;
    Theme theme = Theme::Light;
    double scale = 2.0;
};

Result<void> written(QIODevice& device, const Atlas& atlas, const JobFamily& family, const ImageOptions& options,
    ExportFormat format)
{
    ExportForm form;
    form.format = format;
    form.language = options.language;
    form.imageTheme = options.theme;
    form.imageScale = options.scale;
    return writeExhibit(device, FamilyExhibit(atlas, {&family}, form), form);
}

QByteArray svgOf(const Atlas& atlas, const JobFamily& family, const ImageOptions& options)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    return written(buffer, atlas, family, options, ExportFormat::Svg) ? buffer.data() : QByteArray();
}

QImage pngOf(const Atlas& atlas, const JobFamily& family, const ImageOptions& options)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    return written(buffer, atlas, family, options, ExportFormat::Png) ? QImage::fromData(buffer.data(), "PNG")
                                                                      : QImage();
}

// All text of the document, without white space; empty if it is not well-formed.
QString textOf(const QByteArray& svg)
{
    QXmlStreamReader reader(svg);
    QString text;
    while (!reader.atEnd()) {
        if (reader.readNext() == QXmlStreamReader::Characters)
            text += reader.text();
    }
    if (reader.hasError()) {
        qWarning("%s", qPrintable(reader.errorString()));
        return {};
    }
    return withoutSpace(text);
}

// A spot in the fill of a cell, beside its symbol and away from its marks.
QPoint spotIn(const QRectF& cell, double scale)
{
    return QPointF(cell.left() + cell.width() * 0.25, cell.center().y()).toPoint() * scale;
}

} // namespace

void TestImageWriter::initTestCase()
{
    const Result<Atlas> study = readStudy();
    QVERIFY2(study, study ? "" : qPrintable(study.error().detail));
    m_study = *study;
}

void TestImageWriter::pngHasScaleAndColours_data()
{
    QTest::addColumn<Theme>("theme");
    QTest::addColumn<double>("scale");
    for (const double scale : {0.5, 1., 2.5}) {
        QTest::addRow("light, %g", scale) << Theme::Light << scale;
        QTest::addRow("dark, %g", scale) << Theme::Dark << scale;
    }
}

void TestImageWriter::pngHasScaleAndColours()
{
    QFETCH(Theme, theme);
    QFETCH(double, scale);
    // The one with a cell that is not rated, and the one with a single column.
    for (const QString& key : {QStringLiteral("services"), QStringLiteral("management")}) {
        const JobFamily& family = *m_study.family(key);
        const QImage image = pngOf(m_study, family, {Language::French, theme, scale});
        const MatrixSheet sheet(m_study, family, Phrases(Language::French), theme);
        QCOMPARE(image.width(), static_cast<int>(std::ceil(sheet.size().width() * scale)));
        QCOMPARE(image.height(), static_cast<int>(std::ceil(sheet.size().height() * scale)));
        QCOMPARE(qRound(image.dotsPerMeterX() * 0.0254), qRound(96 * scale));
        QCOMPARE(image.text(QStringLiteral("Title")), family.title);

        const Palette palette(m_study.scaleOf(family), theme);
        QCOMPARE(image.pixelColor(2, 2), palette.background());
        for (int row = 0; row < family.current.rows(); ++row) {
            for (int column = 0; column < family.current.columns(); ++column) {
                const Rating rating = family.current.at(row, column);
                if (rating.isNotApplicable()) // hatched
                    continue;
                QCOMPARE(
                    image.pixelColor(spotIn(sheet.cellRect(row, column), scale)), palette.cell(rating).fill);
            }
        }
    }
}

void TestImageWriter::pngRefusesAbsurdScales_data()
{
    QTest::addColumn<double>("scale");
    QTest::newRow("too wide") << 60.;
    QTest::newRow("too much memory") << 14.;
    QTest::newRow("endless") << std::numeric_limits<double>::infinity();
    QTest::newRow("not a number") << std::numeric_limits<double>::quiet_NaN();
    QTest::newRow("nothing") << 0.;
    QTest::newRow("negative") << -1.;
}

void TestImageWriter::pngRefusesAbsurdScales()
{
    QFETCH(double, scale);
    QBuffer buffer;
    QVERIFY(buffer.open(QIODevice::WriteOnly));
    const Result<void> refused =
        written(buffer, m_study, m_study.families.front(), {Language::French, Theme::Light, scale}, ExportFormat::Png);
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, ErrorKind::InvalidInput);
    QVERIFY2(refused.error().message.contains(QLatin1String("scale")), qPrintable(refused.error().message));
    QVERIFY(buffer.data().isEmpty());
}

void TestImageWriter::svgHoldsEveryLabel()
{
    for (const JobFamily& family : m_study.families) {
        const QByteArray svg = svgOf(m_study, family, {});
        const QString text = textOf(svg);
        QVERIFY(text.contains(withoutSpace(family.title)));
        for (const ActivityDomain& domain : family.domains)
            QVERIFY2(text.contains(withoutSpace(domain.label)), qPrintable(domain.label));
        for (const Competence& competence : family.competences)
            QVERIFY2(text.contains(withoutSpace(competence.label)), qPrintable(competence.label));
        for (const SubCompetence& row : family.rows)
            QVERIFY2(text.contains(withoutSpace(row.label)), qPrintable(row.label));
        QVERIFY(svg.contains("viewBox=\"0 0 "));
        QVERIFY(svg.contains("sans-serif"));
        QVERIFY(!svg.contains("<image"));
    }
}

void TestImageWriter::svgLooksLikePng_data()
{
    QTest::addColumn<Theme>("theme");
    QTest::newRow("light") << Theme::Light;
    QTest::newRow("dark") << Theme::Dark;
}

void TestImageWriter::svgLooksLikePng()
{
    QFETCH(Theme, theme);
    for (const QString& key : {QStringLiteral("services"), QStringLiteral("management")}) {
        const JobFamily& family = *m_study.family(key);
        const QImage png = pngOf(m_study, family, {Language::French, theme, 1});
        QSvgRenderer renderer(svgOf(m_study, family, {Language::French, theme, 1}));
        QVERIFY(renderer.isValid());
        QCOMPARE(renderer.viewBox(), QRect(QPoint(0, 0), png.size()));
        QImage svg(png.size(), QImage::Format_RGB32);
        svg.fill(Qt::magenta);
        QPainter painter(&svg);
        renderer.render(&painter);
        QVERIFY(painter.end());

        const MatrixSheet sheet(m_study, family, Phrases(Language::French), theme);
        QCOMPARE(svg.pixelColor(2, 2), png.pixelColor(2, 2));
        for (int row = 0; row < family.current.rows(); ++row) {
            for (int column = 0; column < family.current.columns(); ++column) {
                if (family.current.at(row, column).isNotApplicable())
                    continue;
                const QPoint spot = spotIn(sheet.cellRect(row, column), 1);
                QCOMPARE(svg.pixelColor(spot), png.pixelColor(spot));
            }
        }
    }
}

void TestImageWriter::svgTakesAnyText()
{
    JobFamily family = sampleFamily(QStringLiteral("essai"), SampleShape());
    family.title = QStringLiteral("A & B <c> \"d\" ]]>\u0002\u001B\uFFFE");
    family.rows.edit()[0].label = QStringLiteral("x\u0001y < z & \"w\" 'v'");
    family.domains.edit()[0].label = QStringLiteral("&amp;");
    const Atlas atlas = sampleAtlas({family});
    const QByteArray svg = svgOf(atlas, family, {});
    const QString text = textOf(svg);
    QVERIFY2(text.contains(QLatin1String("A&B<c>\"d\"]]>")), qPrintable(text));
    QVERIFY(text.contains(QLatin1String("xy<z&\"w\"'v'")));
    QVERIFY(text.contains(QLatin1String("&amp;")));
    QVERIFY(svg.contains("<title>A &amp; B &lt;c&gt;"));
    // No XML holds these, not even escaped.
    const QString whole = QString::fromUtf8(svg);
    for (const char16_t forbidden : {u'\x01', u'\x02', u'\x1B', u'\uFFFE'})
        QVERIFY(!whole.contains(QChar(forbidden)));
}

void TestImageWriter::languagesDiffer()
{
    const JobFamily& family = m_study.families.front();
    const QString french = textOf(svgOf(m_study, family, {Language::French, Theme::Light, 1}));
    const QString english = textOf(svgOf(m_study, family, {Language::English, Theme::Light, 1}));
    QVERIFY(french.contains(QStringLiteral("obsolescenceélevée")));
    QVERIFY(english.contains(QLatin1String("strongobsolescence")));
    QVERIFY(!english.contains(QStringLiteral("obsolescenceélevée")));
}

QTEST_MAIN(TestImageWriter)
#include "tst_image_writer.moc"
