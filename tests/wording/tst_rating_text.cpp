// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/levels.h"
#include "support/small_atlas.h"
#include "support/study.h"
#include "wording/rating_text.h"

#include <QTest>

#include <set>

using namespace atlas;

namespace {

const RatingScale& scale()
{
    return *study().scale(QStringLiteral("impact"));
}

Distribution counted(const QString& codes)
{
    Distribution distribution(scale());
    for (const Rating rating : ratingsOf(scale(), codes))
        distribution.add(rating);
    return distribution;
}

JobFamily changedFamily()
{
    JobFamily family = studyFamily(QStringLiteral("services"));
    Rationale why;
    why.reason = QStringLiteral("more <b>calls</b> & less paper");
    why.source = QStringLiteral("a < b");
    family.setState(10, 3, {levelAt(3), why});
    return family;
}

} // namespace

class TestRatingText : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void wordsRatings_data();
    void wordsRatings();
    void showsTheMedian_data();
    void showsTheMedian();
    void tellsTheDistribution();
    void tellsThatThereIsNoMedian();
    void toolTipHoldsFullLabelsAndReasons();
    void toolTipOfTheStudyIsShorter();
    void countsRatedCells();
    void wordsEveryCertainty();
};

void TestRatingText::wordsRatings_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<bool>("french");
    QTest::addColumn<QString>("text");
    QTest::newRow("level") << "--" << false << "−− strong obsolescence";
    QTest::newRow("level in French") << "++" << true << "++ renforcement élevé";
    QTest::newRow("not applicable") << "N/A" << true << "n/a impact marginal";
    QTest::newRow("not rated has no symbol") << "" << false << "not rated";
}

void TestRatingText::wordsRatings()
{
    QFETCH(QString, code);
    QFETCH(bool, french);
    QTEST(
        ratingText(scale(), ratingOf(scale(), code), french ? Language::French : Language::English), "text");
}

void TestRatingText::showsTheMedian_data()
{
    QTest::addColumn<QString>("codes");
    QTest::addColumn<QString>("text");
    QTest::newRow("one level") << "++ + +"
                               << "+";
    QTest::newRow("split") << "- +"
                           << "− / +";
    QTest::newRow("only not applicable") << "N/A N/A"
                                         << "";
    QTest::newRow("nothing") << ""
                             << "";
}

void TestRatingText::showsTheMedian()
{
    QFETCH(QString, codes);
    QTEST(medianText(counted(codes), scale()), "text");
}

void TestRatingText::tellsTheDistribution()
{
    const QStringList lines =
        distributionText(counted(QStringLiteral("- + + . N/A .")), scale(), Language::English).split(u'\n');
    QCOMPARE(lines.size(), 5);
    QVERIFY2(lines[0].contains(QStringLiteral("moderate reinforcement")), qPrintable(lines[0]));
    QVERIFY2(lines[0].contains(QStringLiteral("3 of 6")), qPrintable(lines[0]));
    QCOMPARE(lines[1], QStringLiteral("+ moderate reinforcement: 2"));
    QCOMPARE(lines[2], QStringLiteral("− moderate obsolescence: 1"));
    QCOMPARE(lines[3], QStringLiteral("n/a marginal impact: 1"));
    QCOMPARE(lines[4], QStringLiteral("not rated: 2"));
    const QString split = distributionText(counted(QStringLiteral("-- ++")), scale(), Language::English);
    QVERIFY2(
        split.contains(QStringLiteral("strong obsolescence and strong reinforcement")), qPrintable(split));
}

void TestRatingText::tellsThatThereIsNoMedian()
{
    const QString text = distributionText(counted(QStringLiteral("N/A .")), scale(), Language::French);
    QVERIFY(text.startsWith(QStringLiteral("Pas de médiane")));
    QVERIFY(text.contains(QStringLiteral("impact marginal\u00a0: 1")));
    QVERIFY(text.contains(QStringLiteral("non renseigné\u00a0: 1")));
}

void TestRatingText::toolTipHoldsFullLabelsAndReasons()
{
    const JobFamily family = changedFamily();
    const QString text = cellToolTip(family, scale(), 10, 3, Language::English);
    for (const QString& part : {family.rows[10].label, family.domains[3].label, family.competenceOf(10).label,
             QStringLiteral("strong reinforcement"), QStringLiteral("Study: not rated"),
             QStringLiteral("more <b>calls</b> & less paper"), QStringLiteral("a < b")}) {
        QVERIFY2(text.contains(part), qPrintable(part + QStringLiteral(" in ") + text));
    }
}

void TestRatingText::toolTipOfTheStudyIsShorter()
{
    const QString text = cellToolTip(changedFamily(), scale(), 10, 2, Language::English);
    for (const QString& part :
        {QStringLiteral("Study:"), QStringLiteral("Reason:"), QStringLiteral("Source:")})
        QVERIFY2(!text.contains(part), qPrintable(text));
}

void TestRatingText::countsRatedCells()
{
    // No "3 of 5", which would count levels.
    const Distribution some = counted(QStringLiteral("++ N/A . - ."));
    QCOMPARE(coverageText(some, Language::English), QStringLiteral("5 cells, 2 not rated yet"));
    QCOMPARE(shortCoverageText(some, Language::English), QStringLiteral("2 of 5 open"));
    const Distribution all = counted(QStringLiteral("++ N/A -"));
    QCOMPARE(coverageText(all, Language::English), QStringLiteral("3 cells, all filled in"));
    QCOMPARE(shortCoverageText(all, Language::English), QStringLiteral("3 cells"));
    QCOMPARE(shortCoverageText(counted(QStringLiteral("+")), Language::French), QStringLiteral("1 cellule"));
}

void TestRatingText::wordsEveryCertainty()
{
    std::set<QString> words;
    for (const Certainty certainty :
        {Certainty::Unstated, Certainty::Observed, Certainty::Expected, Certainty::Contested}) {
        QVERIFY(!certaintyText(certainty, Language::English).isEmpty());
        words.insert(certaintyText(certainty, Language::English));
    }
    QCOMPARE(words.size(), std::size_t(4));
}

QTEST_MAIN(TestRatingText)
#include "tst_rating_text.moc"
