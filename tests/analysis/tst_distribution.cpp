// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/distribution.h"
#include "support/levels.h"
#include "support/print.h"
#include "support/small_atlas.h"
#include "support/study.h"

using namespace atlas;

namespace {

Distribution counted(const RatingScale& scale, const QString& codes)
{
    Distribution distribution(scale);
    for (const Rating rating : ratingsOf(scale, codes))
        distribution.add(rating);
    return distribution;
}

ImpactMatrix sample()
{
    return matrixOf(impactScale(),
        {QStringLiteral("++ + N/A ."), QStringLiteral("-- -- - ++"), QStringLiteral(". . . .")});
}

bool equal(const Distribution& distribution, const std::vector<int>& levels, int notApplicable, int notRated)
{
    return distribution.levels == levels && distribution.notApplicable == notApplicable
        && distribution.notRated == notRated;
}

} // namespace

class TestDistribution : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void countsByHand();
    void countsRowsColumnsAndTheWhole();
    void saysHowManyAreRated_data();
    void saysHowManyAreRated();
    void takesTheMedian_data();
    void takesTheMedian();
    void medianIgnoresTheLevelApart_data();
    void medianIgnoresTheLevelApart();
    void medianDoesNotMindTheSilent();
    void holdsTheStudysTotals();
    void rowsAndColumnsOfTheStudyAddUp();
    void countsChangedCells();
};

void TestDistribution::countsByHand()
{
    const RatingScale scale = impactScale();
    const Distribution distribution = counted(scale, QStringLiteral("++ -- ++ . N/A ++ - . . N/A"));
    QVERIFY(equal(distribution, {1, 1, 0, 3}, 2, 3));
    QCOMPARE(distribution.count(levelAt(0)), 1);
    QCOMPARE(distribution.count(levelAt(2)), 0);
    QCOMPARE(distribution.count(levelAt(3)), 3);
    QCOMPARE(distribution.count(Rating::notApplicable()), 2);
    QCOMPARE(distribution.count(Rating::notRated()), 3);
}

void TestDistribution::countsRowsColumnsAndTheWhole()
{
    const RatingScale scale = impactScale();
    const ImpactMatrix matrix = sample();
    QVERIFY(equal(rowDistribution(matrix, 0, scale), {0, 0, 1, 1}, 1, 1));
    QVERIFY(equal(rowDistribution(matrix, 1, scale), {2, 1, 0, 1}, 0, 0));
    QVERIFY(equal(rowDistribution(matrix, 2, scale), {0, 0, 0, 0}, 0, 4));
    QVERIFY(equal(columnDistribution(matrix, 0, scale), {1, 0, 0, 1}, 0, 1));
    QVERIFY(equal(columnDistribution(matrix, 2, scale), {0, 1, 0, 0}, 1, 1));
    QVERIFY(equal(columnDistribution(matrix, 3, scale), {0, 0, 0, 1}, 0, 2));
    QVERIFY(equal(distribution(matrix, scale), {2, 1, 1, 2}, 1, 5));
    QVERIFY(equal(distribution(ImpactMatrix(), scale), {0, 0, 0, 0}, 0, 0));
}

void TestDistribution::saysHowManyAreRated_data()
{
    QTest::addColumn<QString>("codes");
    QTest::addColumn<int>("levels");
    QTest::addColumn<int>("rated");
    QTest::addColumn<int>("total");
    QTest::newRow("nothing at all") << "" << 0 << 0 << 0;
    QTest::newRow("levels") << "++ + -" << 3 << 3 << 3;
    QTest::newRow("not applicable is a statement") << "N/A N/A ++" << 1 << 3 << 3;
    QTest::newRow("not rated is none") << ". . ++" << 1 << 1 << 3;
    QTest::newRow("all kinds") << ". N/A -- ++ ." << 2 << 3 << 5;
}

void TestDistribution::saysHowManyAreRated()
{
    QFETCH(QString, codes);
    const Distribution distribution = counted(impactScale(), codes);
    QTEST(distribution.levelCount(), "levels");
    QTEST(distribution.rated(), "rated");
    QTEST(distribution.total(), "total");
}

void TestDistribution::takesTheMedian_data()
{
    QTest::addColumn<QString>("codes");
    QTest::addColumn<QString>("lower"); // both empty: there is none
    QTest::addColumn<QString>("upper");
    QTest::newRow("one cell") << "-"
                              << "-"
                              << "-";
    QTest::newRow("odd") << "++ -- + - +"
                         << "+"
                         << "+";
    QTest::newRow("odd, far apart") << "-- ++ ++"
                                    << "++"
                                    << "++";
    QTest::newRow("even, within one level") << "+ ++ + -"
                                            << "+"
                                            << "+";
    QTest::newRow("even, split between neighbours") << "- +"
                                                    << "-"
                                                    << "+";
    QTest::newRow("even, split far apart") << "++ -- ++ --"
                                           << "--"
                                           << "++";
    QTest::newRow("even, split in the middle of four") << "++ + - --"
                                                       << "-"
                                                       << "+";
    QTest::newRow("one against three") << "-- ++ ++ ++"
                                       << "++"
                                       << "++";
    QTest::newRow("all the same") << "-- -- -- --"
                                  << "--"
                                  << "--";
    QTest::newRow("not applicable does not count") << "N/A N/A N/A ++ N/A"
                                                   << "++"
                                                   << "++";
    QTest::newRow("not rated does not count") << ". . . -- . +"
                                              << "--"
                                              << "+";
    QTest::newRow("only not applicable") << "N/A N/A"
                                         << ""
                                         << "";
    QTest::newRow("only not rated") << ". ."
                                    << ""
                                    << "";
    QTest::newRow("no cell") << ""
                             << ""
                             << "";
}

void TestDistribution::takesTheMedian()
{
    QFETCH(QString, codes);
    QFETCH(QString, lower);
    const RatingScale scale = impactScale();
    const auto middle = median(counted(scale, codes), scale);
    QCOMPARE(middle.has_value(), !lower.isEmpty());
    if (middle) {
        QCOMPARE(scale.entry(middle->lower).code, lower);
        QTEST(scale.entry(middle->upper).code, "upper");
    }
}

void TestDistribution::medianIgnoresTheLevelApart_data()
{
    QTest::addColumn<QString>("codes");
    QTest::addColumn<QString>("lower");
    QTest::addColumn<QString>("upper");
    QTest::newRow("outnumbering") << "low apart apart apart"
                                  << "low"
                                  << "low";
    QTest::newRow("between") << "low apart high"
                             << "low"
                             << "high";
    QTest::newRow("not upsetting the parity") << "low high high apart"
                                              << "high"
                                              << "high";
    QTest::newRow("alone") << "apart apart"
                           << ""
                           << "";
}

void TestDistribution::medianIgnoresTheLevelApart()
{
    QFETCH(QString, codes);
    QFETCH(QString, lower);
    const RatingScale scale = scaleWithLevelApart();
    const auto middle = median(counted(scale, codes), scale);
    QCOMPARE(middle.has_value(), !lower.isEmpty());
    if (middle) {
        QCOMPARE(scale.entry(middle->lower).code, lower);
        QTEST(scale.entry(middle->upper).code, "upper");
    }
}

void TestDistribution::medianDoesNotMindTheSilent()
{
    // Against sorting the levels themselves, for every handful of cells up to four of each level.
    const RatingScale scale = impactScale();
    for (int code = 1; code < 5 * 5 * 5 * 5; ++code) {
        Distribution distribution(scale);
        std::vector<int> sorted;
        for (int position = 0, rest = code; position < 4; ++position, rest /= 5) {
            for (int cell = 0; cell < rest % 5; ++cell) {
                distribution.add(levelAt(position));
                sorted.push_back(position);
            }
        }
        distribution.notApplicable = code % 7;
        distribution.notRated = code % 3;
        const auto middle = median(distribution, scale);
        QVERIFY(middle.has_value());
        QCOMPARE(scale.position(middle->lower), sorted[(sorted.size() - 1) / 2]);
        QCOMPARE(scale.position(middle->upper), sorted[sorted.size() / 2]);
    }
}

void TestDistribution::holdsTheStudysTotals()
{
    const RatingScale& scale = *study().scale(QStringLiteral("impact"));
    Distribution all(scale);
    for (const JobFamily& family : study().families) {
        for (int row = 0; row < family.current.rows(); ++row) {
            for (int column = 0; column < family.current.columns(); ++column)
                all.add(family.current.at(row, column));
        }
    }
    QCOMPARE(all.count(ratingOf(scale, QStringLiteral("++"))), 198);
    QCOMPARE(all.count(ratingOf(scale, QStringLiteral("+"))), 203);
    QCOMPARE(all.count(ratingOf(scale, QStringLiteral("N/A"))), 63);
    QCOMPARE(all.count(ratingOf(scale, QStringLiteral("-"))), 72);
    QCOMPARE(all.count(ratingOf(scale, QStringLiteral("--"))), 66);
    QCOMPARE(all.count(ratingOf(scale, QString())), 1);
    QCOMPARE(all.total(), 603);
    QCOMPARE(all.rated(), 602);
    QCOMPARE(all.levelCount(), 539);
}

void TestDistribution::rowsAndColumnsOfTheStudyAddUp()
{
    for (const JobFamily& family : study().families) {
        const RatingScale& scale = study().scaleOf(family);
        const Distribution whole = distribution(family.current, scale);
        Distribution byRow(scale);
        Distribution byColumn(scale);
        const auto add = [&scale](Distribution& sum, const Distribution& part) {
            for (std::size_t level = 0; level < scale.levels.size(); ++level)
                sum.levels[level] += part.levels[level];
            sum.notApplicable += part.notApplicable;
            sum.notRated += part.notRated;
        };
        for (int row = 0; row < family.current.rows(); ++row)
            add(byRow, rowDistribution(family.current, row, scale));
        for (int column = 0; column < family.current.columns(); ++column)
            add(byColumn, columnDistribution(family.current, column, scale));
        QVERIFY(equal(byRow, whole.levels, whole.notApplicable, whole.notRated));
        QVERIFY(equal(byColumn, whole.levels, whole.notApplicable, whole.notRated));
        QCOMPARE(whole.total(), family.current.rows() * family.current.columns());
    }
}

void TestDistribution::countsChangedCells()
{
    for (const JobFamily& family : study().families)
        QCOMPARE(changedCells(family), 0);
    JobFamily family = studyFamily(QStringLiteral("services"));
    QCOMPARE(family.study.at(10, 3), Rating::notRated());
    family.current.set(10, 3, Rating::notApplicable());
    QCOMPARE(changedCells(family), 1);
    family.current.set(0, 0, Rating::notRated());
    QCOMPARE(changedCells(family), 2);
    family.current.set(0, 0, levelAt(3));
    QCOMPARE(changedCells(family), 2);
    family.current.set(0, 0, family.study.at(0, 0));
    QCOMPARE(changedCells(family), 1);
    QCOMPARE(changedCells(JobFamily()), 0);
}

QTEST_MAIN(TestDistribution)
#include "tst_distribution.moc"
