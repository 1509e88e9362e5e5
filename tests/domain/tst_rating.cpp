// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/levels.h"
#include "support/print.h"

#include <set>
#include <type_traits>

using namespace atlas;

class TestRating : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void startsNotRated();
    void isExactlyOneOfThreeStates_data();
    void isExactlyOneOfThreeStates();
    void statesDifferFromOneAnother();
    void keepsItsLevel();
};

void TestRating::startsNotRated()
{
    QCOMPARE(Rating(), Rating::notRated());
    QVERIFY(Rating().isNotRated());
}

void TestRating::isExactlyOneOfThreeStates_data()
{
    QTest::addColumn<Rating>("rating");
    QTest::addColumn<bool>("notRated");
    QTest::addColumn<bool>("notApplicable");
    QTest::addColumn<bool>("level");
    QTest::newRow("not rated") << Rating::notRated() << true << false << false;
    QTest::newRow("not applicable") << Rating::notApplicable() << false << true << false;
    QTest::newRow("lowest level") << levelAt(0) << false << false << true;
    QTest::newRow("higher level") << levelAt(6) << false << false << true;
}

void TestRating::isExactlyOneOfThreeStates()
{
    QFETCH(Rating, rating);
    QTEST(rating.isNotRated(), "notRated");
    QTEST(rating.isNotApplicable(), "notApplicable");
    QTEST(rating.isLevel(), "level");
}

void TestRating::statesDifferFromOneAnother()
{
    QVERIFY(Rating::notRated() != Rating::notApplicable());
    std::set<Rating> all{Rating::notRated(), Rating::notApplicable()};
    for (int position = 0; position < 20; ++position) {
        QVERIFY(levelAt(position) != Rating::notRated());
        QVERIFY(levelAt(position) != Rating::notApplicable());
        QVERIFY(levelAt(position) != levelAt(position + 1));
        all.insert(levelAt(position));
    }
    QCOMPARE(all.size(), std::size_t(22));
}

void TestRating::keepsItsLevel()
{
    for (qint64 id = 1; id < 20; ++id)
        QCOMPARE(Rating::level(LevelId{id}).level().value, id);
    static_assert(
        sizeof(Rating) == 8 && std::is_trivially_copyable_v<Rating>, "a matrix of millions stays small");
}

QTEST_MAIN(TestRating)
#include "tst_rating.moc"
