// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheets/matrix_document.h"
#include "support/sheet_samples.h"

#include <QImage>
#include <QPainter>
#include <QTest>

#include <map>
#include <numeric>

using namespace atlas;

class TestMatrixDocument : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void pages_data();
    void pages();
    void paintsNothingOutside_data() { pages_data(); }
    void paintsNothingOutside();
    void scalesWhatAlmostFits();
    void lastsOverManyFamilies();
};

namespace {

constexpr double tolerance = 0.01;

std::vector<const JobFamily*> pointers(const Atlas& atlas)
{
    std::vector<const JobFamily*> families;
    for (const JobFamily& family : atlas.families)
        families.push_back(&family);
    return families;
}

// Where the pieces of a page stand, from top to bottom.
QList<QRectF> pieces(const MatrixDocument::PagePlan& plan)
{
    QList<QRectF> rects{plan.heading, plan.columnHeads};
    for (const MatrixDocument::PlacedItem& placed : plan.items)
        rects << placed.rect;
    if (plan.last)
        rects << plan.summary;
    return rects << plan.legend;
}

} // namespace

void TestMatrixDocument::pages_data()
{
    QTest::addColumn<int>("rows");
    QTest::addColumn<int>("columns");
    QTest::addColumn<int>("rowsInGroup");
    QTest::addColumn<int>("longest");
    QTest::addColumn<QPageSize::PageSizeId>("paper");

    QTest::newRow("study size, A4") << 21 << 5 << 3 << 0 << QPageSize::A4;
    QTest::newRow("study size, A3") << 22 << 5 << 2 << 0 << QPageSize::A3;
    QTest::newRow("one column") << 24 << 1 << 4 << 0 << QPageSize::A4;
    QTest::newRow("no rows") << 0 << 4 << 4 << 0 << QPageSize::A4;
    QTest::newRow("no columns") << 9 << 0 << 4 << 0 << QPageSize::A4;
    QTest::newRow("nothing") << 0 << 0 << 4 << 0 << QPageSize::A4;
    QTest::newRow("one cell") << 1 << 1 << 1 << 0 << QPageSize::A4;
    QTest::newRow("large, A4") << 60 << 15 << 7 << 0 << QPageSize::A4;
    QTest::newRow("large, A3") << 60 << 15 << 7 << 0 << QPageSize::A3;
    QTest::newRow("one group") << 60 << 4 << 60 << 0 << QPageSize::A4;
    QTest::newRow("a group a row") << 40 << 4 << 1 << 0 << QPageSize::A4;
    QTest::newRow("500 characters") << 60 << 15 << 7 << 500 << QPageSize::A4;
    QTest::newRow("20,000 characters") << 9 << 4 << 2 << 20'000 << QPageSize::A4;
    QTest::newRow("small paper") << 21 << 5 << 3 << 500 << QPageSize::A6;
    QTest::newRow("card") << 8 << 3 << 3 << 0 << QPageSize::A9;
}

namespace {

Atlas fetched()
{
    QFETCH(int, rows);
    QFETCH(int, columns);
    QFETCH(int, rowsInGroup);
    QFETCH(int, longest);
    SampleShape shape{rows, columns, rowsInGroup, {}, {}, {}};
    if (longest > 0) {
        shape.longRow = QStringLiteral("Savoir tout faire ").repeated(longest / 18);
        shape.longColumn = QStringLiteral("développement réglementaire ").repeated(longest / 28);
        shape.longGroup = QString(longest, u'x');
    }
    return sampleAtlas({sampleFamily(QStringLiteral("essai"), shape)});
}

} // namespace

void TestMatrixDocument::pages()
{
    QFETCH(QPageSize::PageSizeId, paper);
    const Atlas atlas = fetched();
    const JobFamily& family = atlas.families.front();
    const MatrixDocument document(atlas, pointers(atlas), Language::French, sheetLayout(paper));
    const QRectF page(QPointF(0, 0), document.pageSize());

    std::map<int, std::vector<int>> rowsByRange; // in the order of the pages
    std::map<int, int> summaries;
    std::map<int, int> columnsByRange;
    for (int number = 0; number < document.pageCount(); ++number) {
        const MatrixDocument::PagePlan plan = document.plan(number);
        QCOMPARE(plan.continued, number > 0);
        QVERIFY(plan.columnHeads.height() > 0);
        columnsByRange[plan.columns.first] = plan.columns.count;
        summaries[plan.columns.first] += plan.last;

        double bottom = 0;
        for (const QRectF& rect : pieces(plan)) {
            QVERIFY2(rect.top() >= bottom - tolerance, "pieces overlap");
            QVERIFY2(
                page.adjusted(-tolerance, -tolerance, tolerance, tolerance).contains(rect), "off the page");
            bottom = rect.bottom();
        }
        QVERIFY(document.frame(number).footerRect().top() >= bottom - tolerance);
        // 11 is the smallest type of a sheet, 0.75 makes points of it.
        if (paper == QPageSize::A4 || paper == QPageSize::A3)
            QVERIFY(plan.scale * 11 * 0.75 >= 7);

        if (plan.items.empty())
            continue;
        QVERIFY2(plan.items.front().item->groupTitle, "a page of rows without their group title");
        QVERIFY2(!plan.items.back().item->groupTitle, "a group title alone at the foot");
        for (const MatrixDocument::PlacedItem& placed : plan.items) {
            QVERIFY(!placed.repeated || &placed == &plan.items.front());
            if (!placed.item->groupTitle)
                rowsByRange[plan.columns.first].push_back(placed.item->row);
        }
    }

    int columns = 0;
    for (const auto& [first, count] : columnsByRange) {
        QCOMPARE(first, columns);
        columns += count;
        QCOMPARE(summaries[first], 1);
        std::vector<int> all(family.rows.size());
        std::iota(all.begin(), all.end(), 0);
        QCOMPARE(rowsByRange[first], all);
    }
    QCOMPARE(columns, static_cast<int>(family.domains.size()));
}

void TestMatrixDocument::paintsNothingOutside()
{
    QFETCH(QPageSize::PageSizeId, paper);
    const Atlas atlas = fetched();
    const MatrixDocument document(atlas, pointers(atlas), Language::French, sheetLayout(paper));
    constexpr int border = 40;
    // A pixel of the edge belongs to antialiasing.
    const QRect inside =
        QRectF(QPointF(border, border), document.pageSize()).toAlignedRect().adjusted(-1, -1, 1, 1);
    QImage image(inside.size() + QSize(2 * border, 2 * border), QImage::Format_RGB32);
    for (int number = 0; number < document.pageCount(); ++number) {
        image.fill(Qt::white);
        QPainter painter(&image);
        painter.translate(border, border);
        paintFramed(painter, document, number);
        QVERIFY(painter.end());
        const QImage painted = image;
        painter.begin(&image);
        painter.fillRect(inside, Qt::white);
        painter.end();
        QImage blank(image.size(), image.format());
        blank.fill(Qt::white);
        QVERIFY2(
            image == blank, qPrintable(QStringLiteral("page %1 paints outside its margins").arg(number + 1)));
        QVERIFY2(painted != blank, "an empty page");
    }
}

void TestMatrixDocument::scalesWhatAlmostFits()
{
    bool scaled = false;
    int pagesBefore = 0;
    for (int rows = 4; rows <= 24; ++rows) {
        const Atlas atlas = sampleAtlas({sampleFamily(QStringLiteral("f"), {rows, 4, 24, {}, {}, {}})});
        const MatrixDocument document(atlas, pointers(atlas), Language::English, sheetLayout(QPageSize::A4));
        QVERIFY(document.pageCount() >= pagesBefore);
        pagesBefore = document.pageCount();
        if (rows == 4)
            QCOMPARE(document.plan(0).scale, 1.0);
        scaled = scaled || (document.pageCount() == 1 && document.plan(0).scale < 1);
    }
    QVERIFY(scaled);
    QVERIFY(pagesBefore > 1);
}

void TestMatrixDocument::lastsOverManyFamilies()
{
    const Atlas atlas = sampleAtlas({sampleFamily(QStringLiteral("a"), {30, 4, 4, {}, {}, {}}),
        sampleFamily(QStringLiteral("b"), {3, 4, 4, {}, {}, {}}),
        sampleFamily(QStringLiteral("c"), {30, 12, 4, {}, {}, {}})});
    const MatrixDocument document(atlas, pointers(atlas), Language::English, sheetLayout(QPageSize::A4));
    std::size_t family = 0;
    for (int number = 0; number < document.pageCount(); ++number) {
        const MatrixDocument::PagePlan plan = document.plan(number);
        if (plan.family != &atlas.families[family]) {
            ++family;
            QVERIFY(!plan.continued);
        }
        QCOMPARE(plan.family, &atlas.families[family]);
    }
    QCOMPARE(family, std::size_t(2));
}

QTEST_MAIN(TestMatrixDocument)
#include "tst_matrix_document.moc"
