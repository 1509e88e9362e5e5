// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/long_task.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QProgressDialog>
#include <QPushButton>
#include <QTest>
#include <QThread>
#include <QTimer>

#include <algorithm>
#include <memory>

using namespace atlas;

namespace {

/// Goes on for that long unless it is stopped; gives how far it came, of 100.
int workFor(int milliseconds, const Progress& progress)
{
    QElapsedTimer since;
    since.start();
    int share = 0;
    while (share < 100 && progress(share, 100)) {
        QThread::msleep(2);
        share = static_cast<int>(std::min<qint64>(100, since.elapsed() * 100 / milliseconds));
    }
    return share;
}

QProgressDialog* shownProgress(const QWidget& window)
{
    auto* dialog = window.findChild<QProgressDialog*>();
    return dialog && dialog->isVisible() ? dialog : nullptr;
}

} // namespace

class TestLongTask : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_window = std::make_unique<QWidget>();
        m_window->show();
    }
    void worksElsewhereAndGivesTheResult();
    void shortWorkLetsNothingIn();
    void longWorkTellsHowFarItIsWhileTheWindowLives();
    void stopEndsTheWork();
    void asksInTheThreadOfTheWindows_data();
    void asksInTheThreadOfTheWindows();
    void takesOneWorkAfterTheOther();

private:
    std::unique_ptr<QWidget> m_window;
};

void TestLongTask::worksElsewhereAndGivesTheResult()
{
    LongTask task(QStringLiteral("Working"), m_window.get());
    QThread* here = QThread::currentThread();
    QVERIFY(task.run([here](const Progress&) { return QThread::currentThread() != here; }));
}

void TestLongTask::shortWorkLetsNothingIn()
{
    bool wasLetIn = false;
    QTimer::singleShot(0, m_window.get(), [&wasLetIn] { wasLetIn = true; });
    LongTask task(QStringLiteral("Working"), m_window.get());
    QCOMPARE(task.run([](const Progress& progress) { return workFor(200, progress); }), 100);
    QVERIFY(!wasLetIn);
    QVERIFY(!QApplication::overrideCursor());
}

void TestLongTask::longWorkTellsHowFarItIsWhileTheWindowLives()
{
    int looks = 0;
    int farthest = 0;
    QTimer look;
    connect(&look, &QTimer::timeout, m_window.get(), [&] {
        if (const QProgressDialog* dialog = shownProgress(*m_window)) {
            ++looks;
            farthest = std::max(farthest, dialog->value());
        }
    });
    look.start(20);
    LongTask task(QStringLiteral("Working"), m_window.get());
    QCOMPARE(task.run([](const Progress& progress) { return workFor(1500, progress); }), 100);
    QVERIFY2(looks > 3, qPrintable(QString::number(looks)));
    QVERIFY2(farthest > 40, qPrintable(QString::number(farthest)));
    QVERIFY(!shownProgress(*m_window));
    QVERIFY(!QApplication::overrideCursor());
}

void TestLongTask::stopEndsTheWork()
{
    QTimer look;
    connect(&look, &QTimer::timeout, m_window.get(), [this] {
        if (const QProgressDialog* dialog = shownProgress(*m_window)) {
            auto* stop = dialog->findChild<QPushButton*>();
            QCOMPARE(stop->text(), LongTask::tr("Stop"));
            QTest::keyClick(stop, Qt::Key_Space);
        }
    });
    look.start(20);
    LongTask task(QStringLiteral("Working"), m_window.get());
    const int share = task.run([](const Progress& progress) { return workFor(20'000, progress); });
    QVERIFY2(share < 50, qPrintable(QString::number(share)));
}

void TestLongTask::asksInTheThreadOfTheWindows_data()
{
    QTest::addColumn<int>("after");
    QTest::newRow("at once") << 0;
    QTest::newRow("when the dialog is there") << 800;
}

void TestLongTask::asksInTheThreadOfTheWindows()
{
    QFETCH(int, after);
    QThread* here = QThread::currentThread();
    for (const bool answer : {true, false}) {
        LongTask task(QStringLiteral("Working"), m_window.get());
        const bool answered = task.run([&](const Progress& progress) {
            if (after > 0)
                workFor(after, progress);
            return task.ask([&](QWidget* parent) {
                QTest::qWait(120); // a box lets events in
                return answer && parent == m_window.get() && QThread::currentThread() == here;
            });
        });
        QCOMPARE(answered, answer);
    }
}

void TestLongTask::takesOneWorkAfterTheOther()
{
    LongTask task(QStringLiteral("Working"), m_window.get());
    int sum = 0;
    for (int number = 1; number <= 100; ++number)
        sum += task.run([number](const Progress&) { return number; });
    QCOMPARE(sum, 5050);
}

QTEST_MAIN(TestLongTask)
#include "tst_long_task.moc"
