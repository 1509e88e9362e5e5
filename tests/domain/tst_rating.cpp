// SPDX-License-Identifier: GPL-3.0-or-later
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
    void keepsItsPosition();
};

void TestRating::startsNotRated()
{
    QCOMPARE(Rating(), Rating::notRated());
    QVERIFY(Rating().isNotRated());
}

void TestRating::isExactlyOneOfThreeStates_data()
{
    QTest::addColumn<int>("index");
    QTest::addColumn<bool>("notRated");
    QTest::addColumn<bool>("notApplicable");
    QTest::addColumn<bool>("level");
    QTest::newRow("not rated") << Rating::notRated().index() << true << false << false;
    QTest::newRow("not applicable") << Rating::notApplicable().index() << false << true << false;
    QTest::newRow("lowest level") << Rating::level(0).index() << false << false << true;
    QTest::newRow("higher level") << Rating::level(6).index() << false << false << true;
}

void TestRating::isExactlyOneOfThreeStates()
{
    QFETCH(int, index);
    const Rating rating = index == 0 ? Rating::notRated()
        : index == 1                 ? Rating::notApplicable()
                                     : Rating::level(index - 2);
    QTEST(rating.isNotRated(), "notRated");
    QTEST(rating.isNotApplicable(), "notApplicable");
    QTEST(rating.isLevel(), "level");
    QCOMPARE(rating.index(), index);
}

void TestRating::statesDifferFromOneAnother()
{
    QVERIFY(Rating::notRated() != Rating::notApplicable());
    std::set<int> indexes{Rating::notRated().index(), Rating::notApplicable().index()};
    for (int position = 0; position < 20; ++position) {
        QVERIFY(Rating::level(position) != Rating::notRated());
        QVERIFY(Rating::level(position) != Rating::notApplicable());
        QVERIFY(Rating::level(position) != Rating::level(position + 1));
        indexes.insert(Rating::level(position).index());
    }
    QCOMPARE(indexes.size(), std::size_t(22));
    QCOMPARE(*indexes.begin(), 0);
    QCOMPARE(*indexes.rbegin(), 21);
}

void TestRating::keepsItsPosition()
{
    for (int position = 0; position < 20; ++position)
        QCOMPARE(Rating::level(position).levelPosition(), position);
    static_assert(
        sizeof(Rating) == 1 && std::is_trivially_copyable_v<Rating>, "a matrix of millions stays small");
}

QTEST_MAIN(TestRating)
#include "tst_rating.moc"
