// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/impact_matrix.h"
#include "support/levels.h"

#include <QProcess>
#include <QTest>

using namespace atlas;

class TestImpactMatrix : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void keepsEachCell();
    void givesRowsOfNoColumns();
    void knowsItsEdges_data();
    void knowsItsEdges();
    void reachesFor();
};

void TestImpactMatrix::keepsEachCell()
{
    ImpactMatrix matrix(2, 3);
    for (int row = 0; row < 2; ++row) {
        for (int column = 0; column < 3; ++column)
            matrix.set(row, column, levelAt(3 * row + column));
    }
    for (int row = 0; row < 2; ++row) {
        for (int column = 0; column < 3; ++column) {
            QCOMPARE(matrix.at(row, column), levelAt(3 * row + column));
            QCOMPARE(matrix.row(row)[column], levelAt(3 * row + column));
        }
    }
}

void TestImpactMatrix::givesRowsOfNoColumns()
{
    const ImpactMatrix matrix(3, 0);
    QCOMPARE(matrix.row(2), matrix.row(0));
}

void TestImpactMatrix::knowsItsEdges_data()
{
    QTest::addColumn<QByteArray>("cell");
    QTest::addColumn<bool>("inside");
    QTest::newRow("last") << QByteArray("1 2") << true;
    QTest::newRow("right of the last column") << QByteArray("0 3") << false;
    QTest::newRow("left of the first") << QByteArray("1 -1") << false;
    QTest::newRow("below the last row") << QByteArray("2 0") << false;
    QTest::newRow("above the first") << QByteArray("-1 0") << false;
}

/// An assertion ends the program: another one asks for the cell.
void TestImpactMatrix::knowsItsEdges()
{
#if defined(QT_NO_DEBUG) && !defined(QT_FORCE_ASSERTS)
    QSKIP("assertions are compiled out");
#endif
    QFETCH(QByteArray, cell);
    QFETCH(bool, inside);
    QProcess other;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("ATLAS_MATRIX_CELL"), QString::fromLatin1(cell));
    other.setProcessEnvironment(environment);
    other.start(QCoreApplication::applicationFilePath(), {QStringLiteral("reachesFor")});
    QVERIFY(other.waitForFinished());
    QCOMPARE(other.exitStatus() == QProcess::NormalExit && other.exitCode() == 0, inside);
}

void TestImpactMatrix::reachesFor()
{
    const QByteArrayList cell = qgetenv("ATLAS_MATRIX_CELL").split(' ');
    if (cell.size() != 2)
        QSKIP("for the other program");
    QCOMPARE(ImpactMatrix(2, 3).at(cell.first().toInt(), cell.last().toInt()), Rating::notRated());
}

QTEST_GUILESS_MAIN(TestImpactMatrix)
#include "tst_impact_matrix.moc"
