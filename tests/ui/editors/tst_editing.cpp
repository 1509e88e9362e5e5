// SPDX-License-Identifier: GPL-3.0-or-later
// Every way of changing ratings from the heatmap, with what it leaves in the file.
#include "support/modal.h"
#include "support/running_atlas.h"
#include "ui/ratings/reason_dialog.h"

#include <QAction>
#include <QClipboard>
#include <QLineEdit>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QToolButton>

using namespace atlas;

namespace {

// In the bank services: "+ + + ++", "- - - -", "- - - -", "+ N/A + N/A", of the second competence.
constexpr int Row = 4;

} // namespace

class TestEditing : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void aKeyRates_data();
    void aKeyRates();
    void keysThatRateNothing_data();
    void keysThatRateNothing();
    void stepsStopAtTheEnds();
    void aRangeChangesInOneStep();
    void aRangeStepsInOneStep();
    void theChooserRates_data();
    void theChooserRates();
    void theStudysRatingComesBack();
    void theReasonIsAskedFor();
    void turningAwayFromTheReasonChangesNothing();
    void theLevelButtonsRate();
    void hiddenCellsAreNotChanged();
    void undoTakesBackWordsBeingTyped();
    void escKeepsTypedWordsWithinReach_data();
    void escKeepsTypedWordsWithinReach();
    void undoInAFieldWithoutTypingTakesBackTheStep();
    void thePanelKeepsItsPlaces();
    void undoSelectsWhatItTookBackAlone_data();
    void undoSelectsWhatItTookBackAlone();

private:
    HeatmapView& view() const { return m_atlas->view(); }
    /// A row as it lies on the disk, such as "+ N/A _ --".
    QString codes(int row) const
    {
        QStringList found;
        for (int column = 0; column < m_atlas->family().current.columns(); ++column) {
            const QString code = m_atlas->storedCode(row, column);
            found << (code.isEmpty() ? QStringLiteral("_") : code);
        }
        return found.join(u' ');
    }
    void askForReasons() const;

    std::unique_ptr<RunningAtlas> m_atlas;
};

void TestEditing::init()
{
    m_atlas = std::make_unique<RunningAtlas>();
    QVERIFY(m_atlas->start(m_atlas->newAtlas()));
    m_atlas->show("services");
    m_atlas->goTo(Row, 0);
    QCOMPARE(codes(Row), QStringLiteral("+ + + ++"));
}

void TestEditing::cleanup()
{
    m_atlas.reset();
}

void TestEditing::aKeyRates_data()
{
    QTest::addColumn<int>("key");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("code");
    const auto row = [](const char* name, int key, const QString& text, const char* code) {
        QTest::newRow(name) << key << text << QString::fromLatin1(code);
    };
    row("plus", Qt::Key_Plus, QStringLiteral("+"), "++");
    row("minus", Qt::Key_Minus, QStringLiteral("-"), "-");
    row("1", Qt::Key_1, QStringLiteral("1"), "--");
    row("2", Qt::Key_2, QStringLiteral("2"), "-");
    row("4", Qt::Key_4, QStringLiteral("4"), "++");
    row("0", Qt::Key_0, QStringLiteral("0"), "N/A");
    row("n", Qt::Key_N, QStringLiteral("n"), "N/A");
    row("N with caps lock", Qt::Key_N, QStringLiteral("N"), "N/A");
    row("delete", Qt::Key_Delete, QString(QChar(0x7F)), "");
    row("backspace", Qt::Key_Backspace, QStringLiteral("\b"), "");
    // The upper row of a French keyboard, without shift.
    row("French 1", Qt::Key_Ampersand, QStringLiteral("&"), "--");
    row("French 2", Qt::Key_Eacute, QStringLiteral("é"), "-");
    row("French 2 with caps lock", Qt::Key_Eacute, QStringLiteral("É"), "-");
    row("French 4", Qt::Key_Apostrophe, QStringLiteral("'"), "++");
    row("French 0", Qt::Key_Agrave, QStringLiteral("à"), "N/A");
}

void TestEditing::aKeyRates()
{
    QFETCH(int, key);
    QFETCH(QString, text);
    QFETCH(QString, code);
    QTest::sendKeyEvent(QTest::Click, &view(), static_cast<Qt::Key>(key), text, Qt::NoModifier);
    QCOMPARE(m_atlas->storedCode(Row, 0), code);
    QCOMPARE(m_atlas->code(Row, 0), code);
    QCOMPARE(m_atlas->storedCode(Row, 1), QStringLiteral("+"));
    QTest::keyClick(&view(), Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(m_atlas->storedCode(Row, 0), QStringLiteral("+"));
}

void TestEditing::keysThatRateNothing_data()
{
    QTest::addColumn<int>("key");
    QTest::addColumn<QString>("text");
    QTest::newRow("the rating that is there") << int(Qt::Key_3) << QStringLiteral("3");
    QTest::newRow("no such level") << int(Qt::Key_7) << QStringLiteral("7");
    QTest::newRow("a letter") << int(Qt::Key_M) << QStringLiteral("m");
    QTest::newRow("space") << int(Qt::Key_Space) << QStringLiteral(" ");
}

void TestEditing::keysThatRateNothing()
{
    QFETCH(int, key);
    QFETCH(QString, text);
    QTest::sendKeyEvent(QTest::Click, &view(), static_cast<Qt::Key>(key), text, Qt::NoModifier);
    QCOMPARE(codes(Row), QStringLiteral("+ + + ++"));
    QVERIFY(m_atlas->journal(Row, 0).empty());
    QCOMPARE(view().currentIndex(), m_atlas->cell(Row, 0));
}

void TestEditing::stepsStopAtTheEnds()
{
    for (int press = 0; press < 3; ++press)
        QTest::keyClick(&view(), '+');
    QCOMPARE(m_atlas->storedCode(Row, 0), QStringLiteral("++"));
    QCOMPARE(m_atlas->journal(Row, 0).size(), std::size_t(1));
    for (int press = 0; press < 6; ++press)
        QTest::keyClick(&view(), '-');
    QCOMPARE(m_atlas->storedCode(Row, 0), QStringLiteral("--"));
    QCOMPARE(m_atlas->journal(Row, 0).size(), std::size_t(4));
}

void TestEditing::aRangeChangesInOneStep()
{
    QTest::keyClick(&view(), Qt::Key_Right, Qt::ShiftModifier);
    QTest::keyClick(&view(), Qt::Key_Down, Qt::ShiftModifier);
    QCOMPARE(view().chosenCells().size(), 4);
    QTest::keyClick(&view(), '1');
    QCOMPARE(codes(Row), QStringLiteral("-- -- + ++"));
    QCOMPARE(codes(Row + 1), QStringLiteral("-- -- - -"));
    QCOMPARE(view().chosenCells().size(), 4);
    QTest::keyClick(&view(), Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(codes(Row), QStringLiteral("+ + + ++"));
    QCOMPARE(codes(Row + 1), QStringLiteral("- - - -"));
    QTest::keyClick(&view(), Qt::Key_Y, Qt::ControlModifier);
    QCOMPARE(codes(Row + 1), QStringLiteral("-- -- - -"));

    // A selection over the title of the next competence passes it by.
    m_atlas->goTo(3, 3);
    QTest::keyClick(&view(), Qt::Key_Down, Qt::ShiftModifier);
    QTest::keyClick(&view(), 'n');
    QCOMPARE(m_atlas->storedCode(3, 3), QStringLiteral("N/A"));
    QCOMPARE(m_atlas->storedCode(4, 3), QStringLiteral("N/A"));
}

void TestEditing::aRangeStepsInOneStep()
{
    QTest::mouseClick(view().viewport(), Qt::LeftButton, Qt::ControlModifier,
        view().visualRect(m_atlas->cell(Row + 3, 1)).center());
    QCOMPARE(view().chosenCells().size(), 2);
    QTest::keyClick(&view(), '-');
    QCOMPARE(m_atlas->storedCode(Row, 0), QStringLiteral("-"));
    QCOMPARE(m_atlas->storedCode(Row + 3, 1), QStringLiteral("N/A")); // a statement, not a level
    QTest::keyClick(&view(), Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(m_atlas->storedCode(Row, 0), QStringLiteral("+"));
    QCOMPARE(m_atlas->storedCode(Row + 3, 1), QStringLiteral("N/A"));
}

void TestEditing::theChooserRates_data()
{
    QTest::addColumn<int>("opening");
    QTest::addColumn<QList<int>>("keys");
    QTest::addColumn<QString>("code");
    const QList<int> up{Qt::Key_Up, Qt::Key_Return};
    const QList<int> down{Qt::Key_Down, Qt::Key_Return};
    QTest::newRow("F2, one up") << int(Qt::Key_F2) << up << QStringLiteral("++");
    QTest::newRow("Return, one down") << int(Qt::Key_Return) << down << QStringLiteral("-");
    QTest::newRow("Enter of the keypad") << int(Qt::Key_Enter) << down << QStringLiteral("-");
    QTest::newRow("as it is") << int(Qt::Key_F2) << QList<int>{Qt::Key_Return} << QStringLiteral("+");
    QTest::newRow("turned away") << int(Qt::Key_F2) << QList<int>{Qt::Key_Down, Qt::Key_Escape}
                                 << QStringLiteral("+");
}

void TestEditing::theChooserRates()
{
    QFETCH(int, opening);
    QFETCH(QList<int>, keys);
    QFETCH(QString, code);
    QStringList entries;
    QString name;
    Answer<QMenu> answer([&](QMenu& menu) {
        name = menu.objectName();
        for (const QAction* action : menu.actions())
            entries << action->text();
        for (const int key : keys)
            QTest::keyClick(&menu, static_cast<Qt::Key>(key));
    });
    QTest::keyClick(&view(), static_cast<Qt::Key>(opening));
    VERIFY_ANSWERED(answer);
    QCOMPARE(name, QStringLiteral("levelChooser"));
    QCOMPARE(entries.size(), 6);
    QVERIFY(entries.first().contains(QStringLiteral("strong reinforcement")));
    QCOMPARE(m_atlas->storedCode(Row, 0), code);
    QVERIFY(m_atlas->isInFront());
    QTRY_VERIFY(view().hasFocus());
}

void TestEditing::theStudysRatingComesBack()
{
    QTest::keyClick(&view(), '1');
    QTest::keyClick(&view(), 'n');
    QVERIFY(m_atlas->isMarkedChanged(Row, 0));
    QTest::keyClick(&view(), Qt::Key_Backspace, Qt::ControlModifier);
    QCOMPARE(m_atlas->storedCode(Row, 0), QStringLiteral("+"));
    QVERIFY(!m_atlas->isMarkedChanged(Row, 0));
    QTest::keyClick(&view(), Qt::Key_Backspace, Qt::ControlModifier); // nothing to bring back
    QCOMPARE(m_atlas->journal(Row, 0).size(), std::size_t(3));
    QTest::keyClick(&view(), Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(m_atlas->storedCode(Row, 0), QStringLiteral("N/A"));
}

void TestEditing::askForReasons() const
{
    for (QAction* action : m_atlas->window().findChildren<QAction*>()) {
        if (action->text().remove(u'&') == QLatin1String("Ask for a reason on each change"))
            action->trigger();
    }
    QVERIFY(QSettings().value(QStringLiteral("editing/asksForReason")).toBool());
}

void TestEditing::theReasonIsAskedFor()
{
    askForReasons();
    Answer<ReasonDialog> answer([](ReasonDialog& dialog) {
        QTest::keyClicks(dialog.findChild<QPlainTextEdit*>(), QStringLiteral("agreed on"));
        QTest::keyClick(dialog.findChild<QPlainTextEdit*>(), Qt::Key_Return, Qt::ControlModifier);
    });
    QTest::keyClick(&view(), '+');
    VERIFY_ANSWERED(answer);
    QCOMPARE(m_atlas->storedCode(Row, 0), QStringLiteral("++"));
    QCOMPARE(m_atlas->storedCell(Row, 0).rationale.reason, QStringLiteral("agreed on"));
    QCOMPARE(m_atlas->reason().toPlainText(), QStringLiteral("agreed on"));
    for (const JournalEntry& entry : m_atlas->journal(Row, 0))
        QCOMPARE(entry.reason, QStringLiteral("agreed on"));
    QVERIFY(!m_atlas->journal(Row, 0).empty());
    QTest::keyClick(&view(), Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(m_atlas->storedCode(Row, 0), QStringLiteral("+"));
    QCOMPARE(m_atlas->storedCell(Row, 0).rationale.reason, QString());

    // Several cells are asked about once.
    QTest::keyClick(&view(), Qt::Key_Right, Qt::ShiftModifier);
    Answer<ReasonDialog> once([](ReasonDialog& dialog) {
        QTest::keyClicks(dialog.findChild<QPlainTextEdit*>(), QStringLiteral("both"));
        for (QPushButton* button : dialog.findChildren<QPushButton*>()) {
            if (button->isDefault())
                QTest::mouseClick(button, Qt::LeftButton);
        }
    });
    QTest::keyClick(&view(), '1');
    VERIFY_ANSWERED(once);
    QCOMPARE(codes(Row), QStringLiteral("-- -- + ++"));
    QCOMPARE(m_atlas->storedCell(Row, 1).rationale.reason, QStringLiteral("both"));
}

void TestEditing::turningAwayFromTheReasonChangesNothing()
{
    askForReasons();
    Answer<ReasonDialog> answer([](ReasonDialog& dialog) {
        QTest::keyClicks(dialog.findChild<QPlainTextEdit*>(), QStringLiteral("not agreed on"));
        QTest::keyClick(&dialog, Qt::Key_Escape);
    });
    QTest::keyClick(&view(), '+');
    VERIFY_ANSWERED(answer);
    QCOMPARE(m_atlas->storedCode(Row, 0), QStringLiteral("+"));
    QCOMPARE(m_atlas->code(Row, 0), QStringLiteral("+"));
    QVERIFY(m_atlas->storedCell(Row, 0).rationale.isEmpty());
    QVERIFY(m_atlas->journal(Row, 0).empty());
    // What changes nothing is not asked about.
    QTest::keyClick(&view(), '3');
    QVERIFY(!QApplication::activeModalWidget());
}

void TestEditing::theLevelButtonsRate()
{
    QTest::keyClick(&view(), Qt::Key_Right, Qt::ShiftModifier);
    QList<QAbstractButton*> levels;
    for (QAbstractButton* button : m_atlas->part<QWidget>("details").findChildren<QAbstractButton*>()) {
        if (button->property("role").toString() == QLatin1String("level"))
            levels << button;
    }
    QCOMPARE(levels.size(), 6);
    for (QAbstractButton* button : levels) {
        if (button->accessibleName() == QLatin1String("marginal impact"))
            QTest::mouseClick(button, Qt::LeftButton);
    }
    QCOMPARE(codes(Row), QStringLiteral("N/A N/A + ++"));
}

void TestEditing::hiddenCellsAreNotChanged()
{
    QTest::keyClick(&view(), Qt::Key_Left, Qt::AltModifier);
    QVERIFY(view().isRowHidden(m_atlas->cell(Row, 0).row()));
    QTest::keyClick(&view(), '1');
    QTest::keyClick(&view(), '-');
    QTest::keyClick(&view(), Qt::Key_Delete);
    QTest::keyClick(&view(), Qt::Key_F2);
    QGuiApplication::clipboard()->setText(QStringLiteral("--"));
    QTest::keyClick(&view(), Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(codes(Row), QStringLiteral("+ + + ++"));

    // A range across the collapsed competence changes what is seen of it.
    m_atlas->goTo(3, 0);
    QTest::keyClick(&view(), Qt::Key_Down, Qt::ShiftModifier);
    QTest::keyClick(&view(), '4');
    QCOMPARE(m_atlas->storedCode(3, 0), QStringLiteral("++"));
    QCOMPARE(m_atlas->storedCode(Row + 4, 0), QStringLiteral("++"));
    QCOMPARE(codes(Row), QStringLiteral("+ + + ++"));
}

void TestEditing::undoTakesBackWordsBeingTyped()
{
    QTest::keyClick(&view(), '+');
    m_atlas->reason().setFocus();
    QTest::keyClicks(&m_atlas->reason(), QStringLiteral("typed"));
    for (QToolButton* button : m_atlas->window().findChildren<QToolButton*>()) {
        if (button->defaultAction()
            && button->defaultAction()->shortcut() == QKeySequence(QKeySequence::Undo))
            QTest::mouseClick(button, Qt::LeftButton); // leaves the focus where it is
    }
    QVERIFY(m_atlas->reason().hasFocus());
    QCOMPARE(m_atlas->storedCell(Row, 0).rationale.reason, QString());
    QCOMPARE(m_atlas->storedCode(Row, 0), QStringLiteral("++"));
    QCOMPARE(m_atlas->reason().toPlainText(), QString());
    view().setFocus();
    QCOMPARE(m_atlas->storedCell(Row, 0).rationale.reason, QString());
    QTest::keyClick(&view(), Qt::Key_Y, Qt::ControlModifier);
    QCOMPARE(m_atlas->storedCell(Row, 0).rationale.reason, QStringLiteral("typed"));
}

/// Esc throws nothing away that Ctrl+Z in the field would not bring back.
void TestEditing::escKeepsTypedWordsWithinReach_data()
{
    QTest::addColumn<bool>("source");
    QTest::newRow("reason") << false;
    QTest::newRow("source") << true;
}

void TestEditing::escKeepsTypedWordsWithinReach()
{
    QFETCH(const bool, source);
    auto& line = m_atlas->part<QLineEdit>("source");
    QWidget& field = source ? static_cast<QWidget&>(line) : m_atlas->reason();
    const auto words = [&] { return source ? line.text() : m_atlas->reason().toPlainText(); };
    field.setFocus();
    QTest::keyClicks(&field, QStringLiteral("a long thought"));
    QTest::keyClick(&field, Qt::Key_Escape);
    QCOMPARE(words(), QString());
    QVERIFY2(m_atlas->message().contains(QStringLiteral("not taken over")), qPrintable(m_atlas->message()));
    QVERIFY(field.hasFocus());
    QTest::keyClick(&field, Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(words(), QStringLiteral("a long thought"));
    view().setFocus();
    const Rationale stored = m_atlas->storedCell(Row, 0).rationale;
    QCOMPARE(source ? stored.source : stored.reason, QStringLiteral("a long thought"));
    // Where nothing was typed, it leaves the field.
    field.setFocus();
    QTest::keyClick(&field, Qt::Key_Escape);
    QVERIFY(view().hasFocus());
}

/// A field with nothing to take back leaves the key to the program.
void TestEditing::undoInAFieldWithoutTypingTakesBackTheStep()
{
    m_atlas->reason().setFocus();
    QTest::keyClicks(&m_atlas->reason(), QStringLiteral("why"));
    auto& source = m_atlas->part<QLineEdit>("source");
    source.setFocus(Qt::TabFocusReason);
    QCOMPARE(m_atlas->storedCell(Row, 0).rationale.reason, QStringLiteral("why"));
    QTest::keyClick(&source, Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(m_atlas->storedCell(Row, 0).rationale.reason, QString());
    QVERIFY2(m_atlas->message().startsWith(QStringLiteral("Undone: reason")), qPrintable(m_atlas->message()));
    QTest::keyClick(&source, Qt::Key_Y, Qt::ControlModifier);
    QCOMPARE(m_atlas->storedCell(Row, 0).rationale.reason, QStringLiteral("why"));
    // The search field of the tool bar, and one that holds typing of its own.
    auto& search = m_atlas->part<QLineEdit>("search");
    search.setFocus();
    QTest::keyClick(&search, Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(m_atlas->storedCell(Row, 0).rationale.reason, QString());
    QTest::keyClick(&search, Qt::Key_Y, Qt::ControlModifier);
    QTest::keyClicks(&search, QStringLiteral("rh"));
    QTest::keyClick(&search, Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(search.text(), QString());
    QCOMPARE(m_atlas->storedCell(Row, 0).rationale.reason, QStringLiteral("why"));
    QTest::keyClick(&search, Qt::Key_Y, Qt::ControlModifier);
    QCOMPARE(search.text(), QStringLiteral("rh"));
}

/// What is clicked stays in its place when the history grows longer than the panel.
void TestEditing::thePanelKeepsItsPlaces()
{
    m_atlas->window().resize(1100, 900);
    QTest::qWait(300);
    const auto places = [this] {
        QList<QRect> all;
        for (QWidget* part : m_atlas->part<QWidget>("details").findChildren<QWidget*>()) {
            if (part->property("role").toString() == QLatin1String("level") || part == &m_atlas->reason())
                all << QRect(part->mapTo(&m_atlas->part<QWidget>("details"), QPoint()), part->size());
        }
        return all;
    };
    auto* area = qobject_cast<QScrollArea*>(m_atlas->part<QWidget>("details").parentWidget()->parentWidget());
    QVERIFY(area);
    const QList<QRect> before = places();
    const bool wasSeen = area->verticalScrollBar()->isVisible();
    for (int turn = 0; turn < 12; ++turn)
        QTest::keyClick(&view(), turn % 2 ? '3' : '4');
    QVERIFY(!wasSeen);
    QTRY_VERIFY(area->verticalScrollBar()->isVisible());
    QTRY_COMPARE(places(), before);
}

void TestEditing::undoSelectsWhatItTookBackAlone_data()
{
    QTest::addColumn<QString>("otherFamily");
    QTest::newRow("from the cell beside") << QString();
    QTest::newRow("from another family") << QStringLiteral("rh");
}

void TestEditing::undoSelectsWhatItTookBackAlone()
{
    QFETCH(QString, otherFamily);
    // By way of the window system, which is where Qt reads the keys that are held.
    QWindow* window = m_atlas->window().windowHandle();
    QTest::keyClick(window, Qt::Key_4);
    QCOMPARE(codes(Row), QStringLiteral("++ + + ++"));
    m_atlas->goTo(Row + 1, 1);
    if (!otherFamily.isEmpty())
        m_atlas->show(otherFamily.toLatin1().constData());
    QTest::keyClick(window, Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(codes(Row), QStringLiteral("+ + + ++"));
    QCOMPARE(view().selectionModel()->selectedIndexes().size(), 1);
    QTest::keyClick(window, Qt::Key_1);
    QCOMPARE(codes(Row), QStringLiteral("-- + + ++"));
    QCOMPARE(codes(Row + 1), QStringLiteral("- - - -"));
    QTest::keyClick(window, Qt::Key_Z, Qt::ControlModifier);
    QTest::keyClick(window, Qt::Key_Y, Qt::ControlModifier);
    QCOMPARE(view().selectionModel()->selectedIndexes().size(), 1);
}

QTEST_MAIN(TestEditing)
#include "tst_editing.moc"
