// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/ordinal_statistics.h"
#include "support/small_atlas.h"

#include <QTest>

using namespace atlas;

namespace {

/// As many ordered levels as counts, weights -1, 0, 1 and so on.
RatingScale scaleOf(qsizetype levels)
{
    std::vector<RatingLevel> list;
    for (int level = 0; level < static_cast<int>(levels); ++level)
        list.push_back(plainLevel(QString::number(level), level - 1));
    return withIds(scaleOfLevels(QStringLiteral("test"), list), 3, 21);
}

Distribution counted(const RatingScale& scale, const QString& codes)
{
    Distribution distribution(scale);
    for (const Rating rating : ratingsOf(scale, codes))
        distribution.add(rating);
    return distribution;
}

/// Numbers separated by spaces, one for each level.
std::optional<double> agreementOf(const QString& counts)
{
    const QStringList numbers = counts.split(u' ');
    const RatingScale scale = scaleOf(numbers.size());
    Distribution distribution(scale);
    for (qsizetype level = 0; level < numbers.size(); ++level)
        distribution.levels[static_cast<std::size_t>(level)] = numbers.at(level).toInt();
    return agreement(distribution, scale);
}

bool near(std::optional<double> value, double expected)
{
    return value && qAbs(*value - expected) < 1e-12;
}

} // namespace

class TestOrdinalStatistics : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void takesSharesAndBalance_data();
    void takesSharesAndBalance();
    void hasNoValueWithoutLevels_data();
    void hasNoValueWithoutLevels();
    void aWeightOfZeroHasNoDirection();
    void levelsApartDoNotCount();
    void measuresAgreementAsPublished_data();
    void measuresAgreementAsPublished();
    void measuresAgreementByHand_data();
    void measuresAgreementByHand();
    void agreementIsTheSameFromEitherEnd();
};

void TestOrdinalStatistics::takesSharesAndBalance_data()
{
    QTest::addColumn<QString>("codes");
    QTest::addColumn<double>("strengthened");
    QTest::addColumn<double>("fading");
    QTest::addColumn<double>("balance");
    QTest::addColumn<double>("mean");
    QTest::newRow("all strengthened") << "+ ++ ++" << 1.0 << 0.0 << 1.0 << 5.0 / 3;
    QTest::newRow("all fading") << "- --" << 0.0 << 1.0 << -1.0 << -1.5;
    QTest::newRow("both ends weigh the same") << "++ - -" << 1.0 / 3 << 2.0 / 3 << -1.0 / 3 << 0.0;
    QTest::newRow("silent cells do not count")
        << "++ . N/A . N/A + --" << 2.0 / 3 << 1.0 / 3 << 1.0 / 3 << 1.0 / 3;
}

void TestOrdinalStatistics::takesSharesAndBalance()
{
    QFETCH(QString, codes);
    const RatingScale scale = impactScale();
    const Distribution distribution = counted(scale, codes);
    QFETCH(double, strengthened);
    QVERIFY(near(shareStrengthened(distribution, scale), strengthened));
    QFETCH(double, fading);
    QVERIFY(near(shareFading(distribution, scale), fading));
    QFETCH(double, balance);
    QVERIFY(near(netBalance(distribution, scale), balance));
    QFETCH(double, mean);
    QVERIFY(near(meanWeight(distribution, scale), mean));
}

void TestOrdinalStatistics::hasNoValueWithoutLevels_data()
{
    QTest::addColumn<QString>("codes");
    QTest::newRow("no cell") << "";
    QTest::newRow("not rated") << ". .";
    QTest::newRow("not applicable") << "N/A";
    QTest::newRow("both") << "N/A . N/A";
}

void TestOrdinalStatistics::hasNoValueWithoutLevels()
{
    QFETCH(QString, codes);
    const RatingScale scale = impactScale();
    const Distribution distribution = counted(scale, codes);
    QVERIFY(!shareStrengthened(distribution, scale));
    QVERIFY(!shareFading(distribution, scale));
    QVERIFY(!netBalance(distribution, scale));
    QVERIFY(!agreement(distribution, scale));
    QVERIFY(!meanWeight(distribution, scale));
}

void TestOrdinalStatistics::aWeightOfZeroHasNoDirection()
{
    const RatingScale scale = scaleOf(3); // weights -1, 0, 1
    const Distribution distribution = counted(scale, QStringLiteral("0 1 1 2 2"));
    QVERIFY(near(shareStrengthened(distribution, scale), 0.4));
    QVERIFY(near(shareFading(distribution, scale), 0.2));
    QVERIFY(near(netBalance(distribution, scale), 0.2));
}

void TestOrdinalStatistics::levelsApartDoNotCount()
{
    const RatingScale scale = scaleWithLevelApart(); // low 1, apart, high 2
    const Distribution distribution = counted(scale, QStringLiteral("low apart high high apart apart"));
    QVERIFY(near(shareStrengthened(distribution, scale), 1));
    QVERIFY(near(meanWeight(distribution, scale), 5.0 / 3));
    // Two levels of the order: a layer of one from either (0) weighs 2/3, one of high alone (1) weighs 1/3.
    QVERIFY(near(agreement(distribution, scale), 1.0 / 3));
    QVERIFY(!agreement(counted(scale, QStringLiteral("apart apart")), scale));
}

void TestOrdinalStatistics::measuresAgreementAsPublished_data()
{
    QTest::addColumn<QString>("counts");
    QTest::addColumn<double>("expected");
    QTest::addColumn<double>("precision");
    // Van der Eijk (2001), p. 331: the distribution, and layers of it alone.
    QTest::newRow("distribution") << "30 40 210 130 530 50 10" << 0.6113333 << 5e-8; // R, agrmt::agreement()
    QTest::newRow("layer 1") << "10 10 10 10 10 10 10" << 0.0 << 1e-12;
    QTest::newRow("layer 2") << "20 20 20 20 20 20 0" << 0.167 << 5e-4;
    QTest::newRow("layer 3") << "0 10 10 10 10 10 0" << 0.333 << 5e-4;
    QTest::newRow("layer 4") << "0 0 10 10 10 10 0" << 0.5 << 5e-4;
    QTest::newRow("layer 5") << "0 0 80 80 80 0 0" << 0.667 << 5e-4;
    QTest::newRow("layer 6") << "0 0 80 0 80 0 0" << 0.467 << 5e-4;
    QTest::newRow("layer 7") << "0 0 0 0 320 0 0" << 1.0 << 1e-12;
    // Parties placed on seven positions, same article; in tenths of a percent.
    QTest::newRow("PvdA") << "24 28 32 62 135 304 416" << 0.61 << 5e-3;
    QTest::newRow("D66") << "16 26 82 210 293 270 103" << 0.48 << 5e-3;
    QTest::newRow("from agrmt's introduction") << "2 0 1 1" << 0.08 << 5e-3;
}

void TestOrdinalStatistics::measuresAgreementAsPublished()
{
    QFETCH(QString, counts);
    QFETCH(double, expected);
    QFETCH(double, precision);
    const auto value = agreementOf(counts);
    QVERIFY(value);
    QVERIFY2(qAbs(*value - expected) <= precision, qPrintable(QString::number(*value, 'g', 12)));
}

void TestOrdinalStatistics::measuresAgreementByHand_data()
{
    QTest::addColumn<QString>("counts");
    QTest::addColumn<double>("expected");
    QTest::newRow("all on one level") << "0 5 0 0" << 1.0;
    QTest::newRow("one cell") << "0 0 0 1" << 1.0;
    QTest::newRow("evenly spread") << "3 3 3 3" << 0.0;
    QTest::newRow("half on either end") << "4 0 0 4" << -1.0;
    // U = 1 (one peak), two of four levels in use: 1 - 1/3.
    QTest::newRow("neighbours") << "4 4 0 0" << 2.0 / 3;
    // Layer 1010, weight 1: triples 101, 100, 110, 010 give one each way: U = (2 - 3) / (2 * 2) = -1/4; times
    // 2/3.
    QTest::newRow("one between") << "2 0 2 0" << -1.0 / 6;
    // Layer 1101 (9 of 12): triples 110, 111, 101, 101: U = (2 * 1 - 3 * 2) / (2 * 3) = -2/3, times 1 - 2/3 =
    // -2/9. What is left, 0 0 0 3, agrees.
    QTest::newRow("two layers") << "3 3 0 6" << -2.0 / 9 * 0.75 + 0.25;
    // The study's weights with all four levels: 1111 (4 of 10, A 0), 1011 (3, -2/9), 0011 (2, 2/3), 0001 (1,
    // 1).
    QTest::newRow("four layers") << "2 1 3 4" << -2.0 / 9 * 0.3 + 2.0 / 3 * 0.2 + 0.1;
    QTest::newRow("two levels, one in use") << "0 7" << 1.0;
    QTest::newRow("two levels, split") << "4 4" << 0.0;
    QTest::newRow("one level") << "3" << 1.0;
    QTest::newRow("three levels, both ends") << "1 0 1" << -1.0;
}

void TestOrdinalStatistics::measuresAgreementByHand()
{
    QFETCH(QString, counts);
    QFETCH(double, expected);
    const auto value = agreementOf(counts);
    QVERIFY(value);
    QVERIFY2(near(value, expected), qPrintable(QString::number(*value, 'g', 12)));
}

void TestOrdinalStatistics::agreementIsTheSameFromEitherEnd()
{
    QVERIFY(near(agreementOf(QStringLiteral("7 1 4 2 9")), *agreementOf(QStringLiteral("9 2 4 1 7"))));
}

QTEST_APPLESS_MAIN(TestOrdinalStatistics)
#include "tst_ordinal_statistics.moc"
