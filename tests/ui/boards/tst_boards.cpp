// SPDX-License-Identifier: GPL-3.0-or-later
// The boards of all families as a narrow window shows them, and what is done with them by hand.
#include "domain/spreadsheet_text.h"
#include "models/navigation_model.h"
#include "support/running_atlas.h"
#include "ui/boards/board_actions.h"
#include "ui/boards/board_grid_view.h"
#include "ui/boards/bridge_panel.h"
#include "ui/boards/overview_page.h"
#include "ui/boards/similarity_page.h"
#include "ui/charts/chart_table_view.h"
#include "ui/charts/radar_chart.h"
#include "ui/charts/ranking_chart.h"
#include "ui/kit/eliding_combo_box.h"

#include <QAction>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLineEdit>
#include <QMenu>
#include <QSet>
#include <QTabBar>
#include <QTabWidget>
#include <QToolButton>

using namespace atlas;

class TestBoards : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void aNarrowWindowKeepsTheSummaries();
    void columnMediansAreToldInNarrowColumns();
    void everySignStandsInTheNarrowestColumns();
    void meansStandInNarrowColumns();
    void familiesAreNamedInNarrowColumns();
    void theSideKeepsItsWidth();
    void theSideClosesAndOpens();
    void theMenuCollapsesABoard();
    void aThemeIsFoundAndShown();
    void rankedRowsNameTheirFamily();
    void aRadarTableTellsWhyThereIsNone();
    void titlesOfAChartTableAreWhole();
    void aRangeIsCopiedWithItsHeadings();
    void allGroupsCollapseAndExpand();
    void theZoomKeysReachTheBoard();
    void aRadarEntryChoosesItsColumn();
    void aBridgeSaysWhatIsSo();
    void aLongChoiceIsNotCutInALetter();
    void weakPairsComeLast();

private:
    template <class Page>
    Page& open(NavigationKind kind) const
    {
        QListView& list = m_atlas->navigation();
        for (int row = 0; row < list.model()->rowCount(); ++row) {
            const QModelIndex entry = list.model()->index(row, 0);
            if (entry.data(NavigationModel::KindRole).toInt() == static_cast<int>(kind))
                list.setCurrentIndex(entry);
        }
        auto* page = qobject_cast<Page*>(m_atlas->window().currentPage());
        if (!page)
            qFatal("the page did not open");
        return *page;
    }
    OverviewPage& overview() const { return open<OverviewPage>(NavigationKind::Overview); }

    std::unique_ptr<RunningAtlas> m_atlas;
};

void TestBoards::init()
{
    m_atlas = std::make_unique<RunningAtlas>();
    QVERIFY(m_atlas->start(m_atlas->newAtlas()));
    m_atlas->window().showNormal();
    m_atlas->window().resize(1366, 700);
}

void TestBoards::cleanup()
{
    m_atlas.reset();
}

void TestBoards::aNarrowWindowKeepsTheSummaries()
{
    OverviewPage& page = overview();
    QVERIFY(page.view().rowSummary() != BoardGridView::RowSummary::None);
    const QImage header = page.view().verticalHeader()->grab().toImage();
    // Something is painted right of the labels of the first row that is no title.
    int row = 0;
    while (page.view().board()->rows().at(row).kind == BoardHeading::Kind::Title)
        ++row;
    const int top = page.view().rowViewportPosition(row);
    const qreal ratio = header.devicePixelRatio();
    const QRgb ground = page.view().painter().palette().background().rgb();
    int painted = 0;
    for (int y = top + 2; y < top + page.view().rowHeight(row) - 2; ++y) {
        for (int x = page.view().labelWidth() + 2; x < page.view().verticalHeader()->width() - 2; ++x)
            painted += header.pixel(int(x * ratio), int(y * ratio)) != ground;
    }
    QVERIFY(painted > 100);
}

void TestBoards::columnMediansAreToldInNarrowColumns()
{
    OverviewPage& page = overview();
    const BoardGridView& view = page.view();
    const RatingScale& scale = view.board()->scale();
    const QImage header = page.view().horizontalHeader()->grab().toImage();
    const qreal ratio = header.devicePixelRatio();
    int strongest = 0;
    for (int column = 0; column < view.board()->columns().size(); ++column) {
        const auto middle = median(*view.board()->columns().at(column).summary, scale);
        const int left = page.view().columnViewportPosition(column);
        if (!middle || middle->lower != middle->upper || left < 0 || left > view.viewport()->width() - 20)
            continue;
        // Its colour stands below the bar of the spread, whatever the width.
        const QRgb fill = view.painter().palette().cell(middle->lower).fill.rgb();
        int filled = 0;
        const int bottom = page.view().horizontalHeader()->height();
        for (int y = bottom - view.summaryBand() + view.scaled(10); y < bottom; ++y) {
            for (int x = left; x < left + page.view().columnWidth(column); ++x)
                filled += header.pixel(int(x * ratio), int(y * ratio)) == fill;
        }
        QVERIFY2(filled > 20, qPrintable(view.board()->columns().at(column).label));
        strongest += scale.entry(middle->lower).code == QStringLiteral("++");
    }
    QVERIFY(strongest > 0);
}

/// Pixels in the summary of a column that are nearer to \a ink than to what it lies on.
static int inkInSummary(
    OverviewPage& page, const QImage& header, int column, const QColor& ink, const QColor& ground)
{
    const qreal ratio = header.devicePixelRatio();
    const int left = page.view().columnViewportPosition(column);
    const int bottom = page.view().horizontalHeader()->height();
    int found = 0;
    // Within the small cell, not at its edges.
    for (int y = bottom - page.view().summaryBand() + page.view().scaled(12); y < bottom - 4; ++y) {
        for (int x = left + 3; x < left + page.view().columnWidth(column) - 3; ++x) {
            const int grey = qGray(header.pixel(int(x * ratio), int(y * ratio)));
            found += std::abs(grey - qGray(ink.rgb())) < std::abs(grey - qGray(ground.rgb()));
        }
    }
    return found;
}

void TestBoards::everySignStandsInTheNarrowestColumns()
{
    OverviewPage& page = overview();
    page.findChild<QTabWidget*>()->setCurrentIndex(2); // a chart
    QCoreApplication::processEvents();
    const BoardGridView& view = page.view();
    const QImage header = page.view().horizontalHeader()->grab().toImage();
    const Palette& palette = view.painter().palette();
    int seen = 0;
    for (int column = 0; column < view.board()->columns().size(); ++column) {
        const int right = page.view().columnViewportPosition(column) + page.view().columnWidth(column);
        const auto middle = median(*view.board()->columns().at(column).summary, view.board()->scale());
        if (!middle || right > view.viewport()->width())
            continue;
        ++seen;
        for (const Rating level : {middle->lower, middle->upper}) {
            // Light on dark and dark on light: what is written has its own colour.
            const CellColours& colours = palette.cell(level);
            QVERIFY2(inkInSummary(page, header, column, colours.text, colours.fill) > 2,
                qPrintable(view.board()->columns().at(column).label));
        }
    }
    QVERIFY(seen > 20);
}

void TestBoards::meansStandInNarrowColumns()
{
    OverviewPage& page = overview();
    page.view().setShowsMeans(true);
    const QImage header = page.view().horizontalHeader()->grab().toImage();
    const Palette& palette = page.view().painter().palette();
    for (int column = 0; column < 10; ++column)
        QVERIFY(inkInSummary(page, header, column, palette.secondaryText(), palette.background()) > 3);
}

void TestBoards::familiesAreNamedInNarrowColumns()
{
    OverviewPage& page = overview();
    const BoardGridView& view = page.view();
    QSet<QString> names;
    const int groups = static_cast<int>(view.board()->columns().groups.size());
    for (int group = 0; group < groups; ++group) {
        const QString name = view.groupName(group);
        QVERIFY2(widestWord(name, view.labelFont()) <= view.groupBand(), qPrintable(name));
        names.insert(name);
    }
    QCOMPARE(names.size(), groups);
    // Long titles in short forms that tell them apart.
    QSet<QString> titles;
    int cut = 0;
    for (const BoardHeading& heading : view.board()->columns().headings) {
        const WrappedText title = BoardGridView::wrappedLabel(heading.label, view.labelFont(true), view.scaled(176) - 8, 1);
        cut += title.lines().first().contains(u'\u2026');
        titles.insert(title.lines().first());
    }
    QVERIFY2(cut <= 4, qPrintable(QString::number(cut)));
    QVERIFY(titles.size() >= view.board()->columns().size() - 1);
}

void TestBoards::theSideKeepsItsWidth()
{
    OverviewPage& page = overview();
    auto* side = page.findChild<QTabWidget*>();
    QCoreApplication::processEvents();
    const int width = side->width();
    const QRect tab = side->tabBar()->tabRect(2);
    for (const int at : {1, 2, 3, 0}) {
        side->setCurrentIndex(at);
        QCoreApplication::processEvents();
        QCOMPARE(side->width(), width);
        QCOMPARE(side->tabBar()->tabRect(2), tab);
    }
}

void TestBoards::theSideClosesAndOpens()
{
    for (const NavigationKind kind : {NavigationKind::Overview, NavigationKind::Similarity}) {
        QWidget& page = open<QWidget>(kind);
        auto* side = page.findChild<QTabWidget*>();
        QVERIFY(side->isVisible());
        QTest::keyClick(&m_atlas->window(), Qt::Key_F4);
        QVERIFY(!side->isVisible());
        open<QWidget>(NavigationKind::Family);
        QVERIFY(m_atlas->window().findChild<QAction*>(QStringLiteral("showDetails"))->isChecked());
        open<QWidget>(kind);
        QVERIFY(!side->isVisible());
        QTest::keyClick(&m_atlas->window(), Qt::Key_F4);
        QVERIFY(side->isVisible());
    }
}

void TestBoards::theMenuCollapsesABoard()
{
    OverviewPage& page = overview();
    for (QAction* action : m_atlas->window().findChildren<QAction*>()) {
        if (action->text() != QStringLiteral("Collapse all"))
            continue;
        QMenu* menu = nullptr;
        for (QObject* owner : action->associatedObjects())
            menu = menu ? menu : qobject_cast<QMenu*>(owner);
        QVERIFY(menu);
        Q_EMIT menu->aboutToShow();
        QVERIFY(action->isEnabled());
        action->trigger();
        Q_EMIT menu->aboutToHide();
    }
    QCOMPARE(page.view().board()->columns().size(), 8);
    for (const BoardGroup& group : page.view().board()->rows().groups)
        QVERIFY(group.collapsed);
}

void TestBoards::aThemeIsFoundAndShown()
{
    overview().view().setFocus();
    open<QWidget>(NavigationKind::Family);
    auto* search = m_atlas->window().findChild<QLineEdit*>(QStringLiteral("search"));
    for (const char* words : {"empathy", "empathie"}) {
        search->setFocus();
        search->selectAll();
        QTest::keyClicks(search, QString::fromLatin1(words));
        QTest::keyClick(search, Qt::Key_Return);
        auto* page = qobject_cast<OverviewPage*>(m_atlas->window().currentPage());
        QVERIFY(page);
        QCOMPARE(page->view().board()->rows().at(page->view().currentIndex().row()).label,
            QStringLiteral("Empathy and listening"));
        open<QWidget>(NavigationKind::Family);
    }
}

void TestBoards::rankedRowsNameTheirFamily()
{
    OverviewPage& page = overview();
    for (auto* button : page.findChildren<QToolButton*>()) {
        if (button->text() == QStringLiteral("Sub-competences"))
            button->click();
    }
    page.findChild<QTabWidget*>()->setCurrentIndex(2);
    auto* ranking = page.findChild<RankingChart*>();
    QSet<QString> places;
    for (const ChartItem& item : ranking->items()) {
        QVERIFY2(item.context.startsWith(QStringLiteral("Métiers")), qPrintable(item.context));
        places.insert(item.label + u'\n' + item.context);
    }
    QCOMPARE(places.size(), 158);
}

void TestBoards::aRadarTableTellsWhyThereIsNone()
{
    OverviewPage& page = overview();
    page.findChild<QTabWidget*>()->setCurrentIndex(3);
    auto* domains = page.findChild<QComboBox*>(QStringLiteral("radarDomains"));
    for (const int domain : {0, 8, 16, 24})
        Q_EMIT domains->activated(domain);
    QStringList words;
    for (const QList<QVariant>& row : page.findChild<RadarChart*>()->table().rows) {
        for (int column = 1; column < row.size(); ++column) {
            QVERIFY(!row.at(column).toString().isEmpty());
            words << row.at(column).toString();
        }
    }
    QVERIFY(words.contains(QStringLiteral("absent")));
    QVERIFY(!words.filter(QStringLiteral("marginal impact")).isEmpty());
}

void TestBoards::titlesOfAChartTableAreWhole()
{
    OverviewPage& page = overview();
    page.findChild<QTabWidget*>()->setCurrentIndex(3);
    auto* domains = page.findChild<QComboBox*>(QStringLiteral("radarDomains"));
    for (const int domain : {0, 1})
        Q_EMIT domains->activated(domain);
    page.findChild<QToolButton*>(QStringLiteral("chartAsTable"))->click();
    for (auto* table : page.findChildren<ChartTableView*>()) {
        if (!table->isVisible())
            continue;
        QCOMPARE(table->model()->columnCount(), 3);
        const QFontMetrics metrics(table->horizontalHeader()->font());
        for (int column = 0; column < 3; ++column) {
            const QRect needed = metrics.boundingRect(QRect(0, 0, table->columnWidth(column) - 20, 10000),
                Qt::TextWordWrap, table->model()->headerData(column, Qt::Horizontal).toString());
            QVERIFY(needed.height() <= table->horizontalHeader()->height());
        }
    }
    page.findChild<QToolButton*>(QStringLiteral("chartAsTable"))->click();
}

void TestBoards::aRangeIsCopiedWithItsHeadings()
{
    OverviewPage& page = overview();
    page.view().setFocus();
    page.view().showPlace(1, 1);
    QTest::keyClick(&page.view(), Qt::Key_C, Qt::ControlModifier);
    const auto place = [&page](int row, int column) {
        return defused(page.view().model()->index(row, column).data().toString()); // "+  3/4" is a formula
    };
    QCOMPARE(QGuiApplication::clipboard()->text(), place(1, 1));
    QTest::keyClick(&page.view(), Qt::Key_Right, Qt::ShiftModifier);
    QTest::keyClick(&page.view(), Qt::Key_Down, Qt::ShiftModifier);
    QTest::keyClick(&page.view(), Qt::Key_C, Qt::ControlModifier);
    const QStringList lines = QGuiApplication::clipboard()->text().split(u'\n');
    QCOMPARE(lines.size(), 4);
    QCOMPARE(lines[0].count(u'\t'), 2);
    QVERIFY(lines[0].section(u'\t', 1, 1).startsWith(page.view().board()->columns().at(1).label));
    QVERIFY(lines[1].startsWith(page.view().board()->rows().at(1).label));
    QCOMPARE(lines[2].section(u'\t', 2), place(2, 2));
}

void TestBoards::allGroupsCollapseAndExpand()
{
    OverviewPage& page = overview();
    const int columns = page.view().board()->columns().size();
    const auto trigger = [&page](const QString& text) {
        for (QAction* action : page.view().actions()) {
            if (action->text() == text)
                return action->trigger();
        }
        QFAIL(qPrintable(text));
    };
    trigger(QStringLiteral("Collapse all groups of columns"));
    QCOMPARE(page.view().board()->columns().size(), 8);
    trigger(QStringLiteral("Collapse all groups of rows"));
    for (const BoardGroup& group : page.view().board()->rows().groups)
        QVERIFY(group.collapsed);
    trigger(QStringLiteral("Expand all groups of columns"));
    QCOMPARE(page.view().board()->columns().size(), columns);
}

void TestBoards::theZoomKeysReachTheBoard()
{
    OverviewPage& page = overview();
    page.view().setFocus();
    QVERIFY(page.view().isFitted());
    QTest::keyClick(&page.view(), Qt::Key_Plus, Qt::ControlModifier);
    QVERIFY(!page.view().isFitted());
    QVERIFY(page.view().zoom() > 1.05);
    QTest::keyClick(&page.view(), Qt::Key_0, Qt::ControlModifier);
    QCOMPARE(page.view().zoom(), 1.0);
    QTest::keyClick(&page.view(), Qt::Key_9, Qt::ControlModifier);
    QVERIFY(page.view().isFitted());
}

void TestBoards::aRadarEntryChoosesItsColumn()
{
    OverviewPage& page = overview();
    page.findChild<QTabWidget*>()->setCurrentIndex(3);
    auto* radar = page.findChild<RadarChart*>();
    auto* domains = page.findChild<QComboBox*>(QStringLiteral("radarDomains"));
    for (const int domain : {4, 9, 14})
        Q_EMIT domains->activated(domain);
    QCOMPARE(radar->itemCount(), 3);
    radar->setFocus(Qt::TabFocusReason);
    QTest::keyClick(radar, Qt::Key_Down);
    QTest::keyClick(radar, Qt::Key_Return);
    const int column = page.view().currentIndex().column();
    QCOMPARE(column, 9);
    QCOMPARE(radar->chosen(), 1);
    page.view().showPlace(1, 14); // and back
    QCOMPARE(radar->chosen(), 2);
    page.view().showPlace(1, 0);
    QCOMPARE(radar->chosen(), -1);
}

void TestBoards::aBridgeSaysWhatIsSo()
{
    auto& page = open<SimilarityPage>(NavigationKind::Similarity);
    auto* bridge = page.findChild<BridgePanel*>();
    bool absent = false;
    for (int to = 1; to < 31; ++to) {
        bridge->setPair(0, to);
        for (const QLabel* label : bridge->findChildren<QLabel*>()) {
            QVERIFY(!label->text().contains(QStringLiteral("needed")));
            QVERIFY(label->text() != QStringLiteral("–"));
            absent |= label->text() == QStringLiteral("absent");
        }
    }
    QVERIFY(absent);
}

void TestBoards::aLongChoiceIsNotCutInALetter()
{
    auto& page = open<SimilarityPage>(NavigationKind::Similarity);
    for (const char* name : {"bridgeFrom", "bridgeTo"}) {
        auto* box = page.findChild<ElidingComboBox*>(QLatin1String(name));
        QVERIFY(box);
        QVERIFY(box->shownText() == box->currentText() || box->shownText().endsWith(u'\u2026'));
        QVERIFY(box->fontMetrics().horizontalAdvance(box->shownText()) < box->width() - 20);
        QCOMPARE(box->toolTip(), box->currentText());
    }
}

void TestBoards::weakPairsComeLast()
{
    auto& page = open<SimilarityPage>(NavigationKind::Similarity);
    page.findChild<QTabWidget*>()->setCurrentIndex(1);
    const auto* pairs = page.findChild<QTableView*>(QStringLiteral("table"))->model();
    const auto similarity = [pairs](int row) {
        return pairs->index(row, DomainPairModel::Similarity).data().toString();
    };
    QCOMPARE(similarity(0), QStringLiteral("100%, on 9 themes"));
    QVERIFY2(similarity(pairs->rowCount() - 1).endsWith(QStringLiteral("(few)")),
        qPrintable(similarity(pairs->rowCount() - 1)));
}

QTEST_MAIN(TestBoards)
#include "tst_boards.moc"
