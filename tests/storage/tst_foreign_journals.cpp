// SPDX-License-Identifier: GPL-3.0-or-later
// What lies beside an atlas under the name of its journal and was not left there by it: SQLite would obey it.
#include "sample_files.h"
#include "support/levels.h"

#include <QtEndian>

using namespace atlas;

namespace {

const QString Name = QStringLiteral("sample.atlas");
const QByteArray Magic("\xd9\xd5\x05\xf9\x20\xa1\x63\xd7", 8);

QByteArray bigEndian(quint32 number)
{
    QByteArray bytes(4, '\0');
    qToBigEndian(number, bytes.data());
    return bytes;
}

QByteArray header(quint32 records, quint32 pages, quint32 pageSize = 4096)
{
    QByteArray bytes = Magic + bigEndian(records) + bigEndian(0) + bigEndian(pages) + bigEndian(512)
        + bigEndian(pageSize);
    return bytes.leftJustified(512, '\0');
}

QByteArray record(quint32 page, const QByteArray& content)
{
    quint32 sum = 0;
    for (qsizetype at = content.size() - 200; at > 0; at -= 200)
        sum += static_cast<quint8>(content[at]);
    return bigEndian(page) + content + bigEndian(sum);
}

QByteArray superJournal(const QString& victim)
{
    const QByteArray name = QFile::encodeName(victim);
    quint32 sum = 0;
    for (const char byte : name)
        sum += static_cast<quint32>(static_cast<qint32>(static_cast<signed char>(byte)));
    return bigEndian(0x40000000 / 4096 + 1) + name + bigEndian(static_cast<quint32>(name.size()))
        + bigEndian(sum) + Magic;
}

quint32 pagesOf(const QByteArray& file)
{
    return static_cast<quint32>(file.size() / 4096);
}

/// An atlas with another file in its folder, and its journal still to come.
struct Beside : SampleFile {
    QString journal = path + QStringLiteral("-journal");
    QString victim = folder.filePath(QStringLiteral("thesis.odt"));
    QByteArray before = contentOf(path);

    Beside() { writeContent(victim, "years of work"); }
    bool isUntouched() const { return contentOf(path) == before && contentOf(victim) == "years of work"; }
};

} // namespace

class TestForeignJournals : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void areRefused_data();
    void areRefused();
    void aLogIsRefused();
    void linksAndFoldersAreRefused();
    void areRefusedWhileTheAtlasIsOpen();
    void whatIsDoneWithIsNoHindrance();
};

void TestForeignJournals::areRefused_data()
{
    QTest::addColumn<QByteArray>("journal"); // "VICTIM" stands for the name of the other file
    const Beside sample;
    const QByteArray file = sample.before;
    const quint32 pages = pagesOf(file);
    QByteArray first = file.first(4096);
    QByteArray later = first;
    qToBigEndian<quint32>(qFromBigEndian<quint32>(first.constData() + 24) + 7, later.data() + 24);
    QByteArray other = first;
    qToBigEndian<quint32>(42, other.data() + 68);
    const QByteArray zeros(4096, '\0');
    QTest::newRow("super-journal") << header(0, pages) + "VICTIM";
    QTest::newRow("super-journal behind a sound one") << header(1, pages) + record(1, first) + "VICTIM";
    QTest::newRow("super-journal and nothing else") << QByteArray("x") + "VICTIM";
    QTest::newRow("super-journal behind zeros") << QByteArray(512, '\0') + "VICTIM";
    QTest::newRow("no journal") << QByteArray("What I had for lunch");
    QTest::newRow("cuts the file off") << header(0, 1);
    QTest::newRow("another page size") << header(1, pages, 1024) + record(1, first.first(1024));
    QTest::newRow("overwrites a page") << header(1, pages) + record(3, zeros);
    QTest::newRow("another moment") << header(2, pages) + record(1, later) + record(3, zeros);
    QTest::newRow("another size") << header(2, pages - 1) + record(1, first) + record(3, zeros);
    QTest::newRow("another program's file") << header(1, pages) + record(1, other);
}

void TestForeignJournals::areRefused()
{
    QFETCH(QByteArray, journal);
    const Beside sample;
    const bool named = journal.contains("VICTIM");
    journal.replace("VICTIM", superJournal(sample.victim));
    QVERIFY(writeContent(sample.journal, journal));
    QStringList refusals;
    for (const Access access : {Access::ReadWrite, Access::ReadOnly}) {
        const auto repository = AtlasRepository::open(sample.path, access);
        QVERIFY(!repository);
        QCOMPARE(repository.error().kind, ErrorKind::Foreign);
        refusals.append(repository.error().message);
        if (named)
            QVERIFY2(repository.error().detail.contains(sample.victim), qPrintable(repository.error().detail));
    }
    const auto recovered = AtlasRepository::recoverable(sample.path);
    QVERIFY(!recovered);
    refusals.append(recovered.error().message);
    for (const QString& refusal : refusals) {
        QVERIFY2(refusal.contains(Name + QStringLiteral("-journal")), qPrintable(refusal));
        QCOMPARE(refusal.contains(QStringLiteral("names another file")), named);
    }
    QVERIFY(sample.isUntouched());
    QCOMPARE(contentOf(sample.journal), journal);
    QCOMPARE(filesIn(sample.folder.path()).size(), 3);
}

void TestForeignJournals::aLogIsRefused()
{
    // The pages that a program in write-ahead mode left of another state of the same file.
    const Beside sample;
    const QString log = sample.path + QStringLiteral("-wal");
    {
        const QString other = sample.folder.filePath(QStringLiteral("other.atlas"));
        QVERIFY(QFile::copy(sample.path, other));
        QSqlDatabase writer = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("wal"));
        writer.setDatabaseName(other);
        QVERIFY(writer.open());
        QSqlQuery query(writer);
        QVERIFY(query.exec(QStringLiteral("PRAGMA journal_mode = WAL")));
        query.finish();
        QVERIFY(query.exec(QStringLiteral("UPDATE job_family SET title = 'stolen'")));
        QVERIFY(QFile::copy(other + QStringLiteral("-wal"), log));
    }
    QSqlDatabase::removeDatabase(QStringLiteral("wal"));
    const QByteArray left = contentOf(log);
    QVERIFY(!left.isEmpty());
    for (const Access access : {Access::ReadWrite, Access::ReadOnly}) {
        const auto repository = AtlasRepository::open(sample.path, access);
        QVERIFY(!repository);
        QVERIFY2(repository.error().message.contains(Name + QStringLiteral("-wal")),
            qPrintable(repository.error().message));
    }
    QVERIFY(!AtlasRepository::recoverable(sample.path));
    QVERIFY(sample.isUntouched());
    QCOMPARE(contentOf(log), left);
}

void TestForeignJournals::linksAndFoldersAreRefused()
{
    for (const QString& companion :
        {QStringLiteral("-journal"), QStringLiteral("-wal"), QStringLiteral("-shm")}) {
        const Beside sample;
        QVERIFY(QDir().mkdir(sample.path + companion));
        QVERIFY2(!AtlasRepository::open(sample.path), qPrintable(companion));
        QVERIFY(sample.isUntouched());
#ifdef Q_OS_UNIX
        QVERIFY(QDir().rmdir(sample.path + companion));
        QVERIFY(QFile::link(sample.victim, sample.path + companion));
        QVERIFY2(!AtlasRepository::open(sample.path), qPrintable(companion));
        QVERIFY2(!AtlasRepository::recoverable(sample.path), qPrintable(companion));
        QVERIFY(sample.isUntouched());
#endif
    }
}

void TestForeignJournals::areRefusedWhileTheAtlasIsOpen()
{
    const Beside sample;
    const auto writer = opened(sample.path);
    const auto reader = opened(sample.path, Access::ReadOnly);
    const QByteArray journal = header(0, pagesOf(sample.before)) + superJournal(sample.victim);
    QVERIFY(writeContent(sample.journal, journal));
    const JobFamily& family = sample.services();
    for (const auto& repository : {writer.get(), reader.get()}) {
        QVERIFY(!repository->load());
        QVERIFY(!repository->journal());
        QVERIFY(!repository->history(family.cellAt(0, 0)));
        QVERIFY(!repository->changedElsewhere());
        QVERIFY(!repository->snapshot({1}));
        QVERIFY(!repository->check());
        QVERIFY(!repository->copyTo(sample.folder.filePath(QStringLiteral("copy.atlas"))));
    }
    QVERIFY(!writer->commit(sampleEdit(family, 1, 0, levelAt(0))));
    QVERIFY(!writer->addVersion(QStringLiteral("Spring"), QStringLiteral("Léa"), sampleMoment()));
    QVERIFY(sample.isUntouched());
    QCOMPARE(contentOf(sample.journal), journal);
    // Once it is out of the way, the same repository goes on.
    QVERIFY(QFile::remove(sample.journal));
    QVERIFY_OK(writer->commit(sampleEdit(family, 1, 0, levelAt(0))));
}

void TestForeignJournals::whatIsDoneWithIsNoHindrance()
{
    for (const QByteArray& journal : {QByteArray(), QByteArray(512, '\0')}) {
        const Beside sample;
        QVERIFY(writeContent(sample.journal, journal));
        const auto repository = opened(sample.path);
        QVERIFY(repository);
        QVERIFY_OK(repository->commit(sampleEdit(sample.services(), 1, 0, levelAt(0))));
        QVERIFY(!QFile::exists(sample.journal));
    }
}

QTEST_GUILESS_MAIN(TestForeignJournals)
#include "tst_foreign_journals.moc"
