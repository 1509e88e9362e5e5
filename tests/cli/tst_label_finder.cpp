// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/label_finder.h"

#include <QTest>

using namespace atlas;

class TestLabelFinder : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void finds_data();
    void finds();
    void namesTheNearest_data();
    void namesTheNearest();
};

void TestLabelFinder::finds_data()
{
    QTest::addColumn<QStringList>("labels");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QList<int>>("expected");
    const auto row = [](const char* name, const char* labels, const char* text, const QList<int>& expected) {
        QTest::newRow(name) << QString::fromUtf8(labels).split(u'|') << QString::fromUtf8(text) << expected;
    };
    row("exact", "a|b|c", "b", {1});
    row("exact before similar", "A|a|Á", "a", {1});
    row("exact twice", "a|b|a", "a", {0, 2});
    row("similar", "L’un|deux", "l'UN", {0});
    row("similar twice", "L’un|l'un|deux", "L'UN", {0, 1});
    row("other apostrophes", "d‘or|d’or", "dʼor", {0, 1});
    row("accents matter", "à|a", "A", {1});
    row("oe is one letter", "cœur", "CŒUR", {0});
    row("a part is not enough", "abc", "ab", {});
    row("nothing", "a|b", "", {});
}

void TestLabelFinder::finds()
{
    QFETCH(QStringList, labels);
    QFETCH(QString, text);
    QFETCH(QList<int>, expected);
    const std::vector<int> found = findLabels(labels, text);
    QCOMPARE(QList<int>(found.begin(), found.end()), expected);
}

void TestLabelFinder::namesTheNearest_data()
{
    QTest::addColumn<QStringList>("labels");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("expected");
    const auto row = [](const char* name, const char* labels, const char* text, const char* expected) {
        QTest::newRow(name) << QString::fromUtf8(labels).split(u'|') << QString::fromUtf8(text)
                            << QString::fromUtf8(expected).split(u'|');
    };
    row("misspelt", "xxxxxxxxxxxx|digestion|gestion|gestes", "gestoin", "gestion|gestes|digestion");
    row("part of a long label", "abcd|Maîtrise des opérations bancaires", "operations",
        "Maîtrise des opérations bancaires|abcd");
    row("each once", "a|a|b", "a", "a|b");
    row("empty text", "long label|b", "", "b|long label");
}

void TestLabelFinder::namesTheNearest()
{
    QFETCH(QStringList, labels);
    QFETCH(QString, text);
    QFETCH(QStringList, expected);
    QCOMPARE(nearestLabels(labels, text), expected);
}

QTEST_APPLESS_MAIN(TestLabelFinder)
#include "tst_label_finder.moc"
