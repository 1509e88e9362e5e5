// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/small_atlas.h"
#include "wording/board_text.h"

#include <QTest>

using namespace atlas;

namespace {

/// As the study's scale: a symbol for each level and for "not applicable", none for "not rated".
RatingScale scale()
{
    return impactScale();
}

RatingsCell ratings(const QString& codes)
{
    RatingsCell cell{Distribution(scale())};
    for (const Rating rating : ratingsOf(scale(), codes))
        cell.counts.add(rating);
    return cell;
}

DifferenceCell difference(const QString& before, const QString& after)
{
    return {ratingsOf(scale(), before).front(), ratingsOf(scale(), after).front()};
}

/// A cell that the room has voted on as written; the rating is given.
ConsensusCell consensus(const QString& rating, const QString& votes)
{
    const Distribution counts = ratings(votes).counts;
    return {ratingOf(scale(), rating), false, counts, verdictOf(counts, scale()), ratingOf(scale(), rating)};
}

/// One cell under headings with characters that rich text would take for its own.
class OneCellBoard final : public Board {
public:
    explicit OneCellBoard(BoardCell cell)
        : Board(atlas::impactScale())
        , m_cell(std::move(cell))
    {
        m_rows.headings = {
            {BoardHeading::Kind::Item, -1, QStringLiteral("R & D"), QStringLiteral("<i>x"), {}}};
        m_columns.headings = {{BoardHeading::Kind::Item, -1, QStringLiteral("Audit"), {}, {}}};
    }
    BoardCell cell(int, int) const override { return m_cell; }

private:
    BoardCell m_cell;
};

} // namespace

class TestBoardText : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void isShortInTheCell_data();
    void isShortInTheCell();
    void describesInSentences_data();
    void describesInSentences();
    void describesInTheLanguage();
    void wordsALevelThatStandsApart();
    void toolTipNamesThePlace();
    void toolTipOfNoCellIsEmpty();
    void headingTellsApart();
};

void TestBoardText::isShortInTheCell_data()
{
    QTest::addColumn<BoardCell>("cell");
    QTest::addColumn<QString>("text");
    const auto row = [](const char* name, const BoardCell& cell, const char* text) {
        QTest::newRow(name) << cell << QString::fromUtf8(text);
    };
    row("no cell", NoCell(), "");
    row("one level", ratings(QStringLiteral("++")), "++");
    row("one N/A", ratings(QStringLiteral("N/A")), "N/A");
    row("one not rated", ratings(QStringLiteral(".")), "");
    row("many", ratings(QStringLiteral("+ + -- N/A")), "+  3/4");
    row("many, between two", ratings(QStringLiteral("+ - .")), "- / +  2/3");
    row("many without a level", ratings(QStringLiteral("N/A . .")), "0/3");
    row("raised", difference(QStringLiteral("-"), QStringLiteral("++")), "- → ++");
    row("to not rated", difference(QStringLiteral("-"), QStringLiteral(".")), "- → ∅");
    row("from not rated", difference(QStringLiteral("."), QStringLiteral("N/A")), "∅ → N/A");
    row("unchanged", difference(QStringLiteral("+"), QStringLiteral("+")), "+");
    row("unchanged, not rated", difference(QStringLiteral("."), QStringLiteral(".")), "∅");
    row("differences", DifferencesCell{3, 2, 1, 8}, "6/8");
    row("no differences", DifferencesCell{0, 0, 0, 8}, "0/8");
    row("alike", SimilarityCell{1, 12}, "100%");
    row("rounded up", SimilarityCell{0.855, 3}, "86%");
    row("rounded down", SimilarityCell{0.8549, 3}, "85%");
    row("unlike", SimilarityCell{0, 3}, "0%");
    row("agreed", consensus(QStringLiteral("+"), QStringLiteral("+ +")), "+  1.0");
    row("split", consensus(QStringLiteral("+"), QStringLiteral("+ -")), "- / +  0.7");
    row("opposed", consensus(QStringLiteral("++"), QStringLiteral("-- ++ ++")), "++  −0.3");
    row("n/a won", consensus(QStringLiteral("N/A"), QStringLiteral("N/A N/A N/A N/A +")), "N/A  0.6");
    ConsensusCell settled = consensus(QStringLiteral("--"), QStringLiteral("+ -"));
    settled.decided = true;
    row("decided against the votes", settled, "--  0.7");
    settled.votes = Distribution(scale());
    settled.verdict = {};
    row("decided without a vote", settled, "--");
}

void TestBoardText::isShortInTheCell()
{
    QFETCH(BoardCell, cell);
    QTEST(boardCellText(cell, scale(), Language::English), "text");
}

void TestBoardText::describesInSentences_data()
{
    QTest::addColumn<BoardCell>("cell");
    QTest::addColumn<QString>("text");
    const auto row = [](const char* name, const BoardCell& cell, const char* text) {
        QTest::newRow(name) << cell << QString::fromUtf8(text);
    };
    RatingsCell touched = ratings(QStringLiteral("-"));
    touched.changed = true;
    touched.explained = true;
    row("no cell", NoCell(), "");
    row("one level", ratings(QStringLiteral("++")), "++ ++ (en)");
    row("one not rated", ratings(QStringLiteral(".")), "empty");
    row("touched", touched, "- - (en)\nChanged against the study.\nHas a reason or a source.");
    row("many", ratings(QStringLiteral("+ + -- N/A .")),
        "Median: + (en) (rests on 3 of 5 cells)\n+ + (en): 2\n-- -- (en): 1\nN/A N/A (en): 1\nempty: 1");
    row("many without a level", ratings(QStringLiteral("N/A .")),
        "No median: no cell holds a level.\nN/A N/A (en): 1\nempty: 1");
    row("changed", difference(QStringLiteral("."), QStringLiteral("++")),
        "Before: empty\nAfter: ++ ++ (en)");
    row("unchanged", difference(QStringLiteral("+"), QStringLiteral("+")), "Unchanged: + + (en)");
    row("differences", DifferencesCell{3, 2, 1, 8},
        "6 of 8 cells differ\nRaised: 3\nLowered: 2\nTo or from marginal impact or not rated: 1");
    row("consensus", consensus(QStringLiteral("+"), QStringLiteral("+ + - .")),
        "Votes: 3 votes: 2 × +, 1 × -; 1 without an opinion; median +\nAgreement: 0.50, medium "
        "agreement\nNot "
        "decided.");
    ConsensusCell decided = consensus(QStringLiteral("++"), QString());
    decided.decided = true;
    decided.present = ratingOf(scale(), QStringLiteral("-"));
    row("decided", decided, "Decided: ++ ++ (en)\nThe atlas holds: - - (en)");
    row("similarity", SimilarityCell{0.75, 4}, "Similarity: 75%\nRests on 4 items that carry a level in both.");
}

void TestBoardText::describesInSentences()
{
    QFETCH(BoardCell, cell);
    QTEST(boardCellDescription(cell, scale(), Language::English), "text");
}

void TestBoardText::describesInTheLanguage()
{
    const BoardCell cell = difference(QStringLiteral("."), QStringLiteral("++"));
    QCOMPARE(boardCellDescription(cell, scale(), Language::French),
        QStringLiteral("Avant\u00a0: vide\nAprès\u00a0: ++ ++ (fr)"));
    QVERIFY(boardCellDescription(ratings(QStringLiteral("+ +")), scale(), Language::French)
                .startsWith(QStringLiteral("Médiane\u00a0: + (fr)")));
}

void TestBoardText::wordsALevelThatStandsApart()
{
    const RatingScale apart = scaleWithLevelApart();
    RatingsCell cell{Distribution(apart)};
    cell.counts.add(ratingOf(apart, QStringLiteral("apart")));
    QCOMPARE(boardCellText(cell, apart, Language::English), QStringLiteral("apart"));
    cell.counts.add(ratingOf(apart, QStringLiteral("apart")));
    QCOMPARE(boardCellText(cell, apart, Language::English), QStringLiteral("2/2")); // no median among them
}

void TestBoardText::toolTipNamesThePlace()
{
    const OneCellBoard board{BoardCell(SimilarityCell{0.5, 3})};
    const QString text = boardToolTip(board, 0, 0, Language::English);
    QVERIFY2(text.contains(QStringLiteral("R & D\n<i>x\nAudit\n\n")),
        qPrintable(text));
    QVERIFY2(text.contains(QStringLiteral("Similarity: 50%\nRests on 3")), qPrintable(text));
}

void TestBoardText::toolTipOfNoCellIsEmpty()
{
    const OneCellBoard board{BoardCell(NoCell())};
    QCOMPARE(boardToolTip(board, 0, 0, Language::English), QString());
}

void TestBoardText::headingTellsApart()
{
    BoardHeading heading;
    heading.label = QStringLiteral("Empathie");
    QCOMPARE(headingText(heading), QStringLiteral("Empathie"));
    heading.context = QStringLiteral("Métiers du %2 marketing");
    QCOMPARE(headingText(heading), QStringLiteral("Empathie — Métiers du %2 marketing"));
}

QTEST_MAIN(TestBoardText)
#include "tst_board_text.moc"
