// SPDX-License-Identifier: GPL-3.0-or-later
#include "interchange/answer_words.h"
#include "support/levels.h"
#include "support/small_atlas.h"
#include "support/study.h"
#include "wording/phrases.h"
#include "wording/workshop_words.h"

#include <QTest>

using namespace atlas;

class TestAnswerWords : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void reads_data();
    void reads();
    void readsNumbers_data();
    void readsNumbers();
    void findsTheOrder();
    void readsOtherScales_data();
    void readsOtherScales();
    void readsWhatTheSheetsSay();
    void tellsTheChoices();
};

void TestAnswerWords::reads_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("code"); ///< "?" no opinion, "" nothing, "!" unknown
    const auto rows = [](const char* code, std::initializer_list<const char*> texts) {
        for (const char* text : texts)
            QTest::addRow("%s as %s", code, text) << QString::fromUtf8(text) << QString::fromUtf8(code);
    };
    rows("++",
        {"++", " ++ ", "'++", "+ +", "＋＋", "+2", "+2,0", "+2.00", "'+2", "renforcement élevé",
            "Renforcement eleve", "RENFORCEMENT ÉLEVÉ", "strong reinforcement", "strong  reinforcement.",
            "++ (renforcement élevé)", "2 = renforcement élevé", "4 = renforcement élevé",
            "2: strong reinforcement"});
    rows("+", {"+", "+1", "renforcement moyen", "moderate reinforcement", "+ renforcement moyen"});
    rows("-",
        {"-", "–", "—", "−", "‐", "-1", "−1", "–1", "- 1", "obsolescence moyenne", "'-",
            "- obsolescence moyenne"});
    rows("--",
        {"--", "−−", "––", "—–", "-2", "−2", "–2", "obsolescence élevée", "Strong Obsolescence",
            "-2 = obsolescence élevée"});
    rows("N/A",
        {"N/A", "n/a", "NA", "n.a.", "N.A", "#N/A", "SO", "s.o.", "S/O", "sans objet", "Sans Objet",
            "non applicable", "not applicable", "impact marginal", "marginal impact", "N/A impact marginal",
            "N", "n"});
    rows("?",
        {"?", "sans avis", "Sans avis.", "no opinion", "NSP", "ne se prononce pas", "ne sait pas",
            "don't know", "don’t know", "abstention", "A"});
    rows("", {"", "  ", "'", "non renseigné", "not rated"});
    rows("!",
        {"??", "-3", "1,5", "2.5", "x", "+++", "+-", "++ renforcement moyen", "-1 renforcement moyen",
            "3 renforcement élevé", "reinforcement", "1 2", "99999999999", "#NAME?", "…", "=1+1"});
}

void TestAnswerWords::reads()
{
    QFETCH(QString, text);
    QFETCH(QString, code);
    const RatingScale& scale = *study().scale(QStringLiteral("impact"));
    const AnswerWords words(scale);
    for (int time = 0; time < 2; ++time) { // the second time from memory
        const AnswerWords::Reading reading = words.read(text, AnswerWords::Numbers::Unsaid);
        if (code == QLatin1String("!")) {
            QCOMPARE(reading.kind, AnswerWords::Kind::Unknown);
        } else if (code.isEmpty()) {
            QCOMPARE(reading.kind, AnswerWords::Kind::Nothing);
        } else {
            QCOMPARE(reading.kind, AnswerWords::Kind::Answer);
            QVERIFY(
                reading.rating == (code == QLatin1String("?") ? Rating::notRated() : ratingOf(scale, code)));
        }
    }
}

void TestAnswerWords::readsNumbers_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("fromLowest"); ///< "!" unknown
    QTest::addColumn<QString>("weights");
    const auto row = [](const char* text, const char* fromLowest, const char* weights) {
        QTest::newRow(text) << QString::fromLatin1(text) << QString::fromLatin1(fromLowest)
                            << QString::fromLatin1(weights);
    };
    row("1", "--", "+");
    row("2", "-", "++");
    row("2,00", "-", "++");
    row("3", "+", "!");
    row("4", "++", "!");
    row("5", "!", "!");
    row("0", "N/A", "!");
    row("-2", "!", "--"); // a weight, or a sign and its number
    row("+2", "!", "++");
    row("-3", "!", "!");
}

void TestAnswerWords::readsNumbers()
{
    QFETCH(QString, text);
    QFETCH(QString, fromLowest);
    QFETCH(QString, weights);
    const RatingScale& scale = *study().scale(QStringLiteral("impact"));
    const AnswerWords words(scale);
    const auto check = [&](const QString& code, AnswerWords::Numbers numbers) {
        const AnswerWords::Reading reading = words.read(text, numbers);
        QCOMPARE(reading.kind == AnswerWords::Kind::Answer, code != QLatin1String("!"));
        if (code != QLatin1String("!"))
            QVERIFY(reading.rating == ratingOf(scale, code));
    };
    check(fromLowest, AnswerWords::Numbers::FromLowest);
    check(weights, AnswerWords::Numbers::Weights);
    // Without a word about it, it is one.
    const bool isSigned = !text.front().isDigit();
    QCOMPARE(words.read(text, AnswerWords::Numbers::Unsaid).kind == AnswerWords::Kind::Answer,
        isSigned && weights != QLatin1String("!"));
}

void TestAnswerWords::findsTheOrder()
{
    const RatingScale& scale = *study().scale(QStringLiteral("impact"));
    const AnswerWords words(scale);
    using Numbers = AnswerWords::Numbers;
    for (const Language language : {Language::French, Language::English})
        QCOMPARE(words.numbersIn(workshop_words::choices(scale, Phrases(language))), Numbers::FromLowest);
    QCOMPARE(words.numbersIn(QStringLiteral("2 = strong reinforcement · 1 = moderate reinforcement")),
        Numbers::Weights);
    QCOMPARE(words.numbersIn(QStringLiteral("-1 = moderate obsolescence · -2 = strong obsolescence")),
        Numbers::Unsaid);
    QCOMPARE(words.numbersIn(QStringLiteral("1 = strong obsolescence · 2 = strong reinforcement")),
        Numbers::Unsaid); // of either kind
    QCOMPARE(words.numbersIn(QStringLiteral("Workshop 2")), Numbers::Unsaid);
}

void TestAnswerWords::readsOtherScales_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("position"); ///< -1 unknown
    QTest::newRow("symbol") << QStringLiteral("●●") << 1;
    QTest::newRow("star") << QStringLiteral("★") << 2;
    QTest::newRow("level apart by word") << QStringLiteral("Nouveau") << 2;
    QTest::newRow("level apart has a number and no weight") << QStringLiteral("3") << -1;
    QTest::newRow("number and weight agree") << QStringLiteral("2") << 1;
    QTest::newRow("code") << QStringLiteral("moyennement enrichi") << 0;
    QTest::newRow("symbol and word") << QStringLiteral("●● fortement enrichi") << 1;
    QTest::newRow("contradiction") << QStringLiteral("● fortement enrichi") << -1;
    QTest::newRow("of another scale") << QStringLiteral("++") << -1;
}

void TestAnswerWords::readsOtherScales()
{
    QFETCH(QString, text);
    QFETCH(int, position);
    const RatingScale& scale = *study().scale(QStringLiteral("producer-jobs"));
    const AnswerWords words(scale);
    const AnswerWords::Reading reading = words.read(text, AnswerWords::Numbers::Unsaid);
    QCOMPARE(reading.kind == AnswerWords::Kind::Answer, position >= 0);
    if (position >= 0)
        QVERIFY(reading.rating == scale.at(position));
}

// Codes go before weights, and a word or weight that a scale has twice means nothing.
void TestAnswerWords::readsWhatTheSheetsSay()
{
    RatingScale scale = withIds(scaleOfLevels(QStringLiteral("odd"),
                                    {plainLevel(QStringLiteral("2"), 1), plainLevel(QStringLiteral("1"), 2),
                                        plainLevel(QStringLiteral("x"), 3), plainLevel(QStringLiteral("y"), 3)}),
        1, 1);
    for (const std::size_t alike : {std::size_t(2), std::size_t(3)})
        scale.levels.edit()[alike].label = {QStringLiteral("pareil"), QStringLiteral("same")};
    const AnswerWords words(scale);
    QVERIFY(words.read(QStringLiteral("2"), AnswerWords::Numbers::FromLowest).rating == levelAt(0));
    QVERIFY(words.read(QStringLiteral("1"), AnswerWords::Numbers::FromLowest).rating == levelAt(1));
    QVERIFY(words.read(QStringLiteral("x"), AnswerWords::Numbers::Unsaid).rating == levelAt(2));
    QCOMPARE(words.read(QStringLiteral("3"), AnswerWords::Numbers::Weights).kind, AnswerWords::Kind::Unknown);
    QCOMPARE(
        words.read(QStringLiteral("same"), AnswerWords::Numbers::Unsaid).kind, AnswerWords::Kind::Unknown);
}

void TestAnswerWords::tellsTheChoices()
{
    const AnswerWords words(*study().scale(QStringLiteral("impact")));
    QCOMPARE(words.choices(), QStringLiteral("++ (4), + (3), - (2), -- (1), N/A, ?"));
}

QTEST_GUILESS_MAIN(TestAnswerWords)
#include "tst_answer_words.moc"
