// SPDX-License-Identifier: GPL-3.0-or-later
// The first steps: shown once, in place at every size, led by the keyboard, out of the way of anything else.
#include "support/played_workshop.h"
#include "support/running_atlas.h"
#include "support/stored_workshop.h"
#include "ui/help/tour.h"
#include "ui/help/tour_card.h"

#include <QAccessible>
#include <QAction>
#include <QLayout>
#include <QPushButton>
#include <QStackedWidget>

using namespace atlas;

namespace {

constexpr int Steps = 5;

const QString seenKey = QStringLiteral("help/tourSeen");

} // namespace

class TestTour : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void cardStandsBesideItsPlace_data();
    void cardStandsBesideItsPlace();
    void comesOnceAtTheFirstStart();
    void waitsWhereSomethingElseAsks();
    void standsRightAtEverySize_data();
    void standsRightAtEverySize();
    void isLedByTheKeyboard();
    void isReadOut();
    void comesAgainFromTheMenu();

private:
    static Tour* tour(const RunningAtlas& atlas) { return atlas.window().findChild<Tour*>(); }
    static TourCard& card(const RunningAtlas& atlas) { return *tour(atlas)->findChild<TourCard*>(); }
    static bool startNew(RunningAtlas& atlas)
    {
        RunningAtlas::set(seenKey, false);
        return atlas.start(atlas.newAtlas()) && QTest::qWaitFor([&atlas] { return tour(atlas) != nullptr; });
    }
};

void TestTour::cardStandsBesideItsPlace_data()
{
    QTest::addColumn<QRect>("target");
    QTest::addColumn<QRect>("other");
    QTest::addColumn<QRect>("expected");
    const QSize size(300, 200);
    QTest::newRow("left column: right of it")
        << QRect(0, 100, 200, 500) << QRect() << QRect(QPoint(218, 249), size);
    QTest::newRow("right column: left of it")
        << QRect(900, 100, 100, 500) << QRect() << QRect(QPoint(582, 249), size);
    QTest::newRow("top line: below it") << QRect(0, 0, 1000, 60) << QRect() << QRect(QPoint(349, 78), size);
    QTest::newRow("bottom line: above it")
        << QRect(0, 640, 1000, 60) << QRect() << QRect(QPoint(349, 422), size);
    QTest::newRow("other place in the way: on the other side")
        << QRect(400, 300, 100, 40) << QRect(600, 300, 100, 40) << QRect(QPoint(82, 219), size);
    QTest::newRow("what holds the place is not in the way")
        << QRect(400, 300, 100, 40) << QRect(300, 200, 700, 400) << QRect(QPoint(518, 219), size);
    QTest::newRow("all: in the corner") << QRect(0, 0, 1000, 700) << QRect() << QRect(QPoint(700, 249), size);
}

void TestTour::cardStandsBesideItsPlace()
{
    QFETCH(QRect, target);
    QFETCH(QRect, other);
    QFETCH(QRect, expected);
    const QRect room(0, 0, 1000, 700);
    const QRect placed = besidePlaces(expected.size(), {target, other}, room);
    QVERIFY(room.contains(placed));
    QCOMPARE(placed, expected);
}

void TestTour::comesOnceAtTheFirstStart()
{
    RunningAtlas atlas;
    QVERIFY(startNew(atlas));
    QVERIFY(tour(atlas)->isVisible());
    QCOMPARE(tour(atlas)->geometry(), atlas.window().rect());
    QTest::keyClick(&card(atlas), Qt::Key_Escape);
    QTRY_VERIFY(!tour(atlas));
    QVERIFY(QSettings().value(seenKey).toBool());
    const QString path = atlas.window().windowFilePath();
    QVERIFY(atlas.close());
    QVERIFY(atlas.start(path));
    QTest::qWait(150);
    QVERIFY(!tour(atlas));
}

void TestTour::waitsWhereSomethingElseAsks()
{
    RunningAtlas atlas;
    RunningAtlas::set(seenKey, false);
    const QString path = atlas.newAtlas();
    {
        const auto repository = AtlasRepository::open(path);
        QVERIFY(repository);
        const Atlas stored = *(*repository)->load();
        Workshop workshop = plainWorkshop(stored.families.front(), firstCells(stored.families.front(), 2));
        workshop.startedAt = sampleMoment(0);
        workshop.current = workshop.items.front().id;
        QVERIFY(saveWorkshop(**repository, workshop));
    }
    QVERIFY(atlas.start(path));
    QVERIFY(!atlas.message().isEmpty());
    QTest::qWait(150);
    QVERIFY(!tour(atlas));
    QVERIFY(!QSettings().value(seenKey).toBool());
}

void TestTour::standsRightAtEverySize_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<double>("text");
    QTest::addColumn<QString>("language");
    for (const char* language : {"en", "fr"}) {
        for (const QSize size : {QSize(1366, 768), QSize(1920, 1080), QSize(1024, 640)}) {
            for (const double text : {1.0, 2.0}) {
                QTest::addRow("%s %dx%d text %.0f", language, size.width(), size.height(), text)
                    << size << text << QString::fromLatin1(language);
            }
        }
    }
}

void TestTour::standsRightAtEverySize()
{
    QFETCH(QSize, size);
    QFETCH(double, text);
    QFETCH(QString, language);
    const QFont before = QApplication::font();
    QFont font = before;
    font.setPointSizeF(before.pointSizeF() * text);
    QApplication::setFont(font);
    {
        RunningAtlas atlas;
        RunningAtlas::set(QStringLiteral("view/language"), language);
        QVERIFY(startNew(atlas));
        MainWindow& window = atlas.window();
        window.showNormal();
        for (int step = 0; step < Steps; ++step) {
            // Also from a size to another under the open card.
            window.resize(step % 2 ? size : size * 1.1);
            QTest::qWait(30);
            window.resize(size);
            QTest::qWait(30);
            QTRY_COMPARE(tour(atlas)->geometry(), window.rect());
            QCOMPARE(tour(atlas)->step(), step);
            const QRect stands = card(atlas).geometry();
            QVERIFY2(window.rect().contains(stands), qPrintable(QString::number(step)));
            // What is said fits into the card.
            QVERIFY(card(atlas).layout()->totalHeightForWidth(stands.width()) <= stands.height());
            QVERIFY(!tour(atlas)->places().empty());
            const QRect place = tour(atlas)->places().front();
            QVERIFY2(window.rect().contains(place) && place.width() > 8 && place.height() > 8,
                qPrintable(QString::number(step)));
            QVERIFY2(!stands.intersects(place), qPrintable(QString::number(step)));
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        }
        QTRY_VERIFY(!tour(atlas));
    }
    QApplication::setFont(before);
}

void TestTour::isLedByTheKeyboard()
{
    RunningAtlas atlas;
    QVERIFY(startNew(atlas));
    const auto press = [](Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) {
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    };
    const QWidget* page = atlas.window().currentPage();
    QVERIFY(card(atlas).hasFocus());
    press(Qt::Key_Right);
    press(Qt::Key_Down);
    QCOMPARE(tour(atlas)->step(), 2);
    press(Qt::Key_Left);
    QCOMPARE(tour(atlas)->step(), 1);
    for (int times = 0; times < 9; ++times) {
        press(Qt::Key_Tab);
        QVERIFY(tour(atlas)->isAncestorOf(QApplication::focusWidget()));
    }
    // The window below rests, its keys as well as its fields.
    const ImpactMatrix ratings = atlas.family().current;
    for (const Qt::Key key : {Qt::Key_F5, Qt::Key_F12, Qt::Key_4, Qt::Key_Delete})
        press(key);
    press(Qt::Key_F, Qt::ControlModifier);
    QVERIFY(atlas.family().current == ratings);
    QCOMPARE(atlas.window().currentPage(), page);
    atlas.view().setFocus();
    QVERIFY(tour(atlas)->isAncestorOf(QApplication::focusWidget()));
    QTest::mouseClick(tour(atlas)->findChild<QPushButton*>(QStringLiteral("tourBack")), Qt::LeftButton);
    QCOMPARE(tour(atlas)->step(), 0);
    QVERIFY(!tour(atlas)->findChild<QPushButton*>(QStringLiteral("tourBack"))->isEnabled());
    press(Qt::Key_Left);
    QCOMPARE(tour(atlas)->step(), 0);
    for (int step = 0; step < Steps; ++step)
        press(Qt::Key_Return);
    QTRY_VERIFY(!tour(atlas));
    QTest::keyClick(&atlas.window(), Qt::Key_F5);
    QVERIFY(atlas.window().currentPage() != page);
}

void TestTour::isReadOut()
{
    RunningAtlas atlas;
    QVERIFY(startNew(atlas));
    QSet<QString> texts;
    for (int step = 1; step <= Steps; ++step) {
        const QAccessibleInterface* read = QAccessible::queryAccessibleInterface(&card(atlas));
        QVERIFY(read->text(QAccessible::Name).contains(QStringLiteral("%1 of %2").arg(step).arg(Steps)));
        QVERIFY(read->text(QAccessible::Description).size() > 40);
        texts << read->text(QAccessible::Description);
        QTest::keyClick(&card(atlas), Qt::Key_Right);
    }
    QCOMPARE(texts.size(), Steps);
}

void TestTour::comesAgainFromTheMenu()
{
    RunningAtlas atlas;
    QVERIFY(atlas.start(atlas.newAtlas()));
    QVERIFY(!tour(atlas));
    QTest::keyClick(&atlas.window(), Qt::Key_F5);
    QTest::keyClick(&atlas.window(), Qt::Key_F3); // without the list of families
    QVERIFY(!atlas.navigation().isVisible());
    for (QAction* action : atlas.window().findChildren<QAction*>()) {
        if (action->text().remove(u'&') == QLatin1String("Take the tour"))
            action->trigger();
    }
    QVERIFY(tour(atlas));
    QVERIFY(atlas.navigation().isVisible());
    QVERIFY(atlas.view().isVisible());
    QTest::keyClick(&card(atlas), Qt::Key_Escape);
    QTRY_VERIFY(!tour(atlas));
}

QTEST_MAIN(TestTour)
#include "tst_tour.moc"
