// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample_files.h"
#include "storage/pending_file.h"

using namespace atlas;

namespace {

const QString Name = QStringLiteral("sample.atlas");

} // namespace

class TestAtlasCopy : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void takesContentAndJournal_data();
    void takesContentAndJournal();
    void leavesTheOriginalAlone();
    void replacesAnExistingFile();
    void refusesTheFileItself_data();
    void refusesTheFileItself();
    void refusesAFileThatIsOpen();
    void refusesBadTargets();
    void dropsTheJournalOfWhatItReplaces();
    void keepsTheJournalOfWhatItDoesNotReplace();
};

void TestAtlasCopy::takesContentAndJournal_data()
{
    QTest::addColumn<bool>("readOnly");
    QTest::newRow("read-write") << false;
    QTest::newRow("read-only") << true;
}

void TestAtlasCopy::takesContentAndJournal()
{
    QFETCH(bool, readOnly);
    const SampleFile sample;
    const CellRef cell = sample.services().cellAt(0, 0);
    QVERIFY_OK(opened(sample.path)->commit(sampleEdit(sample.services(), 0, 0, Rating::level(0))));
    const QString target = sample.folder.filePath(QStringLiteral("copy.atlas"));
    const auto original = opened(sample.path, readOnly ? Access::ReadOnly : Access::ReadWrite);
    QVERIFY_OK(original->copyTo(target));
    QCOMPARE(describedFile(target), describedFile(sample.path));

    const auto copy = opened(target);
    QVERIFY(copy);
    QVERIFY(!copy->isReadOnly());
    const auto history = copy->history(cell);
    QVERIFY_OK(history);
    QCOMPARE(history->size(), std::size_t(1));
    QCOMPARE(history->front().author, QStringLiteral("Léa"));
    QCOMPARE(*copy->check(), QStringList());
    // The triggers came along.
    QVERIFY(rawSql(target, {QStringLiteral("DELETE FROM journal")}).contains(QStringLiteral("append-only")));
}

void TestAtlasCopy::leavesTheOriginalAlone()
{
    const SampleFile sample;
    const QByteArray before = contentOf(sample.path);
    {
        const auto original = opened(sample.path);
        QVERIFY_OK(original->copyTo(sample.folder.filePath(QStringLiteral("copy.atlas"))));
        const auto copy = opened(sample.folder.filePath(QStringLiteral("copy.atlas")));
        QVERIFY_OK(copy->commit(sampleEdit(sample.services(), 0, 0, Rating::level(0))));
    }
    QCOMPARE(contentOf(sample.path), before);
    QCOMPARE(filesIn(sample.folder.path()), QStringList({QStringLiteral("copy.atlas"), Name}));
}

void TestAtlasCopy::replacesAnExistingFile()
{
    const SampleFile sample;
    const QString target = sample.folder.filePath(QStringLiteral("old.atlas"));
    for (const QByteArray& content : {QByteArray("some text"), QByteArray()}) {
        QVERIFY(writeContent(target, content));
        QVERIFY_OK(opened(sample.path)->copyTo(target));
        QCOMPARE(describedFile(target), described(sample.atlas));
    }
    QCOMPARE(filesIn(sample.folder.path()), QStringList({QStringLiteral("old.atlas"), Name}));
}

void TestAtlasCopy::refusesTheFileItself_data()
{
    QTest::addColumn<QString>("spelling");
    QTest::newRow("same") << QStringLiteral("sample.atlas");
    QTest::newRow("roundabout") << QStringLiteral("inner/../sample.atlas");
    QTest::newRow("doubled slash") << QStringLiteral("/sample.atlas");
#ifndef Q_OS_WIN
    QTest::newRow("link to the file") << QStringLiteral("link.atlas");
    QTest::newRow("link to the folder") << QStringLiteral("folder/sample.atlas");
#endif
    QTest::newRow("relative") << QStringLiteral("relative");
}

void TestAtlasCopy::refusesTheFileItself()
{
    QFETCH(QString, spelling);
    const SampleFile sample;
    QVERIFY(QDir(sample.folder.path()).mkdir(QStringLiteral("inner")));
#ifndef Q_OS_WIN
    QVERIFY(QFile::link(sample.path, sample.folder.filePath(QStringLiteral("link.atlas"))));
    QVERIFY(QFile::link(sample.folder.path(), sample.folder.filePath(QStringLiteral("folder"))));
#endif
    const QByteArray before = contentOf(sample.path);
    const QStringList files = filesIn(sample.folder.path());
    const QString target = spelling == QLatin1String("relative")
        ? QDir::current().relativeFilePath(sample.path)
        : sample.folder.path() + u'/' + spelling;
    for (const Access access : {Access::ReadWrite, Access::ReadOnly}) {
        const auto refused = opened(sample.path, access)->copyTo(target);
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, ErrorKind::InvalidInput);
        QCOMPARE(contentOf(sample.path), before);
        QCOMPARE(filesIn(sample.folder.path()), files);
    }
}

void TestAtlasCopy::refusesAFileThatIsOpen()
{
    const SampleFile sample;
    const SampleFile other;
    const auto open = opened(other.path);
    const QByteArray before = contentOf(other.path);
    const auto refused = opened(sample.path)->copyTo(other.path);
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, ErrorKind::NotPermitted);
    QCOMPARE(contentOf(other.path), before);
    QVERIFY_OK(open->load());
}

void TestAtlasCopy::refusesBadTargets()
{
    const SampleFile sample;
    QVERIFY(QDir(sample.folder.path()).mkdir(QStringLiteral("inner")));
    const auto repository = opened(sample.path, Access::ReadOnly);
    const auto nowhere = repository->copyTo(sample.folder.filePath(QStringLiteral("no/copy.atlas")));
    QVERIFY(!nowhere);
    QCOMPARE(nowhere.error().kind, ErrorKind::NotFound);
    const auto folder = repository->copyTo(sample.folder.filePath(QStringLiteral("inner")));
    QVERIFY(!folder);
    QCOMPARE(folder.error().kind, ErrorKind::InvalidInput);
    QCOMPARE(filesIn(sample.folder.path()), QStringList({QStringLiteral("inner"), Name}));
}

void TestAtlasCopy::dropsTheJournalOfWhatItReplaces()
{
    const SampleFile sample;
    const QString target = sample.folder.filePath(QStringLiteral("old.atlas"));
    QVERIFY(writeContent(target, "some text"));
    QVERIFY(
        writeContent(target + QStringLiteral("-journal"), QByteArray("\xd9\xd5\x05\xf9\x20\xa1\x63\xd7", 8)));
    QVERIFY_OK(opened(sample.path)->copyTo(target));
    QCOMPARE(filesIn(sample.folder.path()), QStringList({QStringLiteral("old.atlas"), Name}));
    QCOMPARE(describedFile(target), described(sample.atlas));
}

void TestAtlasCopy::keepsTheJournalOfWhatItDoesNotReplace()
{
    const QTemporaryDir folder;
    const QString target = folder.filePath(QStringLiteral("target.atlas"));
    QVERIFY(writeContent(target + QStringLiteral("-journal"), "half a change"));
    QVERIFY(writeContent(target + QStringLiteral("-wal"), "another"));
    {
        const auto pending = PendingFile::beside(target, PendingFile::Replace::Existing);
        QVERIFY_OK(pending);
        // Something that cannot be replaced takes its place in the last moment.
        QVERIFY(QDir().mkpath(target + QStringLiteral("/full")));
        QVERIFY(!(*pending)->putInPlace());
    }
    QCOMPARE(filesIn(folder.path()),
        QStringList({QStringLiteral("target.atlas"), QStringLiteral("target.atlas-journal"),
            QStringLiteral("target.atlas-wal")}));
    QCOMPARE(contentOf(target + QStringLiteral("-journal")), QByteArray("half a change"));
}

QTEST_GUILESS_MAIN(TestAtlasCopy)
#include "tst_atlas_copy.moc"
