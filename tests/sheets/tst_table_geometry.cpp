// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheets/table_geometry.h"

#include <QTest>

using namespace atlas;

class TestTableGeometry : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void fitsItsWidth_data();
    void fitsItsWidth();
    void splitsOnlyWhenItMust();
    void doesNotStretchOneColumn();
    void naturalIsOnePiece();
};

void TestTableGeometry::fitsItsWidth_data()
{
    QTest::addColumn<double>("width");
    QTest::addColumn<int>("columns");
    QTest::addColumn<double>("leastCell");
    for (const double width : {640., 1031., 1199., 1496.}) {
        for (const int columns : {0, 1, 2, 3, 4, 5, 7, 8, 9, 10, 13, 15, 22, 100}) {
            for (const double leastCell : {0., 95., 400.}) {
                QTest::addRow("%g wide, %d columns of %g", width, columns, leastCell)
                    << width << columns << leastCell;
            }
        }
    }
}

void TestTableGeometry::fitsItsWidth()
{
    QFETCH(double, width);
    QFETCH(int, columns);
    QFETCH(double, leastCell);
    const TableGeometry geometry = geometryWithin(width, {columns, leastCell, 350});
    int next = 0;
    for (const ColumnRange& range : geometry.ranges) {
        QCOMPARE(range.first, next);
        QVERIFY(range.count > 0 || columns == 0);
        QCOMPARE(range.statistics, &range == &geometry.ranges.back());
        QVERIFY2(geometry.width(range) <= width + 0.001, qPrintable(QString::number(geometry.width(range))));
        next += range.count;
    }
    QCOMPARE(next, columns);
    QVERIFY(geometry.labelWidth >= 190);
    QVERIFY(geometry.cellWidth >= 76);
}

void TestTableGeometry::splitsOnlyWhenItMust()
{
    // 190 for the labels and 224 for the statistics leave 617 for cells of at least 100.
    QCOMPARE(geometryWithin(1031, {6, 90, 300}).ranges.size(), std::size_t(1));
    const std::vector<ColumnRange> seven{{0, 4, false}, {4, 3, true}};
    QCOMPARE(geometryWithin(1031, {7, 90, 300}).ranges, seven);
    const std::vector<ColumnRange> fourteen{{0, 8, false}, {8, 6, true}};
    QCOMPARE(geometryWithin(1031, {14, 90, 300}).ranges, fourteen);
}

void TestTableGeometry::doesNotStretchOneColumn()
{
    const TableGeometry geometry = geometryWithin(1031, {1, 60, 330});
    QVERIFY(geometry.cellWidth <= 170);
    QCOMPARE(geometry.labelWidth, 330.);
}

void TestTableGeometry::naturalIsOnePiece()
{
    const std::vector<ColumnRange> whole{{0, 40, true}};
    QCOMPARE(naturalGeometry({40, 90, 300}).ranges, whole);
}

QTEST_APPLESS_MAIN(TestTableGeometry)
#include "tst_table_geometry.moc"
