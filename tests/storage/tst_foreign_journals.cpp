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

QByteArray header(quint32 records, quint32 pages, quint32 pageSize = 4096, quint32 sector = 512)
{
    QByteArray bytes = Magic + bigEndian(records) + bigEndian(0) + bigEndian(pages) + bigEndian(sector)
        + bigEndian(pageSize);
    return bytes.leftJustified(sector, '\0');
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

/// The first page of \a file, telling of another number of pages.
QByteArray firstPage(const QByteArray& file, quint32 pages)
{
    return file.first(4096).replace(28, 4, bigEndian(pages));
}

/// What turns \a file into \a before, as an interrupted change would have left it.
QByteArray journalOf(QByteArray before, const QByteArray& file)
{
    before.replace(24, 4, file.mid(24, 4)); // the counter of changes
    QByteArray records;
    quint32 count = 0;
    for (qsizetype at = 0; at < before.size(); at += 4096) {
        if (at > 0 && before.mid(at, 4096) == file.mid(at, 4096))
            continue;
        records += record(static_cast<quint32>(at / 4096 + 1), before.mid(at, 4096));
        ++count;
    }
    return header(count, pagesOf(before)) + records;
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
    void areTriedOnACopy_data();
    void areTriedOnACopy();
    void isFollowedIfItGivesAnAtlas();
    void companionsAreNamed();
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
    for (const quint32 many : {pages + 3, 0x40000U, 0x7ffffff0U, 0xffffffffU}) {
        QTest::addRow("fills up to %u pages", many)
            << header(2, many) + record(1, firstPage(file, many)) + record(many - 1, zeros);
    }
    QTest::newRow("no pages") << header(1, 0) + record(1, firstPage(file, 0));
    QTest::newRow("odd sectors") << header(1, pages, 4096, 33) + record(1, first);
    QTest::newRow("headers without end") << header(0, pages, 4096, 32).repeated(40000) + record(1, first);
    QTest::newRow("larger than the file") << header(1, pages) + record(1, first) + QByteArray(12 << 20, 'x');
    QTest::newRow("nothing, larger than the file") << QByteArray(12 << 20, '\0');
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

void TestForeignJournals::areTriedOnACopy_data()
{
    QTest::addColumn<QByteArray>("journal");
    const Beside sample;
    const QByteArray file = sample.before;
    const quint32 pages = pagesOf(file);
    QTest::newRow("cuts off all but a page") << header(1, 1) + record(1, firstPage(file, 1));
    QTest::newRow("fills up without a page") << header(1, pages + 1) + record(1, firstPage(file, pages + 1));
    QTest::newRow("cuts off a page") << header(1, pages - 1) + record(1, firstPage(file, pages - 1));
    for (const quint32 page : {2U, pages / 2, pages}) {
        QTest::addRow("overwrites page %u", page)
            << header(2, pages) + record(1, firstPage(file, pages)) + record(page, QByteArray(4096, '\xff'));
    }
    const auto leadingTo = [&sample](const QString& sql) {
        writeContent(sample.path, sample.before);
        const QString error = rawContent(sample.path, {sql});
        if (!error.isEmpty())
            qFatal("%s", qPrintable(error));
        return journalOf(contentOf(sample.path), sample.before);
    };
    QTest::newRow("brings a trigger") << leadingTo(
        QStringLiteral("CREATE TRIGGER evil AFTER UPDATE ON rating BEGIN DELETE FROM journal; END"));
    QTest::newRow("brings a view") << leadingTo(QStringLiteral("CREATE VIEW evil AS SELECT 1"));
    QTest::newRow("brings values") << leadingTo(QStringLiteral("UPDATE activity_domain SET id = -30 WHERE id = 30"));
    QTest::newRow("brings a later schema")
        << leadingTo(QStringLiteral("INSERT INTO schema_migration VALUES (99, '')"));
}

void TestForeignJournals::areTriedOnACopy()
{
    QFETCH(QByteArray, journal);
    const Beside sample;
    QVERIFY(writeContent(sample.journal, journal));
    for (const Access access : {Access::ReadWrite, Access::ReadOnly, Access::ReadWrite}) {
        const auto refused = AtlasRepository::open(sample.path, access);
        QVERIFY(!refused);
        QVERIFY(sample.isUntouched());
        QCOMPARE(contentOf(sample.journal), journal);
        if (refused.error().kind != ErrorKind::TooNew) {
            QCOMPARE(refused.error().kind, ErrorKind::Damaged);
            QVERIFY(refused.error().message.contains(Name + QStringLiteral("-journal")));
        }
    }
    // Recovering reads a copy, whatever becomes of it.
    (void)AtlasRepository::recoverable(sample.path);
    QVERIFY(sample.isUntouched());
    QCOMPARE(contentOf(sample.journal), journal);
    QCOMPARE(filesIn(sample.folder.path()).size(), 3);
    // So does an open atlas.
    QVERIFY(QFile::remove(sample.journal));
    const auto writer = opened(sample.path);
    QVERIFY(writeContent(sample.journal, journal));
    QVERIFY(!writer->load());
    QVERIFY(!writer->commit(sampleEdit(sample.services(), 1, 0, levelAt(0))));
    QVERIFY(sample.isUntouched());
    QCOMPARE(contentOf(sample.journal), journal);
}

void TestForeignJournals::isFollowedIfItGivesAnAtlas()
{
    for (const Access access : {Access::ReadWrite, Access::ReadOnly}) {
        const Beside sample;
        QCOMPARE(rawContent(sample.path, {QStringLiteral("UPDATE job_family SET title = 'half' WHERE id = 7"),
                                             QStringLiteral("INSERT INTO atlas_property VALUES ('x', "
                                                            "replace(hex(zeroblob(40000)), '0', 'x'))")}),
            QString());
        const QByteArray half = contentOf(sample.path);
        QVERIFY(pagesOf(half) > pagesOf(sample.before));
        QVERIFY(writeContent(sample.journal, journalOf(sample.before, half)));
        const auto repository = opened(sample.path, access);
        QVERIFY(repository);
        const auto atlas = repository->load();
        QVERIFY_OK(atlas);
        QCOMPARE(atlas->families.front().title, sample.services().title);
        QVERIFY(!QFile::exists(sample.journal));
        QCOMPARE(contentOf(sample.path).size(), sample.before.size());
    }
}

void TestForeignJournals::companionsAreNamed()
{
    for (const QString& companion :
        {QStringLiteral("-journal"), QStringLiteral("-wal"), QStringLiteral("-shm")}) {
        const Beside sample;
        QVERIFY(QDir().mkdir(sample.path + companion));
        const auto refused = AtlasRepository::open(sample.path);
        QVERIFY(!refused);
        QVERIFY2(refused.error().message.contains(Name + companion), qPrintable(refused.error().message));
    }
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
