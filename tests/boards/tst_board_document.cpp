// SPDX-License-Identifier: GPL-3.0-or-later
#include "boards/board_colours.h"
#include "boards/board_document.h"
#include "boards/board_geometry.h"
#include "boards/board_sheet.h"
#include "support/study.h"

#include <QImage>
#include <QPainter>
#include <QTest>

using namespace atlas;

namespace {

const RatingScale& impact()
{
    return *study().scale(QStringLiteral("impact"));
}

/// Groups of rows against groups of columns, each cell a similarity that tells its place.
class FakeBoard final : public Board {
public:
    FakeBoard(const std::vector<int>& rows, const std::vector<int>& columns,
        const QString& word = QStringLiteral("Label"))
        : Board(impact())
    {
        fill(m_rows, rows, true, word);
        fill(m_columns, columns, false, word);
    }

    BoardCell cell(int row, int) const override
    {
        return m_rows.at(row).kind == BoardHeading::Kind::Title ? BoardCell(NoCell())
                                                                : BoardCell(SimilarityCell{1, 5});
    }
    BoardAxis& rowAxis() { return m_rows; }

private:
    static void fill(BoardAxis& axis, const std::vector<int>& groups, bool titled, const QString& word)
    {
        for (std::size_t index = 0; index < groups.size(); ++index) {
            const int group = static_cast<int>(index);
            BoardGroup added;
            added.label = QStringLiteral("Group %1").arg(group);
            added.first = axis.size();
            if (titled)
                axis.headings.push_back({BoardHeading::Kind::Title, group, added.label, {}, {}});
            for (int item = 0; item < groups[index]; ++item)
                axis.headings.push_back(
                    {BoardHeading::Kind::Item, group, QStringLiteral("%1 %2").arg(word).arg(item), {}, {}});
            added.count = axis.size() - added.first;
            added.items = groups[index];
            axis.items += groups[index];
            axis.groups.push_back(added);
        }
        axis.allItems = axis.items;
    }
};

BoardDocument documentOf(
    const Board& board, const BoardClosing& closing = {}, QPageSize::PageSizeId paper = QPageSize::A4)
{
    return BoardDocument(board,
        {QStringLiteral("Title"), {QStringLiteral("Note")}, QStringLiteral("Atlas"), {}}, Language::English,
        sheetLayout(paper), closing, QDate(2025, 3, 9));
}

std::vector<int> groupsOf(const std::vector<int>& sizes)
{
    std::vector<int> groups;
    for (std::size_t group = 0; group < sizes.size(); ++group)
        groups.insert(groups.end(), static_cast<std::size_t>(sizes[group]), static_cast<int>(group));
    return groups;
}

TextTableContent annexOf(int rows)
{
    TextTableContent annex;
    annex.title = QStringLiteral("Changes");
    annex.heads = {QStringLiteral("What"), QStringLiteral("Why")};
    annex.shares = {1, 2};
    for (int row = 0; row < rows; ++row)
        annex.rows.push_back({QString::number(row), QStringLiteral("A reason that is given. ").repeated(6)});
    return annex;
}

QImage painted(const PagedDocument& document, int page, const QSizeF& size)
{
    QImage image(size.toSize(), QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    paintFramed(painter, document, page);
    return image;
}

} // namespace

class TestBoardDocument : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void columnsBreakBetweenGroups_data();
    void columnsBreakBetweenGroups();
    void manyColumnsReadUpright();
    void coversEveryCellOnce_data();
    void coversEveryCellOnce();
    void nothingLeavesThePage_data();
    void nothingLeavesThePage();
    void titlesAreRepeatedWhereTheyGoOn();
    void annexAndSignaturesFollow();
    void signaturesStayTogether();
    void treesArePaintedBesideTheRows();
    void sheetPlacesItsCells();
};

void TestBoardDocument::columnsBreakBetweenGroups_data()
{
    QTest::addColumn<QList<int>>("groups");
    QTest::addColumn<double>("width");
    QTest::addColumn<QList<int>>("shares"); // columns in each range
    QTest::newRow("all on one page") << QList<int>{4, 4} << 1032.0 << QList<int>{8};
    QTest::newRow("many on one page") << QList<int>{10, 10} << 1032.0 << QList<int>{20};
    QTest::newRow("between two groups") << QList<int>{20, 24} << 1032.0 << QList<int>{20, 24};
    QTest::newRow("a group too large") << QList<int>{60} << 1032.0 << QList<int>{20, 20, 20};
    QTest::newRow("even shares") << QList<int>{8, 8, 8, 8, 8, 8} << 1032.0 << QList<int>{24, 24};
}

void TestBoardDocument::columnsBreakBetweenGroups()
{
    QFETCH(QList<int>, groups);
    QFETCH(double, width);
    QFETCH(QList<int>, shares);
    BoardDemand demand;
    demand.groups = groupsOf({groups.begin(), groups.end()});
    demand.leastCell = 80;
    demand.widestLabel = 200;
    const BoardGeometry geometry = boardWithin(width, demand);
    QList<int> counts;
    int next = 0;
    for (const ColumnRange& range : geometry.ranges) {
        QCOMPARE(range.first, next);
        next += range.count;
        counts << range.count;
        QVERIFY(geometry.width(range) <= width + 0.01);
    }
    if (groups.size() > 1 || groups.front() < 60)
        QCOMPARE(counts, shares);
    QCOMPARE(next, static_cast<int>(demand.groups.size()));
}

void TestBoardDocument::manyColumnsReadUpright()
{
    BoardDemand demand;
    demand.leastCell = 90;
    demand.widestLabel = 200;
    demand.groups = groupsOf({5});
    QVERIFY(!boardWithin(1032, demand).upright);
    QVERIFY(!naturalBoard(demand).upright);
    demand.groups = groupsOf({15, 16});
    QVERIFY(boardWithin(1032, demand).upright);
    QVERIFY(naturalBoard(demand).upright);
    QCOMPARE(boardWithin(1200, demand).ranges.size(), std::size_t(1));
}

void TestBoardDocument::coversEveryCellOnce_data()
{
    QTest::addColumn<int>("rows");
    QTest::addColumn<int>("columns");
    QTest::newRow("one page") << 5 << 4;
    QTest::newRow("many rows") << 90 << 4;
    QTest::newRow("many columns") << 5 << 90;
    QTest::newRow("many of both") << 90 << 90;
    QTest::newRow("nothing") << 0 << 0;
}

void TestBoardDocument::coversEveryCellOnce()
{
    QFETCH(int, rows);
    QFETCH(int, columns);
    const FakeBoard board({rows / 2, rows - rows / 2}, {columns / 2, columns - columns / 2});
    const BoardDocument document = documentOf(board);
    QHash<std::pair<int, int>, int> seen;
    for (int page = 0; page < document.boardPages(); ++page) {
        const BoardDocument::PagePlan plan = document.plan(page);
        for (const auto& placed : plan.items) {
            if (placed.item->title)
                continue;
            for (int column = plan.columns.first; column < plan.columns.first + plan.columns.count; ++column)
                ++seen[{placed.item->heading, column}];
        }
    }
    QCOMPARE(seen.size(), static_cast<qsizetype>(rows) * columns);
    for (const int times : std::as_const(seen))
        QCOMPARE(times, 1);
    for (int page = 0; page < document.pageCount(); ++page)
        painted(document, page, document.pageSize());
}

void TestBoardDocument::nothingLeavesThePage_data()
{
    QTest::addColumn<QString>("word");
    QTest::addColumn<int>("paper");
    QTest::newRow("short, A4") << QStringLiteral("Label") << static_cast<int>(QPageSize::A4);
    QTest::newRow("long, A4") << QStringLiteral("Gestion des performances administratives ").repeated(6)
                              << static_cast<int>(QPageSize::A4);
    QTest::newRow("one word, A4") << QString(300, u'w') << static_cast<int>(QPageSize::A4);
    QTest::newRow("long, A3") << QStringLiteral("Communication ").repeated(30)
                              << static_cast<int>(QPageSize::A3);
    QTest::newRow("long, A6") << QStringLiteral("Communication ").repeated(30)
                              << static_cast<int>(QPageSize::A6);
}

void TestBoardDocument::nothingLeavesThePage()
{
    QFETCH(QString, word);
    QFETCH(int, paper);
    const FakeBoard board({9, 30}, {3, 20, 1}, word);
    const BoardDocument document = documentOf(board, {}, static_cast<QPageSize::PageSizeId>(paper));
    for (int page = 0; page < document.boardPages(); ++page) {
        const BoardDocument::PagePlan plan = document.plan(page);
        const QRectF paperRect(QPointF(0, 0), document.pageSize() + QSizeF(0.1, 0.1));
        QVERIFY(paperRect.contains(plan.columnHeads));
        QVERIFY(!plan.items.empty());
        for (const auto& placed : plan.items) {
            QVERIFY(paperRect.contains(placed.rect));
            QVERIFY(placed.rect.bottom() <= plan.legend.top() + 0.1);
        }
    }
}

void TestBoardDocument::titlesAreRepeatedWhereTheyGoOn()
{
    const FakeBoard board({80}, {4});
    const BoardDocument document = documentOf(board);
    QVERIFY(document.boardPages() > 1);
    for (int page = 0; page < document.boardPages(); ++page) {
        const auto first = document.plan(page).items.front();
        QVERIFY(first.item->title);
        QCOMPARE(first.repeated, page > 0);
        QCOMPARE(document.plan(page).columnHeads.isEmpty(), false);
    }
}

void TestBoardDocument::annexAndSignaturesFollow()
{
    const FakeBoard board({5}, {4});
    QCOMPARE(documentOf(board).pageCount(), 1);
    QVERIFY(!documentOf(board).signaturePlace());

    // Below a short annex, or on a page of their own.
    const BoardDocument brief = documentOf(board, {annexOf(3), 2});
    QCOMPARE(brief.annexPages(), 1);
    QCOMPARE(brief.pageCount(), 2);
    QCOMPARE(brief.signaturePlace()->page, 1);
    QVERIFY(brief.signaturePlace()->top > 50);
    const BoardDocument alone = documentOf(board, {std::nullopt, 2});
    QCOMPARE(alone.pageCount(), 2);
    QCOMPARE(alone.signaturePlace()->top, 0.0);
    QVERIFY(documentOf(board, {annexOf(100), 0}).annexPages() > 1);
}

void TestBoardDocument::signaturesStayTogether()
{
    const FakeBoard board({5}, {4});
    int ownPage = 0;
    for (int rows = 1; rows < 30; ++rows) {
        const BoardDocument document = documentOf(board, {annexOf(rows), 4});
        const auto place = *document.signaturePlace();
        QCOMPARE(place.page, document.pageCount() - 1);
        QVERIFY(place.top + SignatureBlock(4).height() <= document.pageSize().height());
        ownPage += place.top == 0;
    }
    QVERIFY(ownPage > 0);
}

void TestBoardDocument::treesArePaintedBesideTheRows()
{
    FakeBoard plain({4}, {4});
    FakeBoard board({4}, {4});
    Dendrogram tree;
    tree.leafCount = 4;
    tree.merges = {{0, 1, 0.1}, {2, 3, 0.3}, {4, 5, 0.9}};
    board.rowAxis().groups.front().tree = tree;
    const BoardDocument document = documentOf(board);
    const QImage image = painted(document, 0, document.pageSize());
    const auto plan = document.plan(0);
    // Between the labels and the cells, a line to each of the four rows.
    int withLines = 0;
    for (const auto& placed : plan.items) {
        const int y = qRound(placed.rect.center().y());
        int dark = 0;
        for (int x = 0; x < image.width(); ++x) {
            for (int near = y - 1; near <= y + 1; ++near)
                dark += qGray(image.pixel(x, near)) < 200;
        }
        const QImage without = painted(documentOf(plain), 0, document.pageSize());
        int darkWithout = 0;
        for (int x = 0; x < image.width(); ++x) {
            for (int near = y - 1; near <= y + 1; ++near)
                darkWithout += qGray(without.pixel(x, near)) < 200;
        }
        withLines += dark != darkWithout;
    }
    QVERIFY(withLines >= 4);
}

void TestBoardDocument::sheetPlacesItsCells()
{
    const FakeBoard board({3, 3}, {2, 30});
    const Phrases phrases(Language::English);
    for (const Theme theme : {Theme::Light, Theme::Dark}) {
        const BoardSheet sheet(board, {QStringLiteral("Title"), {}, QStringLiteral("Atlas"), {}}, phrases,
            theme, QDate(2025, 3, 9));
        QImage image(sheet.size().toSize(), QImage::Format_RGB32);
        QPainter painter(&image);
        sheet.paint(painter);
        painter.end();
        const QRgb fill = similarityColours(1, theme).fill.rgb();
        for (const auto& [row, column] : {std::pair(1, 0), {3, 1}, {5, 2}, {7, 31}}) {
            const QRectF cell = sheet.cellRect(row, column);
            QVERIFY(QRectF(QPointF(0, 0), sheet.size()).contains(cell));
            QCOMPARE(image.pixel(qRound(cell.left()) + 3, qRound(cell.top()) + 3), fill);
            QCOMPARE(image.pixel(qRound(cell.right()) - 3, qRound(cell.bottom()) - 3), fill);
        }
        QCOMPARE(image.pixel(2, 2), Palette(impact(), theme).background().rgb());
    }
}

QTEST_MAIN(TestBoardDocument)
#include "tst_board_document.moc"
