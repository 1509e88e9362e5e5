// SPDX-License-Identifier: GPL-3.0-or-later
#include "either_store.h"
#include "support/levels.h"

#ifdef Q_OS_UNIX
#include <csignal>
#include <sys/resource.h>
#endif

using namespace atlas;

namespace {

const QString Spring = QStringLiteral("Printemps 2025");
const QString Lea = QStringLiteral("Léa");

CellState explained()
{
    return {levelAt(1),
        {QStringLiteral("moins d'appels"), QStringLiteral("Enquête"), Certainty::Contested, Lea,
            sampleMoment(20)}};
}

bool sameAs(const JobFamily& kept, const JobFamily& family)
{
    return kept.id == family.id && kept.current == family.current && kept.rationales == family.rationales;
}

} // namespace

class TestAtlasVersions : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void keepsWhatIsStored_data() { addStoreRows(); }
    void keepsWhatIsStored();
    void theStudyIsTheFirst_data() { addStoreRows(); }
    void theStudyIsTheFirst();
    void namesAreUniqueAndNotEmpty_data();
    void namesAreUniqueAndNotEmpty();
    void knowsNoOtherVersion_data() { addStoreRows(); }
    void knowsNoOtherVersion();
    void staysInTheFile();
    void isNeverChanged_data();
    void isNeverChanged();
    void refusesToWriteWhatIsReadOnly();
    void leavesNothingOnAFullDisk();
    void refusesADamagedVersion();
    void creatingKeepsTheStudyAlone();
};

void TestAtlasVersions::keepsWhatIsStored()
{
    QFETCH(bool, inFile);
    const EitherStore either(inFile);
    JobFamily family = either.sample.services();
    QVERIFY_OK(either.store->commit(sampleEdit(family, 1, 0, explained())));
    family.setState(1, 0, explained());
    const auto version = either.store->addVersion(Spring, Lea, sampleMoment(30));
    QVERIFY_OK(version);
    QCOMPARE(version->name, Spring);
    QCOMPARE(version->author, Lea);
    QCOMPARE(version->createdAt, sampleMoment(30));
    QVERIFY(version->id.isValid());
    QVERIFY(version->id != either.sample.atlas.versions.front().id);
    // What changes afterwards is none of the version's business.
    QVERIFY_OK(either.store->commit(sampleEdit(family, 0, 0, {Rating::notRated(), {}})));

    const auto kept = either.store->snapshot(version->id);
    QVERIFY_OK(kept);
    QCOMPARE(kept->version, version->id);
    QCOMPARE(kept->createdAt, sampleMoment(30));
    QCOMPARE(kept->families.size(), std::size_t(2));
    QVERIFY(sameAs(kept->families[0], family));
    QVERIFY(sameAs(kept->families[1], either.sample.atlas.families[1]));
    const CellRef cell = family.cellAt(1, 0);
    QVERIFY(kept->families[0].rationales.value(cell) == explained().rationale);
}

void TestAtlasVersions::theStudyIsTheFirst()
{
    QFETCH(bool, inFile);
    const EitherStore either(inFile);
    const auto kept = either.store->snapshot(either.sample.atlas.versions.front().id);
    QVERIFY_OK(kept);
    QCOMPARE(kept->createdAt, sampleMoment(1));
    for (std::size_t family = 0; family < kept->families.size(); ++family) {
        QVERIFY(kept->families[family].current == either.sample.atlas.families[family].study);
        QVERIFY(kept->families[family].rationales.isEmpty());
    }
}

void TestAtlasVersions::namesAreUniqueAndNotEmpty_data()
{
    QTest::addColumn<bool>("inFile");
    QTest::addColumn<QString>("name");
    for (const bool inFile : {true, false}) {
        const char* where = inFile ? "file" : "memory";
        QTest::addRow("%s, empty", where) << inFile << QString();
        QTest::addRow("%s, blank", where) << inFile << QStringLiteral(" \t\u00a0\n");
        QTest::addRow("%s, the same", where) << inFile << Spring;
        QTest::addRow("%s, other case", where) << inFile << QStringLiteral("PRINTEMPS 2025");
        QTest::addRow("%s, blanks", where) << inFile << QStringLiteral("  Printemps  2025 ");
        QTest::addRow("%s, the study's", where) << inFile << QStringLiteral("ÉTUDE PUBLIÉE");
    }
}

void TestAtlasVersions::namesAreUniqueAndNotEmpty()
{
    QFETCH(bool, inFile);
    QFETCH(QString, name);
    const EitherStore either(inFile);
    const auto first = either.store->addVersion(QStringLiteral("  ") + Spring + u'\n', Lea, sampleMoment(30));
    QVERIFY_OK(first);
    QCOMPARE(first->name, Spring);
    const auto refused = either.store->addVersion(name, Lea, sampleMoment(31));
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, ErrorKind::InvalidInput);
    QVERIFY(!refused.error().message.isEmpty());
    if (inFile) {
        QCOMPARE(rawSql(either.sample.path, {QStringLiteral("SELECT COUNT(*) FROM version")}),
            QStringLiteral("2"));
    }
    QVERIFY_OK(either.store->addVersion(QStringLiteral("Printemps"), Lea, sampleMoment(32)));
}

void TestAtlasVersions::knowsNoOtherVersion()
{
    QFETCH(bool, inFile);
    const EitherStore either(inFile);
    for (const qint64 id : {0, 8, 10, -1}) {
        const auto missing = either.store->snapshot({id});
        QVERIFY(!missing);
        QCOMPARE(missing.error().kind, ErrorKind::NotFound);
    }
}

void TestAtlasVersions::staysInTheFile()
{
    const SampleFile sample;
    const QString copy = sample.folder.filePath(QStringLiteral("copy.atlas"));
    VersionId id;
    {
        const auto repository = opened(sample.path);
        const auto version = repository->addVersion(Spring, Lea, sampleMoment(30));
        QVERIFY_OK(version);
        id = version->id;
        QVERIFY_OK(repository->commit(sampleEdit(sample.services(), 1, 0, explained())));
        QVERIFY_OK(repository->copyTo(copy));
    }
    for (const QString& path : {sample.path, copy}) {
        const auto repository = opened(path, Access::ReadOnly);
        QCOMPARE(*repository->check(), QStringList());
        const auto atlas = repository->load();
        QVERIFY_OK(atlas);
        QCOMPARE(atlas->versions.size(), std::size_t(2));
        QCOMPARE(atlas->versions[1].id, id);
        QCOMPARE(atlas->versions[1].name, Spring);
        QCOMPARE(atlas->versions[1].author, Lea);
        QCOMPARE(atlas->versions[1].createdAt, sampleMoment(30));
        QVERIFY(atlas->families.front().study == sample.services().study);
        const auto kept = repository->snapshot(id);
        QVERIFY_OK(kept);
        QVERIFY(sameAs(kept->families.front(), sample.services()));
    }
}

void TestAtlasVersions::isNeverChanged_data()
{
    QTest::addColumn<QString>("sql");
    QTest::newRow("rating") << "UPDATE version_rating SET state = 'not-rated', level_id = NULL";
    QTest::newRow("reason") << "UPDATE version_rating SET reason = 'x'";
    QTest::newRow("deleted rating") << "DELETE FROM version_rating WHERE row_id = 103";
    QTest::newRow("replaced rating")
        << "INSERT OR REPLACE INTO version_rating (version_id, row_id, column_id, "
           "horizon_id, state) VALUES (9, 103, 30, 1, 'not-rated')";
    QTest::newRow("name") << "UPDATE version SET name = 'x'";
    QTest::newRow("deleted") << "DELETE FROM version WHERE position = 1";
    QTest::newRow("replaced") << "INSERT OR REPLACE INTO version (id, position, name) VALUES (9, 0, 'x')";
    QTest::newRow("replaced by position")
        << "INSERT OR REPLACE INTO version (id, position, name) VALUES (77, 0, 'x')";
}

void TestAtlasVersions::isNeverChanged()
{
    QFETCH(QString, sql);
    const SampleFile sample;
    QVERIFY_OK(opened(sample.path)->addVersion(Spring, Lea, sampleMoment(30)));
    const QStringList before = describedFile(sample.path);
    const QString answer = rawSql(sample.path, {sql});
    QVERIFY2(answer.contains(QStringLiteral("a version is read-only")), qPrintable(answer));
    QCOMPARE(describedFile(sample.path), before);
}

void TestAtlasVersions::refusesToWriteWhatIsReadOnly()
{
    const SampleFile sample;
    const auto repository = opened(sample.path, Access::ReadOnly);
    const auto refused = repository->addVersion(Spring, Lea, sampleMoment(30));
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, ErrorKind::NotPermitted);
    QVERIFY(refused.error().message.contains(QStringLiteral("sample.atlas")));
    QCOMPARE(describedFile(sample.path), described(sample.atlas));
}

void TestAtlasVersions::leavesNothingOnAFullDisk()
{
#ifndef Q_OS_UNIX
    QSKIP("limits as on Unix");
#else
    // Enough rows that a version takes pages of its own.
    SampleFile sample;
    Atlas atlas = sampleAtlas();
    JobFamily& family = atlas.families.edit().front();
    family.rows.edit().clear();
    for (qint64 row = 0; row < 500; ++row)
        family.rows.push_back({{1000 + row}, QStringLiteral("Ligne"), family.competences.front().id, {}});
    family.current = ImpactMatrix(500, 2);
    family.study = family.current;
    family.rationales = {};
    QVERIFY_OK(AtlasRepository::create(sample.path, atlas, true));
    const auto repository = opened(sample.path);
    {
        std::signal(SIGXFSZ, SIG_IGN);
        rlimit before{};
        getrlimit(RLIMIT_FSIZE, &before);
        rlimit limit = before;
        limit.rlim_cur = static_cast<rlim_t>(QFileInfo(sample.path).size() + 5000);
        setrlimit(RLIMIT_FSIZE, &limit);
        const auto refused = repository->addVersion(Spring, Lea, sampleMoment(30));
        setrlimit(RLIMIT_FSIZE, &before);
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, ErrorKind::Io);
        QVERIFY(refused.error().message.contains(QStringLiteral("sample.atlas")));
    }
    QCOMPARE(described(*repository->load()), described(atlas));
    QCOMPARE(*repository->check(), QStringList());
    QVERIFY_OK(repository->addVersion(Spring, Lea, sampleMoment(30)));
#endif
}

void TestAtlasVersions::refusesADamagedVersion()
{
    const SampleFile sample;
    const auto version = opened(sample.path)->addVersion(Spring, Lea, sampleMoment(30));
    QCOMPARE(rawContent(sample.path,
                 {QStringLiteral("UPDATE version_rating SET level_id = 777 WHERE version_id <> 9 AND "
                                 "state = 'level'")}),
        QString());
    const auto repository = opened(sample.path);
    QVERIFY_OK(repository->load());
    const auto refused = repository->snapshot(version->id);
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, ErrorKind::Damaged);
    QVERIFY(!repository->check()->isEmpty());
}

void TestAtlasVersions::creatingKeepsTheStudyAlone()
{
    SampleFile sample;
    Atlas atlas = sample.atlas;
    atlas.versions.push_back({{12}, Spring, sampleMoment(2), Lea});
    // The value has no ratings for it; an empty version would lie.
    QVERIFY_OK(AtlasRepository::create(sample.path, atlas, true));
    QCOMPARE(describedFile(sample.path), described(sample.atlas));
}

QTEST_GUILESS_MAIN(TestAtlasVersions)
#include "tst_atlas_versions.moc"
