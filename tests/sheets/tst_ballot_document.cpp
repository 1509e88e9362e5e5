// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheets/ballot_document.h"

#include "support/played_workshop.h"
#include "support/study.h"

#include <QImage>
#include <QPainter>
#include <QTest>

using namespace atlas;

namespace {

BallotDocument documentOf(
    const Atlas& atlas, const Workshop& workshop, QPageSize::PageSizeId paper = QPageSize::A4)
{
    return BallotDocument(atlas, workshop, Language::French, sheetLayout(paper), QDate(2025, 3, 9));
}

QImage pageImage(const BallotDocument& document, int page)
{
    const QSize size = roomOf(sheetLayout(QPageSize::A4)).toSize();
    QImage image(size, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    paintFramed(painter, document, page);
    return image;
}

} // namespace

class TestBallotDocument : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void placesEveryItemOnce_data();
    void placesEveryItemOnce();
    void boxesStandBelowTheirHeads();
    void givesEachScaleItsPages();
    void asksForAPseudonymOnlyIfKept();
    void takesAnEmptyAgenda();
    void takesEndlessLabels();
};

void TestBallotDocument::placesEveryItemOnce_data()
{
    QTest::addColumn<int>("items");
    QTest::addColumn<QPageSize::PageSizeId>("paper");
    for (const int items : {1, 3, 25, 150}) {
        QTest::addRow("%d on A4", items) << items << QPageSize::A4;
        QTest::addRow("%d on A3", items) << items << QPageSize::A3;
        QTest::addRow("%d on A6", items) << items << QPageSize::A6;
    }
}

void TestBallotDocument::placesEveryItemOnce()
{
    QFETCH(int, items);
    QFETCH(QPageSize::PageSizeId, paper);
    const BallotDocument document = documentOf(study(), longestWorkshop(study(), items), paper);
    const QSizeF room = roomOf(sheetLayout(paper));
    int last = 0;
    for (int page = 0; page < document.pageCount(); ++page) {
        const auto placed = document.items(page);
        QVERIFY(!placed.empty());
        double bottom = 0;
        for (const BallotDocument::PlacedItem& item : placed) {
            QCOMPARE(item.number, ++last);
            QVERIFY(item.row.top() >= bottom - 0.01);
            bottom = item.row.bottom();
            QVERIFY(QRectF(QPointF(), room).contains(item.row));
            QCOMPARE(item.boxes.size(), std::size_t(6));
            double right = 0;
            for (const QRectF& box : item.boxes) {
                QVERIFY(item.row.contains(box));
                QVERIFY(box.left() > right);
                right = box.right();
            }
        }
    }
    QCOMPARE(last, items);
}

// A box has the colour of its head right above it: here the strongest level, the first, and a blank one
// below.
void TestBallotDocument::boxesStandBelowTheirHeads()
{
    const BallotDocument document = documentOf(study(), longestWorkshop(study(), 3));
    const BallotDocument::PlacedItem item = document.items(0).front();
    const QImage image = pageImage(document, 0);
    const RatingScale& scale = *study().scale(QStringLiteral("impact"));
    for (std::size_t box = 0; box < scale.levels.size(); ++box) {
        const RatingLevel& level = scale.levels[scale.levels.size() - 1 - box];
        const int x = qRound(item.boxes[box].center().x());
        int found = 0;
        for (int y = 0; y < qRound(item.boxes[box].top()); ++y) {
            if (image.pixelColor(x - 16, y) == QColor(level.light.fill))
                ++found;
        }
        QVERIFY2(found > 10, qPrintable(level.code));
        QCOMPARE(image.pixelColor(item.boxes[box].center().toPoint()), QColor(Qt::white));
    }
}

void TestBallotDocument::givesEachScaleItsPages()
{
    Atlas atlas = study();
    atlas.families.edit()[1].scale = atlas.producerJobs.scale;
    Workshop workshop = plainWorkshop(atlas.families[0], {{0, 0}, {1, 0}});
    Workshop second = plainWorkshop(atlas.families[1], {{0, 0}});
    second.items.edit().front().id = {900};
    std::vector<AgendaItem>& items = workshop.items.edit();
    items.insert(items.begin() + 1, second.items.front());
    const BallotDocument document = documentOf(atlas, workshop);
    QCOMPARE(document.pageCount(), 2);
    const auto first = document.items(0);
    QCOMPARE(first.size(), std::size_t(2));
    QCOMPARE(first[0].number, 1);
    QCOMPARE(first[1].number, 3);
    QCOMPARE(first[0].boxes.size(), std::size_t(6));
    const auto other = document.items(1);
    QCOMPARE(other.size(), std::size_t(1));
    QCOMPARE(other[0].number, 2);
    QCOMPARE(other[0].boxes.size(), std::size_t(5));
}

void TestBallotDocument::asksForAPseudonymOnlyIfKept()
{
    Workshop workshop = longestWorkshop(study(), 25);
    const BallotDocument without = documentOf(study(), workshop);
    workshop.keepsPseudonyms = true;
    const BallotDocument with = documentOf(study(), workshop);
    QVERIFY(with.items(0).front().row.top() > without.items(0).front().row.top() + 20);
    // Once, not on each page.
    QCOMPARE(with.items(1).front().row.top(), without.items(1).front().row.top());
}

void TestBallotDocument::takesAnEmptyAgenda()
{
    const Workshop workshop = plainWorkshop(study().families.front(), {});
    for (const Atlas& atlas : {study(), Atlas()}) {
        const BallotDocument document = documentOf(atlas, workshop);
        QCOMPARE(document.pageCount(), 1);
        QVERIFY(document.items(0).empty());
        QVERIFY(pageImage(document, 0) != QImage(pageImage(document, 0).size(), QImage::Format_RGB32));
    }
}

void TestBallotDocument::takesEndlessLabels()
{
    Atlas atlas = study();
    JobFamily& family = atlas.families.edit().front();
    family.rows.edit()[0].label = QStringLiteral("Sous-compétence sans fin ").repeated(400);
    family.competences.edit()[0].label = QStringLiteral("x").repeated(20'000);
    family.domains.edit()[0].label = QStringLiteral("Domaine ").repeated(400);
    const BallotDocument document = documentOf(atlas, plainWorkshop(family, {{0, 0}, {1, 0}, {2, 1}}));
    const QRectF page(QPointF(), roomOf(sheetLayout(QPageSize::A4)));
    int items = 0;
    for (int number = 0; number < document.pageCount(); ++number) {
        for (const BallotDocument::PlacedItem& item : document.items(number)) {
            ++items;
            QVERIFY(page.contains(item.row));
        }
        pageImage(document, number);
    }
    QCOMPARE(items, 3);
}

QTEST_MAIN(TestBallotDocument)
#include "tst_ballot_document.moc"
