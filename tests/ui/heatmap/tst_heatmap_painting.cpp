// SPDX-License-Identifier: GPL-3.0-or-later
// What the heatmap's pixels say, at every scale of the screen.
#include "support/heatmap_pixels.h"
#include "support/levels.h"

#include <QFile>
#include <QHeaderView>
#include <QRandomGenerator>
#include <QScreen>
#include <QScrollBar>
#include <QTemporaryDir>
#include <QWindow>

using namespace atlas;

class TestHeatmapPainting : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void eachRatingHasItsFill_data();
    void eachRatingHasItsFill();
    void theThreeStatesDiffer_data() { themes(); }
    void theThreeStatesDiffer();
    void marksAreSeen();
    void anEditIsSeen();
    void cellsJoinWithoutSeams_data();
    void cellsJoinWithoutSeams();
    void partialPaintingEqualsWholePainting_data();
    void partialPaintingEqualsWholePainting();
    void aWindowMovedToASharperScreenIsPaintedForIt();
    void otherScalesOfTheScreen_data();
    void otherScalesOfTheScreen();

private:
    static void themes()
    {
        QTest::addColumn<bool>("dark");
        QTest::newRow("light") << false;
        QTest::newRow("dark") << true;
    }
};

void TestHeatmapPainting::eachRatingHasItsFill_data()
{
    QTest::addColumn<bool>("dark");
    QTest::addColumn<double>("zoom");
    for (const bool dark : {false, true}) {
        for (const double zoom : {0.5, 1.0, 1.7})
            QTest::addRow("%s at %.1f", dark ? "dark" : "light", zoom) << dark << zoom;
    }
}

void TestHeatmapPainting::eachRatingHasItsFill()
{
    QFETCH(bool, dark);
    QFETCH(double, zoom);
    HeatmapBoard board("services", dark ? Theme::Dark : Theme::Light);
    QVERIFY(board.show());
    board.view.setZoom(zoom);
    const Palette palette(board.model.scale(), dark ? Theme::Dark : Theme::Light);
    const auto positions = onePositionEach(board);
    QCOMPARE(positions.size(), std::size_t(6));
    for (const CellPosition& position : positions) {
        const Rating rating = board.rating(position.row, position.column);
        const QImage cell = cellPicture(board, position.row, position.column);
        QCOMPARE(mostFrequent(cell).name(), palette.cell(rating).fill.name());
        if (rating.isLevel()) {
            const int left = cell.width() / 8;
            QCOMPARE(cell.pixelColor(left, cell.height() / 2).name(), palette.cell(rating).fill.name());
        }
    }
}

void TestHeatmapPainting::theThreeStatesDiffer()
{
    QFETCH(bool, dark);
    HeatmapBoard board("services", dark ? Theme::Dark : Theme::Light);
    QVERIFY(board.show());
    const auto positions = onePositionEach(board);
    std::vector<QImage> pictures;
    QStringList fills;
    for (const CellPosition& position : positions) {
        // All in the same place, so that nothing but the rating can differ.
        board.view.clearSelection();
        board.goTo(4, 0);
        QVERIFY(board.model.rate({board.cell(4, 0)}, board.family().study.at(position.row, position.column)));
        pictures.push_back(cellPicture(board, 4, 0));
        fills << mostFrequent(pictures.back()).name();
    }
    for (std::size_t first = 0; first < pictures.size(); ++first) {
        for (std::size_t second = 0; second < first; ++second)
            QVERIFY(pictures[first] != pictures[second]);
    }
    QCOMPARE(fills.removeDuplicates(), 0);
    const Palette palette(board.model.scale(), dark ? Theme::Dark : Theme::Light);
    QCOMPARE(fills.last(), palette.background().name()); // not rated: blank
    // Not applicable is hatched: strokes beside the fill.
    const QImage& hatched = pictures[pictures.size() - 2];
    int strokes = 0;
    for (int x = 0; x < hatched.width(); ++x)
        strokes +=
            hatched.pixelColor(x, hatched.height() / 5) == palette.cell(Rating::notApplicable()).fill ? 0 : 1;
    QVERIFY(strokes > hatched.width() / 10);
}

void TestHeatmapPainting::marksAreSeen()
{
    HeatmapBoard board("services");
    QVERIFY(board.show());
    const auto corner = [&](int row, int column) {
        const QImage cell = cellPicture(board, row, column);
        const int inset = static_cast<int>(std::lround(3 * board.view.devicePixelRatioF()));
        return cell.pixelColor(cell.width() - 1 - inset, inset);
    };
    const auto dots = [&](int row, int column) {
        const QImage cell = cellPicture(board, row, column);
        const QImage part = cell.copy(0, cell.height() / 2, cell.width() / 6, cell.height() / 2);
        const QColor ink = board.view.cellPainter().palette().cell(board.rating(row, column)).text;
        int found = 0;
        for (int y = 0; y < part.height(); ++y) {
            for (int x = 0; x < part.width(); ++x)
                found += part.pixelColor(x, y) == ink ? 1 : 0;
        }
        return found;
    };
    const QColor mark = board.view.cellPainter().palette().cell(levelAt(2)).text;
    QVERIFY(corner(5, 0) != mark);
    QVERIFY(board.model.rate({board.cell(5, 0)}, levelAt(2)));
    QCOMPARE(corner(5, 0).name(), mark.name());
    QVERIFY(corner(5, 1) != mark);
    QCOMPARE(dots(5, 0), 0);
    Rationale rationale;
    rationale.reason = QStringLiteral("seen in two branches");
    QVERIFY(board.study.document.explain(board.family().id, *board.model.cell(board.cell(5, 0)), rationale));
    QVERIFY(dots(5, 0) > 0);
    QCOMPARE(dots(5, 1), 0);
}

void TestHeatmapPainting::anEditIsSeen()
{
    HeatmapBoard board("services");
    QVERIFY(board.show());
    const auto rowSummary = [&] { return pictureOf(*board.view.verticalHeader()); };
    const auto columnSummary = [&] { return pictureOf(*board.view.horizontalHeader()); };
    const QImage rowsBefore = rowSummary();
    const QImage columnsBefore = columnSummary();
    QTest::keyClick(&board.view, '4');
    QVERIFY(rowSummary() != rowsBefore);
    QVERIFY(columnSummary() != columnsBefore);
    QVERIFY(board.study.document.undo());
    QCOMPARE(rowSummary(), rowsBefore);
    QCOMPARE(columnSummary(), columnsBefore);
}

void TestHeatmapPainting::cellsJoinWithoutSeams_data()
{
    QTest::addColumn<double>("zoom");
    for (const double zoom : {0.6, 0.83, 1.0, 1.27, 2.0})
        QTest::addRow("%.2f", zoom) << zoom;
}

void TestHeatmapPainting::cellsJoinWithoutSeams()
{
    QFETCH(double, zoom);
    HeatmapBoard board("client");
    QVERIFY(board.show());
    board.view.setZoom(zoom);
    board.goTo(20, 4);
    board.view.clearSelection();
    board.view.scrollTo(board.cell(0, 0));
    const double ratio = board.view.devicePixelRatioF();
    const QImage picture = pictureOf(*board.view.viewport());
    const Palette palette(board.model.scale(), Theme::Light);
    int looked = 0;
    for (int row = 0; row < 20; ++row) {
        for (int column = 0; column < 5; ++column) {
            const QRect rect = board.rectOf(row, column);
            const Rating rating = board.rating(row, column);
            if (!board.view.viewport()->rect().contains(rect) || !rating.isLevel())
                continue;
            ++looked;
            const QRect device = devicePixels(rect, ratio);
            QVERIFY(isFilled(picture.copy(device), palette.cell(rating).fill, ratio));
            // The fill begins within the gap: one logical pixel, and one more for rounding.
            const int gap = static_cast<int>(std::ceil(ratio)) + 1;
            const int middle = device.center().y();
            QCOMPARE(
                picture.pixelColor(device.left() + gap, middle).name(), palette.cell(rating).fill.name());
            QCOMPARE(
                picture.pixelColor(device.right() - gap, middle).name(), palette.cell(rating).fill.name());
        }
    }
    QVERIFY(looked > 10);
}

void TestHeatmapPainting::partialPaintingEqualsWholePainting_data()
{
    QTest::addColumn<double>("zoom");
    for (const double zoom : {0.15, 0.28, 0.7, 1.0, 1.6})
        QTest::addRow("%.2f", zoom) << zoom;
}

void TestHeatmapPainting::partialPaintingEqualsWholePainting()
{
    QFETCH(double, zoom);
    HeatmapBoard board("client");
    board.view.resize(760, 420);
    QVERIFY(board.show());
    board.view.setZoom(zoom);
    QRandomGenerator random(7);
    const Qt::Key keys[] = {Qt::Key_Down, Qt::Key_Down, Qt::Key_Right, Qt::Key_Up, Qt::Key_Left,
        Qt::Key_PageDown, Qt::Key_End, Qt::Key_Home};
    for (int step = 0; step < 60; ++step) {
        switch (random.bounded(6)) {
        case 0:
            QTest::keyClick(&board.view, random.bounded(2) ? '+' : '-');
            break;
        case 1:
            board.view.verticalScrollBar()->setValue(
                random.bounded(board.view.verticalScrollBar()->maximum() + 1));
            break;
        case 2:
            board.view.horizontalScrollBar()->setValue(
                random.bounded(board.view.horizontalScrollBar()->maximum() + 1));
            break;
        case 3:
            QTest::keyClick(&board.view, keys[random.bounded(8)], Qt::ShiftModifier);
            break;
        case 4:
            QTest::keyClick(&board.view, keys[random.bounded(8)]);
            break;
        default:
            if (random.bounded(4) == 0)
                board.view.setCollapsed(
                    board.family().competences[random.bounded(3U)].id, random.bounded(2));
            else
                QTest::keyClick(&board.view, keys[random.bounded(8)]);
        }
        QCoreApplication::processEvents();
        // Where a label is cut at an edge, letters move by a fraction of a pixel; how many pixels that is
        // hangs on the font.
        const int letters = 8;
        const int headerLetters =
            board.view.horizontalHeader()->width() * board.view.horizontalHeader()->height() / 100;
        QString old;
        const auto allNew = [&] {
            const QImage shown = board.view.screen()->grabWindow(board.view.winId()).toImage();
            const QImage shown32 = shown.convertToFormat(QImage::Format_RGB32);
            const QImage anew = pictureOf(board.view);
            old = oldPixels(shown32, anew, *board.view.viewport(), letters)
                + oldPixels(shown32, anew, *board.view.verticalHeader()->viewport(), letters)
                + oldPixels(shown32, anew, *board.view.horizontalHeader()->viewport(), headerLetters);
            return old.isEmpty();
        };
        QVERIFY2(QTest::qWaitFor(allNew, 500), qPrintable(QStringLiteral("step %1, %2").arg(step).arg(old)));
    }
}

void TestHeatmapPainting::aWindowMovedToASharperScreenIsPaintedForIt()
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 6, 0)
    QSKIP("from Qt 6.6 on the off-screen platform tells no window that it is on another screen");
#endif
    const QList<QScreen*> screens = QGuiApplication::screens();
    if (screens.size() < 2 || qFuzzyCompare(screens[0]->devicePixelRatio(), screens[1]->devicePixelRatio())) {
        // In a program of its own, with a laptop's screen and a projector.
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("screens.json"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(R"({"synchronousWindowSystemEvents": false, "windowFrameMargins": false, "screens": [
            {"name": "projector", "x": 0, "y": 0, "width": 1000, "height": 800, "logicalDpi": 96,
             "logicalBaseDpi": 96, "dpr": 1},
            {"name": "laptop", "x": 1000, "y": 0, "width": 1000, "height": 800, "logicalDpi": 96,
             "logicalBaseDpi": 96, "dpr": 2}]})");
        file.close();
        runAgain("QT_QPA_PLATFORM", "offscreen:configfile=" + QFile::encodeName(path),
            {QStringLiteral("aWindowMovedToASharperScreenIsPaintedForIt")});
        return;
    }
    const bool firstIsSharper = screens[0]->devicePixelRatio() > screens[1]->devicePixelRatio();
    const QScreen& sharper = *screens[firstIsSharper ? 0 : 1];
    const QScreen& coarser = *screens[firstIsSharper ? 1 : 0];
    const auto showOn = [](const QScreen& screen, QWidget& window) {
        window.setGeometry(QRect(screen.geometry().topLeft() + QPoint(10, 10), QSize(900, 600)));
        window.show();
        return QTest::qWaitFor(
            [&] { return qFuzzyCompare(window.devicePixelRatioF(), screen.devicePixelRatio()); });
    };
    HeatmapBoard board("services");
    QVERIFY(showOn(coarser, board.view));
    const QImage coarse = cellPicture(board, 4, 3);
    QVERIFY(showOn(sharper, board.view));
    const QImage sharp = cellPicture(board, 4, 3);
    QCOMPARE(sharp.size(), coarse.size() * 2);
    // As large a symbol on both, with twice the pixels.
    QVERIFY(qAbs(symbolRect(sharp).width() - 2 * symbolRect(coarse).width()) <= 3);
    QVERIFY(showOn(coarser, board.view));
    QCOMPARE(cellPicture(board, 4, 3), coarse);
}

void TestHeatmapPainting::otherScalesOfTheScreen_data()
{
    QTest::addColumn<QByteArray>("scale");
    QTest::newRow("125 %") << QByteArrayLiteral("1.25");
    QTest::newRow("150 %") << QByteArrayLiteral("1.5");
    QTest::newRow("200 %") << QByteArrayLiteral("2");
}

void TestHeatmapPainting::otherScalesOfTheScreen()
{
    QFETCH(QByteArray, scale);
    if (qEnvironmentVariableIsSet("QT_SCALE_FACTOR"))
        QSKIP("runs once, over the others");
    QStringList tests{QStringLiteral("eachRatingHasItsFill"), QStringLiteral("cellsJoinWithoutSeams")};
    // Between whole scales, a row cut off by the window's edge may have its symbol one pixel higher.
    if (scale == "2")
        tests << QStringLiteral("partialPaintingEqualsWholePainting");
    runAgain("QT_SCALE_FACTOR", scale, tests);
}

QTEST_MAIN(TestHeatmapPainting)
#include "tst_heatmap_painting.moc"
