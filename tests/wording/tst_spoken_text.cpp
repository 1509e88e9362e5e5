// SPDX-License-Identifier: GPL-3.0-or-later
// Sentences for screen readers: no symbol, and no two states that sound alike.
#include "support/levels.h"
#include "support/small_atlas.h"
#include "support/study.h"
#include "wording/spoken_text.h"

#include <QTest>

using namespace atlas;

namespace {

const RatingScale& scale()
{
    return *study().scale(QStringLiteral("impact"));
}

Rating rated(const char* code)
{
    return ratingOf(scale(), QString::fromLatin1(code));
}

Distribution counted(const QString& codes)
{
    Distribution distribution(scale());
    for (const Rating rating : ratingsOf(scale(), codes))
        distribution.add(rating);
    return distribution;
}

BoardAxis groupedAxis(BoardHeading::Kind kind)
{
    BoardAxis axis;
    axis.headings = {{kind, 0, QStringLiteral("Behaviour"), {}, {}},
        {BoardHeading::Kind::Item, 0, QStringLiteral("Empathy"), QStringLiteral("Sales"),
            counted(QStringLiteral("+ -"))}};
    axis.groups = {{QStringLiteral("key"), QStringLiteral("Behaviour"), 0, 2, 4, false, {}}};
    return axis;
}

} // namespace

class TestSpokenText : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void speaksTheCell();
    void wordsTheStates();
    void tellsTheDistribution_data();
    void tellsTheDistribution();
    void tellsChanges_data();
    void tellsChanges();
    void tellsTitles();
    void speaksBoardCells();
    void speaksTheConsensus();
    void speaksHeadings();
};

void TestSpokenText::speaksTheCell()
{
    JobFamily family = studyFamily(QStringLiteral("services"));
    const QString place = family.rows[10].label + QStringLiteral(", ") + family.domains[3].label;
    const QString end =
        QStringLiteral("; competence %1; family %2").arg(family.competenceOf(10).label, family.title);
    QCOMPARE(spokenCell(family, scale(), 10, 3, Language::English),
        place + QStringLiteral(": not rated yet") + end);
    Rationale why;
    why.reason = QStringLiteral("more calls");
    family.setState(10, 3, {levelAt(3), why});
    QCOMPARE(spokenCell(family, scale(), 10, 3, Language::English),
        place + QStringLiteral(": strong reinforcement; changed from not rated yet; with a reason") + end);
    why = {};
    why.source = QStringLiteral("survey");
    family.setState(10, 3, {Rating::notApplicable(), why});
    QCOMPARE(spokenCell(family, scale(), 10, 3, Language::English),
        place + QStringLiteral(": marginal impact; changed from not rated yet; with a source")
            + end);
}

void TestSpokenText::wordsTheStates()
{
    QStringList words;
    for (const Rating rating : scale().legendOrder()) {
        const QString word = spokenRating(scale(), rating, Language::English);
        QVERIFY(!word.isEmpty() && !words.contains(word));
        words << word;
    }
    RatingScale other = scale();
    other.notApplicable.label.english = QStringLiteral("not applicable");
    QCOMPARE(
        spokenRating(other, Rating::notApplicable(), Language::English), QStringLiteral("not applicable"));
}

void TestSpokenText::tellsTheDistribution_data()
{
    QTest::addColumn<QString>("codes");
    QTest::addColumn<QString>("text");
    QTest::newRow("levels and the two states")
        << "++ ++ + N/A ."
        << "median strong reinforcement; 3 of 5 cells hold a level; 4 of 5 rated; "
           "2 strong reinforcement, 1 moderate reinforcement, 1 marginal impact, 1 not rated "
           "yet";
    QTest::newRow("split") << "+ -"
                           << "median between moderate obsolescence and moderate reinforcement; "
                              "2 of 2 cells hold a level; 2 of 2 rated; "
                              "1 moderate reinforcement, 1 moderate obsolescence";
    QTest::newRow("no level") << "N/A ."
                              << "no median; 0 of 2 cells hold a level; 1 of 2 rated; "
                                 "1 marginal impact, 1 not rated yet";
    QTest::newRow("nothing") << ""
                             << "no cells";
}

void TestSpokenText::tellsTheDistribution()
{
    QFETCH(const QString, codes);
    QFETCH(const QString, text);
    const Distribution counts = codes.isEmpty() ? Distribution(scale()) : counted(codes);
    QCOMPARE(spokenDistribution(counts, scale(), Language::English), text);
}

void TestSpokenText::tellsChanges_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    QTest::addColumn<QString>("text");
    QTest::newRow("up") << "-"
                        << "+"
                        << "raised from moderate obsolescence to moderate reinforcement";
    QTest::newRow("down") << "++"
                          << "+"
                          << "lowered from strong reinforcement to moderate reinforcement";
    QTest::newRow("apart") << "N/A"
                           << "+"
                           << "changed from marginal impact to moderate reinforcement";
    QTest::newRow("same") << "+"
                          << "+"
                          << "unchanged, moderate reinforcement";
}

void TestSpokenText::tellsChanges()
{
    QFETCH(const QString, before);
    QFETCH(const QString, after);
    QTEST(spokenChange(rated(qPrintable(before)), rated(qPrintable(after)), scale(), Language::English),
        "text");
}

void TestSpokenText::tellsTitles()
{
    QCOMPARE(spokenCompetence(QStringLiteral("Advice"), 3, false, Language::English),
        QStringLiteral("competence Advice; 3 sub-competences; expanded"));
    QCOMPARE(spokenCompetence(QStringLiteral("Advice"), 3, true, Language::English),
        QStringLiteral("competence Advice; 3 sub-competences; collapsed"));
}

void TestSpokenText::speaksBoardCells()
{
    const auto spoken = [](const BoardCell& cell) {
        return spokenBoardCell(cell, scale(), Language::English);
    };
    QCOMPARE(spoken(NoCell()), QStringLiteral("no cell here"));
    QCOMPARE(spoken(RatingsCell{counted(QStringLiteral("++")), true, true}),
        QStringLiteral("strong reinforcement; changed against the study; with a reason or a source"));
    QVERIFY(
        spoken(RatingsCell{counted(QStringLiteral("++ +")), false, false})
            .startsWith(QStringLiteral("median between moderate reinforcement and strong reinforcement; ")));
    QCOMPARE(spoken(DifferenceCell{rated("-"), rated("+")}),
        QStringLiteral("raised from moderate obsolescence to moderate reinforcement"));
    QCOMPARE(spoken(SimilarityCell{0.85, 12}),
        QStringLiteral("Similarity: 85%; Rests on 12 items that carry a level in both."));
    QVERIFY(!spoken(DifferencesCell{1, 2, 0, 8}).contains(u'\n'));
}

void TestSpokenText::speaksTheConsensus()
{
    const Distribution votes = counted(QStringLiteral("+ + - ."));
    ConsensusCell cell{rated("+"), true, votes, verdictOf(votes, scale()), rated("++")};
    const QString text = spokenBoardCell(cell, scale(), Language::English);
    QVERIFY2(text.startsWith(QStringLiteral(
                 "decided, moderate reinforcement; 3 votes; 2 moderate reinforcement, 1 moderate "
                 "obsolescence; 1 without an opinion; median moderate reinforcement; agreement A 0.50")),
        qPrintable(text));
    QVERIFY2(text.endsWith(QStringLiteral("; the atlas holds strong reinforcement")), qPrintable(text));
    cell.decided = false;
    QVERIFY(spokenBoardCell(cell, scale(), Language::English).startsWith(QStringLiteral("not decided; ")));
    cell.votes = counted(QStringLiteral("N/A N/A"));
    cell.verdict = verdictOf(cell.votes, scale());
    const QString marginal = spokenBoardCell(cell, scale(), Language::English);
    QVERIFY2(marginal.contains(QStringLiteral("; majority: marginal impact; ")), qPrintable(marginal));
}

void TestSpokenText::speaksHeadings()
{
    const BoardAxis open = groupedAxis(BoardHeading::Kind::Title);
    QCOMPARE(spokenHeading(open, 0, scale(), Language::English),
        QStringLiteral("Behaviour; group of 4; expanded"));
    QVERIFY(spokenHeading(open, 1, scale(), Language::English)
                .startsWith(QStringLiteral("Empathy, Sales; median between ")));
    QCOMPARE(spokenHeading(groupedAxis(BoardHeading::Kind::RollUp), 0, scale(), Language::English),
        QStringLiteral("Behaviour; group of 4; collapsed"));
}

QTEST_GUILESS_MAIN(TestSpokenText)
#include "tst_spoken_text.moc"
