// SPDX-License-Identifier: GPL-3.0-or-later
#include "boards/board_painter.h"
#include "boards/difference_painter.h"
#include "support/levels.h"
#include "support/small_atlas.h"
#include "support/study.h"

#include <QPainter>
#include <QTest>

#include <functional>
#include <set>

using namespace atlas;

namespace {

const RatingScale& scale()
{
    return *study().scale(QStringLiteral("impact"));
}

Rating rating(const char* code)
{
    return *scale().parse(QString::fromLatin1(code));
}

Distribution counts(const std::vector<const char*>& codes)
{
    Distribution distribution(scale());
    for (const char* code : codes)
        distribution.add(rating(code));
    return distribution;
}

QFont symbolFont(int pixels = 14)
{
    QFont font;
    font.setPixelSize(pixels);
    return font;
}

QImage filled(QSize size, const Palette& palette, const std::function<void(QPainter&)>& paint)
{
    QImage image(size, QImage::Format_RGB32);
    image.fill(palette.background());
    QPainter painter(&image);
    paint(painter);
    return image;
}

QImage painted(const BoardPainter& board, QSize size, const BoardCell& cell, const QFont& font = symbolFont())
{
    return filled(size, board.palette(),
        [&](QPainter& painter) { board.paintCell(painter, QRectF(QPointF(), size), cell, font); });
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

/// Pixels of a colour within a part of the image.
int countOf(const QImage& image, const QRect& part, const QColor& colour)
{
    int found = 0;
    for (int y = part.top(); y <= part.bottom(); ++y) {
        for (int x = part.left(); x <= part.right(); ++x)
            found += image.pixel(x, y) == colour.rgb();
    }
    return found;
}

/// Pixels that are written on a fill, within a part of the image.
int writtenOn(const QImage& image, const QRect& part, const QColor& fill)
{
    return part.width() * part.height() - countOf(image, part, fill);
}

const QSize usual(118, 40);

} // namespace

Q_DECLARE_METATYPE(atlas::BoardCell)

class TestBoardPainter : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void countsStepsAmongOrderedLevels_data();
    void countsStepsAmongOrderedLevels();
    void levelsApartHaveNoSteps();
    void textAndEdgesStandOut();
    void similarityTextStandsOut();
    void similarityGrowsInOneHue();
    void noCellPaintsNothing();
    void oneRatingLooksAsInTheMatrix();
    void manyRatingsTakeTheMediansColour();
    void splitMedianIsHalvedInOrder();
    void splitMedianKeepsItsSignsInNarrowCells();
    void levelsAloneShowASplitMedianWhole();
    void weakSimilarityIsHollow();
    void narrowSimilaritiesKeepTheirFigures();
    void distributionLiesAtTheFoot();
    void figuresNeedRoom();
    void withoutLevelsHatchedOrDashed();
    void unchangedStaysPale();
    void differenceFillsByDirectionAndSize_data();
    void differenceFillsByDirectionAndSize();
    void directionReadsWithoutColour();
    void stepsReadWithoutColour();
    void rolledUpDifferencesTellTheirShares();
    void tinyCellsAreFlat_data();
    void tinyCellsAreFlat();
    void paintsWithinTheCell_data();
    void paintsWithinTheCell();
    void leavesThePainterAsItWas();
};

void TestBoardPainter::countsStepsAmongOrderedLevels_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    QTest::addColumn<int>("steps"); // 99: none
    QTest::newRow("one up") << "+"
                            << "++" << 1;
    QTest::newRow("across the middle") << "-"
                                       << "+" << 1;
    QTest::newRow("whole way up") << "--"
                                  << "++" << 3;
    QTest::newRow("two down") << "+"
                              << "--" << -2;
    QTest::newRow("same") << "+"
                          << "+" << 0;
    QTest::newRow("to not applicable") << "+"
                                       << "N/A" << 99;
    QTest::newRow("from not rated") << ""
                                    << "+" << 99;
}

void TestBoardPainter::countsStepsAmongOrderedLevels()
{
    QFETCH(QString, before);
    QFETCH(QString, after);
    QFETCH(int, steps);
    QCOMPARE(stepsBetween(scale(), *scale().parse(before), *scale().parse(after)).value_or(99), steps);
}

void TestBoardPainter::levelsApartHaveNoSteps()
{
    RatingScale apart = scale();
    apart.levels.edit()[1].weight.reset(); // between "--" and "+"
    QCOMPARE(stepsBetween(apart, levelAt(0), levelAt(2)).value_or(99), 1);
    QVERIFY(!stepsBetween(apart, levelAt(1), levelAt(2)));
    QCOMPARE(toneOf(apart, {levelAt(1), levelAt(2)}), ChangeTone::Otherwise);
    QCOMPARE(toneOf(apart, {levelAt(1), levelAt(1)}), ChangeTone::Unchanged);
}

void TestBoardPainter::textAndEdgesStandOut()
{
    for (const Theme theme : {Theme::Light, Theme::Dark}) {
        const Palette palette(scale(), theme);
        for (const ChangeTone tone : {ChangeTone::Unchanged, ChangeTone::RaisedOnce, ChangeTone::RaisedMore,
                 ChangeTone::LoweredOnce, ChangeTone::LoweredMore, ChangeTone::Otherwise}) {
            const ToneColours colours = toneColours(tone, palette);
            QVERIFY2(contrastRatio(colours.text, colours.fill) >= 4.5, qPrintable(colours.fill.name()));
            if (tone != ChangeTone::Unchanged)
                QVERIFY2(
                    contrastRatio(colours.edge, palette.background()) >= 3, qPrintable(colours.edge.name()));
        }
        // A frame around a neutral fill has to show against the fill too.
        const ToneColours otherwise = toneColours(ChangeTone::Otherwise, palette);
        QVERIFY(contrastRatio(otherwise.edge, otherwise.fill) >= 3);
        // One step and more are told apart.
        QVERIFY(contrastRatio(toneColours(ChangeTone::RaisedOnce, palette).fill,
                    toneColours(ChangeTone::RaisedMore, palette).fill)
            >= 3);
        QVERIFY(contrastRatio(toneColours(ChangeTone::LoweredOnce, palette).fill,
                    toneColours(ChangeTone::LoweredMore, palette).fill)
            >= 3);
        QVERIFY(contrastRatio(palette.text(), toneColours(ChangeTone::Unchanged, palette).fill) >= 4.5);
    }
}

void TestBoardPainter::similarityTextStandsOut()
{
    for (const Theme theme : {Theme::Light, Theme::Dark}) {
        for (int percent = 0; percent <= 100; ++percent) {
            const CellColours colours = similarityColours(percent / 100.0, theme);
            QVERIFY2(contrastRatio(colours.fill, colours.text) >= 4.5, qPrintable(QString::number(percent)));
        }
    }
}

void TestBoardPainter::similarityGrowsInOneHue()
{
    for (const Theme theme : {Theme::Light, Theme::Dark}) {
        const Palette palette(scale(), theme);
        double last = 0;
        for (int percent = 0; percent <= 100; percent += 10) {
            const QColor fill = similarityColours(percent / 100.0, theme).fill;
            const double contrast = contrastRatio(fill, palette.background());
            QVERIFY(contrast > last);
            last = contrast;
            // Teal: neither the blue nor the orange of the scale.
            QVERIFY2(fill.hue() > 150 && fill.hue() < 190, qPrintable(fill.name()));
        }
        QCOMPARE(similarityColours(1.2, theme).fill, similarityColours(1, theme).fill);
        QCOMPARE(similarityColours(-1, theme).fill, similarityColours(0, theme).fill);
    }
}

void TestBoardPainter::noCellPaintsNothing()
{
    const BoardPainter board(scale(), Theme::Light);
    const std::set<QRgb> background{board.palette().background().rgb()};
    QCOMPARE(coloursOf(painted(board, usual, NoCell())), background);
    QCOMPARE(coloursOf(painted(board, {4, 4}, NoCell())), background);
    QCOMPARE(coloursOf(painted(board, usual, RatingsCell{Distribution(scale())})), background);
}

void TestBoardPainter::oneRatingLooksAsInTheMatrix()
{
    for (const char* code : {"++", "-", "N/A", ""}) {
        for (const Theme theme : {Theme::Light, Theme::Dark}) {
            const BoardPainter board(scale(), theme);
            const QImage expected = filled(usual, board.palette(), [&](QPainter& painter) {
                CellPainter(scale(), theme)
                    .paintCell(painter, QRectF(QPointF(), usual), rating(code), symbolFont(), {true, true});
            });
            QCOMPARE(painted(board, usual, RatingsCell{counts({code}), true, true}), expected);
        }
    }
}

void TestBoardPainter::manyRatingsTakeTheMediansColour()
{
    const BoardPainter board(scale(), Theme::Light);
    const QImage image = painted(board, usual, RatingsCell{counts({"++", "++", "--", "N/A", ""})});
    const QRgb fill = board.palette().cell(rating("++")).fill.rgb();
    for (const QPoint& point : {QPoint(4, 4), QPoint(4, 25), QPoint(90, 4)})
        QCOMPARE(image.pixel(point), fill);
    // The symbol stands in the middle.
    QVERIFY(writtenOn(image, {45, 8, 28, 18}, board.palette().cell(rating("++")).fill) > 4);
}

void TestBoardPainter::splitMedianIsHalvedInOrder()
{
    const BoardPainter board(scale(), Theme::Light);
    const QImage image = painted(board, usual, RatingsCell{counts({"-", "+"})});
    QCOMPARE(image.pixel(4, 8), board.palette().cell(rating("-")).fill.rgb());
    QCOMPARE(image.pixel(113, 4), board.palette().cell(rating("+")).fill.rgb());
    QVERIFY(writtenOn(image, {40, 8, 18, 18}, board.palette().cell(rating("-")).fill) > 4);
    QVERIFY(writtenOn(image, {60, 8, 18, 18}, board.palette().cell(rating("+")).fill) > 4);
}

void TestBoardPainter::splitMedianKeepsItsSignsInNarrowCells()
{
    const BoardPainter board(scale(), Theme::Light);
    const QColor lower = board.palette().cell(rating("+")).fill;
    const QColor upper = board.palette().cell(rating("++")).fill;
    for (const int width : {18, 20, 24, 30, 40}) {
        const QImage image = painted(board, {width, 36}, RatingsCell{counts({"+", "++"})});
        const int fills = countOf(image, image.rect(), lower) + countOf(image, image.rect(), upper);
        QVERIFY2(countOf(image, image.rect(), lower) > 20, qPrintable(QString::number(width)));
        QVERIFY2(countOf(image, image.rect(), upper) > 20, qPrintable(QString::number(width)));
        // What is neither fill nor the ground around them and above the bar is ink.
        const int ground = countOf(image, image.rect(), board.palette().background());
        QVERIFY2(width * 36 - fills - ground > 8, qPrintable(QString::number(width)));
    }
    // Even where no sign fits both levels are there.
    const QImage tiny = painted(board, {4, 4}, RatingsCell{counts({"+", "++"})});
    QVERIFY(countOf(tiny, tiny.rect(), board.palette().cell(rating("+")).fill) > 0);
    QVERIFY(countOf(tiny, tiny.rect(), board.palette().cell(rating("++")).fill) > 0);
}

void TestBoardPainter::levelsAloneShowASplitMedianWhole()
{
    const BoardPainter board(scale(), Theme::Light);
    const auto levels = [&](const Distribution& of) {
        return filled({52, 22}, board.palette(),
            [&](QPainter& painter) { board.paintLevels(painter, QRectF(0, 0, 52, 22), of, symbolFont()); });
    };
    const QImage split = levels(counts({"-", "+"}));
    QCOMPARE(split.pixel(4, 4), board.palette().cell(rating("-")).fill.rgb());
    QCOMPARE(split.pixel(48, 4), board.palette().cell(rating("+")).fill.rgb());
    const QImage one = levels(counts({"++", "++", "N/A"}));
    QCOMPARE(one.pixel(4, 4), board.palette().cell(rating("++")).fill.rgb());
    QCOMPARE(one.pixel(48, 4), board.palette().cell(rating("++")).fill.rgb());
    QCOMPARE(levels(counts({"N/A"})), filled({52, 22}, board.palette(), [&](QPainter& painter) {
        board.cells().paintCell(painter, QRectF(0, 0, 52, 22), rating("N/A"), symbolFont());
    }));
}

void TestBoardPainter::weakSimilarityIsHollow()
{
    const BoardPainter board(scale(), Theme::Light);
    const QColor fill = similarityColours(1, Theme::Light).fill;
    const QImage firm = painted(board, usual, SimilarityCell{1, 9});
    const QImage weak = painted(board, usual, SimilarityCell{1, 3, true});
    QCOMPARE(firm.pixel(8, 8), fill.rgb());
    QCOMPARE(weak.pixel(2, 8), fill.rgb());
    QCOMPARE(weak.pixel(8, 8), board.palette().background().rgb());
    QVERIFY(writtenOn(weak, {30, 8, 58, 24}, board.palette().background())
        > writtenOn(firm, {30, 8, 58, 24}, fill)); // how many it rests on, too
}

void TestBoardPainter::narrowSimilaritiesKeepTheirFigures()
{
    // French sets a space before the sign, so its figures are the longest.
    const BoardPainter board(scale(), Theme::Light, QLocale(QLocale::French));
    QFont font = symbolFont();
    font.setPixelSize(7); // as the view asks for in columns of this width
    for (const SimilarityCell& cell : {SimilarityCell{0.97, 9}, SimilarityCell{0.97, 3, true}}) {
        const QImage image = filled({17, 36}, board.palette(),
            [&](QPainter& painter) { board.paintCell(painter, QRectF(0, 0, 17, 36), cell, font); });
        const QColor ground =
            cell.isWeak ? board.palette().background() : similarityColours(0.97, Theme::Light).fill;
        // From bottom to top, in type that is read: four times as long as upright in this type.
        int first = 36;
        int last = 0;
        for (int y = 4; y < 32; ++y) {
            if (writtenOn(image, {4, y, 9, 1}, ground) == 0)
                continue;
            first = std::min(first, y);
            last = y;
        }
        QVERIFY2(last - first > 14, qPrintable(QString::number(last - first)));
    }
}

void TestBoardPainter::distributionLiesAtTheFoot()
{
    const BoardPainter board(scale(), Theme::Light);
    const QImage image = painted(board, {102, 40}, RatingsCell{counts({"--", "--", "++", "++", "++"})});
    // Two fifths fading, the rest growing, with a line of background above.
    QCOMPARE(image.pixel(3, 36), board.palette().cell(rating("--")).fill.rgb());
    QCOMPARE(image.pixel(38, 36), board.palette().cell(rating("--")).fill.rgb());
    QCOMPARE(image.pixel(44, 36), board.palette().cell(rating("++")).fill.rgb());
    QVERIFY(countOf(image, {1, 28, 100, 8}, board.palette().background()) >= 100);
}

void TestBoardPainter::figuresNeedRoom()
{
    const BoardPainter board(scale(), Theme::Light);
    const RatingsCell cell{counts({"++", "++", "N/A"})};
    const QColor fill = board.palette().cell(rating("++")).fill;
    const QImage wide = painted(board, {118, 40}, cell);
    QVERIFY(writtenOn(wide, {85, 6, 28, 22}, fill) > 20);
    const QImage narrow = painted(board, {48, 40}, cell);
    QCOMPARE(writtenOn(narrow, {38, 6, 8, 22}, fill), 0);
}

void TestBoardPainter::withoutLevelsHatchedOrDashed()
{
    const BoardPainter board(scale(), Theme::Light);
    const auto matrixCell = [&](const char* code) {
        return filled(usual, board.palette(), [&](QPainter& painter) {
            board.cells().paintCell(painter, QRectF(QPointF(), usual), rating(code), symbolFont());
        });
    };
    QCOMPARE(painted(board, usual, RatingsCell{counts({"N/A", "N/A"})}), matrixCell("N/A"));
    QCOMPARE(painted(board, usual, RatingsCell{counts({"", "", ""})}), matrixCell(""));
    // Somebody has said something.
    QCOMPARE(painted(board, usual, RatingsCell{counts({"", "N/A"})}), matrixCell("N/A"));
}

void TestBoardPainter::unchangedStaysPale()
{
    for (const Theme theme : {Theme::Light, Theme::Dark}) {
        const BoardPainter board(scale(), theme);
        const QImage image = painted(board, usual, DifferenceCell{rating("++"), rating("++")});
        QCOMPARE(image.pixel(4, 4), board.palette().surface().rgb());
        QVERIFY(writtenOn(image, {45, 8, 28, 24}, board.palette().surface()) > 4);
        QCOMPARE(countOf(image, image.rect(), board.palette().cell(rating("++")).fill), 0);
    }
}

void TestBoardPainter::differenceFillsByDirectionAndSize_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    QTest::addColumn<int>("tone");
    const auto row = [](const char* name, const char* before, const char* after, ChangeTone tone) {
        QTest::newRow(name) << QString::fromLatin1(before) << QString::fromLatin1(after)
                            << static_cast<int>(tone);
    };
    row("raised by one", "-", "+", ChangeTone::RaisedOnce);
    row("raised by two", "-", "++", ChangeTone::RaisedMore);
    row("lowered by one", "++", "+", ChangeTone::LoweredOnce);
    row("lowered by three", "++", "--", ChangeTone::LoweredMore);
    row("from not applicable", "N/A", "+", ChangeTone::Otherwise);
    row("to not rated", "+", "", ChangeTone::Otherwise);
    row("not rated to not applicable", "", "N/A", ChangeTone::Otherwise);
}

void TestBoardPainter::differenceFillsByDirectionAndSize()
{
    QFETCH(QString, before);
    QFETCH(QString, after);
    QFETCH(int, tone);
    const DifferenceCell cell{*scale().parse(before), *scale().parse(after)};
    for (const Theme theme : {Theme::Light, Theme::Dark}) {
        const BoardPainter board(scale(), theme);
        const ToneColours colours = toneColours(static_cast<ChangeTone>(tone), board.palette());
        const QImage image = painted(board, usual, cell);
        QCOMPARE(image.pixel(5, 5), colours.fill.rgb());
        QCOMPARE(image.pixel(60, 1), colours.edge.rgb());
        QVERIFY(countOf(image, image.rect(), colours.text) > 10);
    }
}

void TestBoardPainter::directionReadsWithoutColour()
{
    const BoardPainter board(scale(), Theme::Light);
    const auto textRowsOf = [&](const DifferenceCell& cell) {
        // A small cell holds one triangle and nothing else: wide at the foot when it points up.
        const QImage image = painted(board, {16, 16}, cell);
        const QColor text = toneColours(toneOf(scale(), cell), board.palette()).text;
        return std::pair(countOf(image, {2, 3, 12, 5}, text), countOf(image, {2, 8, 12, 5}, text));
    };
    const auto up = textRowsOf({rating("-"), rating("+")});
    QVERIFY(up.second > up.first + 5);
    const auto down = textRowsOf({rating("+"), rating("-")});
    QVERIFY(down.first > down.second + 5);
}

void TestBoardPainter::stepsReadWithoutColour()
{
    // The pictures differ in their shapes, not only in their fills.
    const BoardPainter board(scale(), Theme::Light);
    const auto shape = [&](const char* before, const char* after) {
        const DifferenceCell cell{rating(before), rating(after)};
        const QImage image = painted(board, {40, 20}, cell); // no room for the ratings themselves
        const ToneColours colours = toneColours(toneOf(scale(), cell), board.palette());
        QString bits;
        for (int y = 2; y < 18; ++y) {
            for (int x = 2; x < 38; ++x)
                bits += contrastRatio(QColor(image.pixel(x, y)), colours.fill) > 2 ? u'#' : u' ';
        }
        return bits;
    };
    const std::set<QString> shapes{shape("-", "+"), shape("-", "++"), shape("--", "++"), shape("+", "-"),
        shape("++", "-"), shape("++", "--"), shape("++", "N/A"), shape("", "")};
    QCOMPARE(shapes.size(), std::size_t(8));
}

void TestBoardPainter::rolledUpDifferencesTellTheirShares()
{
    const BoardPainter board(scale(), Theme::Light);
    const QImage image = painted(board, {102, 40}, DifferencesCell{3, 1, 0, 10});
    QCOMPARE(image.pixel(5, 36), toneColours(ChangeTone::LoweredMore, board.palette()).edge.rgb());
    QCOMPARE(image.pixel(30, 36), toneColours(ChangeTone::RaisedMore, board.palette()).edge.rgb());
    QCOMPARE(image.pixel(80, 36), board.palette().grid().rgb());
    QCOMPARE(image.pixel(4, 4), board.palette().surface().rgb());
    QVERIFY(countOf(image, image.rect(), board.palette().text()) > 10);
}

void TestBoardPainter::tinyCellsAreFlat_data()
{
    QTest::addColumn<BoardCell>("cell");
    QTest::addColumn<QColor>("colour");
    const Palette palette(scale(), Theme::Light);
    const auto tone = [&](ChangeTone wanted) { return toneColours(wanted, palette); };
    QTest::newRow("ratings") << BoardCell(RatingsCell{counts({"++", "++", "-"})})
                             << palette.cell(rating("++")).fill;
    QTest::newRow("without level") << BoardCell(RatingsCell{counts({"N/A", ""})})
                                   << palette.cell(rating("N/A")).fill;
    QTest::newRow("raised") << BoardCell(DifferenceCell{rating("-"), rating("++")})
                            << tone(ChangeTone::RaisedMore).fill;
    QTest::newRow("otherwise") << BoardCell(DifferenceCell{rating("-"), rating("")})
                               << tone(ChangeTone::Otherwise).edge;
    QTest::newRow("mostly raised") << BoardCell(DifferencesCell{2, 1, 0, 9})
                                   << tone(ChangeTone::RaisedMore).fill;
    QTest::newRow("mostly lowered") << BoardCell(DifferencesCell{2, 3, 1, 9})
                                    << tone(ChangeTone::LoweredMore).fill;
    QTest::newRow("as many either way")
        << BoardCell(DifferencesCell{2, 2, 1, 9}) << tone(ChangeTone::Otherwise).edge;
    QTest::newRow("nothing differs") << BoardCell(DifferencesCell{0, 0, 0, 9})
                                     << tone(ChangeTone::Unchanged).fill;
    QTest::newRow("similarity") << BoardCell(SimilarityCell{0.5, 9})
                                << similarityColours(0.5, Theme::Light).fill;
}

void TestBoardPainter::tinyCellsAreFlat()
{
    QFETCH(BoardCell, cell);
    QFETCH(QColor, colour);
    const BoardPainter board(scale(), Theme::Light);
    QCOMPARE(board.flatColour(cell), colour);
    QCOMPARE(coloursOf(painted(board, {4, 4}, cell)), (std::set<QRgb>{colour.rgb()}));
}

void TestBoardPainter::paintsWithinTheCell_data()
{
    QTest::addColumn<BoardCell>("cell");
    QTest::newRow("one") << BoardCell(RatingsCell{counts({"++"})});
    QTest::newRow("many") << BoardCell(RatingsCell{counts({"++", "-", "-", "N/A", ""}), true, true});
    QTest::newRow("split") << BoardCell(RatingsCell{counts({"++", "--"}), true, true});
    QTest::newRow("raised") << BoardCell(DifferenceCell{rating("--"), rating("++")});
    QTest::newRow("otherwise") << BoardCell(DifferenceCell{rating("N/A"), rating("")});
    QTest::newRow("rolled up") << BoardCell(DifferencesCell{1234, 567, 89, 80000});
    QTest::newRow("similarity") << BoardCell(SimilarityCell{1, 20});
}

void TestBoardPainter::paintsWithinTheCell()
{
    QFETCH(BoardCell, cell);
    const BoardPainter board(scale(), Theme::Light);
    const QColor marker(Qt::magenta);
    // The soft end of a stroke may spill into the next pixel, where nobody sees it.
    const auto shows = [&marker](QRgb pixel) { return contrastRatio(QColor(pixel), marker) > 1.1; };
    for (const QSize& size : {QSize(3, 3), QSize(6, 6), QSize(9, 9), QSize(14, 30), QSize(22, 14),
             QSize(30, 20), QSize(60, 24), QSize(118, 26), QSize(118, 60)}) {
        QImage image(size + QSize(20, 20), QImage::Format_RGB32);
        image.fill(marker);
        const QRect inside(QPoint(10, 10), size);
        QPainter painter(&image);
        board.paintCell(painter, inside, cell, symbolFont());
        painter.end();
        int outside = 0;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x)
                outside += !inside.contains(x, y) && shows(image.pixel(x, y));
        }
        QVERIFY2(outside == 0, qPrintable(QStringLiteral("%1x%2").arg(size.width()).arg(size.height())));
    }
}

void TestBoardPainter::leavesThePainterAsItWas()
{
    const BoardPainter board(scale(), Theme::Light);
    QImage image(usual, QImage::Format_RGB32);
    QPainter painter(&image);
    const QPen pen(Qt::red, 3);
    painter.setPen(pen);
    painter.setBrush(Qt::green);
    for (const BoardCell& cell :
        {BoardCell(RatingsCell{counts({"+", "-"})}), BoardCell(SimilarityCell{0.5, 3}),
            BoardCell(DifferenceCell{rating("+"), rating("-")}), BoardCell(DifferencesCell{1, 2, 3, 9})}) {
        board.paintCell(painter, QRectF(QPointF(), usual), cell, symbolFont());
        QCOMPARE(painter.pen(), pen);
        QCOMPARE(painter.brush(), QBrush(Qt::green));
        QVERIFY(!painter.testRenderHint(QPainter::Antialiasing));
    }
}

QTEST_MAIN(TestBoardPainter)
#include "tst_board_painter.moc"
