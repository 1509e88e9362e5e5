// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/consensus_board.h"
#include "analysis/ordinal_statistics.h"
#include "analysis/room_verdict.h"
#include "analysis/vote_statistics.h"
#include "support/board_text.h"
#include "support/every_vote.h"
#include "support/levels.h"
#include "support/workshop_samples.h"

#include <QTest>

using namespace atlas;
using Kind = RoomVerdict::Kind;

namespace {

RoomVerdict verdictOn(const QString& votes)
{
    return figuresOf(votesOf(impactScale(), votes), impactScale()).verdict;
}

/// "Median ++", "FirstRound N/A" or nothing.
QString likeliest(const QStringList& rounds)
{
    AgendaItem item;
    for (const QString& votes : rounds)
        item.rounds.push_back(votes.startsWith(u'h') ? hiddenRound(impactScale(), votes.mid(1))
                                                     : revealedRound(impactScale(), votes));
    const auto offer = likeliestOffer(item, impactScale());
    if (!offer)
        return {};
    const char* const names[]{"median", "first", "second", "discussion"};
    return QLatin1String(names[static_cast<int>(offer->basis)]) + u' '
        + impactScale().entry(offer->rating).code;
}

} // namespace

class TestRoomVerdict : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void judges_data();
    void judges();
    void levelsApartStandForThemselves();
    void namesAgreement_data();
    void namesAgreement();
    void choosesBeforehand_data();
    void choosesBeforehand();
    void holdsForEveryVote();
};

void TestRoomVerdict::judges_data()
{
    QTest::addColumn<QString>("votes");
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<QString>("word"); // both levels of a split median
    QTest::addColumn<double>("agreement"); // 9: none
    constexpr double none = 9;
    const auto row = [](const char* votes, Kind kind, const char* word, double agreement) {
        QTest::newRow(*votes ? votes : "nothing") << votes << kind << word << agreement;
    };
    row("", Kind::Silent, "", none);
    row("1x++", Kind::OneAnswer, "", none);
    row("1x.", Kind::OneAnswer, "", none);
    row("12x+", Kind::Levels, "+ +", 1);
    row("12xN/A", Kind::Statement, "N/A N/A", 1);
    row("12x.", Kind::NoOpinion, "", none);
    // Levels alone would say that everybody agrees on ++.
    row("11xN/A 1x++", Kind::Statement, "N/A N/A", 5.0 / 6);
    row("11x. 1x++", Kind::NoOpinion, "", none);
    row("6x++ 6xN/A", Kind::Divided, "", 0);
    row("6x++ 6x.", Kind::Divided, "", 0);
    row("4x++ 4xN/A 4x.", Kind::Divided, "", 0);
    row("9x++ 3xN/A", Kind::Levels, "++ ++", 0.5);
    row("3x++ 9xN/A", Kind::Statement, "N/A N/A", 0.5);
    row("10x+ 2x.", Kind::Levels, "+ +", 2.0 / 3);
    row("6x+ 6x++", Kind::Levels, "+ ++", 2.0 / 3);
    row("3x-- 3x- 3x+ 3x++", Kind::Levels, "- +", 0);
    row("6x-- 6x++", Kind::Levels, "-- ++", -1);
    // The lower of the two speaks, they do not add up.
    row("5x-- 5x++ 1xN/A", Kind::Levels, "-- ++", -1);
    row("4x+ 4x++ 8xN/A", Kind::Divided, "", 0);
    // How the few are apart among themselves is not the room's affair.
    row("11xN/A 1x-- 1x++", Kind::Statement, "N/A N/A", 1 - 4.0 / 13);
    row("1x+ 1x-", Kind::Levels, "- +", 2.0 / 3);
    row("1x+ 1xN/A", Kind::Divided, "", 0);
}

void TestRoomVerdict::judges()
{
    QFETCH(QString, votes);
    QFETCH(QString, word);
    QFETCH(double, agreement);
    const RoomVerdict verdict = verdictOn(votes);
    QTEST(verdict.kind, "kind");
    QString said;
    if (verdict.word)
        said = impactScale().entry(verdict.word->lower).code + u' '
            + impactScale().entry(verdict.word->upper).code;
    QCOMPARE(said, word);
    QVERIFY2(qAbs(verdict.agreement.value_or(9) - agreement) < 1e-9,
        qPrintable(QString::number(verdict.agreement.value_or(9))));
}

void TestRoomVerdict::levelsApartStandForThemselves()
{
    RatingScale scale = impactScale();
    scale.levels.edit().back().weight.reset(); // ++ stands apart
    const auto verdict = [&scale](const QString& votes) {
        return figuresOf(votesOf(scale, votes), scale).verdict;
    };
    QCOMPARE(verdict(QStringLiteral("7x++ 5x+")).kind, Kind::Statement);
    QCOMPARE(verdict(QStringLiteral("7x++ 5x+")).rating(), std::optional(levelAt(3)));
    QCOMPARE(verdict(QStringLiteral("5x++ 7x+")).rating(), std::optional(levelAt(2)));
    QCOMPARE(verdict(QStringLiteral("6x++ 6x+")).kind, Kind::Divided);
}

void TestRoomVerdict::namesAgreement_data()
{
    QTest::addColumn<double>("agreement");
    QTest::addColumn<AgreementBand>("band");
    QTest::newRow("ends") << -1.0 << AgreementBand::Opposed;
    QTest::newRow("just below even") << -0.001 << AgreementBand::Opposed;
    QTest::newRow("even") << 0.0 << AgreementBand::Weak;
    QTest::newRow("three neighbours") << 1.0 / 3 << AgreementBand::Weak;
    QTest::newRow("cut") << 0.4 << AgreementBand::Medium;
    QTest::newRow("two neighbours") << 2.0 / 3 << AgreementBand::Medium;
    QTest::newRow("second cut") << 0.7 << AgreementBand::Strong;
    QTest::newRow("one level") << 1.0 << AgreementBand::Strong;
}

void TestRoomVerdict::namesAgreement()
{
    QFETCH(double, agreement);
    QTEST(agreementBand(agreement), "band");
}

void TestRoomVerdict::choosesBeforehand_data()
{
    QTest::addColumn<QStringList>("rounds");
    QTest::addColumn<QString>("offer");
    const auto row = [](const char* name, const QStringList& rounds, const char* offer) {
        QTest::newRow(name) << rounds << offer;
    };
    row("nothing", {}, "");
    row("a median", {QStringLiteral("8x++ 4x+")}, "median ++");
    row("n/a", {QStringLiteral("11xN/A 1x++")}, "first N/A");
    row("n/a in the second round", {QStringLiteral("6x++ 6x+"), QStringLiteral("12xN/A")}, "second N/A");
    row("second round hidden", {QStringLiteral("12x++"), QStringLiteral("h12xN/A")}, "median ++");
    row("split median", {QStringLiteral("6x++ 6x+")}, "");
    row("two camps", {QStringLiteral("6x-- 7x++")}, "");
    row("halves", {QStringLiteral("6xN/A 6x++")}, "");
    row("weak", {QStringLiteral("7x++ 5xN/A")}, "");
    row("weak n/a", {QStringLiteral("5x++ 7xN/A")}, "");
    row("no opinion", {QStringLiteral("1x++ 11x.")}, "");
    row("one vote", {QStringLiteral("1x++")}, "");
    row("hidden", {QStringLiteral("h12x++")}, "");
}

void TestRoomVerdict::choosesBeforehand()
{
    QFETCH(QStringList, rounds);
    QFETCH(QString, offer);
    QCOMPARE(likeliest(rounds), offer);
}

/// What must hold whatever a small room answers.
void TestRoomVerdict::holdsForEveryVote()
{
    const RatingScale scale = impactScale();
    int seen = 0;
    forEveryVote(scale, 7, [&](const VoteCounts& counts) {
        ++seen;
        const VoteFigures figures = figuresOf(counts, scale);
        const RoomVerdict& verdict = figures.verdict;
        const int answers = counts.cast() + counts.abstained;
        const int levels = counts.cast() - counts.notApplicable;
        const bool rooms = answers >= 2;
        const QByteArray shown = written(figures.distribution, scale).toUtf8();
        QVERIFY2((verdict.kind == Kind::Levels) == (rooms && 2 * levels > answers), shown);
        QVERIFY2((verdict.kind == Kind::Statement) == (rooms && 2 * counts.notApplicable > answers), shown);
        QVERIFY2(verdict.kind != Kind::Statement || verdict.rating() == Rating::notApplicable(), shown);
        if (verdict.agreement) {
            const int most = std::max(levels, counts.notApplicable);
            QVERIFY2(*verdict.agreement >= -1 && *verdict.agreement <= 1, shown);
            QVERIFY2(agreementBand(*verdict.agreement) != AgreementBand::Strong || 20 * most >= 17 * answers,
                shown);
            QVERIFY2(verdict.kind != Kind::Levels
                    || *verdict.agreement <= *agreement(figures.distribution, scale) + 1e-9,
                shown);
        }
        AgendaItem item;
        item.rounds = {{counts, {}, workshopMoment(), workshopMoment(22, 5)}};
        const auto offer = likeliestOffer(item, scale);
        QVERIFY2(!offer || offer->rating == verdict.rating(), shown);
        if (offer) {
            const std::vector<Rating> offers = offered(item, offer->basis, scale);
            QVERIFY2(std::find(offers.begin(), offers.end(), offer->rating) != offers.end(), shown);
        }
        const auto cell = consensusOn(item, scale, Rating());
        QVERIFY2(cell.has_value() == (answers > 0), shown);
        QVERIFY2(!cell || cell->rating == (verdict.word ? verdict.word->upper : Rating()), shown);
        // Whoever stands aside never makes a room agree more.
        for (const Rating aside : {Rating::notApplicable(), Rating::notRated()}) {
            VoteCounts more = counts;
            more.set(aside, more.of(aside) + 1);
            const RoomVerdict other = figuresOf(more, scale).verdict;
            QVERIFY2(verdict.kind != Kind::Levels || other.kind != Kind::Levels
                    || *other.agreement <= *verdict.agreement + 1e-9,
                shown);
        }
    });
    QCOMPARE(seen, 1716); // 13 over 6
}

QTEST_MAIN(TestRoomVerdict)
#include "tst_room_verdict.moc"
