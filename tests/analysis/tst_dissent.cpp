// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/dissent.h"
#include "analysis/ordinal_statistics.h"
#include "analysis/vote_statistics.h"
#include "support/workshop_samples.h"

#include <QTest>

using namespace atlas;

class TestDissent : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void measures_data();
    void measures();
    void isNothingWithoutAVote();
    void namesAgreement_data();
    void namesAgreement();
};

void TestDissent::measures_data()
{
    QTest::addColumn<QString>("votes");
    QTest::addColumn<double>("expected");
    QTest::newRow("one level") << "12x+" << 0.0;
    QTest::newRow("all for n/a") << "12xN/A" << 0.0;
    QTest::newRow("two neighbours") << "6x+ 6x++" << 1.0 / 3;
    QTest::newRow("evenly over all") << "3x-- 3x- 3x+ 3x++" << 1.0;
    QTest::newRow("two ends") << "6x-- 6x++" << 2.0;
    QTest::newRow("abstentions do not count") << "6x+ 6x++ 30x." << 1.0 / 3;
    // Levels alone would say that everybody agrees.
    QTest::newRow("halved by n/a") << "6x++ 6xN/A" << 1.0;
    QTest::newRow("a quarter for n/a") << "9x++ 3xN/A" << 0.5;
    QTest::newRow("three quarters for n/a") << "3x++ 9xN/A" << 0.5;
    // The larger of the two speaks, they do not add up.
    QTest::newRow("levels further apart than n/a") << "5x-- 5x++ 1xN/A" << 2.0;
    QTest::newRow("n/a further apart than levels") << "4x+ 4x++ 8xN/A" << 1.0;
}

void TestDissent::measures()
{
    QFETCH(QString, votes);
    QFETCH(double, expected);
    const VoteFigures figures = figuresOf(votesOf(impactScale(), votes), impactScale());
    const auto found = dissent(figures.distribution, impactScale());
    QVERIFY(found.has_value());
    QVERIFY2(qAbs(*found - expected) < 1e-9, qPrintable(QString::number(*found)));
}

void TestDissent::isNothingWithoutAVote()
{
    for (const char* votes : {"", "4x."}) {
        const VoteFigures figures =
            figuresOf(votesOf(impactScale(), QString::fromLatin1(votes)), impactScale());
        QVERIFY(!dissent(figures.distribution, impactScale()).has_value());
    }
}

void TestDissent::namesAgreement_data()
{
    QTest::addColumn<double>("agreement");
    QTest::addColumn<AgreementBand>("band");
    QTest::newRow("ends") << -1.0 << AgreementBand::Opposed;
    QTest::newRow("just below even") << -0.001 << AgreementBand::Opposed;
    QTest::newRow("even") << 0.0 << AgreementBand::Weak;
    QTest::newRow("three neighbours") << 1.0 / 3 << AgreementBand::Weak;
    QTest::newRow("cut") << 0.4 << AgreementBand::Medium;
    QTest::newRow("two neighbours") << 2.0 / 3 << AgreementBand::Medium;
    QTest::newRow("second cut") << 0.7 << AgreementBand::Strong;
    QTest::newRow("one level") << 1.0 << AgreementBand::Strong;
}

void TestDissent::namesAgreement()
{
    QFETCH(double, agreement);
    QTEST(agreementBand(agreement), "band");
    // The other way round, as the choice of an agenda takes it.
    QTEST(agreementBand(1 - (1 - agreement)), "band");
}

QTEST_MAIN(TestDissent)
#include "tst_dissent.moc"
