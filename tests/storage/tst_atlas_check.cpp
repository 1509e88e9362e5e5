// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample_files.h"
#include "support/levels.h"

using namespace atlas;

class TestAtlasCheck : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void findsPlantedFaults_data();
    void findsPlantedFaults();
    void comparesTheJournal_data();
    void comparesTheJournal();
    void countsTheRest();
    void findsDamagedPages();
};

void TestAtlasCheck::findsPlantedFaults_data()
{
    QTest::addColumn<QString>("sql");
    QTest::addColumn<QStringList>("words"); // all in one sentence
    const QString services = QStringLiteral("Métiers du service bancaire");
    const QString row = QStringLiteral("Écoute");
    const QString column = QStringLiteral("Sécurité");
    QTest::newRow("missing cell") << "DELETE FROM rating WHERE row_id = 103 AND column_id = 30"
                                  << QStringList({services, row, column, QStringLiteral("missing")});
    QTest::newRow("unknown level")
        << "UPDATE rating SET level_id = 777 WHERE row_id = 103 AND column_id = 30"
        << QStringList({services, row, column, QStringLiteral("777")});
    QTest::newRow("level of another scale")
        << "UPDATE rating SET level_id = 62 WHERE row_id = 103 AND column_id = 30"
        << QStringList({services, row, column, QStringLiteral("62")});
    QTest::newRow("not applicable is no level")
        << "UPDATE rating SET level_id = 5001 WHERE row_id = 103 AND column_id = 30"
        << QStringList({services, row, column, QStringLiteral("5001")});
    QTest::newRow("two families")
        << "INSERT INTO rating VALUES (103, 40, 1, 'not-rated', NULL, '', '', 'unstated', '', NULL)"
        << QStringList({services, row, QStringLiteral("Métiers du management")});
    QTest::newRow("row missing") << "UPDATE rating SET row_id = 9999 WHERE row_id = 103 AND column_id = 30"
                                 << QStringList({services, column, QStringLiteral("9999")});
    QTest::newRow("column missing")
        << "UPDATE rating SET column_id = 9999 WHERE row_id = 103 AND column_id = 30"
        << QStringList({services, row, QStringLiteral("9999")});
    QTest::newRow("family without scale")
        << "UPDATE job_family SET scale_id = 99 WHERE id = 7"
        << QStringList({QStringLiteral("job_family"), QStringLiteral("rating_scale")});
    QTest::newRow("competence without family")
        << "UPDATE competence SET family_id = 9999 WHERE id = 12"
        << QStringList({QStringLiteral("competence"), QStringLiteral("job_family")});
    QTest::newRow("level of a version")
        << "UPDATE version_rating SET level_id = 777 "
           "WHERE row_id = "
           "103 AND column_id = 30"
        << QStringList({QStringLiteral("Étude publiée"), services, row, column, QStringLiteral("777")});
    QTest::newRow("level of a job") << "UPDATE producer_job SET level_id = 777 WHERE position = 0"
                                    << QStringList(
                                           {QStringLiteral("Data scientist"), QStringLiteral("777")});
    QTest::newRow("state and level at odds")
        << "UPDATE rating SET level_id = NULL WHERE row_id = 103 AND column_id = 30"
        << QStringList({QStringLiteral("CHECK"), QStringLiteral("rating")});
    QTest::newRow("unknown certainty")
        << "UPDATE rating SET certainty = 'sure' WHERE row_id = 103 AND column_id = 30"
        << QStringList({QStringLiteral("CHECK"), QStringLiteral("rating")});
    QTest::newRow("no study") << "DELETE FROM version_rating; DELETE FROM version"
                              << QStringList({QStringLiteral("study")});
    QTest::newRow("theme of a missing row")
        << "UPDATE sub_competence_theme SET row_id = 999 WHERE row_id = 101"
        << QStringList({QStringLiteral("sub_competence_theme")});
    QTest::newRow("missing theme") << "DELETE FROM skill_theme WHERE id = 8"
                                   << QStringList({QStringLiteral("skill_theme")});
    QTest::newRow("unknown kind of theme")
        << "UPDATE skill_theme SET kind = 'magic' WHERE id = 8"
        << QStringList({QStringLiteral("CHECK"), QStringLiteral("skill_theme")});
    QTest::newRow("ratings of the study are gone")
        << "DELETE FROM version_rating WHERE row_id = 103"
        << QStringList({QStringLiteral("Étude publiée"), QStringLiteral("too few")});
}

void TestAtlasCheck::findsPlantedFaults()
{
    QFETCH(QString, sql);
    QFETCH(QStringList, words);
    const SampleFile sample;
    QCOMPARE(rawContent(sample.path, sql.split(u';')), QString());
    const auto repository = opened(sample.path);
    // CHECK constraints are part of SQLite's own look at the file, which opening takes.
    if (!repository) {
        QVERIFY(words.contains(QStringLiteral("CHECK")));
        return;
    }
    if (!words.isEmpty()) {
        const auto problems = repository->check();
        QVERIFY_OK(problems);
        const bool found = std::any_of(problems->begin(), problems->end(), [&words](const QString& sentence) {
            return std::all_of(words.begin(), words.end(),
                [&sentence](const QString& word) { return sentence.contains(word); });
        });
        QVERIFY2(found, qPrintable(problems->join(u'\n')));
    }
    const auto loaded = repository->load();
    QVERIFY(!loaded);
    QCOMPARE(loaded.error().kind, ErrorKind::Damaged);
}

void TestAtlasCheck::comparesTheJournal_data()
{
    QTest::addColumn<QString>("sql");
    QTest::addColumn<QStringList>("words"); // all in one sentence
    const QString row = QStringLiteral("Écoute");
    QTest::newRow("rating") << "UPDATE rating SET level_id = 1 WHERE row_id = 103 AND column_id = 30"
                            << QStringList({row, QStringLiteral("--"), QStringLiteral("leads to -.")});
    QTest::newRow("rating, never changed")
        << "UPDATE rating SET state = 'not-applicable', level_id = NULL WHERE row_id = 102 AND column_id = 30"
        << QStringList({QStringLiteral("Maitrise"), QStringLiteral("N/A")});
    QTest::newRow("reason") << "UPDATE rating SET reason = 'other' WHERE row_id = 103 AND column_id = 30"
                            << QStringList({row, QStringLiteral("reason"), QStringLiteral("leads to second")});
    QTest::newRow("certainty") << "UPDATE rating SET certainty = 'contested' WHERE row_id = 103 AND column_id = 30"
                               << QStringList({row, QStringLiteral("certainty")});
    QTest::newRow("last entry gone")
        << "DELETE FROM journal WHERE id IN (SELECT id FROM journal WHERE field = 'rating' ORDER BY id DESC LIMIT 1)"
        << QStringList({row, QStringLiteral("leads to")});
    QTest::newRow("entry between gone")
        << "DELETE FROM journal WHERE id IN (SELECT id FROM journal WHERE field = 'reason' ORDER BY id LIMIT 1 OFFSET 1)"
        << QStringList({row, QStringLiteral("gap"), QStringLiteral("reason")});
    QTest::newRow("nothing") << "SELECT 1" << QStringList();
}

void TestAtlasCheck::comparesTheJournal()
{
    QFETCH(QString, sql);
    QFETCH(QStringList, words);
    const SampleFile sample;
    Atlas atlas = sample.atlas;
    for (JobFamily& family : atlas.families.edit())
        family.current = family.study;
    QVERIFY_OK(AtlasRepository::create(sample.path, atlas, true));
    JobFamily& family = atlas.families.edit().front();
    const CellRef cell{{103}, {30}};
    QCOMPARE(family.cellAt(1, 1), cell);
    const std::pair<int, QString> steps[]{
        {0, QStringLiteral("first")}, {0, QStringLiteral("between")}, {1, QStringLiteral("second")}};
    for (const auto& [level, reason] : steps) {
        const CellState after{levelAt(level), {reason, {}, Certainty::Expected, {}, {}}};
        QVERIFY_OK(opened(sample.path)->commit(sampleEdit(family, 1, 1, after)));
        family.setState(1, 1, after);
    }
    QCOMPARE(rawContent(sample.path, {sql}), QString());
    const auto problems = opened(sample.path)->check();
    QVERIFY_OK(problems);
    if (words.isEmpty()) {
        QCOMPARE(*problems, QStringList());
        return;
    }
    const bool found = std::any_of(problems->begin(), problems->end(), [&words](const QString& sentence) {
        return std::all_of(
            words.begin(), words.end(), [&sentence](const QString& word) { return sentence.contains(word); });
    });
    QVERIFY2(found, qPrintable(problems->join(u'\n')));
}

void TestAtlasCheck::countsTheRest()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("many.atlas"));
    Atlas atlas = sampleAtlas();
    JobFamily& family = atlas.families.edit().back();
    for (int number = 0; number < 59; ++number)
        family.rows.push_back({{1000 + number}, QStringLiteral("Ligne %1").arg(number), family.competences.front().id});
    family.current = ImpactMatrix(60, 1);
    family.study = family.current;
    QVERIFY_OK(AtlasRepository::create(path, atlas));
    rawSql(path, {QStringLiteral("DELETE FROM rating WHERE column_id = 40")});
    const auto problems = opened(path)->check();
    QVERIFY_OK(problems);
    QCOMPARE(problems->filter(QStringLiteral("cell is missing")).size(), 50);
    QCOMPARE(problems->filter(QStringLiteral("10 more")).size(), 1);
}

void TestAtlasCheck::findsDamagedPages()
{
    const SampleFile sample;
    const auto repository = opened(sample.path);
    // Behind the back of the open repository, as a failing disk would.
    QByteArray content = contentOf(sample.path);
    for (qsizetype page = content.size() / 2 / 4096; page < content.size() / 4096; ++page)
        content.replace(page * 4096, 2000, QByteArray(2000, '\x5a'));
    QVERIFY(writeContent(sample.path, content));
    rawSql(sample.path, {QStringLiteral("UPDATE atlas_property SET value = value || '!'")});
    const auto problems = repository->check();
    QVERIFY_OK(problems);
    QVERIFY(!problems->isEmpty());
}

QTEST_GUILESS_MAIN(TestAtlasCheck)
#include "tst_atlas_check.moc"
