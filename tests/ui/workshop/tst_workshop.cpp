// SPDX-License-Identifier: GPL-3.0-or-later
// A whole workshop by keys on two screens: what each window shows, what the room must not see, what is
// decided, and a program that is killed in the middle of a vote.
#include "storage/sample_files.h"
#include "support/levels.h"
#include "support/other_writer.h"
#include "support/played_room.h"
#include "support/two_screens.h"
#include "ui/workshop/workshop_console.h"

#include <QAction>
#include <QMessageBox>
#include <QProcess>
#include <QPushButton>
#include <QScreen>
#include <QSpinBox>
#include <QStatusBar>
#include <QToolButton>

#include <csignal>
#include <optional>

using namespace atlas;

namespace {

const QString secretNote = QStringLiteral("ask Karim about the pilot");

/// Opens, counts and writes a note, says so and waits to be killed.
int playVictim(const QString& path)
{
    Room room;
    if (!room.open(path))
        return 1;
    room.press(Qt::Key_3, {}, 7);
    room.press(Qt::Key_1, {}, 2);
    room.part<QWidget>("notes").setFocus();
    QTest::keyClicks(&room.part<QPlainTextEdit>("notes"), secretNote);
    QTest::qWait(1500); // the typing rests
    puts("counted");
    fflush(stdout);
    QTest::qWait(60000);
    return 2;
}

} // namespace

class TestWorkshop final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void eachWindowHasItsScreen();
    void roomSeesNoVoteBeforeReveal();
    void freezeAndBlack();
    void columnsComeOneByOne();
    void decisionEntersAtlasAndIsUndone();
    void undoTakesBackTheLastThingAndGoesThere();
    void undoLeavesTheMainWindowAlone();
    void everyStateOfAnItem();
    void reopenedItemKeepsItsChoice();
    void languageChangesUnderWay();
    void textFieldsKeepTheirKeys();
    void arrowsChooseADecision();
    void wordsThatTheDiskRefusesStay();
    void frenchDigits();
    void closingAsksWhetherItIsOver();
    void killedInMidVote();
};

void TestWorkshop::eachWindowHasItsScreen()
{
    Room room;
    QVERIFY(room.open(room.atlas.newAtlas()));
    const QList<QScreen*> screens = QGuiApplication::screens();
    QCOMPARE(screens.size(), 2);
    QCOMPARE(room.audience().geometry(), screens.at(1)->geometry());
    QVERIFY(room.audience().isFullScreen());
    QVERIFY(screens.at(0)->geometry().contains(room.console().geometry()));
    room.press(Qt::Key_X); // beside C, and no command
    QCOMPARE(room.audience().geometry(), screens.at(1)->geometry());
    const auto swap = [&](const QString& button) {
        Answer<QMessageBox> asked([&](QMessageBox& box) {
            QVERIFY(!screens.at(1)->geometry().intersects(box.geometry())
                || room.audience().screen() != screens.at(1));
            for (QAbstractButton* each : box.buttons()) {
                if (each->text().remove(u'&') == button)
                    QTest::mouseClick(each, Qt::LeftButton);
            }
        });
        room.console().activateWindow(); // a question before may have left another window in front
        if (!QTest::qWaitFor([&] { return room.console().isActiveWindow(); }))
            return false;
        room.press(Qt::Key_X, Qt::ControlModifier | Qt::ShiftModifier);
        return asked.given();
    };
    QVERIFY(swap(QStringLiteral("Cancel")));
    QCOMPARE(room.audience().geometry(), screens.at(1)->geometry());
    QVERIFY(swap(QStringLiteral("Swap")));
    QCOMPARE(room.audience().geometry(), screens.at(0)->geometry());
    QVERIFY(screens.at(1)->geometry().contains(room.console().geometry()));
    QTRY_VERIFY(room.console().isActiveWindow());
    // A clicker's keys end no show.
    for (const Qt::Key key : {Qt::Key_F5, Qt::Key_Escape, Qt::Key_Escape, Qt::Key_F5}) {
        room.press(key);
        QVERIFY(room.audience().isVisible());
        QCOMPARE(room.audience().geometry(), screens.at(0)->geometry());
        QTest::keyClick(&room.audience(), key);
        QVERIFY(room.audience().isVisible());
    }
}

void TestWorkshop::roomSeesNoVoteBeforeReveal()
{
    Room room;
    QVERIFY(room.open(room.atlas.newAtlas()));
    const JobFamily& family = room.atlas.family();
    QVERIFY2(room.seen().contains(family.rows.front().label), qPrintable(room.seen()));
    const QString before = room.seen();
    room.part<QWidget>("notes").setFocus();
    QTest::keyClicks(&room.part<QPlainTextEdit>("notes"), secretNote);
    room.press(Qt::Key_Escape); // out of the notes
    room.press(Qt::Key_4, {}, 17);
    room.press(Qt::Key_1, {}, 23);
    room.press(Qt::Key_N, {}, 19);
    room.press(Qt::Key_A);
    room.press(Qt::Key_Backspace);
    room.press(Qt::Key_A, {}, 2);
    const auto hidden = [&] {
        for (const int figure : {17, 23, 19, 59, 61}) {
            if (holdsDigit(room.seen(), figure))
                return false;
        }
        return !room.seen().contains(secretNote.left(9));
    };
    QVERIFY2(hidden(), qPrintable(room.seen()));
    QCOMPARE(room.part<QSpinBox>("votes5").value(), 17);
    const VoteRound first = room.stored().items.front().rounds.front();
    QCOMPARE(first.counts.of(levelAt(3)), 17);
    QCOMPARE(first.counts.of(Rating::notApplicable()), 19);
    QCOMPARE(first.counts.abstained, 2);
    QVERIFY(!first.isRevealed());

    room.press(Qt::Key_R);
    QVERIFY2(holdsDigit(room.seen(), 17) && holdsDigit(room.seen(), 23) && holdsDigit(room.seen(), 19),
        qPrintable(room.seen()));
    QVERIFY(!room.seen().contains(secretNote.left(9)));
    room.press(Qt::Key_4); // too late
    QCOMPARE(room.stored().items.front().rounds.front().counts.of(levelAt(3)), 17);
    room.press(Qt::Key_R); // hidden again, to correct it
    QVERIFY(hidden());
    room.press(Qt::Key_4);
    room.press(Qt::Key_R);
    QVERIFY(holdsDigit(room.seen(), 18));

    room.press(Qt::Key_S);
    room.press(Qt::Key_4, {}, 37);
    QVERIFY2(!holdsDigit(room.seen(), 37), qPrintable(room.seen()));
    room.press(Qt::Key_R);
    QVERIFY2(holdsDigit(room.seen(), 37), qPrintable(room.seen()));
    QCOMPARE(room.stored().items.front().rounds.size(), 2U);
    QCOMPARE(room.stored().items.front().rounds.front().counts.of(levelAt(3)), 18);
    room.press(Qt::Key_S); // there is no third
    QCOMPARE(room.stored().items.front().rounds.size(), 2U);
    QVERIFY(before != room.seen());
}

void TestWorkshop::freezeAndBlack()
{
    Room room;
    QVERIFY(room.open(room.atlas.newAtlas()));
    const QString first = room.seen();
    room.press(Qt::Key_F);
    room.press(Qt::Key_PageDown);
    QCOMPARE(room.seen(), first);
    room.press(Qt::Key_B);
    QCOMPARE(room.seen(), QString());
    room.press(Qt::Key_Escape);
    QCOMPARE(room.seen(), first); // still frozen
    room.press(Qt::Key_Escape);
    QVERIFY(room.seen() != first);
    const QString second = room.seen();
    QTest::keyClick(&room.audience(), Qt::Key_Period); // a clicker that reaches the other window
    QCOMPARE(room.seen(), QString());
    QTest::keyClick(&room.audience(), Qt::Key_Period);
    QCOMPARE(room.seen(), second);
    QTest::keyClick(&room.audience(), Qt::Key_PageUp);
    QCOMPARE(room.seen(), first);
}

void TestWorkshop::columnsComeOneByOne()
{
    Room room;
    QVERIFY(room.open(room.atlas.newAtlas()));
    const Workshop workshop = room.stored();
    const auto shown = [&] { return room.audience().slide().view.shownColumns; };
    const auto rated = [&] {
        const auto& ratings = room.audience().slide().rows.front().ratings;
        return std::count_if(
            ratings.begin(), ratings.end(), [](Rating rating) { return !rating.isNotRated(); });
    };
    const auto all = rated();
    room.press(Qt::Key_C);
    QCOMPARE(shown().value_or(-1), 0);
    QCOMPARE(rated(), 0);
    room.press(Qt::Key_PageDown);
    QCOMPARE(shown().value_or(-1), 1);
    room.press(Qt::Key_Left);
    QCOMPARE(shown().value_or(-1), 0);
    room.press(Qt::Key_Right, {}, static_cast<int>(room.atlas.family().domains.size()));
    QCOMPARE(rated(), all);
    QCOMPARE(room.stored().current, workshop.items.front().id);
    room.press(Qt::Key_PageDown);
    QCOMPARE(room.stored().current, workshop.items.get().at(1).id);
    QCOMPARE(rated(), 0);
    room.press(Qt::Key_M); // one cell
    QCOMPARE(room.audience().slide().view.mode, AudienceMode::Cell);
    room.press(Qt::Key_M);
    QCOMPARE(room.audience().slide().view.mode, AudienceMode::Matrix);
}

void TestWorkshop::decisionEntersAtlasAndIsUndone()
{
    Room room;
    QVERIFY(room.open(room.atlas.newAtlas()));
    const QString before = room.atlas.storedCode(0, 0);
    room.press(Qt::Key_1, {}, 8);
    room.press(Qt::Key_2, {}, 4);
    room.press(Qt::Key_R);
    room.press(Qt::Key_D);
    room.press(Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(room.part<QWidget>("decisionProblem").isVisible()); // no reason yet
    QCOMPARE(room.atlas.storedCode(0, 0), before);
    auto& reason = room.part<QPlainTextEdit>("decisionReason");
    QVERIFY(reason.hasFocus());
    QTest::keyClicks(&reason, QStringLiteral("The tools do it alone"));
    QTest::keyClick(&reason, Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(room.atlas.storedCode(0, 0), QStringLiteral("--"));
    QCOMPARE(room.atlas.storedCell(0, 0).rationale.reason, QStringLiteral("The tools do it alone"));
    const Workshop decided = room.stored();
    QCOMPARE(decided.items.front().outcome.state, AgendaState::Decided);
    QCOMPARE(decided.items.front().outcome.decision->basis, DecisionBasis::Median);
    const std::vector<JournalEntry> journal = room.atlas.journal(0, 0);
    QVERIFY(!journal.empty());
    for (const JournalEntry& entry : journal)
        QCOMPARE(entry.reason, QStringLiteral("The tools do it alone"));
    const auto source = std::find_if(journal.begin(), journal.end(),
        [](const JournalEntry& entry) { return entry.field == JournalField::Source; });
    QVERIFY(source != journal.end());
    for (const char* word : {"12 votes", "agreement"})
        QVERIFY2(source->newValue.contains(QLatin1String(word)), qPrintable(source->newValue));
    QVERIFY2(room.seen().contains(QStringLiteral("Agreed")), qPrintable(room.seen()));

    room.press(Qt::Key_Escape);
    room.press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(room.atlas.storedCode(0, 0), before);
    QCOMPARE(room.stored().items.front().outcome.state, AgendaState::Open);
    room.press(Qt::Key_Y, Qt::ControlModifier);
    QCOMPARE(room.atlas.storedCode(0, 0), QStringLiteral("--"));
    QCOMPARE(room.stored().items.front().outcome.state, AgendaState::Decided);
}

void TestWorkshop::undoTakesBackTheLastThingAndGoesThere()
{
    Room room;
    QVERIFY(room.open(room.atlas.newAtlas()));
    const auto votes = [&](std::size_t item, int level) {
        const std::vector<VoteRound> rounds = room.stored().items.get().at(item).rounds;
        return rounds.empty() ? 0 : rounds.back().counts.of(levelAt(level));
    };
    // The first item is decided, the second is being voted on.
    QTest::mouseClick(&room.part<QToolButton>("decide5"), Qt::LeftButton);
    auto& reason = room.part<QPlainTextEdit>("decisionReason");
    reason.setFocus();
    QTest::keyClicks(&reason, QStringLiteral("Settled"));
    QTest::keyClick(&reason, Qt::Key_Return, Qt::ControlModifier);
    room.press(Qt::Key_Escape);
    const QString decided = room.atlas.storedCode(0, 0);
    room.press(Qt::Key_Right);
    room.press(Qt::Key_1, {}, 2);
    room.press(Qt::Key_4); // a slip
    QVERIFY2(room.part<QAction>("undo").text().contains(QStringLiteral("vote on")),
        qPrintable(room.part<QAction>("undo").text()));
    room.press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(votes(1, 3), 0);
    QCOMPARE(votes(1, 0), 2);
    QCOMPARE(room.atlas.storedCode(0, 0), decided); // the item before is as it was
    QVERIFY2(room.console().statusBar()->currentMessage().startsWith(QStringLiteral("Undone: vote on")),
        qPrintable(room.console().statusBar()->currentMessage()));
    auto& field = room.part<QSpinBox>("votes5"); // as typed into the field
    field.setFocus();
    QTest::keyClick(&field, Qt::Key_7);
    QVERIFY(votes(1, 3) != 0);
    QTest::keyClick(&field, Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(votes(1, 3), 0);
    QCOMPARE(field.value(), 0);
    room.press(Qt::Key_Escape);
    room.press(Qt::Key_Backspace); // which is the same for a vote
    QCOMPARE(votes(1, 0), 1);
    room.press(Qt::Key_R);
    room.press(Qt::Key_Backspace); // and for nothing else
    QVERIFY(room.stored().items.get().at(1).rounds.back().isRevealed());
    room.press(Qt::Key_Right);
    room.press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(room.stored().current, room.stored().items.get().at(1).id); // back where it happened
    QVERIFY(!room.stored().items.get().at(1).rounds.back().isRevealed());
    room.press(Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(room.stored().items.get().at(1).rounds.empty());
    room.press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(room.stored().current, room.stored().items.front().id);
    QCOMPARE(room.stored().items.front().outcome.state, AgendaState::Open);
    room.press(Qt::Key_Y, Qt::ControlModifier, 4);
    QCOMPARE(room.stored().items.front().outcome.state, AgendaState::Decided);
    QVERIFY(room.stored().items.get().at(1).rounds.back().isRevealed());
}

void TestWorkshop::undoLeavesTheMainWindowAlone()
{
    Room room;
    QVERIFY(room.open(room.atlas.newAtlas()));
    room.press(Qt::Key_1);
    const auto consoleComes = [&room] {
        room.console().activateWindow();
        return QTest::qWaitFor([&room] { return QApplication::activeWindow() == &room.console(); });
    };
    QVERIFY(room.atlas.isInFront());
    room.atlas.show("services");
    room.atlas.goTo(0, 0);
    QTest::keyClick(&room.atlas.view(), '4');
    const QString rated = room.atlas.storedCode(0, 0);
    QCOMPARE(rated, QStringLiteral("++"));
    QVERIFY(consoleComes());
    room.press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(room.atlas.storedCode(0, 0), rated); // nobody in this window sees that cell
    QVERIFY2(room.console().statusBar()->currentMessage().contains(QStringLiteral("main window")),
        qPrintable(room.console().statusBar()->currentMessage()));
    // There, all the way: never the workshop that is open here.
    QVERIFY(room.atlas.isInFront());
    for (int step = 0; step < 8; ++step)
        QTest::keyClick(&room.atlas.window(), Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(room.atlas.storedCode(0, 0) != rated);
    QCOMPARE(room.atlas.stored().workshops.size(), 1U);
    QVERIFY(room.stored().items.empty());
    QVERIFY(consoleComes());
    room.press(Qt::Key_Y, Qt::ControlModifier); // the items are back on the agenda
    QCOMPARE(room.stored().items.size(), 3U);
}

void TestWorkshop::everyStateOfAnItem()
{
    Room room;
    QVERIFY(room.open(room.atlas.newAtlas()));
    const auto state = [&](std::size_t item) { return room.stored().items.get().at(item).outcome.state; };
    room.press(Qt::Key_K); // and on to the next
    QCOMPARE(state(0), AgendaState::Skipped);
    room.press(Qt::Key_P);
    QCOMPARE(state(1), AgendaState::Parked);
    QCOMPARE(room.stored().current, room.stored().items.back().id);
    room.press(Qt::Key_Left);
    room.press(Qt::Key_O);
    QCOMPARE(state(1), AgendaState::Open);
    room.press(Qt::Key_P);
    room.press(Qt::Key_Left, {}, 2);
    room.press(Qt::Key_4); // who votes on a skipped item takes it up again
    QCOMPARE(state(0), AgendaState::Open);
    room.press(Qt::Key_Right, {}, 2);
    room.press(Qt::Key_Right); // the last one
    QCOMPARE(room.stored().current, room.stored().items.back().id);
    // A level that nobody voted for, without any vote.
    QTest::mouseClick(&room.part<QToolButton>("decide5"), Qt::LeftButton);
    auto& reason = room.part<QPlainTextEdit>("decisionReason");
    reason.setFocus();
    QTest::keyClicks(&reason, QStringLiteral("Settled last year"));
    QTest::keyClick(&reason, Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(state(2), AgendaState::Decided);
    QCOMPARE(room.stored().items.back().outcome.decision->basis, DecisionBasis::Discussion);
    QCOMPARE(room.stored().items.back().outcome.decision->rating, levelAt(3));
}

void TestWorkshop::reopenedItemKeepsItsChoice()
{
    Room room;
    QVERIFY(room.open(room.atlas.newAtlas()));
    room.press(Qt::Key_4, {}, 3);
    room.press(Qt::Key_1, {}, 3);
    room.press(Qt::Key_R);
    // Two halves: nobody chooses for the room.
    const auto chosen = [&] {
        const auto buttons = room.console().findChildren<QAbstractButton*>();
        return std::any_of(buttons.begin(), buttons.end(), [](const QAbstractButton* button) {
            return button->group() && button->isVisible() && button->isChecked();
        });
    };
    QVERIFY(!chosen());
    auto& reason = room.part<QPlainTextEdit>("decisionReason");
    reason.setFocus();
    QTest::keyClicks(&reason, QStringLiteral("why"));
    QTest::keyClick(&reason, Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(room.stored().items.front().outcome.state, AgendaState::Open);
    QTest::mouseClick(&room.part<QToolButton>("decide4"), Qt::LeftButton);
    room.press(Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(room.stored().items.front().outcome.decision.value_or(Decision()).rating, levelAt(2));
    room.press(Qt::Key_O);
    QCOMPARE(room.stored().items.front().outcome.state, AgendaState::Open);
    room.press(Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(room.stored().items.front().outcome.decision.value_or(Decision()).rating, levelAt(2));
}

void TestWorkshop::languageChangesUnderWay()
{
    Room room;
    QVERIFY(room.open(room.atlas.newAtlas()));
    room.press(Qt::Key_4, {}, 3);
    Q_EMIT room.atlas.window().languageRequested(Language::French);
    QTRY_VERIFY(room.atlas.window().windowTitle().contains(QStringLiteral("Atlas des")));
    QTRY_VERIFY(room.atlas.window().console());
    QVERIFY(room.audience().isVisible());
    QCOMPARE(room.part<QSpinBox>("votes5").value(), 3);
    QVERIFY2(room.seen().contains(QStringLiteral("Décompte des votes")), qPrintable(room.seen()));
    Q_EMIT room.atlas.window().languageRequested(Language::English);
    QTRY_VERIFY(room.atlas.window().windowTitle().contains(QStringLiteral("Competence Atlas")));
}

void TestWorkshop::textFieldsKeepTheirKeys()
{
    Room room;
    QVERIFY(room.open(room.atlas.newAtlas()));
    auto& notes = room.part<QPlainTextEdit>("notes");
    notes.setFocus();
    QTest::keyClicks(&notes, QStringLiteral("bank rks 14 fm"));
    QTest::keyClick(&notes, Qt::Key_Left);
    QTest::keyClick(&notes, Qt::Key_Backspace);
    QCOMPARE(notes.toPlainText(), QStringLiteral("bank rks 14 m"));
    QVERIFY(!room.console().view().black);
    QVERIFY(room.stored().items.front().rounds.empty());
    QTest::keyClick(&notes, Qt::Key_Escape);
    QTRY_COMPARE(room.stored().items.front().notes, QStringLiteral("bank rks 14 m"));
    room.press(Qt::Key_B);
    QVERIFY(room.console().view().black);
}

void TestWorkshop::arrowsChooseADecision()
{
    Room room;
    QVERIFY(room.open(room.atlas.newAtlas()));
    const QString item = room.seen();
    QList<QToolButton*> levels;
    for (auto* button : room.console().findChildren<QToolButton*>()) {
        if (button->objectName().startsWith(QStringLiteral("decide")))
            levels << button;
    }
    QVERIFY(levels.size() > 3);
    levels[0]->setFocus(Qt::TabFocusReason);
    QTest::keyClick(levels[0], Qt::Key_Right);
    QTest::keyClick(levels[1], Qt::Key_Down);
    QVERIFY(levels[2]->hasFocus() && levels[2]->isChecked());
    QTest::keyClick(levels[2], Qt::Key_Left);
    QVERIFY(levels[1]->hasFocus() && levels[1]->isChecked() && !levels[2]->isChecked());
    QTest::keyClick(levels[1], Qt::Key_Tab);
    QVERIFY(room.part<QWidget>("decisionReason").hasFocus());
    QTest::qWait(10);
    QTest::keyClick(&room.part<QWidget>("decisionReason"), Qt::Key_Backtab, Qt::ShiftModifier);
    QVERIFY(levels[1]->hasFocus());
    QCOMPARE(room.seen(), item); // the same keys go to the next item elsewhere
    room.part<QWidget>("preview").setFocus();
    room.press(Qt::Key_Right);
    QVERIFY(room.seen() != item);
}

void TestWorkshop::wordsThatTheDiskRefusesStay()
{
    Room room;
    QVERIFY(room.open(room.atlas.newAtlas()));
    const QString written = QStringLiteral("ask again in May");
    std::optional<OtherWriter> writer(room.atlas.window().windowFilePath());
    auto& notes = room.part<QPlainTextEdit>("notes");
    notes.setFocus();
    Answer<QMessageBox> told([](QMessageBox& box) { box.button(QMessageBox::Ok)->click(); });
    notes.insertPlainText(written); // at once: a slow machine must not take it for a pause
    QTest::keyClick(&notes, Qt::Key_Escape);
    VERIFY_ANSWERED(told);
    writer.reset();
    // Something else of the session changes, and the console shows all of it anew.
    QVERIFY(room.console().isVisible());
    room.atlas.view().setCurrentIndex(room.atlas.cell(0, 0));
    Q_EMIT room.atlas.view().ratingChosen(levelAt(0)); // a key would go to the window in front
    QCOMPARE(room.atlas.storedCode(0, 0), QStringLiteral("--"));
    QCOMPARE(notes.toPlainText(), written);
    QVERIFY(notes.toolTip().contains(QStringLiteral("Not stored"))); // and does not look like what is
    room.console().store();
    QCOMPARE(room.stored().items.front().notes, written);
    QCOMPARE(notes.toolTip(), QString());
}

void TestWorkshop::frenchDigits()
{
    Room room;
    QVERIFY(room.open(room.atlas.newAtlas()));
    room.press(Qt::Key_Ampersand);
    room.press(Qt::Key_Eacute, {}, 2);
    room.press(Qt::Key_QuoteDbl, {}, 3);
    room.press(Qt::Key_Apostrophe, {}, 4);
    const VoteCounts counts = room.stored().items.front().rounds.front().counts;
    QCOMPARE(counts.levels, votesAt({1, 2, 3, 4}));
}

void TestWorkshop::closingAsksWhetherItIsOver()
{
    Room room;
    QVERIFY(room.open(room.atlas.newAtlas()));
    const auto answered = [&](int button) {
        Answer<QMessageBox> answer(
            [button](QMessageBox& box) { QTest::mouseClick(box.buttons().at(button), Qt::LeftButton); });
        room.console().close();
        return answer.given();
    };
    const auto buttonNamed = [&](const QString& text) {
        int found = -1;
        Answer<QMessageBox> answer([&](QMessageBox& box) {
            for (int at = 0; at < box.buttons().size(); ++at) {
                if (box.buttons().at(at)->text() == text)
                    found = at;
            }
            QTest::keyClick(&box, Qt::Key_Escape);
        });
        room.console().close();
        return answer.given() ? found : -1;
    };
    const int over = buttonNamed(QStringLiteral("End the workshop"));
    QVERIFY(over >= 0);
    QVERIFY(room.atlas.window().console()); // Escape stays
    QVERIFY(room.stored().isRunning());
    QVERIFY(!room.atlas.part<QToolButton>("deleteWorkshop").isEnabled());
    room.atlas.navigation().setCurrentIndex(room.atlas.navigation().model()->index(1, 0));
    const QWidget* family = room.atlas.window().currentPage();
    QVERIFY(answered(over));
    QTRY_VERIFY(!room.atlas.window().console());
    // The minutes are where the main window is now, and what is over can be deleted.
    QTRY_VERIFY(room.atlas.window().currentPage() != family);
    QCOMPARE(room.atlas.window().currentPage()->metaObject()->className(), "atlas::WorkshopsPage");
    QVERIFY(room.atlas.part<QToolButton>("deleteWorkshop").isEnabled());
    QVERIFY(!room.stored().isRunning());
    QVERIFY(room.stored().endedAt.isValid());
}

void TestWorkshop::killedInMidVote()
{
    RunningAtlas after;
    const QString path = after.newAtlas();
    QProcess victim;
    victim.start(QCoreApplication::applicationFilePath(), {QStringLiteral("--victim"), path});
    QVERIFY(victim.waitForStarted());
    QByteArray said;
    while (!said.contains("counted")) {
        QVERIFY2(victim.waitForReadyRead(60000), victim.readAllStandardError().constData());
        said += victim.readAllStandardOutput();
    }
    victim.kill();
    QVERIFY(victim.waitForFinished());

    QVERIFY(after.start(path));
    QVERIFY2(after.message().contains(QStringLiteral("item 1 of 3")), qPrintable(after.message()));
    QTest::mouseClick(after.messageBar().findChild<QToolButton*>(), Qt::LeftButton);
    QTRY_VERIFY(after.window().console());
    WorkshopConsole& console = *after.window().console();
    QCOMPARE(console.findChild<QSpinBox*>(QStringLiteral("votes4"))->value(), 7);
    QCOMPARE(console.findChild<QSpinBox*>(QStringLiteral("votes2"))->value(), 2);
    QCOMPARE(console.findChild<QPlainTextEdit*>(QStringLiteral("notes"))->toPlainText(), secretNote);
    QVERIFY(!holdsDigit(console.audience().texts().join(u'\n'), 7));
    QTest::qWait(50); // two windows come to the front one after the other
    QVERIFY(QTest::qWaitFor([&] { return QApplication::activeWindow() == &console; }));
    QTest::keyClick(&console, Qt::Key_R);
    QVERIFY(holdsDigit(console.audience().texts().join(u'\n'), 7));
}

int main(int argc, char* argv[])
{
    const QTemporaryDir folder;
    useTwoScreens(folder);
    QApplication application(argc, argv);
    if (argc == 3 && qstrcmp(argv[1], "--victim") == 0)
        return playVictim(QFile::decodeName(argv[2]));
    TestWorkshop test;
    QTEST_SET_MAIN_SOURCE_PATH
    return QTest::qExec(&test, argc, argv);
}

#include "tst_workshop.moc"
