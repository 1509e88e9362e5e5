// SPDX-License-Identifier: GPL-3.0-or-later
// The heatmap of a family sorted and filtered with the bar above it.
#include "ink/palette.h"
#include "support/menu_click.h"
#include "support/running_atlas.h"

#include <QAction>
#include <QClipboard>
#include <QLayout>
#include <QLineEdit>
#include <QMenu>
#include <QScrollBar>
#include <QToolButton>

using namespace atlas;

namespace {

/// As the mouse of somebody who reads the menu.
void clickIn(QMenu& menu, const QString& text)
{
    for (QAction* action : menu.actions()) {
        if (action->text().startsWith(text)) {
            clickEntry(menu, action);
            return;
        }
    }
    QTest::qFail(qPrintable(QStringLiteral("no entry ") + text), __FILE__, __LINE__);
}

} // namespace

class TestHeatmapOrder : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void theMenuSortsAndTheResetBringsTheStudyBack();
    void theMenuFiltersAndTheBarCounts();
    void textFiltersForEveryFamily();
    void searchClearsTheFilterAndSaysSo();
    void keysRateTheRowThatIsSeen();
    void undoReachesAHiddenRow();
    void rangesGoThroughTheClipboardAsShown();
    void flatRowsAreNotCollapsed();
    void theBarMovesNothingAndWraps();
    void choicesMoveNoButton_data();
    void choicesMoveNoButton();
    void cellsArePaintedInTheirPlaces_data();
    void cellsArePaintedInTheirPlaces();

private:
    HeatmapView& view() const { return m_atlas->view(); }
    QToolButton& button(const char* name) const { return m_atlas->part<QToolButton>(name); }
    QString count() const { return m_atlas->part<QLabel>("rowCount").text(); }
    /// Rows of the matrix as they are seen, titles left out.
    QList<int> rows() const;
    void choose(const char* name, const QStringList& entries) const;
    void filterByText(const QString& text) const;

    std::unique_ptr<RunningAtlas> m_atlas;
};

void TestHeatmapOrder::init()
{
    m_atlas = std::make_unique<RunningAtlas>();
    QVERIFY(m_atlas->start(m_atlas->newAtlas()));
    m_atlas->window().resize(1300, 900); // room for the words of the bar
    m_atlas->show("services");
    QVERIFY(button("sortRows").isVisible());
}

void TestHeatmapOrder::cleanup()
{
    m_atlas.reset();
}

QList<int> TestHeatmapOrder::rows() const
{
    QList<int> found;
    const HeatmapModel& model = view().heatmap();
    for (int row = 0; row < model.rowCount(); ++row) {
        if (!model.isGroup(row) && !view().isRowHidden(row))
            found << model.matrixRow(row);
    }
    return found;
}

void TestHeatmapOrder::choose(const char* name, const QStringList& entries) const
{
    Answer<QMenu> answer([&entries](QMenu& menu) {
        for (const QString& entry : entries)
            clickIn(menu, entry);
        if (menu.isVisible())
            QTest::keyClick(&menu, Qt::Key_Escape);
    });
    QTest::mouseClick(&button(name), Qt::LeftButton);
    VERIFY_ANSWERED(answer);
}

void TestHeatmapOrder::filterByText(const QString& text) const
{
    auto& field = m_atlas->part<QLineEdit>("textFilter");
    field.setFocus();
    QTest::keyClicks(&field, text);
    QTest::keyClick(&field, Qt::Key_Return);
}

void TestHeatmapOrder::theMenuSortsAndTheResetBringsTheStudyBack()
{
    const QList<int> study = rows();
    QCOMPARE(study.size(), 21);
    QVERIFY(!button("resetArrangement").isVisible());
    choose("sortRows", {QStringLiteral("Share fading")});
    QCOMPARE(rows().mid(0, 8), (QList<int>{0, 1, 2, 3, 5, 6, 4, 7}));
    QVERIFY(button("sortRows").text().contains(QStringLiteral("Share fading")));
    choose("sortRows", {QStringLiteral("Keep the competences together")});
    QCOMPARE(rows().mid(0, 8), (QList<int>{0, 1, 5, 6, 9, 12, 2, 3}));
    // Once more turns it round.
    choose("sortRows", {QStringLiteral("Share fading")});
    QCOMPARE(rows().mid(15), (QList<int>{0, 1, 5, 6, 9, 12}));
    QTest::mouseClick(&button("resetArrangement"), Qt::LeftButton);
    QCOMPARE(rows(), study);
    QVERIFY(view().heatmap().isGroup(0));
    QVERIFY(!button("resetArrangement").isVisible());
}

void TestHeatmapOrder::theMenuFiltersAndTheBarCounts()
{
    QVERIFY2(count().startsWith(QStringLiteral("21 ")), qPrintable(count()));
    choose("filterButton", {QStringLiteral("strong obsolescence"), QStringLiteral("moderate obsolescence")});
    QCOMPARE(rows(), (QList<int>{0, 1, 5, 6, 9, 12}));
    QVERIFY2(count().startsWith(QStringLiteral("6 of 21 ")), qPrintable(count()));
    QVERIFY(button("filterButton").text().contains(u'2'));
    // A rating takes no row away; the same filter again does.
    m_atlas->goTo(12, 0);
    for (int column = 0; column < 3; ++column) {
        QTest::keyClick(&view(), Qt::Key_N);
        QTest::keyClick(&view(), Qt::Key_Right);
    }
    QCOMPARE(m_atlas->storedCode(12, 2), QStringLiteral("N/A"));
    QCOMPARE(rows().size(), 6);
    QTest::keyClick(&m_atlas->part<QLineEdit>("textFilter"), Qt::Key_Return);
    QCOMPARE(rows(), (QList<int>{0, 1, 5, 6, 9}));
    choose("filterButton", {QStringLiteral("Not rated yet")});
    QCOMPARE(rows(), QList<int>());
    QVERIFY(!view().currentIndex().isValid());
    QVERIFY2(count().startsWith(QStringLiteral("0 of 21 ")), qPrintable(count()));
    QTest::mouseClick(&button("resetArrangement"), Qt::LeftButton);
    QCOMPARE(rows().size(), 21);
    QVERIFY(view().currentIndex().isValid());
}

void TestHeatmapOrder::textFiltersForEveryFamily()
{
    filterByText(QStringLiteral("risques"));
    QCOMPARE(rows(), (QList<int>{2, 12}));
    m_atlas->show("client");
    QCOMPARE(rows(), (QList<int>{10, 11, 12}));
    QVERIFY2(count().startsWith(QStringLiteral("3 of 21 ")), qPrintable(count()));
    QCOMPARE(m_atlas->part<QLineEdit>("textFilter").text(), QStringLiteral("risques"));
    m_atlas->part<QLineEdit>("textFilter").clear();
    QTRY_COMPARE(rows().size(), 21);
}

void TestHeatmapOrder::searchClearsTheFilterAndSaysSo()
{
    choose("sortRows", {QStringLiteral("Share fading")});
    filterByText(QStringLiteral("risques"));
    const auto find = [this](const QString& words) {
        auto& search = m_atlas->part<QLineEdit>("search");
        // Off screen the list of hits may leave the window behind it inactive, and shortcuts need an active
        // one.
        QVERIFY(m_atlas->isInFront());
        QTest::keyClick(&view(), Qt::Key_F, Qt::ControlModifier);
        QTest::keyClicks(&search, words);
        QTest::keyClick(&search, Qt::Key_Return);
    };
    // A domain has a cell in the rows that are shown.
    find(QStringLiteral("securite des transactions"));
    QCOMPARE(view().currentIndex(), m_atlas->cell(2, 1));
    QVERIFY(m_atlas->message().isEmpty());
    find(QStringLiteral("parametrage des outils"));
    QVERIFY(m_atlas->message().contains(QStringLiteral("filter")));
    QCOMPARE(view().currentIndex(), m_atlas->cell(4, 1));
    QVERIFY(view().viewport()->rect().contains(view().visualRect(m_atlas->cell(4, 1)).center()));
    QCOMPARE(rows().size(), 21);
    QVERIFY(m_atlas->part<QLineEdit>("textFilter").text().isEmpty());
    QVERIFY2(count().startsWith(QStringLiteral("21 ")), qPrintable(count()));
    QCOMPARE(rows().mid(0, 8), (QList<int>{0, 1, 2, 3, 5, 6, 4, 7}));
}

void TestHeatmapOrder::keysRateTheRowThatIsSeen()
{
    choose("sortRows", {QStringLiteral("Keep the competences together")});
    choose("sortRows", {QStringLiteral("Share fading")});
    m_atlas->goTo(1, 2);
    QTest::keyClick(&view(), Qt::Key_Down);
    QCOMPARE(view().currentIndex(), m_atlas->cell(5, 2));
    QTest::mouseClick(view().viewport(), Qt::LeftButton, {}, view().visualRect(m_atlas->cell(6, 1)).center());
    QCOMPARE(view().currentIndex(), m_atlas->cell(6, 1));
    QTest::keyClick(&view(), Qt::Key_4);
    QCOMPARE(m_atlas->storedCode(6, 1), QStringLiteral("++"));
    QCOMPARE(rows().mid(0, 6), (QList<int>{0, 1, 5, 6, 9, 12}));
    // The cell stays under the keyboard when the order changes.
    QTest::mouseClick(&button("resetArrangement"), Qt::LeftButton);
    QCOMPARE(view().currentIndex(), m_atlas->cell(6, 1));
    QCOMPARE(view().chosenCells(), QModelIndexList{m_atlas->cell(6, 1)});
}

void TestHeatmapOrder::undoReachesAHiddenRow()
{
    m_atlas->goTo(0, 0);
    QTest::keyClick(&view(), Qt::Key_4);
    filterByText(QStringLiteral("risques"));
    QVERIFY(!m_atlas->cell(0, 0).isValid());
    view().setFocus();
    QTest::keyClick(&view(), Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(m_atlas->storedCode(0, 0), QStringLiteral("--"));
    QTest::keyClick(&view(), Qt::Key_Y, Qt::ControlModifier);
    QTest::keyClick(&view(), Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(m_atlas->storedCode(0, 0), QStringLiteral("++"));
    // What is taken back does not change out of sight.
    QCOMPARE(rows().size(), 21);
    QCOMPARE(view().currentIndex(), m_atlas->cell(0, 0));
}

void TestHeatmapOrder::rangesGoThroughTheClipboardAsShown()
{
    choose("sortRows", {QStringLiteral("Share fading")});
    choose("sortRows", {QStringLiteral("Keep the competences together")});
    choose("filterButton", {QStringLiteral("strong obsolescence"), QStringLiteral("moderate obsolescence")});
    m_atlas->goTo(6, 0);
    QTest::keyClick(&view(), Qt::Key_Down, Qt::ShiftModifier);
    QTest::keyClick(&view(), Qt::Key_Right, Qt::ShiftModifier);
    QTest::keyClick(&view(), Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("-\t-\n--\tN/A\n"));
    m_atlas->goTo(1, 2);
    QTest::keyClick(&view(), Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(m_atlas->storedCode(1, 3), QStringLiteral("-"));
    QCOMPARE(m_atlas->storedCode(5, 2), QStringLiteral("--"));
    QCOMPARE(m_atlas->storedCode(5, 3), QStringLiteral("N/A"));
    QCOMPARE(m_atlas->storedCode(2, 2), QStringLiteral("N/A"));
    QCOMPARE(m_atlas->storedCode(2, 3), QStringLiteral("+"));
}

void TestHeatmapOrder::flatRowsAreNotCollapsed()
{
    view().setCollapsed(m_atlas->family().competences[0].id, true);
    QCOMPARE(rows().size(), 17);
    choose("sortRows", {QStringLiteral("Keep the competences together")});
    QCOMPARE(rows().size(), 21);
    view().setAllCollapsed(true);
    QCOMPARE(rows().size(), 21);
    choose("sortRows", {QStringLiteral("Keep the competences together")});
    QCOMPARE(rows().size(), 17);
    view().showCell(0, 0);
    QCOMPARE(rows().size(), 21);
}

void TestHeatmapOrder::theBarMovesNothingAndWraps()
{
    QWidget& bar = m_atlas->part<QWidget>("arrangement");
    QCOMPARE(bar.size(), bar.parentWidget()->size());
    QVERIFY(bar.height() >= bar.layout()->minimumSize().height());
    choose("sortRows", {QStringLiteral("Disagreement")});
    choose("filterButton", {QStringLiteral("strong reinforcement")});
    const int line = bar.heightForWidth(3000);
    for (const int width : {1400, 900, 640, 420}) {
        bar.parentWidget()->setMinimumSize(0, 0);
        bar.resize(width, line); // which words there is room for
        const QSize size(width, bar.heightForWidth(width));
        bar.resize(size);
        bar.layout()->activate();
        QRect before(-1, -1, 1, 1);
        for (const char* name : {"sortRows", "filterButton", "textFilter", "rowCount", "resetArrangement"}) {
            const auto& part = m_atlas->part<QWidget>(name);
            if (part.isHidden())
                continue; // the count, which the title of the page says too
            const QRect place = part.geometry();
            // After the one before, or in a line below it; whole.
            QVERIFY2(QRect(QPoint(), size).contains(place)
                    && (place.left() > before.right() || place.top() > before.bottom())
                    && place.width() >= part.minimumSizeHint().width(),
                qPrintable(QStringLiteral("%1 at %2").arg(QLatin1String(name)).arg(width)));
            before = place;
        }
        QVERIFY(size.height() == line || width < 500);
        QVERIFY(button("sortRows").accessibleName().contains(QStringLiteral("Disagreement")));
        QCOMPARE(button("sortRows").text().contains(QStringLiteral("Disagreement")), width > 640);
    }
    QVERIFY(button("sortRows").toolTip().contains(QStringLiteral("Disagreement")));
    QVERIFY(button("sortRows").toolTip().contains(QStringLiteral("turn")));
}

void TestHeatmapOrder::choicesMoveNoButton_data()
{
    QTest::addColumn<int>("width");
    for (const int width : {1366, 911})
        QTest::addRow("%d", width) << width;
}

void TestHeatmapOrder::choicesMoveNoButton()
{
    QFETCH(int, width);
    m_atlas->window().resize(width, 700);
    m_atlas->part<QWidget>("arrangement");
    QTest::qWait(50);
    const auto places = [this] {
        QList<QRect> all{view().geometry()};
        for (const char* name : {"sortRows", "filterButton", "textFilter", "rowCount", "resetArrangement"})
            all << m_atlas->part<QWidget>(name).geometry();
        return all;
    };
    const QList<QRect> before = places();
    choose("sortRows", {QStringLiteral("Disagreement")});
    QTest::qWait(50);
    QCOMPARE(places(), before);
    choose("filterButton", {QStringLiteral("strong reinforcement"), QStringLiteral("strong obsolescence")});
    QTest::qWait(50);
    QCOMPARE(places(), before);
    QVERIFY(button("resetArrangement").isVisible());
    QTest::mouseClick(&button("resetArrangement"), Qt::LeftButton);
    QTest::qWait(50);
    QCOMPARE(places(), before);
}

void TestHeatmapOrder::cellsArePaintedInTheirPlaces_data()
{
    QTest::addColumn<bool>("grouped");
    QTest::addColumn<double>("zoom");
    for (const bool grouped : {true, false}) {
        QTest::addRow("%s, symbols", grouped ? "grouped" : "flat") << grouped << 1.0;
        QTest::addRow("%s, flat colour", grouped ? "grouped" : "flat") << grouped << 0.15;
    }
}

void TestHeatmapOrder::cellsArePaintedInTheirPlaces()
{
    QFETCH(bool, grouped);
    QFETCH(double, zoom);
    if (!grouped)
        choose("sortRows", {QStringLiteral("Keep the competences together")});
    choose("sortRows", {QStringLiteral("Share fading")});
    choose("filterButton", {QStringLiteral("strong reinforcement"), QStringLiteral("strong obsolescence")});
    view().setZoom(zoom);
    const Palette palette(view().heatmap().scale(), Theme::Light);
    int seen = 0;
    for (const int row : rows()) {
        for (int column = 0; column < view().heatmap().columnCount(); ++column) {
            const QModelIndex cell = m_atlas->cell(row, column);
            const Rating rating = m_atlas->family().current.at(row, column);
            if (!rating.isLevel() || cell == view().currentIndex())
                continue;
            view().scrollTo(cell);
            const QRect rect = view().visualRect(cell);
            const QImage picture = view().viewport()->grab().toImage();
            QCOMPARE(picture.pixelColor(rect.left() + rect.width() / 5, rect.center().y()).name(),
                palette.cell(rating).fill.name());
            ++seen;
        }
    }
    QVERIFY(seen > 20);
    view().fitToWindow();
    QCOMPARE(view().verticalScrollBar()->maximum(), 0);
}

QTEST_MAIN(TestHeatmapOrder)
#include "tst_heatmap_order.moc"
