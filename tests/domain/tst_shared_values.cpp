// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/atlas.h"
#include "support/small_atlas.h"

#include <QTest>

#include <thread>

using namespace atlas;

namespace {

Atlas smallAtlas()
{
    Atlas atlas;
    atlas.scales = {impactScale()};
    JobFamily family = smallFamily(1, {QStringLiteral("A"), QStringLiteral("B")},
        {{QStringLiteral("Conseil"), {QStringLiteral("Écouter"), QStringLiteral("Analyser")}},
            {QStringLiteral("Gestion"), {QStringLiteral("Outils")}}});
    family.current = matrixOf(impactScale(),
        {QStringLiteral("++ +"), QStringLiteral("+ -"), QStringLiteral("N/A .")});
    atlas.families = {family, smallFamily(2, {QStringLiteral("C")}, {{QStringLiteral("Autre"), {QStringLiteral("Ligne")}}})};
    return atlas;
}

JobFamily& first(Atlas& atlas)
{
    return atlas.families.edit().front();
}

} // namespace

class TestSharedValues : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aCopyStaysAsItWasTaken();
    void onlyWhatChangesIsCopied();
    void rationalesAreSharedRowByRow();
    void whoHoldsTheOnlyCopyKeepsItsPlace();
    void aCopyIsReadElsewhereMeanwhile();
    void findsTheCompetenceOfAnyRow();
};

void TestSharedValues::aCopyStaysAsItWasTaken()
{
    Atlas atlas = smallAtlas();
    const Atlas before = atlas;
    first(atlas).setState(0, 0, {levelAt(0), {QStringLiteral("because"), {}, {}, {}, {}}});
    first(atlas).rows.edit()[1].label = QStringLiteral("Other");
    atlas.families.edit().pop_back();
    QCOMPARE(before.families.size(), std::size_t{2});
    QCOMPARE(before.families[0].current.at(0, 0), levelAt(3));
    QVERIFY(before.families[0].rationales.isEmpty());
    QCOMPARE(before.families[0].rows[1].label, QStringLiteral("Analyser"));
    QCOMPARE(atlas.families[0].current.at(0, 0), levelAt(0));
    QVERIFY(atlas.families[0] != before.families[0]);
}

void TestSharedValues::onlyWhatChangesIsCopied()
{
    Atlas atlas = smallAtlas();
    const Atlas before = atlas;
    QVERIFY(atlas.families.sharesWith(before.families));
    first(atlas).current.set(0, 0, Rating::notRated());
    const JobFamily& was = before.families[0];
    const JobFamily& now = atlas.families[0];
    QVERIFY(now.rows.sharesWith(was.rows) && now.domains.sharesWith(was.domains));
    QVERIFY(now.current.row(0) != was.current.row(0));
    QCOMPARE(now.current.row(1), was.current.row(1)); // the same place in memory
    QVERIFY(atlas.families[1].rows.sharesWith(before.families[1].rows));
}

void TestSharedValues::rationalesAreSharedRowByRow()
{
    JobFamily family = smallAtlas().families[0];
    const Rationale because{QStringLiteral("because"), {}, {}, {}, {}};
    family.rationales.set(family.cellAt(0, 0), because);
    family.rationales.set(family.cellAt(2, 1), because);
    const JobFamily before = family;
    family.rationales.set(family.cellAt(0, 0), {});
    QCOMPARE(family.rationales.size(), 1);
    QVERIFY(!family.rationales.find(family.cellAt(0, 0)));
    QCOMPARE(family.rationales.find(family.cellAt(2, 1)), before.rationales.find(family.cellAt(2, 1)));
    QCOMPARE(before.rationales.value(family.cellAt(0, 0)), because);
    int visited = 0;
    before.rationales.each([&](const CellRef& cell, const Rationale& rationale) {
        ++visited;
        QVERIFY(before.position(cell));
        QCOMPARE(rationale, because);
    });
    QCOMPARE(visited, 2);
}

void TestSharedValues::whoHoldsTheOnlyCopyKeepsItsPlace()
{
    SharedVector<int> numbers{1, 2, 3};
    const int* const place = numbers.data();
    numbers.edit()[1] = 5;
    QCOMPARE(numbers.data(), place);
    const SharedVector<int> copy = numbers;
    numbers.edit()[1] = 7;
    QVERIFY(numbers.data() != copy.data());
    QCOMPARE(copy[1], 5);
    QVERIFY(SharedVector<int>() == SharedVector<int>(std::vector<int>()));
}

void TestSharedValues::aCopyIsReadElsewhereMeanwhile()
{
    Atlas atlas = smallAtlas();
    for (int turn = 0; turn < 200; ++turn) {
        const Atlas snapshot = atlas;
        const Rating expected = snapshot.families[0].current.at(1, 0);
        bool same = true;
        std::thread reader([&snapshot, &same, expected] {
            const Atlas own = snapshot;
            for (int look = 0; look < 100; ++look)
                same = same && own.families[0].current.at(1, 0) == expected;
        });
        for (int change = 0; change < 20; ++change)
            first(atlas).setState(1, 0, {levelAt((turn + change) % 4), {}});
        reader.join();
        QVERIFY(same);
    }
}

void TestSharedValues::findsTheCompetenceOfAnyRow()
{
    const JobFamily family = smallAtlas().families[0];
    CompetenceFinder holders(family);
    for (const std::size_t row : {0U, 1U, 2U, 0U, 2U, 1U}) {
        QCOMPARE(holders.of(row).id, family.rows[row].competence);
        QCOMPARE(family.competenceOf(static_cast<int>(row)).label, holders.of(row).label);
    }
}

QTEST_GUILESS_MAIN(TestSharedValues)
#include "tst_shared_values.moc"
