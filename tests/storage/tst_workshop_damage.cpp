// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample_files.h"
#include "sample_workshop.h"
#include "support/stored_workshop.h"

using namespace atlas;

namespace {

/// Every field of every row.
QString contentOfTable(const QString& path, const QString& table)
{
    const QString fields = rawSql(path,
        {QStringLiteral("SELECT group_concat('quote(' || name || ')', ' || '','' || ') FROM "
                        "pragma_table_info('%1')")
                .arg(table)});
    return rawSql(path, {QStringLiteral("SELECT %1 FROM %2").arg(fields, table)});
}

} // namespace

class TestWorkshopDamage : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void isFoundAndRefused_data();
    void isFoundAndRefused();
    void constraintsForbid_data();
    void constraintsForbid();
    void isFoundByCheckAlone();
    void olderFilesGetEmptyTables();
};

void TestWorkshopDamage::isFoundAndRefused_data()
{
    QTest::addColumn<QString>("sql");
    QTest::addColumn<QStringList>("words"); // all in one sentence of the check
    const QString title = QStringLiteral("Atelier « cœur de métier »");
    const QString row = QStringLiteral("Maitrise des opérations");
    const QString column = QStringLiteral("Gestion des opérations");
    const QStringList first({title, row, column});
    QTest::newRow("two families") << "UPDATE agenda_item SET column_id = 40 WHERE id = 22"
                                  << QStringList({title, QStringLiteral("Écoute"),
                                         QStringLiteral("Métiers du service bancaire"),
                                         QStringLiteral("Métiers du management")});
    QTest::newRow("row missing") << "UPDATE agenda_item SET row_id = 999 WHERE id = 22"
                                 << QStringList(
                                        {QStringLiteral("agenda_item"), QStringLiteral("sub_competence")});
    QTest::newRow("column missing") << "UPDATE agenda_item SET column_id = 999 WHERE id = 22"
                                    << QStringList({QStringLiteral("agenda_item"),
                                           QStringLiteral("activity_domain")});
    QTest::newRow("workshop missing")
        << "UPDATE agenda_item SET workshop_id = 999 WHERE id = 22"
        << QStringList({QStringLiteral("agenda_item"), QStringLiteral("workshop")});
    for (const auto& [name, change] : {std::pair{"before", "agenda_item SET before_level_id = 777"},
             std::pair{"decided", "agenda_item SET decided_level_id = 777"},
             std::pair{"votes", "vote_count SET level_id = 777"},
             std::pair{"named vote", "named_vote SET level_id = 777"}}) {
        const QString set = QStringLiteral("UPDATE ") + QLatin1String(change);
        const QString where = set.contains(QStringLiteral("agenda_item"))
            ? QStringLiteral(" WHERE id = 21")
            : QStringLiteral(" WHERE item_id = 21 AND round_number = 1 AND level_id = 4");
        QTest::addRow("unknown level, %s", name)
            << set + where << first + QStringList(QStringLiteral("777"));
    }
    QTest::newRow("level of another scale")
        << "UPDATE vote_count SET level_id = 61 WHERE item_id = 21 AND level_id = 3"
        << first + QStringList(QStringLiteral("61"));
    QTest::newRow("current item of another") << "UPDATE workshop SET current_item_id = 40 WHERE id = 5"
                                             << QStringList({title, QStringLiteral("Été")});
    QTest::newRow("current item missing")
        << "UPDATE workshop SET current_item_id = 999 WHERE id = 5"
        << QStringList({QStringLiteral("workshop"), QStringLiteral("agenda_item")});
    QTest::newRow("decided without decision")
        << "UPDATE agenda_item SET state = 'decided' WHERE id = 23"
        << QStringList({title, row, column, QStringLiteral("its decision is missing")});
    QTest::newRow("half a decision") << "UPDATE agenda_item SET basis = NULL WHERE id = 21"
                                     << first + QStringList(QStringLiteral("its decision is missing"));
    QTest::newRow("decision, but open") << "UPDATE agenda_item SET state = 'open' WHERE id = 21"
                                        << first + QStringList(QStringLiteral("does not count as decided"));
    QTest::newRow("second round without a first")
        << "UPDATE vote_round SET number = 2 WHERE item_id = 22; UPDATE vote_count SET round_number = 2 "
           "WHERE item_id = 22"
        << QStringList({title, QStringLiteral("Écoute"), QStringLiteral("second round")});
    QTest::newRow("first round hidden") << "UPDATE vote_round SET revealed_at = NULL WHERE item_id = 21"
                                        << first + QStringList(QStringLiteral("second round"));
    QTest::newRow("names not to be kept") << "UPDATE workshop SET keeps_pseudonyms = 0 WHERE id = 5"
                                          << QStringList({title, QStringLiteral("names")});
    QTest::newRow("votes of no round")
        << "UPDATE vote_count SET item_id = 23 WHERE item_id = 22"
        << QStringList({QStringLiteral("vote_count"), QStringLiteral("vote_round")});
    QTest::newRow("names of no round")
        << "UPDATE named_vote SET item_id = 999"
        << QStringList({QStringLiteral("named_vote"), QStringLiteral("vote_round")});
    QTest::newRow("round of no item")
        << "UPDATE vote_round SET item_id = 999 WHERE item_id = 24"
        << QStringList({QStringLiteral("vote_round"), QStringLiteral("agenda_item")});
}

void TestWorkshopDamage::isFoundAndRefused()
{
    QFETCH(QString, sql);
    QFETCH(QStringList, words);
    const SampleFile sample;
    {
        const auto repository = opened(sample.path);
        QVERIFY_OK(saveWorkshop(*repository, sampleWorkshop()));
        QVERIFY_OK(saveWorkshop(*repository, plannedWorkshop()));
        QCOMPARE(*repository->check(), QStringList());
    }
    QCOMPARE(rawSql(sample.path, sql.split(u';')), QString());
    const auto repository = opened(sample.path);
    QVERIFY(repository);
    const auto problems = repository->check();
    QVERIFY_OK(problems);
    const bool found = std::any_of(problems->begin(), problems->end(), [&words](const QString& sentence) {
        return std::all_of(
            words.begin(), words.end(), [&sentence](const QString& word) { return sentence.contains(word); });
    });
    QVERIFY2(found, qPrintable(problems->join(u'\n')));
    const auto loaded = repository->load();
    QVERIFY(!loaded);
    QCOMPARE(loaded.error().kind, ErrorKind::Damaged);
    QVERIFY(!loaded.error().detail.isEmpty());
}

void TestWorkshopDamage::constraintsForbid_data()
{
    QTest::addColumn<QString>("sql");
    for (const char* sql :
        {"agenda_item SET state = 'lost' WHERE id = 23", "agenda_item SET basis = 'dice' WHERE id = 21",
            "agenda_item SET seconds_used = -1 WHERE id = 21",
            "agenda_item SET decided_state = 'maybe' WHERE id = 21",
            "agenda_item SET before_state = 'not-rated' WHERE id = 21",
            "agenda_item SET decided_level_id = NULL WHERE id = 21",
            "vote_round SET number = 0 WHERE item_id = 24", "vote_round SET number = 3 WHERE item_id = 24",
            "vote_count SET votes = 0 WHERE item_id = 24", "vote_count SET votes = -3 WHERE item_id = 24",
            "vote_count SET state = 'maybe' WHERE item_id = 24 AND level_id = 61",
            "named_vote SET level_id = NULL WHERE state = 'level'",
            "named_vote SET state = 'maybe' WHERE state = 'level'",
            "workshop SET participants = -1 WHERE id = 5", "workshop SET seconds_per_item = -1 WHERE id = 5"})
        QTest::newRow(sql) << QStringLiteral("UPDATE ") + QLatin1String(sql);
}

void TestWorkshopDamage::constraintsForbid()
{
    QFETCH(QString, sql);
    const SampleFile sample;
    QVERIFY_OK(saveWorkshop(*opened(sample.path), sampleWorkshop()));
    QCOMPARE(rawSql(sample.path, {QStringLiteral("PRAGMA ignore_check_constraints = OFF"), sql})
                 .contains(QStringLiteral("CHECK")),
        true);
    QCOMPARE(rawSql(sample.path, {sql}), QString());
    const auto repository = opened(sample.path);
    const auto loaded = repository->load();
    QVERIFY(!loaded);
    QCOMPARE(loaded.error().kind, ErrorKind::Damaged);
    QVERIFY(!repository->check()->isEmpty());
}

/// With no workshop there is nothing to read, so what is left of one is not looked at.
void TestWorkshopDamage::isFoundByCheckAlone()
{
    const SampleFile sample;
    QVERIFY_OK(saveWorkshop(*opened(sample.path), sampleWorkshop()));
    QCOMPARE(rawSql(sample.path, {QStringLiteral("DELETE FROM workshop")}), QString());
    const auto repository = opened(sample.path);
    QCOMPARE(described(*repository->load()), described(sample.atlas));
    QCOMPARE(repository->check()->size(), 4); // one for each item
}

void TestWorkshopDamage::olderFilesGetEmptyTables()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("old.atlas"));
    QVERIFY(takeFixture(2, path));
    // Those that no later migration makes anew.
    const QStringList tables{QStringLiteral("activity_domain"), QStringLiteral("competence"),
        QStringLiteral("skill_theme"), QStringLiteral("sub_competence"), QStringLiteral("sub_competence_theme"),
        QStringLiteral("version")};
    const auto contents = [&path, &tables] {
        QStringList found;
        for (const QString& table : tables)
            found += table + QStringLiteral(": ") + contentOfTable(path, table);
        return found;
    };
    const QStringList before = contents();
    const auto repository = opened(path);
    QVERIFY(repository);
    QCOMPARE(filesIn(folder.path()).filter(QStringLiteral("before-v")).size(), 1);
    QCOMPARE(*repository->check(), QStringList());
    QCOMPARE(contents(), before);
    for (const char* table : {"workshop", "agenda_item", "vote_round", "vote_count", "named_vote", "vote_comment"})
        QCOMPARE(rawSql(path, {QStringLiteral("SELECT COUNT(*) FROM ") + QLatin1String(table)}),
            QStringLiteral("0"));
    QVERIFY(repository->load()->workshops.empty());
    const Workshop workshop = withOldLevels(sampleWorkshop());
    QVERIFY_OK(saveWorkshop(*repository, workshop));
    QVERIFY(repository->load()->workshops == std::vector<Workshop>{workshop});
}

QTEST_GUILESS_MAIN(TestWorkshopDamage)
#include "tst_workshop_damage.moc"
