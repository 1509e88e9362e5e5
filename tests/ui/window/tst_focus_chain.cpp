// SPDX-License-Identifier: GPL-3.0-or-later
// Without a mouse: Tab reaches all that can be used, in the order of the eye, and shows where it is.
#include "support/every_window.h"
#include "support/focus_walk.h"
#include "support/mnemonics.h"
#include "support/running_atlas.h"
#include "ui/boards/board_grid_view.h"
#include "ui/charts/chart_base.h"
#include "ui/exchange/export_dialog.h"
#include "ui/workshop/workshop_console.h"

#include <QMenu>
#include <QSplitter>
#include <QTabWidget>
#include <QTableView>

using namespace atlas;

class TestFocusChain final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void everyPage_data();
    void everyPage();
    void everyDialog_data();
    void everyDialog();
    void theConsole();
    void everyChart_data();
    void everyChart();
    void tablesLetTabGo();
    void dividingLinesMoveByKeys_data();
    void dividingLinesMoveByKeys();
    void arrowsWalkInGroupsOfButtons();
    void spaceTakesNoCertaintyOver();
    void enterPressesAButton();
    void aVersionClosesByKeys();
    void columnGroupsFoldByKeys();
    void tablesSortByKeys();
    void contextMenusOpenByKeys();
    void lettersAreAskedForOnce_data();
    void lettersAreAskedForOnce();

private:
    void walk(QWidget& window);
    /// Goes to the first page of a kind.
    void show(NavigationKind kind);

    std::unique_ptr<RunningAtlas> m_atlas;
};

void TestFocusChain::initTestCase()
{
    m_atlas = std::make_unique<RunningAtlas>();
    QVERIFY(m_atlas->start(m_atlas->newAtlas()));
    m_atlas->window().resize(1600, 950);
}

void TestFocusChain::walk(QWidget& window)
{
    const FocusWalk walk(window);
    QVERIFY2(walk.comesRound(), qPrintable(walk.path()));
    QVERIFY2(walk.missed().isEmpty(), qPrintable(walk.missed().join(u'\n')));
    // From the last stop it goes back to the first.
    QVERIFY2(walk.jumps().size() <= 1, qPrintable(walk.jumps().join(u'\n') + u'\n' + walk.path()));
    QVERIFY2(walk.unseen().isEmpty(), qPrintable(walk.unseen().join(u'\n')));
}

void TestFocusChain::show(NavigationKind kind)
{
    QListView& navigation = m_atlas->navigation();
    for (int row = 0; row < navigation.model()->rowCount(); ++row) {
        const QModelIndex index = navigation.model()->index(row, 0);
        if (index.data(NavigationModel::KindRole).toInt() == static_cast<int>(kind)) {
            navigation.setCurrentIndex(index);
            return;
        }
    }
}

void TestFocusChain::everyPage_data()
{
    QTest::addColumn<int>("kind");
    const std::pair<const char*, NavigationKind> kinds[] = {{"family", NavigationKind::Family},
        {"producer jobs", NavigationKind::ProducerJobs},
        {"training formats", NavigationKind::TrainingFormats},
        {"training offer", NavigationKind::TrainingOffers}, {"overview", NavigationKind::Overview},
        {"similarity", NavigationKind::Similarity}, {"differences", NavigationKind::Differences},
        {"versions", NavigationKind::Versions}, {"journal", NavigationKind::Journal},
        {"workshops", NavigationKind::Workshops}};
    for (const auto& [name, kind] : kinds)
        QTest::newRow(name) << static_cast<int>(kind);
}

void TestFocusChain::everyPage()
{
    QFETCH(const int, kind);
    show(static_cast<NavigationKind>(kind));
    m_atlas->part<QWidget>("source"); // the details are filled after the first painting
    QTest::qWait(50);
    walk(m_atlas->window());
}

void TestFocusChain::everyDialog_data()
{
    QTest::addColumn<int>("place");
    EveryWindow every(Language::English);
    const auto makers = every.makers();
    for (std::size_t place = 0; place < makers.size(); ++place) {
        // The audience window takes no keys: they are the console's. In the help Tab goes from link to link.
        if (makers[place].first != "audience" && makers[place].first != "help")
            QTest::newRow(makers[place].first.constData()) << static_cast<int>(place);
    }
}

void TestFocusChain::everyDialog()
{
    QFETCH(const int, place);
    EveryWindow every(Language::English);
    const std::unique_ptr<QWidget> window = every.makers()[static_cast<std::size_t>(place)].second();
    window->show();
    QVERIFY(QTest::qWaitForWindowExposed(window.get()));
    QTest::qWait(50);
    walk(*window);
}

void TestFocusChain::theConsole()
{
    EveryWindow every(Language::English);
    const ViewSettings settings{Language::English, Theme::Light};
    auto* console = new WorkshopConsole(every.open.document, every.workshop(), settings, nullptr);
    Answer<QMessageBox> asked(sayNobodyLooks);
    console->open();
    QVERIFY(QTest::qWaitForWindowExposed(console));
    console->resize(1400, 900);
    QTest::qWait(50);
    walk(*console);
    delete console;
}

void TestFocusChain::everyChart_data()
{
    QTest::addColumn<int>("tab");
    QTest::addColumn<bool>("asTable");
    for (int tab = 1; tab <= 3; ++tab) {
        QTest::addRow("drawing %d", tab) << tab << false;
        QTest::addRow("table %d", tab) << tab << true;
    }
}

void TestFocusChain::everyChart()
{
    QFETCH(const int, tab);
    QFETCH(const bool, asTable);
    QTest::keyClick(&m_atlas->window(), Qt::Key_F5);
    auto& tabs = m_atlas->part<QTabWidget>("overviewSide");
    tabs.setCurrentIndex(tab);
    QTest::qWait(50);
    auto* button = tabs.currentWidget()->findChild<QToolButton*>(QStringLiteral("chartAsTable"));
    if (button->isChecked() != asTable) {
        button->setFocus(Qt::TabFocusReason);
        QTest::keyClick(button, Qt::Key_Space);
    }
    QCOMPARE(button->isChecked(), asTable);
    QTest::qWait(50);
    walk(m_atlas->window());
}

void TestFocusChain::tablesLetTabGo()
{
    for (const QAbstractItemView* view : m_atlas->window().findChildren<QAbstractItemView*>()) {
        if (!qobject_cast<const QHeaderView*>(view))
            QVERIFY2(!view->tabKeyNavigation(), qPrintable(FocusWalk::nameOf(*view)));
    }
}

void TestFocusChain::dividingLinesMoveByKeys_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<QList<Qt::Key>>("keys");
    QTest::newRow("side by side") << static_cast<int>(NavigationKind::Similarity)
                                  << QList{Qt::Key_Left, Qt::Key_Right, Qt::Key_Home, Qt::Key_End};
    QTest::newRow("one above the other") << static_cast<int>(NavigationKind::Differences)
                                         << QList{Qt::Key_Up, Qt::Key_Down, Qt::Key_Home, Qt::Key_End};
}

void TestFocusChain::dividingLinesMoveByKeys()
{
    QFETCH(const int, kind);
    QFETCH(const QList<Qt::Key>, keys);
    show(static_cast<NavigationKind>(kind));
    QTest::qWait(50);
    auto& panels = *m_atlas->window().currentPage()->findChild<QSplitter*>();
    const auto first = [&panels] { return panels.sizes().constFirst(); };
    QSplitterHandle* line = panels.handle(1);
    line->setFocus(Qt::TabFocusReason);
    QVERIFY(!line->accessibleName().isEmpty());
    const int start = first();
    QTest::keyClick(line, keys[0]);
    const int step = start - first();
    QVERIFY(step >= 10);
    QTest::keyClick(line, keys[0]);
    QCOMPARE(first(), start - 2 * step);
    QTest::keyClick(line, keys[1]);
    QTest::keyClick(line, keys[1]);
    QCOMPARE(first(), start);
    // As far as the panels allow, which do not go away.
    QTest::keyClick(line, keys[2]);
    QVERIFY(first() > 0 && first() < start - 2 * step);
    const int least = first();
    QTest::keyClick(line, keys[0]);
    QCOMPARE(first(), least);
    QTest::keyClick(line, keys[3]);
    QVERIFY(first() > start && panels.sizes().constLast() > 0);
}

void TestFocusChain::arrowsWalkInGroupsOfButtons()
{
    show(NavigationKind::Family);
    m_atlas->part<QWidget>("source");
    const auto certainty = [this](const char* text) {
        for (auto* button : m_atlas->window().findChildren<QToolButton*>()) {
            if (button->text() == QLatin1String(text))
                return button;
        }
        qFatal("no %s", text);
    };
    m_atlas->goTo(0, 0);
    QVERIFY(certainty("not stated")->isChecked());
    certainty("observed")->setFocus(Qt::TabFocusReason);
    QTest::keyClick(certainty("observed"), Qt::Key_Right);
    QTest::keyClick(certainty("expected"), Qt::Key_Right);
    QVERIFY(certainty("contested")->hasFocus());
    QVERIFY(!certainty("expected")->isChecked() && !certainty("contested")->isChecked());
    QTest::keyClick(certainty("contested"), Qt::Key_Space);
    QVERIFY(certainty("contested")->isChecked());

    // Tab enters at the rating of the cell, whatever was used before; the arrows rate nothing.
    const auto lastStep = [this] {
        for (const QAction* action : m_atlas->window().findChildren<QAction*>()) {
            if (action->shortcut() == QKeySequence(QKeySequence::Undo))
                return action->text();
        }
        qFatal("no undo");
    };
    QVERIFY2(lastStep().contains(QStringLiteral("certainty")), qPrintable(lastStep()));
    for (const int row : {2, 3, 0}) {
        m_atlas->goTo(row, 0);
        m_atlas->view().setFocus();
        QTest::keyClick(&m_atlas->view(), Qt::Key_Tab);
        auto* level = qobject_cast<QToolButton*>(QApplication::focusWidget());
        QVERIFY(level);
        QVERIFY2(level->isChecked(), qPrintable(level->accessibleName()));
        QTest::keyClick(level, Qt::Key_Left);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Right);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Right);
        QVERIFY(level->isChecked());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        QCoreApplication::processEvents();
    }
    QVERIFY2(lastStep().contains(QStringLiteral("certainty")), qPrintable(lastStep()));
}

/// The group is entered at what holds for the cell, not where it was used last, and Space there changes nothing.
void TestFocusChain::spaceTakesNoCertaintyOver()
{
    show(NavigationKind::Family);
    auto& source = m_atlas->part<QWidget>("source");
    const auto enterAndPress = [&] {
        source.setFocus();
        QTest::keyClick(&source, Qt::Key_Tab);
        auto* entered = qobject_cast<QToolButton*>(QApplication::focusWidget());
        QTest::keyClick(entered, Qt::Key_Space);
        return entered->text();
    };
    m_atlas->goTo(5, 1);
    QCOMPARE(enterAndPress(), QStringLiteral("not stated"));
    QVERIFY(m_atlas->storedCell(5, 1).rationale.isEmpty());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Right);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Right);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
    QVERIFY(m_atlas->storedCell(5, 1).rationale.certainty == Certainty::Expected);
    m_atlas->goTo(6, 1);
    QCoreApplication::processEvents();
    QCOMPARE(enterAndPress(), QStringLiteral("not stated"));
    QVERIFY(m_atlas->storedCell(6, 1).rationale.isEmpty());
    m_atlas->goTo(5, 1);
    QCoreApplication::processEvents();
    QCOMPARE(enterAndPress(), QStringLiteral("expected"));
    QVERIFY(m_atlas->storedCell(5, 1).rationale.certainty == Certainty::Expected);
}

void TestFocusChain::enterPressesAButton()
{
    for (auto* button : m_atlas->window().findChildren<QToolButton*>()) {
        if (!button->text().startsWith(QStringLiteral("Export…")))
            continue;
        Answer<ExportDialog> dialog([](ExportDialog& opened) { opened.reject(); });
        button->setFocus(Qt::TabFocusReason);
        QTest::keyClick(button, Qt::Key_Return);
        VERIFY_ANSWERED(dialog);
        return;
    }
    QFAIL("no button");
}

void TestFocusChain::aVersionClosesByKeys()
{
    EveryWindow every(Language::English);
    for (auto& [name, make] : every.makers()) {
        if (name != "version")
            continue;
        const QPointer<QWidget> window = make().release(); // deletes itself when it closes
        window->show();
        QVERIFY(QTest::qWaitForWindowActive(window));
        QTest::keyClick(window, Qt::Key_Escape);
        QTRY_VERIFY(!window);
        m_atlas->window().activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&m_atlas->window()));
        return;
    }
    QFAIL("no window");
}

void TestFocusChain::columnGroupsFoldByKeys()
{
    QTest::keyClick(&m_atlas->window(), Qt::Key_F5);
    auto& board = *m_atlas->window().currentPage()->findChild<BoardGridView*>();
    board.setFocus();
    const int before = board.model()->columnCount();
    QTest::keyClick(&board, Qt::Key_Left, Qt::AltModifier | Qt::ShiftModifier);
    QVERIFY(board.model()->columnCount() < before);
    QTest::keyClick(&board, Qt::Key_Right, Qt::AltModifier | Qt::ShiftModifier);
    QCOMPARE(board.model()->columnCount(), before);
}

void TestFocusChain::tablesSortByKeys()
{
    show(NavigationKind::TrainingOffers);
    auto& table = *m_atlas->window().currentPage()->findChild<QTableView*>(QStringLiteral("table"));
    table.setFocus();
    table.setCurrentIndex(table.model()->index(0, 0));
    QTest::keyClick(&table, Qt::Key_O, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(table.horizontalHeader()->isSortIndicatorShown());
    QCOMPARE(table.horizontalHeader()->sortIndicatorSection(), 0);
    QCOMPARE(table.horizontalHeader()->sortIndicatorOrder(), Qt::AscendingOrder);
}

void TestFocusChain::contextMenusOpenByKeys()
{
#if defined(Q_OS_WIN)
    QSKIP("Windows opens them itself");
#endif
    show(NavigationKind::Family);
    m_atlas->goTo(0, 0);
    Answer<QMenu> menu([](QMenu& opened) {
        QCOMPARE(opened.objectName(), QStringLiteral("cellMenu"));
        opened.close();
    });
    QTest::keyClick(&m_atlas->window(), Qt::Key_F10, Qt::ShiftModifier);
    VERIFY_ANSWERED(menu);
}

void TestFocusChain::lettersAreAskedForOnce_data()
{
    QTest::addColumn<Language>("language");
    QTest::newRow("English") << Language::English;
    QTest::newRow("French") << Language::French;
}

void TestFocusChain::lettersAreAskedForOnce()
{
    QFETCH(const Language, language);
    m_atlas.reset();
    m_atlas = std::make_unique<RunningAtlas>();
    RunningAtlas::set(QStringLiteral("view/language"), languageCode(language));
    QVERIFY(m_atlas->start(m_atlas->newAtlas()));
    m_atlas->part<QWidget>("source");
    QVERIFY2(clashesIn(m_atlas->window()).isEmpty(), qPrintable(clashesIn(m_atlas->window()).join(u'\n')));
    EveryWindow every(language);
    for (const auto& [name, make] : every.makers()) {
        const std::unique_ptr<QWidget> window = make();
        window->show();
        QVERIFY2(clashesIn(*window).isEmpty(), name + ": " + clashesIn(*window).join(u'\n').toUtf8());
    }
    auto* console =
        new WorkshopConsole(every.open.document, every.workshop(), {language, Theme::Light}, nullptr);
    Answer<QMessageBox> asked(sayNobodyLooks);
    console->open();
    QVERIFY2(clashesIn(*console).isEmpty(), qPrintable(clashesIn(*console).join(u'\n')));
    delete console;
}

QTEST_MAIN(TestFocusChain)
#include "tst_focus_chain.moc"
