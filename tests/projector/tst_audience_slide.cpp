// SPDX-License-Identifier: GPL-3.0-or-later
#include "projector/audience_slide.h"
#include "support/audience_samples.h"
#include "support/levels.h"
#include "support/print.h"

#include <QTest>

using namespace atlas;

namespace {

constexpr int row = 3; // its first ratings are ++ + N/A N/A ++
constexpr int column = 1;

const JobFamily& client()
{
    return studyFamily(QStringLiteral("client"));
}

AudienceSlide slideOf(const Workshop& workshop, const AudienceView& view = viewOf(AudienceMode::Row),
    const Atlas& atlas = study())
{
    return audienceSlide(atlas, workshop, view, Language::French);
}

/// The study with another rating in one cell of the clients' family.
Atlas studyWith(int atRow, int atColumn, Rating rating)
{
    Atlas changed = study();
    for (JobFamily& family : changed.families.edit()) {
        if (family.key == QLatin1String("client"))
            family.current.set(atRow, atColumn, rating);
    }
    return changed;
}

Workshop voting(const VoteRound& round)
{
    Workshop workshop = workshopOn(client(), row, column);
    currentItem(workshop).rounds = {round};
    return workshop;
}

void addModes()
{
    QTest::addColumn<int>("mode");
    QTest::newRow("matrix") << static_cast<int>(AudienceMode::Matrix);
    QTest::newRow("row") << static_cast<int>(AudienceMode::Row);
    QTest::newRow("cell") << static_cast<int>(AudienceMode::Cell);
}

AudienceView fetchedView()
{
    QFETCH(int, mode);
    return viewOf(static_cast<AudienceMode>(mode));
}

} // namespace

class TestAudienceSlide : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void showsTheItem();
    void showsTheWholeFamilyForAMatrix();
    void onlyTheTitleBeforeTheStart();
    void onlyTheTitleWhereTheCellIsGone();
    void blackHoldsNothing();
    void hiddenVotesDoNotCount_data() { addModes(); }
    void hiddenVotesDoNotCount();
    void notesAndNamesDoNotCount_data() { addModes(); }
    void notesAndNamesDoNotCount();
    void revealingShowsTheVotes();
    void theRoundBeforeStaysWhileTheNextIsHidden();
    void votingEndsWithTheItem();
    void coveredColumnsDoNotCount_data();
    void coveredColumnsDoNotCount();
    void aHiddenRatingDoesNotCount_data() { addModes(); }
    void aHiddenRatingDoesNotCount();
    void ratingsWaitForTheVote_data() { addModes(); }
    void ratingsWaitForTheVote();
    void onlyOneRatingForACell();
    void showsWhatWasDecided();
};

void TestAudienceSlide::showsTheItem()
{
    const AudienceSlide slide = slideOf(workshopOn(client(), row, column));
    QCOMPARE(slide.title, QStringLiteral("Atelier de printemps"));
    QCOMPARE(slide.family, client().title);
    QCOMPARE(slide.number, 2);
    QCOMPARE(slide.count, 3);
    QCOMPARE(slide.domains.size(), 5);
    QCOMPARE(slide.domains.at(column), client().domains[column].label);
    QCOMPARE(slide.rows.size(), std::size_t(1));
    QCOMPARE(slide.rows[0].label, client().rows[row].label);
    QCOMPARE(slide.rows[0].competence, client().competences[0].label);
    QCOMPARE(slide.item, (CellPosition{0, column}));
    QCOMPARE(slide.scale.levels.size(), std::size_t(4));
    for (int at = 0; at < 5; ++at)
        QCOMPARE(slide.rows[0].ratings[static_cast<std::size_t>(at)], client().current.at(row, at));
    QVERIFY(!slide.voting);
    QVERIFY(slide.rounds.empty());
    QVERIFY(!slide.decided);
}

void TestAudienceSlide::showsTheWholeFamilyForAMatrix()
{
    const AudienceSlide slide = slideOf(workshopOn(client(), row, column), viewOf(AudienceMode::Matrix));
    QCOMPARE(slide.rows.size(), client().rows.size());
    QCOMPARE(slide.item, (CellPosition{row, column}));
    QCOMPARE(slide.rows.back().label, client().rows.back().label);
    QCOMPARE(slide.rows.back().competence, client().competences.back().label);
}

void TestAudienceSlide::onlyTheTitleBeforeTheStart()
{
    Workshop workshop = workshopOn(client(), row, column);
    workshop.current = {};
    const AudienceSlide slide = slideOf(workshop);
    AudienceSlide expected;
    expected.view = viewOf(AudienceMode::Row);
    expected.title = workshop.title;
    expected.count = 3;
    QVERIFY(slide == expected);
}

void TestAudienceSlide::onlyTheTitleWhereTheCellIsGone()
{
    Workshop workshop = workshopOn(client(), row, column);
    currentItem(workshop).cell.row = {999999};
    QCOMPARE(slideOf(workshop).number, 0);
    QVERIFY(slideOf(workshop).rows.empty());
    workshop = workshopOn(client(), row, column);
    currentItem(workshop).family = {999999};
    QCOMPARE(slideOf(workshop).number, 0);
}

void TestAudienceSlide::blackHoldsNothing()
{
    Workshop workshop = voting(roundOf({1, 2, 3, 4}, 0, 0));
    decide(currentItem(workshop), levelAt(2));
    AudienceView view = viewOf(AudienceMode::Matrix, Spotlight::Row);
    view.shownColumns = 2;
    view.black = true;
    AudienceSlide expected;
    expected.view.black = true;
    QVERIFY(slideOf(workshop, view) == expected);
}

void TestAudienceSlide::hiddenVotesDoNotCount()
{
    const AudienceView view = fetchedView();
    const AudienceSlide few = slideOf(voting(roundOf({}, 0, 0, false)), view);
    const AudienceSlide many = slideOf(voting(roundOf({37, 41, 43, 47}, 53, 59, false)), view);
    QVERIFY(few == many);
    QVERIFY(many.voting);
    QVERIFY(many.rounds.empty());
}

void TestAudienceSlide::notesAndNamesDoNotCount()
{
    const AudienceView view = fetchedView();
    Workshop plain = voting(roundOf({1, 2, 3, 4}, 0, 0));
    Workshop told = plain;
    told.facilitator = QStringLiteral("somebody else");
    told.participants = 73;
    told.keepsPseudonyms = true;
    AgendaItem& item = currentItem(told);
    item.notes = QStringLiteral("ask the director first");
    item.secondsUsed = 911;
    item.rounds[0].names = {{QStringLiteral("loutre"), levelAt(1)}};
    QVERIFY(slideOf(plain, view) == slideOf(told, view));
}

void TestAudienceSlide::revealingShowsTheVotes()
{
    Workshop workshop = voting(roundOf({37, 0, 1, 2}, 3, 4, false));
    currentItem(workshop).rounds[0].revealedAt = QDateTime(QDate(2026, 3, 12), QTime(12, 5), Qt::UTC);
    const AudienceSlide slide = slideOf(workshop);
    QVERIFY(!slide.voting);
    QCOMPARE(slide.rounds.size(), std::size_t(1));
    QCOMPARE(slide.rounds[0].number, 1);
    QVERIFY(slide.rounds[0].counts == currentItem(workshop).rounds[0].counts);
}

void TestAudienceSlide::theRoundBeforeStaysWhileTheNextIsHidden()
{
    Workshop workshop = voting(roundOf({1, 2, 3, 4}, 0, 0));
    currentItem(workshop).rounds.push_back(roundOf({37, 0, 0, 0}, 0, 0, false));
    const AudienceSlide slide = slideOf(workshop);
    QVERIFY(slide.voting);
    QCOMPARE(slide.rounds.size(), std::size_t(1));
    QCOMPARE(slide.rounds[0].counts.of(levelAt(0)), 1);

    currentItem(workshop).rounds[1] = roundOf({37, 0, 0, 0}, 0, 0);
    const AudienceSlide both = slideOf(workshop);
    QCOMPARE(both.rounds.size(), std::size_t(2));
    QCOMPARE(both.rounds[1].number, 2);
}

void TestAudienceSlide::votingEndsWithTheItem()
{
    for (const AgendaState state : {AgendaState::Skipped, AgendaState::Parked}) {
        Workshop workshop = voting(roundOf({1}, 0, 0, false));
        currentItem(workshop).outcome.state = state;
        QVERIFY(!slideOf(workshop).voting);
        QVERIFY(slideOf(workshop).rounds.empty());
    }
}

void TestAudienceSlide::coveredColumnsDoNotCount_data()
{
    QTest::addColumn<int>("mode");
    QTest::addColumn<int>("shown");
    for (const int shown : {0, 2, 4}) {
        QTest::addRow("matrix, %d shown", shown) << static_cast<int>(AudienceMode::Matrix) << shown;
        QTest::addRow("row, %d shown", shown) << static_cast<int>(AudienceMode::Row) << shown;
    }
}

void TestAudienceSlide::coveredColumnsDoNotCount()
{
    QFETCH(int, shown);
    AudienceView view = fetchedView();
    view.shownColumns = shown;
    const Workshop workshop = workshopOn(client(), row, column);
    const AudienceSlide slide = slideOf(workshop, view);
    for (int at = 0; at < 5; ++at) {
        const auto index = static_cast<std::size_t>(at);
        const Rating held = slide.rows[static_cast<std::size_t>(slide.item.row)].ratings[index];
        QCOMPARE(held, at < shown ? client().current.at(row, at) : Rating::notRated());
        const AudienceSlide other =
            slideOf(workshop, view, studyWith(row, at, levelAt(at % 2 == 0 ? 0 : 1)));
        QCOMPARE(other == slide, at >= shown);
    }
}

void TestAudienceSlide::aHiddenRatingDoesNotCount()
{
    AudienceView view = fetchedView();
    const Workshop workshop = workshopOn(client(), row, column);
    const Atlas changed = studyWith(row, column, levelAt(0));
    QVERIFY(!(slideOf(workshop, view, changed) == slideOf(workshop, view)));
    view.ratingHidden = true;
    QVERIFY(slideOf(workshop, view, changed) == slideOf(workshop, view));
}

// Who sees a rating is drawn to it.
void TestAudienceSlide::ratingsWaitForTheVote()
{
    QVERIFY(AudienceView().ratingHidden);
    AudienceView view = fetchedView();
    view.ratingHidden = true;
    const Atlas changed = studyWith(row, column, levelAt(0));
    for (const bool revealed : {false, true}) {
        const Workshop workshop = voting(roundOf({1, 2, 3, 4}, 0, 0, revealed));
        QCOMPARE(slideOf(workshop, view).isHidden(slideOf(workshop, view).item), !revealed);
        QCOMPARE(slideOf(workshop, view, changed) == slideOf(workshop, view), !revealed);
    }
    // Nor those of other items: their turn comes.
    const Atlas later = studyWith(row + 1, column, levelAt(0));
    Workshop workshop = workshopOn(client(), row, column);
    QVERIFY(slideOf(workshop, view, later) == slideOf(workshop, view));
    decide(workshop.items.edit()[2], levelAt(1));
    QCOMPARE(slideOf(workshop, view, later) == slideOf(workshop, view), view.mode != AudienceMode::Matrix);
}

void TestAudienceSlide::onlyOneRatingForACell()
{
    AudienceView view = viewOf(AudienceMode::Cell);
    view.shownColumns = 0; // of the row: the cell is shown by itself
    const AudienceSlide slide = slideOf(workshopOn(client(), row, column), view);
    for (std::size_t at = 0; at < 5; ++at) {
        QCOMPARE(
            slide.rows[0].ratings[at], at == column ? client().current.at(row, column) : Rating::notRated());
    }
}

void TestAudienceSlide::showsWhatWasDecided()
{
    Workshop workshop = voting(roundOf({0, 0, 9, 3}, 0, 0));
    decide(currentItem(workshop), levelAt(2));
    const AudienceSlide slide = slideOf(workshop);
    QVERIFY(slide.decided == levelAt(2));
    QCOMPARE(slide.rounds.size(), std::size_t(1));

    // Reopened: undecided again.
    currentItem(workshop).outcome = {};
    QVERIFY(!slideOf(workshop).decided);
}

QTEST_MAIN(TestAudienceSlide)
#include "tst_audience_slide.moc"
