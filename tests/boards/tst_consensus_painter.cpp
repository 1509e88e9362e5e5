// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/consensus_board.h"
#include "boards/board_legend.h"
#include "boards/board_painter.h"
#include "support/study.h"
#include "support/workshop_samples.h"
#include "wording/phrases.h"

#include <QPainter>
#include <QTest>

using namespace atlas;

namespace {

const RatingScale& scale()
{
    return *study().scale(QStringLiteral("impact"));
}

/// What the room made of a cell that the atlas rates in the same way.
ConsensusCell cellOf(const char* votes)
{
    AgendaItem item;
    item.rounds = {revealedRound(scale(), QString::fromLatin1(votes))};
    auto cell = consensusOn(item, scale(), Rating());
    cell->present = cell->rating;
    return *cell;
}

QFont symbolFont()
{
    QFont font;
    font.setPixelSize(14);
    return font;
}

const QSize usual(118, 40);

QImage painted(const ConsensusCell& cell, Theme theme = Theme::Light, QSize size = usual)
{
    const BoardPainter board(scale(), theme, QLocale(QLocale::English));
    QImage image(size, QImage::Format_RGB32);
    image.fill(board.palette().background());
    QPainter painter(&image);
    board.paintCell(painter, QRectF(QPointF(), size), cell, symbolFont());
    return image;
}

/// The part of the image that is filled with \a colour, without what is written on it.
QRect areaOf(const QImage& image, const QColor& colour)
{
    QRect area;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (image.pixel(x, y) == colour.rgb())
                area |= QRect(x, y, 1, 1);
        }
    }
    return area;
}

int countOf(const QImage& image, const QRect& part, const QColor& colour)
{
    int found = 0;
    for (int y = part.top(); y <= part.bottom(); ++y) {
        for (int x = part.left(); x <= part.right(); ++x)
            found += image.pixel(x, y) == colour.rgb();
    }
    return found;
}

/// Pixels of a part that stand out from \a fill, as the soft strokes of letters do.
int writtenOn(const QImage& image, const QRect& part, const QColor& fill)
{
    int found = 0;
    for (int y = part.top(); y <= part.bottom(); ++y) {
        for (int x = part.left(); x <= part.right(); ++x)
            found += contrastRatio(QColor(image.pixel(x, y)), fill) > 2.5;
    }
    return found;
}

QColor fillOf(const char* code, Theme theme = Theme::Light)
{
    return Palette(scale(), theme).cell(ratingOf(scale(), QString::fromLatin1(code))).fill;
}

} // namespace

class TestConsensusPainter : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void tileShrinksAsAgreementFalls();
    void tileReadsWithoutColour();
    void fullAgreementFillsThePlace();
    void smallestTileKeepsItsSymbol_data();
    void smallestTileKeepsItsSymbol();
    void halvesShowASplitMedian();
    void notApplicableDivides();
    void figureStandsInsideOrBeside();
    void frameMeansDecided();
    void cornerMeansAnotherRating();
    void decidedWithoutVoteIsWhole();
    void paintsWithinTheCell();
    void legendExplainsWhatOccurs();
};

void TestConsensusPainter::tileShrinksAsAgreementFalls()
{
    for (const Theme theme : {Theme::Light, Theme::Dark}) {
        int last = usual.width() * usual.height() + 1;
        for (const char* votes : {"12x+", "10x+ 2x++", "6x+ 5x++ 1x-", "8x+ 2x++ 2x--"}) {
            const ConsensusCell cell = cellOf(votes);
            QCOMPARE(scale().entry(cell.rating).code, QStringLiteral("+"));
            const QRect tile = areaOf(painted(cell, theme), fillOf("+", theme));
            QVERIFY2(tile.width() * tile.height() < last, votes);
            last = tile.width() * tile.height();
            QVERIFY2(qAbs(2 * tile.center().x() - usual.width()) <= 3, votes);
        }
    }
}

void TestConsensusPainter::tileReadsWithoutColour()
{
    // In shades of grey, as a printer would have it.
    const auto shade = [](const QImage& image, const QPoint& at) { return qGray(image.pixel(at)); };
    const QImage agreed = painted(cellOf("12x++"));
    const QImage apart = painted(cellOf("5x-- 7x++"));
    const QPoint edge(8, usual.height() / 2);
    const QPoint within(44, usual.height() / 2);
    QVERIFY(qAbs(shade(agreed, edge) - shade(agreed, within)) < 4);
    QVERIFY(qAbs(shade(apart, edge) - shade(apart, within)) > 100);
}

void TestConsensusPainter::fullAgreementFillsThePlace()
{
    const QRect tile = areaOf(painted(cellOf("12x++")), fillOf("++"));
    QCOMPARE(tile, QRect(QPoint(1, 1), usual - QSize(2, 2)));
}

void TestConsensusPainter::smallestTileKeepsItsSymbol_data()
{
    QTest::addColumn<QByteArray>("votes");
    QTest::addColumn<QByteArray>("code");
    QTest::newRow("two camps") << QByteArray("7x++ 5x--") << QByteArray("++");
    QTest::newRow("low camp") << QByteArray("7x-- 5x++") << QByteArray("--");
    QTest::newRow("n/a won narrowly") << QByteArray("6x++ 7xN/A") << QByteArray("N/A");
}

void TestConsensusPainter::smallestTileKeepsItsSymbol()
{
    QFETCH(QByteArray, votes);
    QFETCH(QByteArray, code);
    const ConsensusCell cell = cellOf(votes.constData());
    QCOMPARE(scale().entry(cell.rating).code, QString::fromLatin1(code));
    for (const QSize& size : {usual, QSize(118, 24), QSize(44, 24)}) {
        const QImage image = painted(cell, Theme::Light, size);
        const Palette palette(scale(), Theme::Light);
        const QRect tile = areaOf(image, palette.cell(cell.rating).fill);
        QVERIFY(tile.width() < size.width() - 6);
        const QRect middle(tile.center() - QPoint(5, 4), QSize(10, 9));
        QVERIFY(writtenOn(image, middle, palette.cell(cell.rating).fill) > 5);
    }
}

void TestConsensusPainter::halvesShowASplitMedian()
{
    const QImage image = painted(cellOf("6x- 6x++"));
    const QRect low = areaOf(image, fillOf("-"));
    const QRect high = areaOf(image, fillOf("++"));
    QVERIFY(low.width() > 15 && high.width() > 15);
    QVERIFY(low.right() < high.left());
    ConsensusCell decided = cellOf("6x- 6x++");
    decided.decided = true;
    QVERIFY(areaOf(painted(decided), fillOf("-")).isNull());
}

void TestConsensusPainter::notApplicableDivides()
{
    const ConsensusCell cell = cellOf("6x++ 6xN/A");
    QVERIFY(cell.rating.isNotRated()); // neither has the majority
    QVERIFY(areaOf(painted(cell), fillOf("++")).isNull());
    const QRect tile = areaOf(painted(cellOf("7x++ 6xN/A")), fillOf("++"));
    QVERIFY(tile.width() < usual.width() / 2 + 10);
}

void TestConsensusPainter::figureStandsInsideOrBeside()
{
    const Palette palette(scale(), Theme::Light);
    const ConsensusCell agreed = cellOf("12x+");
    const QRect right(80, 10, 34, 20);
    QVERIFY(writtenOn(painted(agreed), right, fillOf("+")) > 5);
    ConsensusCell silent = agreed;
    silent.verdict = {};
    silent.votes = Distribution(scale());
    QCOMPARE(countOf(painted(silent), right, fillOf("+")), right.width() * right.height());

    const ConsensusCell apart = cellOf("7x++ 5x--");
    const QImage image = painted(apart);
    QVERIFY(writtenOn(image, right, palette.surface()) > 5);
    QVERIFY(areaOf(image, fillOf("++")).right() < right.left() + 5);
    QVERIFY(contrastRatio(palette.text(), palette.surface()) >= 4.5);
    const Palette dark(scale(), Theme::Dark);
    QVERIFY(contrastRatio(dark.text(), dark.surface()) >= 4.5);
}

void TestConsensusPainter::frameMeansDecided()
{
    for (const Theme theme : {Theme::Light, Theme::Dark}) {
        const QColor ink = Palette(scale(), theme).text();
        ConsensusCell cell = cellOf("12x+");
        const QRect top(10, 1, 98, 1);
        QCOMPARE(countOf(painted(cell, theme), top, ink), 0);
        cell.decided = true;
        QCOMPARE(countOf(painted(cell, theme), top, ink), 98);
        cell.votes = cellOf("7x++ 5x--").votes; // the frame stays where the tile shrinks
        QCOMPARE(countOf(painted(cell, theme), top, ink), 98);
    }
}

void TestConsensusPainter::cornerMeansAnotherRating()
{
    ConsensusCell cell = cellOf("12x+");
    const QColor ink = Palette(scale(), Theme::Light).cell(cell.rating).text;
    const QRect corner(usual.width() - 8, 1, 7, 4);
    QCOMPARE(countOf(painted(cell), corner, ink), 0);
    cell.present = Rating::notRated();
    QVERIFY(countOf(painted(cell), corner, ink) > 8);
}

void TestConsensusPainter::decidedWithoutVoteIsWhole()
{
    AgendaItem item;
    item.outcome = decidedOn(ratingOf(scale(), QStringLiteral("-")));
    const auto cell = consensusOn(item, scale(), ratingOf(scale(), QStringLiteral("-")));
    const QRect tile = areaOf(painted(*cell), fillOf("-"));
    QVERIFY(tile.width() >= usual.width() - 8); // within the frame
}

void TestConsensusPainter::paintsWithinTheCell()
{
    const QColor marker(Qt::magenta);
    // The soft end of a stroke may spill into the next pixel, where nobody sees it.
    const auto shows = [&marker](QRgb pixel) { return contrastRatio(QColor(pixel), marker) > 1.1; };
    const BoardPainter board(scale(), Theme::Light);
    for (const char* votes : {"12x+", "6x- 6x++", "6x-- 6x++", "6x++ 6xN/A", "9xN/A"}) {
        ConsensusCell cell = cellOf(votes);
        cell.decided = votes[0] == '1';
        cell.present = Rating::notRated();
        for (const QSize& size : {QSize(3, 3), QSize(6, 6), QSize(7, 40), QSize(9, 9), QSize(14, 30),
                 QSize(22, 14), QSize(30, 20), QSize(60, 24), QSize(118, 26), QSize(118, 60)}) {
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
            QVERIFY2(outside == 0,
                qPrintable(QStringLiteral("%1 at %2x%3")
                               .arg(QString::fromLatin1(votes))
                               .arg(size.width())
                               .arg(size.height())));
        }
    }
}

void TestConsensusPainter::legendExplainsWhatOccurs()
{
    class OneCellBoard final : public Board {
    public:
        explicit OneCellBoard(ConsensusCell cell)
            : Board(::scale())
            , m_cell(std::move(cell))
        {
            m_rows.headings = {{}};
            m_columns.headings = {{}};
        }
        BoardCell cell(int, int) const override { return m_cell; }

    private:
        ConsensusCell m_cell;
    };
    ConsensusCell cell = cellOf("12x+");
    BoardContents contents = contentsOf(OneCellBoard(cell));
    QVERIFY(contents.consensus);
    QVERIFY(!contents.ratings);
    QVERIFY(!contents.otherThanPresent);
    cell.present = Rating::notRated();
    contents = contentsOf(OneCellBoard(cell));
    QVERIFY(contents.otherThanPresent);
    const Phrases phrases(Language::English);
    // In a narrow place, each entry takes a line of its own.
    const BoardLegend marked(scale(), contents, phrases, SheetStyle(), 120);
    contents.otherThanPresent = false;
    const BoardLegend plain(scale(), contents, phrases, SheetStyle(), 120);
    QVERIFY(plain.height() > 0);
    QVERIFY(marked.height() > plain.height());
}

QTEST_MAIN(TestConsensusPainter)
#include "tst_consensus_painter.moc"
