// SPDX-License-Identifier: GPL-3.0-or-later
// Words in a chosen language, whatever the windows speak.
#include "wording/phrases.h"
#include "wording/sheet_words.h"

#include <QTest>

#include <QCoreApplication>

#include <thread>
#include <vector>

using namespace atlas;

class TestPhrases : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void speaksTheLanguageAskedFor();
    void countsInThePluralOfTheLanguage();
    void listsWhatThereIs();
    void datesTheFirstOfAMonth();
    void beginsALine();
    void isTheSameInEveryThread();
};

void TestPhrases::speaksTheLanguageAskedFor()
{
    const char* const text = QT_TRANSLATE_NOOP("Wording", "not decided");
    QCOMPARE(Phrases(Language::English)(text), QStringLiteral("not decided"));
    QCOMPARE(Phrases(Language::French)(text), QStringLiteral("non décidé"));
    QCOMPARE(Phrases(Language::French)("said nowhere"), QStringLiteral("said nowhere"));
}

void TestPhrases::countsInThePluralOfTheLanguage()
{
    const char* const text = QT_TRANSLATE_N_NOOP("Wording", "%n vote(s)");
    QCOMPARE(Phrases(Language::English)(text, 1), QStringLiteral("1 vote"));
    QCOMPARE(Phrases(Language::English)(text, 0), QStringLiteral("0 votes"));
    QCOMPARE(Phrases(Language::French)(text, 0), QStringLiteral("0 vote"));
    QCOMPARE(Phrases(Language::English)(text, 12345), QStringLiteral("12,345 votes"));
    QCOMPARE(Phrases(Language::French)(text, 12345), QStringLiteral("12\u202f345 votes"));
}

void TestPhrases::listsWhatThereIs()
{
    const QStringList parts{QStringLiteral("a %2"), QString(), QStringLiteral("b %1"), QStringLiteral("c")};
    QCOMPARE(Phrases(Language::English).list(parts), QStringLiteral("a %2; b %1; c"));
    QCOMPARE(Phrases(Language::French).list(parts), QStringLiteral("a %2\u202f; b %1\u202f; c"));
    QCOMPARE(Phrases(Language::French).list({}), QString());
}

void TestPhrases::beginsALine()
{
    QCOMPARE(capitalised(QStringLiteral("établi")), QStringLiteral("Établi"));
    QCOMPARE(capitalised(QString()), QString());
}

void TestPhrases::isTheSameInEveryThread()
{
    std::vector<std::thread> threads;
    std::vector<QString> said(8);
    for (std::size_t place = 0; place < said.size(); ++place) {
        threads.emplace_back([&said, place] {
            for (int count = 0; count < 500; ++count)
                said[place] = Phrases(place % 2 == 0 ? Language::French : Language::English)(
                    QT_TRANSLATE_N_NOOP("Wording", "%n without an opinion"), count);
        });
    }
    for (std::thread& thread : threads)
        thread.join();
    for (std::size_t place = 0; place < said.size(); ++place)
        QCOMPARE(said[place], place % 2 == 0 ? QStringLiteral("499 sans avis") : QStringLiteral("499 without an opinion"));
}

void TestPhrases::datesTheFirstOfAMonth()
{
    const Phrases french(Language::French);
    QCOMPARE(sheet_words::date(QDate(2026, 12, 1), french), QStringLiteral("1er décembre 2026"));
    QCOMPARE(sheet_words::date(QDate(2026, 12, 11), french), QStringLiteral("11 décembre 2026"));
    QCOMPARE(sheet_words::date(QDate(2026, 12, 1), Phrases(Language::English)), QStringLiteral("1 December 2026"));
}

QTEST_GUILESS_MAIN(TestPhrases)
#include "tst_phrases.moc"
