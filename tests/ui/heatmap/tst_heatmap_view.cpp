// SPDX-License-Identifier: GPL-3.0-or-later
// Moving through the heatmap, collapsing, zooming, headers.
#include "support/heatmap_board.h"

#include <QHeaderView>
#include <QScrollBar>
#include <QWheelEvent>

using namespace atlas;

namespace {

void turnWheel(QWidget& on, int steps, Qt::KeyboardModifiers modifiers)
{
    const QPointF at = on.rect().center();
    QWheelEvent event(at, on.mapToGlobal(at), {}, QPoint(0, 120 * steps), Qt::NoButton, modifiers,
        Qt::NoScrollPhase, false);
    QApplication::sendEvent(&on, &event);
}

void familyRows()
{
    QTest::addColumn<QByteArray>("family");
    for (const JobFamily& family : study().families)
        QTest::newRow(qPrintable(family.key)) << family.key.toUtf8();
}

/// Where somebody would click on the title of a competence, in the view's viewport.
QPoint titlePoint(const HeatmapView& view, std::size_t competence)
{
    const HeatmapModel& model = view.heatmap();
    const int row = model.rowOfCompetence(model.family()->competences[competence].id);
    return QPoint(40, view.rowViewportPosition(row) + view.rowHeight(row) / 2);
}

bool showsEverything(const HeatmapView& view)
{
    if (view.verticalScrollBar()->maximum() > 0 || view.horizontalScrollBar()->maximum() > 0)
        return false;
    const HeatmapModel& model = view.heatmap();
    const QRect seen = view.viewport()->rect();
    for (int row = 0; row < model.rowCount(); ++row) {
        for (int column = 0; column < model.columnCount(); ++column) {
            if (!seen.contains(view.visualRect(model.index(row, column))))
                return false;
        }
    }
    return true;
}

} // namespace

class TestHeatmapView : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void arrowsPassTitles_data() { familyRows(); }
    void arrowsPassTitles();
    void aClickOnATitleCollapses_data();
    void aClickOnATitleCollapses();
    void collapsedRowsArePassed();
    void showingACellOpensItsCompetence();
    void theWheelZoomsWithControl();
    void zoomKeepsTheCurrentCellInSight();
    void fittingShowsEverything_data() { familyRows(); }
    void fittingShowsEverything();
    void rowsThatComeBackHaveTheZoomOfTheOthers();
    void headersHoldTheWholeLabels_data();
    void headersHoldTheWholeLabels();
    void headersStayWhileTheMatrixScrolls();
};

void TestHeatmapView::arrowsPassTitles()
{
    QFETCH(QByteArray, family);
    HeatmapBoard board(family.constData());
    QVERIFY(board.show());
    QCOMPARE(board.view.currentIndex(), board.cell(0, 0));
    const int rows = board.family().current.rows();
    for (int row = 1; row < rows; ++row) {
        QTest::keyClick(&board.view, Qt::Key_Down);
        QCOMPARE(board.view.currentIndex(), board.cell(row, 0));
        QVERIFY(board.view.viewport()->rect().intersects(board.rectOf(row, 0)));
    }
    QTest::keyClick(&board.view, Qt::Key_Down); // there is no more
    QCOMPARE(board.view.currentIndex(), board.cell(rows - 1, 0));
    for (int row = rows - 2; row >= 0; --row) {
        QTest::keyClick(&board.view, Qt::Key_Up);
        QCOMPARE(board.view.currentIndex(), board.cell(row, 0));
    }
    QTest::keyClick(&board.view, Qt::Key_Up);
    QTest::keyClick(&board.view, Qt::Key_Left);
    QCOMPARE(board.view.currentIndex(), board.cell(0, 0));
    const int last = board.family().current.columns() - 1;
    QTest::keyClick(&board.view, Qt::Key_End);
    QCOMPARE(board.view.currentIndex(), board.cell(0, last));
    QTest::keyClick(&board.view, Qt::Key_End, Qt::ControlModifier);
    QCOMPARE(board.view.currentIndex(), board.cell(rows - 1, last));
    QTest::keyClick(&board.view, Qt::Key_Home, Qt::ControlModifier);
    QCOMPARE(board.view.currentIndex(), board.cell(0, 0));
}

void TestHeatmapView::aClickOnATitleCollapses_data()
{
    QTest::addColumn<bool>("inHeader");
    QTest::newRow("over the cells") << false;
    QTest::newRow("over the labels") << true;
}

void TestHeatmapView::aClickOnATitleCollapses()
{
    QFETCH(bool, inHeader);
    HeatmapBoard board("services");
    QVERIFY(board.show());
    board.goTo(0, 0);
    QWidget* target = inHeader ? board.view.verticalHeader()->viewport() : board.view.viewport();
    const int before = board.view.rowViewportPosition(board.model.rowOfCompetence(board.competence(2)));
    QTest::mouseClick(target, Qt::LeftButton, {}, titlePoint(board.view, 1));
    QVERIFY(board.view.isCollapsed(board.competence(1)));
    int height = 0;
    for (int row = 0; row < board.model.rowCount(); ++row) {
        const bool hidden = board.model.competence(row) == board.competence(1) && !board.model.isGroup(row);
        QCOMPARE(board.view.isRowHidden(row), hidden);
        height += hidden ? 1 : 0;
    }
    QCOMPARE(height, 4);
    QVERIFY(board.view.rowViewportPosition(board.model.rowOfCompetence(board.competence(2))) < before);
    QCOMPARE(board.view.currentIndex(), board.cell(0, 0));
    QTest::mouseClick(target, Qt::LeftButton, {}, titlePoint(board.view, 1));
    QVERIFY(!board.view.isCollapsed(board.competence(1)));
    QCOMPARE(board.view.rowViewportPosition(board.model.rowOfCompetence(board.competence(2))), before);
}

void TestHeatmapView::collapsedRowsArePassed()
{
    HeatmapBoard board("services");
    QVERIFY(board.show());
    board.view.setCollapsed(board.competence(1), true);
    board.goTo(3, 0);
    QTest::keyClick(&board.view, Qt::Key_Down);
    QCOMPARE(board.view.currentIndex(), board.cell(8, 0));
    QTest::keyClick(&board.view, Qt::Key_Up);
    QCOMPARE(board.view.currentIndex(), board.cell(3, 0));
    board.view.setAllCollapsed(true);
    for (int row = 0; row < board.model.rowCount(); ++row)
        QCOMPARE(board.view.isRowHidden(row), !board.model.isGroup(row));
    board.view.setAllCollapsed(false);
    for (int row = 0; row < board.model.rowCount(); ++row)
        QVERIFY(!board.view.isRowHidden(row));
}

void TestHeatmapView::showingACellOpensItsCompetence()
{
    HeatmapBoard board("services");
    board.view.resize(900, 300);
    QVERIFY(board.show());
    board.view.setAllCollapsed(true);
    board.view.showCell(20, 3);
    QCOMPARE(board.view.currentIndex(), board.cell(20, 3));
    QVERIFY(!board.view.isRowHidden(board.cell(20, 3).row()));
    QVERIFY(board.view.isRowHidden(board.cell(0, 0).row()));
    QVERIFY(board.view.viewport()->rect().contains(board.rectOf(20, 3)));
    board.view.setAllCollapsed(false);
    board.view.showCompetence(8);
    const int title = board.model.rowOfCompetence(board.competence(2));
    QCOMPARE(board.view.rowViewportPosition(title), 0);
    QCOMPARE(board.view.currentIndex().row(), board.cell(8, 0).row());
}

void TestHeatmapView::theWheelZoomsWithControl()
{
    HeatmapBoard board("services");
    QVERIFY(board.show());
    const int height = board.rectOf(0, 0).height();
    turnWheel(*board.view.viewport(), 1, Qt::ControlModifier);
    QVERIFY(qFuzzyCompare(board.view.zoom(), 1.1));
    for (int step = 0; step < 4; ++step)
        turnWheel(*board.view.viewport(), 1, Qt::ControlModifier);
    QVERIFY(board.rectOf(0, 0).height() > height);
    turnWheel(*board.view.viewport(), -5, Qt::ControlModifier);
    QVERIFY(qFuzzyCompare(board.view.zoom(), 1.0));
    QCOMPARE(board.rectOf(0, 0).height(), height);
    turnWheel(*board.view.viewport(), -100, Qt::ControlModifier);
    QVERIFY(qFuzzyCompare(board.view.zoom(), HeatmapView::MinimumZoom));
    turnWheel(*board.view.viewport(), 100, Qt::ControlModifier);
    QVERIFY(qFuzzyCompare(board.view.zoom(), HeatmapView::MaximumZoom));

    QVERIFY(board.view.verticalScrollBar()->maximum() > 0);
    board.view.verticalScrollBar()->setValue(0);
    turnWheel(*board.view.viewport(), -1, Qt::NoModifier);
    QVERIFY(board.view.verticalScrollBar()->value() > 0);
    QVERIFY(qFuzzyCompare(board.view.zoom(), HeatmapView::MaximumZoom));
}

void TestHeatmapView::zoomKeepsTheCurrentCellInSight()
{
    HeatmapBoard board("client");
    QVERIFY(board.show());
    board.view.showCell(18, 4);
    for (const double zoom : {2.5, 0.6, 1.7}) {
        board.view.setZoom(zoom);
        QVERIFY(board.view.viewport()->rect().contains(board.rectOf(18, 4).center()));
    }
}

void TestHeatmapView::fittingShowsEverything()
{
    QFETCH(QByteArray, family);
    HeatmapBoard board(family.constData());
    board.view.resize(1600, 900);
    QVERIFY(board.show());
    board.view.fitToWindow();
    QVERIFY(board.view.isFitted());
    QVERIFY(showsEverything(board.view));
    const double wide = board.view.zoom();
    QVERIFY2(wide > 0.6, "there is room for more");

    board.view.resize(1000, 700);
    QTRY_VERIFY(showsEverything(board.view));
    QVERIFY(board.view.zoom() < wide);
    board.view.resize(1600, 900);
    QTRY_VERIFY(showsEverything(board.view));
    QVERIFY(qAbs(board.view.zoom() - wide) < 0.01);
    // Another size is the user's own.
    board.view.setZoom(1.0);
    QVERIFY(!board.view.isFitted());
    board.view.resize(1000, 700);
    QVERIFY(qFuzzyCompare(board.view.zoom(), 1.0));
}

void TestHeatmapView::rowsThatComeBackHaveTheZoomOfTheOthers()
{
    HeatmapBoard board("services");
    QVERIFY(board.show());
    std::vector<int> heights;
    board.view.setZoom(1.6);
    for (int row = 0; row < board.model.rowCount(); ++row)
        heights.push_back(board.view.rowHeight(row));
    board.view.setZoom(1.0);
    board.view.setCollapsed(board.competence(1), true);
    board.view.setZoom(1.6);
    board.view.setCollapsed(board.competence(1), false);
    for (int row = 0; row < board.model.rowCount(); ++row)
        QCOMPARE(board.view.rowHeight(row), heights[static_cast<std::size_t>(row)]);
}

void TestHeatmapView::headersHoldTheWholeLabels_data()
{
    QTest::addColumn<QByteArray>("family");
    QTest::addColumn<double>("zoom");
    for (const JobFamily& family : study().families) {
        for (const double zoom : {0.75, 1.0, 1.5})
            QTest::addRow("%s at %.2f", qPrintable(family.key), zoom) << family.key.toUtf8() << zoom;
    }
}

void TestHeatmapView::headersHoldTheWholeLabels()
{
    QFETCH(QByteArray, family);
    QFETCH(double, zoom);
    HeatmapBoard board(family.constData());
    QVERIFY(board.show());
    board.view.setZoom(zoom);
    const JobFamily& shown = board.family();
    const QFontMetrics metrics(board.view.labelFont(true));
    for (int column = 0; column < shown.current.columns(); ++column) {
        const QString label = board.model.headerData(column, Qt::Horizontal).toString();
        QCOMPARE(label, shown.domains[static_cast<std::size_t>(column)].label);
        const int width = board.view.columnWidth(column) - 6;
        const QRect text = metrics.boundingRect(QRect(0, 0, width, 5000), Qt::TextWordWrap, label);
        QVERIFY2(text.width() <= width, qPrintable(label));
        QVERIFY2(text.height() < board.view.horizontalHeader()->height(), qPrintable(label));
    }
    for (int row = 0; row < shown.current.rows(); ++row) {
        const int section = board.model.rowOfMatrixRow(row);
        const QString label = board.model.headerData(section, Qt::Vertical).toString();
        QCOMPARE(label, shown.rows[static_cast<std::size_t>(row)].label);
        const int width = board.view.labelWidth() - board.view.scaled(30);
        const QRect text = metrics.boundingRect(QRect(0, 0, width, 5000), Qt::TextWordWrap, label);
        QVERIFY2(text.width() <= width && text.height() <= board.view.rowHeight(section), qPrintable(label));
    }
}

void TestHeatmapView::headersStayWhileTheMatrixScrolls()
{
    HeatmapBoard board("client");
    board.view.resize(900, 500);
    QVERIFY(board.show());
    board.view.setZoom(1.6);
    QVERIFY(board.view.horizontalScrollBar()->maximum() > 0);
    QVERIFY(board.view.verticalScrollBar()->maximum() > 0);
    const auto picture = [](QWidget& widget) { return widget.grab().toImage(); };
    QWidget& rows = *board.view.verticalHeader();
    QWidget& domains = *board.view.horizontalHeader();
    const QImage rowsBefore = picture(rows);
    const QImage domainsBefore = picture(domains);
    const QImage cellsBefore = picture(*board.view.viewport());

    board.view.horizontalScrollBar()->setValue(board.view.horizontalScrollBar()->maximum());
    QCOMPARE(picture(rows), rowsBefore);
    QVERIFY(picture(domains) != domainsBefore);
    QVERIFY(picture(*board.view.viewport()) != cellsBefore);
    board.view.horizontalScrollBar()->setValue(0);
    board.view.verticalScrollBar()->setValue(board.view.verticalScrollBar()->maximum());
    QCOMPARE(picture(domains), domainsBefore);
    QVERIFY(picture(rows) != rowsBefore);
    QVERIFY(domains.isVisible() && rows.isVisible());
    QCOMPARE(domains.y(), 0);
}

QTEST_MAIN(TestHeatmapView)
#include "tst_heatmap_view.moc"
