// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/levels.h"
#include "support/print.h"
#include "support/small_atlas.h"

#include <set>

using namespace atlas;

class TestRatingScale : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void parses_data();
    void parses();
    void takesEveryDashForMinus_data();
    void takesEveryDashForMinus();
    void refusesUnknownCodes_data();
    void refusesUnknownCodes();
    void readsBackItsOwnCodes();
    void steps_data();
    void steps();
    void stepsOverNeutralLevelFromNothing();
    void reachesBothEndsStepByStep();
    void ordersTheLegend();
    void knowsWhatLiesOnIt();
    void wordsEachRatingByItsEntry();
    void findsLevelsWhereverTheyStand();
};

void TestRatingScale::parses_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<Rating>("rating");
    QTest::newRow("strong obsolescence") << "--" << levelAt(0);
    QTest::newRow("moderate obsolescence") << "-" << levelAt(1);
    QTest::newRow("moderate reinforcement") << "+" << levelAt(2);
    QTest::newRow("strong reinforcement") << "++" << levelAt(3);
    QTest::newRow("spaces around") << "  ++ " << levelAt(3);
    QTest::newRow("tab and line break around") << "\t-\r\n" << levelAt(1);
    QTest::newRow("no-break space around") << QStringLiteral("\u00A0+\u00A0") << levelAt(2);
    QTest::newRow("full-width plus") << QStringLiteral("\uFF0B") << levelAt(2);
    QTest::newRow("two full-width plus") << QStringLiteral("\uFF0B\uFF0B") << levelAt(3);
    QTest::newRow("plus of both widths") << QStringLiteral("+\uFF0B") << levelAt(3);
    QTest::newRow("two different dashes") << QStringLiteral("\u2013\u2212") << levelAt(0);
    QTest::newRow("not applicable") << "N/A" << Rating::notApplicable();
    QTest::newRow("not applicable, small") << "n/a" << Rating::notApplicable();
    QTest::newRow("not applicable, mixed") << " N/a " << Rating::notApplicable();
    QTest::newRow("nothing") << "" << Rating::notRated();
    QTest::newRow("null") << QString() << Rating::notRated();
    QTest::newRow("only space") << " \t " << Rating::notRated();
}

void TestRatingScale::parses()
{
    QFETCH(QString, code);
    const auto rating = impactScale().parse(code);
    QVERIFY(rating.has_value());
    QTEST(*rating, "rating");
}

void TestRatingScale::takesEveryDashForMinus_data()
{
    QTest::addColumn<QString>("dash");
    for (const char16_t unit : {u'\u2010', u'\u2011', u'\u2012', u'\u2013', u'\u2014', u'\u2015', u'\u2212',
             u'\uFE63', u'\uFF0D', u'-'}) {
        QTest::addRow("U+%04X", static_cast<unsigned>(unit)) << QString(QChar(unit));
    }
}

void TestRatingScale::takesEveryDashForMinus()
{
    QFETCH(QString, dash);
    const RatingScale scale = impactScale();
    QCOMPARE(scale.parse(dash).value_or(Rating()), levelAt(1));
    QCOMPARE(scale.parse(dash + dash).value_or(Rating()), levelAt(0));
    QCOMPARE(scale.parse(dash + u'-').value_or(Rating()), levelAt(0));
    QVERIFY(!scale.parse(dash + dash + dash));
}

void TestRatingScale::refusesUnknownCodes_data()
{
    QTest::addColumn<QString>("code");
    QTest::newRow("three") << "+++";
    QTest::newRow("both") << "+-";
    QTest::newRow("apart") << "+ +";
    QTest::newRow("number") << "2";
    QTest::newRow("zero") << "0";
    QTest::newRow("word") << "oui";
    QTest::newRow("not applicable without stroke") << "NA";
    QTest::newRow("question mark") << "?";
    QTest::newRow("underscore") << "_";
    QTest::newRow("middle dot") << QStringLiteral("\u00B7");
    QTest::newRow("tilde") << "~";
}

void TestRatingScale::refusesUnknownCodes()
{
    QFETCH(QString, code);
    QVERIFY(!impactScale().parse(code).has_value());
}

void TestRatingScale::readsBackItsOwnCodes()
{
    for (const RatingScale& scale : {impactScale(), scaleWithLevelApart()}) {
        for (const Rating rating : scale.legendOrder())
            QCOMPARE(scale.parse(scale.entry(rating).code).value(), rating);
    }
    QCOMPARE(scaleWithLevelApart().parse(QStringLiteral("HIGH")).value(), scaleWithLevelApart().at(2));
}

void TestRatingScale::steps_data()
{
    QTest::addColumn<bool>("apart");
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("up");
    QTest::addColumn<QString>("down");
    QTest::newRow("lowest") << false << "--"
                            << "-"
                            << "--";
    QTest::newRow("below the middle") << false << "-"
                                      << "+"
                                      << "--";
    QTest::newRow("above the middle") << false << "+"
                                      << "++"
                                      << "-";
    QTest::newRow("highest") << false << "++"
                             << "++"
                             << "+";
    QTest::newRow("not applicable") << false << "N/A"
                                    << "+"
                                    << "-";
    QTest::newRow("not rated") << false << ""
                               << "+"
                               << "-";
    QTest::newRow("over the level apart") << true << "low"
                                          << "high"
                                          << "low";
    QTest::newRow("back over it") << true << "high"
                                  << "high"
                                  << "low";
    QTest::newRow("from the level apart") << true << "apart"
                                          << "high"
                                          << "low";
    QTest::newRow("not applicable where nothing fades") << true << "N/A"
                                                        << "low"
                                                        << "N/A";
    QTest::newRow("not rated where nothing fades") << true << ""
                                                   << "low"
                                                   << "";
}

void TestRatingScale::steps()
{
    QFETCH(bool, apart);
    QFETCH(QString, from);
    const RatingScale scale = apart ? scaleWithLevelApart() : impactScale();
    const Rating start = ratingOf(scale, from);
    QTEST(scale.entry(scale.stepped(start, 1)).code, "up");
    QTEST(scale.entry(scale.stepped(start, -1)).code, "down");
}

void TestRatingScale::stepsOverNeutralLevelFromNothing()
{
    const RatingScale scale = withIds(scaleOfLevels(QStringLiteral("neutral"),
                                          {plainLevel(QStringLiteral("less"), -1),
                                              plainLevel(QStringLiteral("same"), 0),
                                              plainLevel(QStringLiteral("more"), 1)}),
        3, 21);
    QCOMPARE(scale.stepped(Rating::notRated(), 1), ratingOf(scale, QStringLiteral("more")));
    QCOMPARE(scale.stepped(Rating::notRated(), -1), ratingOf(scale, QStringLiteral("less")));
    QCOMPARE(
        scale.stepped(ratingOf(scale, QStringLiteral("less")), 1), ratingOf(scale, QStringLiteral("same")));
}

void TestRatingScale::reachesBothEndsStepByStep()
{
    const RatingScale scale = impactScale();
    Rating rating = Rating::notRated();
    for (int step = 0; step < 10; ++step)
        rating = scale.stepped(rating, 1);
    QCOMPARE(rating, levelAt(3));
    for (int step = 0; step < 3; ++step)
        rating = scale.stepped(rating, -1);
    QCOMPARE(rating, levelAt(0));
    QCOMPARE(scale.stepped(rating, -1), levelAt(0));
    const RatingScale none = scaleOfLevels(QStringLiteral("none"), {});
    QCOMPARE(none.stepped(Rating::notRated(), 1), Rating::notRated());
    QCOMPARE(none.stepped(Rating::notApplicable(), -1), Rating::notApplicable());
}

void TestRatingScale::ordersTheLegend()
{
    QCOMPARE(impactScale().legendOrder(),
        (std::vector<Rating>{levelAt(3), levelAt(2), levelAt(1), levelAt(0), Rating::notApplicable(),
            Rating::notRated()}));
    QCOMPARE(scaleWithLevelApart().legendOrder().size(), std::size_t(5));
    QCOMPARE(scaleOfLevels(QStringLiteral("none"), {}).legendOrder(),
        (std::vector<Rating>{Rating::notApplicable(), Rating::notRated()}));
}

void TestRatingScale::knowsWhatLiesOnIt()
{
    const RatingScale scale = impactScale();
    for (const Rating rating : scale.legendOrder())
        QVERIFY(scale.contains(rating));
    QVERIFY(!scale.contains(levelAt(4)));
    QVERIFY(!scale.contains(scaleWithLevelApart().at(0)));
    QVERIFY(!scaleOfLevels(QStringLiteral("none"), {}).contains(levelAt(0)));
}

void TestRatingScale::wordsEachRatingByItsEntry()
{
    const RatingScale scale = impactScale();
    QCOMPARE(scale.entry(levelAt(0)).code, QStringLiteral("--"));
    QCOMPARE(scale.entry(levelAt(3)).weight, std::optional<int>(2));
    QCOMPARE(scale.entry(Rating::notApplicable()), scale.notApplicable);
    QCOMPARE(scale.entry(Rating::notRated()), scale.notRated);
    std::set<QString> labels;
    for (const Rating rating : scale.legendOrder())
        labels.insert(scale.entry(rating).label.in(Language::English));
    QCOMPARE(labels.size(), std::size_t(6));
}

void TestRatingScale::findsLevelsWhereverTheyStand()
{
    RatingScale scale = impactScale();
    for (int index = 0; index < 6; ++index)
        QCOMPARE(scale.index(scale.fromIndex(index)), index);
    QCOMPARE(scale.position(Rating::notApplicable()), -1);
    QCOMPARE(scale.position(levelAt(4)), -1);
    const Rating strong = levelAt(3);
    scale.levels.edit().erase(scale.levels.edit().begin()); // the lowest is gone, the others move down
    scale.levels.edit().back().label.english = QStringLiteral("stronger");
    QCOMPARE(scale.position(strong), 2);
    QCOMPARE(scale.at(2), strong);
    QCOMPARE(scale.entry(strong).label.english, QStringLiteral("stronger"));
    QVERIFY(!scale.contains(levelAt(0)));
}

QTEST_MAIN(TestRatingScale)
#include "tst_rating_scale.moc"
