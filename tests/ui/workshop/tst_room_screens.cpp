// SPDX-License-Identifier: GPL-3.0-or-later
// What the room may see while screens come, go, show the same or are one: never hidden counts, notes or a
// dialog.
#include "storage/atlas_repository.h"
#include "support/levels.h"
#include "support/modal.h"
#include "support/played_workshop.h"
#include "support/running_atlas.h"
#include "support/stored_workshop.h"
#include "support/two_screens.h"
#include "ui/workshop/room_dialog.h"
#include "ui/workshop/room_status.h"
#include "ui/workshop/workshop_console.h"

#include <QAction>
#include <QMenu>
#include <QMessageBox>
#include <QProcess>
#include <QPushButton>
#include <QScreen>
#include <QSignalSpy>

using namespace atlas;

namespace {

constexpr const char* ScreensVariable = "ATLAS_TEST_SCREENS";

bool hasScreens(const char* which)
{
    return qgetenv(ScreensVariable) == which;
}

class Room {
public:
    Room()
    {
        const QString path = atlas.newAtlas();
        {
            const auto repository = AtlasRepository::open(path);
            const Atlas stored = *(*repository)->load();
            const JobFamily& family = stored.families.front();
            if (!saveWorkshop(**repository, plainWorkshop(family, {{0, 0}, {1, 1}, {2, 0}})))
                qFatal("no workshop");
        }
        if (!atlas.start(path))
            qFatal("no window");
    }
    /// On two screens.
    bool open()
    {
        atlas.window().openWorkshop({7});
        return isConsoleInFront();
    }
    /// On one, answering what is asked; the question goes to \a asked.
    bool open(const QString& button, QString* asked = nullptr)
    {
        Answer<QMessageBox> answer([&](QMessageBox& box) {
            if (asked)
                *asked = box.text() + box.informativeText();
            click(box, button);
        });
        atlas.window().openWorkshop({7});
        return answer.given();
    }
    bool isConsoleInFront() const
    {
        return QTest::qWaitFor([this] {
            if (!console().isVisible())
                return false;
            if (QApplication::activeWindow() == &console())
                return true;
            console().activateWindow();
            return false;
        });
    }
    static void click(const QMessageBox& box, const QString& button)
    {
        for (QAbstractButton* each : box.buttons()) {
            if (each->text().remove(u'&') == button)
                return QTest::mouseClick(each, Qt::LeftButton);
        }
        qWarning("no button %s", qPrintable(button));
    }
    WorkshopConsole& console() const { return *atlas.window().console(); }
    AudienceWindow& audience() const { return console().audience(); }
    const RoomStatus& status() const { return *console().findChild<RoomStatus*>(); }
    QAction& command(const char* name) const { return *console().findChild<QAction*>(QLatin1String(name)); }
    VoteCounts counts() const
    {
        const Atlas stored = atlas.stored();
        const auto& rounds = stored.workshops.front().items.front().rounds;
        return rounds.empty() ? VoteCounts() : rounds.front().counts;
    }

    RunningAtlas atlas;
};

/// A screen that the platform takes away and gives back, as far as the program hears of it.
void pullOut(QScreen* screen)
{
    Q_EMIT qApp->screenRemoved(screen);
}

void plugIn(QScreen* screen)
{
    Q_EMIT qApp->screenAdded(screen);
}

} // namespace

class TestRoomScreens final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    // On a laptop with a projector.
    void tellsWhatTheRoomSees();
    void projectorIsPulledOutAndComesBack();
    void roomLeftWithTheConsolesScreen();
    void dialogsStayOffTheRoomsScreen();
    void consoleMovedToTheRoomIsToldAtOnce();
    void remembersWhetherRatingsAreHidden();
    // Each in a program of its own, with other screens.
    void otherScreens_data();
    void otherScreens();
    void oneScreenShowsThePictureAlone();
    void oneScreenForTheConsoleIfAsked();
    void oneScreenMayBeCancelled();
    void mirroredScreensAreOne();
    void anotherLookAsksNothingAgain_data();
    void anotherLookAsksNothingAgain();
};

#define ONLY_WITH(which)                                                                                     \
    if (!hasScreens(which))                                                                                  \
    QSKIP("for other screens")

void TestRoomScreens::tellsWhatTheRoomSees()
{
    ONLY_WITH("");
    Room room;
    QVERIFY(room.open());
    const auto says = [&](const char* text, RoomStage::Alarm alarm) {
        return room.status().isVisible() && room.status().alarm() == alarm
            && room.status().text().contains(QLatin1String(text));
    };
    QVERIFY2(says("Projector", RoomStage::Alarm::None), qPrintable(room.status().text()));
    const int height = room.status().height();
    QTest::keyClick(&room.console(), Qt::Key_F);
    QVERIFY2(says("Frozen", RoomStage::Alarm::Notice), qPrintable(room.status().text()));
    QTest::keyClick(&room.console(), Qt::Key_B);
    QVERIFY2(says("Black", RoomStage::Alarm::Notice), qPrintable(room.status().text()));
    QVERIFY2(!room.status().text().contains(QStringLiteral("Projector")), qPrintable(room.status().text()));
    QCOMPARE(room.status().height(), height); // nothing moves
    QTest::keyClick(&room.console(), Qt::Key_Escape);
    QVERIFY2(says("Frozen", RoomStage::Alarm::Notice), qPrintable(room.status().text()));
    QTest::keyClick(&room.console(), Qt::Key_Escape);
    QVERIFY2(says("Projector", RoomStage::Alarm::None), qPrintable(room.status().text()));
    room.command("closeRoom").trigger();
    QVERIFY(!room.audience().isVisible());
    QVERIFY2(says("closed", RoomStage::Alarm::Notice), qPrintable(room.status().text()));
    QTest::keyClick(&room.console(), Qt::Key_F5);
    QVERIFY(room.audience().isVisible());
    QVERIFY2(says("Projector", RoomStage::Alarm::None), qPrintable(room.status().text()));
    room.console().hide();
}

void TestRoomScreens::projectorIsPulledOutAndComesBack()
{
    ONLY_WITH("");
    Room room;
    QVERIFY(room.open());
    QScreen* projector = QGuiApplication::screens().at(1);
    QCOMPARE(room.audience().geometry(), projector->geometry());
    pullOut(projector);
    QVERIFY(!room.audience().isVisible()); // not dropped on the laptop
    QVERIFY(room.console().isVisible());
    QCOMPARE(room.status().alarm(), RoomStage::Alarm::Notice);
    QVERIFY2(room.status().text().contains(QStringLiteral("No projector")), qPrintable(room.status().text()));
    QVERIFY(room.isConsoleInFront());
    QTest::keyClick(&room.console(), Qt::Key_F5);
    QVERIFY(!room.audience().isVisible());
    QTest::keyClick(&room.console(), Qt::Key_4); // the workshop goes on
    QCOMPARE(room.counts().of(levelAt(3)), 1);
    plugIn(projector);
    QVERIFY(room.audience().isVisible());
    QCOMPARE(room.audience().geometry(), projector->geometry());
    QCOMPARE(room.status().alarm(), RoomStage::Alarm::None);
    // What was closed before stays closed.
    room.command("closeRoom").trigger();
    pullOut(projector);
    plugIn(projector);
    QVERIFY(!room.audience().isVisible());
    room.console().hide();
}

void TestRoomScreens::roomLeftWithTheConsolesScreen()
{
    ONLY_WITH("");
    Room room;
    QVERIFY(room.open());
    Answer<QMessageBox> told([](QMessageBox& box) { box.button(QMessageBox::Ok)->click(); });
    pullOut(QGuiApplication::screens().at(0)); // the laptop's own
    QVERIFY(!room.console().isVisible());
    QVERIFY(room.audience().isVisible());
    VERIFY_ANSWERED(told);
    plugIn(QGuiApplication::screens().at(0));
    QVERIFY(room.console().isVisible());
    room.console().hide();
}

void TestRoomScreens::dialogsStayOffTheRoomsScreen()
{
    ONLY_WITH("");
    Room room;
    const QRect projector = QGuiApplication::screens().at(1)->geometry();
    room.atlas.window().move(projector.topLeft() + QPoint(50, 50));
    QVERIFY(room.open());
    QVERIFY(!projector.intersects(room.atlas.window().geometry()));
    // However a window comes there, its dialogs do not.
    room.atlas.window().move(projector.topLeft() + QPoint(50, 50));
    QMessageBox box(
        QMessageBox::Warning, QString(), QStringLiteral("private"), QMessageBox::Ok, &room.atlas.window());
    box.open();
    QVERIFY(!projector.intersects(box.geometry()));
    box.close();
    room.console().hide();
}

void TestRoomScreens::consoleMovedToTheRoomIsToldAtOnce()
{
    ONLY_WITH("");
    Room room;
    QVERIFY(room.open());
    const QRect projector = QGuiApplication::screens().at(1)->geometry();
    room.console().setWindowState(Qt::WindowNoState);
    room.console().move(projector.topLeft() + QPoint(20, 20));
    QTRY_COMPARE(room.status().alarm(), RoomStage::Alarm::Private);
    QTest::keyClick(&room.console(), Qt::Key_F5);
    QVERIFY(!projector.intersects(room.console().geometry()));
    QCOMPARE(room.status().alarm(), RoomStage::Alarm::None);
    room.console().hide();
}

void TestRoomScreens::remembersWhetherRatingsAreHidden()
{
    ONLY_WITH("");
    Room room;
    QVERIFY(room.open());
    QVERIFY(room.console().view().ratingHidden);
    QVERIFY(room.audience().texts().contains(QStringLiteral("?")));
    QTest::keyClick(&room.console(), Qt::Key_H);
    QVERIFY(!room.audience().texts().contains(QStringLiteral("?")));
    QVERIFY(!QSettings().value(QStringLiteral("workshop/ratingHidden")).toBool());
    room.console().hide();
}

void TestRoomScreens::otherScreens_data()
{
    QTest::addColumn<QByteArray>("screens");
    QTest::newRow("one") << QByteArray("one");
    QTest::newRow("mirrored") << QByteArray("mirrored");
}

void TestRoomScreens::otherScreens()
{
    ONLY_WITH("");
    QFETCH(QByteArray, screens);
    QProcess program;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QLatin1String(ScreensVariable), QString::fromLatin1(screens));
    program.setProcessEnvironment(environment);
    program.start(QCoreApplication::applicationFilePath(), QStringList());
    QVERIFY(program.waitForFinished(120000));
    const QByteArray said = program.readAllStandardOutput() + program.readAllStandardError();
    QVERIFY2(program.exitStatus() == QProcess::NormalExit && program.exitCode() == 0, said.constData());
}

void TestRoomScreens::oneScreenShowsThePictureAlone()
{
    ONLY_WITH("one");
    Room room;
    QString asked;
    QVERIFY(room.open(QStringLiteral("Room’s picture"), &asked));
    QVERIFY2(asked.contains(QStringLiteral("one screen")) && asked.contains(QStringLiteral("Ctrl+Shift+X")),
        qPrintable(asked));
    QVERIFY(room.audience().isFullScreen());
    QVERIFY(!room.console().isVisible());
    QTRY_VERIFY(room.audience().isActiveWindow());
    // The keys work where the picture is.
    QTest::keyClick(&room.audience(), Qt::Key_4);
    QTest::keyClick(&room.audience(), Qt::Key_1, {}, 1);
    QCOMPARE(room.counts().of(levelAt(3)), 1);
    for (const Qt::Key key : {Qt::Key_Escape, Qt::Key_F5, Qt::Key_Escape}) {
        QTest::keyClick(&room.audience(), key);
        QVERIFY(room.audience().isVisible() && !room.console().isVisible());
    }
    QVERIFY(!room.command("importAnswers").isEnabled()); // who answered is not for the room
    QTest::keyClick(&room.audience(), Qt::Key_X, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(room.isConsoleInFront());
    QVERIFY(!room.audience().isVisible());
    QCOMPARE(room.status().alarm(), RoomStage::Alarm::Private);
    QVERIFY2(room.status().text().contains(QStringLiteral("One screen")), qPrintable(room.status().text()));
    QVERIFY(room.command("importAnswers").isEnabled());
    QTest::keyClick(&room.console(), Qt::Key_F5);
    QVERIFY(room.audience().isFullScreen() && !room.console().isVisible());
    // Started anew from the main window, the picture stays in front.
    room.atlas.window().openWorkshop({7});
    QVERIFY(!room.console().isVisible());
    QTRY_VERIFY(room.audience().isActiveWindow());
    QTest::keyClick(&room.audience(), Qt::Key_X, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(room.isConsoleInFront());
    room.console().hide();
}

void TestRoomScreens::oneScreenForTheConsoleIfAsked()
{
    ONLY_WITH("one");
    Room room;
    QVERIFY(room.open(QStringLiteral("Console: nobody looks")));
    QVERIFY(room.console().isVisible());
    QVERIFY(!room.audience().isVisible());
    QCOMPARE(room.status().alarm(), RoomStage::Alarm::Private);
    room.command("asWindow").trigger(); // to share it in a call
    QVERIFY(room.audience().isVisible() && !room.audience().isFullScreen());
    QVERIFY(room.console().isVisible());
    QCOMPARE(room.status().alarm(), RoomStage::Alarm::Private);
    room.console().hide();
}

void TestRoomScreens::oneScreenMayBeCancelled()
{
    ONLY_WITH("one");
    Room room;
    QVERIFY(room.open(QStringLiteral("Cancel")));
    QTRY_VERIFY(!room.atlas.window().console());
    QVERIFY(!room.atlas.stored().workshops.front().startedAt.isValid());
}

void TestRoomScreens::mirroredScreensAreOne()
{
    ONLY_WITH("mirrored");
    QCOMPARE(QGuiApplication::screens().size(), 2);
    Room room;
    QString asked;
    QVERIFY(room.open(QStringLiteral("Room’s picture"), &asked));
    QVERIFY2(asked.contains(QStringLiteral("same picture")), qPrintable(asked));
    QVERIFY(room.audience().isFullScreen());
    QVERIFY(!room.console().isVisible());
    QTest::keyClick(&room.audience(), Qt::Key_X, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(room.isConsoleInFront());
    QVERIFY2(room.status().text().contains(QStringLiteral("Mirrored")), qPrintable(room.status().text()));
    QCOMPARE(room.status().alarm(), RoomStage::Alarm::Private);
    room.console().hide();
}

void TestRoomScreens::anotherLookAsksNothingAgain_data()
{
    QTest::addColumn<QString>("answer");
    QTest::newRow("picture") << "Room’s picture";
    QTest::newRow("console") << "Console: nobody looks";
}

/// Who may look at the only screen was said when the workshop began; what the room sees stays as it is.
void TestRoomScreens::anotherLookAsksNothingAgain()
{
    ONLY_WITH("one");
    QFETCH(QString, answer);
    Room room;
    QVERIFY(room.open(answer));
    const bool pictureAlone = !room.console().isVisible();
    QCOMPARE(pictureAlone, answer == QStringLiteral("Room’s picture"));
    QWidget& front = pictureAlone ? static_cast<QWidget&>(room.audience()) : room.console();
    QTRY_VERIFY(front.isActiveWindow());
    QTest::keyClick(&front, Qt::Key_M);
    QTest::keyClick(&front, Qt::Key_B);
    const AudienceView view = room.console().view();
    QVERIFY(view.black);
    QSignalSpy gone(&room.console(), &QObject::destroyed);
    Q_EMIT room.atlas.window().themeRequested(ThemeChoice::Dark);
    QVERIFY(gone.wait());
    QTest::qWait(50);
    QVERIFY(!QApplication::activeModalWidget());
    QVERIFY(room.atlas.window().console());
    QCOMPARE(room.console().isVisible(), !pictureAlone);
    QCOMPARE(room.audience().isVisible(), pictureAlone);
    QVERIFY(room.console().view() == view);
    room.console().hide();
}

int main(int argc, char* argv[])
{
    const QTemporaryDir folder;
    const Screen laptop{"Laptop", {0, 0, 1280, 720}};
    if (hasScreens("one"))
        useScreens(folder, {laptop});
    else if (hasScreens("mirrored"))
        useScreens(folder, {laptop, {"Projector", {0, 0, 1280, 720}}});
    else
        useTwoScreens(folder);
    QApplication application(argc, argv);
    TestRoomScreens test;
    QTEST_SET_MAIN_SOURCE_PATH
    return QTest::qExec(&test, argc, argv);
}

#include "tst_room_screens.moc"
