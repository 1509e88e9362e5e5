// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/levels.h"
#include "support/print.h"
#include "support/small_atlas.h"

using namespace atlas;

namespace {

// Two rows of one label under different competences, as in the study.
JobFamily sample(qint64 id = 1)
{
    return smallFamily(id, {QStringLiteral("A"), QStringLiteral("B"), QStringLiteral("C")},
        {{QStringLiteral("First"), {QStringLiteral("same"), QStringLiteral("other")}},
            {QStringLiteral("Second"), {QStringLiteral("same")}}});
}

Rationale reasoned(const QString& reason)
{
    Rationale rationale;
    rationale.reason = reason;
    return rationale;
}

} // namespace

class TestJobFamily : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void findsEveryCellAgain();
    void findsNoForeignCell();
    void holdsStates();
    void keepsRowsOfOneLabelApart();
    void dropsAnEmptyRationale();
    void tellsWhatChanged_data();
    void tellsWhatChanged();
    void knowsTheCompetenceOfARow();
    void matrixKeepsRowsContiguous();
    void atlasFindsFamiliesAndScales();
};

void TestJobFamily::findsEveryCellAgain()
{
    const JobFamily family = sample();
    for (int row = 0; row < 3; ++row) {
        for (int column = 0; column < 3; ++column) {
            const CellRef cell = family.cellAt(row, column);
            QVERIFY(cell.isValid());
            const auto position = family.position(cell);
            QVERIFY(position.has_value());
            QCOMPARE(*position, (CellPosition{row, column}));
        }
    }
}

void TestJobFamily::findsNoForeignCell()
{
    const JobFamily family = sample(1);
    const JobFamily other = sample(2);
    QVERIFY(!family.position(other.cellAt(0, 0)));
    QVERIFY(!family.position({family.rows[0].id, other.domains[0].id}));
    QVERIFY(!family.position({other.rows[0].id, family.domains[0].id}));
    QVERIFY(!family.position({}));
}

void TestJobFamily::holdsStates()
{
    JobFamily family = sample();
    QVERIFY(family.state(1, 2) == CellState());
    const CellState given{levelAt(2), reasoned(QStringLiteral("more calls"))};
    family.setState(1, 2, given);
    QVERIFY(family.state(1, 2) == given);
    QCOMPARE(family.current.at(1, 2), levelAt(2));
    QCOMPARE(family.study.at(1, 2), Rating::notRated());
    for (int row = 0; row < 3; ++row) {
        for (int column = 0; column < 3; ++column)
            QCOMPARE(family.state(row, column) == CellState(), row != 1 || column != 2);
    }
}

void TestJobFamily::keepsRowsOfOneLabelApart()
{
    JobFamily family = sample();
    QCOMPARE(family.rows[0].label, family.rows[2].label);
    family.setState(2, 0, {levelAt(0), reasoned(QStringLiteral("below the second"))});
    QVERIFY(family.state(0, 0) == CellState());
    QVERIFY(family.cellAt(0, 0) != family.cellAt(2, 0));
}

void TestJobFamily::dropsAnEmptyRationale()
{
    JobFamily family = sample();
    family.setState(0, 0, {levelAt(1), reasoned(QStringLiteral("because"))});
    QCOMPARE(family.rationales.size(), 1);
    family.setState(0, 0, {levelAt(1), {}});
    QVERIFY(family.rationales.isEmpty());
    Rationale touched;
    touched.author = QStringLiteral("Léa");
    family.setState(0, 0, {levelAt(1), touched});
    QCOMPARE(family.state(0, 0).rationale.author, QStringLiteral("Léa"));
}

void TestJobFamily::tellsWhatChanged_data()
{
    QTest::addColumn<QString>("studied");
    QTest::addColumn<QString>("now");
    QTest::addColumn<bool>("changed");
    QTest::newRow("same level") << "+"
                                << "+" << false;
    QTest::newRow("another level") << "+"
                                   << "++" << true;
    QTest::newRow("from not rated to not applicable") << ""
                                                      << "N/A" << true;
    QTest::newRow("from not applicable to not rated") << "N/A"
                                                      << "" << true;
    QTest::newRow("from a level to not rated") << "--"
                                               << "" << true;
    QTest::newRow("never rated") << ""
                                 << "" << false;
}

void TestJobFamily::tellsWhatChanged()
{
    QFETCH(QString, studied);
    QFETCH(QString, now);
    JobFamily family = sample();
    family.study.set(2, 1, ratingOf(impactScale(), studied));
    family.current.set(2, 1, ratingOf(impactScale(), now));
    QTEST(family.isChanged(2, 1), "changed");
    QVERIFY(!family.isChanged(1, 2));
}

void TestJobFamily::knowsTheCompetenceOfARow()
{
    const JobFamily family = sample();
    QCOMPARE(family.competenceOf(0).label, QStringLiteral("First"));
    QCOMPARE(family.competenceOf(1).label, QStringLiteral("First"));
    QCOMPARE(family.competenceOf(2).label, QStringLiteral("Second"));
}

void TestJobFamily::matrixKeepsRowsContiguous()
{
    const ImpactMatrix matrix =
        matrixOf(impactScale(), {QStringLiteral("++ + ."), QStringLiteral("- N/A --")});
    QCOMPARE(matrix.rows(), 2);
    QCOMPARE(matrix.columns(), 3);
    QCOMPARE(matrix.cells(), 6);
    QCOMPARE(std::vector<Rating>(matrix.row(0), matrix.row(0) + 3),
        ratingsOf(impactScale(), QStringLiteral("++ + .")));
    QCOMPARE(std::vector<Rating>(matrix.row(1), matrix.row(1) + 3),
        ratingsOf(impactScale(), QStringLiteral("- N/A --")));
    QVERIFY(matrix != ImpactMatrix(3, 2));
    QVERIFY(ImpactMatrix(2, 3) != ImpactMatrix(3, 2));
}

void TestJobFamily::atlasFindsFamiliesAndScales()
{
    Atlas atlas;
    atlas.scales = {scaleWithLevelApart(), impactScale()};
    atlas.families = {sample(7), sample(8)};
    QCOMPARE(atlas.family(FamilyId{8}), &atlas.families[1]);
    QCOMPARE(atlas.family(QStringLiteral("family7")), &atlas.families[0]);
    QVERIFY(!atlas.family(FamilyId{9}));
    QVERIFY(!atlas.family(QStringLiteral("nobody")));
    QCOMPARE(&atlas.scaleOf(atlas.families[0]), &atlas.scales[1]);
    QCOMPARE(atlas.scale(QStringLiteral("apart")), &atlas.scales[0]);
    QVERIFY(!atlas.scale(QStringLiteral("none")));
}

QTEST_MAIN(TestJobFamily)
#include "tst_job_family.moc"
