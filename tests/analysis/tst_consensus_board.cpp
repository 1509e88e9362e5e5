// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/consensus_board.h"
#include "support/board_text.h"
#include "support/workshop_samples.h"

#include <QTest>

using namespace atlas;

namespace {

RatingScale scale()
{
    return impactScale();
}

/// Two competences of two rows each against three domains, present ratings "+" throughout; and another
/// family.
Atlas atlasOfFour()
{
    Atlas atlas;
    atlas.scales = {scale()};
    JobFamily family = smallFamily(1, {QStringLiteral("D1"), QStringLiteral("D2"), QStringLiteral("D3")},
        {{QStringLiteral("C1"), {QStringLiteral("B"), QStringLiteral("A")}},
            {QStringLiteral("C2"), {QStringLiteral("D"), QStringLiteral("C")}}});
    family.study = matrixOf(scale(),
        {QStringLiteral("+ + +"), QStringLiteral("+ + +"), QStringLiteral("+ + +"), QStringLiteral("+ + +")});
    family.current = family.study;
    JobFamily other = family;
    other.id = {2};
    other.key = QStringLiteral("other");
    for (SubCompetence& row : other.rows.edit())
        row.id.value += 5000;
    for (ActivityDomain& domain : other.domains.edit())
        domain.id.value += 5000;
    atlas.families = {family, other};
    return atlas;
}

AgendaItem votedOn(const JobFamily& family, int row, int column, const char* votes)
{
    AgendaItem item = itemOf(family.id.value * 100 + row * 10 + column + 1, family, row, column);
    item.rounds = {revealedRound(scale(), QString::fromLatin1(votes))};
    return item;
}

ConsensusRequest requestFor(const Atlas& atlas)
{
    ConsensusRequest request;
    request.family = atlas.families.front().id;
    return request;
}

/// Rows of cells: "++" or "[++]" where decided, with the votes; "-" for none.
QStringList cellsOf(const ConsensusBoard& board)
{
    QStringList lines;
    for (int row = 0; row < board.rows().size(); ++row) {
        QStringList cells;
        for (int column = 0; column < board.columns().size(); ++column) {
            const BoardCell cell = board.cell(row, column);
            if (const auto* found = std::get_if<ConsensusCell>(&cell)) {
                const QString code = scale().entry(found->rating).code;
                cells << (found->decided ? u'[' + code + u']' : code);
            } else if (const auto* counts = std::get_if<RatingsCell>(&cell)) {
                cells << QStringLiteral("(%1)").arg(written(counts->counts, scale()));
            } else {
                cells << QStringLiteral("-");
            }
        }
        lines << cells.join(u' ');
    }
    return lines;
}

} // namespace

class TestConsensusBoard : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void takesTheRating_data();
    void takesTheRating();
    void carriesVotesAndAgreement();
    void isNothingBeforeTheReveal();
    void theDecisionGoesFirst();
    void showsOnlyVotedRows();
    void showsAllRowsOnRequest();
    void takesOneWorkshopOrTheLastOfAll();
    void sortsByTheMostDisputedCell();
    void sortsByOtherKeys();
    void rollsUpACompetence();
    void knowsItsCells();
    void isEmptyWithoutTheFamily();
};

void TestConsensusBoard::takesTheRating_data()
{
    QTest::addColumn<QString>("votes");
    QTest::addColumn<QString>("rating");
    QTest::newRow("median") << "1x-- 5x- 3x+"
                            << "-";
    QTest::newRow("upper of two") << "6x- 6x+"
                                  << "+";
    QTest::newRow("n/a does not pull the median") << "3x- 2x++ 4xN/A"
                                                  << "-";
    QTest::newRow("half for n/a is not enough, nor for levels") << "6x++ 6xN/A"
                                                                << "";
    QTest::newRow("more than half for n/a") << "5x++ 6xN/A"
                                            << "N/A";
    QTest::newRow("all for n/a") << "3xN/A"
                                 << "N/A";
    QTest::newRow("abstentions count") << "5x++ 4xN/A 9x."
                                       << "";
    QTest::newRow("one of twelve") << "1x++ 11xN/A"
                                   << "N/A";
    QTest::newRow("one vote is no room's") << "1x++"
                                           << "";
}

void TestConsensusBoard::takesTheRating()
{
    QFETCH(QString, votes);
    QFETCH(QString, rating);
    AgendaItem item;
    item.rounds = {revealedRound(scale(), votes)};
    const auto cell = consensusOn(item, scale(), Rating());
    QVERIFY(cell.has_value());
    QCOMPARE(scale().entry(cell->rating).code, rating);
    QVERIFY(!cell->decided);
}

void TestConsensusBoard::carriesVotesAndAgreement()
{
    AgendaItem item;
    item.rounds = {revealedRound(scale(), QStringLiteral("12x++")),
        revealedRound(scale(), QStringLiteral("6x-- 6x++ 2xN/A 1x."))};
    const auto cell = consensusOn(item, scale(), ratingOf(scale(), QStringLiteral("-")));
    QCOMPARE(written(cell->votes, scale()), QStringLiteral("++:6 --:6 N/A:2 .:1"));
    QCOMPARE(*cell->verdict.agreement, -1.0);
    QCOMPARE(cell->present, ratingOf(scale(), QStringLiteral("-")));
}

void TestConsensusBoard::isNothingBeforeTheReveal()
{
    AgendaItem item;
    QVERIFY(!consensusOn(item, scale(), Rating()).has_value());
    item.rounds = {hiddenRound(scale(), QStringLiteral("12x++"))};
    QVERIFY(!consensusOn(item, scale(), Rating()).has_value());
    item.rounds = {revealedRound(scale(), QStringLiteral("3x."))};
    QVERIFY(consensusOn(item, scale(), Rating())->rating.isNotRated());
    // A second round under way leaves the first to be seen.
    item.rounds = {
        revealedRound(scale(), QStringLiteral("5x+")), hiddenRound(scale(), QStringLiteral("12x++"))};
    QCOMPARE(written(consensusOn(item, scale(), Rating())->votes, scale()), QStringLiteral("+:5"));
}

void TestConsensusBoard::theDecisionGoesFirst()
{
    AgendaItem item;
    item.rounds = {revealedRound(scale(), QStringLiteral("12x++"))};
    item.outcome = decidedOn(ratingOf(scale(), QStringLiteral("--")));
    auto cell = consensusOn(item, scale(), Rating());
    QVERIFY(cell->decided);
    QCOMPARE(scale().entry(cell->rating).code, QStringLiteral("--"));
    QCOMPARE(*cell->verdict.agreement, 1.0);
    item.rounds.clear(); // settled in discussion
    cell = consensusOn(item, scale(), Rating());
    QVERIFY(cell->decided);
    QVERIFY(!cell->verdict.agreement.has_value());
    QCOMPARE(cell->votes.total(), 0);
}

void TestConsensusBoard::showsOnlyVotedRows()
{
    Atlas atlas = atlasOfFour();
    const JobFamily& family = atlas.families.front();
    AgendaItem decided = votedOn(family, 1, 2, "6x++");
    decided.outcome = decidedOn(ratingOf(scale(), QStringLiteral("--")));
    atlas.workshops = {startedWorkshop(
        1, {votedOn(family, 3, 0, "6x+ 6x++"), decided, votedOn(atlas.families.back(), 0, 0, "3x+")})};
    const ConsensusBoard board(atlas, requestFor(atlas));
    QCOMPARE(headingsOf(board.rows()),
        (QStringList{QStringLiteral("# C1"), QStringLiteral("A (C1)"), QStringLiteral("# C2"),
            QStringLiteral("C (C2)")}));
    QCOMPARE(itemsOf(board.columns()),
        (QStringList{QStringLiteral("D1"), QStringLiteral("D2"), QStringLiteral("D3")}));
    QCOMPARE(cellsOf(board),
        (QStringList{QStringLiteral("- - -"), QStringLiteral("- - [--]"), QStringLiteral("- - -"),
            QStringLiteral("++ - -")}));
    QCOMPARE(board.rows().items, 2);
    QCOMPARE(board.rows().allItems, 4);
    QCOMPARE(written(*board.rows().at(1).summary, scale()), QStringLiteral("--:1"));
    QCOMPARE(written(*board.columns().at(0).summary, scale()), QStringLiteral("++:1"));
    QVERIFY(!board.rows().at(0).summary.has_value());
}

void TestConsensusBoard::showsAllRowsOnRequest()
{
    Atlas atlas = atlasOfFour();
    atlas.workshops = {startedWorkshop(1, {votedOn(atlas.families.front(), 3, 0, "12x++")})};
    ConsensusRequest request = requestFor(atlas);
    request.onlyVotedRows = false;
    const ConsensusBoard board(atlas, request);
    QCOMPARE(itemsOf(board.rows()).join(u' '), QStringLiteral("B A D C"));
    QCOMPARE(cellsOf(board).last(), QStringLiteral("++ - -"));
}

void TestConsensusBoard::takesOneWorkshopOrTheLastOfAll()
{
    Atlas atlas = atlasOfFour();
    const JobFamily& family = atlas.families.front();
    AgendaItem hidden = itemOf(90, family, 0, 0);
    hidden.rounds = {hiddenRound(scale(), QStringLiteral("12x--"))};
    atlas.workshops = {startedWorkshop(1, {votedOn(family, 0, 0, "12x++"), votedOn(family, 0, 1, "12x++")}),
        startedWorkshop(2, {votedOn(family, 0, 0, "12x-"), votedOn(family, 0, 2, "12x-")}),
        startedWorkshop(3, {hidden})};
    ConsensusRequest request = requestFor(atlas);
    QCOMPARE(cellsOf(ConsensusBoard(atlas, request)).last(), QStringLiteral("- ++ -"));
    request.workshop = {1};
    QCOMPARE(cellsOf(ConsensusBoard(atlas, request)).last(), QStringLiteral("++ ++ -"));
    request.workshop = {3};
    QCOMPARE(ConsensusBoard(atlas, request).rows().size(), 0);
}

void TestConsensusBoard::sortsByTheMostDisputedCell()
{
    Atlas atlas = atlasOfFour();
    const JobFamily& family = atlas.families.front();
    AgendaItem withoutVote = itemOf(90, family, 2, 1);
    withoutVote.outcome = decidedOn(ratingOf(scale(), QStringLiteral("+")));
    atlas.workshops = {startedWorkshop(1,
        {votedOn(family, 0, 0, "12x++"), votedOn(family, 0, 1, "6x+ 6x++"), // together: in two camps
            votedOn(family, 1, 0, "12x++"), votedOn(family, 1, 1, "6x-- 6x++"),
            votedOn(family, 3, 0, "6x++ 6xN/A"), withoutVote})};
    ConsensusRequest request = requestFor(atlas);
    request.rowOrder.key = SortKey::Disagreement;
    request.rowOrder.descending = true;
    QCOMPARE(itemsOf(ConsensusBoard(atlas, request).rows()).join(u' '), QStringLiteral("A B C D"));
    request.rowOrder.grouped = false;
    QCOMPARE(headingsOf(ConsensusBoard(atlas, request).rows()).join(u' '),
        QStringLiteral("A (C1) C (C2) B (C1) D (C2)"));
    request.rowOrder.descending = false;
    QCOMPARE(itemsOf(ConsensusBoard(atlas, request).rows()).join(u' '), QStringLiteral("B C A D"));
}

void TestConsensusBoard::sortsByOtherKeys()
{
    Atlas atlas = atlasOfFour();
    const JobFamily& family = atlas.families.front();
    atlas.workshops = {startedWorkshop(1,
        {votedOn(family, 0, 0, "12x--"), votedOn(family, 1, 0, "12x++"), votedOn(family, 2, 0, "12x-"),
            votedOn(family, 3, 0, "12x+")})};
    ConsensusRequest request = requestFor(atlas);
    request.rowOrder.grouped = false;
    const auto order = [&](SortKey key) {
        request.rowOrder.key = key;
        return itemsOf(ConsensusBoard(atlas, request).rows()).join(u' ');
    };
    QCOMPARE(order(SortKey::Label), QStringLiteral("A B C D"));
    QCOMPARE(order(SortKey::Similarity), QStringLiteral("B A D C"));
    request.rowOrder.descending = true;
    QCOMPARE(order(SortKey::Fading), QStringLiteral("B D A C"));
    QCOMPARE(order(SortKey::NetBalance), QStringLiteral("A C B D"));
}

void TestConsensusBoard::rollsUpACompetence()
{
    Atlas atlas = atlasOfFour();
    const JobFamily& family = atlas.families.front();
    atlas.workshops = {startedWorkshop(
        1, {votedOn(family, 0, 0, "12x--"), votedOn(family, 1, 0, "12x++"), votedOn(family, 2, 0, "12x-")})};
    ConsensusRequest request = requestFor(atlas);
    request.rowOrder.collapsed = {ConsensusBoard(atlas, request).rows().groups.front().key};
    const ConsensusBoard board(atlas, request);
    QCOMPARE(headingsOf(board.rows()).join(u' '), QStringLiteral("= C1 # C2 D (C2)"));
    QCOMPARE(cellsOf(board).first(), QStringLiteral("(++:1 --:1) - -"));
    QVERIFY(!board.source(0, 0).isValid());
}

void TestConsensusBoard::knowsItsCells()
{
    Atlas atlas = atlasOfFour();
    const JobFamily& family = atlas.families.front();
    atlas.workshops = {startedWorkshop(1, {votedOn(family, 3, 0, "12x++")})};
    const ConsensusBoard board(atlas, requestFor(atlas));
    QCOMPARE(board.source(1, 2), family.cellAt(3, 2));
    QVERIFY(!board.source(0, 0).isValid());
    QCOMPARE(board.family(), family.id);
}

void TestConsensusBoard::isEmptyWithoutTheFamily()
{
    const Atlas atlas = atlasOfFour();
    ConsensusRequest request;
    request.family = {77};
    const ConsensusBoard board(atlas, request);
    QCOMPARE(board.rows().size(), 0);
    QCOMPARE(board.columns().size(), 0);
}

QTEST_MAIN(TestConsensusBoard)
#include "tst_consensus_board.moc"
