// SPDX-License-Identifier: GPL-3.0-or-later
#include "ink/colour_vision.h"

#include <QTest>

using namespace atlas;

class TestColourVision : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void coloursByHand_data();
    void coloursByHand();
    void greysStayGreys();
    void imagesAreSeenPixelByPixel();
};

void TestColourVision::coloursByHand_data()
{
    QTest::addColumn<ColourVision>("vision");
    QTest::addColumn<QColor>("colour");
    QTest::addColumn<QColor>("seen");
    const QColor red(255, 0, 0);
    QTest::newRow("common") << ColourVision::Common << red << red;
    // The red column of each matrix, encoded: 1.055 x ^ (1 / 2.4) - 0.055, times 255.
    QTest::newRow("protanopia") << ColourVision::Protanopia << red << QColor(109, 95, 0);
    QTest::newRow("deuteranopia") << ColourVision::Deuteranopia << red << QColor(163, 144, 0);
    QTest::newRow("tritanopia") << ColourVision::Tritanopia << red << QColor(255, 0, 15);
    // Relative luminance 0.2126.
    QTest::newRow("achromatopsia") << ColourVision::Achromatopsia << red << QColor(127, 127, 127);
}

void TestColourVision::coloursByHand()
{
    QFETCH(ColourVision, vision);
    QFETCH(QColor, colour);
    QFETCH(QColor, seen);
    const QColor found = seenWith(vision, colour);
    for (const auto& channel : {&QColor::red, &QColor::green, &QColor::blue})
        QVERIFY2(std::abs((found.*channel)() - (seen.*channel)()) <= 1, qPrintable(found.name()));
}

void TestColourVision::greysStayGreys()
{
    for (const ColourVision vision : {ColourVision::Protanopia, ColourVision::Deuteranopia,
             ColourVision::Tritanopia, ColourVision::Achromatopsia}) {
        for (const int grey : {0, 1, 17, 128, 254, 255}) {
            const QColor found = seenWith(vision, QColor(grey, grey, grey, 77));
            QVERIFY(std::abs(found.red() - grey) <= 1 && std::abs(found.green() - grey) <= 1
                && std::abs(found.blue() - grey) <= 1);
            QCOMPARE(found.alpha(), 77);
        }
    }
}

void TestColourVision::imagesAreSeenPixelByPixel()
{
    QImage image(3, 2, QImage::Format_RGB32);
    const QColor colours[] = {QColor(0x1D4F91), QColor(0x943F06), QColor(Qt::white)};
    for (int y = 0; y < 2; ++y) {
        for (int x = 0; x < 3; ++x)
            image.setPixelColor(x, y, colours[(x + y) % 3]);
    }
    image.setDevicePixelRatio(2);
    const QImage seen = seenWith(ColourVision::Protanopia, image);
    QCOMPARE(seen.size(), image.size());
    for (int y = 0; y < 2; ++y) {
        for (int x = 0; x < 3; ++x)
            QCOMPARE(seen.pixelColor(x, y), seenWith(ColourVision::Protanopia, colours[(x + y) % 3]));
    }
    QCOMPARE(seenWith(ColourVision::Common, image).pixelColor(1, 0), colours[1]);
}

QTEST_MAIN(TestColourVision)
#include "tst_colour_vision.moc"
