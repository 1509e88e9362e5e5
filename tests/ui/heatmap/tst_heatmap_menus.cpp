// SPDX-License-Identifier: GPL-3.0-or-later
// What the mouse opens over the heatmap, and what a read-only atlas takes.
#include "support/heatmap_board.h"
#include "support/levels.h"
#include "support/menu_click.h"
#include "support/modal.h"

#include <QAction>
#include <QMenu>

using namespace atlas;

namespace {

/// Where somebody would click on the title of a competence, in the view's viewport.
QPoint titlePoint(const HeatmapView& view, std::size_t competence)
{
    const HeatmapModel& model = view.heatmap();
    const int row = model.rowOfCompetence(model.family()->competences[competence].id);
    return QPoint(40, view.rowViewportPosition(row) + view.rowHeight(row) / 2);
}

} // namespace

class TestHeatmapMenus : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void readOnlyTakesNoKeys();
    void aDoubleClickOpensTheChooser();
    void aRightClickOpensTheMenu();
    void theMenuOfSeveralCellsRatesThemAll();
    void readOnlyOffersNoRatings();
};

void TestHeatmapMenus::readOnlyTakesNoKeys()
{
    HeatmapBoard board("services");
    board.study.store->setReadOnly(true);
    QVERIFY(board.show());
    const ImpactMatrix before = board.family().current;
    for (const char key : {'+', '-', '1', '4', 'n', '0'})
        QTest::keyClick(&board.view, key);
    for (const Qt::Key key : {Qt::Key_Delete, Qt::Key_Backspace, Qt::Key_F2, Qt::Key_Return})
        QTest::keyClick(&board.view, key);
    QTest::keyClick(&board.view, Qt::Key_V, Qt::ControlModifier);
    QTest::keyClick(&board.view, Qt::Key_Backspace, Qt::ControlModifier);
    QVERIFY(!QApplication::activePopupWidget());
    QVERIFY(board.family().current == before);
    QCOMPARE(board.study.store->attempts(), 0);
    QTest::keyClick(&board.view, Qt::Key_Down);
    QCOMPARE(board.view.currentIndex(), board.cell(1, 0));
}

void TestHeatmapMenus::aDoubleClickOpensTheChooser()
{
    HeatmapBoard board("services");
    QVERIFY(board.show());
    Answer<QMenu> answer([](QMenu& menu) { clickEntry(menu, menu.actions().first()); });
    const QPoint at = board.rectOf(5, 2).center();
    QTest::mouseClick(board.view.viewport(), Qt::LeftButton, {}, at);
    QTest::mouseDClick(board.view.viewport(), Qt::LeftButton, {}, at);
    VERIFY_ANSWERED(answer);
    QCOMPARE(board.rating(5, 2), levelAt(3));
    QCOMPARE(board.study.store->edits().size(), std::size_t(1));

    // On a title it only opens and closes.
    QTest::mouseDClick(board.view.viewport(), Qt::LeftButton, {}, titlePoint(board.view, 1));
    QVERIFY(!QApplication::activePopupWidget());
}

void TestHeatmapMenus::aRightClickOpensTheMenu()
{
    HeatmapBoard board("services");
    QVERIFY(board.show());
    QStringList entries;
    Answer<QMenu> answer([&](QMenu& menu) {
        for (const QAction* action : menu.actions())
            entries << action->text();
        QTest::keyClick(&menu, Qt::Key_Down); // to the highest level
        QTest::keyClick(&menu, Qt::Key_Return);
    });
    const QPoint at = board.rectOf(5, 2).center();
    const QPoint inWindow = board.view.viewport()->mapTo(&board.view, at);
    QTest::mouseClick(board.view.windowHandle(), Qt::RightButton, {}, inWindow);
    VERIFY_ANSWERED(answer);
    QCOMPARE(board.view.currentIndex(), board.cell(5, 2));
    QVERIFY(entries.size() > 9);
    QVERIFY2(board.rating(5, 2) != board.family().study.at(5, 2), "the entry that was chosen rates");

    Answer<QMenu> byKey([](QMenu& menu) { QTest::keyClick(&menu, Qt::Key_Escape); });
    // What the platform makes of the menu key: at the cursor of the widget that has the focus.
    const QPoint cursor = board.view.inputMethodQuery(Qt::ImCursorRectangle).toRect().center();
    QContextMenuEvent event(
        QContextMenuEvent::Keyboard, cursor, board.view.mapToGlobal(cursor), Qt::NoModifier);
    QApplication::sendEvent(&board.view, &event);
    VERIFY_ANSWERED(byKey);
    QCOMPARE(board.study.store->edits().size(), std::size_t(1));
}

void TestHeatmapMenus::theMenuOfSeveralCellsRatesThemAll()
{
    HeatmapBoard board("services");
    QVERIFY(board.show());
    board.goTo(4, 0);
    QTest::keyClick(&board.view, Qt::Key_Right, Qt::ShiftModifier);
    Answer<QMenu> answer([](QMenu& menu) { clickEntry(menu, menu.actions().at(4)); });
    const QPoint inWindow = board.view.viewport()->mapTo(&board.view, board.rectOf(4, 1).center());
    QTest::mouseClick(board.view.windowHandle(), Qt::RightButton, {}, inWindow);
    VERIFY_ANSWERED(answer);
    QCOMPARE(board.rating(4, 0), Rating::notApplicable());
    QCOMPARE(board.rating(4, 1), Rating::notApplicable());
    QCOMPARE(board.rating(4, 2), levelAt(2));
    QCOMPARE(board.study.store->edits().size(), std::size_t(1));
}

void TestHeatmapMenus::readOnlyOffersNoRatings()
{
    HeatmapBoard board("services");
    board.study.store->setReadOnly(true);
    QVERIFY(board.show());
    int entries = 0;
    Answer<QMenu> answer([&](QMenu& menu) {
        for (const QAction* action : menu.actions())
            entries += action->isEnabled() && !action->isSeparator() ? 1 : 0;
        QTest::keyClick(&menu, Qt::Key_Escape);
    });
    const QPoint inWindow = board.view.viewport()->mapTo(&board.view, board.rectOf(5, 2).center());
    QTest::mouseClick(board.view.windowHandle(), Qt::RightButton, {}, inWindow);
    VERIFY_ANSWERED(answer);
    QCOMPARE(entries, 1); // copy
    QTest::mouseDClick(board.view.viewport(), Qt::LeftButton, {}, board.rectOf(5, 2).center());
    QVERIFY(!QApplication::activePopupWidget());
}

QTEST_MAIN(TestHeatmapMenus)
#include "tst_heatmap_menus.moc"
