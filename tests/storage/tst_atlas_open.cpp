// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/schema_migrator.h"
#include "sample_files.h"
#include "support/levels.h"

#include <QRandomGenerator>

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

using namespace atlas;

namespace {

/// Drops root's right to write everything for a while; files then belong to "nobody".
class Unprivileged {
public:
#ifdef Q_OS_UNIX
    explicit Unprivileged(const QStringList& paths)
    {
        if (geteuid() != 0)
            return;
        for (const QString& path : paths)
            m_dropped = chown(QFile::encodeName(path).constData(), Nobody, Nobody) == 0;
        m_dropped = m_dropped && seteuid(Nobody) == 0;
    }
    ~Unprivileged()
    {
        if (m_dropped && seteuid(0) != 0)
            qFatal("cannot become root again");
    }

private:
    static constexpr uid_t Nobody = 65534;
    bool m_dropped = false;
#else
    explicit Unprivileged(const QStringList&) { }
#endif
};

const QString Name = QStringLiteral("sample.atlas");

} // namespace

class TestAtlasOpen : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void readsWhatALaterVersionAdded_data();
    void readsWhatALaterVersionAdded();
    void refusesWhatIsNoAtlas_data();
    void refusesWhatIsNoAtlas();
    void refusesTruncatedFiles_data();
    void refusesTruncatedFiles();
    void survivesRandomBytes_data();
    void survivesRandomBytes();
    void refusesMissingFilesAndFolders();
    void opensProtectedFilesReadOnly_data();
    void opensProtectedFilesReadOnly();
    void refusesUnreadableFiles();
    void loadRefusesWhatConstraintsForbid_data();
    void loadRefusesWhatConstraintsForbid();
    void constraintsHoldAfterOpening();
    void opensOddPaths_data();
    void opensOddPaths();
    void leavesWriteAheadLogging();
    void leavesNoConnection();
};

void TestAtlasOpen::refusesWhatIsNoAtlas_data()
{
    QTest::addColumn<QString>("sql"); // done to a good file, or
    QTest::addColumn<QByteArray>("content"); // put in its place
    QTest::addColumn<ErrorKind>("kind");
    QTest::newRow("empty") << QString() << QByteArray("") << ErrorKind::Foreign;
    QTest::newRow("text") << QString() << QByteArray("competence,sub_competence\n") << ErrorKind::Foreign;
    QTest::newRow("nearly SQLite") << QString() << QByteArray("SQLite format 4\0", 16) + QByteArray(200, 'x')
                                   << ErrorKind::Foreign;
    QTest::newRow("zeros") << QString() << QByteArray(8192, '\0') << ErrorKind::Foreign;
    QTest::newRow("another program's database")
        << "PRAGMA application_id = 42" << QByteArray() << ErrorKind::Foreign;
    QTest::newRow("no application id") << "PRAGMA application_id = 0" << QByteArray() << ErrorKind::Foreign;
    QTest::newRow("newer schema") << "INSERT INTO schema_migration VALUES (1000, '2040-01-01')"
                                  << QByteArray() << ErrorKind::TooNew;
    QTest::newRow("no schema version")
        << "DELETE FROM schema_migration" << QByteArray() << ErrorKind::Damaged;
    QTest::newRow("no version table") << "DROP TABLE schema_migration" << QByteArray() << ErrorKind::Damaged;
    QTest::newRow("header only") << QString() << QByteArray("SQLite format 3\0", 16) << ErrorKind::Damaged;
}

void TestAtlasOpen::refusesWhatIsNoAtlas()
{
    QFETCH(QString, sql);
    QFETCH(QByteArray, content);
    QFETCH(ErrorKind, kind);
    const SampleFile sample;
    if (sql.isEmpty())
        QVERIFY(writeContent(sample.path, content));
    else
        QCOMPARE(rawSql(sample.path, {sql}), QString());
    const QByteArray before = contentOf(sample.path);
    for (const Access access : {Access::ReadWrite, Access::ReadOnly}) {
        const auto repository = AtlasRepository::open(sample.path, access);
        QVERIFY(!repository);
        QCOMPARE(repository.error().kind, kind);
        QVERIFY2(repository.error().message.contains(Name), qPrintable(repository.error().message));
        QCOMPARE(contentOf(sample.path), before);
        QCOMPARE(filesIn(sample.folder.path()), QStringList{Name});
    }
}

void TestAtlasOpen::refusesTruncatedFiles_data()
{
    QTest::addColumn<int>("kept"); // bytes
    for (const int kept : {17, 68, 99, 100, 101, 1000, 4095, 4096, 4097, 8192, 20000, 40960})
        QTest::addRow("%d", kept) << kept;
    QTest::newRow("all but a byte") << -1;
    QTest::newRow("all but a page") << -4096;
}

void TestAtlasOpen::refusesTruncatedFiles()
{
    QFETCH(int, kept);
    const SampleFile sample;
    const QByteArray whole = contentOf(sample.path);
    const QByteArray part = whole.first(kept > 0 ? kept : whole.size() + kept);
    QVERIFY(writeContent(sample.path, part));
    const auto repository = AtlasRepository::open(sample.path);
    QVERIFY(!repository);
    QCOMPARE(repository.error().kind, ErrorKind::Damaged);
    QVERIFY(repository.error().message.contains(Name));
    QCOMPARE(contentOf(sample.path), part);
    QCOMPARE(filesIn(sample.folder.path()), QStringList{Name});
}

void TestAtlasOpen::survivesRandomBytes_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 60; ++seed)
        QTest::addRow("seed %u", seed) << seed;
}

void TestAtlasOpen::survivesRandomBytes()
{
    QFETCH(quint32, seed);
    const SampleFile sample;
    QRandomGenerator random(seed);
    QByteArray content = contentOf(sample.path);
    const int spoilt = 1 + random.bounded(200);
    const int start = 100 + random.bounded(static_cast<int>(content.size()) - 400);
    for (int byte = 0; byte < spoilt; ++byte)
        content[start + byte] = static_cast<char>(random.bounded(256));
    QVERIFY(writeContent(sample.path, content));
    // SQLite has no checksums: some of these files still read. None may crash, and none may be changed by
    // looking.
    {
        const auto repository = AtlasRepository::open(sample.path);
        if (repository) {
            (*repository)->load();
            (*repository)->check();
        }
    }
    QCOMPARE(contentOf(sample.path), content);
    QCOMPARE(filesIn(sample.folder.path()), QStringList{Name});
}

void TestAtlasOpen::refusesMissingFilesAndFolders()
{
    const QTemporaryDir folder;
    const auto missing = AtlasRepository::open(folder.filePath(QStringLiteral("none.atlas")));
    QVERIFY(!missing);
    QCOMPARE(missing.error().kind, ErrorKind::NotFound);
    QVERIFY(missing.error().message.contains(QStringLiteral("none.atlas")));
    const auto nowhere = AtlasRepository::open(folder.filePath(QStringLiteral("no/none.atlas")));
    QVERIFY(!nowhere);
    QCOMPARE(nowhere.error().kind, ErrorKind::NotFound);
    const auto directory = AtlasRepository::open(folder.path());
    QVERIFY(!directory);
    QCOMPARE(directory.error().kind, ErrorKind::Foreign);
    QCOMPARE(filesIn(folder.path()), QStringList());
}

void TestAtlasOpen::opensProtectedFilesReadOnly_data()
{
    QTest::addColumn<bool>("folder");
    QTest::newRow("file") << false;
    QTest::newRow("folder") << true;
}

void TestAtlasOpen::opensProtectedFilesReadOnly()
{
#ifndef Q_OS_UNIX
    QSKIP("permissions of files and folders as on Unix");
#else
    QFETCH(bool, folder);
    const SampleFile sample;
    const Unprivileged user({sample.folder.path(), sample.path});
    const QString target = folder ? sample.folder.path() : sample.path;
    const auto writable = QFile::permissions(target);
    QVERIFY(QFile::setPermissions(target, QFile::ReadOwner | QFile::ExeOwner));
    const QByteArray before = contentOf(sample.path);
    if (before.isEmpty())
        QSKIP("the temporary folder is closed to other users");
    const auto repository = opened(sample.path);
    QVERIFY(repository);
    QCOMPARE(repository->readOnlyReason(), ReadOnlyReason::FileProtected);
    const auto loaded = repository->load();
    QVERIFY_OK(loaded);
    QCOMPARE(described(*loaded), described(sample.atlas));
    const auto refused = repository->commit(sampleEdit(sample.services(), 1, 0, levelAt(0)));
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, ErrorKind::NotPermitted);
    QCOMPARE(filesIn(sample.folder.path()), QStringList{Name});
    if (folder) {
        const auto created =
            AtlasRepository::create(sample.folder.filePath(QStringLiteral("new.atlas")), sample.atlas);
        QVERIFY(!created);
        QCOMPARE(created.error().kind, ErrorKind::NotPermitted);
    } else {
        const auto replaced = AtlasRepository::create(sample.path, sample.atlas, true);
        QVERIFY(!replaced);
        QCOMPARE(replaced.error().kind, ErrorKind::NotPermitted);
    }
    QCOMPARE(filesIn(sample.folder.path()), QStringList{Name});
    QCOMPARE(contentOf(sample.path), before);
    QVERIFY(QFile::setPermissions(target, writable));
#endif
}

void TestAtlasOpen::refusesUnreadableFiles()
{
#ifndef Q_OS_UNIX
    QSKIP("permissions of files as on Unix");
#else
    const SampleFile sample;
    const Unprivileged user({sample.folder.path(), sample.path});
    QVERIFY(QFile::setPermissions(sample.path, {}));
    const auto refused = AtlasRepository::open(sample.path);
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, ErrorKind::NotPermitted);
    QCOMPARE(filesIn(sample.folder.path()), QStringList{Name});
#endif
}

void TestAtlasOpen::loadRefusesWhatConstraintsForbid_data()
{
    QTest::addColumn<QString>("sql");
    const QString cell = QStringLiteral(" WHERE row_id = 103 AND column_id = 30");
    for (const auto& [name, change] : {std::pair{"unknown state", "state = 'maybe'"},
             std::pair{"level without an id", "level_id = NULL"},
             std::pair{"N/A with a level", "state = 'not-applicable'"},
             std::pair{"not rated with a level", "state = 'not-rated'"},
             std::pair{"unknown level", "level_id = 777"},
             std::pair{"level of another scale", "level_id = 61"},
             std::pair{"entry that is no level", "level_id = 5001"},
             std::pair{"no number", "level_id = '++'"},
             std::pair{"below zero", "level_id = -1"}}) {
        const QString set = QStringLiteral(" SET ") + QLatin1String(change) + cell;
        QTest::addRow("%s", name) << QStringLiteral("UPDATE rating") + set;
        QTest::addRow("study, %s", name) << QStringLiteral("UPDATE version_rating") + set;
    }
    QTest::newRow("unknown certainty") << QStringLiteral("UPDATE rating SET certainty = 'sure'") + cell;
    QTest::newRow("job with a level") << QStringLiteral(
        "UPDATE producer_job SET state = 'not-applicable' WHERE position = 0");
    QTest::newRow("kind of level") << QStringLiteral(
        "UPDATE rating_level SET kind = 'grade' WHERE scale_id = 5 AND code = '+'");
}

void TestAtlasOpen::loadRefusesWhatConstraintsForbid()
{
    QFETCH(QString, sql);
    const SampleFile sample;
    QCOMPARE(rawContent(sample.path, {sql}), QString());
    const auto repository = AtlasRepository::open(sample.path);
    const auto loaded = repository ? (*repository)->load() : tl::unexpected(repository.error());
    QVERIFY(!loaded);
    QCOMPARE(loaded.error().kind, ErrorKind::Damaged);
    if (repository)
        QVERIFY(!(*repository)->check()->isEmpty());
}

void TestAtlasOpen::constraintsHoldAfterOpening()
{
    const SampleFile sample;
    const auto repository = opened(sample.path);
    for (const QString& name : QSqlDatabase::connectionNames()) {
        QSqlQuery query(QSqlDatabase::database(name));
        QVERIFY(query.exec(QStringLiteral("PRAGMA ignore_check_constraints")) && query.next());
        QCOMPARE(query.value(0).toInt(), 0);
        QVERIFY(!query.exec(QStringLiteral("UPDATE rating SET certainty = 'sure'")));
    }
}

void TestAtlasOpen::opensOddPaths_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("accents and spaces") << QStringLiteral("Étude de l'été  à Noël.atlas");
    QTest::newRow("Chinese") << QStringLiteral("\u9280\u884C\u7814\u7A76.atlas");
    QTest::newRow("percent") << QStringLiteral("100%20 %1 %s.atlas");
    QTest::newRow("hash") << QStringLiteral("a#b#.atlas");
    QTest::newRow("semicolon") << QStringLiteral("a;QSQLITE_OPEN_READONLY;b.atlas");
    QTest::newRow("looks like a URI") << QStringLiteral("file&mode=memory.atlas");
    QTest::newRow("no suffix") << QStringLiteral("atlas");
    QTest::newRow("leading dash") << QStringLiteral("-atlas");
    QTest::newRow("beyond the first plane") << QStringLiteral("\U0001F9ED.atlas");
#ifndef Q_OS_WIN
    QTest::newRow("question mark") << QStringLiteral("what?mode=ro.atlas");
    QTest::newRow("URI") << QStringLiteral("file:a?mode=memory.atlas");
    QTest::newRow("memory") << QStringLiteral(":memory:");
    QTest::newRow("quotes") << QStringLiteral("l'\"atlas\"\\.atlas");
    QTest::newRow("line break") << QStringLiteral("a\nb.atlas");
#endif
}

void TestAtlasOpen::opensOddPaths()
{
    QFETCH(QString, name);
    const QTemporaryDir folder;
    const QString inner = folder.filePath(QStringLiteral("sous dossier #1"));
    QVERIFY(QDir().mkpath(inner));
    const QString path = inner + u'/' + name;
    const Atlas atlas = sampleAtlas();
    QVERIFY_OK(AtlasRepository::create(path, atlas));
    QCOMPARE(filesIn(inner), QStringList{name});
    const QString copy = inner + QStringLiteral("/copie ") + name;
    {
        const auto repository = opened(path);
        QVERIFY(repository);
        QVERIFY(!repository->isReadOnly());
        QCOMPARE(repository->path(), path);
        QVERIFY_OK(repository->commit(sampleEdit(atlas.families.front(), 1, 0, levelAt(0))));
        QVERIFY_OK(repository->copyTo(copy));
    }
    QCOMPARE(filesIn(inner).size(), 2);
    Atlas expected = atlas;
    expected.families.edit().front().current.set(1, 0, levelAt(0));
    QCOMPARE(describedFile(path), described(expected));
    QCOMPARE(describedFile(copy), described(expected));
}

void TestAtlasOpen::leavesWriteAheadLogging()
{
    const SampleFile sample;
    QCOMPARE(rawSql(sample.path, {QStringLiteral("PRAGMA journal_mode = WAL")}), QStringLiteral("wal"));
    {
        const auto repository = opened(sample.path);
        QVERIFY(repository);
        QVERIFY_OK(repository->commit(sampleEdit(sample.services(), 1, 0, levelAt(0))));
        QCOMPARE(filesIn(sample.folder.path()).size(), 2); // with the lock
    }
    QCOMPARE(rawSql(sample.path, {QStringLiteral("PRAGMA journal_mode")}), QStringLiteral("delete"));
    QCOMPARE(filesIn(sample.folder.path()), QStringList{Name});
}

void TestAtlasOpen::leavesNoConnection()
{
    const QStringList before = QSqlDatabase::connectionNames();
    const SampleFile sample;
    {
        QTest::failOnWarning(QRegularExpression(QStringLiteral("still in use")));
        const auto first = opened(sample.path);
        const auto second = opened(sample.path);
        QVERIFY_OK(first->load());
        QCOMPARE(QSqlDatabase::connectionNames().size(), before.size() + 2);
    }
    QCOMPARE(QSqlDatabase::connectionNames(), before);
}

void TestAtlasOpen::readsWhatALaterVersionAdded_data()
{
    QTest::addColumn<QStringList>("further");
    QTest::addColumn<bool>("opens");
    const QString says = QStringLiteral("INSERT INTO atlas_property (name, value) VALUES ('readable-by', '%1')");
    const QString known = says.arg(newestVersion(builtInMigrations()));
    const QString table = QStringLiteral("CREATE TABLE plan (id BIGINT NOT NULL PRIMARY KEY, title TEXT)");
    QTest::newRow("a table and its index")
        << QStringList{known, table, QStringLiteral("CREATE INDEX plan_title ON plan (title)")} << true;
    QTest::newRow("nothing further") << QStringList{known} << true;
    QTest::newRow("says nothing") << QStringList{table} << false;
    QTest::newRow("only for later ones") << QStringList{says.arg(99), table} << false;
    QTest::newRow("says what is no number") << QStringList{says.arg(QStringLiteral("all")), table} << false;
    QTest::newRow("a trigger") << QStringList{known, QStringLiteral("CREATE TRIGGER t AFTER UPDATE ON rating BEGIN SELECT 1; END")}
                               << false;
    QTest::newRow("a view") << QStringList{known, QStringLiteral("CREATE VIEW v AS SELECT 1")} << false;
    QTest::newRow("an index on what is known")
        << QStringList{known, QStringLiteral("CREATE INDEX rating_reason ON rating (reason)")} << false;
    QTest::newRow("a column more") << QStringList{known, QStringLiteral("ALTER TABLE rating ADD COLUMN x TEXT")} << false;
    QTest::newRow("a table of another program") << QStringList{known, QStringLiteral("CREATE VIRTUAL TABLE t USING fts5(x)")}
                                                << false;
}

void TestAtlasOpen::readsWhatALaterVersionAdded()
{
    QFETCH(QStringList, further);
    QFETCH(bool, opens);
    const SampleFile sample;
    QCOMPARE(rawSql(sample.path, QStringList(further) << QStringLiteral("INSERT INTO schema_migration VALUES (99, '2040-01-01')")),
        QString());
    const QByteArray before = contentOf(sample.path);
    const auto repository = AtlasRepository::open(sample.path);
    QCOMPARE(repository.has_value(), opens);
    if (opens) {
        QCOMPARE((*repository)->readOnlyReason(), ReadOnlyReason::MadeByLaterVersion);
        QCOMPARE(described(*(*repository)->load()), described(sample.atlas));
        const auto refused = (*repository)->commit(sampleEdit(sample.services(), 0, 0, levelAt(0)));
        QCOMPARE(refused.error().kind, ErrorKind::NotPermitted);
        QVERIFY(refused.error().message.contains(QStringLiteral("later version")));
    } else {
        QCOMPARE(repository.error().kind, ErrorKind::TooNew);
    }
    QCOMPARE(contentOf(sample.path), before);
}

QTEST_GUILESS_MAIN(TestAtlasOpen)
#include "tst_atlas_open.moc"
