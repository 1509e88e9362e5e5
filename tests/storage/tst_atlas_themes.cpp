// SPDX-License-Identifier: GPL-3.0-or-later
#include "either_store.h"
#include "support/edits.h"
#include "support/levels.h"

using namespace atlas;

namespace {

constexpr SkillThemeId Tools{8};
constexpr SkillThemeId Listening{6};
constexpr SkillThemeId None{};

Edit themeEdit(const JobFamily& family, int row, SkillThemeId before, SkillThemeId after)
{
    Edit edit;
    edit.author = QStringLiteral("Léa");
    edit.reason = QStringLiteral("relecture");
    edit.at = sampleMoment(10);
    edit.changes.add(themeChange(family.id, family.rows[static_cast<std::size_t>(row)], row, before, after));
    return edit;
}

QStringList themesOf(const QString& path)
{
    const auto atlas = opened(path, Access::ReadOnly)->load();
    QStringList themes;
    for (const SubCompetence& row : atlas->families.front().rows)
        themes.append(QString::number(row.theme.value));
    return themes;
}

} // namespace

using RowChange = EntityChange<SubCompetence>;
Q_DECLARE_METATYPE(RowChange)

class TestAtlasThemes : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void storesAndRecords_data();
    void storesAndRecords();
    void cellsAndThemesAreOneStep_data() { addStoreRows(); }
    void cellsAndThemesAreOneStep();
    void refusesAsAWhole_data();
    void refusesAsAWhole();
    void journalTellsOfAll_data() { addStoreRows(); }
    void journalTellsOfAll();
    void refusesUnknownThemesOnCreation();
    void loadRefuses_data();
    void loadRefuses();
};

void TestAtlasThemes::storesAndRecords_data()
{
    QTest::addColumn<bool>("inFile");
    QTest::addColumn<int>("row");
    QTest::addColumn<qint64>("before");
    QTest::addColumn<qint64>("after");
    QTest::addColumn<QString>("entry"); // the end of it
    for (const bool inFile : {true, false}) {
        const char* where = inFile ? "file" : "memory";
        QTest::addRow("%s, another", where)
            << inFile << 0 << Tools.value << Listening.value
            << QStringLiteral("Savoir|Maitrise des opérations||101|0|4|tools|listening|relecture");
        QTest::addRow("%s, the first", where)
            << inFile << 2 << None.value << Tools.value
            << QStringLiteral("Savoir-faire|Maitrise des opérations||102|0|4||tools|relecture");
        QTest::addRow("%s, none", where)
            << inFile << 1 << Listening.value << None.value
            << QStringLiteral("Savoir-faire|Écoute||103|0|4|listening||relecture");
    }
}

void TestAtlasThemes::storesAndRecords()
{
    QFETCH(bool, inFile);
    QFETCH(int, row);
    QFETCH(qint64, before);
    QFETCH(qint64, after);
    QFETCH(QString, entry);
    const EitherStore either(inFile);
    const Edit edit = themeEdit(either.sample.services(), row, {before}, {after});
    QVERIFY_OK(either.store->commit(edit));
    const auto journal = either.store->journal();
    QVERIFY_OK(journal);
    QCOMPARE(journal->size(), std::size_t(1));
    QCOMPARE(described(journal->front()), QStringLiteral("2025-03-09T14:05:06.799Z|Léa|0|services|") + entry);
    // And back, as undoing does it.
    Edit back = themeEdit(either.sample.services(), row, {after}, {before});
    back.origin = EditOrigin::Undone;
    QVERIFY_OK(either.store->commit(back));
    QCOMPARE(either.store->journal()->size(), std::size_t(2));
    QCOMPARE(either.store->journal()->back().origin, EditOrigin::Undone);
    if (inFile)
        QCOMPARE(describedFile(either.sample.path), described(either.sample.atlas));
}

void TestAtlasThemes::cellsAndThemesAreOneStep()
{
    QFETCH(bool, inFile);
    const EitherStore either(inFile);
    const JobFamily& family = either.sample.services();
    Edit edit = sampleEdit(family, 0, 0, levelAt(0));
    edit.changes.add(themeEdit(family, 2, None, Tools).changes.all<RowChange>().front());
    QVERIFY_OK(either.store->commit(edit));
    QCOMPARE(either.store->journal()->size(), std::size_t(2));
    QCOMPARE(either.store->history(family.cellAt(0, 0))->size(), std::size_t(1));
    if (inFile)
        QCOMPARE(themesOf(either.sample.path),
            (QStringList{QStringLiteral("8"), QStringLiteral("6"), QStringLiteral("8")}));
}

void TestAtlasThemes::refusesAsAWhole_data()
{
    QTest::addColumn<bool>("inFile");
    QTest::addColumn<RowChange>("change");
    QTest::addColumn<ErrorKind>("kind");
    const JobFamily family = sampleServices();
    for (const bool inFile : {true, false}) {
        const char* where = inFile ? "file" : "memory";
        const auto row = [&](const char* name, const RowChange& change, ErrorKind kind) {
            QTest::addRow("%s, %s", where, name) << inFile << change << kind;
        };
        const SubCompetence& first = family.rows[0];
        SubCompetence unknown = first;
        unknown.id = {999};
        row("another before", themeChange(family.id, first, 0, Listening, None), ErrorKind::Conflict);
        row("none before", themeChange(family.id, first, 0, None, Listening), ErrorKind::Conflict);
        row("one before", themeChange(family.id, family.rows[2], 2, Tools, Listening), ErrorKind::Conflict);
        row("another place", themeChange(family.id, first, 1, Tools, Listening), ErrorKind::Conflict);
        row("no such row", themeChange(family.id, unknown, 0, None, Tools), ErrorKind::NotFound);
        row("row of another family", themeChange({3}, first, 0, Tools, None), ErrorKind::NotFound);
        row("no such theme", themeChange(family.id, first, 0, Tools, {99}), ErrorKind::InvalidInput);
    }
}

void TestAtlasThemes::refusesAsAWhole()
{
    QFETCH(bool, inFile);
    QFETCH(RowChange, change);
    QFETCH(ErrorKind, kind);
    const EitherStore either(inFile);
    Edit edit = themeEdit(either.sample.services(), 1, Listening, Tools);
    edit.changes.add(change);
    const auto refused = either.store->commit(edit);
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, kind);
    QVERIFY(!refused.error().message.isEmpty());
    QVERIFY(either.store->journal()->empty());
    if (inFile)
        QCOMPARE(describedFile(either.sample.path), described(either.sample.atlas));
}

void TestAtlasThemes::journalTellsOfAll()
{
    QFETCH(bool, inFile);
    const EitherStore either(inFile);
    const JobFamily& family = either.sample.services();
    const JobFamily& other = either.sample.atlas.families[1];
    QVERIFY_OK(either.store->commit(sampleEdit(family, 1, 1, levelAt(2))));
    QVERIFY_OK(either.store->commit(themeEdit(other, 0, Tools, None)));
    CellState certain = other.state(0, 0);
    certain.rationale.certainty = Certainty::Expected;
    QVERIFY_OK(either.store->commit(sampleEdit(other, 0, 0, certain)));
    const auto journal = either.store->journal();
    QVERIFY_OK(journal);
    QStringList entries;
    for (const JournalEntry& entry : *journal)
        entries.append(described(entry));
    const QString head = QStringLiteral("2025-03-09T14:05:06.799Z|Léa|0|");
    const QString management = QStringLiteral("management|Organisation|Suivi des performances|");
    QCOMPARE(entries,
        QStringList({head
                + QStringLiteral("services|Savoir-faire|Écoute|Sécurité|103|30|0|-|+|atelier du 9 mars"),
            head + management + QStringLiteral("|110|0|4|tools||relecture"),
            head + management + QStringLiteral("Management|110|40|3|unstated|expected|atelier du 9 mars")}));
    QVERIFY(journal->at(0).id < journal->at(1).id && journal->at(1).id < journal->at(2).id);
    QCOMPARE(described(either.store->history(other.cellAt(0, 0))->front()), entries[2]);
}

void TestAtlasThemes::refusesUnknownThemesOnCreation()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a.atlas"));
    Atlas atlas = sampleAtlas();
    atlas.themes.edit().pop_back();
    const auto unknown = AtlasRepository::create(path, atlas);
    QVERIFY(!unknown);
    QCOMPARE(unknown.error().kind, ErrorKind::InvalidInput);
    atlas = sampleAtlas();
    atlas.themes.edit()[1].id = {};
    QVERIFY(!AtlasRepository::create(path, atlas));
    atlas = sampleAtlas();
    atlas.themes.edit()[1].key = atlas.themes.edit()[0].key;
    QVERIFY(!AtlasRepository::create(path, atlas));
    QCOMPARE(filesIn(folder.path()), QStringList());
}

void TestAtlasThemes::loadRefuses_data()
{
    QTest::addColumn<QString>("sql");
    QTest::newRow("unknown kind") << "UPDATE skill_theme SET kind = 'magic' WHERE id = 6";
    QTest::newRow("missing theme") << "DELETE FROM skill_theme WHERE id = 6";
    QTest::newRow("missing row") << "UPDATE sub_competence_theme SET row_id = 999 WHERE row_id = 103";
}

void TestAtlasThemes::loadRefuses()
{
    QFETCH(QString, sql);
    const SampleFile sample;
    QCOMPARE(rawSql(sample.path, {sql}), QString());
    const auto loaded = opened(sample.path)->load();
    QVERIFY(!loaded);
    QCOMPARE(loaded.error().kind, ErrorKind::Damaged);
}

QTEST_GUILESS_MAIN(TestAtlasThemes)
#include "tst_atlas_themes.moc"
