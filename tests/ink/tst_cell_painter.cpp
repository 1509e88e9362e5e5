// SPDX-License-Identifier: GPL-3.0-or-later
#include "ink/cell_tiles.h"
#include "support/levels.h"
#include "support/small_atlas.h"
#include "support/study.h"

#include <QPainter>
#include <QTest>

#include <set>

using namespace atlas;

namespace {

QFont symbolFont(int pixels = 11)
{
    QFont font;
    font.setPixelSize(pixels);
    return font;
}

const RatingScale& scale()
{
    return *study().scale(QStringLiteral("impact"));
}

QImage painted(
    const CellPainter& cells, QSize size, Rating rating, const QFont& font, CellPainter::Marks marks = {})
{
    QImage image(size, QImage::Format_RGB32);
    image.fill(cells.palette().background());
    QPainter painter(&image);
    cells.paintCell(painter, QRectF(QPointF(), size), rating, font, marks);
    return image;
}

std::set<QRgb> coloursOf(const QImage& image)
{
    std::set<QRgb> colours;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            colours.insert(image.pixel(x, y));
    }
    return colours;
}

} // namespace

class TestCellPainter : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void fillsWithTheLevelsColour_data();
    void fillsWithTheLevelsColour();
    void leavesAGapAround();
    void writesTheSymbol();
    void leavesOutASymbolThatDoesNotFit();
    void hatchesWhatIsNotApplicable();
    void dashesWhatIsNotRated();
    void everyRatingLooksDifferent();
    void marksAChangedCell();
    void marksAnExplainedCell();
    void marksOnlySizesThatShowThem();
    void sharesOutADistribution();
    void emptyDistributionPaintsNothing();
    void tilesAreKept();
    void tilesScaleWithTheDevice();
    void leavesThePainterAsItWas();
};

void TestCellPainter::fillsWithTheLevelsColour_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<bool>("dark");
    for (const RatingLevel& level : scale().levels) {
        QTest::addRow("%s light", qPrintable(level.code)) << level.code << false;
        QTest::addRow("%s dark", qPrintable(level.code)) << level.code << true;
    }
}

void TestCellPainter::fillsWithTheLevelsColour()
{
    QFETCH(QString, code);
    QFETCH(bool, dark);
    const CellPainter cells(scale(), dark ? Theme::Dark : Theme::Light);
    const Rating rating = ratingOf(scale(), code);
    const QRgb fill = cells.palette().cell(rating).fill.rgb();
    const QImage image = painted(cells, QSize(40, 30), rating, symbolFont());
    for (const QPoint& point : {QPoint(4, 15), QPoint(35, 15), QPoint(20, 3), QPoint(20, 26), QPoint(5, 5)})
        QCOMPARE(image.pixel(point), fill);
}

void TestCellPainter::leavesAGapAround()
{
    const CellPainter cells(scale(), Theme::Light);
    const QRgb background = cells.palette().background().rgb();
    const QImage image = painted(cells, QSize(40, 30), levelAt(0), symbolFont());
    for (int x = 0; x < 40; ++x) {
        QCOMPARE(image.pixel(x, 0), background);
        QCOMPARE(image.pixel(x, 29), background);
    }
    for (int y = 0; y < 30; ++y) {
        QCOMPARE(image.pixel(0, y), background);
        QCOMPARE(image.pixel(39, y), background);
    }
    // Cells of a few pixels have no room for one.
    const QImage small = painted(cells, QSize(4, 4), levelAt(0), symbolFont());
    QCOMPARE(coloursOf(small), (std::set<QRgb>{cells.palette().cell(levelAt(0)).fill.rgb()}));
}

void TestCellPainter::writesTheSymbol()
{
    const CellPainter cells(scale(), Theme::Light);
    for (int position = 0; position < 4; ++position) {
        const QImage image = painted(cells, QSize(40, 30), levelAt(position), symbolFont(16));
        const QRgb fill = cells.palette().cell(levelAt(position)).fill.rgb();
        int written = 0;
        for (int y = 5; y < 25; ++y) {
            for (int x = 5; x < 35; ++x)
                written += image.pixel(x, y) != fill;
        }
        QVERIFY(written > 4);
    }
}

void TestCellPainter::leavesOutASymbolThatDoesNotFit()
{
    const CellPainter cells(scale(), Theme::Light);
    const QImage image = painted(cells, QSize(12, 12), levelAt(3), symbolFont(30));
    QCOMPARE(coloursOf(image),
        (std::set<QRgb>{
            cells.palette().background().rgb(), cells.palette().cell(levelAt(3)).fill.rgb()}));
}

void TestCellPainter::hatchesWhatIsNotApplicable()
{
    for (const Theme theme : {Theme::Light, Theme::Dark}) {
        const CellPainter cells(scale(), theme);
        const QImage image = painted(cells, QSize(60, 30), Rating::notApplicable(), symbolFont());
        const QRgb fill = cells.palette().cell(Rating::notApplicable()).fill.rgb();
        int plain = 0;
        int strokes = 0;
        for (int x = 4; x < 56; ++x) {
            plain += image.pixel(x, 4) == fill;
            strokes += image.pixel(x, 4) != fill;
        }
        QVERIFY(plain > 10);
        QVERIFY(strokes > 10);
        // No stroke runs through the letters: just beside them it is plain.
        for (int y = 11; y < 19; ++y)
            QCOMPARE(image.pixel(
                         30 - QFontMetrics(symbolFont()).horizontalAdvance(QStringLiteral("n/a")) / 2 - 2, y),
                fill);
    }
}

void TestCellPainter::dashesWhatIsNotRated()
{
    const CellPainter cells(scale(), Theme::Light);
    const QImage image = painted(cells, QSize(60, 30), Rating::notRated(), symbolFont());
    const QRgb background = cells.palette().background().rgb();
    for (int y = 3; y < 27; ++y) {
        for (int x = 3; x < 57; ++x)
            QCOMPARE(image.pixel(x, y), background);
    }
    int dashes = 0;
    int gaps = 0;
    for (int x = 6; x < 54; ++x) {
        dashes += image.pixel(x, 1) != background;
        gaps += image.pixel(x, 1) == background;
    }
    QVERIFY(dashes > 10);
    QVERIFY(gaps > 10);
}

void TestCellPainter::everyRatingLooksDifferent()
{
    for (const Theme theme : {Theme::Light, Theme::Dark}) {
        const CellPainter cells(scale(), theme);
        QList<QImage> images;
        for (const Rating rating : scale().legendOrder()) {
            const QImage image = painted(cells, QSize(30, 20), rating, symbolFont());
            QVERIFY(!images.contains(image));
            images << image;
        }
    }
}

void TestCellPainter::marksAChangedCell()
{
    for (const Theme theme : {Theme::Light, Theme::Dark}) {
        const CellPainter cells(scale(), theme);
        for (const Rating rating : scale().legendOrder()) {
            const QImage plain = painted(cells, QSize(40, 30), rating, symbolFont());
            const QImage marked = painted(cells, QSize(40, 30), rating, symbolFont(), {true, false});
            QCOMPARE(marked.pixel(36, 4), cells.palette().cell(rating).text.rgb());
            QVERIFY(plain.pixel(36, 4) != marked.pixel(36, 4));
            // It stays in its corner and leaves the symbol alone.
            QCOMPARE(marked.copy(0, 0, 26, 30), plain.copy(0, 0, 26, 30));
            QCOMPARE(marked.copy(0, 14, 40, 16), plain.copy(0, 14, 40, 16));
        }
    }
}

void TestCellPainter::marksAnExplainedCell()
{
    const CellPainter cells(scale(), Theme::Light);
    for (const Rating rating : scale().legendOrder()) {
        const QImage plain = painted(cells, QSize(40, 30), rating, symbolFont());
        const QImage marked = painted(cells, QSize(40, 30), rating, symbolFont(), {false, true});
        QCOMPARE(marked.pixel(5, 24), cells.palette().cell(rating).text.rgb());
        QVERIFY(plain.pixel(5, 24) != marked.pixel(5, 24));
        QCOMPARE(marked.copy(12, 0, 28, 30), plain.copy(12, 0, 28, 30));
    }
}

void TestCellPainter::marksOnlySizesThatShowThem()
{
    const CellPainter cells(scale(), Theme::Light);
    const auto differs = [&](int side, CellPainter::Marks marks) {
        return painted(cells, QSize(side, side), levelAt(1), symbolFont(), marks)
            != painted(cells, QSize(side, side), levelAt(1), symbolFont());
    };
    QVERIFY(!differs(6, {true, true}));
    QVERIFY(differs(10, {true, false}));
    QVERIFY(!differs(10, {false, true}));
    QVERIFY(differs(18, {false, true}));
}

void TestCellPainter::sharesOutADistribution()
{
    const CellPainter cells(scale(), Theme::Light);
    Distribution counts(scale());
    for (const Rating rating : ratingsOf(scale(), QStringLiteral("-- -- - + + + ++ N/A . .")))
        counts.add(rating);
    QImage image(100, 12, QImage::Format_RGB32);
    image.fill(cells.palette().background());
    {
        QPainter painter(&image);
        cells.paintDistribution(painter, QRectF(0, 0, 100, 12), counts);
    }
    // Ten pixels a cell: fading on the left, strengthened, not applicable, not rated. The ends of the
    // hatching strokes reach half a pixel into the neighbour.
    const struct {
        int from;
        int to;
        Rating rating;
    } shares[]{{0, 20, levelAt(0)}, {20, 30, levelAt(1)}, {30, 60, levelAt(2)},
        {60, 69, levelAt(3)}, {82, 98, Rating::notRated()}};
    for (const auto& share : shares) {
        for (int x = share.from; x < share.to; ++x)
            QCOMPARE(image.pixel(x, 6), cells.palette().cell(share.rating).fill.rgb());
    }
    const QImage hatched = image.copy(71, 1, 8, 10);
    QVERIFY(coloursOf(hatched).count(cells.palette().cell(Rating::notApplicable()).fill.rgb()));
    QVERIFY(coloursOf(hatched).size() > 1);
    QVERIFY(coloursOf(image.copy(80, 0, 20, 12)).size() > 1);
}

void TestCellPainter::emptyDistributionPaintsNothing()
{
    const CellPainter cells(scale(), Theme::Light);
    QImage image(100, 12, QImage::Format_RGB32);
    image.fill(Qt::magenta);
    const QImage before = image;
    QPainter painter(&image);
    cells.paintDistribution(painter, QRectF(0, 0, 100, 12), Distribution(scale()));
    painter.end();
    QCOMPARE(image, before);
}

void TestCellPainter::tilesAreKept()
{
    CellTiles tiles(CellPainter(scale(), Theme::Light), symbolFont(), 1.0);
    CellTiles::Size& size = tiles.size(40, 30);
    QCOMPARE(&tiles.size(40, 30), &size);
    QVERIFY(&tiles.size(30, 40) != &size);
    const QImage& tile = size.tile(levelAt(1), {});
    QCOMPARE(tile.size(), QSize(40, 30));
    QCOMPARE(&size.tile(levelAt(1), {}), &tile);
    QCOMPARE(tile, painted(tiles.painter(), QSize(40, 30), levelAt(1), symbolFont()));
    QList<QImage> images;
    for (const Rating rating : scale().legendOrder()) {
        for (const CellPainter::Marks marks :
            {CellPainter::Marks{false, false}, CellPainter::Marks{true, false},
                CellPainter::Marks{false, true}, CellPainter::Marks{true, true}}) {
            QVERIFY(!images.contains(size.tile(rating, marks)));
            images << size.tile(rating, marks);
        }
    }
}

void TestCellPainter::tilesScaleWithTheDevice()
{
    CellTiles tiles(CellPainter(scale(), Theme::Light), symbolFont(), 2.0);
    const QImage& tile = tiles.size(80, 60).tile(levelAt(0), {true, false});
    QCOMPARE(tile.size(), QSize(80, 60));
    QCOMPARE(tile.pixel(8, 30), tiles.painter().palette().cell(levelAt(0)).fill.rgb());
    QCOMPARE(tile.pixel(72, 8), tiles.painter().palette().cell(levelAt(0)).text.rgb());
    // The gap is one unit: two pixels.
    QCOMPARE(tile.pixel(1, 30), tiles.painter().palette().background().rgb());
    QCOMPARE(tile.pixel(2, 30), tiles.painter().palette().cell(levelAt(0)).fill.rgb());
}

void TestCellPainter::leavesThePainterAsItWas()
{
    const CellPainter cells(scale(), Theme::Light);
    QImage image(100, 100, QImage::Format_RGB32);
    QPainter painter(&image);
    painter.setPen(QPen(Qt::red, 3));
    painter.setBrush(Qt::green);
    const QFont font = painter.font();
    for (const Rating rating : scale().legendOrder())
        cells.paintCell(painter, QRectF(0, 0, 40, 30), rating, symbolFont(), {true, true});
    cells.paintDistribution(painter, QRectF(0, 0, 40, 30), Distribution(scale()));
    QCOMPARE(painter.pen(), QPen(Qt::red, 3));
    QCOMPARE(painter.brush(), QBrush(Qt::green));
    QCOMPARE(painter.font(), font);
    QVERIFY(!painter.testRenderHint(QPainter::Antialiasing));
}

QTEST_MAIN(TestCellPainter)
#include "tst_cell_painter.moc"
