// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample_files.h"
#include "storage/atlas_lock.h"
#include "support/levels.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QThread>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#endif
#ifdef Q_OS_LINUX
#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>
#endif

using namespace atlas;

namespace {

const QString Name = QStringLiteral("sample.atlas");

/// What a lock file says of its holder.
QByteArray lockOf(qint64 process, const QByteArray& program)
{
    return QByteArray::number(process) + '\n' + program + '\n' + QSysInfo::machineHostName().toLocal8Bit()
        + '\n' + QSysInfo::machineUniqueId() + '\n' + QSysInfo::bootUniqueId() + '\n';
}

} // namespace

class TestAtlasLock : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void secondOpenerReadsOnly();
    void waitsForTheOtherToLetGo();
    void aReaderHearsOfChangesElsewhere();
    void aReaderHearsThatTheWriterIsGone();
    void readOnlyTakesNoLock();
    void takesOverTheLockOfTheDead();
    void takesOverAnEmptyLock();
    void followsLinksToOneLock();
    void tellsSinceWhenWhoeverSigns();
    void waitsForNoPipe();
};

/// An author's name that is given later says nothing of when the file was opened.
void TestAtlasLock::tellsSinceWhenWhoeverSigns()
{
    const SampleFile sample;
    AtlasLock lock(sample.path);
    QCOMPARE(lock.take(), AtlasLock::Outcome::Taken);
    const QDateTime taken = QDateTime::currentDateTime();
    QTest::qWait(1500);
    lock.sign(QStringLiteral("Léa"));
    const QFileInfo name(sample.folder.filePath(QStringLiteral(".~lock.") + Name + QStringLiteral("#name")));
    QVERIFY(name.exists());
    QVERIFY2(std::abs(name.lastModified().msecsTo(taken)) < 1000, qPrintable(name.lastModified().toString()));
}

/// An archive may hold one by the name of the lock.
void TestAtlasLock::waitsForNoPipe()
{
#ifdef Q_OS_UNIX
    const SampleFile sample;
    const QString lock = sample.folder.filePath(QStringLiteral(".~lock.") + Name + u'#');
    QCOMPARE(mkfifo(QFile::encodeName(lock).constData(), 0600), 0);
    QCOMPARE(AtlasLock(sample.path).take(std::chrono::milliseconds(200)), AtlasLock::Outcome::Impossible);
    QVERIFY(opened(sample.path)->isReadOnly());
    QVERIFY(QFileInfo::exists(lock));
#else
    QSKIP("There are no such pipes.");
#endif
}

void TestAtlasLock::secondOpenerReadsOnly()
{
    const SampleFile sample;
    auto first = opened(sample.path);
    QVERIFY(first);
    const Edit edit = sampleEdit(sample.services(), 1, 0, levelAt(0));
    {
        const auto second = opened(sample.path);
        QVERIFY(second);
        QVERIFY(second->isReadOnly());
        QCOMPARE(second->readOnlyReason(), ReadOnlyReason::OpenElsewhere);
        first->signLock(QStringLiteral("Léa Martin"));
        QVERIFY2(opened(sample.path)->lockHolder().startsWith(QStringLiteral("Léa Martin, on ")),
            qPrintable(opened(sample.path)->lockHolder()));
        // Windows writes the name of a computer in capitals here and there.
        QVERIFY2(second->lockHolder().contains(QSysInfo::machineHostName(), Qt::CaseInsensitive),
            qPrintable(second->lockHolder()));
        const auto refused = second->commit(edit);
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, ErrorKind::NotPermitted);
        // What the first one stores, the second one sees.
        QVERIFY_OK(first->commit(edit));
        const auto seen = second->load();
        QVERIFY_OK(seen);
        QCOMPARE(seen->families.front().current.at(1, 0), levelAt(0));
    }
    // The second one's going must not take the first one's lock along.
    QCOMPARE(opened(sample.path)->readOnlyReason(), ReadOnlyReason::OpenElsewhere);
    first.reset();
    QCOMPARE(filesIn(sample.folder.path()), QStringList{Name});
    QCOMPARE(opened(sample.path)->readOnlyReason(), ReadOnlyReason::None);
}

void TestAtlasLock::waitsForTheOtherToLetGo()
{
    const SampleFile sample;
    auto first = AtlasLock(sample.path);
    QCOMPARE(first.take(), AtlasLock::Outcome::Taken);
    QElapsedTimer clock;
    clock.start();
    QCOMPARE(AtlasLock(sample.path).take(std::chrono::milliseconds(150)), AtlasLock::Outcome::HeldElsewhere);
    QVERIFY(clock.elapsed() >= 150);
    QCOMPARE(opened(sample.path)->readOnlyReason(), ReadOnlyReason::OpenElsewhere);

    auto held = std::make_unique<AtlasLock>(sample.folder.filePath(QStringLiteral("other.atlas")));
    QCOMPARE(held->take(), AtlasLock::Outcome::Taken);
    AtlasLock::Outcome outcome = AtlasLock::Outcome::Impossible;
    const std::unique_ptr<QThread> waiting(QThread::create([&sample, &outcome] {
        outcome =
            AtlasLock(sample.folder.filePath(QStringLiteral("other.atlas"))).take(std::chrono::seconds(20));
    }));
    waiting->start();
    QTest::qWait(100);
    held.reset();
    QVERIFY(waiting->wait(30000));
    QCOMPARE(outcome, AtlasLock::Outcome::Taken);
}

void TestAtlasLock::aReaderHearsOfChangesElsewhere()
{
    const SampleFile sample;
    const auto first = opened(sample.path);
    const auto second = opened(sample.path);
    QCOMPARE(second->changedElsewhere().value_or(true), false);
    QVERIFY_OK(first->commit(sampleEdit(sample.services(), 1, 0, levelAt(0))));
    QCOMPARE(first->changedElsewhere().value_or(true), false); // it was itself
    QCOMPARE(second->changedElsewhere().value_or(false), true);
    QCOMPARE(second->changedElsewhere().value_or(true), false);
}

void TestAtlasLock::aReaderHearsThatTheWriterIsGone()
{
    const SampleFile sample;
    auto first = opened(sample.path);
    const auto second = opened(sample.path);
    QVERIFY(!first->mayBeWrittenAgain());
    QVERIFY(!second->mayBeWrittenAgain());
    first.reset();
    QVERIFY(second->mayBeWrittenAgain());
    QVERIFY(second->isReadOnly()); // until it is opened anew
    QVERIFY(!opened(sample.path, Access::ReadOnly)->mayBeWrittenAgain());
}

void TestAtlasLock::readOnlyTakesNoLock()
{
    const SampleFile sample;
    const auto reader = opened(sample.path, Access::ReadOnly);
    QVERIFY(reader->isReadOnly());
    QCOMPARE(reader->readOnlyReason(), ReadOnlyReason::Requested);
    QCOMPARE(filesIn(sample.folder.path()), QStringList{Name});
    QVERIFY(!opened(sample.path)->isReadOnly());
    const auto refused = reader->commit(sampleEdit(sample.services(), 1, 0, levelAt(0)));
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, ErrorKind::NotPermitted);
}

void TestAtlasLock::takesOverTheLockOfTheDead()
{
    const SampleFile sample;
    const QString lock = sample.folder.filePath(QStringLiteral(".~lock.sample.atlas#"));
    QProcess process;
    process.start(QCoreApplication::applicationFilePath(), {QStringLiteral("-functions")});
    QVERIFY(process.waitForStarted());
    const qint64 dead = process.processId();
    QVERIFY(process.waitForFinished());
    const QByteArray program = QFileInfo(QCoreApplication::applicationFilePath()).fileName().toUtf8();
    QVERIFY(writeContent(lock, lockOf(dead, program)));
    QVERIFY(!opened(sample.path)->isReadOnly());

    // A lock from another machine may well be alive.
    QVERIFY(writeContent(lock, "1234\natlas\nelsewhere.example\n0123456789abcdef\nboot\n"));
    const auto second = opened(sample.path);
    QCOMPARE(second->readOnlyReason(), ReadOnlyReason::OpenElsewhere);
    QVERIFY2(second->lockHolder().startsWith(QStringLiteral("atlas, on elsewhere.example, since ")),
        qPrintable(second->lockHolder()));
}

void TestAtlasLock::takesOverAnEmptyLock()
{
    const SampleFile sample;
    const QString lock = sample.folder.filePath(QStringLiteral(".~lock.sample.atlas#"));
    QVERIFY(writeContent(lock, QByteArray()));
    // It may belong to somebody who is just writing it...
    QCOMPARE(opened(sample.path)->readOnlyReason(), ReadOnlyReason::OpenElsewhere);
    // ... but not for longer than a command waits.
    QElapsedTimer clock;
    clock.start();
    QCOMPARE(AtlasLock(sample.path).take(std::chrono::seconds(5)), AtlasLock::Outcome::Taken);
    QVERIFY2(clock.elapsed() < 20000, qPrintable(QString::number(clock.elapsed())));
#ifdef Q_OS_LINUX
    // Whoever writes it holds on to it, however long that takes.
    QVERIFY(writeContent(lock, QByteArray()));
    const int writer = open(QFile::encodeName(lock).constData(), O_RDWR | O_CLOEXEC);
    QVERIFY(writer >= 0 && flock(writer, LOCK_EX | LOCK_NB) == 0);
    QCOMPARE(AtlasLock(sample.path).take(std::chrono::seconds(1)), AtlasLock::Outcome::HeldElsewhere);
    close(writer);
    QCOMPARE(AtlasLock(sample.path).take(std::chrono::seconds(1)), AtlasLock::Outcome::Taken);
#endif
}

void TestAtlasLock::followsLinksToOneLock()
{
#ifdef Q_OS_WIN
    QSKIP("links take rights of their own");
#endif
    const SampleFile sample;
    const QTemporaryDir elsewhere;
    const QString link = elsewhere.filePath(QStringLiteral("link.atlas"));
    QVERIFY(QFile::link(sample.path, link));
    const auto first = opened(sample.path);
    const auto second = opened(link);
    QVERIFY(second);
    QCOMPARE(second->readOnlyReason(), ReadOnlyReason::OpenElsewhere);
    QCOMPARE(second->path(), link);
    QCOMPARE(filesIn(elsewhere.path()), QStringList{QStringLiteral("link.atlas")});
}

QTEST_GUILESS_MAIN(TestAtlasLock)
#include "tst_atlas_lock.moc"
