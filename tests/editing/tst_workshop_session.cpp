// SPDX-License-Identifier: GPL-3.0-or-later
#include "editing/workshop_session.h"
#include "support/change_spy.h"
#include "support/levels.h"
#include "support/open_study.h"
#include "support/print.h"

#include <QSignalSpy>

using namespace atlas;

namespace {

const Rating Lowest = levelAt(0);
const Rating Highest = levelAt(3);

} // namespace

class TestWorkshopSession : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void newWorkshopsGetIdsOfTheirOwn();
    void startsOnTheFirstItem();
    void walksTheAgenda();
    void firstVoteOpensTheRound();
    void hiddenUntilRevealed();
    void secondRoundAndNoThird();
    void noRoundOnceDecided();
    void votesNeverFallBelowNothing();
    void importReplacesHiddenVotesOnly();
    void everyStepIsTakenBack();
    void takenBackStepsLeaveNotesAndTime();
    void agendasAndWorkshopsAreTakenBack();
    void idsAreNotGivenOutTwice();
    void decisionIsOneStep();
    void decisionKeepsASourceThatStands();
    void decisionForThePresentRatingIsKept();
    void confirmationHasAReason();
    void endedWorkshopKeepsItsVotes();
    void reopenKeepsTheRating();
    void undoAfterTheWorkshopIsGone();
    void reasonIsNeeded();
    void refusedStepsChangeNothing();
    void announcesOnlyItsOwn();

private:
    const Workshop& workshop() const { return m_session->workshop(); }
    const AgendaItem& item(std::size_t at) const { return workshop().items.get().at(at); }
    CellState state() const { return m_study->document.atlas().families.front().state(0, 0); }

    std::unique_ptr<OpenStudy> m_study;
    std::unique_ptr<WorkshopSession> m_session;
};

void TestWorkshopSession::init()
{
    m_session.reset();
    m_study = std::make_unique<OpenStudy>();
    const JobFamily family = m_study->document.atlas().families.front();
    Workshop planned;
    planned.title = QStringLiteral("Spring");
    planned.keepsPseudonyms = true;
    for (int column = 0; column < 3; ++column) {
        AgendaItem item;
        item.family = family.id;
        item.cell = family.cellAt(0, column);
        planned.items.push_back(item);
    }
    const auto added = m_study->document.addWorkshop(planned);
    QVERIFY(added);
    m_session = std::make_unique<WorkshopSession>(m_study->document, added->id);
}

void TestWorkshopSession::newWorkshopsGetIdsOfTheirOwn()
{
    Workshop other;
    other.items.edit().resize(2);
    for (AgendaItem& each : other.items.edit()) {
        each.family = item(0).family;
        each.cell = item(0).cell;
    }
    other.items.edit()[1].cell = item(1).cell;
    const auto third = m_study->document.addWorkshop(other);
    QVERIFY(third);
    QSet<qint64> ids;
    for (const AgendaItem& each : workshop().items)
        ids.insert(each.id.value);
    for (const AgendaItem& each : third->items)
        ids.insert(each.id.value);
    QCOMPARE(ids.size(), 5);
    QVERIFY(third->id != workshop().id);
    QVERIFY(third->createdAt.isValid());
}

void TestWorkshopSession::startsOnTheFirstItem()
{
    QVERIFY(!m_session->current());
    QVERIFY(!m_session->addVotes(Lowest, 1));
    QVERIFY(m_session->start());
    QCOMPARE(m_session->current(), &item(0));
    QVERIFY(workshop().isRunning());
    const QDateTime started = workshop().startedAt;
    m_session->goTo(item(2).id);
    QVERIFY(m_session->end());
    QVERIFY(!workshop().isRunning());
    QVERIFY(m_session->start());
    QCOMPARE(workshop().startedAt, started);
    QCOMPARE(m_session->current(), &item(2));
}

void TestWorkshopSession::walksTheAgenda()
{
    m_session->start();
    QVERIFY(!m_session->step(-1));
    QVERIFY(m_session->step(1));
    QVERIFY(m_session->step(1));
    QVERIFY(!m_session->step(1));
    QCOMPARE(m_session->current(), &item(2));
    QVERIFY(!m_session->goTo({999}));
    QVERIFY(m_session->addSeconds(30));
    QCOMPARE(item(2).secondsUsed, 30);
}

void TestWorkshopSession::firstVoteOpensTheRound()
{
    m_session->start();
    QVERIFY(!m_session->openRound());
    QVERIFY(!m_session->setVotes(Lowest, 0));
    QVERIFY(item(0).rounds.empty());
    QVERIFY(m_session->addVotes(Lowest, 1));
    QVERIFY(m_session->openRound());
    QCOMPARE(m_session->openRound()->counts.of(Lowest), 1);
    QVERIFY(m_session->openRound()->openedAt.isValid());
}

void TestWorkshopSession::hiddenUntilRevealed()
{
    m_session->start();
    QVERIFY(!m_session->reveal());
    m_session->startRound();
    QVERIFY(!m_session->reveal()); // nobody has voted
    m_session->addVotes(Rating::notRated(), 1);
    QVERIFY(m_session->reveal());
    QVERIFY(item(0).rounds.front().isRevealed());
    QVERIFY(!m_session->addVotes(Lowest, 1));
    QVERIFY(m_session->hide());
    QVERIFY(m_session->addVotes(Lowest, 1));
}

void TestWorkshopSession::secondRoundAndNoThird()
{
    m_session->start();
    m_session->addVotes(Lowest, 5);
    QVERIFY(!m_session->canStartRound());
    m_session->reveal();
    QVERIFY(m_session->startRound());
    m_session->addVotes(Highest, 5);
    m_session->reveal();
    QVERIFY(!m_session->startRound());
    QCOMPARE(item(0).rounds.size(), 2U);
    QCOMPARE(item(0).rounds.front().counts.of(Lowest), 5);
}

void TestWorkshopSession::noRoundOnceDecided()
{
    m_session->start();
    m_session->addVotes(Lowest, 5);
    m_session->reveal();
    m_session->decide(Lowest, DecisionBasis::Median, QStringLiteral("so"), QStringLiteral("origin"));
    QVERIFY(!m_session->canStartRound());
    QVERIFY(!m_session->hide());
    QVERIFY(!m_session->skip());
    QVERIFY(!m_session->park());
    QVERIFY(m_session->reopen());
    QVERIFY(m_session->startRound());
}

void TestWorkshopSession::votesNeverFallBelowNothing()
{
    m_session->start();
    m_session->addVotes(Lowest, 2);
    QVERIFY(m_session->addVotes(Lowest, -3));
    QCOMPARE(m_session->openRound()->counts, VoteCounts());
}

void TestWorkshopSession::importReplacesHiddenVotesOnly()
{
    VoteCounts counts;
    counts.set(Highest, 9);
    const std::vector<NamedVote> names{{QStringLiteral("Fox"), Highest}};
    const std::vector<BallotComment> comments{{QStringLiteral("Fox"), QStringLiteral("at last")}};
    // Before the start too; an item that is not there takes nothing.
    QCOMPARE(m_session->importVotes({{item(1).id, counts, names, comments}, {{4711}, counts, {}, {}}}), 1);
    QCOMPARE(item(1).rounds.front().counts, counts);
    QCOMPARE(item(1).rounds.front().names, names);
    QCOMPARE(item(1).rounds.front().comments, comments);
    m_session->start();
    m_session->step(1);
    m_session->reveal();
    QCOMPARE(m_session->importVotes({{item(1).id, VoteCounts(), {}, {}}}), 0);
    QCOMPARE(item(1).rounds.front().counts, counts);
}

void TestWorkshopSession::everyStepIsTakenBack()
{
    m_session->start();
    const std::vector<AgendaItem> fresh = workshop().items;
    VoteCounts counts;
    counts.set(Highest, 9);
    const QStringList texts = {QStringLiteral("vote"), QStringLiteral("vote"), QStringLiteral("import of answers to 2"),
        QStringLiteral("reveal"), QStringLiteral("hiding"), QStringLiteral("reveal"),
        QStringLiteral("next round"), QStringLiteral("skipping"), QStringLiteral("reopening"),
        QStringLiteral("parking")};
    std::vector<std::vector<AgendaItem>> states{fresh};
    const auto step = [&](bool done) {
        QVERIFY(done);
        states.push_back(workshop().items);
        const QString text = m_study->document.undoStack().undoText();
        QVERIFY2(text.contains(texts.at(static_cast<qsizetype>(states.size()) - 2)), qPrintable(text));
    };
    step(m_session->addVotes(Lowest, 1));
    QVERIFY(m_session->votedLast());
    step(m_session->setVotes(Highest, 3));
    step(m_session->importVotes({{item(1).id, counts, {}, {}}, {item(2).id, counts, {}, {}}}) == 2);
    QVERIFY(!m_session->votedLast());
    step(m_session->reveal());
    step(m_session->hide());
    step(m_session->reveal());
    step(m_session->startRound());
    step(m_session->skip());
    step(m_session->reopen());
    step(m_session->park());
    for (std::size_t back = states.size() - 1; back > 0; --back) {
        QVERIFY(workshop().items == states[back]);
        QVERIFY(m_study->document.undo());
        QVERIFY(workshop().items == states[back - 1]);
        QVERIFY(m_study->store->stored().workshops.front().items == states[back - 1]);
    }
    while (m_study->document.nextRedo())
        QVERIFY(m_study->document.redo());
    QVERIFY(workshop().items == states.back());
    QVERIFY(m_study->store->stored().workshops.front() == workshop());
}

void TestWorkshopSession::takenBackStepsLeaveNotesAndTime()
{
    m_session->start();
    QVERIFY(m_session->addVotes(Lowest, 1));
    QVERIFY(m_session->setNotes(item(0).id, QStringLiteral("ask Karim")));
    QVERIFY(m_session->setDraft(item(0).id, QStringLiteral("since")));
    QVERIFY(m_session->addSeconds(20));
    QVERIFY(m_session->step(1));
    QVERIFY(m_study->document.undo());
    QVERIFY(item(0).rounds.empty());
    QCOMPARE(item(0).notes, QStringLiteral("ask Karim"));
    QCOMPARE(item(0).draft, QStringLiteral("since"));
    QCOMPARE(item(0).secondsUsed, 20);
    QCOMPARE(m_session->current(), &item(1));
    QVERIFY(m_study->store->stored().workshops.front() == workshop());
}

void TestWorkshopSession::agendasAndWorkshopsAreTakenBack()
{
    AtlasDocument& document = m_study->document;
    m_session->start();
    m_session->addVotes(Lowest, 4);
    const WorkshopId id = workshop().id;
    const Workshop before = workshop();
    Workshop shorter = before;
    shorter.items.edit().erase(shorter.items.edit().begin());
    shorter.current = shorter.items.front().id;
    QVERIFY(document.saveWorkshop(shorter));
    QVERIFY2(document.undoStack().undoText().contains(QStringLiteral("removal of 1 item(s)")),
        qPrintable(document.undoStack().undoText()));
    QVERIFY(m_session->setNotes(shorter.items.front().id, QStringLiteral("later")));
    QVERIFY(document.undo());
    QCOMPARE(workshop().items.size(), 3U);
    QVERIFY(sameAnswers(item(0), before.items.front()));
    QCOMPARE(item(1).notes, QStringLiteral("later"));
    QVERIFY(document.redo());
    QCOMPARE(workshop().items.size(), 2U);
    QCOMPARE(item(0).notes, QStringLiteral("later"));
    const Workshop kept = workshop();
    m_session.reset();
    const ChangeSpy listed(document);
    QVERIFY(document.removeWorkshop(id));
    QVERIFY(document.undo());
    QCOMPARE(listed.workshopLists(), 2);
    QVERIFY(*document.atlas().workshop(id) == kept);
    QVERIFY(document.undo()); // the item
    QVERIFY(document.undo()); // the vote
    QVERIFY(document.undo()); // the workshop itself
    QVERIFY(document.atlas().workshops.empty());
    QVERIFY(m_study->store->stored().workshops.empty());
    QVERIFY(!document.nextUndo());
    while (document.nextRedo())
        QVERIFY(document.redo());
    QVERIFY(document.atlas().workshops.empty()); // the last step was its deletion
}

void TestWorkshopSession::idsAreNotGivenOutTwice()
{
    AtlasDocument& document = m_study->document;
    QSet<qint64> ids;
    const auto known = [&ids](const Workshop& workshop) {
        bool twice = ids.contains(workshop.id.value);
        ids.insert(workshop.id.value);
        for (const AgendaItem& each : workshop.items) {
            twice = twice || ids.contains(each.id.value);
            ids.insert(each.id.value);
        }
        return twice;
    };
    Workshop planned = workshop();
    QVERIFY(!known(planned));
    m_session.reset();
    QVERIFY(document.removeWorkshop(planned.id));
    planned.id = {};
    for (AgendaItem& each : planned.items.edit())
        each.id = {};
    for (int time = 0; time < 20; ++time) {
        // As good as reopened, or a copy: another document, which knows nothing of the removed ones.
        OpenStudy copy;
        AtlasDocument& where = time % 2 == 0 ? document : copy.document;
        const auto added = where.addWorkshop(planned);
        QVERIFY(added);
        QVERIFY(!known(*added));
        QVERIFY(where.removeWorkshop(added->id));
    }
}

void TestWorkshopSession::decisionIsOneStep()
{
    m_session->start();
    const CellState before = state();
    QVERIFY(before.rating != Lowest);
    QVERIFY(m_session->decide(
        Lowest, DecisionBasis::SecondRound, QStringLiteral(" why "), QStringLiteral("from")));
    QCOMPARE(state().rating, Lowest);
    QCOMPARE(state().rationale.reason, QStringLiteral("why"));
    QCOMPARE(state().rationale.source, QStringLiteral("from"));
    QCOMPARE(item(0).outcome.state, AgendaState::Decided);
    QCOMPARE(item(0).outcome.decision->before, before.rating);
    QCOMPARE(m_study->store->edits().back().reason, QStringLiteral("why")); // where it comes from is its source
    QCOMPARE(m_study->document.undoStack().count(), 2); // after that of the workshop
    QVERIFY(m_study->document.undo());
    QCOMPARE(state(), before);
    QCOMPARE(item(0).outcome, AgendaOutcome());
    QCOMPARE(m_study->store->stored().workshops.front().items.front().outcome, AgendaOutcome());
    QVERIFY(m_study->document.redo());
    QCOMPARE(item(0).outcome.decision->basis, DecisionBasis::SecondRound);
    QCOMPARE(m_study->store->stored().workshops.front().items.front().outcome, item(0).outcome);
}

void TestWorkshopSession::decisionKeepsASourceThatStands()
{
    const Rating present = state().rating;
    Rationale known;
    known.source = QStringLiteral("Study, 4.2");
    QVERIFY(m_study->document.explain(item(0).family, item(0).cell, known));
    m_session->start();
    m_session->decide(present, DecisionBasis::Discussion, QStringLiteral("why"), QStringLiteral("from"));
    QCOMPARE(state().rationale.source, QStringLiteral("Study, 4.2"));
    QCOMPARE(m_study->store->edits().back().reason, QStringLiteral("why (from)"));
    // Another rating does not rest on what the old one rested on.
    m_session->reopen();
    m_session->decide(Lowest, DecisionBasis::Discussion, QStringLiteral("why"), QStringLiteral("from"));
    QCOMPARE(state().rationale.source, QStringLiteral("from"));
}

void TestWorkshopSession::decisionForThePresentRatingIsKept()
{
    m_session->start();
    const Rating present = state().rating;
    QVERIFY(m_session->decide(
        present, DecisionBasis::Discussion, QStringLiteral("stays"), QStringLiteral("from")));
    QCOMPARE(item(0).outcome.state, AgendaState::Decided);
    QCOMPARE(state().rating, present);
    QCOMPARE(state().rationale.reason, QStringLiteral("stays"));
}

void TestWorkshopSession::confirmationHasAReason()
{
    m_session->start();
    const Rating present = state().rating;
    QVERIFY(m_session->addVotes(present, 12));
    QVERIFY(m_session->reveal());
    QVERIFY(m_session->decide(present, DecisionBasis::Median, QString(), QStringLiteral("from")));
    QCOMPARE(item(0).outcome.decision->reason, QString());
    QCOMPARE(state().rationale.reason, QStringLiteral("Confirmed by everyone, without another reason"));
    QCOMPARE(m_study->store->edits().back().reason, state().rationale.reason);
    // A reason that stands needs none in its place.
    m_session->reopen();
    Rationale known = state().rationale;
    known.reason = QStringLiteral("since ever");
    QVERIFY(m_study->document.explain(item(0).family, item(0).cell, known));
    QVERIFY(m_session->decide(present, DecisionBasis::Median, QString(), QStringLiteral("from")));
    QCOMPARE(state().rationale.reason, QStringLiteral("since ever"));
}

void TestWorkshopSession::endedWorkshopKeepsItsVotes()
{
    AtlasDocument& document = m_study->document;
    m_session->start();
    QVERIFY(m_session->addVotes(Lowest, 3));
    QVERIFY(m_session->reveal());
    QVERIFY(m_session->decide(Lowest, DecisionBasis::Median, QStringLiteral("why"), QStringLiteral("from")));
    QVERIFY(m_session->end());
    const Workshop over = workshop();
    const CellState decided = state();
    QSignalSpy told(&document, &AtlasDocument::editFailed);
    for (int time = 0; time < 2; ++time) { // the step stays
        const auto undone = document.undo();
        QVERIFY(!undone);
        QCOMPARE(undone.error().kind, ErrorKind::NotPermitted);
        QVERIFY2(undone.error().message.contains(QStringLiteral("Spring")), qPrintable(undone.error().message));
        QVERIFY(workshop() == over);
        QCOMPARE(state(), decided);
    }
    QCOMPARE(told.count(), 0); // who asked for it says so
    VoteCounts counts;
    counts.set(Highest, 9);
    QCOMPARE(m_session->importVotes({{item(1).id, counts, {}, {}}}), 0);
    QVERIFY(!m_session->addVotes(Lowest, 1));
    QVERIFY(!m_session->reopen());
    // Its name is no part of what it decided, and what is deleted comes back.
    Workshop renamed = over;
    renamed.title = QStringLiteral("Autumn");
    QVERIFY(document.saveWorkshop(renamed));
    QVERIFY(document.undo());
    m_session.reset();
    QVERIFY(document.removeWorkshop(over.id));
    QVERIFY(document.undo());
    QVERIFY(*document.atlas().workshop(over.id) == over);
    QVERIFY(document.redo());
    QVERIFY(document.undo());
    m_session = std::make_unique<WorkshopSession>(document, over.id);
    QVERIFY(m_session->start());
    QVERIFY(document.undo());
    QCOMPARE(item(0).outcome.state, AgendaState::Open);
    QVERIFY(m_session->end());
    QVERIFY(!document.redo());
    QCOMPARE(item(0).outcome.state, AgendaState::Open);
}

void TestWorkshopSession::reopenKeepsTheRating()
{
    m_session->start();
    m_session->decide(Lowest, DecisionBasis::Discussion, QStringLiteral("why"), QStringLiteral("from"));
    QVERIFY(m_session->reopen());
    QCOMPARE(item(0).outcome.state, AgendaState::Open);
    QVERIFY(!item(0).outcome.decision);
    QCOMPARE(state().rating, Lowest);
}

void TestWorkshopSession::undoAfterTheWorkshopIsGone()
{
    m_session->start();
    const CellState before = state();
    m_session->decide(Lowest, DecisionBasis::Discussion, QStringLiteral("why"), QStringLiteral("from"));
    const WorkshopId id = workshop().id;
    m_session.reset();
    QVERIFY(m_study->document.removeWorkshop(id));
    QVERIFY(m_study->document.atlas().workshops.empty());
    QVERIFY(m_study->document.undo());
    QCOMPARE(m_study->document.atlas().workshops.front().items.front().outcome.state, AgendaState::Decided);
    QVERIFY(m_study->document.undo());
    QCOMPARE(state(), before);
}

void TestWorkshopSession::reasonIsNeeded()
{
    m_session->start();
    const CellState before = state();
    QVERIFY(!m_session->decide(Lowest, DecisionBasis::Median, QStringLiteral("  "), QStringLiteral("from")));
    QVERIFY(!m_session->decide(Rating::notRated(), DecisionBasis::Median, QStringLiteral("why"), QString()));
    QCOMPARE(state(), before);
}

void TestWorkshopSession::refusedStepsChangeNothing()
{
    m_session->start();
    m_session->addVotes(Lowest, 1);
    const Workshop before = workshop();
    QSignalSpy failed(&m_study->document, &AtlasDocument::editFailed);
    QSignalSpy changed(m_session.get(), &WorkshopSession::changed);
    m_study->store->failWith(ErrorKind::Io);
    QVERIFY(!m_session->addVotes(Lowest, 1));
    QVERIFY(!m_session->reveal());
    QVERIFY(!m_session->step(1));
    QVERIFY(!m_session->decide(Lowest, DecisionBasis::Median, QStringLiteral("why"), QStringLiteral("from")));
    QVERIFY(!m_study->document.removeWorkshop(before.id));
    QCOMPARE(failed.count(), 5);
    QCOMPARE(changed.count(), 0);
    QVERIFY(workshop() == before);
    m_study->store->recover();
    QVERIFY(m_session->addVotes(Lowest, 1));
}

void TestWorkshopSession::announcesOnlyItsOwn()
{
    Workshop other;
    other.items.push_back(item(0));
    other.items.edit().back().id = {};
    const auto added = m_study->document.addWorkshop(other);
    QVERIFY(added);
    WorkshopSession second(m_study->document, added->id);
    m_session->start();
    QSignalSpy changed(m_session.get(), &WorkshopSession::changed);
    second.start();
    second.addVotes(Lowest, 1);
    QCOMPARE(changed.count(), 0);
    m_session->addVotes(Lowest, 1);
    QCOMPARE(changed.count(), 1);
    // Somebody rates the cell in the heatmap: what the room sees has changed.
    QVERIFY(m_study->document.rate(item(2).family, {{item(2).cell, Rating::notRated()}}).value_or(false));
    QCOMPARE(changed.count(), 2);
}

QTEST_GUILESS_MAIN(TestWorkshopSession)
#include "tst_workshop_session.moc"
