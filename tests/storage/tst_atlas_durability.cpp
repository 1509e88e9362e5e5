// SPDX-License-Identifier: GPL-3.0-or-later
#include "file_size_limit.h"
#include "sample_files.h"
#include "support/levels.h"

#include <QCoreApplication>
#include <QProcess>

#include <cstdio>

using namespace atlas;

namespace {

const QString Name = QStringLiteral("sample.atlas");
const QString CommitForever = QStringLiteral("--commit-forever");

/// The edit number \a step of one cell, of which each goes on from the one before.
Edit numberedEdit(JobFamily& family, int step)
{
    CellState state = family.state(2, 1);
    state.rating = levelAt(step % 4);
    state.rationale.reason = QStringLiteral("step %1").arg(step);
    const Edit edit = sampleEdit(family, 2, 1, state);
    family.setState(2, 1, state);
    return edit;
}

/// What the child process does: commits and prints the number of each commit that was acknowledged, until
/// killed.
int commitForever(const QString& path)
{
    const auto repository = opened(path);
    if (!repository || repository->isReadOnly())
        return 1;
    const auto atlas = repository->load();
    if (!atlas)
        return 1;
    JobFamily family = atlas->families.front();
    const QString last = family.state(2, 1).rationale.reason.section(u' ', 1);
    for (int step = last.toInt() + 1;; ++step) {
        if (!repository->commit(numberedEdit(family, step)))
            return 1;
        std::printf("%d\n", step);
        std::fflush(stdout);
    }
}

/// The one connection to an atlas that is open now.
QSqlDatabase onlyConnection()
{
    for (const QString& name : QSqlDatabase::connectionNames()) {
        if (name.startsWith(QLatin1String("atlas-")))
            return QSqlDatabase::database(name);
    }
    return {};
}

} // namespace

class TestAtlasDurability : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void keepsWhatWasAcknowledged();
    void undoesAnInterruptedChange_data();
    void undoesAnInterruptedChange();
    void survivesAFullFile();
    void saysThatTheDiskIsFull();
    void survivesAFullDisk_data();
    void survivesAFullDisk();
    void createsNothingOnAFullDisk_data();
    void createsNothingOnAFullDisk();
    void copiesNothingToAFullDisk();
    void failsWhenTheFileIsGone_data();
    void failsWhenTheFileIsGone();
    void failsWhileAnotherProgramWrites();
};

void TestAtlasDurability::keepsWhatWasAcknowledged()
{
    const SampleFile sample;
    int acknowledged = 0;
    for (int round = 0; round < 8; ++round) {
        QProcess child;
        child.setProcessChannelMode(QProcess::SeparateChannels);
        child.start(QCoreApplication::applicationFilePath(), {CommitForever, sample.path});
        QVERIFY(child.waitForStarted());
        const int enough = acknowledged + 15 + 7 * round;
        QByteArray output;
        int last = acknowledged;
        while (last < enough && child.waitForReadyRead(20000)) {
            output += child.readAllStandardOutput();
            last = output.first(output.lastIndexOf('\n') + 1).trimmed().split('\n').last().toInt();
        }
        QVERIFY2(last >= enough, child.readAllStandardError().constData());
        child.kill();
        QVERIFY(child.waitForFinished());
        output += child.readAllStandardOutput();
        acknowledged = output.first(output.lastIndexOf('\n') + 1).trimmed().split('\n').last().toInt();

        // The dead child's lock is taken over.
        const auto repository = opened(sample.path);
        QVERIFY(repository);
        QVERIFY(!repository->isReadOnly());
        const auto problems = repository->check();
        QVERIFY_OK(problems);
        QCOMPARE(*problems, QStringList());
        const auto history = repository->history(sample.services().cellAt(2, 1));
        QVERIFY_OK(history);
        QStringList reasons;
        for (const JournalEntry& entry : *history) {
            if (entry.field == JournalField::Reason)
                reasons.append(entry.newValue);
        }
        // All of it, in order, and at most the one that was under way.
        QVERIFY2(reasons.size() == acknowledged || reasons.size() == acknowledged + 1,
            qPrintable(QStringLiteral("%1 of %2").arg(reasons.size()).arg(acknowledged)));
        for (qsizetype step = 0; step < reasons.size(); ++step)
            QCOMPARE(reasons[step], QStringLiteral("step %1").arg(step + 1));
        const auto loaded = repository->load();
        QVERIFY_OK(loaded);
        const CellState state = loaded->families.front().state(2, 1);
        QCOMPARE(state.rationale.reason, reasons.last());
        QCOMPARE(state.rating, levelAt(static_cast<int>(reasons.size() % 4)));
        acknowledged = static_cast<int>(reasons.size());
    }
}

void TestAtlasDurability::undoesAnInterruptedChange_data()
{
    QTest::addColumn<Access>("access");
    QTest::newRow("read-write") << Access::ReadWrite;
    QTest::newRow("read-only") << Access::ReadOnly;
}

void TestAtlasDurability::undoesAnInterruptedChange()
{
    QFETCH(Access, access);
    const SampleFile sample;
    const QTemporaryDir crashed;
    const QString path = crashed.filePath(Name);
    {
        // Copied in the middle of a transaction that has begun to write the file, the two look as after a
        // power cut.
        QSqlDatabase writer = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("writer"));
        writer.setDatabaseName(sample.path);
        QVERIFY(writer.open());
        QSqlQuery query(writer);
        QVERIFY(query.exec(QStringLiteral("PRAGMA cache_size = 1")));
        QVERIFY(query.exec(QStringLiteral("PRAGMA cache_spill = 1")));
        QVERIFY(query.exec(QStringLiteral("BEGIN")));
        QVERIFY(query.exec(QStringLiteral(
            "UPDATE rating SET reason = 'half done', state = 'not-rated', level_id = NULL")));
        QVERIFY(query.exec(QStringLiteral("UPDATE job_family SET title = 'half done'")));
        QVERIFY(query.exec(QStringLiteral("UPDATE training_offer SET themes = hex(zeroblob(200000))")));
        QVERIFY(QFile::copy(sample.path, path));
        QVERIFY(QFile::copy(sample.path + QStringLiteral("-journal"), path + QStringLiteral("-journal")));
        QVERIFY(contentOf(path).contains("half done"));
        QVERIFY(query.exec(QStringLiteral("ROLLBACK")));
    }
    QSqlDatabase::removeDatabase(QStringLiteral("writer"));
    {
        const auto repository = opened(path, access);
        QVERIFY(repository);
        const auto loaded = repository->load();
        QVERIFY_OK(loaded);
        QCOMPARE(described(*loaded), described(sample.atlas));
    }
    QCOMPARE(filesIn(crashed.path()), QStringList{Name});
    QCOMPARE(contentOf(path), contentOf(sample.path));
}

void TestAtlasDurability::survivesAFullFile()
{
    const SampleFile sample;
    const auto repository = opened(sample.path);
    QSqlQuery query(onlyConnection());
    QVERIFY(query.exec(QStringLiteral("PRAGMA page_count")) && query.next());
    const int pages = query.value(0).toInt();
    QVERIFY(query.exec(QStringLiteral("PRAGMA max_page_count = %1").arg(pages + 2)));
    query.finish();
    CellState state = sample.services().state(2, 0);
    state.rationale.reason = QString(100000, u'x');
    const auto refused = repository->commit(sampleEdit(sample.services(), 2, 0, state));
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, ErrorKind::Io);
    QVERIFY2(refused.error().message.contains(QStringLiteral("full")), qPrintable(refused.error().message));
    QVERIFY2(refused.error().message.contains(Name), qPrintable(refused.error().message));
    QVERIFY(refused.error().detail.contains(QStringLiteral("SQLite 13")));
    QCOMPARE(described(*repository->load()), described(sample.atlas));
    QCOMPARE(*repository->check(), QStringList());
    // Once there is room, the same repository goes on.
    QVERIFY(query.exec(QStringLiteral("PRAGMA max_page_count = 1000000")));
    query.finish();
    QVERIFY_OK(repository->commit(sampleEdit(sample.services(), 2, 0, state)));
}

void TestAtlasDurability::saysThatTheDiskIsFull()
{
#ifndef Q_OS_UNIX
    QSKIP("limits as on Unix");
#endif
    const SampleFile sample;
    {
        const FileSizeLimit limit(0);
        const auto repository = opened(sample.path);
        QVERIFY(repository);
        QCOMPARE(repository->readOnlyReason(), ReadOnlyReason::DiskFull);
        QCOMPARE(described(*repository->load()), described(sample.atlas));
        QVERIFY(whyNotChanged(ReadOnlyReason::DiskFull, sample.path).contains(QStringLiteral("is full")));
        const auto refused = repository->commit(sampleEdit(sample.services(), 0, 0, levelAt(0)));
        QVERIFY(!refused);
        QVERIFY2(refused.error().message.contains(QStringLiteral("is full")), qPrintable(refused.error().message));
        QVERIFY(!repository->mayBeWrittenAgain());
    }
    const auto repository = opened(sample.path);
    QCOMPARE(repository->readOnlyReason(), ReadOnlyReason::None);
    {
        // A write that fails for another reason than that of a disk without room, as of a share that is used up.
        const FileSizeLimit limit(0);
        const auto refused = repository->commit(sampleEdit(sample.services(), 0, 0, levelAt(0)));
        QVERIFY(!refused);
        QVERIFY2(refused.error().message.contains(QStringLiteral("is full")),
            qPrintable(refused.error().message + refused.error().detail));
    }
    QCOMPARE(filesIn(sample.folder.path()), QStringList({QStringLiteral(".~lock.sample.atlas#"), Name}));
}

void TestAtlasDurability::survivesAFullDisk_data()
{
    QTest::addColumn<qint64>("room"); // bytes, counted from the size of the file
    QTest::newRow("journal does not fit") << -1000000LL;
    QTest::newRow("no new page") << 0LL;
    QTest::newRow("half a page") << 2048LL;
    QTest::newRow("some pages") << 20000LL;
}

void TestAtlasDurability::survivesAFullDisk()
{
#ifndef Q_OS_UNIX
    QSKIP("limits as on Unix");
#endif
    QFETCH(qint64, room);
    const SampleFile sample;
    const auto repository = opened(sample.path);
    CellState state = sample.services().state(2, 0);
    state.rationale.reason = QString(100000, u'x');
    {
        const FileSizeLimit limit(qMax<qint64>(100, QFileInfo(sample.path).size() + room));
        const auto refused = repository->commit(sampleEdit(sample.services(), 2, 0, state));
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, ErrorKind::Io);
        QVERIFY(refused.error().message.contains(Name));
    }
    QCOMPARE(described(*repository->load()), described(sample.atlas));
    QCOMPARE(*repository->check(), QStringList());
    QVERIFY_OK(repository->commit(sampleEdit(sample.services(), 2, 0, state)));
}

void TestAtlasDurability::createsNothingOnAFullDisk_data()
{
    QTest::addColumn<int>("room");
    for (const int room : {10, 4000, 5000, 60000})
        QTest::addRow("%d bytes", room) << room;
}

void TestAtlasDurability::createsNothingOnAFullDisk()
{
#ifndef Q_OS_UNIX
    QSKIP("limits as on Unix");
#endif
    QFETCH(int, room);
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("new.atlas"));
    {
        const FileSizeLimit limit(room);
        const auto refused = AtlasRepository::create(path, sampleAtlas());
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, ErrorKind::Io);
        QVERIFY2(refused.error().message.contains(QStringLiteral("new.atlas")),
            qPrintable(refused.error().message));
    }
    QCOMPARE(filesIn(folder.path()), QStringList());
}

void TestAtlasDurability::copiesNothingToAFullDisk()
{
#ifndef Q_OS_UNIX
    QSKIP("limits as on Unix");
#endif
    const SampleFile sample;
    const QString target = sample.folder.filePath(QStringLiteral("copy.atlas"));
    QVERIFY(writeContent(target, "what was there"));
    {
        const auto repository = opened(sample.path);
        const FileSizeLimit limit(20000);
        const auto refused = repository->copyTo(target);
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, ErrorKind::Io);
        QVERIFY2(refused.error().message.contains(QStringLiteral("copy.atlas")),
            qPrintable(refused.error().message));
        QCOMPARE(contentOf(target), QByteArray("what was there"));
    }
    QCOMPARE(filesIn(sample.folder.path()), QStringList({QStringLiteral("copy.atlas"), Name}));
}

void TestAtlasDurability::failsWhenTheFileIsGone_data()
{
    QTest::addColumn<QString>("fate");
    for (const char* fate : {"deleted", "moved", "replaced", "folder moved"})
        QTest::newRow(fate) << QString::fromLatin1(fate);
}

void TestAtlasDurability::failsWhenTheFileIsGone()
{
#ifdef Q_OS_WIN
    QSKIP("an open file stays where it is");
#endif
    QFETCH(QString, fate);
    const SampleFile sample;
    const QString inner = sample.folder.filePath(QStringLiteral("inner"));
    QVERIFY(QDir().mkpath(inner));
    const QString path = inner + QStringLiteral("/a.atlas");
    const QString other = inner + QStringLiteral("/b.atlas");
    QVERIFY(QFile::copy(sample.path, path));
    const auto repository = opened(path);
    const Edit edit = sampleEdit(sample.services(), 0, 0, levelAt(0));
    if (fate == QLatin1String("deleted"))
        QVERIFY(QFile::remove(path));
    else if (fate == QLatin1String("folder moved"))
        QVERIFY(QDir().rename(inner, inner + u'2'));
    else
        QVERIFY(QFile::rename(path, other));
    if (fate == QLatin1String("replaced"))
        QVERIFY(QFile::copy(other, path));
    const auto refused = repository->commit(edit);
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, fate == QLatin1String("replaced") ? ErrorKind::Conflict : ErrorKind::Io);
    QVERIFY2(
        refused.error().message.contains(QStringLiteral("a.atlas")), qPrintable(refused.error().message));
    if (fate == QLatin1String("replaced"))
        QCOMPARE(describedFile(path), described(sample.atlas));
    if (fate == QLatin1String("replaced") || fate == QLatin1String("moved"))
        QCOMPARE(describedFile(other), described(sample.atlas));
    // What is on screen can still be saved elsewhere.
    const QString rescue = sample.folder.filePath(QStringLiteral("rescue.atlas"));
    QVERIFY_OK(repository->copyTo(rescue));
    QCOMPARE(describedFile(rescue), described(sample.atlas));
}

void TestAtlasDurability::failsWhileAnotherProgramWrites()
{
    const SampleFile sample;
    const auto repository = opened(sample.path);
    const Edit edit = sampleEdit(sample.services(), 0, 0, levelAt(0));
    {
        QSqlDatabase other = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("other"));
        other.setDatabaseName(sample.path);
        QVERIFY(other.open());
        QSqlQuery query(other);
        QVERIFY(query.exec(QStringLiteral("BEGIN IMMEDIATE")));
        const auto refused = repository->commit(edit);
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, ErrorKind::NotPermitted);
        QVERIFY(query.exec(QStringLiteral("ROLLBACK")));
    }
    QSqlDatabase::removeDatabase(QStringLiteral("other"));
    QVERIFY_OK(repository->commit(edit));
}

int main(int argc, char** argv)
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() == 3 && arguments[1] == CommitForever)
        return commitForever(arguments[2]);
    TestAtlasDurability test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_atlas_durability.moc"
