// SPDX-License-Identifier: GPL-3.0-or-later
#include "files/part_file.h"
#include "sample_files.h"
#include "storage/pending_file.h"
#include "support/levels.h"

#include <QCoreApplication>
#include <QProcess>
#include <QSysInfo>

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
    void playsBackTheJournalOfWhatItReplaces();
    void leavesWhatLooksLikeACompanion_data();
    void leavesWhatLooksLikeACompanion();
    void refusesNamesWithoutRoom_data();
    void refusesNamesWithoutRoom();
    void removesWhatTheKilledLeft();
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
    QVERIFY_OK(opened(sample.path)->commit(sampleEdit(sample.services(), 0, 0, levelAt(0))));
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
        QVERIFY_OK(copy->commit(sampleEdit(sample.services(), 0, 0, levelAt(0))));
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

void TestAtlasCopy::playsBackTheJournalOfWhatItReplaces()
{
    const SampleFile sample;
    const SampleFile other;
    const QString target = sample.folder.filePath(QStringLiteral("old.atlas"));
    {
        // As a power cut leaves it in the middle of a change.
        QSqlDatabase writer = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("writer"));
        writer.setDatabaseName(other.path);
        QVERIFY(writer.open());
        QSqlQuery query(writer);
        QVERIFY(query.exec(QStringLiteral("PRAGMA cache_size = 1")));
        QVERIFY(query.exec(QStringLiteral("BEGIN")));
        QVERIFY(query.exec(QStringLiteral("UPDATE job_family SET title = 'half done'")));
        QVERIFY(query.exec(QStringLiteral("UPDATE training_offer SET themes = hex(zeroblob(200000))")));
        QVERIFY(QFile::copy(other.path, target));
        QVERIFY(QFile::copy(other.path + QStringLiteral("-journal"), target + QStringLiteral("-journal")));
        QVERIFY(query.exec(QStringLiteral("ROLLBACK")));
    }
    QSqlDatabase::removeDatabase(QStringLiteral("writer"));
    QVERIFY(contentOf(target).contains("half done"));
    {
        // Whole before anything else happens to it, so that it is so if nothing does.
        const auto pending = PendingFile::beside(target, PendingFile::Replace::Existing);
        QVERIFY_OK(pending);
        QVERIFY(!QFileInfo::exists(target + QStringLiteral("-journal")));
        QCOMPARE(contentOf(target), contentOf(other.path));
    }
    QVERIFY_OK(opened(sample.path)->copyTo(target));
    QCOMPARE(filesIn(sample.folder.path()), QStringList({QStringLiteral("old.atlas"), Name}));
    QCOMPARE(describedFile(target), described(sample.atlas));
}

void TestAtlasCopy::leavesWhatLooksLikeACompanion_data()
{
    QTest::addColumn<QString>("companion");
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<bool>("isAtlas"); ///< the file beside which it lies; otherwise there is none
    const QByteArray magic = QByteArray::fromHex("d9d505f920a163d7");
    for (const char* companion : {"-journal", "-wal", "-shm"}) {
        QTest::addRow("a text%s, alone", companion) << QString::fromLatin1(companion) << QByteArray("mine") << false;
        QTest::addRow("empty%s, alone", companion) << QString::fromLatin1(companion) << QByteArray() << false;
    }
    QTest::newRow("of an atlas that is gone") << QStringLiteral("-journal") << magic + QByteArray(504, 'x') << false;
    QTest::newRow("a text beside an atlas") << QStringLiteral("-journal") << QByteArray("half a change") << true;
    QTest::newRow("one that names another file")
        << QStringLiteral("-journal") << magic + QByteArray(504, '\0') + "victim" + magic << true;
}

void TestAtlasCopy::leavesWhatLooksLikeACompanion()
{
    QFETCH(QString, companion);
    QFETCH(QByteArray, content);
    QFETCH(bool, isAtlas);
    const SampleFile sample;
    const QString target = sample.folder.filePath(QStringLiteral("bank"));
    if (isAtlas)
        QVERIFY(QFile::copy(sample.path, target));
    QVERIFY(writeContent(target + companion, content));
    const QStringList before = filesIn(sample.folder.path());
    const auto refused = isAtlas ? opened(sample.path)->copyTo(target) : AtlasRepository::create(target, sample.atlas);
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, ErrorKind::InvalidInput);
    QVERIFY2(refused.error().message.contains(QStringLiteral("bank") + companion), qPrintable(refused.error().message));
    QCOMPARE(contentOf(target + companion), content);
    QCOMPARE(filesIn(sample.folder.path()), before);
    if (isAtlas)
        QCOMPARE(contentOf(target), contentOf(sample.path));
}

void TestAtlasCopy::refusesNamesWithoutRoom_data()
{
    QTest::addColumn<int>("length");
    QTest::addColumn<bool>("fits");
    QTest::newRow("240") << 240 << true;
    for (const int length : {241, 247, 248, 255, 256})
        QTest::addRow("%d", length) << length << false;
}

void TestAtlasCopy::refusesNamesWithoutRoom()
{
    QFETCH(int, length);
    QFETCH(bool, fits);
    const SampleFile sample;
    // Of two bytes each in the names of most file systems.
    const QString name = QString((length - 6) / 2, u'é') + QString(length % 2, u'x') + QStringLiteral(".atlas");
    const QString target = sample.folder.filePath(name);
#ifndef Q_OS_LINUX
    QSKIP("other file systems count otherwise");
#endif
    for (const bool copies : {false, true}) {
        const auto done = copies ? opened(sample.path)->copyTo(target) : AtlasRepository::create(target, sample.atlas);
        QCOMPARE(done.has_value(), fits);
        if (fits) {
            QVERIFY(!opened(target)->isReadOnly());
        } else {
            QCOMPARE(done.error().kind, ErrorKind::InvalidInput);
            QVERIFY2(done.error().message.contains(QStringLiteral("too long")), qPrintable(done.error().message));
            QCOMPARE(filesIn(sample.folder.path()), QStringList{Name});
        }
    }
    if (length < 248 || length > 255)
        return;
    // One that is there all the same can be read, and says why no more.
    QVERIFY(QFile::copy(sample.path, target));
    const auto repository = opened(target);
    QVERIFY(repository);
    QCOMPARE(repository->readOnlyReason(), ReadOnlyReason::NameTooLong);
    QCOMPARE(described(*repository->load()), described(sample.atlas));
    QVERIFY(whyNotChanged(repository->readOnlyReason(), target).contains(QStringLiteral("too long")));
}

void TestAtlasCopy::removesWhatTheKilledLeft()
{
    QProcess process;
    process.start(QCoreApplication::applicationFilePath(), {QStringLiteral("-functions")});
    QVERIFY(process.waitForStarted());
    const QString dead = QString::number(process.processId());
    QVERIFY(process.waitForFinished());

    const SampleFile sample;
    const QString alive = partPath(sample.folder.path());
    const QString us = QString::number(QCoreApplication::applicationPid());
    const auto withMaker = [&](const QString& process) {
        QString path = partPath(sample.folder.path());
        return path.replace(u'-' + us + u'-', u'-' + process + u'-');
    };
    const QString left = withMaker(dead);
    const QString elsewhere = sample.folder.path() + QStringLiteral("/.atlas-0123456789ab-") + dead
        + QStringLiteral("-0123456789ab.part");
    const QStringList kept{alive, elsewhere, left + QStringLiteral(".bak"), sample.folder.filePath(QStringLiteral(".atlas-notes.part"))};
    const QStringList goes{left, left + QStringLiteral("-journal"), withMaker(dead)};
    for (const QString& path : kept + goes)
        QVERIFY(writeContent(path, "half"));
    QStringList expected{Name, QStringLiteral("copy.atlas")};
    for (const QString& path : kept)
        expected.append(QFileInfo(path).fileName());
#ifndef Q_OS_WIN
    const QString link = withMaker(dead);
    QVERIFY(QFile::link(kept.last(), link));
    expected.append(QFileInfo(link).fileName());
    // The lock of a killed `new`, and one of another program.
    const QString lock = QStringLiteral(".~lock.gone.atlas#");
    QVERIFY(writeContent(sample.folder.filePath(lock),
        dead.toLatin1() + '\n' + QFileInfo(QCoreApplication::applicationFilePath()).fileName().toUtf8() + '\n'
            + QSysInfo::machineHostName().toLocal8Bit() + '\n' + QSysInfo::machineUniqueId() + '\n'
            + QSysInfo::bootUniqueId() + '\n'));
    const QString foreign = QStringLiteral(".~lock.letter.odt#");
    QVERIFY(writeContent(sample.folder.filePath(foreign), ",lea,pc-12,30.11.2026 14:00,file:///home/lea;"));
    expected.append(foreign);
#endif
    QVERIFY_OK(opened(sample.path)->copyTo(sample.folder.filePath(QStringLiteral("copy.atlas"))));
    expected.sort();
    QStringList found = filesIn(sample.folder.path());
    found.sort();
    QCOMPARE(found, expected);
    QCOMPARE(contentOf(kept.last()), QByteArray("half"));
}

QTEST_GUILESS_MAIN(TestAtlasCopy)
#include "tst_atlas_copy.moc"
