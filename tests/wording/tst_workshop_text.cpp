// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/levels.h"
#include "support/workshop_samples.h"
#include "wording/workshop_text.h"

#include <QTest>

using namespace atlas;

namespace {

RatingScale scale()
{
    return impactScale();
}

AgendaItem decidedFrom(DecisionBasis basis, Rating rating)
{
    AgendaItem item;
    item.outcome = decidedOn(rating);
    item.outcome.decision->basis = basis;
    return item;
}

} // namespace

class TestWorkshopText : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void saysWhereADecisionComesFrom_data();
    void saysWhereADecisionComesFrom();
    void plannedWorkshopsHaveTheirDay();
    void wordsAgreement_data();
    void wordsAgreement();
    void wordsRounds_data();
    void wordsRounds();
    void wordsDecisions_data();
    void wordsDecisions();
    void wordsWorkshops();
    void hasAWordForEach();
    void saysWhichHalfOfAMedian();
    void saysHowAnItemEnded();
};

void TestWorkshopText::saysWhereADecisionComesFrom_data()
{
    QTest::addColumn<QStringList>("rounds"); // "h" before the votes: hidden
    QTest::addColumn<QString>("english");
    QTest::addColumn<QString>("french");
    const auto row = [](const char* name, const QStringList& rounds, const char* english,
                         const char* french) {
        QTest::newRow(name) << rounds
                            << QStringLiteral("Workshop of 22 November 2026, ") + QString::fromUtf8(english)
                            << QStringLiteral("Atelier du 22 novembre 2026, ") + QString::fromUtf8(french);
    };
    row("one round", {QStringLiteral("6x+ 6x++ 2x.")},
        "12 votes, 2 without an opinion, median between + and ++, agreement A 0.67",
        "12 votes, 2 sans avis, médiane entre + et ++, accord A 0,67");
    row("last of two", {QStringLiteral("6x-- 6x++"), QStringLiteral("11x++")},
        "11 votes, median ++, agreement A 1.00", "11 votes, médiane ++, accord A 1,00");
    row("second hidden", {QStringLiteral("6x-- 6x++"), QStringLiteral("h11x++")},
        "12 votes, median between -- and ++, agreement A −1.00",
        "12 votes, médiane entre -- et ++, accord A −1,00");
    row("no level", {QStringLiteral("3xN/A")}, "3 votes, majority: N/A, agreement A 1.00",
        "3 votes, majorité\u00a0: N/A, accord A 1,00");
    row("one level among n/a", {QStringLiteral("11xN/A 1x++")}, "12 votes, majority: N/A, agreement A 0.83",
        "12 votes, majorité\u00a0: N/A, accord A 0,83");
    row("halves", {QStringLiteral("6xN/A 6x++")}, "12 votes, no majority, agreement A 0.00",
        "12 votes, pas de majorité, accord A 0,00");
    row("one", {QStringLiteral("1x++")}, "1 vote, one answer only", "1 vote, une seule réponse");
    row("hidden", {QStringLiteral("h3x+")}, "no vote", "aucun vote");
    row("abstentions alone", {QStringLiteral("3x.")}, "no vote, 3 without an opinion, majority: no opinion",
        "aucun vote, 3 sans avis, majorité\u00a0: sans avis");
    row("nothing", {}, "no vote", "aucun vote");
}

void TestWorkshopText::saysWhereADecisionComesFrom()
{
    QFETCH(QStringList, rounds);
    AgendaItem item;
    for (const QString& votes : rounds)
        item.rounds.push_back(
            votes.startsWith(u'h') ? hiddenRound(scale(), votes.mid(1)) : revealedRound(scale(), votes));
    const Workshop workshop = startedWorkshop(1, {item});
    QTEST(decisionOrigin(workshop, item, scale(), Language::English), "english");
    QTEST(decisionOrigin(workshop, item, scale(), Language::French), "french");
}

void TestWorkshopText::plannedWorkshopsHaveTheirDay()
{
    Workshop workshop = startedWorkshop(1, {});
    QCOMPARE(dayOf(workshop), workshopMoment().toLocalTime().date());
    workshop.startedAt = {};
    QCOMPARE(dayOf(workshop), workshopMoment(20).toLocalTime().date());
    QCOMPARE(workshopName(workshop, Language::English), QStringLiteral("Workshop of 20 November 2026"));
    workshop.title = QStringLiteral(" ");
    QCOMPARE(workshopName(workshop, Language::French), QStringLiteral("Atelier du 20 novembre 2026"));
    workshop.title = QStringLiteral("Spring %1");
    QCOMPARE(workshopName(workshop, Language::English), QStringLiteral("Spring %1"));
}

void TestWorkshopText::wordsAgreement_data()
{
    QTest::addColumn<double>("agreement");
    QTest::addColumn<QString>("english");
    QTest::addColumn<QString>("french");
    QTest::newRow("ends") << -1.0 << "−1.00, opposed camps" << "−1,00 (avis opposés)";
    QTest::newRow("no minus before zeros") << -0.004 << "0.00, opposed camps" << "0,00 (avis opposés)";
    QTest::newRow("even") << 0.0 << "0.00, weak agreement" << "0,00 (accord faible)";
    QTest::newRow("medium") << 2.0 / 3 << "0.67, medium agreement" << "0,67 (accord moyen)";
    QTest::newRow("strong") << 1.0 << "1.00, strong agreement" << "1,00 (accord fort)";
}

void TestWorkshopText::wordsAgreement()
{
    QFETCH(double, agreement);
    const RoomVerdict verdict{RoomVerdict::Kind::Levels, {}, agreement};
    QTEST(agreementText(verdict, Language::English), "english");
    QTEST(agreementText(verdict, Language::French), "french");
    const RoomVerdict divided{RoomVerdict::Kind::Divided, {}, 0.0};
    QCOMPARE(agreementText(divided, Language::English), QStringLiteral("0.00, no majority"));
}

void TestWorkshopText::wordsRounds_data()
{
    QTest::addColumn<QString>("votes");
    QTest::addColumn<QString>("text");
    QTest::newRow("several") << "3x++ 8x+ 1xN/A"
                             << "12 votes: 3 × ++, 8 × +, 1 × N/A; median +";
    QTest::newRow("split") << "2x+ 2x- 3x."
                           << "4 votes: 2 × +, 2 × -; 3 without an opinion; median between - and +";
    QTest::newRow("n/a") << "2xN/A"
                         << "2 votes: 2 × N/A; majority: N/A";
    QTest::newRow("abstentions") << "2x."
                                 << "no vote; 2 without an opinion; majority: no opinion";
    QTest::newRow("nothing") << ""
                             << "no vote";
}

void TestWorkshopText::wordsRounds()
{
    QFETCH(QString, votes);
    QFETCH(QString, text);
    const VoteFigures figures = figuresOf(votesOf(scale(), votes), scale());
    QCOMPARE(roundText(figures, scale(), Language::English), text);
}

void TestWorkshopText::wordsDecisions_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    QTest::addColumn<QString>("text");
    QTest::newRow("changed") << "-"
                             << "++"
                             << "decided: - → ++";
    QTest::newRow("first") << ""
                           << "N/A"
                           << "decided: empty → N/A";
    QTest::newRow("kept") << "+"
                          << "+"
                          << "decided: stays +";
}

void TestWorkshopText::wordsDecisions()
{
    QFETCH(QString, before);
    QFETCH(QString, after);
    AgendaItem item;
    item.outcome = decidedOn(ratingOf(scale(), after), ratingOf(scale(), before));
    QTEST(itemStateText(item, scale(), Language::English), "text");
}

void TestWorkshopText::wordsWorkshops()
{
    AgendaItem first;
    first.id = {4};
    AgendaItem second;
    second.id = {9};
    Workshop workshop = startedWorkshop(1, {first, second});
    QCOMPARE(workshopStateText(workshop, Language::English), QStringLiteral("under way"));
    workshop.current = {9};
    QCOMPARE(workshopStateText(workshop, Language::English), QStringLiteral("under way, item 2 of 2"));
    workshop.endedAt = workshopMoment(22, 50);
    QCOMPARE(workshopStateText(workshop, Language::English), QStringLiteral("ended"));
    workshop.startedAt = {};
    workshop.endedAt = {};
    QCOMPARE(workshopStateText(workshop, Language::English), QStringLiteral("planned"));
}

void TestWorkshopText::hasAWordForEach()
{
    QStringList words;
    for (const AgendaState state :
        {AgendaState::Open, AgendaState::Decided, AgendaState::Skipped, AgendaState::Parked})
        words << stateText(state, Language::English);
    QCOMPARE(words.join(u'|'), QStringLiteral("open|decided|skipped|parked"));
    words.clear();
    for (const DecisionBasis basis : {DecisionBasis::Median, DecisionBasis::FirstRound,
             DecisionBasis::SecondRound, DecisionBasis::Discussion})
        words << basisText(decidedFrom(basis, levelAt(0)), scale(), Language::English);
    QCOMPARE(words.removeDuplicates(), 0);
    QVERIFY(!words.contains(QString()));
}

void TestWorkshopText::saysWhichHalfOfAMedian()
{
    AgendaItem item = decidedFrom(DecisionBasis::Median, ratingOf(scale(), QStringLiteral("++")));
    item.rounds = {revealedRound(scale(), QStringLiteral("6x-- 6x++"))};
    QCOMPARE(basisText(item, scale(), Language::English), QStringLiteral("upper half of the split median of the last round"));
    item.outcome.decision->rating = ratingOf(scale(), QStringLiteral("--"));
    QCOMPARE(basisText(item, scale(), Language::English), QStringLiteral("lower half of the split median of the last round"));
    item.rounds = {revealedRound(scale(), QStringLiteral("12x--"))};
    QCOMPARE(basisText(item, scale(), Language::English), QStringLiteral("median of the last round"));
}

void TestWorkshopText::saysHowAnItemEnded()
{
    AgendaItem item;
    QCOMPARE(itemStateText(item, scale(), Language::English, true), QStringLiteral("not reached"));
    item.secondsUsed = 90; // on the wall
    QCOMPARE(itemStateText(item, scale(), Language::English, true), QStringLiteral("shown, no vote"));
    item.rounds = {hiddenRound(scale(), QStringLiteral("6x-- 6x++"))};
    QCOMPARE(itemStateText(item, scale(), Language::English), QStringLiteral("votes not revealed"));
    QCOMPARE(itemStateText(item, scale(), Language::English, true), QStringLiteral("answers not revealed"));
}

QTEST_MAIN(TestWorkshopText)
#include "tst_workshop_text.moc"
