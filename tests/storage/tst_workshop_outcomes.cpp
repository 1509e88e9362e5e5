// SPDX-License-Identifier: GPL-3.0-or-later
#include "either_store.h"
#include "sample_workshop.h"
#include "support/edits.h"
#include "support/levels.h"
#include "support/stored_workshop.h"

using namespace atlas;

namespace {

/// The decision on the sample's hidden item, and the rating that goes with it.
Edit decision(const JobFamily& family)
{
    Edit edit = sampleEdit(family, 1, 1, levelAt(0));
    const Decision decided{levelAt(1), levelAt(0), DecisionBasis::Median,
        QStringLiteral("déjà automatisé"), sampleMoment(900)};
    AgendaItem after = *sampleWorkshop().item({22});
    after.outcome = {AgendaState::Decided, decided};
    edit.changes.add(AgendaItemChange{{5}, *sampleWorkshop().item({22}), after});
    return edit;
}

} // namespace

Q_DECLARE_METATYPE(atlas::Edit)

class TestWorkshopOutcomes : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void removesVotesAndKeepsDecisions_data() { addStoreRows(); }
    void removesVotesAndKeepsDecisions();
    void decidesAndUndoes_data() { addStoreRows(); }
    void decidesAndUndoes();
    void outcomesAloneAreWritten_data() { addStoreRows(); }
    void outcomesAloneAreWritten();
    void votesAreWrittenAndTakenBack_data() { addStoreRows(); }
    void votesAreWrittenAndTakenBack();
    void agendasAreWrittenAndTakenBack_data() { addStoreRows(); }
    void agendasAreWrittenAndTakenBack();
    void refusesWhatStartsFromElsewhere_data();
    void refusesWhatStartsFromElsewhere();
    void refusedOutcomesLeaveNothing_data();
    void refusedOutcomesLeaveNothing();
};

void TestWorkshopOutcomes::removesVotesAndKeepsDecisions()
{
    QFETCH(bool, inFile);
    const EitherStore either(inFile);
    QVERIFY_OK(saveWorkshop(*either.store, sampleWorkshop()));
    QVERIFY_OK(saveWorkshop(*either.store, plannedWorkshop()));
    QVERIFY_OK(either.store->commit(decision(either.sample.services())));
    const auto journal = either.store->journal();
    QVERIFY_OK(removeWorkshop(*either.store, {5}));
    Atlas expected = either.sample.atlas;
    expected.families.edit().front().current.set(1, 1, levelAt(0));
    expected.workshops = {plannedWorkshop()};
    QCOMPARE(described(either.stored()), described(expected));
    QCOMPARE(either.store->journal()->size(), journal->size() + 1);
    QCOMPARE(either.store->journal()->back().subject, JournalSubject::Workshop);
    for (const qint64 unknown : {5, 0, 77}) {
        const auto refused = removeWorkshop(*either.store, {unknown});
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, ErrorKind::Conflict);
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
    QVERIFY_OK(saveWorkshop(*either.store, sampleWorkshop()));
    const QStringList before = described(either.stored());
    const Edit edit = decision(either.sample.services());
    QVERIFY_OK(either.store->commit(edit));
    Workshop decided = sampleWorkshop();
    decided.editItem({22})->outcome = itemsOf(edit)[0].after.outcome;
    QVERIFY(either.stored().workshops == std::vector<Workshop>{decided});
    QCOMPARE(either.stored().families.front().current.at(1, 1), levelAt(0));
    // The journal tells of the workshop, the rating and the decision.
    const auto journal = either.store->journal();
    QCOMPARE(journal->size(), std::size_t(3));
    QCOMPARE(journal->at(1).field, JournalField::Rating);
    QCOMPARE(journal->at(2).field, JournalField::Outcome);
    QCOMPARE(journal->at(2).oldValue, QStringLiteral("open"));
    QCOMPARE(journal->at(2).newValue, QStringLiteral("decided --"));
    QCOMPARE(journal->at(2).revision, journal->at(1).revision);
    QVERIFY(journal->at(1).revision > journal->at(0).revision);
    QVERIFY_OK(either.store->commit(reversed(edit)));
    QCOMPARE(described(either.stored()), before);
    QVERIFY_OK(either.store->commit(edit));
    QVERIFY(either.stored().workshops == std::vector<Workshop>{decided});
}

void TestWorkshopOutcomes::outcomesAloneAreWritten()
{
    QFETCH(bool, inFile);
    const EitherStore either(inFile);
    QVERIFY_OK(saveWorkshop(*either.store, sampleWorkshop()));
    Edit edit;
    edit.changes.add(itemsOf(decision(either.sample.services()))[0]);
    QVERIFY_OK(either.store->commit(edit));
    QVERIFY(*either.stored().workshops.front().item({22}) == itemsOf(edit)[0].after);
    QCOMPARE(either.store->journal()->size(), std::size_t(2));
}

void TestWorkshopOutcomes::votesAreWrittenAndTakenBack()
{
    QFETCH(bool, inFile);
    const EitherStore either(inFile);
    QVERIFY_OK(saveWorkshop(*either.store, sampleWorkshop()));
    const QStringList before = described(either.stored());
    Edit edit;
    for (const qint64 id : {21, 22, 23}) {
        AgendaItem after = *sampleWorkshop().item({id});
        after.rounds = {{sampleCounts({1, 0, 2}, 3, 1), {{QStringLiteral("Zoé"), levelAt(2)}},
            sampleMoment(900), sampleMoment(901)}};
        after.notes = QStringLiteral("as the room heard it");
        after.outcome = {AgendaState::Skipped, std::nullopt};
        edit.changes.add(AgendaItemChange{{5}, *sampleWorkshop().item({id}), after});
    }
    QVERIFY_OK(either.store->commit(edit));
    for (const AgendaItemChange& change : itemsOf(edit))
        QVERIFY(*either.stored().workshops.front().item(change.after.id) == change.after);
    const auto journal = either.store->journal();
    QCOMPARE(std::count_if(journal->begin(), journal->end(),
                 [](const JournalEntry& entry) { return entry.field == JournalField::Votes; }),
        3);
    QVERIFY_OK(either.store->commit(reversed(edit)));
    QCOMPARE(described(either.stored()), before);
}

void TestWorkshopOutcomes::agendasAreWrittenAndTakenBack()
{
    QFETCH(bool, inFile);
    const EitherStore either(inFile);
    QVERIFY_OK(saveWorkshop(*either.store, sampleWorkshop()));
    Workshop shorter = sampleWorkshop();
    shorter.items.edit().erase(shorter.items.edit().begin());
    Edit edit;
    edit.changes.add(WorkshopChange{sampleWorkshop(), shorter});
    edit.changes.add(WorkshopChange{std::nullopt, plannedWorkshop()});
    QVERIFY_OK(either.store->commit(edit));
    QVERIFY((either.stored().workshops == std::vector<Workshop>{plannedWorkshop(), shorter}));
    QVERIFY_OK(either.store->commit(reversed(edit)));
    QVERIFY(either.stored().workshops == std::vector<Workshop>{sampleWorkshop()});
    edit = Edit();
    edit.changes.add(WorkshopChange{sampleWorkshop(), std::nullopt});
    QVERIFY_OK(either.store->commit(edit));
    QVERIFY(either.stored().workshops.empty());
    QVERIFY_OK(either.store->commit(reversed(edit)));
    QVERIFY(either.stored().workshops == std::vector<Workshop>{sampleWorkshop()});
}

void TestWorkshopOutcomes::refusesWhatStartsFromElsewhere_data()
{
    QTest::addColumn<bool>("inFile");
    QTest::addColumn<Edit>("edit");
    const auto add = [](const char* name, const AgendaItemChange& item, const WorkshopChange& workshop) {
        for (const bool inFile : {true, false}) {
            Edit edit;
            if (item.workshop.isValid())
                edit.changes.add(item);
            else
                edit.changes.add(workshop);
            QTest::addRow("%s, %s", name, inFile ? "file" : "memory") << inFile << edit;
        }
    };
    const AgendaItem voting = *sampleWorkshop().item({22});
    const auto changed = [&voting](auto change) {
        AgendaItemChange made{{5}, voting, voting};
        change(made);
        return made;
    };
    add("other votes", changed([](AgendaItemChange& made) { made.before.rounds[0].counts.set(levelAt(0), 5); }), {});
    add("revealed", changed([](AgendaItemChange& made) { made.before.rounds[0].revealedAt = sampleMoment(9); }), {});
    add("no round", changed([](AgendaItemChange& made) { made.before.rounds.clear(); }), {});
    add("names", changed([](AgendaItemChange& made) {
        made.before.rounds[0].names = {{QStringLiteral("Zoé"), levelAt(0)}};
    }), {});
    add("parked", changed([](AgendaItemChange& made) { made.before.outcome.state = AgendaState::Parked; }), {});
    add("gone item", changed([](AgendaItemChange& made) { made.before.id = made.after.id = {99}; }), {});
    add("item of another", changed([](AgendaItemChange& made) { made.workshop = {2}; }), {});
    Workshop other = sampleWorkshop();
    other.title = QStringLiteral("Renamed");
    add("renamed", {}, {other, std::nullopt});
    other = sampleWorkshop();
    std::swap(other.items.edit()[0], other.items.edit()[1]);
    add("another order", {}, {other, sampleWorkshop()});
    other = sampleWorkshop();
    other.editItem({22})->rounds[0].counts.abstained = 7;
    add("another vote", {}, {other, sampleWorkshop()});
    add("there already", {}, {std::nullopt, sampleWorkshop()});
    add("not there", {}, {plannedWorkshop(), std::nullopt});
}

void TestWorkshopOutcomes::refusesWhatStartsFromElsewhere()
{
    QFETCH(bool, inFile);
    QFETCH(Edit, edit);
    const EitherStore either(inFile);
    QVERIFY_OK(saveWorkshop(*either.store, sampleWorkshop()));
    const QStringList before = described(either.stored());
    const auto refused = either.store->commit(edit);
    QVERIFY(!refused);
    // An item that is not there has no state to start from.
    const bool isGone = QByteArray(QTest::currentDataTag()).contains("item");
    QCOMPARE(refused.error().kind, isGone ? ErrorKind::NotFound : ErrorKind::Conflict);
    QCOMPARE(described(either.stored()), before);
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
    QVERIFY_OK(saveWorkshop(*either.store, sampleWorkshop()));
    const QStringList before = described(either.stored());
    Edit edit = decision(either.sample.services());
    alterFirst<AgendaItemChange>(edit, [offScale](AgendaItemChange& change) {
        if (offScale)
            change.after.outcome.decision->rating = levelAt(7);
        else
            change.after.outcome.decision.reset();
    });
    const auto refused = either.store->commit(edit);
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, ErrorKind::InvalidInput);
    QCOMPARE(described(either.stored()), before);
    QCOMPARE(either.store->journal()->size(), std::size_t(1));
}

QTEST_GUILESS_MAIN(TestWorkshopOutcomes)
#include "tst_workshop_outcomes.moc"
