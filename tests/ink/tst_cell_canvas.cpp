// SPDX-License-Identifier: GPL-3.0-or-later
#include "ink/cell_canvas.h"
#include "support/levels.h"
#include "support/study.h"

#include <QTest>

#include <algorithm>

using namespace atlas;

namespace {

/// Strips of one size side by side, \a gapEvery of them followed by \a gap pixels.
std::vector<CellStrip> strips(int count, int size, int from = 0, int gapEvery = 0, int gap = 0)
{
    std::vector<CellStrip> made;
    for (int index = 0; index < count; ++index) {
        if (gapEvery > 0 && index > 0 && index % gapEvery == 0)
            from += gap;
        made.push_back({index, from, size});
        from += size;
    }
    return made;
}

/// Every kind of cell, some of them changed and some explained.
JobFamily sample()
{
    JobFamily family = studyFamily(QStringLiteral("services"));
    family.current.set(1, 1, levelAt(3));
    family.current.set(2, 0, Rating::notApplicable());
    family.current.set(4, 2, Rating::notRated());
    return family;
}

bool isExplained(int row, int column)
{
    return (row + column) % 3 == 0;
}

CellTiles tilesFor(Theme theme = Theme::Light)
{
    QFont font;
    font.setPixelSize(11);
    return CellTiles(CellPainter(*study().scale(QStringLiteral("impact")), theme), font, 1.0);
}

struct Scene {
    QRect area;
    std::vector<CellStrip> rows;
    std::vector<CellStrip> columns;
};

/// What a pixel has to be, worked out one at a time.
QRgb expected(QPoint point, const JobFamily& family, const Scene& scene, CellTiles& tiles)
{
    const auto at = [](const std::vector<CellStrip>& strips, int where) {
        return std::find_if(strips.begin(), strips.end(), [where](const CellStrip& strip) {
            return where >= strip.from && where < strip.from + strip.size;
        });
    };
    const auto row = at(scene.rows, point.y());
    const auto column = at(scene.columns, point.x());
    const Palette& palette = tiles.painter().palette();
    if (row == scene.rows.end() || column == scene.columns.end())
        return palette.background().rgb();
    const Rating rating = family.current.at(row->index, column->index);
    const bool flat = row->size < CellCanvas::FlatBelow
        || std::any_of(scene.columns.begin(), scene.columns.end(),
            [](const CellStrip& strip) { return strip.size < CellCanvas::FlatBelow; });
    if (flat)
        return palette.cell(rating).fill.rgb();
    const CellPainter::Marks marks{
        family.isChanged(row->index, column->index), isExplained(row->index, column->index)};
    return tiles.size(column->size, row->size)
        .tile(rating, marks)
        .pixel(point.x() - column->from, point.y() - row->from);
}

QString firstDifference(CellCanvas& canvas, const JobFamily& family, const Scene& scene, CellTiles& tiles)
{
    const QImage& image = canvas.paint(scene.area, family, scene.rows, scene.columns, tiles, isExplained);
    if (image.width() < scene.area.width() || image.height() < scene.area.height())
        return QStringLiteral("the image is smaller than the area");
    for (int y = 0; y < scene.area.height(); ++y) {
        for (int x = 0; x < scene.area.width(); ++x) {
            const QRgb right = expected(scene.area.topLeft() + QPoint(x, y), family, scene, tiles);
            if (image.pixel(x, y) != right) {
                return QStringLiteral("pixel %1, %2 is %3 instead of %4")
                    .arg(x)
                    .arg(y)
                    .arg(QColor(image.pixel(x, y)).name(), QColor(right).name());
            }
        }
    }
    return {};
}

} // namespace

Q_DECLARE_METATYPE(Scene)

class TestCellCanvas : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void paintsEveryPixel_data();
    void paintsEveryPixel();
    void fillsCellsWithThePalette_data();
    void fillsCellsWithThePalette();
    void showsMarks();
    void forgetsWhatItPaintedBefore();
    void followsAnEdit();
    void asksForEachExplainedCellOnce();
};

void TestCellCanvas::paintsEveryPixel_data()
{
    QTest::addColumn<Scene>("scene");
    const auto tall = strips(21, 30);
    const auto wide = strips(4, 40);
    QTest::newRow("flat, all of it") << Scene{QRect(0, 0, 20, 105), strips(21, 5), strips(4, 5)};
    QTest::newRow("flat, a pixel a cell") << Scene{QRect(0, 0, 4, 21), strips(21, 1), strips(4, 1)};
    QTest::newRow("flat, cut on all sides") << Scene{QRect(3, 7, 13, 40), strips(21, 5), strips(4, 5)};
    QTest::newRow("flat, gaps between the rows")
        << Scene{QRect(0, 0, 20, 140), strips(21, 5, 4, 3, 6), strips(4, 5)};
    QTest::newRow("flat, a gap cut by the area")
        << Scene{QRect(0, 16, 20, 12), strips(21, 5, 0, 3, 8), strips(4, 5)};
    QTest::newRow("flat, ground on the right and below")
        << Scene{QRect(0, 0, 50, 130), strips(21, 5), strips(4, 5)};
    QTest::newRow("flat, ground on the left and above")
        << Scene{QRect(0, 0, 50, 130), strips(21, 5, 11), strips(4, 5, 13)};
    QTest::newRow("tiled, all of it") << Scene{QRect(0, 0, 160, 630), tall, wide};
    QTest::newRow("tiled, cut on all sides") << Scene{QRect(13, 17, 101, 95), tall, wide};
    QTest::newRow("tiled, one pixel") << Scene{QRect(77, 44, 1, 1), tall, wide};
    QTest::newRow("tiled, gaps between the rows")
        << Scene{QRect(5, 20, 120, 200), strips(21, 30, 10, 4, 22), wide};
    QTest::newRow("tiled, ground all around")
        << Scene{QRect(0, 0, 200, 660), strips(21, 30, 9), strips(4, 40, 7)};
    QTest::newRow("tiled, the smallest") << Scene{QRect(0, 0, 24, 126), strips(21, 6), strips(4, 6)};
    QTest::newRow("beside the cells") << Scene{QRect(400, 0, 30, 30), tall, wide};
    QTest::newRow("below the cells") << Scene{QRect(0, 900, 30, 30), tall, wide};
    QTest::newRow("above and left of them") << Scene{QRect(-60, -60, 100, 100), tall, wide};
    QTest::newRow("no rows") << Scene{QRect(0, 0, 30, 30), {}, wide};
    QTest::newRow("no columns") << Scene{QRect(0, 0, 30, 30), tall, {}};
    QTest::newRow("nothing to paint on") << Scene{QRect(0, 0, 0, 0), tall, wide};
    QTest::newRow("one narrow column makes all flat")
        << Scene{QRect(0, 0, 90, 100), strips(3, 30), {{0, 0, 40}, {1, 40, 4}, {2, 44, 40}}};
    QTest::newRow("low rows among high ones")
        << Scene{QRect(0, 0, 160, 100), {{0, 0, 30}, {1, 30, 4}, {2, 34, 25}, {10, 59, 30}}, wide};
    QTest::newRow("columns of several widths")
        << Scene{QRect(0, 0, 160, 90), strips(3, 30), {{0, 0, 33}, {1, 33, 47}, {2, 80, 20}, {3, 100, 60}}};
    QTest::newRow("some rows and columns only")
        << Scene{QRect(0, 0, 80, 60), {{9, 0, 30}, {10, 30, 30}}, {{2, 0, 40}, {3, 40, 40}}};
}

void TestCellCanvas::paintsEveryPixel()
{
    QFETCH(Scene, scene);
    for (const Theme theme : {Theme::Light, Theme::Dark}) {
        CellTiles tiles = tilesFor(theme);
        CellCanvas canvas;
        const QString difference = firstDifference(canvas, sample(), scene, tiles);
        QVERIFY2(difference.isEmpty(), qPrintable(difference));
    }
}

void TestCellCanvas::fillsCellsWithThePalette_data()
{
    QTest::addColumn<int>("side");
    QTest::newRow("flat") << 5;
    QTest::newRow("tiled") << 40;
}

void TestCellCanvas::fillsCellsWithThePalette()
{
    QFETCH(int, side);
    const JobFamily family = studyFamily(QStringLiteral("services"));
    CellTiles tiles = tilesFor();
    CellCanvas canvas;
    const QImage& image = canvas.paint(QRect(0, 0, 4 * side, 21 * side), family, strips(21, side),
        strips(4, side), tiles, [](int, int) { return false; });
    const Palette& palette = tiles.painter().palette();
    for (int row = 0; row < 21; ++row) {
        for (int column = 0; column < 4; ++column) {
            const Rating rating = family.current.at(row, column);
            if (side > CellCanvas::FlatBelow && rating.isNotApplicable())
                continue; // hatched
            // Between the edge and the symbol.
            const QPoint point(column * side + side / 8, row * side + side / 2);
            QCOMPARE(QColor(image.pixel(point)).name(), palette.cell(rating).fill.name());
        }
    }
}

void TestCellCanvas::showsMarks()
{
    JobFamily family = studyFamily(QStringLiteral("services"));
    family.current.set(3, 2, levelAt(0));
    CellTiles tiles = tilesFor();
    CellCanvas canvas;
    const QImage& image = canvas.paint(QRect(0, 0, 160, 630), family, strips(21, 30), strips(4, 40), tiles,
        [](int row, int column) { return row == 6 && column == 1; });
    const Palette& palette = tiles.painter().palette();
    for (int row = 0; row < 21; ++row) {
        for (int column = 0; column < 4; ++column) {
            const QRgb text = palette.cell(family.current.at(row, column)).text.rgb();
            const bool changed = image.pixel(column * 40 + 36, row * 30 + 4) == text;
            QCOMPARE(changed, row == 3 && column == 2);
            QCOMPARE(image.pixel(column * 40 + 6, row * 30 + 24) == text, row == 6 && column == 1);
        }
    }
}

void TestCellCanvas::forgetsWhatItPaintedBefore()
{
    CellTiles tiles = tilesFor();
    CellCanvas canvas;
    const JobFamily family = sample();
    const Scene scenes[]{{QRect(0, 0, 160, 630), strips(21, 30), strips(4, 40)},
        {QRect(50, 100, 60, 70), strips(21, 30), strips(4, 40)},
        {QRect(0, 0, 100, 100), strips(21, 3, 10, 4, 5), strips(4, 5)},
        {QRect(0, 0, 300, 20), {}, strips(4, 40)}, {QRect(500, 500, 80, 80), strips(21, 30), strips(4, 40)},
        {QRect(10, 10, 320, 700), strips(21, 30), strips(4, 40)}};
    for (const Scene& scene : scenes) {
        const QString difference = firstDifference(canvas, family, scene, tiles);
        QVERIFY2(difference.isEmpty(), qPrintable(difference));
    }
}

void TestCellCanvas::followsAnEdit()
{
    CellTiles tiles = tilesFor();
    CellCanvas canvas;
    JobFamily family = sample();
    for (const int side : {4, 30}) {
        const Scene scene{QRect(0, 0, 4 * side, 21 * side), strips(21, side), strips(4, side)};
        for (const Rating rating : tiles.painter().scale().legendOrder()) {
            family.current.set(0, 0, rating);
            family.current.set(20, 3, rating);
            const QString difference = firstDifference(canvas, family, scene, tiles);
            QVERIFY2(difference.isEmpty(), qPrintable(difference));
        }
    }
}

void TestCellCanvas::asksForEachExplainedCellOnce()
{
    CellTiles tiles = tilesFor();
    CellCanvas canvas;
    QList<std::pair<int, int>> asked;
    // Rows 1 and 2, columns 1 and 2 reach into the area.
    canvas.paint(
        QRect(60, 45, 40, 20), sample(), strips(21, 30), strips(4, 40), tiles, [&asked](int row, int column) {
            asked.append({row, column});
            return false;
        });
    std::sort(asked.begin(), asked.end());
    QCOMPARE(asked, (QList<std::pair<int, int>>{{1, 1}, {1, 2}, {2, 1}, {2, 2}}));
}

QTEST_MAIN(TestCellCanvas)
#include "tst_cell_canvas.moc"
