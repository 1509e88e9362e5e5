// SPDX-License-Identifier: GPL-3.0-or-later
// Keys of the facilitator that would go astray, by real keys and clicks; what a workshop that is over still takes.
#include "storage/sample_files.h"
#include "support/levels.h"
#include "support/played_room.h"
#include "support/two_screens.h"
#include "ui/exchange/ballot_import_dialog.h"
#include "ui/kit/message_bar.h"
#include "ui/workshop/agenda_view.h"
#include "ui/workshop/room_dialog.h"

#include <QAction>
#include <QApplication>
#include <QDoubleSpinBox>
#include <QFileDialog>
#include <QInputDialog>
#include <QListWidget>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QSpinBox>
#include <QStatusBar>
#include <QStyleOptionSpinBox>

using namespace atlas;

namespace {

void type(const QString& text)
{
    for (const QChar character : text)
        QTest::keyClick(QApplication::focusWidget(), character.toLatin1());
}

/// What \a by asks; \a button is the answer.
QString asked(const QString& button, QAction& by)
{
    QString told;
    Answer<QMessageBox> question([&](QMessageBox& box) {
        told = box.text();
        for (QAbstractButton* each : box.buttons()) {
            if (each->text() == button)
                QTest::mouseClick(each, Qt::LeftButton);
        }
    });
    by.trigger();
    return question.given() ? told : QStringLiteral("nothing was asked");
}

/// Ends the workshop, whatever is open.
bool end(const Room& room)
{
    (void)asked(QStringLiteral("End the workshop"), room.part<QAction>("end"));
    return QTest::qWaitFor([&room] { return !room.atlas.window().console(); });
}

} // namespace

class TestWorkshopKeys final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void reasonTakesItsFirstLetters();
    void levelsHaveKeysWhereTheKeyboardIs();
    void recordingWithoutLevelAsksForOne();
    void decidedItemTakesNoTyping();
    void arrowsOfACountGiveTheKeysBack();
    void commandsSayWhyTheyDoNothing();
    void endingAsksAboutDrafts();
    void theLevelOfADraftIsChosenAgain();
    void refusedUndoStopsNobody();
    void whatIsOverIsNotTakenBack();
    void whatIsOverTakesNoAnswers();
    void sameBallotsAreNotCountedTwice();
    void facilitatorSignsWhereNobodyElseIsKnown();
    void nobodyKnownIsNobodyNamed();
    void roomDialogSaysWhatTheConsoleSays();
    void agendaRowsHoldTheirWords();
    void emptiedFilterLosesItsCross();
};

void TestWorkshopKeys::reasonTakesItsFirstLetters()
{
    Room room;
    QVERIFY(room.open(room.atlas.newAtlas()));
    auto& reason = room.part<QPlainTextEdit>("decisionReason");
    room.press(Qt::Key_D); // no level is chosen beforehand
    QVERIFY(reason.hasFocus());
    type(QStringLiteral("new Practice in 2 branches"));
    QCOMPARE(reason.toPlainText(), QStringLiteral("new Practice in 2 branches"));
    QVERIFY(!room.part<QToolButton>("decide5").isChecked());
    const auto chosen = [&room] {
        const auto buttons = room.console().findChildren<QAbstractButton*>();
        return std::count_if(buttons.begin(), buttons.end(),
            [](const QAbstractButton* button) { return button->group() && button->isVisible() && button->isChecked(); });
    };
    QCOMPARE(chosen(), 0);
    // A level by a click, and on with the reason.
    room.press(Qt::Key_PageDown);
    QTest::mouseClick(&room.part<QToolButton>("decide5"), Qt::LeftButton);
    QVERIFY(reason.hasFocus());
    type(QStringLiteral("none left"));
    QCOMPARE(reason.toPlainText(), QStringLiteral("none left"));
    QVERIFY(room.part<QToolButton>("decide5").isChecked());
}

void TestWorkshopKeys::levelsHaveKeysWhereTheKeyboardIs()
{
    Room room;
    QVERIFY(room.open(room.atlas.newAtlas()));
    auto& reason = room.part<QPlainTextEdit>("decisionReason");
    auto& level = room.part<QToolButton>("decide5");
    level.setFocus(Qt::TabFocusReason);
    QTest::keyClick(&level, Qt::Key_P); // no level: a reason begins
    QVERIFY(reason.hasFocus());
    QCOMPARE(reason.toPlainText(), QStringLiteral("p"));
    level.setFocus(Qt::TabFocusReason);
    QTest::keyClick(&level, Qt::Key_1);
    QVERIFY(room.part<QToolButton>("decide2").isChecked());
    QVERIFY(reason.hasFocus());
    level.setFocus(Qt::TabFocusReason);
    QTest::keyClick(&level, Qt::Key_Backspace); // takes no vote back
    QVERIFY(room.stored().items.front().rounds.empty());
}

void TestWorkshopKeys::recordingWithoutLevelAsksForOne()
{
    Room room;
    QVERIFY(room.open(room.atlas.newAtlas()));
    room.press(Qt::Key_D);
    type(QStringLiteral("so be it"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(room.part<QLabel>("decisionProblem").isVisible());
    QVERIFY(!room.stored().items.front().outcome.decision);
    type(QStringLiteral("4")); // where the keys of the levels choose
    QVERIFY(room.part<QWidget>("decisionReason").hasFocus());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return, Qt::ControlModifier);
    const Decision decision = room.stored().items.front().outcome.decision.value_or(Decision());
    QCOMPARE(decision.rating, levelAt(3));
    QCOMPARE(decision.reason, QStringLiteral("so be it"));
}

void TestWorkshopKeys::decidedItemTakesNoTyping()
{
    Room room;
    QVERIFY(room.open(room.atlas.newAtlas()));
    room.press(Qt::Key_D);
    type(QStringLiteral("settled"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return, Qt::ControlModifier);
    type(QStringLiteral("4"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return, Qt::ControlModifier);
    const Workshop decided = room.stored();
    QCOMPARE(decided.items.front().outcome.state, AgendaState::Decided);
    QVERIFY(room.part<QWidget>("preview").hasFocus());
    room.press(Qt::Key_D);
    auto& problem = room.part<QLabel>("decisionProblem");
    QVERIFY(problem.isVisible());
    QVERIFY2(problem.text().contains(QStringLiteral("decided already")), qPrintable(problem.text()));
    type(QStringLiteral("oh, bring more 443 s"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Backspace);
    QVERIFY(room.stored() == decided);
    QVERIFY(!room.console().view().black);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QVERIFY(!problem.isVisible());
    type(QStringLiteral("o"));
    QCOMPARE(room.stored().items.front().outcome.state, AgendaState::Open);
}

void TestWorkshopKeys::arrowsOfACountGiveTheKeysBack()
{
    Room room;
    QVERIFY(room.open(room.atlas.newAtlas()));
    auto& votes = room.part<QSpinBox>("votes5");
    QStyleOptionSpinBox option;
    option.initFrom(&votes);
    option.subControls = QStyle::SC_All;
    const QPoint up = votes.style()
                          ->subControlRect(QStyle::CC_SpinBox, &option, QStyle::SC_SpinBoxUp, &votes)
                          .center();
    QTest::mouseClick(&votes, Qt::LeftButton, {}, up);
    QTRY_VERIFY(room.part<QWidget>("preview").hasFocus());
    const auto counted = [&room] {
        const Workshop now = room.stored();
        return now.items.front().rounds.empty() ? 0 : now.items.front().rounds.front().counts.of(levelAt(3));
    };
    QCOMPARE(counted(), 1);
    type(QStringLiteral("44"));
    QCOMPARE(counted(), 3);
    // A letter is no part of a number.
    QTest::mouseClick(votes.findChild<QLineEdit*>(), Qt::LeftButton);
    QVERIFY(!room.part<QWidget>("preview").hasFocus());
    type(QStringLiteral("r"));
    QVERIFY(room.stored().items.front().rounds.front().isRevealed());
}

void TestWorkshopKeys::commandsSayWhyTheyDoNothing()
{
    Room room;
    QVERIFY(room.open(room.atlas.newAtlas()));
    const auto said = [&room](Qt::Key key) {
        room.console().statusBar()->clearMessage();
        room.press(key);
        return room.console().statusBar()->currentMessage();
    };
    QVERIFY2(said(Qt::Key_R).contains(QStringLiteral("no votes yet")), qPrintable(said(Qt::Key_R)));
    room.press(Qt::Key_4, {}, 2);
    QVERIFY2(said(Qt::Key_S).contains(QStringLiteral("still hidden")), qPrintable(said(Qt::Key_S)));
    room.press(Qt::Key_R);
    QVERIFY2(said(Qt::Key_4).contains(QStringLiteral("revealed")), qPrintable(said(Qt::Key_4)));
    room.press(Qt::Key_S);
    room.press(Qt::Key_4, {}, 2);
    room.press(Qt::Key_R);
    QVERIFY2(said(Qt::Key_S).contains(QStringLiteral("Both rounds")), qPrintable(said(Qt::Key_S)));
    room.press(Qt::Key_D);
    type(QStringLiteral("done"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(room.stored().items.front().outcome.state, AgendaState::Decided);
    for (const Qt::Key key : {Qt::Key_R, Qt::Key_S, Qt::Key_4})
        QVERIFY2(said(key).contains(QStringLiteral("is decided")), qPrintable(said(key)));
}

void TestWorkshopKeys::endingAsksAboutDrafts()
{
    Room room;
    QVERIFY(room.open(room.atlas.newAtlas()));
    for (int item = 0; item < 3; ++item) {
        room.press(Qt::Key_D);
        type(QStringLiteral("since"));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        room.press(Qt::Key_K);
    }
    QCOMPARE(room.stored().items.front().outcome.state, AgendaState::Skipped); // nothing is open
    const QString told = asked(QStringLiteral("Do not end it"), room.part<QAction>("end"));
    QVERIFY2(told.contains(QStringLiteral("3 reason")), qPrintable(told));
    QVERIFY(room.stored().isRunning());
}

void TestWorkshopKeys::theLevelOfADraftIsChosenAgain()
{
    Room room;
    QVERIFY(room.open(room.atlas.newAtlas()));
    room.press(Qt::Key_4, {}, 3);
    room.press(Qt::Key_R);
    auto& level = room.part<QToolButton>("decide2");
    level.setFocus(Qt::TabFocusReason);
    QTest::keyClick(&level, Qt::Key_Space);
    room.press(Qt::Key_D);
    type(QStringLiteral("since"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    const auto& draft = room.part<QLabel>("decisionDraft");
    QTRY_VERIFY(draft.isVisible());
    QVERIFY2(draft.text().contains(QStringLiteral("as long as")), qPrintable(draft.text()));
    QVERIFY(room.part<QToolButton>("decide2").isChecked());
    { // Another look of the windows takes the choice over.
        QSignalSpy gone(&room.console(), &QObject::destroyed);
        Q_EMIT room.atlas.window().themeRequested(ThemeChoice::Dark);
        QVERIFY(gone.wait());
        QTRY_VERIFY(room.atlas.window().console() && room.console().isVisible());
        QVERIFY(room.part<QToolButton>("decide2").isChecked());
        QCOMPARE(room.part<QPlainTextEdit>("decisionReason").toPlainText(), QStringLiteral("since"));
    }
    Answer<QMessageBox> later([](QMessageBox& box) {
        for (QAbstractButton* button : box.buttons()) {
            if (button->text() == QStringLiteral("Go on later"))
                button->click();
        }
    });
    room.console().close();
    VERIFY_ANSWERED(later);
    QTRY_VERIFY(!room.atlas.window().console());
    room.atlas.window().resumeWorkshop();
    QTRY_VERIFY(room.atlas.window().console() && room.console().isVisible());
    QCOMPARE(room.part<QPlainTextEdit>("decisionReason").toPlainText(), QStringLiteral("since"));
    const auto buttons = room.console().findChildren<QAbstractButton*>();
    // The median, which is chosen beforehand else, may not be what the reason speaks for.
    QVERIFY(std::none_of(buttons.begin(), buttons.end(), [](const QAbstractButton* button) {
        return button->group() && button->isVisible() && button->isChecked();
    }));
    const auto& again = room.part<QLabel>("decisionDraft");
    QVERIFY2(again.isVisible() && again.text().contains(QStringLiteral("again")), qPrintable(again.text()));
    QTest::mouseClick(&room.part<QToolButton>("decide2"), Qt::LeftButton);
    QVERIFY2(!again.text().contains(QStringLiteral("again")), qPrintable(again.text()));
}

void TestWorkshopKeys::refusedUndoStopsNobody()
{
    Room room;
    const QString path = room.atlas.newAtlas();
    QVERIFY(room.open(path));
    room.press(Qt::Key_4, {}, 2);
    QCOMPARE(sqlOnOpen(path, QStringLiteral("CREATE TEMP TRIGGER refuse BEFORE DELETE ON main.vote_round BEGIN SELECT "
                                            "RAISE(ABORT, 'no'); END")),
        QString());
    room.press(Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(!QApplication::activeModalWidget());
    const auto& bar = room.part<QWidget>("messageBar");
    QVERIFY(bar.isVisible());
    QVERIFY(!bar.findChild<QLabel*>(QStringLiteral("messageText"))->text().isEmpty());
    QCOMPARE(room.stored().items.front().rounds.front().counts.of(levelAt(3)), 2);
}

void TestWorkshopKeys::whatIsOverIsNotTakenBack()
{
    Room room;
    QVERIFY(room.open(room.atlas.newAtlas()));
    room.press(Qt::Key_4, {}, 3);
    room.press(Qt::Key_R);
    QVERIFY(end(room));
    const Workshop over = room.stored();
    for (int time = 0; time < 2; ++time) {
        QTest::keyClick(&room.atlas.window(), Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(!QApplication::activeModalWidget());
        QVERIFY2(room.atlas.message().contains(QStringLiteral("Open the workshop again")), qPrintable(room.atlas.message()));
        room.atlas.window().messages().withdrawPassing();
        QVERIFY(room.stored() == over);
    }
    // Open again, the step is still there.
    QTest::mouseClick(&room.atlas.part<QPushButton>("startWorkshop"), Qt::LeftButton);
    QTRY_VERIFY(room.atlas.window().console());
    QTest::qWait(50);
    QVERIFY(QTest::qWaitFor([&room] { return QApplication::activeWindow() == &room.console(); }));
    room.press(Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(!room.stored().items.front().rounds.front().isRevealed());
}

void TestWorkshopKeys::whatIsOverTakesNoAnswers()
{
    Room room;
    QVERIFY(room.open(room.atlas.newAtlas()));
    QVERIFY(end(room));
    QTRY_VERIFY(!room.atlas.part<QToolButton>("importBallots").isEnabled());
    const Workshop over = room.stored();
    Q_EMIT room.atlas.window().ballotImportRequested(over.id, &room.atlas.window());
    QVERIFY2(room.atlas.message().contains(QStringLiteral("Open it again")), qPrintable(room.atlas.message()));
    QVERIFY(room.stored() == over);
}

void TestWorkshopKeys::sameBallotsAreNotCountedTwice()
{
    Room room;
    QVERIFY(room.open(room.atlas.newAtlas()));
    QFile ballots(room.atlas.file(QStringLiteral("answers.csv")));
    QVERIFY(ballots.open(QIODevice::WriteOnly));
    ballots.write("participant,1,2,3\nowl,++,-,\nfox,++,-,N/A\n");
    ballots.close();
    int doubtful = 0;
    QString warning;
    const auto import = [&](bool tick) {
        Answer<QFileDialog> file([&room](QFileDialog& shown) {
            auto* name = shown.findChild<QLineEdit*>(QStringLiteral("fileNameEdit"));
            name->setText(room.atlas.file(QStringLiteral("answers.csv")));
            QTest::keyClick(name, Qt::Key_Return);
        });
        Answer<BallotImportDialog> dialog([&](BallotImportDialog& shown) {
            auto* list = shown.findChild<QListWidget*>(QStringLiteral("doubtful"));
            doubtful = list ? list->count() : 0;
            warning = shown.findChild<QLabel*>(QStringLiteral("warning"))->text();
            if (tick)
                QTest::mouseClick(shown.findChild<QPushButton*>(QStringLiteral("tickAll")), Qt::LeftButton);
            auto* take = shown.findChild<QPushButton*>(QStringLiteral("take"));
            if (take->isEnabled())
                QTest::mouseClick(take, Qt::LeftButton);
            else
                shown.reject();
        });
        room.press(Qt::Key_I, Qt::ControlModifier);
        return file.given() && dialog.given();
    };
    const auto counted = [&room] { return room.stored().items.front().rounds.front().counts.of(levelAt(3)); };
    QVERIFY(import(false));
    QCOMPARE(doubtful, 0);
    QCOMPARE(counted(), 2);
    QVERIFY2(room.console().statusBar()->currentMessage().contains(QStringLiteral("are counted")),
        qPrintable(room.console().statusBar()->currentMessage()));
    QVERIFY(import(false));
    QCOMPARE(doubtful, 2);
    QCOMPARE(counted(), 2);
    QVERIFY(import(true)); // said by hand
    QCOMPARE(counted(), 4);
    // Somebody without a ballot has answered since: the same ballots may still be among what is counted.
    room.press(Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(!warning.contains(QStringLiteral("from other people")));
    room.press(Qt::Key_4);
    QVERIFY(import(false));
    QVERIFY2(warning.contains(QStringLiteral("from other people")), qPrintable(warning));
    // Other answers are not.
    QVERIFY(ballots.open(QIODevice::WriteOnly));
    ballots.write("participant,1,2,3\nhare,--,-,\n");
    ballots.close();
    QVERIFY(import(false));
    QVERIFY2(!warning.contains(QStringLiteral("from other people")), qPrintable(warning));
}

void TestWorkshopKeys::facilitatorSignsWhereNobodyElseIsKnown()
{
    const QByteArray user = qgetenv("USER");
    const QByteArray name = qgetenv("USERNAME");
    qunsetenv("USER");
    qunsetenv("USERNAME");
    Room room;
    RunningAtlas::set(QStringLiteral("editing/author"), QString());
    RunningAtlas::set(QStringLiteral("workshop/facilitator"), QStringLiteral("Nadia"));
    const bool opened = room.open(room.atlas.newAtlas());
    if (!user.isNull())
        qputenv("USER", user);
    if (!name.isNull())
        qputenv("USERNAME", name);
    QVERIFY(opened);
    room.press(Qt::Key_D);
    type(QStringLiteral("settled"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return, Qt::ControlModifier);
    type(QStringLiteral("4"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(!room.atlas.journal(0, 0).empty());
    for (const JournalEntry& entry : room.atlas.journal(0, 0))
        QCOMPARE(entry.author, QStringLiteral("Nadia"));
}

void TestWorkshopKeys::nobodyKnownIsNobodyNamed()
{
    const QByteArray user = qgetenv("USER");
    const QByteArray name = qgetenv("USERNAME");
    qunsetenv("USER");
    qunsetenv("USERNAME");
    RunningAtlas atlas;
    RunningAtlas::set(QStringLiteral("editing/author"), QString());
    const bool started = atlas.start(atlas.newAtlas());
    if (!user.isNull())
        qputenv("USER", user);
    if (!name.isNull())
        qputenv("USERNAME", name);
    QVERIFY(started);
    Answer<WorkshopDialog> dialog([](WorkshopDialog& shown) {
        QCOMPARE(shown.findChild<QLineEdit*>(QStringLiteral("workshopFacilitator"))->text(), QString());
        shown.accept();
    });
    Answer<AddItemsDialog> items([](AddItemsDialog& shown) { shown.reject(); });
    QTest::keyClick(&atlas.window(), Qt::Key_F12);
    QTest::mouseClick(&atlas.part<QToolButton>("newWorkshop"), Qt::LeftButton);
    VERIFY_ANSWERED(dialog);
    VERIFY_ANSWERED(items);
    QCOMPARE(atlas.stored().workshops.front().facilitator, QString()); // asked for when it starts
    atlas.show("client");
    atlas.goTo(0, 0);
    QTest::keyClick(&atlas.view(), Qt::Key_4);
    QCOMPARE(atlas.journal(0, 0).size(), std::size_t(1));
    QCOMPARE(atlas.journal(0, 0).front().author, QString());
}

void TestWorkshopKeys::roomDialogSaysWhatTheConsoleSays()
{
    Room room;
    QVERIFY(room.open(room.atlas.newAtlas()));
    const auto told = [&](double distance) {
        QString text;
        Answer<RoomDialog> dialog([&](RoomDialog& shown) {
            const auto boxes = shown.findChildren<QDoubleSpinBox*>();
            boxes.at(0)->setValue(1.0);
            boxes.at(1)->setValue(distance);
            text = shown.findChild<QLabel*>(QStringLiteral("letters"))->text();
            shown.accept();
        });
        room.part<QAction>("room").trigger();
        return dialog.given() ? text : QString();
    };
    const QString far = told(40);
    const auto& warning = room.part<QLabel>("roomWarning");
    QVERIFY(warning.isVisible());
    QVERIFY2(far.contains(warning.text()), qPrintable(far));
    const QString near = told(1);
    QVERIFY(!warning.isVisible());
    QVERIFY2(near.contains(QStringLiteral("reaches that")), qPrintable(near));
}

void TestWorkshopKeys::agendaRowsHoldTheirWords()
{
    Room room;
    QVERIFY(room.open(room.atlas.newAtlas()));
    auto& list = *room.console().findChild<AgendaView*>();
    const auto cut = [&list] {
        QStringList rows;
        for (int row = 0; row < list.model()->rowCount(); ++row) {
            const QModelIndex index = list.model()->index(row, AgendaModel::Item);
            QStyleOptionViewItem option;
            option.initFrom(&list);
            option.widget = &list;
            option.font = list.font();
            option.features |= QStyleOptionViewItem::WrapText;
            option.rect = QRect(0, 0, list.columnWidth(AgendaModel::Item), 1000);
            if (list.itemDelegate()->sizeHint(option, index).height() > list.rowHeight(row))
                rows << index.data().toString();
        }
        return rows;
    };
    room.press(Qt::Key_4);
    room.press(Qt::Key_PageDown);
    room.press(Qt::Key_D);
    type(QStringLiteral("a draft"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    for (int turn = 0; turn < 3; ++turn) {
        room.press(turn == 1 ? Qt::Key_PageUp : Qt::Key_PageDown);
        QTest::qWait(30);
        QVERIFY2(cut().isEmpty(), qPrintable(cut().join(u'\n')));
    }
}

void TestWorkshopKeys::emptiedFilterLosesItsCross()
{
    RunningAtlas atlas;
    QVERIFY(atlas.start(atlas.newAtlas()));
    auto& text = atlas.part<QLineEdit>("textFilter");
    const auto* cross = text.findChild<QToolButton*>();
    QVERIFY(cross);
    text.setFocus();
    QTest::keyClicks(&text, QStringLiteral("zzz"));
    QTRY_COMPARE(cross->property("opacity").toDouble(), 1.0);
    QTest::keyClick(&text, Qt::Key_Return);
    atlas.goTo(0, 0);
    atlas.part<QAbstractButton>("resetArrangement").click();
    QCOMPARE(text.text(), QString());
    QTRY_COMPARE(cross->property("opacity").toDouble(), 0.0);
}

int main(int argc, char* argv[])
{
    const QTemporaryDir folder;
    useTwoScreens(folder);
    QApplication application(argc, argv);
    TestWorkshopKeys test;
    QTEST_SET_MAIN_SOURCE_PATH
    return QTest::qExec(&test, argc, argv);
}

#include "tst_workshop_keys.moc"
