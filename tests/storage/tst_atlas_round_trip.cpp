// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/steady_text.h"
#include "domain/limits.h"
#include "sample_files.h"
#include "support/levels.h"

#include <QElapsedTimer>

#include <functional>

using namespace atlas;

namespace {

/// \a families of 20 x 20 cells, every kind of rating in turn.
Atlas largeAtlas(int families)
{
    Atlas atlas;
    atlas.scales = sampleAtlas().scales;
    qint64 id = 1;
    for (int number = 0; number < families; ++number) {
        JobFamily family;
        family.id = {id++};
        family.key = QStringLiteral("family-%1").arg(number);
        family.scale = {5};
        family.competences = {{{id++}, QStringLiteral("Savoir")}};
        for (int place = 0; place < 20; ++place) {
            family.domains.push_back({{id++}, QStringLiteral("Domaine %1").arg(place)});
            family.rows.push_back({{id++}, QStringLiteral("Ligne %1").arg(place), family.competences.front().id});
        }
        family.current = ImpactMatrix(20, 20);
        const Rating ratings[] = {Rating::notRated(), Rating::notApplicable(), levelAt(0),
            levelAt(1), levelAt(2), levelAt(3)};
        for (int cell = 0; cell < 400; ++cell)
            family.current.set(cell / 20, cell % 20, ratings[(cell + number) % 6]);
        family.study = family.current;
        atlas.families.push_back(std::move(family));
    }
    return atlas;
}

using Spoil = std::function<void(Atlas&)>;

} // namespace

Q_DECLARE_METATYPE(Spoil)

class TestAtlasRoundTrip : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void loadsWhatWasCreated();
    void loadsAnEmptyAtlas();
    void keepsOddText_data();
    void keepsOddText();
    void tellsTheThreeStatesApart();
    void namesTheStudyItself();
    void refusesContradictions_data();
    void refusesContradictions();
    void replacesOnlyWhenTold();
    void refusesBadTargets_data();
    void refusesBadTargets();
    void leavesAJournalOfAnother();
    void isQuickOnManyCells();
};

void TestAtlasRoundTrip::loadsWhatWasCreated()
{
    const SampleFile sample;
    QCOMPARE(filesIn(sample.folder.path()), QStringList{QStringLiteral("sample.atlas")});
    const auto repository = opened(sample.path);
    QVERIFY(repository);
    QCOMPARE(repository->path(), sample.path);
    QVERIFY(!repository->isReadOnly());
    QCOMPARE(repository->readOnlyReason(), ReadOnlyReason::None);
    const auto loaded = repository->load();
    QVERIFY_OK(loaded);
    QCOMPARE(described(*loaded), described(sample.atlas));
    QCOMPARE(loaded->families.front().rationales, sample.services().rationales);
    QCOMPARE(loaded->scales, sample.atlas.scales);
    const auto problems = repository->check();
    QVERIFY_OK(problems);
    QCOMPARE(*problems, QStringList());
}

void TestAtlasRoundTrip::loadsAnEmptyAtlas()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("empty.atlas"));
    Atlas atlas;
    atlas.versions = {{{1}, QString(), QDateTime()}};
    QVERIFY_OK(AtlasRepository::create(path, atlas));
    QCOMPARE(describedFile(path), described(atlas));
}

void TestAtlasRoundTrip::keepsOddText_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("null") << QString();
    QTest::newRow("empty") << QStringLiteral("");
    QTest::newRow("quotes") << QStringLiteral("l'avis \"net\"; DROP TABLE journal; --");
    QTest::newRow("place holders") << QStringLiteral("%1 ? :name @name $1");
    QTest::newRow("lines") << QStringLiteral(" a\r\nb\tc ");
    QTest::newRow("beyond the first plane") << QStringLiteral("\U0001F9ED boussole \u2014 \u6F22\u5B57");
    QTest::newRow("combining") << QStringLiteral("e\u0301");
    QTest::newRow("null character") << QString(QStringLiteral("a") + QChar(0) + QStringLiteral("b"));
    QTest::newRow("long") << QString(limits::Label, u'x');
}

void TestAtlasRoundTrip::keepsOddText()
{
    QFETCH(QString, text);
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("odd.atlas"));
    Atlas atlas = sampleAtlas();
    atlas.title = text;
    JobFamily& family = atlas.families.edit().front();
    family.title = text;
    family.rows.edit().front().label = text;
    Rationale rationale = family.rationales.value(family.cellAt(0, 0));
    rationale.reason = text;
    family.rationales.set(family.cellAt(0, 0), rationale);
    QVERIFY_OK(AtlasRepository::create(path, atlas));
    // A label is one line; what a text says comes back as it was said.
    atlas.title = family.title = asLabel(text);
    family.rows.edit().front().label = asLabel(text);
    QCOMPARE(describedFile(path), described(atlas));
}

void TestAtlasRoundTrip::tellsTheThreeStatesApart()
{
    const SampleFile sample;
    QCOMPARE(rawSql(sample.path,
                 {QStringLiteral(
                     "SELECT state || ' ' || COALESCE(level_id, 'NULL') FROM rating ORDER BY row_id, "
                     "column_id DESC")}),
        QStringLiteral("level 4;not-applicable NULL;level 1;level 3;not-rated NULL;level 2;level 62"));
    // Not even by hand can a state and a level be joined that contradict one another.
    for (const QString& change : {QStringLiteral("state = 'not-rated'"), QStringLiteral("level_id = NULL"),
             QStringLiteral("state = 'other'")}) {
        const QString answer = rawSql(sample.path,
            {QStringLiteral("PRAGMA ignore_check_constraints = OFF"),
                QStringLiteral("UPDATE rating SET %1 WHERE level_id = 4").arg(change)});
        QVERIFY2(answer.contains(QStringLiteral("CHECK")), qPrintable(answer));
    }
}

void TestAtlasRoundTrip::namesTheStudyItself()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("unnamed.atlas"));
    Atlas atlas = sampleAtlas();
    atlas.versions = {};
    QVERIFY_OK(AtlasRepository::create(path, atlas));
    const auto loaded = opened(path)->load();
    QVERIFY_OK(loaded);
    QCOMPARE(loaded->versions.size(), std::size_t(1));
    QCOMPARE(loaded->versions.front().id, VersionId{1});
    QCOMPARE(loaded->versions.front().name, QStringLiteral("Étude"));
    QVERIFY(qAbs(loaded->versions.front().createdAt.secsTo(QDateTime::currentDateTimeUtc())) < 60);
    QCOMPARE(loaded->families.front().study, atlas.families.front().study);
}

void TestAtlasRoundTrip::refusesContradictions_data()
{
    QTest::addColumn<Spoil>("spoil");
    const auto add = [](const char* name, const Spoil& spoil) { QTest::newRow(name) << spoil; };
    add("no such scale", [](Atlas& a) { a.families.edit()[0].scale = {99}; });
    add("rating off the scale", [](Atlas& a) { a.families.edit()[0].current.set(0, 0, levelAt(4)); });
    add("study off the scale", [](Atlas& a) { a.families.edit()[0].study.set(0, 0, levelAt(4)); });
    add("matrix too small", [](Atlas& a) { a.families.edit()[0].current = ImpactMatrix(2, 2); });
    add("study missing", [](Atlas& a) { a.families.edit()[0].study = ImpactMatrix(); });
    add("row without competence", [](Atlas& a) { a.families.edit()[0].rows.edit()[0].competence = {20}; });
    add("row without id", [](Atlas& a) { a.families.edit()[0].rows.edit()[0].id = {}; });
    add("stray rationale", [](Atlas& a) { a.families.edit()[0].rationales.set({{999}, {999}}, {QStringLiteral("stray"), {}, {}, {}, {}}); });
    add("row id twice", [](Atlas& a) { a.families.edit()[1].rows.edit()[0].id = a.families[0].rows[0].id; });
    add("family key twice", [](Atlas& a) { a.families.edit()[1].key = a.families[0].key; });
    add("scale key twice", [](Atlas& a) { a.scales.edit()[0].key = a.scales[1].key; });
    add("level code twice", [](Atlas& a) { a.scales.edit()[1].levels.edit()[0].code = a.scales.edit()[1].levels.edit()[1].code; });
    add("level named as not applicable",
        [](Atlas& a) { a.scales.edit()[1].levels.edit()[0].code = QStringLiteral("N/A"); });
    add("job off the scale", [](Atlas& a) { a.producerJobs.jobs.edit()[0].impact = levelAt(2); });
    add("no such training format", [](Atlas& a) { a.trainingFormats.skills.edit()[0].formats.insert({54}); });
}

void TestAtlasRoundTrip::refusesContradictions()
{
    QFETCH(Spoil, spoil);
    const QTemporaryDir folder;
    Atlas atlas = sampleAtlas();
    spoil(atlas);
    const auto created = AtlasRepository::create(folder.filePath(QStringLiteral("a.atlas")), atlas);
    QVERIFY(!created);
    QCOMPARE(created.error().kind, ErrorKind::InvalidInput);
    QCOMPARE(filesIn(folder.path()), QStringList());
}

void TestAtlasRoundTrip::replacesOnlyWhenTold()
{
    const SampleFile sample;
    const QByteArray before = contentOf(sample.path);
    Atlas other = sampleAtlas();
    other.title = QStringLiteral("Autre");
    const auto refused = AtlasRepository::create(sample.path, other);
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, ErrorKind::InvalidInput);
    QVERIFY(refused.error().message.contains(QStringLiteral("sample.atlas")));
    QCOMPARE(contentOf(sample.path), before);

    {
        const auto open = opened(sample.path);
        const auto held = AtlasRepository::create(sample.path, other, true);
        QVERIFY(!held);
        QCOMPARE(held.error().kind, ErrorKind::NotPermitted);
    }
    QCOMPARE(contentOf(sample.path), before);

    QVERIFY_OK(AtlasRepository::create(sample.path, other, true));
    QCOMPARE(describedFile(sample.path), described(other));
    QCOMPARE(filesIn(sample.folder.path()), QStringList{QStringLiteral("sample.atlas")});
}

void TestAtlasRoundTrip::refusesBadTargets_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<ErrorKind>("kind");
    QTest::newRow("no folder") << QStringLiteral("nowhere/a.atlas") << ErrorKind::NotFound;
    QTest::newRow("a folder") << QStringLiteral("folder") << ErrorKind::InvalidInput;
    QTest::newRow("below a file") << QStringLiteral("file/a.atlas") << ErrorKind::NotFound;
}

void TestAtlasRoundTrip::refusesBadTargets()
{
    QFETCH(QString, name);
    QFETCH(ErrorKind, kind);
    const QTemporaryDir folder;
    QVERIFY(QDir(folder.path()).mkdir(QStringLiteral("folder")));
    QVERIFY(writeContent(folder.filePath(QStringLiteral("file")), "text"));
    for (const bool overwrite : {false, true}) {
        const auto created = AtlasRepository::create(folder.filePath(name), sampleAtlas(), overwrite);
        QVERIFY(!created);
        QCOMPARE(created.error().kind, kind);
        QVERIFY(!created.error().message.isEmpty());
        QCOMPARE(filesIn(folder.path()), QStringList({QStringLiteral("file"), QStringLiteral("folder")}));
    }
}

void TestAtlasRoundTrip::leavesAJournalOfAnother()
{
    // SQLite would play a journal of that name back into whatever file stands there.
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a.atlas"));
    QVERIFY(
        writeContent(path + QStringLiteral("-journal"), QByteArray("\xd9\xd5\x05\xf9\x20\xa1\x63\xd7", 8)));
    const auto refused = AtlasRepository::create(path, sampleAtlas());
    QVERIFY(!refused);
    QVERIFY(refused.error().message.contains(QStringLiteral("a.atlas-journal")));
    QCOMPARE(filesIn(folder.path()), QStringList{QStringLiteral("a.atlas-journal")});
}

void TestAtlasRoundTrip::isQuickOnManyCells()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("large.atlas"));
    const Atlas atlas = largeAtlas(200);
    QElapsedTimer timer;
    timer.start();
    QVERIFY_OK(AtlasRepository::create(path, atlas));
    const qint64 created = timer.restart();
    const auto repository = opened(path);
    const qint64 openedIn = timer.restart();
    const auto loaded = repository->load();
    const qint64 loadedIn = timer.elapsed();
    QVERIFY_OK(loaded);
    qInfo("80,000 cells: created in %lld ms, opened in %lld ms, loaded in %lld ms", created, openedIn,
        loadedIn);
    QCOMPARE(loaded->families.size(), std::size_t(200));
    for (std::size_t family = 0; family < 200; ++family)
        QVERIFY(loaded->families[family].current == atlas.families[family].current);
    // Far above what it takes, far below what a search through the rows for each cell would.
    QVERIFY2(loadedIn < 10000, "load is too slow");
}

QTEST_GUILESS_MAIN(TestAtlasRoundTrip)
#include "tst_atlas_round_trip.moc"
