// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/held_signs.h"
#include "ink/sheet_style.h"
#include "ink/wrapped_text.h"

#include <QFontMetricsF>
#include <QTest>

using namespace atlas;

class TestWrappedText : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void resultsStayWithTheirSigns();
    void keepsEveryCharacter_data();
    void keepsEveryCharacter();
    void cutsWithEllipsis();
    void holdsFrenchSignsTogether();
    void holdsCodesTogether();
    void replacesControlCharacters();
};

void TestWrappedText::resultsStayWithTheirSigns()
{
    const QFont font = SheetStyle().rowLabel;
    const QString text = QStringLiteral("A = 0.82 then + \u2192 ++ and A = \u22120.40 then \u2212 \u2192 N/A");
    for (double width = 70; width < 400; width += 3) {
        const WrappedText wrapped(text, font, width);
        for (const QString& line : wrapped.lines()) {
            for (const QChar sign : {QChar(u'='), QChar(0x2192)})
                QVERIFY2(!line.endsWith(sign) && !line.startsWith(u'='), qPrintable(line));
        }
    }
    QCOMPARE(heldSigns(QStringLiteral("+ \u2192 ++")), QStringLiteral("+ \u2192\u00A0+\u2060+"));
    QCOMPARE(times(QStringLiteral("3"), QStringLiteral("\u2212")), QStringLiteral("3\u00A0\u00D7\u00A0\u2212"));
}

void TestWrappedText::keepsEveryCharacter_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("empty") << "";
    QTest::newRow("words") << QStringLiteral(
        "Connaissance des processus internes (gestion, octroi de crédits, etc)");
    QTest::newRow("one long word") << QString(500, u'x');
    QTest::newRow("no-break spaces") << QStringLiteral("prêts\u00A0et\u00A0garanties des particuliers");
}

void TestWrappedText::keepsEveryCharacter()
{
    QFETCH(QString, text);
    const SheetStyle style;
    for (const double width : {20., 110., 300., 4000.}) {
        const WrappedText wrapped(text, style.rowLabel, width);
        QCOMPARE(wrapped.lines().join(QString()).remove(u' '), QString(text).remove(u' '));
        QVERIFY2(wrapped.width() <= width + 0.5,
            qPrintable(QStringLiteral("%1 in %2").arg(wrapped.width()).arg(width)));
        QVERIFY(wrapped.lineCount() == 0 || wrapped.height() > 0);
    }
}

void TestWrappedText::cutsWithEllipsis()
{
    const WrappedText wrapped(QStringLiteral("un deux trois ").repeated(50), SheetStyle().rowLabel, 120, 3);
    QCOMPARE(wrapped.lineCount(), 3);
    QVERIFY(wrapped.lines().last().endsWith(QChar(0x2026)));
    QVERIFY(wrapped.width() <= 120.5);
    // What fits is not cut.
    QVERIFY(!WrappedText(QStringLiteral("un"), SheetStyle().rowLabel, 120, 1)
                 .lines()
                 .last()
                 .contains(QChar(0x2026)));
}

void TestWrappedText::holdsFrenchSignsTogether()
{
    const QString text = QStringLiteral("aaa « bbb » ccc : ddd ; eee ?");
    for (int width = 20; width < 200; width += 3) {
        const WrappedText wrapped(text, SheetStyle().rowLabel, width);
        for (const QString& line : wrapped.lines()) {
            QVERIFY2(line.size() < 3 || !line.endsWith(u'\u00AB'), qPrintable(line));
            QVERIFY2(width < 50 || !QStringView(u"\u00BB:;?").contains(line.front()), qPrintable(line));
        }
    }
}

void TestWrappedText::holdsCodesTogether()
{
    const QString text = QStringLiteral("décidé : \u2212\u2212 → ++ puis n/a → -- et encore \u2212\u2212 ++ -- n/a");
    for (int width = 40; width < 300; width += 3) {
        const QStringList lines = WrappedText(text, SheetStyle().rowLabel, width).lines();
        const QStringList words = lines.join(u' ').split(u' ', Qt::SkipEmptyParts);
        QCOMPARE(words.count(QStringLiteral("\u2212\u2212")), 2);
        QCOMPARE(words.count(QStringLiteral("++")), 2);
        QCOMPARE(words.count(QStringLiteral("--")), 2);
        QCOMPARE(words.count(QStringLiteral("n/a")), 2);
    }
}

void TestWrappedText::replacesControlCharacters()
{
    const WrappedText wrapped(QStringLiteral("a\nb\tc\u0001d\uFFFEe"), SheetStyle().rowLabel, 1000);
    QCOMPARE(wrapped.lines(), QStringList{QStringLiteral("a b c d e")});
}

QTEST_MAIN(TestWrappedText)
#include "tst_wrapped_text.moc"
