// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/overview_model.h"
#include "support/board_text.h"
#include "support/levels.h"
#include "support/open_study.h"
#include "support/themed_atlas.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

#include <utility>

using namespace atlas;

namespace {

constexpr auto Fatal = QAbstractItemModelTester::FailureReportingMode::Fatal;

const WorkRunner stopped = workHere([](int, int) { return false; });

OverviewRequest requestFor(OverviewRows rows)
{
    OverviewRequest request;
    request.rows = rows;
    request.language = Language::English;
    return request;
}

OverviewRequest bySimilarity(OverviewRows rows)
{
    OverviewRequest request = requestFor(rows);
    request.rowOrder.key = SortKey::Similarity;
    request.columnOrder.key = SortKey::Similarity;
    return request;
}

/// Rows of the themes: title, Data, title, Empathy, title, those without a theme. Columns: two of family 1,
/// three of family 2, one of family 3.
constexpr int DataRow = 1;
constexpr int EmpathyRow = 3;

} // namespace

class TestOverviewModel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void isEmptyBeforeTheFirstBoard();
    void showsTheBoard();
    void titlesTakeNoPart();
    void headingsCarryTheirSummary();
    void withstandsRequestsEditsUndoAndRedo_data();
    void withstandsRequestsEditsUndoAndRedo();
    void becomesStaleByEditsOnly();
    void refreshMakesAStaleBoardAnew();
    void aChangeDuringTheMakingLeavesItStale();
    void agreesWithItselfWhileChanging();
    void cancelledLeavesTheOldBoard();
    void refusesAnAtlasWithoutFamilies();
    void goesThroughTheStudy();
    void listsTheCellsBeneath();
    void cellsBeneathFollowEdits();
    void cellsBeneathWithstandEverything();

private:
    Result<bool> rate(int family, int row, int column, Rating rating)
    {
        const JobFamily& rated = m_open->document.atlas().families[static_cast<std::size_t>(family)];
        return m_open->document.rate(rated.id, {{rated.cellAt(row, column), rating}});
    }
    QString text(int row, int column) const { return m_model->index(row, column).data().toString(); }

    std::unique_ptr<OpenStudy> m_open;
    std::unique_ptr<OverviewModel> m_model;
};

void TestOverviewModel::init()
{
    m_model.reset();
    m_open = std::make_unique<OpenStudy>(themedAtlas());
    m_model = std::make_unique<OverviewModel>(m_open->document, Language::English);
}

void TestOverviewModel::isEmptyBeforeTheFirstBoard()
{
    const QAbstractItemModelTester tester(m_model.get(), Fatal);
    QVERIFY(!m_model->board());
    QVERIFY(!m_model->overview());
    QCOMPARE(m_model->rowCount(), 0);
    QCOMPARE(m_model->columnCount(), 0);
    QVERIFY(!m_model->headerData(0, Qt::Vertical).isValid());
    QCOMPARE(m_model->request().language, Language::English);
    QVERIFY(m_model->refresh().has_value());
    QCOMPARE(m_model->rowCount(), 6);
    QCOMPARE(m_model->columnCount(), 6);
    QCOMPARE(m_model->board(), m_model->overview());
}

void TestOverviewModel::showsTheBoard()
{
    QVERIFY(m_model->setRequest(requestFor(OverviewRows::Themes)).has_value());
    QCOMPARE(text(EmpathyRow, 0), QStringLiteral("++"));
    QCOMPARE(text(DataRow, 0), QStringLiteral("+  1/2"));
    QCOMPARE(text(EmpathyRow, 5), QString()); // family 3 has no row
    const QModelIndex data = m_model->index(DataRow, 0);
    QVERIFY(data.data(Qt::ToolTipRole).toString().contains(QStringLiteral("Zones\nFamily 1")));
    QCOMPARE(m_model->index(EmpathyRow, 0).data(Qt::AccessibleTextRole).toString(),
        QStringLiteral("Empathy, Zones — Family 1: ++ (en)"));
    QVERIFY(m_model->index(EmpathyRow, 5)
                .data(Qt::AccessibleTextRole)
                .toString()
                .endsWith(QStringLiteral("no cell here")));
    QVERIFY(m_model->index(EmpathyRow, 5).data(Qt::ToolTipRole).toString().isEmpty());
    QVERIFY(!data.data(Qt::EditRole).isValid());
    QVERIFY(!m_model->setData(data, 1));
    QVERIFY(data.flags() & Qt::ItemIsSelectable);
    QVERIFY(!(data.flags() & Qt::ItemIsEditable));
}

void TestOverviewModel::titlesTakeNoPart()
{
    QVERIFY(m_model->setRequest(requestFor(OverviewRows::Themes)).has_value());
    QCOMPARE(m_model->board()->rows().at(0).kind, BoardHeading::Kind::Title);
    QCOMPARE(text(0, 0), QStringLiteral("Transversal skills"));
    QCOMPARE(text(0, 1), QString());
    QCOMPARE(m_model->index(0, 1).data(Qt::AccessibleTextRole).toString().section(u';', 0, 0),
        QStringLiteral("Transversal skills"));
    for (int column = 0; column < m_model->columnCount(); ++column)
        QCOMPARE(m_model->index(0, column).flags(), Qt::ItemFlags(Qt::NoItemFlags));
    OverviewRequest request = requestFor(OverviewRows::Themes);
    request.rowOrder.collapsed = {QStringLiteral("transversal")};
    QVERIFY(m_model->setRequest(request).has_value());
    QCOMPARE(m_model->board()->rows().at(0).kind, BoardHeading::Kind::RollUp);
    QVERIFY(m_model->index(0, 0).flags() & Qt::ItemIsSelectable);
}

void TestOverviewModel::headingsCarryTheirSummary()
{
    QVERIFY(m_model->setRequest(requestFor(OverviewRows::Themes)).has_value());
    QCOMPARE(m_model->headerData(2, Qt::Horizontal).toString(), QStringLiteral("Paie"));
    QCOMPARE(m_model->headerData(2, Qt::Horizontal, Qt::ToolTipRole).toString(),
        QStringLiteral("Paie\nFamily 2\nMedian: between - (en) and ++ (en) (rests on 2 of 2 cells)\n"
                       "++ ++ (en): 1\n- - (en): 1"));
    QVERIFY(m_model->headerData(EmpathyRow, Qt::Vertical, Qt::AccessibleTextRole)
                .toString()
                .contains(QStringLiteral("5 of 5 cells hold a level")));
    QCOMPARE(m_model->headerData(0, Qt::Vertical, Qt::ToolTipRole).toString(),
        QStringLiteral("Transversal skills"));
    QVERIFY(!m_model->headerData(6, Qt::Horizontal).isValid());
    QVERIFY(!m_model->headerData(-1, Qt::Vertical).isValid());
    QVERIFY(!m_model->headerData(0, Qt::Horizontal, Qt::DecorationRole).isValid());
}

void TestOverviewModel::withstandsRequestsEditsUndoAndRedo_data()
{
    QTest::addColumn<int>("rows");
    QTest::newRow("themes") << static_cast<int>(OverviewRows::Themes);
    QTest::newRow("sub-competences") << static_cast<int>(OverviewRows::SubCompetences);
    QTest::newRow("shared labels") << static_cast<int>(OverviewRows::SharedLabels);
}

void TestOverviewModel::withstandsRequestsEditsUndoAndRedo()
{
    QFETCH(int, rows);
    const QAbstractItemModelTester tester(m_model.get(), Fatal);
    OverviewRequest request = requestFor(static_cast<OverviewRows>(rows));
    const auto ask = [&] {
        if (const auto shown = m_model->setRequest(request); !shown)
            QFAIL(qPrintable(shown.error().message));
        QVERIFY(rate(0, 0, 0, Rating::notApplicable()).value());
        QVERIFY(rate(1, 1, 2, Rating::notRated()).value());
        QVERIFY(m_model->refresh().has_value());
        QVERIFY(m_open->document.undo().has_value());
        QVERIFY(m_model->refresh().has_value());
        QVERIFY(m_open->document.redo().has_value());
        QVERIFY(m_model->refresh().has_value());
        QVERIFY(m_open->document.undo().has_value());
        QVERIFY(m_open->document.undo().has_value());
        QCOMPARE(m_model->request(), request);
    };
    ask();
    request.rowOrder.grouped = false;
    request.columnOrder.grouped = false;
    ask();
    request = bySimilarity(request.rows);
    ask();
    request.columnOrder.collapsed = {QStringLiteral("family1")};
    request.rowOrder.collapsed = {QStringLiteral("transversal"), QStringLiteral("family2")};
    ask();
    request.filter.text = QStringLiteral("no row has this");
    ask();
    request = requestFor(request.rows);
    request.families = {m_open->document.atlas().families[1].id};
    ask();
}

void TestOverviewModel::becomesStaleByEditsOnly()
{
    QSignalSpy stale(m_model.get(), &OverviewModel::becameStale);
    QSignalSpy reset(m_model.get(), &OverviewModel::modelReset);
    QVERIFY(m_model->setRequest(requestFor(OverviewRows::Themes)).has_value());
    QVERIFY(m_model->refresh().has_value());
    QCOMPARE(stale.count(), 0);
    QCOMPARE(reset.count(), 1); // a fresh board is not made again

    QVERIFY(rate(0, 0, 0, levelAt(0)).value());
    QCOMPARE(stale.count(), 1);
    QCOMPARE(reset.count(), 1); // nobody has asked for it
    const JobFamily family = m_open->document.atlas().families[0];
    QVERIFY(m_open->document.setTheme({{family.id, family.rows[3].id}}, {10}).value());
    QCOMPARE(stale.count(), 2);
    Rationale why;
    why.reason = QStringLiteral("because");
    QVERIFY(m_open->document.explain(family.id, family.cellAt(0, 0), why).value());
    QCOMPARE(stale.count(), 3);
    QVERIFY(m_open->document.undo().has_value());
    QVERIFY(m_open->document.redo().has_value());
    QCOMPARE(stale.count(), 5);

    QVERIFY(m_open->document.addVersion(QStringLiteral("spring")).has_value());
    QVERIFY(!rate(0, 0, 0, levelAt(0)).value()); // nothing differs
    m_open->store->failWith(ErrorKind::Io);
    QVERIFY(!rate(0, 0, 0, levelAt(1)).has_value());
    QCOMPARE(stale.count(), 5);
}

void TestOverviewModel::aChangeDuringTheMakingLeavesItStale()
{
    bool changes = true;
    const auto change = [&](int, int) {
        if (std::exchange(changes, false))
            [this] { QVERIFY(rate(0, 0, 0, levelAt(0)).value()); }();
        return true;
    };
    QVERIFY(m_model->setRequest(bySimilarity(OverviewRows::Themes), workHere(change)).has_value());
    QVERIFY(!changes);
    QSignalSpy reset(m_model.get(), &OverviewModel::modelReset);
    QVERIFY(m_model->refresh().has_value());
    QCOMPARE(reset.count(), 1);
    QVERIFY(m_model->refresh().has_value());
    QCOMPARE(reset.count(), 1);
}

void TestOverviewModel::refreshMakesAStaleBoardAnew()
{
    QVERIFY(m_model->setRequest(requestFor(OverviewRows::Themes)).has_value());
    QVERIFY(rate(0, 0, 0, levelAt(0)).value());
    QVERIFY(m_model->refresh().has_value());
    QCOMPARE(text(EmpathyRow, 0), QStringLiteral("--"));
    QCOMPARE(written(m_model->board()->cell(EmpathyRow, 0), m_model->board()->scale()),
        QStringLiteral("--:1 changed"));
    const JobFamily family = m_open->document.atlas().families[0];
    QVERIFY(m_open->document.setTheme({{family.id, family.rows[3].id}}, {11}).value());
    QVERIFY(m_model->refresh().has_value());
    QCOMPARE(itemsOf(m_model->board()->rows()),
        (QStringList{QStringLiteral("Without a row"), QStringLiteral("Data"), QStringLiteral("Empathy")}));
    QVERIFY(m_open->document.undo().has_value());
    QVERIFY(m_open->document.undo().has_value());
    QVERIFY(m_model->refresh().has_value());
    QCOMPARE(text(EmpathyRow, 0), QStringLiteral("++"));
    QCOMPARE(m_model->rowCount(), 6);
}

void TestOverviewModel::agreesWithItselfWhileChanging()
{
    QVERIFY(m_model->setRequest(requestFor(OverviewRows::SubCompetences)).has_value());
    int seen = 0;
    const auto look = [this, &seen] {
        ++seen;
        QCOMPARE(static_cast<const Board*>(m_model->overview()), m_model->board());
        QCOMPARE(m_model->rowCount(), m_model->overview()->rows().size());
    };
    connect(m_model.get(), &QAbstractItemModel::modelAboutToBeReset, this, look);
    connect(m_model.get(), &QAbstractItemModel::modelReset, this, look);
    QVERIFY(m_model->setRequest(requestFor(OverviewRows::Themes)).has_value());
    QCOMPARE(seen, 2);
}

void TestOverviewModel::cancelledLeavesTheOldBoard()
{
    const OverviewRequest themes = requestFor(OverviewRows::Themes);
    QVERIFY(m_model->setRequest(themes).has_value());
    QSignalSpy reset(m_model.get(), &OverviewModel::modelReset);
    const Board* before = m_model->board();
    const auto refused = m_model->setRequest(bySimilarity(OverviewRows::SubCompetences), stopped);
    QVERIFY(!refused.has_value());
    QCOMPARE(refused.error().kind, ErrorKind::Cancelled);
    QCOMPARE(m_model->board(), before);
    QCOMPARE(m_model->request(), themes);
    QCOMPARE(reset.count(), 0);

    // Cancelling a refresh leaves it to be done.
    QVERIFY(m_model->setRequest(bySimilarity(OverviewRows::Themes)).has_value());
    QVERIFY(rate(0, 0, 0, levelAt(0)).value());
    before = m_model->board();
    QVERIFY(!m_model->refresh(stopped).has_value());
    QCOMPARE(m_model->board(), before);
    QVERIFY(m_model->refresh().has_value());
    QVERIFY(m_model->board() != before);
}

void TestOverviewModel::refusesAnAtlasWithoutFamilies()
{
    Atlas atlas = themedAtlas();
    atlas.families.edit().clear();
    OpenStudy open(atlas);
    OverviewModel model(open.document, Language::English);
    const QAbstractItemModelTester tester(&model, Fatal);
    const auto shown = model.refresh();
    QVERIFY(!shown.has_value());
    QCOMPARE(shown.error().kind, ErrorKind::InvalidInput);
    QVERIFY(!shown.error().message.isEmpty());
    QVERIFY(!model.overview());
    QCOMPARE(model.rowCount(), 0);
}

void TestOverviewModel::goesThroughTheStudy()
{
    OpenStudy open;
    OverviewModel model(open.document, Language::French);
    const QAbstractItemModelTester tester(&model, Fatal);
    QVERIFY(model.refresh().has_value());
    QCOMPARE(model.columnCount(), 31);
    QVERIFY(model.setRequest(bySimilarity(OverviewRows::SubCompetences)).has_value());
    QCOMPARE(itemsOf(model.board()->rows()).size(), 158);
    QVERIFY(open.document.addVersion(QStringLiteral("printemps")).has_value());
    const JobFamily& family = open.family(QStringLiteral("services"));
    QVERIFY(open.document.rate(family.id, {{family.cellAt(0, 0), Rating::notRated()}}).value());
    QVERIFY(open.document.restoreVersion(open.document.atlas().versions.front().id).value());
    QVERIFY(model.refresh().has_value());
    QVERIFY(open.document.undo().has_value());
    QVERIFY(model.refresh().has_value());
}

void TestOverviewModel::listsTheCellsBeneath()
{
    QVERIFY(m_model->setRequest(requestFor(OverviewRows::Themes)).has_value());
    CellSourcesModel cells(m_open->document, Language::English);
    QCOMPARE(cells.rowCount(), 0);
    cells.setSources(m_model->overview()->sources(DataRow, 0));
    QCOMPARE(cells.rowCount(), 2);
    QCOMPARE(cells.index(0).data().toString(), QStringLiteral("Analyser les données"));
    QCOMPARE(cells.index(0).data(CellSourcesModel::PlaceRole).toString(), QStringLiteral("Family 1 · Zones"));
    QCOMPARE(cells.index(0).data(CellSourcesModel::RatingRole).toInt(),
        impactScale().index(ratingOf(impactScale(), QStringLiteral("+"))));
    QCOMPARE(cells.index(1).data().toString(), QStringLiteral("Maitrise des outils"));
    QCOMPARE(cells.index(1).data(CellSourcesModel::RatingRole).toInt(), impactScale().index(Rating::notApplicable()));
    QCOMPARE(cells.index(0).data(Qt::AccessibleTextRole).toString(),
        QStringLiteral("Analyser les données, Zones: + (en); competence %1; family Family 1")
            .arg(m_open->document.atlas().families[0].competenceOf(1).label));
    QVERIFY(cells.index(0).data(Qt::ToolTipRole).toString().contains(QStringLiteral("+ + (en)")));
    QVERIFY(!cells.index(0).data(Qt::EditRole).isValid());
    QCOMPARE(cells.source(1).cell, m_open->document.atlas().families[0].cellAt(2, 0));
}

void TestOverviewModel::cellsBeneathFollowEdits()
{
    QVERIFY(m_model->setRequest(requestFor(OverviewRows::Themes)).has_value());
    CellSourcesModel cells(m_open->document, Language::English);
    QSignalSpy changed(&cells, &CellSourcesModel::dataChanged);
    QVERIFY(rate(0, 1, 0, Rating::notRated()).value());
    QCOMPARE(changed.count(), 0); // nothing listed yet
    cells.setSources(m_model->overview()->sources(DataRow, 0));
    QCOMPARE(cells.index(0).data(CellSourcesModel::RatingRole).toInt(), impactScale().index(Rating::notRated()));
    QVERIFY(rate(0, 1, 0, levelAt(3)).value());
    QCOMPARE(changed.count(), 1);
    QCOMPARE(changed.at(0).at(0).toModelIndex(), cells.index(0));
    QCOMPARE(changed.at(0).at(1).toModelIndex(), cells.index(1));
    QCOMPARE(cells.index(0).data(CellSourcesModel::RatingRole).toInt(), impactScale().index(levelAt(3)));
    QVERIFY(m_open->document.undo().has_value());
    QCOMPARE(changed.count(), 2);
    QCOMPARE(cells.index(0).data(CellSourcesModel::RatingRole).toInt(), impactScale().index(Rating::notRated()));
}

void TestOverviewModel::cellsBeneathWithstandEverything()
{
    CellSourcesModel cells(m_open->document, Language::French);
    const QAbstractItemModelTester tester(&cells, Fatal);
    QVERIFY(m_model->setRequest(requestFor(OverviewRows::Themes)).has_value());
    for (int row = 0; row < m_model->rowCount(); ++row) {
        for (int column = 0; column < m_model->columnCount(); ++column)
            cells.setSources(m_model->overview()->sources(row, column));
    }
    cells.setSources(m_model->overview()->sources(EmpathyRow, 0));
    QVERIFY(rate(0, 0, 0, levelAt(0)).value());
    QVERIFY(m_open->document.undo().has_value());
    QVERIFY(m_open->document.redo().has_value());
    // What the atlas has not, nor has any more, shows nothing.
    cells.setSources({{{99}, {{1}, {2}}}, {{1}, {{1}, {2}}}});
    QVERIFY(!cells.index(0).data().isValid());
    QVERIFY(!cells.index(1).data(Qt::ToolTipRole).isValid());
    cells.setSources({});
    QCOMPARE(cells.rowCount(), 0);
}

QTEST_MAIN(TestOverviewModel)
#include "tst_overview_model.moc"
