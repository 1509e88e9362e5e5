// SPDX-License-Identifier: GPL-3.0-or-later
// The views of all families in the running window: overview with its list and charts, resembling domains,
// versions, what changed, journal.
#include "models/navigation_model.h"
#include "support/running_atlas.h"
#include "ui/boards/board_grid_view.h"
#include "ui/boards/bridge_panel.h"
#include "ui/boards/overview_page.h"
#include "ui/boards/similarity_page.h"
#include "ui/charts/distribution_chart.h"
#include "ui/charts/radar_chart.h"
#include "ui/charts/ranking_chart.h"
#include "ui/exchange/board_export_dialog.h"
#include "ui/heatmap/matrix_page.h"
#include "ui/history/difference_page.h"
#include "ui/history/journal_page.h"
#include "ui/history/version_window.h"
#include "ui/history/versions_page.h"
#include "ui/tables/table_page.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QFileDialog>
#include <QHeaderView>
#include <QInputDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMessageBox>
#include <QPushButton>
#include <QScrollBar>
#include <QTabWidget>
#include <QTableView>
#include <QToolButton>

using namespace atlas;

class TestAllFamilies : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void theOverviewShowsEveryDomain();
    void aPlaceListsItsCells();
    void downToACellAndBack();
    void groupsRollUp();
    void theFilterSaysWhatItHides();
    void sortingAndTheWayBack();
    void aTreeTakesNoColumnOutOfSight();
    void editsReachTheOverview();
    void aThemeChangesWithUndo();
    void chartsAndOverviewChooseTogether();
    void theRadarFollowsTheColumn();
    void domainsAreComparedInPairs();
    void aVersionIsNamedComparedAndRestored();
    void aVersionOpensBeside();
    void aVersionNeedsAName();
    void theJournalTellsAndFilters();
    void keysOpenTheViews();
    void viewsAreTakenAway_data();
    void viewsAreTakenAway();
    void aRefusedFileIsToldInTheDialog();
    void chartsAndJournalAreTakenAway();

private:
    template <class Page>
    Page& open(NavigationKind kind) const;
    OverviewPage& overview() const { return open<OverviewPage>(NavigationKind::Overview); }
    void clickPlace(BoardGridView& view, int row, int column, bool twice = false) const;
    int rowOf(const Board& board, const QString& label) const;
    /// Types the name of a file in the folder and presses Enter.
    std::function<void(QFileDialog&)> typed(const QString& name) const;
    QByteArray contentOf(const QString& name) const;

    std::unique_ptr<RunningAtlas> m_atlas;
};

void TestAllFamilies::init()
{
    m_atlas = std::make_unique<RunningAtlas>();
    QVERIFY(m_atlas->start(m_atlas->newAtlas()));
    m_atlas->window().showNormal();
    m_atlas->window().resize(1900, 950);
}

void TestAllFamilies::cleanup()
{
    m_atlas.reset();
}

template <class Page>
Page& TestAllFamilies::open(NavigationKind kind) const
{
    QListView& list = m_atlas->navigation();
    for (int row = 0; row < list.model()->rowCount(); ++row) {
        const QModelIndex entry = list.model()->index(row, 0);
        if (entry.data(NavigationModel::KindRole).toInt() != static_cast<int>(kind))
            continue;
        list.scrollTo(entry);
        QTest::mouseClick(list.viewport(), Qt::LeftButton, {}, list.visualRect(entry).center());
    }
    auto* page = qobject_cast<Page*>(m_atlas->window().currentPage());
    if (!page)
        qFatal("the page did not open");
    return *page;
}

void TestAllFamilies::clickPlace(BoardGridView& view, int row, int column, bool twice) const
{
    const QModelIndex place = view.model()->index(row, column);
    view.scrollTo(place);
    const QPoint at = view.visualRect(place).center();
    QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, at);
    if (twice)
        QTest::mouseDClick(view.viewport(), Qt::LeftButton, {}, at);
}

int TestAllFamilies::rowOf(const Board& board, const QString& label) const
{
    for (int row = 0; row < board.rows().size(); ++row) {
        if (board.rows().at(row).label == label)
            return row;
    }
    qFatal("no row %s", qPrintable(label));
}

void TestAllFamilies::theOverviewShowsEveryDomain()
{
    OverviewPage& page = overview();
    QCOMPARE(page.view().board()->columns().items, 31);
    QCOMPARE(page.view().model()->columnCount(), 31);
    QCOMPARE(page.view().board()->columns().groups.size(), std::size_t(8));
    // One locked scale over all of them: every rating of the study is beneath some theme or beneath none.
    int cells = 0;
    for (const BoardHeading& heading : page.view().board()->rows().headings)
        cells += heading.summary ? heading.summary->total() : 0;
    QCOMPARE(cells, 603);
    QVERIFY(m_atlas->part<QLabel>("overviewSubtitle").text().contains(QStringLiteral("602")));
    // All columns in sight at the start.
    QVERIFY(
        page.view().visualRect(page.view().model()->index(1, 30)).right() <= page.view().viewport()->width());
}

void TestAllFamilies::aPlaceListsItsCells()
{
    OverviewPage& page = overview();
    const Board& board = *page.view().board();
    const int row = 1;
    int column = 0;
    while (std::holds_alternative<NoCell>(board.cell(row, column)))
        ++column;
    clickPlace(page.view(), row, column);
    const auto ratings = std::get<RatingsCell>(board.cell(row, column));
    QListView& list = m_atlas->part<QListView>("cellList");
    QVERIFY(list.isVisible());
    QCOMPARE(list.model()->rowCount(), ratings.counts.total());
    for (int cell = 0; cell < list.model()->rowCount(); ++cell) {
        const QString place = list.model()->index(cell, 0).data(CellSourcesModel::PlaceRole).toString();
        QVERIFY(place.contains(board.columns().at(column).label));
    }
}

void TestAllFamilies::downToACellAndBack()
{
    OverviewPage& page = overview();
    clickPlace(page.view(), 1, 0);
    QListView& list = m_atlas->part<QListView>("cellList");
    const QModelIndex cell = list.model()->index(0, 0);
    const QString label = cell.data().toString();
    list.setCurrentIndex(cell);
    list.setFocus();
    QTest::keyClick(&list, Qt::Key_Return);
    QVERIFY(qobject_cast<MatrixPage*>(m_atlas->window().currentPage()));
    const QModelIndex current = m_atlas->view().currentIndex();
    QCOMPARE(m_atlas->view().heatmap().headerData(current.row(), Qt::Vertical).toString(), label);
    QCOMPARE(m_atlas->family().key, QStringLiteral("client"));
    QVERIFY(m_atlas->part<QToolButton>("wayBack").isVisible());
    QTest::keyClick(&m_atlas->view(), Qt::Key_Up, Qt::AltModifier);
    QCOMPARE(m_atlas->window().currentPage(), &page);
    QCOMPARE(page.view().currentIndex(), page.view().model()->index(1, 0));
}

void TestAllFamilies::groupsRollUp()
{
    OverviewPage& page = overview();
    BoardGridView& view = page.view();
    const int rows = view.model()->rowCount();
    QCOMPARE(view.board()->rows().at(0).kind, BoardHeading::Kind::Title);
    QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, QPoint(40, view.rowViewportPosition(0) + 10));
    QVERIFY(view.model()->rowCount() < rows);
    QCOMPARE(view.board()->rows().at(0).kind, BoardHeading::Kind::RollUp);
    QVERIFY(std::holds_alternative<RatingsCell>(view.board()->cell(0, 0)));
    // Columns: the band with the family's name.
    QHeaderView& header = *view.horizontalHeader();
    QTest::mouseClick(
        header.viewport(), Qt::LeftButton, {}, QPoint(header.sectionViewportPosition(0) + 20, 5));
    QCOMPARE(view.model()->columnCount(), 27);
    QCOMPARE(view.board()->columns().at(0).kind, BoardHeading::Kind::RollUp);
    QCOMPARE(view.board()->columns().items, 31);
    QTest::mouseClick(&m_atlas->part<QToolButton>("resetArrangement"), Qt::LeftButton);
    QCOMPARE(view.model()->rowCount(), rows);
    QCOMPARE(view.model()->columnCount(), 31);
}

void TestAllFamilies::theFilterSaysWhatItHides()
{
    OverviewPage& page = overview();
    auto* text = page.findChild<QLineEdit*>(QStringLiteral("textFilter"));
    auto* count = page.findChild<QLabel*>(QStringLiteral("rowCount"));
    const int all = page.view().board()->rows().allItems;
    text->setFocus();
    QTest::keyClicks(text, QStringLiteral("cyber"));
    QTest::keyClick(text, Qt::Key_Return);
    QCOMPARE(page.view().board()->rows().items, 1);
    QCOMPARE(count->text(), QStringLiteral("1 of %1 rows").arg(all));
    QTest::mouseClick(page.findChild<QToolButton*>(QStringLiteral("resetArrangement")), Qt::LeftButton);
    QCOMPARE(page.view().board()->rows().items, all);
    QVERIFY(text->text().isEmpty());
}

void TestAllFamilies::sortingAndTheWayBack()
{
    OverviewPage& page = overview();
    const auto labels = [&page] {
        QStringList found;
        for (const BoardHeading& heading : page.view().board()->rows().headings)
            found << heading.label;
        return found;
    };
    const QStringList reference = labels();
    auto* button = page.findChild<QToolButton*>(QStringLiteral("sortRows"));
    for (QAction* action : button->menu()->actions()) {
        if (action->data().toInt() == static_cast<int>(SortKey::NetBalance) && action->data().isValid())
            action->trigger();
    }
    QVERIFY(labels() != reference);
    QCOMPARE(page.model().request().rowOrder.key, SortKey::NetBalance);
    QVERIFY(page.model().request().rowOrder.descending);
    QVERIFY(button->text().contains(QStringLiteral("↓")));
    QTest::mouseClick(page.findChild<QToolButton*>(QStringLiteral("resetArrangement")), Qt::LeftButton);
    QCOMPARE(labels(), reference);
    // Similarity brings its tree.
    for (QAction* action : page.findChild<QToolButton*>(QStringLiteral("sortColumns"))->menu()->actions()) {
        if (action->data().isValid() && action->data().toInt() == static_cast<int>(SortKey::Similarity))
            action->trigger();
    }
    QVERIFY(page.view().treeBand(Qt::Horizontal) > 0);
    QCOMPARE(page.view().treeBand(Qt::Vertical), 0);
}

/// At a size where the columns just fit without one.
void TestAllFamilies::aTreeTakesNoColumnOutOfSight()
{
    OverviewPage& page = overview();
    BoardGridView& grid = page.view();
    const auto fits = [&grid] { return grid.horizontalScrollBar()->maximum() == 0; };
    grid.fitToWindow();
    int tooNarrow = 800;
    int width = 1900;
    const auto resize = [this](int to) {
        m_atlas->window().resize(to, 950);
        QTest::qWait(1);
    };
    while (width - tooNarrow > 8) {
        const int middle = (tooNarrow + width) / 2;
        resize(middle);
        (fits() ? width : tooNarrow) = middle;
    }
    resize(width);
    QTRY_VERIFY(fits());
    QVERIFY(width < 1890);
    for (QAction* action : page.findChild<QToolButton*>(QStringLiteral("sortRows"))->menu()->actions()) {
        if (action->data().isValid() && action->data().toInt() == static_cast<int>(SortKey::Similarity))
            action->trigger();
    }
    QVERIFY(grid.treeBand(Qt::Vertical) > 0);
    QVERIFY(fits());
}

void TestAllFamilies::editsReachTheOverview()
{
    OverviewPage& page = overview();
    const auto total = [&page](int column) {
        return page.view().board()->columns().at(column).summary->count(Rating::notRated());
    };
    QCOMPARE(total(0), 0);
    m_atlas->show("client");
    m_atlas->goTo(0, 0);
    QTest::keyClick(&m_atlas->view(), Qt::Key_Delete);
    overview();
    QCOMPARE(total(0), 1);
    QTest::keyClick(&m_atlas->window(), Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(total(0), 0);
}

void TestAllFamilies::aThemeChangesWithUndo()
{
    OverviewPage& page = overview();
    const QString name = page.view().board()->rows().at(1).label;
    const auto beneath = [&] {
        const Board& board = *page.view().board();
        return board.rows().at(rowOf(board, name)).summary->total();
    };
    const int before = beneath();
    clickPlace(page.view(), 1, 0);
    QListView& list = m_atlas->part<QListView>("cellList");
    list.setCurrentIndex(list.model()->index(0, 0));
    Answer<QMenu> menu([](QMenu& shown) {
        QMenu* themes = shown.findChild<QMenu*>(QStringLiteral("themes"));
        themes->actions().last()->trigger(); // no theme
        shown.close();
    });
    Q_EMIT list.customContextMenuRequested(list.visualRect(list.model()->index(0, 0)).center());
    QVERIFY2(menu.given(), menu.problem());
    // The row leaves its theme in all five domains of its family.
    QTRY_COMPARE(beneath(), before - 5);
    QTRY_VERIFY(m_atlas->message().contains(QStringLiteral("theme of")));
    int themed = 0;
    const Atlas stored = m_atlas->stored();
    for (const SubCompetence& row : stored.families.front().rows)
        themed += row.theme == stored.themes.front().id;
    QVERIFY(m_atlas->isInFront());
    QTest::keyClick(&m_atlas->window(), Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(beneath(), before);
    QVERIFY(page.isVisible()); // which shows themes; the heatmap does not
    QTRY_VERIFY(m_atlas->message().startsWith(QStringLiteral("Undone")));
    int again = 0;
    const Atlas restored = m_atlas->stored();
    for (const SubCompetence& row : restored.families.front().rows)
        again += row.theme == restored.themes.front().id;
    QCOMPARE(again, themed + 1);
}

void TestAllFamilies::chartsAndOverviewChooseTogether()
{
    OverviewPage& page = overview();
    auto* tabs = page.findChild<QTabWidget*>();
    tabs->setCurrentIndex(1);
    auto* chart = page.findChild<DistributionChart*>();
    QVERIFY(chart->isVisible());
    QCOMPARE(chart->itemCount(), 8);
    // There to here …
    clickPlace(page.view(), 1, 6); // the second family
    QCOMPARE(chart->chosen(), 1);
    // … and here to there.
    const QPoint at = chart->mapFromScene(chart->itemRect(3).center());
    QTest::mouseClick(chart->viewport(), Qt::LeftButton, {}, at);
    QCOMPARE(page.model().overview()->familyAt(page.view().currentIndex().column()),
        m_atlas->stored().families.get().at(3).id);
    // Bars as numbers in place of shares.
    const QImage shares = chart->grab().toImage();
    QTest::mouseClick(&m_atlas->part<QCheckBox>("chartCounts"), Qt::LeftButton, {}, QPoint(8, 8));
    QVERIFY(m_atlas->part<QCheckBox>("chartCounts").isChecked());
    QVERIFY(chart->grab().toImage() != shares);
    tabs->setCurrentIndex(2);
    auto* ranking = page.findChild<RankingChart*>();
    QVERIFY(ranking->itemCount() > 10);
    ranking->setFocus();
    QTest::keyClick(ranking, Qt::Key_Down);
    QTest::keyClick(ranking, Qt::Key_Return);
    QCOMPARE(page.view().board()->rows().at(page.view().currentIndex().row()).label,
        ranking->itemLabel(ranking->current()));
}

void TestAllFamilies::theRadarFollowsTheColumn()
{
    OverviewPage& page = overview();
    page.findChild<QTabWidget*>()->setCurrentIndex(3);
    auto* radar = page.findChild<RadarChart*>();
    clickPlace(page.view(), 1, 2);
    QCOMPARE(radar->itemCount(), 1);
    QVERIFY(radar->itemLabel(0).contains(page.view().board()->columns().at(2).label));
    // Another order brings another board while the radar looks.
    const QString label = page.view().board()->columns().at(2).label;
    for (QAction* action : page.findChild<QToolButton*>(QStringLiteral("sortColumns"))->menu()->actions()) {
        if (action->data().isValid() && action->data().toInt() == static_cast<int>(SortKey::Similarity))
            action->trigger();
    }
    QCOMPARE(page.view().board()->columns().at(page.view().currentIndex().column()).label, label);
    QVERIFY(radar->itemLabel(0).contains(label));
    auto* domains = page.findChild<QComboBox*>(QStringLiteral("radarDomains"));
    QCOMPARE(domains->count(), 31);
    for (const int domain : {4, 9, 14, 20, 25})
        Q_EMIT domains->activated(domain);
    QCOMPARE(radar->itemCount(), 4);
    QVERIFY(!domains->isEnabled());
}

void TestAllFamilies::domainsAreComparedInPairs()
{
    auto& page = open<SimilarityPage>(NavigationKind::Similarity);
    QCOMPARE(page.view().board()->columns().items, 31);
    const auto self = std::get<SimilarityCell>(page.view().board()->cell(1, 0));
    QCOMPARE(self.similarity, 1.0);
    clickPlace(page.view(), 1, 3);
    auto* bridge = page.findChild<BridgePanel*>();
    QCOMPARE(bridge->from(), 0);
    QCOMPARE(bridge->to(), 3);
    page.findChild<QTabWidget*>()->setCurrentIndex(1);
    auto* pairs = page.findChild<QTableView*>(QStringLiteral("table"));
    QVERIFY(pairs->model()->rowCount() > 300);
    pairs->selectRow(5);
    const QString first = pairs->model()->index(5, 0).data().toString();
    QCOMPARE(
        page.model().nameOf(page.model().similarity()->domains()[static_cast<std::size_t>(bridge->from())]),
        first);
}

void TestAllFamilies::aVersionIsNamedComparedAndRestored()
{
    auto& versions = open<VersionsPage>(NavigationKind::Versions);
    Answer<QInputDialog> name([](QInputDialog& dialog) {
        dialog.setTextValue(QStringLiteral("Spring"));
        dialog.accept();
    });
    QTest::mouseClick(versions.findChild<QToolButton*>(QStringLiteral("nameVersion")), Qt::LeftButton);
    QVERIFY2(name.given(), name.problem());
    auto* table = versions.findChild<QTableView*>(QStringLiteral("table"));
    QCOMPARE(table->model()->rowCount(), 2);
    QCOMPARE(table->model()->index(1, 0).data().toString(), QStringLiteral("Spring"));
    QCOMPARE(table->model()->index(1, 2).data().toString(), QStringLiteral("Léa Martin"));
    QCOMPARE(m_atlas->stored().versions.size(), std::size_t(2));

    m_atlas->show("services");
    m_atlas->goTo(2, 1);
    const QString before = m_atlas->code(2, 1);
    QTest::keyClick(&m_atlas->view(), Qt::Key_Delete);
    open<VersionsPage>(NavigationKind::Versions);
    table->selectRow(1);
    QTest::mouseClick(versions.findChild<QToolButton*>(QStringLiteral("compareVersion")), Qt::LeftButton);
    auto* differences = qobject_cast<DifferencePage*>(m_atlas->window().currentPage());
    QVERIFY(differences);
    QCOMPARE(differences->model().changes().size(), std::size_t(1));
    QVERIFY(m_atlas->part<QLabel>("differenceSubtitle").text().startsWith(QStringLiteral("1 cell differs")));
    auto* changes = differences->findChild<QTableView*>(QStringLiteral("table"));
    QCOMPARE(
        changes->model()->index(0, VersionChangeModel::Who).data().toString(), QStringLiteral("Léa Martin"));
    // The list shows the cell in the heatmap above.
    changes->selectRow(0);
    const QModelIndex place = differences->view().currentIndex();
    QCOMPARE(std::get<DifferenceCell>(differences->view().board()->cell(place.row(), place.column())).after,
        Rating::notRated());

    open<VersionsPage>(NavigationKind::Versions);
    table->selectRow(1);
    Answer<QMessageBox> restore([](QMessageBox& box) { box.button(QMessageBox::Ok)->click(); });
    QTest::mouseClick(versions.findChild<QToolButton*>(QStringLiteral("restoreVersion")), Qt::LeftButton);
    QVERIFY2(restore.given(), restore.problem());
    QCOMPARE(m_atlas->storedCode(2, 1), before);
    QTest::keyClick(&m_atlas->window(), Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(m_atlas->storedCode(2, 1), QString());
}

void TestAllFamilies::aVersionOpensBeside()
{
    m_atlas->show("client");
    m_atlas->goTo(0, 0);
    const QString before = m_atlas->code(0, 0);
    QTest::keyClick(&m_atlas->view(), Qt::Key_Delete);
    auto& versions = open<VersionsPage>(NavigationKind::Versions);
    QTest::mouseClick(versions.findChild<QToolButton*>(QStringLiteral("openBeside")), Qt::LeftButton);
    auto* beside = m_atlas->window().findChild<VersionWindow*>();
    QVERIFY(beside && QTest::qWaitForWindowExposed(beside));
    HeatmapView& kept = beside->page().view();
    const int row = kept.heatmap().rowOfMatrixRow(0);
    QCOMPARE(kept.heatmap().index(row, 0).data(Qt::EditRole).toString(), before);
    kept.setCurrentIndex(kept.heatmap().index(row, 0));
    QTest::keyClick(&kept, Qt::Key_1);
    QCOMPARE(kept.heatmap().index(row, 0).data(Qt::EditRole).toString(), before);
    QCOMPARE(m_atlas->storedCode(0, 0), QString());
    beside->close();
}

void TestAllFamilies::aVersionNeedsAName()
{
    auto& versions = open<VersionsPage>(NavigationKind::Versions);
    // The study's own name, then a way out: the question comes again and says why.
    QString asked;
    Answer<QInputDialog> taken([&asked](QInputDialog& dialog) {
        dialog.setTextValue(QStringLiteral("Étude"));
        QTimer::singleShot(0, &dialog, [&dialog] { dialog.accept(); });
        QTimer::singleShot(300, qApp, [&asked] {
            if (auto* again = qobject_cast<QInputDialog*>(QApplication::activeModalWidget())) {
                asked = again->labelText();
                again->reject();
            }
        });
    });
    QTest::mouseClick(versions.findChild<QToolButton*>(QStringLiteral("nameVersion")), Qt::LeftButton);
    QVERIFY(asked.contains(u'\n'));
    QCOMPARE(m_atlas->stored().versions.size(), std::size_t(1));
}

void TestAllFamilies::theJournalTellsAndFilters()
{
    m_atlas->show("client");
    m_atlas->goTo(0, 0);
    QTest::keyClick(&m_atlas->view(), Qt::Key_Delete);
    m_atlas->show("rh");
    m_atlas->goTo(1, 1);
    QTest::keyClick(&m_atlas->view(), Qt::Key_N);
    auto& page = open<JournalPage>(NavigationKind::Journal);
    auto* table = page.findChild<QTableView*>(QStringLiteral("table"));
    QCOMPARE(table->model()->rowCount(), 2);
    // The newest first.
    QVERIFY(table->model()
                ->index(0, JournalModel::Family)
                .data()
                .toString()
                .contains(QStringLiteral("ressources humaines")));
    QCOMPARE(table->model()->index(0, JournalModel::Who).data().toString(), QStringLiteral("Léa Martin"));
    auto* family = page.findChild<QComboBox*>(QStringLiteral("journalFamily"));
    family->setCurrentIndex(1);
    Q_EMIT family->activated(1);
    QCOMPARE(table->model()->rowCount(), 1);
    QVERIFY(
        table->model()->index(0, JournalModel::Family).data().toString().contains(QStringLiteral("client")));
    // A double click goes to the cell.
    QTest::mouseClick(
        table->viewport(), Qt::LeftButton, {}, table->visualRect(table->model()->index(0, 0)).center());
    QTest::mouseDClick(
        table->viewport(), Qt::LeftButton, {}, table->visualRect(table->model()->index(0, 0)).center());
    QCOMPARE(m_atlas->family().key, QStringLiteral("client"));
    QCOMPARE(m_atlas->view().currentIndex(), m_atlas->cell(0, 0));
}

void TestAllFamilies::keysOpenTheViews()
{
    const auto press = [this](Qt::Key key) {
        QTest::keyClick(&m_atlas->window(), key);
        return m_atlas->window().currentPage();
    };
    auto* page = qobject_cast<OverviewPage*>(press(Qt::Key_F5));
    QVERIFY(page);
    // The arrows work at once.
    QVERIFY(page->view().hasFocus());
    QVERIFY(qobject_cast<SimilarityPage*>(press(Qt::Key_F6)));
    QVERIFY(qobject_cast<DifferencePage*>(press(Qt::Key_F7)));
    QVERIFY(qobject_cast<VersionsPage*>(press(Qt::Key_F8)));
    QVERIFY(qobject_cast<JournalPage*>(press(Qt::Key_F9)));
}

std::function<void(QFileDialog&)> TestAllFamilies::typed(const QString& name) const
{
    return [path = m_atlas->file(name)](QFileDialog& dialog) {
        auto* field = dialog.findChild<QLineEdit*>();
        field->setText(path);
        QTest::keyClick(field, Qt::Key_Return);
    };
}

QByteArray TestAllFamilies::contentOf(const QString& name) const
{
    QFile file(m_atlas->file(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void TestAllFamilies::viewsAreTakenAway_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<int>("format"); // row of the choice
    QTest::addColumn<QString>("file");
    QTest::addColumn<QByteArray>("begin");
    QTest::newRow("overview, PDF") << int(NavigationKind::Overview) << 0 << QStringLiteral("view.pdf")
                                   << QByteArray("%PDF-");
    QTest::newRow("overview, CSV") << int(NavigationKind::Overview) << 1 << QStringLiteral("view.csv")
                                   << QByteArray("\xef\xbb\xbf");
    QTest::newRow("similarity, PNG") << int(NavigationKind::Similarity) << 2 << QStringLiteral("view.png")
                                     << QByteArray("\x89PNG");
    QTest::newRow("differences, SVG")
        << int(NavigationKind::Differences) << 3 << QStringLiteral("view.svg") << QByteArray("<?xml");
    QTest::newRow("differences, PDF")
        << int(NavigationKind::Differences) << 0 << QStringLiteral("view.pdf") << QByteArray("%PDF-");
    QTest::newRow("producer jobs, CSV") << int(NavigationKind::ProducerJobs) << 1
                                        << QStringLiteral("view.csv")
                                        << QByteArray("\xef\xbb\xbf" "Domain,Job,Impact,Key skills\r\n");
    QTest::newRow("training formats, PDF")
        << int(NavigationKind::TrainingFormats) << 0 << QStringLiteral("view.pdf") << QByteArray("%PDF-");
    QTest::newRow("training offer, CSV") << int(NavigationKind::TrainingOffers) << 1
                                         << QStringLiteral("view.csv")
                                         << QByteArray("\xef\xbb\xbf" "Institution,Course,Themes,");
}

void TestAllFamilies::viewsAreTakenAway()
{
    QFETCH(int, kind);
    QFETCH(int, format);
    QFETCH(QString, file);
    QFETCH(QByteArray, begin);
    m_atlas->show("client");
    m_atlas->goTo(0, 0);
    QTest::keyClick(&m_atlas->view(), Qt::Key_Delete); // for something to differ
    open<QWidget>(static_cast<NavigationKind>(kind));
    bool named = false;
    Answer<BoardExportDialog> dialog([&](BoardExportDialog& shown) {
        shown.findChild<QComboBox*>(QStringLiteral("format"))->setCurrentIndex(format);
        Answer<QFileDialog> name(typed(file));
        shown.findChild<QPushButton*>()->click();
        named = name.given();
    });
    QTest::keyClick(&m_atlas->window(), Qt::Key_E, Qt::ControlModifier);
    QVERIFY2(dialog.given(), dialog.problem());
    QVERIFY(named);
    QVERIFY(contentOf(file).startsWith(begin));
    QTRY_VERIFY(m_atlas->message().contains(file));
}

void TestAllFamilies::aRefusedFileIsToldInTheDialog()
{
#ifdef Q_OS_WIN
    QSKIP("needs a link to nothing");
#endif
    QVERIFY(QFile::link(m_atlas->file(QStringLiteral("nowhere/none.csv")), m_atlas->file(QStringLiteral("gone.csv"))));
    overview();
    QString problem;
    Answer<BoardExportDialog> dialog([&](BoardExportDialog& shown) {
        shown.findChild<QComboBox*>(QStringLiteral("format"))->setCurrentIndex(1); // CSV
        Answer<QFileDialog> name(typed(QStringLiteral("gone.csv")));
        shown.findChild<QPushButton*>()->click();
        const auto* label = shown.findChild<QLabel*>(QStringLiteral("problem"));
        if (name.given() && label && label->isVisible())
            problem = label->text();
        shown.reject();
    });
    QTest::keyClick(&m_atlas->window(), Qt::Key_E, Qt::ControlModifier);
    QVERIFY2(dialog.given(), dialog.problem());
    QVERIFY2(problem.contains(QStringLiteral("gone.csv")), qPrintable(problem));
}

void TestAllFamilies::chartsAndJournalAreTakenAway()
{
    OverviewPage& page = overview();
    page.findChild<QTabWidget*>()->setCurrentIndex(1);
    Answer<QFileDialog> chart(typed(QStringLiteral("chart.svg")));
    for (auto* button : page.findChildren<QToolButton*>(QStringLiteral("exportChart"))) {
        if (button->isVisible())
            QTest::mouseClick(button, Qt::LeftButton);
    }
    QVERIFY2(chart.given(), chart.problem());
    QVERIFY(contentOf(QStringLiteral("chart.svg")).contains("<svg"));

    m_atlas->show("client");
    m_atlas->goTo(0, 0);
    QTest::keyClick(&m_atlas->view(), Qt::Key_Delete);
    auto& journal = open<JournalPage>(NavigationKind::Journal);
    QFile before(m_atlas->file(QStringLiteral("journal.csv")));
    QVERIFY(before.open(QIODevice::WriteOnly));
    before.close();
    bool asked = false;
    Answer<QMessageBox> replace([&](QMessageBox& box) {
        asked = true;
        QTest::mouseClick(box.button(QMessageBox::Yes), Qt::LeftButton);
    });
    Answer<QFileDialog> entries(typed(QStringLiteral("journal.xlsx"))); // a name for another kind of file
    QTest::mouseClick(journal.findChild<QToolButton*>(QStringLiteral("exportJournal")), Qt::LeftButton);
    QVERIFY2(entries.given(), entries.problem());
    QVERIFY(asked);
    QVERIFY(contentOf(QStringLiteral("journal.csv")).contains(QStringLiteral("Léa Martin").toUtf8()));
    Answer<QFileDialog> shown(typed(QStringLiteral("shown.csv")));
    QTest::keyClick(&m_atlas->window(), Qt::Key_E, Qt::ControlModifier);
    QVERIFY2(shown.given(), shown.problem());
    QCOMPARE(contentOf(QStringLiteral("shown.csv")), contentOf(QStringLiteral("journal.csv")));
}

QTEST_MAIN(TestAllFamilies)
#include "tst_all_families.moc"
