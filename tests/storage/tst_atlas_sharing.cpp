// SPDX-License-Identifier: GPL-3.0-or-later
// What becomes of an open atlas when other programs put files in its place.
#include "sample_files.h"
#include "support/levels.h"

#include <QFileInfo>

#include <filesystem>

using namespace atlas;

namespace {

using Fate = AtlasRepository::Fate;

/// Two copies of one file, each rated once elsewhere: equally long, equally often changed.
struct TwoCopies : SampleFile {
    QString other = folder.filePath(QStringLiteral("other.atlas"));

    TwoCopies()
    {
        QFile::copy(path, other);
        rate(other, levelAt(0));
    }
    void rate(const QString& file, Rating rating) const
    {
        if (!opened(file)->commit(sampleEdit(services(), 1, 1, rating)))
            qFatal("not rated");
    }
    /// As a program that synchronises folders does.
    void replace() const { std::filesystem::rename(other.toStdU16String(), path.toStdU16String()); }
    void writeOver() const { writeContent(path, contentOf(other)); }
};

Rating stored(const QString& path)
{
    return opened(path, Access::ReadOnly)->load()->families.front().current.at(1, 1);
}

bool makeOlder(const QString& path, std::chrono::hours age)
{
    std::error_code error;
    std::filesystem::last_write_time(
        path.toStdU16String(), std::filesystem::file_time_type::clock::now() - age, error);
    return !error;
}

} // namespace

class TestAtlasSharing : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void ownChangesAreNoChange();
    void touchingIsNoChange();
    void anotherFileIsNotWrittenTo_data();
    void anotherFileIsNotWrittenTo();
    void aLikeFileIsWrittenTo();
    void awayAndBack();
    void aReaderFollowsAnotherFile();
    void aLockIsTakenFromWhoIsLongGone_data();
    void aLockIsTakenFromWhoIsLongGone();
    void aLockIsRenewed();
};

void TestAtlasSharing::ownChangesAreNoChange()
{
    const SampleFile sample;
    const auto repository = opened(sample.path);
    QCOMPARE(repository->fate(), Fate::Kept);
    QVERIFY_OK(repository->commit(sampleEdit(sample.services(), 1, 1, levelAt(3))));
    QCOMPARE(repository->fate(), Fate::Kept);
    QVERIFY_OK(repository->addVersion(QStringLiteral("Spring"), {}, sampleMoment()));
    QCOMPARE(repository->fate(), Fate::Kept);
    // What is refused changes nothing either.
    QVERIFY(!repository->commit(sampleEdit(sample.services(), 1, 1, levelAt(3))));
    QCOMPARE(repository->fate(), Fate::Kept);
}

void TestAtlasSharing::touchingIsNoChange()
{
    const SampleFile sample;
    const auto repository = opened(sample.path);
    QCOMPARE(repository->fate(), Fate::Kept);
    QVERIFY(makeOlder(sample.path, std::chrono::hours(5)));
    QCOMPARE(repository->fate(), Fate::Kept);
    QVERIFY_OK(repository->commit(sampleEdit(sample.services(), 1, 1, levelAt(3))));
}

void TestAtlasSharing::anotherFileIsNotWrittenTo_data()
{
    QTest::addColumn<bool>("inPlace");
    QTest::newRow("written over") << true;
#ifdef Q_OS_UNIX // elsewhere an open file cannot be replaced
    QTest::newRow("replaced") << false;
#endif
}

void TestAtlasSharing::anotherFileIsNotWrittenTo()
{
    QFETCH(bool, inPlace);
    const TwoCopies copies;
    const auto repository = opened(copies.path);
    QVERIFY_OK(repository->commit(sampleEdit(copies.services(), 1, 1, levelAt(3))));
    QCOMPARE(repository->fate(), Fate::Kept);
    QCOMPARE(QFileInfo(copies.path).size(), QFileInfo(copies.other).size());
    inPlace ? copies.writeOver() : copies.replace();
    const QByteArray theirs = contentOf(copies.path);

    JobFamily mine = copies.services();
    mine.current.set(1, 1, levelAt(3));
    const auto refused = repository->commit(sampleEdit(mine, 0, 0, levelAt(0)));
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, ErrorKind::Conflict);
    QVERIFY(!repository->addVersion(QStringLiteral("Spring"), {}, sampleMoment()));
    QCOMPARE(repository->fate(), Fate::Replaced);
    QCOMPARE(contentOf(copies.path), theirs);
    const auto there = repository->loadAnew();
    QVERIFY_OK(there);
    QCOMPARE(there->families.front().current.at(1, 1), levelAt(0));
    // Only what is still open here can be copied with its journal.
    const QString copy = copies.folder.filePath(QStringLiteral("copy.atlas"));
    const auto copied = repository->copyTo(copy);
    QCOMPARE(copied.has_value(), !inPlace);
    if (copied)
        QCOMPARE(stored(copy), levelAt(3));
    else
        QCOMPARE(copied.error().kind, ErrorKind::Conflict);

    QVERIFY_OK(repository->reopen());
    QCOMPARE(repository->fate(), Fate::Kept);
    QVERIFY_OK(repository->commit(sampleEdit(there->families.front(), 1, 1, levelAt(2))));
    QCOMPARE(stored(copies.path), levelAt(2));
}

void TestAtlasSharing::aLikeFileIsWrittenTo()
{
#ifndef Q_OS_UNIX
    QSKIP("an open file cannot be replaced");
#endif
    const SampleFile sample;
    const QString like = sample.folder.filePath(QStringLiteral("like.atlas"));
    const auto repository = opened(sample.path);
    QCOMPARE(repository->fate(), Fate::Kept);
    QVERIFY(QFile::copy(sample.path, like));
    std::filesystem::rename(like.toStdU16String(), sample.path.toStdU16String());
    QVERIFY_OK(repository->commit(sampleEdit(sample.services(), 1, 1, levelAt(3))));
    QCOMPARE(stored(sample.path), levelAt(3));
}

void TestAtlasSharing::awayAndBack()
{
#ifndef Q_OS_UNIX
    QSKIP("an open file cannot be moved");
#endif
    const SampleFile sample;
    const auto repository = opened(sample.path);
    const QString away = sample.folder.filePath(QStringLiteral("away.atlas"));
    QVERIFY(QFile::rename(sample.path, away));
    QCOMPARE(repository->fate(), Fate::Gone);
    QVERIFY(!repository->commit(sampleEdit(sample.services(), 1, 1, levelAt(3))));
    QVERIFY(QFile::rename(away, sample.path));
    QCOMPARE(repository->fate(), Fate::Kept);
    QVERIFY_OK(repository->commit(sampleEdit(sample.services(), 1, 1, levelAt(3))));
    QCOMPARE(stored(sample.path), levelAt(3));
}

void TestAtlasSharing::aReaderFollowsAnotherFile()
{
    const TwoCopies copies;
    const auto reader = opened(copies.path, Access::ReadOnly);
    QVERIFY(!*reader->changedElsewhere());
#ifdef Q_OS_UNIX
    copies.replace();
#else
    copies.writeOver();
#endif
    const auto changed = reader->changedElsewhere();
    QVERIFY_OK(changed);
    QVERIFY(*changed);
    QCOMPARE(reader->load()->families.front().current.at(1, 1), levelAt(0));
    QVERIFY(!*reader->changedElsewhere());
}

void TestAtlasSharing::aLockIsTakenFromWhoIsLongGone_data()
{
    QTest::addColumn<QString>("host");
    QTest::addColumn<int>("days");
    QTest::addColumn<bool>("taken");
    QTest::newRow("long gone") << "pc-of-lea" << 31 << true;
    QTest::newRow("of last week") << "pc-of-lea" << 7 << false;
    QTest::newRow("of nobody knows where") << "" << 31 << false;
}

void TestAtlasSharing::aLockIsTakenFromWhoIsLongGone()
{
    QFETCH(QString, host);
    QFETCH(int, days);
    QFETCH(bool, taken);
    const SampleFile sample;
    const QString lock = sample.folder.filePath(QStringLiteral(".~lock.sample.atlas#"));
    // As QLockFile writes it: process, program, computer, its number, its start.
    QVERIFY(writeContent(lock, "4711\ncompetence-atlas\n" + host.toUtf8() + "\n\n\n"));
    QVERIFY(makeOlder(lock, std::chrono::hours(24 * days)));
    const auto reader = opened(sample.path);
    if (host.isEmpty() && !reader->isReadOnly())
        return; // a lock of nobody is none
    QCOMPARE(reader->readOnlyReason(), ReadOnlyReason::OpenElsewhere);
    QCOMPARE(reader->isHolderLongGone(), taken);
    QCOMPARE(AtlasRepository::takeLockAway(sample.path), taken);
    QCOMPARE(opened(sample.path)->isReadOnly(), !taken);
}

void TestAtlasSharing::aLockIsRenewed()
{
    const SampleFile sample;
    const auto repository = opened(sample.path);
    const QString lock = sample.folder.filePath(QStringLiteral(".~lock.sample.atlas#"));
    QVERIFY(makeOlder(lock, std::chrono::hours(24 * 40)));
    repository->renewLock();
    QVERIFY(QFileInfo(lock).lastModified().secsTo(QDateTime::currentDateTime()) < 3600);
}

QTEST_GUILESS_MAIN(TestAtlasSharing)
#include "tst_atlas_sharing.moc"
