// SPDX-License-Identifier: GPL-3.0-or-later
// Nothing written in a chart is cut, lies on something else written or is too small.
#include "support/chart_board.h"
#include "support/levels.h"
#include "ui/charts/chart_parts.h"

#include <QGraphicsScene>
#include <QProcess>
#include <QProcessEnvironment>
#include <QScrollBar>

using namespace atlas;

namespace {

QString longLabel(int number)
{
    return QStringLiteral(
        "Connaissance approfondie du fonctionnement et de la réglementation des établissements %1")
        .arg(number);
}

std::unique_ptr<ChartBase> chartOf(const QString& kind, Language language)
{
    std::vector<ChartItem> items = domainItems();
    if (kind.contains(QStringLiteral("long"))) {
        for (std::size_t at = 0; at < items.size(); ++at) {
            items[at].label = longLabel(static_cast<int>(at));
            items[at].context = longLabel(static_cast<int>(at) / 4);
        }
    }
    if (kind.startsWith(QStringLiteral("radar"))) {
        const int themes = kind.contains(QStringLiteral("long")) ? 15 : 8;
        auto chart = std::make_unique<RadarChart>();
        chart->setSeries(domainSeries(4, themes), themeLabels(themes), studyScale(), language);
        return chart;
    }
    if (kind.startsWith(QStringLiteral("ranking"))) {
        auto chart = std::make_unique<RankingChart>();
        chart->setItems(items, studyScale(), language);
        return chart;
    }
    auto chart = std::make_unique<DistributionChart>();
    chart->setItems(items, studyScale(), language);
    return chart;
}

} // namespace

class TestChartLayout : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void textsKeepClear_data();
    void textsKeepClear();
    void itGrowsWithItsItems();
    void theFootStaysInSight();
    void aLowWindowIsTheCharts();
    void headsAreWholeWords();
    void theThemeIsTaken();
    void aSharperScreen();
};

void TestChartLayout::textsKeepClear_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<int>("width");
    for (const char* kind :
        {"distribution", "distribution long", "ranking", "ranking long", "radar", "radar long"}) {
        for (const int width : {760, 1032, 1600})
            QTest::addRow("%s at %d", kind, width) << QString::fromLatin1(kind) << width;
    }
}

void TestChartLayout::textsKeepClear()
{
    QFETCH(QString, kind);
    QFETCH(int, width);
    for (const Language language : {Language::French, Language::English}) {
        const auto chart = chartOf(kind, language)->forPaper(language);
        chart->layOut(width);
        std::vector<const ChartText*> texts;
        for (const QGraphicsItem* item : chart->scene()->items()) {
            if (const auto* text = dynamic_cast<const ChartText*>(item))
                texts.push_back(text);
        }
        QVERIFY(texts.size() > 10);
        const QRectF scene(0, 0, width, chart->footerRect().bottom());
        for (std::size_t at = 0; at < texts.size(); ++at) {
            const QRectF rect = texts[at]->mapRectToScene(texts[at]->boundingRect());
            QVERIFY2(scene.contains(rect), qPrintable(texts[at]->text()));
            for (std::size_t other = 0; other < at; ++other) {
                const QRectF second = texts[other]->mapRectToScene(texts[other]->boundingRect());
                QVERIFY2(!rect.adjusted(1, 1, -1, -1).intersects(second),
                    qPrintable(texts[at]->text() + QStringLiteral(" / ") + texts[other]->text()));
            }
        }
    }
}

void TestChartLayout::itGrowsWithItsItems()
{
    ChartBoard<DistributionChart> board;
    std::vector<ChartItem> items = domainItems();
    board.chart->setItems(items, studyScale(), Language::French);
    QVERIFY(board.show());
    const int all = board.chart->height();
    const double row = board.chart->itemRect(0).height();
    QVERIFY(all > board.area.viewport()->height());
    items.resize(10, items.front());
    board.chart->setItems(items, studyScale(), Language::French);
    QVERIFY(board.chart->minimumHeight() < all - 15 * row);
    QCOMPARE(board.chart->itemRect(0).height(), row);
}

void TestChartLayout::theFootStaysInSight()
{
    ChartBoard<DistributionChart> board;
    board.chart->setItems(domainItems(), studyScale(), Language::French);
    QVERIFY(board.show());
    for (const int height : {600, 400, 700}) {
        board.area.resize(1000, height);
        QCoreApplication::processEvents();
        for (const int scrolled : {0, 200, 100000}) {
            board.area.verticalScrollBar()->setValue(scrolled);
            const double bottom = board.chart->footerRect().bottom() + board.chart->pos().y();
            QVERIFY(std::abs(bottom - board.area.viewport()->height()) <= 1);
        }
    }
}

void TestChartLayout::aLowWindowIsTheCharts()
{
    // The side of the overview on a laptop of 1366 x 768 at 150 %.
    const QSize slit(430, 180);
    ChartBoard<RankingChart> ranking(slit);
    ranking.chart->setItems(domainItems(), studyScale(), Language::French);
    QVERIFY(ranking.show());
    QVERIFY(ranking.chart->footerRect().top() >= ranking.chart->anatomy().rowBottoms.back() - 1);
    ChartBoard<RadarChart> radar(slit);
    radar.chart->setSeries(domainSeries(2), themeLabels(), studyScale(), Language::French);
    QVERIFY(radar.show());
    QVERIFY(radar.chart->footerRect().top() >= radar.chart->anatomy().rowBottoms.back() - 1);
    // What the keyboard is on is seen whole.
    for (int step = 0; step < 4; ++step) {
        QTest::keyClick(ranking.chart, Qt::Key_Down);
        const QRectF row = ranking.chart->itemRect(ranking.chart->current());
        const int top = ranking.area.verticalScrollBar()->value();
        QVERIFY(row.top() >= top - 1 && row.bottom() <= top + ranking.area.viewport()->height() + 1);
    }
}

void TestChartLayout::headsAreWholeWords()
{
    for (const char* kind : {"distribution", "ranking"}) {
        for (const int width : {400, 420, 480, 560}) {
            const auto chart =
                chartOf(QString::fromLatin1(kind), Language::English)->forPaper(Language::English);
            chart->layOut(width);
            QStringList heads;
            for (const QGraphicsItem* item : chart->scene()->items()) {
                const auto* text = dynamic_cast<const ChartText*>(item);
                if (text && text->text().contains(u'\u2192'))
                    heads << text->text();
            }
            QCOMPARE(heads.size(), 1);
            QVERIFY2(heads.first() == QStringLiteral("strengthened \u2192")
                    || heads.first() == QStringLiteral("+\u00A0\u2192"),
                qPrintable(heads.first()));
        }
    }
}

void TestChartLayout::theThemeIsTaken()
{
    ChartBoard<DistributionChart> board;
    board.chart->setItems(domainItems(), studyScale(), Language::French);
    board.chart->setTheme(Theme::Dark);
    QVERIFY(board.show());
    const Palette dark(studyScale(), Theme::Dark);
    const QImage image = board.chart->grab().toImage();
    QCOMPARE(image.pixelColor(1, 1).name(), dark.background().name());
    int strong = 0;
    const double y =
        (board.chart->itemRect(0).center().y() - 9) * image.devicePixelRatio(); // above the symbols
    for (int x = 0; x < image.width(); ++x) {
        const QColor pixel = image.pixelColor(x, static_cast<int>(y));
        strong += pixel.name() == dark.cell(levelAt(3)).fill.name();
    }
    QVERIFY(strong > 20);
}

void TestChartLayout::aSharperScreen()
{
    if (qEnvironmentVariableIsSet("QT_SCALE_FACTOR"))
        return;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("QT_SCALE_FACTOR"), QStringLiteral("1.5"));
    QProcess again;
    again.setProcessEnvironment(environment);
    again.start(QCoreApplication::applicationFilePath(), {});
    QVERIFY(again.waitForFinished(120'000));
    QVERIFY2(again.exitStatus() == QProcess::NormalExit && again.exitCode() == 0,
        again.readAllStandardOutput().constData());
}

QTEST_MAIN(TestChartLayout)
#include "tst_chart_layout.moc"
