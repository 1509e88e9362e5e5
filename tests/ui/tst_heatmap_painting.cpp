// SPDX-License-Identifier: GPL-3.0-or-later
// What the heatmap's pixels say, at every scale of the screen.
#include "support/heatmap_board.h"

#include <QFile>
#include <QHash>
#include <QHeaderView>
#include <QProcess>
#include <QProcessEnvironment>
#include <QRandomGenerator>
#include <QScreen>
#include <QScrollBar>
#include <QTemporaryDir>
#include <QWindow>

using namespace atlas;

namespace {

QImage pictureOf(QWidget& widget)
{
    return widget.grab().toImage().convertToFormat(QImage::Format_RGB32);
}

QRect devicePixels(const QRect& logical, double ratio)
{
    const auto device = [ratio](int length) { return static_cast<int>(std::lround(length * ratio)); };
    return QRect(QPoint(device(logical.left()), device(logical.top())),
        QPoint(device(logical.right() + 1) - 1, device(logical.bottom() + 1) - 1));
}

/// The cell as it is painted, without the frame of the current cell.
QImage cellPicture(HeatmapBoard& board, int row, int column)
{
    board.goTo(row == 0 ? board.family().current.rows() - 1 : 0, column == 0 ? 1 : 0);
    board.view.clearSelection();
    board.view.scrollTo(board.cell(row, column));
    const double ratio = board.view.devicePixelRatioF();
    return pictureOf(*board.view.viewport()).copy(devicePixels(board.rectOf(row, column), ratio));
}

QColor mostFrequent(const QImage& picture)
{
    QHash<QRgb, int> counts;
    for (int y = 0; y < picture.height(); ++y) {
        for (int x = 0; x < picture.width(); ++x)
            ++counts[picture.pixel(x, y)];
    }
    QRgb best = 0;
    for (auto count = counts.cbegin(); count != counts.cend(); ++count) {
        if (count.value() > counts.value(best))
            best = count.key();
    }
    return QColor(best);
}

/// The whole cell in the fill, but for the gap around it, the symbol and the marks.
bool isFilled(const QImage& cell, const QColor& fill, double ratio)
{
    const int margin = static_cast<int>(std::lround(3 * ratio));
    for (int y = margin; y < cell.height() - margin; ++y) {
        if (cell.pixelColor(margin, y) != fill)
            return false;
    }
    for (int x = margin; x < cell.width() - margin; ++x) {
        if (cell.pixelColor(x, margin) != fill)
            return false;
    }
    return true;
}

/// Screens and their scale a program takes once, when it starts: some of these tests in another one.
void runAgain(const char* variable, const QByteArray& value, const QStringList& tests)
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QLatin1String(variable), QString::fromLocal8Bit(value));
    process.setProcessEnvironment(environment);
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(QCoreApplication::applicationFilePath(), tests);
    QVERIFY(process.waitForFinished(60000));
    const QByteArray said = process.readAll();
    QVERIFY2(process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0, said.constData());
}

/// Where the study has each rating among the bank services.
std::vector<CellPosition> onePositionEach(const HeatmapBoard& board)
{
    std::vector<CellPosition> found;
    for (const Rating wanted : board.model.scale().legendOrder()) {
        for (int row = 0; row < board.family().current.rows(); ++row) {
            for (int column = 0; column < board.family().current.columns(); ++column) {
                if (board.rating(row, column) == wanted
                    && found.size() < board.model.scale().legendOrder().size()
                    && (found.empty() || board.rating(found.back().row, found.back().column) != wanted))
                    found.push_back({row, column});
            }
        }
    }
    return found;
}

/// Where the pictures of a window differ within one of its parts, in words; empty if they are the same there
/// but for \a most pixels.
QString oldPixels(const QImage& shownWindow, const QImage& newWindow, const QWidget& part, int most)
{
    // Off screen, the top left part is all that a scaled window shows of itself.
    const QRect place =
        devicePixels(QRect(part.mapTo(part.window(), QPoint()), part.size()), part.devicePixelRatioF())
        & shownWindow.rect();
    const QImage shown = shownWindow.copy(place);
    const QImage anew = newWindow.copy(place);
    QRect found;
    int count = 0;
    for (int y = 0; y < shown.height(); ++y) {
        for (int x = 0; x < shown.width(); ++x) {
            if (shown.pixel(x, y) != anew.pixel(x, y)) {
                found |= QRect(x, y, 1, 1);
                ++count;
            }
        }
    }
    if (count <= most)
        return {};
    return QStringLiteral("%1: %2 old pixels within %3 x %4 at %5, %6")
        .arg(QLatin1String(part.parentWidget()->metaObject()->className()))
        .arg(count)
        .arg(found.width())
        .arg(found.height())
        .arg(found.x())
        .arg(found.y());
}

} // namespace

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
    const QColor mark = board.view.cellPainter().palette().cell(Rating::level(2)).text;
    QVERIFY(corner(5, 0) != mark);
    QVERIFY(board.model.rate({board.cell(5, 0)}, Rating::level(2)));
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
                board.view.setCollapsed(random.bounded(3), random.bounded(2));
            else
                QTest::keyClick(&board.view, keys[random.bounded(8)]);
        }
        QCoreApplication::processEvents();
        // Where a label is cut at the edge, letters move by a fraction of a pixel.
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
    HeatmapBoard moved("services");
    QVERIFY(showOn(coarser, moved.view));
    const QImage before = cellPicture(moved, 4, 3);
    QVERIFY(showOn(sharper, moved.view));
    HeatmapBoard fresh("services");
    QVERIFY(showOn(sharper, fresh.view));
    QCOMPARE(cellPicture(fresh, 4, 3).width(), before.width() * 2);
    QCOMPARE(cellPicture(moved, 4, 3), cellPicture(fresh, 4, 3));
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
