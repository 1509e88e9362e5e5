// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/overview_board.h"
#include "support/board_text.h"
#include "support/levels.h"
#include "support/study.h"
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

/// "family:row,column" by ids.
QStringList sourcesOf(const OverviewBoard& board, int row, int column)
{
    QStringList places;
    for (const OverviewBoard::Source& source : board.sources(row, column)) {
        places.append(QStringLiteral("%1:%2,%3")
                          .arg(source.family.value)
                          .arg(source.cell.row.value)
                          .arg(source.cell.column.value));
    }
    return places;
}

Distribution total(const Board& board)
{
    Distribution sum(board.scale());
    for (int row = 0; row < board.rows().size(); ++row) {
        for (int column = 0; column < board.columns().size(); ++column) {
            const BoardCell cell = board.cell(row, column);
            if (const auto* ratings = std::get_if<RatingsCell>(&cell))
                sum.add(ratings->counts);
        }
    }
    return sum;
}

} // namespace

class TestOverviewBoard : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void listsThemes();
    void listsSubCompetences();
    void listsSharedLabels();
    void countsWhatLiesBeneath();
    void sumsUpRowsAndColumns();
    void goesDownToTheCells();
    void marksChangesAndReasons();
    void rollsUp();
    void groupsNothingWhenNotAsked();
    void keepsToTheFamiliesAsked();
    void keepsToOneScale();
    void refusesAnAtlasWithoutFamilies();
    void takesEmptyFamilies();
    void holdsEveryCellOfTheStudyOnce_data();
    void holdsEveryCellOfTheStudyOnce();
    void findsTheStudysSharedLabels();
};

void TestOverviewBoard::listsThemes()
{
    const Atlas atlas = themedAtlas();
    const BoardPointer board = boardOf(atlas, requestFor(OverviewRows::Themes));
    QCOMPARE(headingsOf(board->rows()),
        (QStringList{QStringLiteral("# Transversal skills"), QStringLiteral("Data"),
            QStringLiteral("# Behavioural skills"), QStringLiteral("Empathy"),
            QStringLiteral("# Without a theme"), QStringLiteral("Other sub-competences")}));
    QCOMPARE(groupsOf(board->rows()),
        (QStringList{QStringLiteral("transversal 0+2 of 1"), QStringLiteral("behavioural 2+2 of 1"),
            QStringLiteral("none 4+2 of 1")}));
    QCOMPARE(board->rows().items, 3);
    QCOMPARE(board->rows().allItems, 3);
    OverviewRequest french = requestFor(OverviewRows::Themes);
    french.language = Language::French;
    QCOMPARE(boardOf(atlas, french)->rows().at(1).label, QStringLiteral("Données"));

    QCOMPARE(headingsOf(board->columns()),
        (QStringList{QStringLiteral("Zones (Family 1)"), QStringLiteral("Épargne (Family 1)"),
            QStringLiteral("Paie (Family 2)"), QStringLiteral("Audit (Family 2)"),
            QStringLiteral("Droit (Family 2)"), QStringLiteral("Seule (Family 3)")}));
    QCOMPARE(groupsOf(board->columns()),
        (QStringList{QStringLiteral("family1 0+2 of 2"), QStringLiteral("family2 2+3 of 3"),
            QStringLiteral("family3 5+1 of 1")}));
    QCOMPARE(board->familyAt(3), FamilyId{2});
    QCOMPARE(board->domainAt(3), atlas.families[1].domains[1].id);
}

void TestOverviewBoard::listsSubCompetences()
{
    const Atlas atlas = themedAtlas();
    const BoardPointer board = boardOf(atlas, requestFor(OverviewRows::SubCompetences));
    QCOMPARE(headingsOf(board->rows()),
        (QStringList{QStringLiteral("# Family 1"), QStringLiteral("Écouter (Conseil)"),
            QStringLiteral("Analyser les données (Conseil)"), QStringLiteral("Maitrise des outils (Gestion)"),
            QStringLiteral("Zèle (Gestion)"), QStringLiteral("# Family 2"),
            QStringLiteral("maîtrise  des outils (Pilotage)"), QStringLiteral("Ecouter (Pilotage)")}));
    QCOMPARE(groupsOf(board->rows()),
        (QStringList{QStringLiteral("family1 0+5 of 4"), QStringLiteral("family2 5+3 of 2")}));
    QCOMPARE(rowOf(*board, 1), (QStringList{QStringLiteral("++:1"), QStringLiteral("+:1"), {}, {}, {}, {}}));
    QCOMPARE(rowOf(*board, 0), (QStringList{{}, {}, {}, {}, {}, {}}));
}

void TestOverviewBoard::listsSharedLabels()
{
    const Atlas atlas = themedAtlas();
    const BoardPointer board = boardOf(atlas, requestFor(OverviewRows::SharedLabels));
    QCOMPARE(headingsOf(board->rows()),
        (QStringList{QStringLiteral("Écouter"), QStringLiteral("Maitrise des outils")}));
    QVERIFY(board->rows().groups.empty());
    QCOMPARE(rowOf(*board, 0),
        (QStringList{QStringLiteral("++:1"), QStringLiteral("+:1"), QStringLiteral("-:1"),
            QStringLiteral("++:1"), QStringLiteral("+:1"), {}}));
    QCOMPARE(rowOf(*board, 1),
        (QStringList{QStringLiteral("N/A:1"), QStringLiteral(".:1"), QStringLiteral("++:1"),
            QStringLiteral("++:1"), QStringLiteral(".:1"), {}}));
}

void TestOverviewBoard::countsWhatLiesBeneath()
{
    const Atlas atlas = themedAtlas();
    const BoardPointer board = boardOf(atlas, requestFor(OverviewRows::Themes));
    QCOMPARE(rowOf(*board, 1),
        (QStringList{QStringLiteral("+:1 N/A:1"), QStringLiteral("-:1 .:1"), QStringLiteral("++:1"),
            QStringLiteral("++:1"), QStringLiteral(".:1"), {}}));
    QCOMPARE(rowOf(*board, 5), (QStringList{QStringLiteral("--:1"), QStringLiteral("--:1"), {}, {}, {}, {}}));
}

void TestOverviewBoard::sumsUpRowsAndColumns()
{
    const Atlas atlas = themedAtlas();
    const BoardPointer board = boardOf(atlas, requestFor(OverviewRows::Themes));
    QVERIFY(!board->rows().at(0).summary);
    QCOMPARE(written(*board->rows().at(1).summary, board->scale()), QStringLiteral("++:2 +:1 -:1 N/A:1 .:2"));
    QCOMPARE(written(*board->rows().at(3).summary, board->scale()), QStringLiteral("++:2 +:2 -:1"));
    QCOMPARE(written(*board->columns().at(0).summary, board->scale()), QStringLiteral("++:1 +:1 --:1 N/A:1"));
    QCOMPARE(written(*board->columns().at(5).summary, board->scale()), QString());

    OverviewRequest filtered = requestFor(OverviewRows::Themes);
    filtered.filter.text = QStringLiteral("data");
    const BoardPointer data = boardOf(atlas, filtered);
    QCOMPARE(written(*data->columns().at(0).summary, data->scale()), QStringLiteral("+:1 N/A:1"));
}

void TestOverviewBoard::goesDownToTheCells()
{
    const Atlas atlas = themedAtlas();
    const BoardPointer board = boardOf(atlas, requestFor(OverviewRows::Themes));
    const JobFamily& first = atlas.families[0];
    QCOMPARE(sourcesOf(*board, 1, 1),
        (QStringList{
            QStringLiteral("1:%1,%2").arg(first.rows[1].id.value).arg(first.domains[1].id.value),
            QStringLiteral("1:%1,%2").arg(first.rows[2].id.value).arg(first.domains[1].id.value),
        }));
    QVERIFY(board->sources(0, 1).empty());
    QVERIFY(board->sources(5, 2).empty());
    QVERIFY(board->sources(1, 5).empty());
}

void TestOverviewBoard::marksChangesAndReasons()
{
    Atlas atlas = themedAtlas();
    atlas.families.edit()[0].current.set(2, 0, levelAt(3));
    Rationale sourced;
    sourced.source = QStringLiteral("Rapport");
    atlas.families.edit()[0].rationales.set(atlas.families[0].cellAt(1, 1), sourced);
    Rationale sure; // neither reason nor source
    sure.certainty = Certainty::Observed;
    atlas.families.edit()[1].rationales.set(atlas.families[1].cellAt(0, 0), sure);
    const BoardPointer board = boardOf(atlas, requestFor(OverviewRows::Themes));
    QCOMPARE(rowOf(*board, 1).mid(0, 3),
        (QStringList{QStringLiteral("++:1 +:1 changed"), QStringLiteral("-:1 .:1 explained"),
            QStringLiteral("++:1")}));
}

void TestOverviewBoard::rollsUp()
{
    const Atlas atlas = themedAtlas();
    OverviewRequest request = requestFor(OverviewRows::SubCompetences);
    request.rowOrder.collapsed = {QStringLiteral("family1"), QStringLiteral("unknown")};
    request.columnOrder.collapsed = {QStringLiteral("family2")};
    const BoardPointer board = boardOf(atlas, request);
    QCOMPARE(headingsOf(board->rows()),
        (QStringList{QStringLiteral("= Family 1"), QStringLiteral("# Family 2"),
            QStringLiteral("maîtrise  des outils (Pilotage)"), QStringLiteral("Ecouter (Pilotage)")}));
    QCOMPARE(groupsOf(board->rows()),
        (QStringList{QStringLiteral("family1 0+1 of 4 collapsed"), QStringLiteral("family2 1+3 of 2")}));
    QCOMPARE(headingsOf(board->columns()),
        (QStringList{QStringLiteral("Zones (Family 1)"), QStringLiteral("Épargne (Family 1)"),
            QStringLiteral("= Family 2"), QStringLiteral("Seule (Family 3)")}));
    QCOMPARE(rowOf(*board, 0),
        (QStringList{QStringLiteral("++:1 +:1 --:1 N/A:1"), QStringLiteral("+:1 -:1 --:1 .:1"), {}, {}}));
    QCOMPARE(rowOf(*board, 3), (QStringList{{}, {}, QStringLiteral("++:1 +:1 -:1"), {}}));
    QCOMPARE(written(*board->columns().at(2).summary, board->scale()), QStringLiteral("++:3 +:1 -:1 .:1"));
    QCOMPARE(board->rows().items, 6);
    QCOMPARE(board->sources(0, 1).size(), std::size_t(4));
    QCOMPARE(board->sources(3, 2).size(), std::size_t(3));
    QCOMPARE(board->familyAt(2), FamilyId{2});
    QVERIFY(!board->domainAt(2).isValid());

    // Themes rolled up hold rows of several families.
    OverviewRequest themes = requestFor(OverviewRows::Themes);
    themes.rowOrder.collapsed = {QStringLiteral("transversal"), QStringLiteral("none")};
    const BoardPointer skills = boardOf(atlas, themes);
    QCOMPARE(skills->rows().at(0).kind, BoardHeading::Kind::RollUp);
    QCOMPARE(rowOf(*skills, 0).at(2), QStringLiteral("++:1"));
}

void TestOverviewBoard::groupsNothingWhenNotAsked()
{
    const Atlas atlas = themedAtlas();
    OverviewRequest request = requestFor(OverviewRows::Themes);
    request.rowOrder = {SortKey::Reference, false, false, {QStringLiteral("transversal")}};
    request.columnOrder = {SortKey::Reference, false, false, {QStringLiteral("family1")}};
    const BoardPointer board = boardOf(atlas, request);
    QCOMPARE(headingsOf(board->rows()),
        (QStringList{
            QStringLiteral("Data"), QStringLiteral("Empathy"), QStringLiteral("Other sub-competences")}));
    QVERIFY(board->rows().groups.empty());
    QCOMPARE(board->rows().at(0).group, -1);
    QCOMPARE(board->columns().size(), 6);
    QVERIFY(board->columns().groups.empty());
}

void TestOverviewBoard::keepsToTheFamiliesAsked()
{
    const Atlas atlas = themedAtlas();
    OverviewRequest request = requestFor(OverviewRows::Themes);
    request.families = {FamilyId{2}, FamilyId{99}};
    const BoardPointer board = boardOf(atlas, request);
    QCOMPARE(board->columns().size(), 3);
    QCOMPARE(itemsOf(board->rows()), (QStringList{QStringLiteral("Data"), QStringLiteral("Empathy")}));
    request.rows = OverviewRows::SharedLabels;
    QCOMPARE(boardOf(atlas, request)->rows().size(), 0);
    request.families = {FamilyId{99}};
    QCOMPARE(OverviewBoard::make(atlas, request).error().kind, ErrorKind::InvalidInput);
}

void TestOverviewBoard::keepsToOneScale()
{
    const Atlas atlas = themedAtlas();
    OverviewRequest request = requestFor(OverviewRows::SubCompetences);
    QCOMPARE(boardOf(atlas, request)->scale().key, QStringLiteral("impact"));
    request.families = {FamilyId{4}};
    const BoardPointer board = boardOf(atlas, request);
    QCOMPARE(board->scale().key, QStringLiteral("apart"));
    QCOMPARE(rowOf(*board, 1), QStringList{QStringLiteral(".:1")});
}

void TestOverviewBoard::refusesAnAtlasWithoutFamilies()
{
    const auto board = OverviewBoard::make(Atlas(), requestFor(OverviewRows::Themes));
    QVERIFY(!board);
    QCOMPARE(board.error().kind, ErrorKind::InvalidInput);
    QVERIFY(!board.error().message.isEmpty());
}

void TestOverviewBoard::takesEmptyFamilies()
{
    const Atlas atlas = themedAtlas();
    for (const OverviewRows rows :
        {OverviewRows::Themes, OverviewRows::SubCompetences, OverviewRows::SharedLabels}) {
        for (const SortKey key :
            {SortKey::Reference, SortKey::Label, SortKey::Disagreement, SortKey::Similarity}) {
            OverviewRequest request = requestFor(rows);
            request.families = {FamilyId{3}};
            request.rowOrder.key = key;
            request.columnOrder.key = key;
            const BoardPointer board = boardOf(atlas, request);
            QCOMPARE(board->rows().size(), 0);
            QCOMPARE(board->rows().allItems, 0);
            QCOMPARE(board->columns().size(), 1);
        }
    }
}

void TestOverviewBoard::holdsEveryCellOfTheStudyOnce_data()
{
    QTest::addColumn<OverviewRows>("rows");
    QTest::addColumn<bool>("collapsed");
    QTest::newRow("themes") << OverviewRows::Themes << false;
    QTest::newRow("themes, rolled up") << OverviewRows::Themes << true;
    QTest::newRow("sub-competences") << OverviewRows::SubCompetences << false;
    QTest::newRow("sub-competences, rolled up") << OverviewRows::SubCompetences << true;
}

void TestOverviewBoard::holdsEveryCellOfTheStudyOnce()
{
    QFETCH(OverviewRows, rows);
    QFETCH(bool, collapsed);
    OverviewRequest request = requestFor(rows);
    if (collapsed) {
        request.rowOrder.collapsed = {
            QStringLiteral("transversal"), QStringLiteral("technical"), QStringLiteral("none")};
        for (const JobFamily& family : study().families) {
            request.rowOrder.collapsed.insert(family.key);
            request.columnOrder.collapsed.insert(family.key);
        }
    }
    const BoardPointer board = boardOf(study(), request);
    QCOMPARE(written(total(*board), board->scale()), QStringLiteral("++:198 +:203 -:72 --:66 N/A:63 .:1"));
    QCOMPARE(board->columns().items, 31);
    QCOMPARE(board->columns().size(), collapsed ? 8 : 31);
}

void TestOverviewBoard::findsTheStudysSharedLabels()
{
    const BoardPointer board = boardOf(study(), requestFor(OverviewRows::SharedLabels));
    QVERIFY(board->rows().size() > 0);
    for (int row = 0; row < board->rows().size(); ++row) {
        std::set<FamilyId> families;
        std::set<QString> spellings;
        for (int column = 0; column < board->columns().size(); ++column) {
            for (const OverviewBoard::Source& source : board->sources(row, column)) {
                families.insert(source.family);
                const JobFamily& family = *study().family(source.family);
                const auto position = family.position(source.cell);
                spellings.insert(comparableLabel(family.rows[static_cast<std::size_t>(position->row)].label));
            }
        }
        QVERIFY2(families.size() > 1, qPrintable(board->rows().at(row).label));
        QCOMPARE(spellings, std::set<QString>{comparableLabel(board->rows().at(row).label)});
    }
}

QTEST_APPLESS_MAIN(TestOverviewBoard)
#include "tst_overview_board.moc"
