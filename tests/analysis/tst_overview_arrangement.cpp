// SPDX-License-Identifier: GPL-3.0-or-later
// Sorting, filtering and clustering of the overview, on an atlas small enough to work everything out by hand.
#include "analysis/overview_board.h"
#include "support/board_text.h"
#include "support/large_atlas.h"
#include "support/levels.h"
#include "support/themed_atlas.h"

#include <QTest>

using namespace atlas;

namespace {

using BoardPointer = std::shared_ptr<const OverviewBoard>;

BoardPointer boardOf(const Atlas& atlas, const OverviewRequest& request)
{
    auto board = OverviewBoard::make(atlas, request);
    if (!board)
        qFatal("%s", qPrintable(board.error().message));
    return *board;
}

OverviewRequest requestFor(OverviewRows rows)
{
    OverviewRequest request;
    request.rows = rows;
    request.language = Language::English;
    return request;
}

/// Labels of the items by the first letter that tells them apart in themedAtlas(), rows of the second family
/// small.
QString letters(const BoardAxis& axis)
{
    QString all;
    for (const QString& label : itemsOf(axis))
        all.append(label == QLatin1String("Ecouter") ? u'e' : label.at(0));
    return all;
}

RowFilter filterOf(const QString& text, const QString& codes, bool changed, bool withoutReason, bool notRated)
{
    RowFilter filter{text, {}, changed, withoutReason, notRated};
    for (const Rating rating : ratingsOf(impactScale(), codes))
        filter.ratings.insert(rating);
    return filter;
}

/// themedAtlas() with two changes and two reasons.
Atlas worked()
{
    Atlas atlas = themedAtlas();
    atlas.families.edit()[0].study.set(0, 0, levelAt(0)); // Écouter, Zones
    atlas.families.edit()[1].study.set(0, 2, levelAt(0)); // maîtrise, Droit, now not rated
    Rationale reason;
    reason.reason = QStringLiteral("Atelier");
    atlas.families.edit()[0].rationales.set(atlas.families[0].cellAt(0, 0), reason);
    for (int column = 0; column < 2; ++column)
        atlas.families.edit()[0].rationales.set(atlas.families[0].cellAt(3, column), reason); // Zèle
    return atlas;
}

bool near(double value, double expected)
{
    return qAbs(value - expected) < 1e-12;
}

} // namespace

class TestOverviewArrangement : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void sortsRows_data();
    void sortsRows();
    void sortsColumns_data();
    void sortsColumns();
    void columnsGoByTheRowsShown();
    void ordersLabelsAsADictionary();
    void clustersRows();
    void clustersColumns();
    void clustersWithinGroups();
    void filtersRows_data();
    void filtersRows();
    void filtersThemesByTheCellsBeneath();
    void hidesWholeGroups();
    void takesRatingsThatAreNone();
    void isTheSameEveryTime();
    void clusteringReportsProgressAndStops();
};

void TestOverviewArrangement::sortsRows_data()
{
    QTest::addColumn<SortKey>("key");
    QTest::addColumn<bool>("descending");
    QTest::addColumn<bool>("grouped");
    QTest::addColumn<QString>("order");
    // Écouter ++ +, Analyser + -, Maitrise none, Zèle -- --; maîtrise ++ ++, ecouter - ++ +.
    QTest::newRow("reference") << SortKey::Reference << true << true << "ÉAMZme";
    QTest::newRow("reference, one list") << SortKey::Reference << false << false << "ÉAMZme";
    // Balance 1, 0, none, -1; 1, 1/3.
    QTest::newRow("balance") << SortKey::NetBalance << true << false << "ÉmeAZM";
    QTest::newRow("balance, lowest first") << SortKey::NetBalance << false << false << "ZAeÉmM";
    QTest::newRow("balance in groups") << SortKey::NetBalance << false << true << "ZAÉMem";
    // Strengthened 1, 1/2, none, 0; 1, 2/3. Fading 0, 1/2, none, 1; 0, 1/3.
    QTest::newRow("strengthened") << SortKey::Strengthened << true << false << "ÉmeAZM";
    QTest::newRow("fading") << SortKey::Fading << true << false << "ZAeÉmM";
    QTest::newRow("fading in groups") << SortKey::Fading << true << true << "ZAÉMem";
    // 1 - A: neighbours 1/3, neighbours 1/3, none, 0; 0, three in a row 2/3.
    QTest::newRow("disagreement") << SortKey::Disagreement << true << false << "eÉAZmM";
    QTest::newRow("agreement first") << SortKey::Disagreement << false << false << "ZmÉAeM";
}

void TestOverviewArrangement::sortsRows()
{
    QFETCH(SortKey, key);
    QFETCH(bool, descending);
    QFETCH(bool, grouped);
    const Atlas atlas = themedAtlas();
    OverviewRequest request = requestFor(OverviewRows::SubCompetences);
    request.rowOrder = {key, descending, grouped, {}};
    QTEST(letters(boardOf(atlas, request)->rows()), "order");
}

void TestOverviewArrangement::sortsColumns_data()
{
    QTest::addColumn<SortKey>("key");
    QTest::addColumn<bool>("descending");
    QTest::addColumn<bool>("grouped");
    QTest::addColumn<QString>("order");
    // Balance: Zones 1/3, Épargne -1/3; Paie 0, Audit 1, Droit 1; Seule none.
    QTest::newRow("balance") << SortKey::NetBalance << true << false << "ADZPÉS";
    QTest::newRow("balance in groups") << SortKey::NetBalance << true << true << "ZÉADPS";
    QTest::newRow("balance in groups, lowest first") << SortKey::NetBalance << false << true << "ÉZPADS";
    QTest::newRow("label") << SortKey::Label << false << false << "ADÉPSZ";
    QTest::newRow("label, last first") << SortKey::Label << true << false << "ZSPÉDA";
    QTest::newRow("label in groups") << SortKey::Label << false << true << "ÉZADPS";
}

void TestOverviewArrangement::sortsColumns()
{
    QFETCH(SortKey, key);
    QFETCH(bool, descending);
    QFETCH(bool, grouped);
    const Atlas atlas = themedAtlas();
    OverviewRequest request = requestFor(OverviewRows::SubCompetences);
    request.columnOrder = {key, descending, grouped, {}};
    const BoardPointer board = boardOf(atlas, request);
    QTEST(letters(board->columns()), "order");
    // Cells move with their headings.
    for (int column = 0; column < board->columns().size(); ++column) {
        if (board->columns().at(column).label == QLatin1String("Paie"))
            QCOMPARE(written(board->cell(6, column), board->scale()), QStringLiteral("++:1"));
    }
}

void TestOverviewArrangement::columnsGoByTheRowsShown()
{
    const Atlas atlas = themedAtlas();
    OverviewRequest request = requestFor(OverviewRows::SubCompetences);
    request.columnOrder = {SortKey::NetBalance, false, false, {}};
    request.filter.text = QStringLiteral("ecouter");
    // ++, +; -, ++, +: all 1 but Paie.
    QCOMPARE(letters(boardOf(atlas, request)->columns()), QStringLiteral("PZÉADS"));
}

void TestOverviewArrangement::ordersLabelsAsADictionary()
{
    Atlas atlas;
    atlas.scales = {impactScale()};
    atlas.families = {smallFamily(1, {QStringLiteral("Seule")},
        {{QStringLiteral("Tout"),
            {QStringLiteral("Zoo"), QStringLiteral("écrire"), QStringLiteral("Ecrire 10"),
                QStringLiteral("Ecrire 9"), QStringLiteral("avoir"), QStringLiteral("Zoo")}}})};
    OverviewRequest request = requestFor(OverviewRows::SubCompetences);
    request.rowOrder.key = SortKey::Label;
    const BoardPointer board = boardOf(atlas, request);
    QCOMPARE(itemsOf(board->rows()),
        (QStringList{QStringLiteral("avoir"), QStringLiteral("écrire"), QStringLiteral("Ecrire 9"),
            QStringLiteral("Ecrire 10"), QStringLiteral("Zoo"), QStringLiteral("Zoo")}));
    QCOMPARE(board->sources(5, 0).front().cell.row, atlas.families[0].rows[0].id);
    QCOMPARE(board->sources(6, 0).front().cell.row, atlas.families[0].rows[5].id);
}

void TestOverviewArrangement::clustersRows()
{
    // Ranks of the medians in Zones, Épargne, Paie, Audit, Droit: Data 2/3 1/3 1 1 none, Empathy 1 2/3 1/3 1
    // 2/3, others 0 0. Data and Empathy: (1/3 + 1/3 + 2/3 + 0) / 4 = 1/3; the others from Data (2/3 + 1/3) /
    // 2, from Empathy (1 + 2/3) / 2, on average 2/3.
    const Atlas atlas = themedAtlas();
    OverviewRequest request = requestFor(OverviewRows::Themes);
    request.rowOrder = {SortKey::Similarity, false, false, {}};
    const BoardPointer board = boardOf(atlas, request);
    QCOMPARE(letters(board->rows()), QStringLiteral("DEO"));
    const Dendrogram& tree = board->rows().tree;
    QCOMPARE(tree.leafCount, 3);
    QCOMPARE(tree.merges.size(), std::size_t(2));
    QVERIFY(near(tree.merges[0].height, 1.0 / 3));
    QVERIFY(near(tree.merges[1].height, 2.0 / 3));
    QVERIFY(board->columns().tree.isEmpty());
}

void TestOverviewArrangement::clustersColumns()
{
    // By Data, Empathy, others: Zones 2/3 1 0, Épargne 1/3 2/3 0, Paie 1 1/3, Audit 1 1, Droit - 2/3, Seule
    // nothing. Épargne and Droit join at 0, Zones and Audit at (1/3 + 0) / 2, these two pairs at (2/9 + 1/2 +
    // 1/3 + 1/3) / 4 = 25/72, Paie at (1/2 + 1/3 + 1/2 + 1/3) / 4, Seule at 1.
    const Atlas atlas = themedAtlas();
    OverviewRequest request = requestFor(OverviewRows::Themes);
    request.columnOrder = {SortKey::Similarity, false, false, {}};
    const BoardPointer board = boardOf(atlas, request);
    QCOMPARE(letters(board->columns()), QStringLiteral("ZAÉDPS"));
    const std::vector<double> heights{0, 1.0 / 6, 25.0 / 72, 5.0 / 12, 1};
    QCOMPARE(board->columns().tree.merges.size(), heights.size());
    for (std::size_t merge = 0; merge < heights.size(); ++merge)
        QVERIFY(near(board->columns().tree.merges[merge].height, heights[merge]));
}

void TestOverviewArrangement::clustersWithinGroups()
{
    const Atlas atlas = themedAtlas();
    OverviewRequest request = requestFor(OverviewRows::Themes);
    request.columnOrder = {SortKey::Similarity, false, true, {QStringLiteral("family2")}};
    const BoardPointer board = boardOf(atlas, request);
    const std::vector<BoardGroup>& groups = board->columns().groups;
    QVERIFY(board->columns().tree.isEmpty());
    QCOMPARE(groups[0].tree.leafCount, 2);
    QVERIFY(near(groups[0].tree.merges.front().height, 2.0 / 9));
    QVERIFY(groups[1].tree.isEmpty()); // collapsed
    QVERIFY(groups[2].tree.isEmpty()); // one domain
    request.columnOrder.collapsed.clear();
    QCOMPARE(boardOf(atlas, request)->columns().groups[1].tree.leafCount, 3);

    // Sub-competences of two families have no column in common.
    OverviewRequest rows = requestFor(OverviewRows::SubCompetences);
    rows.rowOrder = {SortKey::Similarity, false, false, {}};
    const Dendrogram tree = boardOf(atlas, rows)->rows().tree;
    QCOMPARE(tree.leafCount, 6);
    QCOMPARE(tree.merges.back().height, 1.0);
}

void TestOverviewArrangement::filtersRows_data()
{
    QTest::addColumn<RowFilter>("filter");
    QTest::addColumn<QString>("rows");
    const auto row = [](const char* name, const RowFilter& filter, const char* rows) {
        QTest::newRow(name) << filter << rows;
    };
    row("nothing", filterOf({}, {}, false, false, false), "ÉAMZme");
    row("blank text", filterOf(QStringLiteral("  "), {}, false, false, false), "ÉAMZme");
    row("case and accents aside", filterOf(QStringLiteral("ÉCOUTER"), {}, false, false, false), "Ée");
    row("in the competence", filterOf(QStringLiteral("gestion"), {}, false, false, false), "MZ");
    row("words in both", filterOf(QStringLiteral("outils pilotage"), {}, false, false, false), "m");
    row("no such word", filterOf(QStringLiteral("xyz"), {}, false, false, false), "");
    row("a level", filterOf({}, QStringLiteral("++"), false, false, false), "Éme");
    row("either level", filterOf({}, QStringLiteral("-- -"), false, false, false), "AZe");
    row("not applicable", filterOf({}, QStringLiteral("N/A"), false, false, false), "M");
    row("not rated as a level", filterOf({}, QStringLiteral("."), false, false, false), "Mm");
    row("not rated", filterOf({}, {}, false, false, true), "Mm");
    row("changed", filterOf({}, {}, true, false, false), "Ém");
    row("changed and not rated", filterOf({}, {}, true, false, true), "m");
    row("changed to a level", filterOf({}, QStringLiteral("++"), true, false, false), "É");
    row("without reason", filterOf({}, {}, false, true, false), "ÉAMme"); // not applicable is a rating
    row("changed without reason", filterOf({}, {}, true, true, false), "");
    row("one cell has to fit all", filterOf({}, QStringLiteral("++"), false, true, false), "me");
    row("not rated needs no reason", filterOf({}, {}, false, true, true), "");
    row("text and level", filterOf(QStringLiteral("ecouter"), QStringLiteral("-"), false, false, false), "e");
    row("a level of no scale",
        {{}, {Rating::level({77}), Rating::level({4000}), Rating::level({999999})}, false, false, false}, "");
}

void TestOverviewArrangement::filtersRows()
{
    QFETCH(RowFilter, filter);
    const Atlas atlas = worked();
    OverviewRequest request = requestFor(OverviewRows::SubCompetences);
    request.filter = filter;
    const BoardPointer board = boardOf(atlas, request);
    QTEST(letters(board->rows()), "rows");
    QCOMPARE(board->rows().items, static_cast<int>(letters(board->rows()).size()));
    QCOMPARE(board->rows().allItems, 6);
    QCOMPARE(board->columns().size(), 6);
}

void TestOverviewArrangement::filtersThemesByTheCellsBeneath()
{
    const Atlas atlas = worked();
    OverviewRequest request = requestFor(OverviewRows::Themes);
    request.filter = filterOf({}, QStringLiteral("--"), false, false, false);
    const BoardPointer fading = boardOf(atlas, request);
    QCOMPARE(letters(fading->rows()), QStringLiteral("O"));
    QCOMPARE(fading->rows().items, 1);
    QCOMPARE(fading->rows().allItems, 3);
    request.filter = filterOf({}, {}, false, false, true);
    // Of the theme, all cells are shown, not only those that fit.
    const BoardPointer notRated = boardOf(atlas, request);
    QCOMPARE(letters(notRated->rows()), QStringLiteral("D"));
    QCOMPARE(rowOf(*notRated, 1).at(2), QStringLiteral("++:1"));
    request.filter = filterOf(QStringLiteral("EMPATHY"), {}, false, false, false);
    QCOMPARE(letters(boardOf(atlas, request)->rows()), QStringLiteral("E"));
}

void TestOverviewArrangement::hidesWholeGroups()
{
    const Atlas atlas = worked();
    OverviewRequest request = requestFor(OverviewRows::SubCompetences);
    request.rowOrder.collapsed = {QStringLiteral("family1")};
    request.filter = filterOf({}, QStringLiteral("--"), false, false, false);
    const BoardPointer board = boardOf(atlas, request);
    QCOMPARE(headingsOf(board->rows()), QStringList{QStringLiteral("= Family 1")});
    QCOMPARE(groupsOf(board->rows()), QStringList{QStringLiteral("family1 0+1 of 1 collapsed")});
    // The roll-up holds what the filter lets through.
    QCOMPARE(rowOf(*board, 0).first(), QStringLiteral("--:1 explained"));
}

void TestOverviewArrangement::takesRatingsThatAreNone()
{
    for (const Rating rating : {Rating::notRated(), Rating::notApplicable()}) {
        Atlas atlas = themedAtlas();
        for (JobFamily& family : atlas.families.edit()) {
            for (int row = 0; row < family.current.rows(); ++row) {
                for (int column = 0; column < family.current.columns(); ++column)
                    family.current.set(row, column, rating);
            }
        }
        atlas.families.push_back(
            smallFamily(5, {}, {{QStringLiteral("Sans domaine"), {QStringLiteral("Ecouter")}}}));
        for (const SortKey key : {SortKey::NetBalance, SortKey::Strengthened, SortKey::Fading,
                 SortKey::Disagreement, SortKey::Similarity}) {
            OverviewRequest request = requestFor(OverviewRows::SubCompetences);
            request.rowOrder = {key, true, true, {}};
            request.columnOrder = {key, true, false, {}};
            const BoardPointer board = boardOf(atlas, request);
            QCOMPARE(letters(board->rows()), QStringLiteral("ÉAMZmee"));
            QCOMPARE(letters(board->columns()), QStringLiteral("ZÉPADS"));
        }
    }
}

void TestOverviewArrangement::isTheSameEveryTime()
{
    const Atlas atlas = largeAtlas(6, 12, 4);
    for (const OverviewRows rows :
        {OverviewRows::Themes, OverviewRows::SubCompetences, OverviewRows::SharedLabels}) {
        OverviewRequest request = requestFor(rows);
        request.rowOrder = {SortKey::Similarity, false, true, {}};
        request.columnOrder = {SortKey::Similarity, false, false, {}};
        const BoardPointer first = boardOf(atlas, request);
        const Atlas copy = atlas;
        const BoardPointer second = boardOf(copy, request);
        QCOMPARE(headingsOf(second->rows()), headingsOf(first->rows()));
        QCOMPARE(headingsOf(second->columns()), headingsOf(first->columns()));
        QCOMPARE(first->columns().tree.leafCount, 24);
    }
}

void TestOverviewArrangement::clusteringReportsProgressAndStops()
{
    const Atlas atlas = largeAtlas(10, 12, 10);
    OverviewRequest request = requestFor(OverviewRows::Themes);
    request.columnOrder = {SortKey::Similarity, false, false, {}};
    int reports = 0;
    int last = 0;
    bool rising = true;
    const auto whole = OverviewBoard::make(atlas, request, [&](int done, int total) {
        rising = rising && done > last && done <= total;
        last = done;
        return ++reports > 0;
    });
    QVERIFY(whole);
    QVERIFY(rising);
    QVERIFY(reports > 100);

    for (const int stop : {1, 50, reports}) {
        int seen = 0;
        const auto stopped = OverviewBoard::make(atlas, request, [&](int, int) { return ++seen < stop; });
        QVERIFY(!stopped);
        QCOMPARE(stopped.error().kind, ErrorKind::Cancelled);
        QCOMPARE(seen, stop);
    }

    request.columnOrder.key = SortKey::Disagreement;
    QVERIFY(OverviewBoard::make(atlas, request, [](int, int) { return false; }));
}

QTEST_APPLESS_MAIN(TestOverviewArrangement)
#include "tst_overview_arrangement.moc"
