// SPDX-License-Identifier: GPL-3.0-or-later
// Labels where there is little room.
#include "ink/short_label.h"

#include <QTest>

using namespace atlas;

class TestShortLabel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void wordsAreCutToStems_data();
    void wordsAreCutToStems();
    void whatAllShareIsLeftOut();
};

void TestShortLabel::wordsAreCutToStems_data()
{
    QTest::addColumn<int>("room");
    QTest::addColumn<QString>("form");
    QTest::newRow("whole") << 42 << QStringLiteral("Conseil financier et gestion de patrimoine");
    QTest::newRow("little less") << 40 << QStringLiteral("Conseil financier et gestion de patrim.");
    QTest::newRow("stems") << 30 << QStringLiteral("Cons. finan. et gest. de patr.");
    QTest::newRow("no particles") << 24 << QStringLiteral("Cons. finan. gest. patr.");
    QTest::newRow("nothing fits") << 3 << QStringLiteral("Con. fin. ges. pat.");
}

void TestShortLabel::wordsAreCutToStems()
{
    QFETCH(int, room);
    QFETCH(QString, form);
    QCOMPARE(shortLabel(QStringLiteral("Conseil financier et gestion de patrimoine"),
                 [room](const QString& words) { return words.size() <= room; }),
        form);
}

void TestShortLabel::whatAllShareIsLeftOut()
{
    QCOMPARE(shortLabel(QStringLiteral("Recrutement, gestion des talents"),
                 [](const QString& words) { return words.size() <= 22; }),
        QStringLiteral("Recr. gest. des talen."));
    QCOMPARE(withoutCommonStart({QStringLiteral("Métiers du juridique"),
                 QStringLiteral("Métiers de la comptabilité et de la finance"),
                 QStringLiteral("Métiers orientés client")}),
        QStringList({QStringLiteral("Juridique"), QStringLiteral("Comptabilité et de la finance"),
            QStringLiteral("Orientés client")}));
    const QStringList nothing{QStringLiteral("Transversal skills"), QStringLiteral("Technical skills")};
    QCOMPARE(withoutCommonStart(nothing), nothing);
    QCOMPARE(withoutCommonStart({QStringLiteral("One")}), QStringList{QStringLiteral("One")});
    const QStringList same{QStringLiteral("Same"), QStringLiteral("Same")};
    QCOMPARE(withoutCommonStart(same), same);
}

QTEST_MAIN(TestShortLabel)
#include "tst_short_label.moc"
