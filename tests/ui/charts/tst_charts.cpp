// SPDX-License-Identifier: GPL-3.0-or-later
// What the charts hold, and choosing in them.
#include "analysis/ordinal_statistics.h"
#include "support/chart_board.h"
#include "support/levels.h"
#include "support/small_atlas.h"
#include "ui/charts/chart_parts.h"

#include <QBarSet>
#include <QHelpEvent>
#include <QHorizontalStackedBarSeries>
#include <QLineSeries>
#include <QScrollBar>
#include <QSignalSpy>
#include <QToolTip>

using namespace atlas;

namespace {

QList<QBarSet*> barSets(const QChart& chart)
{
    return qobject_cast<QHorizontalStackedBarSeries*>(chart.series().constFirst())->barSets();
}

/// What the bars of a row, from the top, add up to by their level's code.
QHash<QString, double> barsOf(const QChart& chart, int row)
{
    QHash<QString, double> bars;
    for (const QBarSet* set : barSets(chart))
        bars[set->objectName()] += set->at(set->count() - 1 - row);
    return bars;
}

int highlights(const ChartBase& chart, const QRectF& rect)
{
    int found = 0;
    for (QGraphicsItem* item : chart.scene()->items()) {
        const auto* mark = qgraphicsitem_cast<QGraphicsRectItem*>(item);
        found += mark && mark->rect() == rect
            && mark->brush().color() == Palette(chart.scale(), chart.theme()).selection();
    }
    return found;
}

ChartItem itemOfCounts(const QString& label, const RatingScale& scale, const std::vector<int>& levels)
{
    ChartItem item{label, {}, Distribution(scale)};
    item.counts.levels = levels;
    return item;
}

/// The words of a chart with the middle of each.
std::vector<std::pair<double, QString>> wordsOf(const ChartBase& chart)
{
    std::vector<std::pair<double, QString>> words;
    for (const QGraphicsItem* item : chart.scene()->items()) {
        if (const auto* text = dynamic_cast<const ChartText*>(item))
            words.emplace_back(text->sceneBoundingRect().center().y(), text->text());
    }
    return words;
}

} // namespace

class TestCharts : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void barsAreTheDistributions_data();
    void barsAreTheDistributions();
    void barsStandWhereTheirLabelsDo();
    void anUnsignedScaleHasNoLeftSide();
    void aMiddleLevelStraddlesZero();
    void rankingIsSorted();
    void rankingListsNothingUnderTheWrongHead_data();
    void rankingListsNothingUnderTheWrongHead();
    void rankingSaysWhatIsEqual();
    void rankingOfNothingRated();
    void rankingLeavesOutWhatHasNoValue();
    void fewItemsAreAllShown();
    void radarIsBrokenWhereAValueIsMissing();
    void radarLabelsAreWhole_data();
    void radarLabelsAreWhole();
    void radarColoursAreReadable();
    void aClickChooses();
    void keysMoveAndChoose();
    void choosingFromOutsideTellsNobody();
    void aRadarEntryIsChosen();
    void theTooltipTellsTheNumbers();
    void anEmptyChartSaysSo();
};

void TestCharts::barsAreTheDistributions_data()
{
    QTest::addColumn<bool>("counts");
    QTest::newRow("shares") << false;
    QTest::newRow("counts") << true;
}

void TestCharts::barsAreTheDistributions()
{
    QFETCH(bool, counts);
    ChartBoard<DistributionChart> board;
    std::vector<ChartItem> items = domainItems();
    for (ChartItem& item : items)
        item.context.clear(); // one row an item
    board.chart->setItems(items, studyScale(), Language::French);
    board.chart->setMeasure(counts ? DistributionChart::Measure::Count : DistributionChart::Measure::Share);
    QVERIFY(board.show());
    for (std::size_t at = 0; at < items.size(); ++at) {
        const Distribution& wanted = items[at].counts;
        const auto main = barsOf(*board.chart->chart(), static_cast<int>(at));
        const auto apart = barsOf(board.chart->apartChart(), static_cast<int>(at));
        QCOMPARE(main.size(), 4);
        QCOMPARE(apart.size(), 2);
        for (std::size_t level = 0; level < wanted.levels.size(); ++level) {
            const RatingLevel& entry = studyScale().levels[level];
            const double length = wanted.levels[level] / (counts ? 1.0 : wanted.levelCount());
            QCOMPARE(main[entry.code] + 10, (*entry.weight < 0 ? -length : length) + 10);
        }
        QCOMPARE(
            apart[QStringLiteral("N/A")] + 10, wanted.notApplicable / (counts ? 1.0 : wanted.total()) + 10);
        QCOMPARE(apart[QString()] + 10, wanted.notRated / (counts ? 1.0 : wanted.total()) + 10);
    }
    // Stronger fading lies outside of moderate fading.
    QCOMPARE(barSets(*board.chart->chart()).constFirst()->objectName(), QStringLiteral("-"));
}

void TestCharts::barsStandWhereTheirLabelsDo()
{
    ChartBoard<DistributionChart> board;
    board.chart->setItems(domainItems(), studyScale(), Language::French);
    QVERIFY(board.show());
    QChart& chart = *board.chart->chart();
    const int rows = barSets(chart).constFirst()->count();
    QCOMPARE(rows, 31 + 8); // a heading for each family
    for (const int item : {0, 4, 5, 30}) {
        const QRectF rect = board.chart->itemRect(item);
        const int row = static_cast<int>(std::lround((rect.top() - chart.plotArea().top()) / rect.height()));
        const QPointF middle = chart.mapToPosition(QPointF(0, rows - 1 - row), chart.series().constFirst());
        QVERIFY2(std::abs(middle.y() - rect.center().y()) < 1,
            qPrintable(QString::number(middle.y() - rect.center().y())));
        // The painted segments reach as far as the bars of the chart.
        double left = 0;
        for (const double length : barsOf(chart, row))
            left += std::min(0.0, length);
        double painted = chart.plotArea().right();
        for (const QGraphicsItem* part : board.chart->scene()->items(rect)) {
            if (const auto* segment = dynamic_cast<const ChartSegment*>(part))
                painted = std::min(painted, segment->boundingRect().left() + 1);
        }
        QVERIFY(
            std::abs(chart.mapToPosition(QPointF(left, 0), chart.series().constFirst()).x() - painted) < 1);
    }
}

void TestCharts::anUnsignedScaleHasNoLeftSide()
{
    const RatingScale scale = withIds(scaleOfLevels(QStringLiteral("jobs"),
                                          {plainLevel(QStringLiteral("M"), 1), plainLevel(QStringLiteral("F"), 2),
                                              plainLevel(QStringLiteral("New"), {})}),
        3, 21);
    ChartBoard<DistributionChart> board;
    board.chart->setItems({itemOfCounts(QStringLiteral("A"), scale, {3, 1, 4})}, scale, Language::English);
    QVERIFY(board.show());
    const auto main = barsOf(*board.chart->chart(), 0);
    QCOMPARE(main.size(), 2);
    QCOMPARE(main[QStringLiteral("M")], 0.75);
    QCOMPARE(barsOf(board.chart->apartChart(), 0)[QStringLiteral("New")], 0.5);
}

void TestCharts::aMiddleLevelStraddlesZero()
{
    const RatingScale scale = withIds(scaleOfLevels(QStringLiteral("three"),
                                          {plainLevel(QStringLiteral("-"), -1), plainLevel(QStringLiteral("="), 0),
                                              plainLevel(QStringLiteral("+"), 1)}),
        3, 21);
    ChartBoard<DistributionChart> board;
    board.chart->setItems({itemOfCounts(QStringLiteral("A"), scale, {1, 2, 1})}, scale, Language::English);
    QVERIFY(board.show());
    QList<double> middle;
    for (const QBarSet* set : barSets(*board.chart->chart())) {
        if (set->objectName() == QStringLiteral("="))
            middle << set->at(0);
    }
    QCOMPARE(middle, QList<double>({-0.25, 0.25}));
}

void TestCharts::rankingIsSorted()
{
    ChartBoard<RankingChart> board;
    board.chart->setItems(domainItems(), studyScale(), Language::French);
    QVERIFY(board.show());
    const ChartTable table = board.chart->table();
    QCOMPARE(table.rows.size(), std::size_t(31));
    for (std::size_t row = 1; row < table.rows.size(); ++row)
        QVERIFY(table.rows[row - 1][3].toDouble() >= table.rows[row][3].toDouble());

    const auto bars = barsOf(*board.chart->chart(), 1);
    QCOMPARE(bars[QStringLiteral("+")] + bars[QStringLiteral("-")], table.rows.front()[3].toDouble());
}

void TestCharts::rankingListsNothingUnderTheWrongHead_data()
{
    QTest::addColumn<std::vector<ChartItem>>("items");
    const RatingScale& scale = studyScale();
    std::vector<ChartItem> fading;
    for (const ChartItem& item : subCompetenceItems()) {
        if (netBalance(item.counts, scale) < 0.0)
            fading.push_back(item);
    }
    QTest::newRow("domains") << domainItems();
    QTest::newRow("rows") << subCompetenceItems();
    QTest::newRow("only fading") << fading;
    QTest::newRow("one cell") << std::vector{itemOfCounts(QStringLiteral("one"), scale, {0, 0, 1, 0})};
    QTest::newRow("even") << std::vector{itemOfCounts(QStringLiteral("even"), scale, {0, 2, 2, 0})};
}

void TestCharts::rankingListsNothingUnderTheWrongHead()
{
    QFETCH(const std::vector<ChartItem>, items);
    ChartBoard<RankingChart> board;
    board.chart->setItems(items, studyScale(), Language::English);
    QVERIFY(board.show());
    std::vector<double> heads; // of those that fade
    for (const auto& [y, words] : wordsOf(*board.chart)) {
        if (words.startsWith(QStringLiteral("Fading"))
            || words == QStringLiteral("None has a negative balance"))
            heads.push_back(y);
    }
    QCOMPARE(heads.size(), std::size_t(1));
    int fading = 0;
    int strengthened = 0;
    for (int item = 0; item < board.chart->itemCount(); ++item) {
        const QRectF rect = board.chart->itemRect(item);
        const auto balance = netBalance(items[static_cast<std::size_t>(item)].counts, studyScale());
        if (rect.isEmpty())
            continue;
        QVERIFY(rect.top() > heads.front() ? balance < 0.0 : balance >= 0.0);
        fading += balance < 0.0;
        strengthened += balance > 0.0;
    }
    const auto count = [&items](auto&& wanted) {
        return static_cast<int>(std::count_if(items.begin(), items.end(), [&wanted](const ChartItem& item) {
            return wanted(netBalance(item.counts, studyScale()).value_or(0));
        }));
    };
    QCOMPARE(fading, std::min(RankingChart::Longest, count([](double balance) { return balance < 0; })));
    QCOMPARE(
        strengthened, std::min(RankingChart::Longest, count([](double balance) { return balance > 0; })));
}

void TestCharts::rankingSaysWhatIsEqual()
{
    // The 158 rows all go one way each: their balances rank nothing.
    ChartBoard<RankingChart> board;
    board.chart->setItems(subCompetenceItems(), studyScale(), Language::English);
    QVERIFY(board.show());
    QStringList words;
    for (const auto& [y, text] : wordsOf(*board.chart))
        words << text;
    QVERIFY(words.contains(QStringLiteral("Most strengthened: 10 of 116 with a positive balance")));
    QVERIFY(words.contains(QStringLiteral("Fading most: 10 of 42 with a negative balance")));
    QCOMPARE(words.count(QStringLiteral("1\u00A0=")), 6); // four with five cells ++, two with five --
    QVERIFY(words.contains(QStringLiteral("9 more at place 7: nothing tells them apart.")));
    QVERIFY(words.contains(QStringLiteral("5\u00A0++")));
    const auto& table = board.chart->table();
    QCOMPARE(table.rows.front()[2].toInt(), 1);
    QCOMPARE(table.rows.front()[7].toInt(), 4);
    QCOMPARE(table.rows.back()[2].toInt(), 1);
    QCOMPARE(table.rows.back()[7].toInt(), 2);
    int first = 0;
    while (board.chart->itemLabel(first)
        != QStringLiteral("%1 (%2)").arg(table.rows.front()[0].toString(), table.rows.front()[1].toString()))
        ++first;
    const QString standing =
        QStringLiteral("Net balance: +100%, place 1 of 116 with a positive balance, shared by 4");
    QVERIFY(board.chart->itemText(first).endsWith(standing));
    QVERIFY(board.chart->spokenItem(first).endsWith(standing));
}

void TestCharts::rankingOfNothingRated()
{
    ChartBoard<RankingChart> board;
    ChartItem item{QStringLiteral("n/a"), {}, Distribution(studyScale())};
    item.counts.notApplicable = 3;
    board.chart->setItems({item, item}, studyScale(), Language::English);
    QVERIFY(board.show());
    QStringList words;
    for (const auto& [y, text] : wordsOf(*board.chart))
        words << text;
    QVERIFY(words.contains(QStringLiteral("None has a positive balance")));
    QVERIFY(words.contains(QStringLiteral("None has a negative balance")));
    QCOMPARE(words.filter(QStringLiteral("2 items without any level")).size(), 1);
    QVERIFY(board.chart->itemRect(0).isEmpty());
    QCOMPARE(board.chart->table().rows.size(), std::size_t(2));
    QVERIFY(!board.chart->table().rows.front()[2].isValid());
    QVERIFY(!board.chart->table().rows.front()[3].isValid());
}

void TestCharts::rankingLeavesOutWhatHasNoValue()
{
    const RatingScale& scale = studyScale();
    ChartBoard<RankingChart> board;
    board.chart->setItems({itemOfCounts(QStringLiteral("none"), scale, {0, 0, 0, 0}),
                              itemOfCounts(QStringLiteral("fades"), scale, {1, 2, 1, 0}),
                              itemOfCounts(QStringLiteral("grows"), scale, {0, 0, 1, 0})},
        scale, Language::English);
    QVERIFY(board.show());
    QVERIFY(board.chart->itemRect(0).isEmpty());
    QVERIFY(board.chart->itemRect(2).top() < board.chart->itemRect(1).top());
    QStringList texts;
    for (const QGraphicsItem* item : board.chart->scene()->items()) {
        if (const auto* text = dynamic_cast<const ChartText*>(item))
            texts << text->text();
    }
    QVERIFY(texts.contains(QStringLiteral("\u221250%"))); // 1 strengthened and 3 fading of 4
    QVERIFY(texts.contains(QStringLiteral("+100%")));
    QVERIFY(!texts.contains(QStringLiteral("none")));
    QCOMPARE(texts.filter(QStringLiteral("left out")).size(), 1);
}

void TestCharts::fewItemsAreAllShown()
{
    ChartBoard<RankingChart> board;
    std::vector<ChartItem> items;
    for (int item = 0; item < 9; ++item) {
        items.push_back(itemOfCounts(QStringLiteral("grows"), studyScale(), {0, 0, 1, 0}));
        items.push_back(itemOfCounts(QStringLiteral("fades"), studyScale(), {1, 0, 0, 0}));
    }
    items.push_back(itemOfCounts(QStringLiteral("even"), studyScale(), {1, 0, 0, 1}));
    board.chart->setItems(items, studyScale(), Language::French);
    QVERIFY(board.show());
    for (int item = 0; item < board.chart->itemCount(); ++item)
        QVERIFY(!board.chart->itemRect(item).isEmpty());
    items.resize(31, items.front()); // 21 that grow
    board.chart->setItems(items, studyScale(), Language::French);
    int shown = 0;
    for (int item = 0; item < board.chart->itemCount(); ++item)
        shown += !board.chart->itemRect(item).isEmpty();
    QCOMPARE(shown, RankingChart::Longest + 9);
    QVERIFY(board.chart->itemRect(18).isEmpty());
}

void TestCharts::radarIsBrokenWhereAValueIsMissing()
{
    ChartBoard<RadarChart> board;
    const Rating low = levelAt(0);
    const Rating high = levelAt(3);
    const OrdinalMedian split{levelAt(1), levelAt(2)};
    RadarSeries series{QStringLiteral("A"),
        {OrdinalMedian{low, low}, std::nullopt, OrdinalMedian{high, high}, split, split}};
    board.chart->setSeries({series}, themeLabels(5), studyScale(), Language::French);
    QVERIFY(board.show());
    QList<QLineSeries*> lines;
    for (QAbstractSeries* part : board.chart->chart()->series()) {
        if (auto* line = qobject_cast<QLineSeries*>(part))
            lines << line;
    }
    QCOMPARE(lines.size(), 2); // up to the gap, and from it on
    QCOMPARE(lines[0]->count(), 2); // from the seam of the circle to the first theme
    QCOMPARE(lines[0]->at(1), QPointF(0, 1));
    QCOMPARE(lines[1]->at(0), QPointF(2, 4));
    QCOMPARE(lines[1]->at(1), QPointF(3, 2.5)); // between two levels
    QCOMPARE(lines[1]->at(3).y(), lines[0]->at(0).y());
    QVERIFY(lines[0]->at(0).y() > 1 && lines[0]->at(0).y() < 2.5);
    // The chart's own points lie on the rings that are drawn around them.
    QRectF rings;
    for (const QGraphicsItem* item : board.chart->scene()->items()) {
        if (const auto* ring = qgraphicsitem_cast<const QGraphicsEllipseItem*>(item);
            ring && ring->parentItem() == nullptr)
            rings |= ring->rect();
    }
    const QChart& chart = *board.chart->chart();
    const QPointF outer = chart.mapToScene(board.chart->chart()->mapToPosition(lines[1]->at(0), lines[1]));
    QVERIFY(std::abs(QLineF(rings.center(), outer).length() - rings.width() / 2) < 1);
}

void TestCharts::radarLabelsAreWhole_data()
{
    QTest::addColumn<int>("width");
    for (const int width : {400, 560, 900})
        QTest::addRow("%d", width) << width;
}

void TestCharts::radarLabelsAreWhole()
{
    QFETCH(int, width);
    constexpr int themes = 15; // as many as the study has
    RadarChart radar;
    radar.setSeries(domainSeries(2, themes), themeLabels(themes), studyScale(), Language::French);
    radar.layOut(width, 420);
    QList<QRectF> labels;
    for (const QGraphicsItem* item : radar.scene()->items()) {
        const auto* text = dynamic_cast<const ChartText*>(item);
        if (!text || !text->text().contains(QStringLiteral("hème")) || text->parentItem())
            continue;
        const QRectF rect = text->sceneBoundingRect();
        QVERIFY2(rect.top() >= 0 && rect.left() >= 0 && rect.right() <= width, qPrintable(text->text()));
        QVERIFY2(rect.bottom() <= radar.anatomy().rowBottoms.back(), qPrintable(text->text()));
        for (const QRectF& other : labels)
            QVERIFY2(!other.adjusted(1, 1, -1, -1).intersects(rect), qPrintable(text->text()));
        labels << rect;
    }
    QCOMPARE(labels.size(), themes);
}

void TestCharts::radarColoursAreReadable()
{
    for (const Theme theme : {Theme::Light, Theme::Dark}) {
        QSet<QRgb> colours;
        for (int series = 0; series < RadarChart::MostSeries; ++series) {
            const QColor colour = RadarChart::seriesColour(series, theme);
            QVERIFY(contrastRatio(colour, Palette(studyScale(), theme).background()) >= 3);
            colours.insert(colour.rgb());
        }
        QCOMPARE(colours.size(), RadarChart::MostSeries);
    }
}

void TestCharts::aClickChooses()
{
    ChartBoard<DistributionChart> board;
    board.chart->setItems(domainItems(), studyScale(), Language::French);
    QVERIFY(board.show());
    QSignalSpy chosen(board.chart, &ChartBase::itemChosen);
    board.click(3);
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(chosen.takeFirst().constFirst().toInt(), 3);
    QCOMPARE(board.chart->chosen(), 3);
    QCOMPARE(highlights(*board.chart, board.chart->itemRect(3)), 1);
    // Nothing is chosen by a heading or by the foot.
    const QPointF heading(200, board.chart->itemRect(0).top() - 10);
    QTest::mouseClick(
        board.chart->viewport(), Qt::LeftButton, Qt::NoModifier, board.chart->mapFromScene(heading));
    QTest::mouseClick(board.chart->viewport(), Qt::LeftButton, Qt::NoModifier,
        board.chart->mapFromScene(board.chart->footerRect().center()));
    QCOMPARE(chosen.size(), 0);
    QCOMPARE(board.chart->chosen(), 3);
}

void TestCharts::keysMoveAndChoose()
{
    ChartBoard<DistributionChart> board;
    board.chart->setItems(domainItems(), studyScale(), Language::French);
    QVERIFY(board.show());
    QSignalSpy chosen(board.chart, &ChartBase::itemChosen);
    QTest::keyClick(board.chart, Qt::Key_Home);
    QTest::keyClick(board.chart, Qt::Key_Down);
    QCOMPARE(board.chart->current(), 1);
    QCOMPARE(chosen.size(), 0);
    QVERIFY(board.chart->spokenItem(1).startsWith(domainItems()[1].label));
    QVERIFY(board.chart->spokenItem(1).contains(QString::number(domainItems()[1].counts.levelCount())));
    QTest::keyClick(board.chart, Qt::Key_Return);
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(board.chart->chosen(), 1);

    QTest::keyClick(board.chart, Qt::Key_End);
    QCOMPARE(board.chart->current(), 30);
    QVERIFY(board.area.verticalScrollBar()->value() > 0);
    const QRectF last = board.chart->itemRect(30);
    QVERIFY(!last.intersects(board.chart->footerRect()));
    QVERIFY(board.chart->viewport()->visibleRegion().contains(board.placeOf(30)));
    QTest::keyClick(board.chart, Qt::Key_Up);
    QCOMPARE(board.chart->current(), 29);
    QCOMPARE(board.chart->chosen(), 1);
}

void TestCharts::choosingFromOutsideTellsNobody()
{
    ChartBoard<RankingChart> board;
    board.chart->setItems(domainItems(), studyScale(), Language::French);
    QVERIFY(board.show());
    QSignalSpy chosen(board.chart, &ChartBase::itemChosen);
    int hidden = -1;
    int shown = -1;
    for (int item = 0; item < board.chart->itemCount(); ++item)
        (board.chart->itemRect(item).isEmpty() ? hidden : shown) = item;
    board.chart->setChosen(shown);
    QCOMPARE(highlights(*board.chart, board.chart->itemRect(shown)), 1);
    QVERIFY(board.chart->viewport()->visibleRegion().contains(board.placeOf(shown)));
    board.chart->setChosen(hidden); // not among the twenty
    QCOMPARE(board.chart->chosen(), hidden);
    QCOMPARE(highlights(*board.chart, board.chart->itemRect(shown)), 0);
    board.chart->setChosen(-1);
    QCOMPARE(board.chart->chosen(), -1);
    QCOMPARE(chosen.size(), 0);
}

void TestCharts::aRadarEntryIsChosen()
{
    ChartBoard<RadarChart> board;
    board.chart->setSeries(domainSeries(4), themeLabels(), studyScale(), Language::French);
    QVERIFY(board.show());
    QSignalSpy chosen(board.chart, &ChartBase::itemChosen);
    board.click(2);
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(chosen.takeFirst().constFirst().toInt(), 2);
    QTest::keyClick(board.chart, Qt::Key_Up);
    QTest::keyClick(board.chart, Qt::Key_Space);
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(board.chart->chosen(), 1);
    QList<double> widths;
    for (QAbstractSeries* part : board.chart->chart()->series()) {
        const auto* line = qobject_cast<QLineSeries*>(part);
        if (line && line->objectName() == board.chart->itemLabel(1))
            widths << line->pen().widthF();
    }
    QVERIFY(!widths.isEmpty());
    QCOMPARE(widths.constFirst(), 4.0);
}

void TestCharts::theTooltipTellsTheNumbers()
{
    ChartBoard<DistributionChart> board;
    board.chart->setItems(domainItems(), studyScale(), Language::French);
    QVERIFY(board.show());
    const QPoint place = board.placeOf(2);
    QHelpEvent help(QEvent::ToolTip, place, board.chart->viewport()->mapToGlobal(place));
    QCoreApplication::sendEvent(board.chart->viewport(), &help);
    const ChartItem item = domainItems()[2];
    QVERIFY(QToolTip::text().contains(item.label));
    QVERIFY(QToolTip::text().contains(item.context));
    QVERIFY(QToolTip::text().contains(studyScale().notApplicable.label.french));
    QVERIFY(QToolTip::text().contains(QString::number(item.counts.total())));
}

void TestCharts::anEmptyChartSaysSo()
{
    ChartBoard<DistributionChart> distribution;
    distribution.chart->setItems({}, studyScale(), Language::French);
    QVERIFY(distribution.show());
    QTest::keyClick(distribution.chart, Qt::Key_Down);
    ChartBoard<RankingChart> ranking;
    ranking.chart->setItems({}, studyScale(), Language::French);
    QVERIFY(ranking.show());
    ChartBoard<RadarChart> radar;
    radar.chart->setSeries({}, {}, studyScale(), Language::French);
    QVERIFY(radar.show());
    for (const ChartBase* chart : {static_cast<ChartBase*>(distribution.chart),
             static_cast<ChartBase*>(ranking.chart), static_cast<ChartBase*>(radar.chart)}) {
        int texts = 0;
        for (const QGraphicsItem* item : chart->scene()->items())
            texts += dynamic_cast<const ChartText*>(item) != nullptr;
        QVERIFY(texts > 0);
    }
}

QTEST_MAIN(TestCharts)
#include "tst_charts.moc"
