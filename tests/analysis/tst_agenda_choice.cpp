// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/agenda_choice.h"
#include "support/levels.h"
#include "support/workshop_samples.h"

#include <QTest>

using namespace atlas;

namespace {

RatingScale scale()
{
    return impactScale();
}

/// Family 1: rows First and Second ("Écrire"), Third ("Lire"); columns Audit and Crédit. Family 2: one cell.
Atlas atlasToChooseFrom()
{
    Atlas atlas;
    atlas.scales = {scale()};
    JobFamily family = smallFamily(1, {QStringLiteral("Audit"), QStringLiteral("Crédit")},
        {{QStringLiteral("Écrire"), {QStringLiteral("First"), QStringLiteral("Second")}},
            {QStringLiteral("Lire"), {QStringLiteral("Third")}}});
    family.study =
        matrixOf(scale(), {QStringLiteral("+ -"), QStringLiteral(". ++"), QStringLiteral("- N/A")});
    family.current =
        matrixOf(scale(), {QStringLiteral("++ -"), QStringLiteral(". +"), QStringLiteral("- N/A")});
    family.rationales.set(family.cellAt(0, 0), {QStringLiteral("because"), {}, {}, {}, {}});
    family.rationales.set(family.cellAt(2, 0), {{}, {}, Certainty::Contested, {}, {}});
    JobFamily other =
        smallFamily(2, {QStringLiteral("Vente")}, {{QStringLiteral("Parler"), {QStringLiteral("Only")}}});
    other.study = matrixOf(scale(), {QStringLiteral("+")});
    other.current = matrixOf(scale(), {QStringLiteral("-")});
    atlas.families = {family, other};
    return atlas;
}

/// "First/Audit Second/Crédit", in the order found.
QString written(const Atlas& atlas, const std::vector<AgendaCandidate>& found)
{
    QStringList names;
    for (const AgendaCandidate& candidate : found) {
        const JobFamily& family = *atlas.family(candidate.family);
        const CellPosition place = *family.position(candidate.cell);
        names << family.rows[static_cast<std::size_t>(place.row)].label + u'/'
                + family.domains[static_cast<std::size_t>(place.column)].label;
    }
    return names.join(u' ');
}

QString chosen(const Atlas& atlas, AgendaFilter filter, const QString& text = {},
    const std::vector<FamilyId>& families = {}, WorkshopId planned = {})
{
    return written(atlas, candidates(atlas, {filter, text, families, planned}));
}

} // namespace

class TestAgendaChoice : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void filters_data();
    void filters();
    void aSourceExplainsAsWell();
    void looksForWordsInRowCompetenceAndDomain_data();
    void looksForWordsInRowCompetenceAndDomain();
    void keepsToFamilies();
    void ordersByDisagreement();
    void hiddenVotesDoNotCount();
    void theLastRoundAndTheLastWorkshopSpeak();
    void seesThatNotApplicableDivides();
    void listsWhatEarlierWorkshopsLeft();
    void plannedWorkshopsLeaveNothing();
    void sortsAnAgendaByWhatWasSeenLast();
};

void TestAgendaChoice::filters_data()
{
    QTest::addColumn<AgendaFilter>("filter");
    QTest::addColumn<QString>("cells");
    QTest::newRow("all") << AgendaFilter::All
                         << "First/Audit First/Crédit Second/Audit Second/Crédit Third/Audit Third/Crédit "
                            "Only/Vente";
    QTest::newRow("not rated") << AgendaFilter::NotRated << "Second/Audit";
    QTest::newRow("changed") << AgendaFilter::Changed << "First/Audit Second/Crédit Only/Vente";
    QTest::newRow("without reason") << AgendaFilter::WithoutReason << "Second/Crédit Only/Vente";
    QTest::newRow("contested") << AgendaFilter::Contested << "Third/Audit";
    QTest::newRow("no votes") << AgendaFilter::Disagreement << "";
    QTest::newRow("no workshops") << AgendaFilter::NotDecided << "";
}

void TestAgendaChoice::filters()
{
    QFETCH(AgendaFilter, filter);
    QTEST(chosen(atlasToChooseFrom(), filter), "cells");
}

void TestAgendaChoice::aSourceExplainsAsWell()
{
    Atlas atlas = atlasToChooseFrom();
    JobFamily& family = atlas.families.edit().front();
    family.rationales.set(family.cellAt(1, 1), {{}, QStringLiteral("a book"), {}, {}, {}});
    QCOMPARE(chosen(atlas, AgendaFilter::WithoutReason), QStringLiteral("Only/Vente"));
}

void TestAgendaChoice::looksForWordsInRowCompetenceAndDomain_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("cells");
    QTest::newRow("row") << "second"
                         << "Second/Audit Second/Crédit";
    QTest::newRow("competence, accents aside") << "ecrire"
                                               << "First/Audit First/Crédit Second/Audit Second/Crédit";
    QTest::newRow("domain") << "CREDIT"
                            << "First/Crédit Second/Crédit Third/Crédit";
    QTest::newRow("all three") << "audit ecr sec"
                               << "Second/Audit";
    QTest::newRow("one word too many") << "audit ecrire third"
                                       << "";
    QTest::newRow("no word across two labels") << "firstaudit"
                                               << "";
}

void TestAgendaChoice::looksForWordsInRowCompetenceAndDomain()
{
    QFETCH(QString, text);
    QTEST(chosen(atlasToChooseFrom(), AgendaFilter::All, text), "cells");
}

void TestAgendaChoice::keepsToFamilies()
{
    const Atlas atlas = atlasToChooseFrom();
    QCOMPARE(chosen(atlas, AgendaFilter::Changed, {}, {{2}}), QStringLiteral("Only/Vente"));
    QCOMPARE(chosen(atlas, AgendaFilter::Changed, {}, {{2}, {1}}),
        QStringLiteral("First/Audit Second/Crédit Only/Vente"));
    QCOMPARE(chosen(atlas, AgendaFilter::Changed, {}, {{9}}), QString());
}

void TestAgendaChoice::ordersByDisagreement()
{
    Atlas atlas = atlasToChooseFrom();
    const JobFamily& family = atlas.families.front();
    AgendaItem even = itemOf(1, family, 0, 0);
    even.rounds = {revealedRound(scale(), QStringLiteral("3x-- 3x- 3x+ 3x++"))};
    AgendaItem strong = itemOf(2, family, 0, 1);
    strong.rounds = {revealedRound(scale(), QStringLiteral("11x+ 1x++"))};
    AgendaItem ends = itemOf(3, family, 2, 1);
    ends.rounds = {revealedRound(scale(), QStringLiteral("6x-- 6x++"))};
    ends.outcome = decidedOn(levelAt(3)); // disputed all the same
    AgendaItem neighbours = itemOf(4, atlas.families.back(), 0, 0);
    neighbours.rounds = {revealedRound(scale(), QStringLiteral("6x+ 6x++"))};
    atlas.workshops = {startedWorkshop(7, {even, strong, ends, neighbours})};
    const auto found = candidates(atlas, {AgendaFilter::Disagreement, {}, {}, {}});
    QCOMPARE(written(atlas, found), QStringLiteral("Third/Crédit First/Audit Only/Vente"));
    QCOMPARE(*found.front().facts.verdict->agreement, -1.0);
    QCOMPARE(found.front().facts.votedIn, WorkshopId{7});
    QVERIFY(!found.front().facts.left.has_value());
}

void TestAgendaChoice::hiddenVotesDoNotCount()
{
    Atlas atlas = atlasToChooseFrom();
    AgendaItem item = itemOf(1, atlas.families.front(), 0, 0);
    item.rounds = {hiddenRound(scale(), QStringLiteral("6x-- 6x++"))};
    atlas.workshops = {startedWorkshop(1, {item})};
    QCOMPARE(chosen(atlas, AgendaFilter::Disagreement), QString());
    QVERIFY(!candidates(atlas, {}).front().facts.verdict.has_value());
}

void TestAgendaChoice::theLastRoundAndTheLastWorkshopSpeak()
{
    Atlas atlas = atlasToChooseFrom();
    const JobFamily& family = atlas.families.front();
    AgendaItem settled = itemOf(1, family, 0, 0);
    settled.rounds = {
        revealedRound(scale(), QStringLiteral("6x-- 6x++")), revealedRound(scale(), QStringLiteral("12x++"))};
    AgendaItem calm = itemOf(2, family, 0, 1);
    calm.rounds = {revealedRound(scale(), QStringLiteral("12x+"))};
    AgendaItem again = itemOf(3, family, 0, 1);
    again.rounds = {revealedRound(scale(), QStringLiteral("6x-- 6x++"))};
    AgendaItem hidden = itemOf(4, family, 0, 1); // a later one, but nobody has seen it
    hidden.rounds = {hiddenRound(scale(), QStringLiteral("12x+"))};
    atlas.workshops = {
        startedWorkshop(1, {settled, calm}), startedWorkshop(2, {again}), startedWorkshop(3, {hidden})};
    const auto found = candidates(atlas, {AgendaFilter::Disagreement, {}, {}, {}});
    QCOMPARE(written(atlas, found), QStringLiteral("First/Crédit"));
    QCOMPARE(found.front().facts.votedIn, WorkshopId{2});
}

void TestAgendaChoice::seesThatNotApplicableDivides()
{
    Atlas atlas = atlasToChooseFrom();
    AgendaItem item = itemOf(1, atlas.families.front(), 0, 0);
    item.rounds = {revealedRound(scale(), QStringLiteral("6x++ 6xN/A"))};
    atlas.workshops = {startedWorkshop(1, {item})};
    const auto found = candidates(atlas, {AgendaFilter::Disagreement, {}, {}, {}});
    QCOMPARE(written(atlas, found), QStringLiteral("First/Audit"));
    QCOMPARE(*found.front().facts.verdict->agreement, 0.0);
}

void TestAgendaChoice::listsWhatEarlierWorkshopsLeft()
{
    Atlas atlas = atlasToChooseFrom();
    const JobFamily& family = atlas.families.front();
    AgendaItem parked = itemOf(1, family, 2, 1);
    parked.outcome.state = AgendaState::Parked;
    AgendaItem skipped = itemOf(2, family, 0, 0);
    skipped.outcome.state = AgendaState::Skipped;
    AgendaItem decided = itemOf(3, family, 0, 1);
    decided.outcome = decidedOn(levelAt(1));
    const AgendaItem open = itemOf(4, family, 1, 0);
    AgendaItem caughtUp = itemOf(5, family, 0, 0);
    caughtUp.outcome = decidedOn(levelAt(2));
    atlas.workshops = {startedWorkshop(1, {parked, skipped, decided, open})};
    const auto found = candidates(atlas, {AgendaFilter::NotDecided, {}, {}, {}});
    QCOMPARE(written(atlas, found), QStringLiteral("First/Audit Second/Audit Third/Crédit"));
    QCOMPARE(*found.at(0).facts.left, AgendaState::Skipped);
    QCOMPARE(*found.at(1).facts.left, AgendaState::Open);
    QCOMPARE(*found.at(2).facts.left, AgendaState::Parked);
    QCOMPARE(found.at(2).facts.leftIn, WorkshopId{1});
    atlas.workshops.push_back(startedWorkshop(2, {caughtUp}));
    QCOMPARE(chosen(atlas, AgendaFilter::NotDecided), QStringLiteral("Second/Audit Third/Crédit"));
}

void TestAgendaChoice::plannedWorkshopsLeaveNothing()
{
    Atlas atlas = atlasToChooseFrom();
    Workshop planned = startedWorkshop(1, {itemOf(1, atlas.families.front(), 0, 0)});
    planned.startedAt = {};
    const Workshop started = startedWorkshop(2, {itemOf(2, atlas.families.front(), 0, 1)});
    atlas.workshops = {planned, started};
    QCOMPARE(chosen(atlas, AgendaFilter::NotDecided), QStringLiteral("First/Crédit"));
    // One that is under way and gets more items is no earlier one either.
    QCOMPARE(chosen(atlas, AgendaFilter::NotDecided, {}, {}, {2}), QString());
}

void TestAgendaChoice::sortsAnAgendaByWhatWasSeenLast()
{
    Atlas atlas = atlasToChooseFrom();
    const JobFamily& family = atlas.families.front();
    std::vector<AgendaItem> items;
    for (const qint64 id : {1, 2, 3, 4, 5, 6})
        items.push_back(itemOf(id, family, static_cast<int>((id - 1) / 2), static_cast<int>((id - 1) % 2)));
    items[1].rounds = {hiddenRound(scale(), QStringLiteral("12x+"))};
    items[2].rounds = {revealedRound(scale(), QStringLiteral("6x+ 6x++")),
        hiddenRound(scale(), QStringLiteral("6x-- 6x++"))}; // what is hidden does not count beside what was seen
    items[3].rounds = {revealedRound(scale(), QStringLiteral("12x+")),
        revealedRound(scale(), QStringLiteral("6x-- 6x++"))}; // the last one, which the list shows
    items[4].rounds = {hiddenRound(scale(), QStringLiteral("6x-- 6x++"))};
    items[5].rounds = {hiddenRound(scale(), QStringLiteral("3x."))}; // no vote
    std::vector<qint64> order;
    for (const AgendaItemId id : byDisagreement(startedWorkshop(1, items), atlas))
        order.push_back(id.value);
    QCOMPARE(order, (std::vector<qint64>{4, 5, 3, 2, 1, 6}));
}

QTEST_MAIN(TestAgendaChoice)
#include "tst_agenda_choice.moc"
