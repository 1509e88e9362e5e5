// SPDX-License-Identifier: GPL-3.0-or-later
#include "projector/room_type.h"

#include <QFontMetricsF>
#include <QTest>

#include <cmath>
#include <numbers>

using namespace atlas;

class TestRoomType : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void capHeightByHand_data();
    void capHeightByHand();
    void comfortIsTwentyMinutes();
    void pixelsByHand();
    void typeReachesTheHeight();
    void growsWithTheDistanceAndShrinksWithThePicture();
    void arcByHand_data();
    void arcByHand();
    void suggestsARoom_data();
    void suggestsARoom();
};

void TestRoomType::capHeightByHand_data()
{
    // 16 minutes of arc are 0.0046542 radians: 4.65 mm for each metre.
    QTest::addColumn<double>("distance");
    QTest::addColumn<double>("millimetres");
    QTest::newRow("1 m") << 1.0 << 4.65;
    QTest::newRow("8 m") << 8.0 << 37.23;
    QTest::newRow("12 m") << 12.0 << 55.85;
}

void TestRoomType::capHeightByHand()
{
    QFETCH(double, distance);
    QFETCH(double, millimetres);
    const double height = readableCapHeight({2.0, distance}) * 1000;
    QVERIFY2(std::abs(height - millimetres) < 0.01, qPrintable(QString::number(height)));
}

void TestRoomType::comfortIsTwentyMinutes()
{
    // 20 minutes of arc at 8 m: 46.54 mm.
    const double height = readableCapHeight({2.0, 8.0}) * ComfortFactor * 1000;
    QVERIFY2(std::abs(height - 46.54) < 0.01, qPrintable(QString::number(height)));
}

void TestRoomType::pixelsByHand()
{
    // 1920 pixels on 2 m are 0.96 a millimetre: 37.23 mm are 35.74 pixels of capital letter.
    QFont font = roomFont(1000);
    const double capShare = QFontMetricsF(font).capHeight() / 1000;
    const double size = readablePixelSize({2.0, 8.0}, 1920, font);
    QVERIFY2(std::abs(size * capShare - 35.74) < 0.01, qPrintable(QString::number(size * capShare)));
}

void TestRoomType::typeReachesTheHeight()
{
    for (const double width : {1280.0, 1920.0, 3840.0}) {
        const int pixelSize = static_cast<int>(std::ceil(readablePixelSize({2.0, 8.0}, width)));
        const double metres = QFontMetricsF(roomFont(pixelSize)).capHeight() * 2.0 / width;
        QVERIFY2(metres >= 0.0371 && metres < 0.0395, qPrintable(QString::number(metres)));
    }
}

void TestRoomType::growsWithTheDistanceAndShrinksWithThePicture()
{
    const double usual = readablePixelSize({2.0, 8.0}, 1920);
    QVERIFY(qFuzzyCompare(readablePixelSize({2.0, 8.0}, 1280) * 1.5, usual));
    QVERIFY(qFuzzyCompare(readablePixelSize({4.0, 8.0}, 1920) * 2, usual));
    const double farther = readablePixelSize({2.0, 16.0}, 1920);
    QVERIFY(std::abs(farther / usual - 2) < 0.001);
}

void TestRoomType::arcByHand_data()
{
    QTest::addColumn<double>("width");
    QTest::addColumn<double>("distance");
    QTest::addColumn<double>("capMillimetres"); ///< on the wall
    QTest::newRow("the least") << 2.0 << 8.0 << 37.23;
    QTest::newRow("what the issue saw") << 1.6 << 8.0 << 27.93;
    QTest::newRow("near") << 1.2 << 2.0 << 20.0;
    QTest::newRow("far") << 3.0 << 20.0 << 40.0;
}

void TestRoomType::arcByHand()
{
    QFETCH(double, width);
    QFETCH(double, distance);
    QFETCH(double, capMillimetres);
    const QFont font = roomFont(1000);
    const double capShare = QFontMetricsF(font).capHeight() / 1000;
    const double pixelSize = capMillimetres / 1000 * 1920 / width / capShare;
    const double byHand = std::atan(capMillimetres / 1000 / distance) * 180 / std::numbers::pi * 60;
    QVERIFY(std::abs(arcMinutes({width, distance}, pixelSize, 1920) - byHand) < 0.02);
}

void TestRoomType::suggestsARoom_data()
{
    QTest::addColumn<QSizeF>("millimetres");
    QTest::addColumn<double>("width");
    QTest::newRow("laptop") << QSizeF(310, 174) << 0.31;
    QTest::newRow("television of 65 inches") << QSizeF(1439, 809) << 1.439;
    QTest::newRow("projector that reports nothing") << QSizeF(0, 0) << 2.0;
    QTest::newRow("projector that reports its chip") << QSizeF(160, 90) << 2.0;
    QTest::newRow("nonsense") << QSizeF(16000, 9000) << 2.0;
}

void TestRoomType::suggestsARoom()
{
    QFETCH(QSizeF, millimetres);
    QFETCH(double, width);
    const RoomSetup room = suggestedRoom(millimetres);
    QCOMPARE(room.imageWidth, width);
    QCOMPARE(room.distance, 8.0);
}

QTEST_MAIN(TestRoomType)
#include "tst_room_type.moc"
