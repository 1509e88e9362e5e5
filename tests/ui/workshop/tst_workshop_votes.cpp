// SPDX-License-Identifier: GPL-3.0-or-later
// Votes and decisions by real keys: where they go, what is asked before they count, what the room is said to
// say.
#include "storage/sample_files.h"
#include "support/levels.h"
#include "support/other_writer.h"
#include "support/played_room.h"
#include "support/two_screens.h"
#include "ui/workshop/agenda_view.h"

#include <QAction>
#include <QApplication>
#include <QInputDialog>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QSpinBox>

using namespace atlas;

class TestWorkshopVotes final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void keysBelongToThePictureOnEveryItem();
    void undoInAFieldWithoutTypingTakesBackTheVote();
    void draftsAreKeptAndSaidToBeDrafts();
    void countThatTheDiskRefusesGoes();
    void moreAnswersThanPeopleAreAskedAbout();
    void roomThatSaysMarginalIsTakenAtItsWord();
    void endingAsksAboutOpenItems();
    void whatAllConfirmNeedsNoTypedReason();
};

void TestWorkshopVotes::keysBelongToThePictureOnEveryItem()
{
    Room room;
    QVERIFY(room.open(room.atlas.newAtlas()));
    auto& preview = room.part<QWidget>("preview");
    const auto votesOn = [&](std::size_t item) {
        const std::vector<VoteRound> rounds = room.stored().items.get().at(item).rounds;
        return rounds.empty() ? 0 : rounds.front().counts.of(levelAt(3));
    };
    auto& votes = room.part<QSpinBox>("votes5");
    QTest::mouseClick(votes.findChild<QLineEdit*>(), Qt::LeftButton);
    QTest::keyClick(&votes, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClicks(&votes, QStringLiteral("7"));
    QCOMPARE(votesOn(0), 7);
    room.press(Qt::Key_PageDown); // by key
    QVERIFY(preview.hasFocus());
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("44"));
    QCOMPARE(votesOn(1), 2);
    QCOMPARE(votesOn(0), 7);
    // A reason begun, then a click into the agenda.
    auto& reason = room.part<QPlainTextEdit>("decisionReason");
    reason.setFocus();
    QTest::keyClicks(&reason, QStringLiteral("because"));
    auto& list = *room.console().findChild<AgendaView*>();
    QTest::mouseClick(
        list.viewport(), Qt::LeftButton, {}, list.visualRect(list.model()->index(2, 1)).center());
    QVERIFY(preview.hasFocus());
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("443r"));
    QCOMPARE(votesOn(2), 2);
    QVERIFY(room.stored().items.get().at(2).rounds.front().isRevealed());
    QCOMPARE(room.stored().items.get().at(1).draft, QStringLiteral("because"));
    // A decision by the button.
    reason.setFocus();
    QTest::keyClicks(&reason, QStringLiteral("so be it"));
    QTest::mouseClick(&room.part<QToolButton>("decide5"), Qt::LeftButton);
    QTest::mouseClick(&room.part<QPushButton>("recordDecision"), Qt::LeftButton);
    QCOMPARE(room.stored().items.get().at(2).outcome.state, AgendaState::Decided);
    QVERIFY(preview.hasFocus());
}

void TestWorkshopVotes::undoInAFieldWithoutTypingTakesBackTheVote()
{
    Room room;
    QVERIFY(room.open(room.atlas.newAtlas()));
    const auto votes = [&room] {
        const std::vector<VoteRound> rounds = room.stored().items.front().rounds;
        return rounds.empty() ? 0 : rounds.front().counts.of(levelAt(3));
    };
    room.press(Qt::Key_4);
    QCOMPARE(votes(), 1);
    auto& notes = room.part<QPlainTextEdit>("notes");
    notes.setFocus();
    QTest::keyClick(&notes, Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(votes(), 0);
    QTest::keyClick(&notes, Qt::Key_Y, Qt::ControlModifier);
    QCOMPARE(votes(), 1);
    // Typing first.
    QTest::keyClicks(&notes, QStringLiteral("late"));
    QTest::keyClick(&notes, Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(notes.toPlainText(), QString());
    QCOMPARE(votes(), 1);
}

void TestWorkshopVotes::draftsAreKeptAndSaidToBeDrafts()
{
    Room room;
    QVERIFY(room.open(room.atlas.newAtlas()));
    auto& reason = room.part<QPlainTextEdit>("decisionReason");
    auto& hint = room.part<QWidget>("decisionDraft");
    QVERIFY(!hint.isVisible());
    reason.setFocus();
    QTest::keyClicks(&reason, QStringLiteral("half a thought"));
    QTest::keyClick(&reason, Qt::Key_Escape);
    room.press(Qt::Key_PageDown);
    QVERIFY(!hint.isVisible());
    QCOMPARE(reason.toPlainText(), QString());
    room.press(Qt::Key_PageUp);
    QVERIFY(hint.isVisible());
    QCOMPARE(reason.toPlainText(), QStringLiteral("half a thought"));
    QVERIFY(room.atlas.storedCell(0, 0).rationale.reason.isEmpty());
}

void TestWorkshopVotes::countThatTheDiskRefusesGoes()
{
    Room room;
    QVERIFY(room.open(room.atlas.newAtlas()));
    auto& votes = room.part<QSpinBox>("votes5");
    room.press(Qt::Key_4, {}, 2);
    const OtherWriter writer(room.atlas.window().windowFilePath());
    Answer<QMessageBox> told([](QMessageBox& box) { box.button(QMessageBox::Ok)->click(); });
    votes.setFocus();
    QTest::keyClick(&votes, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClicks(&votes, QStringLiteral("9"));
    VERIFY_ANSWERED(told);
    QCOMPARE(votes.value(), 2);
    QCOMPARE(votes.text(), QStringLiteral("2"));
}

void TestWorkshopVotes::moreAnswersThanPeopleAreAskedAbout()
{
    Room room;
    QVERIFY(room.open(room.atlas.newAtlas()));
    const auto answer = [&](const QString& button) {
        Answer<QMessageBox> asked([&](QMessageBox& box) {
            for (QAbstractButton* each : box.buttons()) {
                if (each->text() == button)
                    QTest::mouseClick(each, Qt::LeftButton);
            }
        });
        room.press(Qt::Key_R);
        return asked.given();
    };
    Answer<QInputDialog> people([](QInputDialog& dialog) {
        dialog.setIntValue(12);
        dialog.accept();
    });
    room.part<QAction>("participants").trigger();
    VERIFY_ANSWERED(people);
    QCOMPARE(room.stored().participants, 12);
    room.press(Qt::Key_4, {}, 13);
    QVERIFY(answer(QStringLiteral("Correct the count")));
    QVERIFY(!room.stored().items.front().rounds.front().isRevealed());
    QVERIFY2(!holdsDigit(room.seen(), 13), qPrintable(room.seen()));
    QVERIFY(answer(QStringLiteral("Reveal all the same")));
    QVERIFY(room.stored().items.front().rounds.front().isRevealed());
    QCOMPARE(room.stored().participants, 12);
    room.press(Qt::Key_R); // hidden again
    QVERIFY(answer(QStringLiteral("We are 13 now")));
    QVERIFY(room.stored().items.front().rounds.front().isRevealed());
    QCOMPARE(room.stored().participants, 13);
    room.press(Qt::Key_PageDown);
    room.press(Qt::Key_4, {}, 12);
    room.press(Qt::Key_R); // nothing to ask
    QVERIFY(room.stored().items.get().at(1).rounds.front().isRevealed());
}

void TestWorkshopVotes::roomThatSaysMarginalIsTakenAtItsWord()
{
    Room room;
    QVERIFY(room.open(room.atlas.newAtlas()));
    room.press(Qt::Key_N, {}, 11);
    room.press(Qt::Key_4);
    room.press(Qt::Key_R);
    QVERIFY2(room.seen().contains(QStringLiteral("Majority: ")), qPrintable(room.seen()));
    QVERIFY2(!room.seen().contains(QStringLiteral("edian")), qPrintable(room.seen()));
    auto& reason = room.part<QPlainTextEdit>("decisionReason");
    reason.setFocus();
    QTest::keyClicks(&reason, QStringLiteral("Hardly touched"));
    QTest::keyClick(&reason, Qt::Key_Return, Qt::ControlModifier);
    const Decision decision = room.stored().items.front().outcome.decision.value_or(Decision());
    QCOMPARE(decision.rating, Rating::notApplicable());
    QCOMPARE(decision.basis, DecisionBasis::FirstRound);
}

void TestWorkshopVotes::endingAsksAboutOpenItems()
{
    Room room;
    QVERIFY(room.open(room.atlas.newAtlas()));
    room.press(Qt::Key_4, {}, 3);
    QString told;
    const auto answer = [&](const QString& button) {
        Answer<QMessageBox> asked([&](QMessageBox& box) {
            told = box.text();
            for (QAbstractButton* each : box.buttons()) {
                if (each->text() == button)
                    QTest::mouseClick(each, Qt::LeftButton);
            }
        });
        room.part<QAction>("end").trigger();
        return asked.given();
    };
    QVERIFY(answer(QStringLiteral("Do not end it")));
    QVERIFY2(told.contains(QStringLiteral("3 of 3")), qPrintable(told));
    QVERIFY(room.stored().isRunning());
    QVERIFY(answer(QStringLiteral("End the workshop")));
    QTRY_VERIFY(!room.atlas.window().console());
    QVERIFY(room.stored().endedAt.isValid());
}

void TestWorkshopVotes::whatAllConfirmNeedsNoTypedReason()
{
    Room room;
    QVERIFY(room.open(room.atlas.newAtlas()));
    const Rating present = room.atlas.family().current.at(0, 0);
    const RatingScale& scale = room.atlas.view().heatmap().scale();
    const auto keyOf = [&scale](Rating rating) {
        return rating.isNotApplicable() ? Qt::Key_N
                                        : static_cast<Qt::Key>(Qt::Key_1 + scale.position(rating));
    };
    room.press(keyOf(present), {}, 12);
    room.press(Qt::Key_R);
    room.press(Qt::Key_Return, Qt::ControlModifier);
    const Decision decision = room.stored().items.front().outcome.decision.value_or(Decision());
    QCOMPARE(decision.rating, present);
    QCOMPARE(decision.reason, QString());
    QVERIFY2(room.atlas.storedCell(0, 0).rationale.reason.startsWith(QStringLiteral("Confirmed by everyone")),
        qPrintable(room.atlas.storedCell(0, 0).rationale.reason));
    QVERIFY(room.atlas.storedCell(0, 0).rationale.source.contains(QStringLiteral("12")));
    // One voice against is worth a word.
    room.press(Qt::Key_PageDown);
    const Rating next = room.atlas.family().current.at(0, 1);
    QVERIFY(next.isLevel());
    room.press(keyOf(next), {}, 12);
    room.press(Qt::Key_N);
    room.press(Qt::Key_R);
    room.press(Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(room.part<QWidget>("decisionProblem").isVisible());
    QVERIFY(!room.stored().items.get().at(1).outcome.decision.has_value());
}

int main(int argc, char* argv[])
{
    const QTemporaryDir folder;
    useTwoScreens(folder);
    QApplication application(argc, argv);
    TestWorkshopVotes test;
    QTEST_SET_MAIN_SOURCE_PATH
    return QTest::qExec(&test, argc, argv);
}

#include "tst_workshop_votes.moc"
