// SPDX-License-Identifier: GPL-3.0-or-later
#include "either_store.h"
#include "sample_workshop.h"

using namespace atlas;

namespace {

/// The decision on the sample's hidden item, and the rating that goes with it.
Edit decision(const JobFamily& family)
{
    Edit edit = sampleEdit(family, 1, 1, Rating::level(0));
    const Decision decided{Rating::level(1), Rating::level(0), DecisionBasis::Median,
        QStringLiteral("déjà automatisé"), sampleMoment(900)};
    edit.outcomes = {{{5}, {22}, {}, {AgendaState::Decided, decided}}};
    return edit;
}

Edit reversed(Edit edit)
{
    edit.origin = EditOrigin::Undone;
    for (CellChange& change : edit.cells)
        std::swap(change.before, change.after);
    for (OutcomeChange& change : edit.outcomes)
        std::swap(change.before, change.after);
    return edit;
}

} // namespace

class TestWorkshopOutcomes : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void removesVotesAndKeepsDecisions_data() { addStoreRows(); }
    void removesVotesAndKeepsDecisions();
    void decidesAndUndoes_data() { addStoreRows(); }
    void decidesAndUndoes();
    void outcomesAloneAreWritten_data() { addStoreRows(); }
    void outcomesAloneAreWritten();
    void passesOverItemsThatAreGone_data() { addStoreRows(); }
    void passesOverItemsThatAreGone();
    void refusedOutcomesLeaveNothing_data();
    void refusedOutcomesLeaveNothing();
};

void TestWorkshopOutcomes::removesVotesAndKeepsDecisions()
{
    QFETCH(bool, inFile);
    const EitherStore either(inFile);
    QVERIFY_OK(either.store->saveWorkshop(sampleWorkshop()));
    QVERIFY_OK(either.store->saveWorkshop(plannedWorkshop()));
    QVERIFY_OK(either.store->commit(decision(either.sample.services())));
    const auto journal = either.store->journal();
    QVERIFY_OK(either.store->removeWorkshop({5}));
    Atlas expected = either.sample.atlas;
    expected.families.front().current.set(1, 1, Rating::level(0));
    expected.workshops = {plannedWorkshop()};
    QCOMPARE(described(either.stored()), described(expected));
    QCOMPARE(journal->size(), std::size_t(1));
    QCOMPARE(either.store->journal()->size(), journal->size());
    for (const qint64 unknown : {5, 0, 77}) {
        const auto refused = either.store->removeWorkshop({unknown});
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, ErrorKind::NotFound);
    }
    if (!inFile)
        return;
    const auto repository = static_cast<const AtlasRepository*>(either.store.get());
    QCOMPARE(*repository->check(), QStringList());
    for (const char* table : {"vote_round", "vote_count", "named_vote", "vote_comment"})
        QCOMPARE(rawSql(either.sample.path, {QStringLiteral("SELECT COUNT(*) FROM ") + QLatin1String(table)}),
            QStringLiteral("0"));
}

void TestWorkshopOutcomes::decidesAndUndoes()
{
    QFETCH(bool, inFile);
    const EitherStore either(inFile);
    QVERIFY_OK(either.store->saveWorkshop(sampleWorkshop()));
    const QStringList before = described(either.stored());
    const Edit edit = decision(either.sample.services());
    QVERIFY_OK(either.store->commit(edit));
    Workshop decided = sampleWorkshop();
    decided.item({22})->outcome = edit.outcomes[0].after;
    QVERIFY(either.stored().workshops == std::vector<Workshop>{decided});
    QCOMPARE(either.stored().families.front().current.at(1, 1), Rating::level(0));
    // The journal tells of the rating alone.
    QCOMPARE(either.store->journal()->size(), std::size_t(1));
    QVERIFY_OK(either.store->commit(reversed(edit)));
    QCOMPARE(described(either.stored()), before);
    QVERIFY_OK(either.store->commit(edit));
    QVERIFY(either.stored().workshops == std::vector<Workshop>{decided});
}

void TestWorkshopOutcomes::outcomesAloneAreWritten()
{
    QFETCH(bool, inFile);
    const EitherStore either(inFile);
    QVERIFY_OK(either.store->saveWorkshop(sampleWorkshop()));
    Edit edit = decision(either.sample.services());
    edit.cells.clear();
    QVERIFY_OK(either.store->commit(edit));
    QVERIFY(either.stored().workshops.front().item({22})->outcome == edit.outcomes[0].after);
    QVERIFY(either.store->journal()->empty());
}

void TestWorkshopOutcomes::passesOverItemsThatAreGone()
{
    QFETCH(bool, inFile);
    const EitherStore either(inFile);
    QVERIFY_OK(either.store->saveWorkshop(sampleWorkshop()));
    Edit edit = decision(either.sample.services());
    edit.outcomes.push_back({{5}, {99}, {}, edit.outcomes[0].after});
    edit.outcomes.push_back({{2}, {21}, {}, {AgendaState::Skipped, std::nullopt}});
    edit.outcomes.erase(edit.outcomes.begin());
    QVERIFY_OK(either.store->commit(edit));
    QVERIFY(either.stored().workshops == std::vector<Workshop>{sampleWorkshop()});
    QCOMPARE(either.stored().families.front().current.at(1, 1), Rating::level(0));
}

void TestWorkshopOutcomes::refusedOutcomesLeaveNothing_data()
{
    QTest::addColumn<bool>("inFile");
    QTest::addColumn<bool>("offScale");
    for (const bool inFile : {true, false}) {
        QTest::addRow("%s, off the scale", inFile ? "file" : "memory") << inFile << true;
        QTest::addRow("%s, no decision", inFile ? "file" : "memory") << inFile << false;
    }
}

void TestWorkshopOutcomes::refusedOutcomesLeaveNothing()
{
    QFETCH(bool, inFile);
    QFETCH(bool, offScale);
    const EitherStore either(inFile);
    QVERIFY_OK(either.store->saveWorkshop(sampleWorkshop()));
    const QStringList before = described(either.stored());
    Edit edit = decision(either.sample.services());
    if (offScale)
        edit.outcomes[0].after.decision->rating = Rating::level(7);
    else
        edit.outcomes[0].after.decision.reset();
    const auto refused = either.store->commit(edit);
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, ErrorKind::InvalidInput);
    QCOMPARE(described(either.stored()), before);
    QVERIFY(either.store->journal()->empty());
}

QTEST_GUILESS_MAIN(TestWorkshopOutcomes)
#include "tst_workshop_outcomes.moc"
