// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/steady_text.h"

#include <QTest>

using namespace atlas;

class TestSteadyText : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void isThatOfQt_data();
    void isThatOfQt();
    void keepsSoManyMarks();
    void takesAnyLength();
    void isShownInShort();
    void hasFewMarks();
    void isALabel();
};

void TestSteadyText::isThatOfQt_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("empty") << QString();
    QTest::newRow("French") << QStringLiteral("Maîtrise de l’œuvre n° 4 ½");
    QTest::newRow("marks out of order") << QStringLiteral("a\u0301\u0316b\u0316\u0301");
    QTest::newRow("marks first") << QStringLiteral("\u0301\u0316a");
    QTest::newRow("as many marks as are kept") << u'a' + QStringLiteral("\u0301\u0316").repeated(15) + u'b';
    QTest::newRow("Hangul") << QStringLiteral("\uD55C\uAE00").repeated(300);
    QTest::newRow("beyond the basic plane") << QString::fromUcs4(U"\U0001D15E\U0001D165x\U0001D400");
    QTest::newRow("half a pair") << QString(QChar(0xD834)) + u'a' + QChar(0xD834);
    QTest::newRow("accents over pieces") << QStringLiteral("\u00e9a\u0301\u0316").repeated(500);
}

void TestSteadyText::isThatOfQt()
{
    QFETCH(QString, text);
    for (const auto form : {QString::NormalizationForm_D, QString::NormalizationForm_KD})
        QCOMPARE(takenApart(text, form), text.normalized(form));
}

void TestSteadyText::keepsSoManyMarks()
{
    const QString row = QStringLiteral("\u0316").repeated(30);
    QCOMPARE(takenApart(u'a' + row + row + u'b' + row + row, QString::NormalizationForm_D),
        u'a' + row + u'b' + row);
}

/// As one row of marks to sort, or one text to shift at every accent, either would take hours.
void TestSteadyText::takesAnyLength()
{
    constexpr int length = 2'000'000;
    const QString marks = u'a' + QStringLiteral("\u0301\u0316").repeated(length);
    QCOMPARE(takenApart(marks, QString::NormalizationForm_KD).size(), 31);
    const QString accents = QStringLiteral("\u00e9").repeated(length);
    QCOMPARE(takenApart(accents, QString::NormalizationForm_KD).size(), 2 * length);
}

void TestSteadyText::isShownInShort()
{
    QCOMPARE(inShort(QStringLiteral("abc"), 3), QStringLiteral("abc"));
    QCOMPARE(inShort(QStringLiteral("abcd"), 3), QStringLiteral("ab\u2026"));
    QCOMPARE(inShort(QString::fromUcs4(U"a\U0001D400b"), 3), QStringLiteral("a\u2026")); // no half of a pair
}

void TestSteadyText::hasFewMarks()
{
    const QString marks(30, QChar(0x301));
    for (const QString& text : {QString(), QStringLiteral("Œuvre n°\u00a04"), marks, u'a' + marks + u'b' + marks})
        QCOMPARE(withFewMarks(text), text);
    const QString many(100'000, QChar(0x316));
    QCOMPARE(withFewMarks(u'a' + many + u'b' + many), u'a' + many.left(30) + u'b' + many.left(30));
    const QString beyond = QString::fromUcs4(U"\U0001D165"); // a mark of two units
    QCOMPARE(withFewMarks(u'a' + beyond.repeated(40) + u'b'), u'a' + beyond.repeated(30) + u'b');
}

void TestSteadyText::isALabel()
{
    QCOMPARE(asLabel(QStringLiteral("Écoute & conseil \u200F")), QStringLiteral("Écoute & conseil \u200F"));
    QCOMPARE(asLabel(QStringLiteral("a\r\nb\tc\u2028d\u001Be")), QStringLiteral("a  b c d e"));
    QCOMPARE(asLabel(QStringLiteral("\u202Ea\u2067b\u2069c\u202C")), QStringLiteral("abc"));
}

QTEST_APPLESS_MAIN(TestSteadyText)
#include "tst_steady_text.moc"
