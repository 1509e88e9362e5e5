// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/steady_text.h"
#include "either_store.h"
#include "sample_workshop.h"
#include "storage/stored_words.h"
#include "support/levels.h"
#include "support/stored_workshop.h"

using namespace atlas;

namespace {

void addRow(bool inFile, const char* name, const Workshop& workshop, ErrorKind kind)
{
    QTest::addRow("%s, %s", inFile ? "file" : "memory", name) << inFile << workshop << kind;
}

/// The sample with the first item of its agenda changed.
Workshop with(const std::function<void(AgendaItem&)>& change)
{
    Workshop workshop = sampleWorkshop();
    change(workshop.items.edit().front());
    return workshop;
}

} // namespace

Q_DECLARE_METATYPE(Workshop)

class TestAtlasWorkshops : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void keepsEverything_data() { addStoreRows(); }
    void keepsEverything();
    void replacesTheWholeAgenda_data() { addStoreRows(); }
    void replacesTheWholeAgenda();
    void savesOneItem_data() { addStoreRows(); }
    void savesOneItem();
    void savesHowFarItCame_data() { addStoreRows(); }
    void savesHowFarItCame();
    void refusesWhatContradictsItself_data();
    void refusesWhatContradictsItself();
    void refusesAnItemThatIsNotStored_data();
    void refusesAnItemThatIsNotStored();
    void refusesNamesThatAreNotKept_data() { addStoreRows(); }
    void refusesNamesThatAreNotKept();
    void textsComeBackAsStored();
    void copiesAndNewFilesHaveThem();
};

void TestAtlasWorkshops::keepsEverything()
{
    QFETCH(bool, inFile);
    const EitherStore either(inFile);
    Atlas expected = either.sample.atlas;
    QVERIFY_OK(saveWorkshop(*either.store, sampleWorkshop()));
    QVERIFY_OK(saveWorkshop(*either.store, plannedWorkshop()));
    expected.workshops = {plannedWorkshop(), sampleWorkshop()};
    const Atlas stored = either.stored();
    QCOMPARE(described(stored), described(expected));
    QVERIFY(stored.workshops == expected.workshops);
    QCOMPARE(stored.workshops[1].startedAt.timeSpec(), Qt::UTC);
    QVERIFY(!stored.workshops[0].startedAt.isValid());
    // The journal tells of the two.
    QCOMPARE(either.store->journal()->size(), std::size_t(2));
    QCOMPARE(either.store->journal()->front().newValue, sampleWorkshop().title);
}

void TestAtlasWorkshops::replacesTheWholeAgenda()
{
    QFETCH(bool, inFile);
    const EitherStore either(inFile);
    QVERIFY_OK(saveWorkshop(*either.store, sampleWorkshop()));
    QVERIFY_OK(saveWorkshop(*either.store, plannedWorkshop()));
    Workshop next = sampleWorkshop();
    std::reverse(next.items.edit().begin(), next.items.edit().end());
    next.items.edit().pop_back();
    next.items.edit().front().id = {99};
    next.title = QStringLiteral("Autre");
    next.participants = 0;
    next.facilitator.clear();
    next.secondsPerItem = 0;
    next.endedAt = sampleMoment(5000);
    next.current = {99};
    QVERIFY_OK(saveWorkshop(*either.store, next));
    QVERIFY(either.stored().workshops == std::vector<Workshop>({plannedWorkshop(), next}));
}

void TestAtlasWorkshops::savesOneItem()
{
    QFETCH(bool, inFile);
    const EitherStore either(inFile);
    QVERIFY_OK(saveWorkshop(*either.store, sampleWorkshop()));
    // All that an evening brings: votes come in, are corrected, revealed, cast again, skipped and reopened.
    Workshop workshop = sampleWorkshop();
    AgendaItem& item = workshop.items.edit()[2];
    const auto save = [&] {
        const auto saved = saveItem(*either.store, workshop, item.id);
        return saved && either.stored().workshops == std::vector<Workshop>{workshop};
    };
    for (int vote = 0; vote < 3; ++vote) {
        item.rounds[0].counts.set(levelAt(3), vote + 1);
        QVERIFY(save());
    }
    item.rounds[0].counts.set(levelAt(0), 0);
    item.rounds[0].names = {{QStringLiteral("Noël"), levelAt(3)}};
    QVERIFY(save());
    item.rounds[0].revealedAt = sampleMoment(850);
    item.secondsUsed = 61;
    QVERIFY(save());
    item.rounds.push_back({sampleCounts({}, 0, 12), {}, sampleMoment(860), {}});
    item.notes = QStringLiteral("à revoir");
    item.draft = QStringLiteral("Parce que l’outil le fait");
    QVERIFY(save());
    item.outcome.state = AgendaState::Skipped;
    QVERIFY(save());
    item.outcome.state = AgendaState::Open;
    item.rounds.clear();
    QVERIFY(save());
    // Nothing but that item is written, whatever else the value holds.
    Workshop other = workshop;
    other.title = QStringLiteral("pas encore");
    other.items.edit()[0].notes = QStringLiteral("pas encore");
    other.items.edit()[2].cell = sampleServices().cellAt(2, 1);
    QVERIFY_OK(saveItem(*either.store, other, item.id));
    QVERIFY(either.stored().workshops == std::vector<Workshop>{workshop});
}

void TestAtlasWorkshops::savesHowFarItCame()
{
    QFETCH(bool, inFile);
    const EitherStore either(inFile);
    Workshop workshop = plannedWorkshop();
    QVERIFY_OK(saveWorkshop(*either.store, workshop));
    workshop.startedAt = sampleMoment(60);
    workshop.current = workshop.items.front().id;
    QVERIFY_OK(saveItem(*either.store, workshop, workshop.current));
    QVERIFY(either.stored().workshops == std::vector<Workshop>{workshop});
    workshop.endedAt = sampleMoment(70);
    workshop.current = {};
    QVERIFY_OK(saveItem(*either.store, workshop, workshop.items.front().id));
    QVERIFY(either.stored().workshops == std::vector<Workshop>{workshop});
}

void TestAtlasWorkshops::refusesWhatContradictsItself_data()
{
    QTest::addColumn<bool>("inFile");
    QTest::addColumn<Workshop>("workshop");
    QTest::addColumn<ErrorKind>("kind");
    for (const bool inFile : {true, false}) {
        const auto missing = [inFile](const char* name, const std::function<void(AgendaItem&)>& change) {
            addRow(inFile, name, with(change), ErrorKind::NotFound);
        };
        missing("no such row", [](AgendaItem& item) { item.cell.row = {9999}; });
        missing("no such column", [](AgendaItem& item) { item.cell.column = {9999}; });
        missing("column of another family", [](AgendaItem& item) { item.cell.column = {40}; });
        missing("another family's cell", [](AgendaItem& item) { item.family = {3}; });
        missing("no such family", [](AgendaItem& item) { item.family = {8}; });
        const auto invalid = [inFile](const char* name, const std::function<void(AgendaItem&)>& change) {
            addRow(inFile, name, with(change), ErrorKind::InvalidInput);
        };
        invalid("no id", [](AgendaItem& item) { item.id = {}; });
        invalid("id twice", [](AgendaItem& item) { item.id = {24}; });
        invalid("id of another's", [](AgendaItem& item) { item.id = {40}; });
        invalid("vote off the scale", [](AgendaItem& item) {
            item.rounds[1].counts.levels = votesAt({0, 0, 0, 0, 1});
        });
        invalid("name off the scale",
            [](AgendaItem& item) { item.rounds[0].names[0].rating = levelAt(4); });
        invalid("decision off the scale",
            [](AgendaItem& item) { item.outcome.decision->rating = levelAt(4); });
        invalid("rating before off the scale",
            [](AgendaItem& item) { item.outcome.decision->before = levelAt(9); });
        invalid("negative votes", [](AgendaItem& item) { item.rounds[0].counts.levels[LevelId{1}] = -1; });
        invalid("negative abstentions", [](AgendaItem& item) { item.rounds[0].counts.abstained = -1; });
        invalid(
            "negative not applicable", [](AgendaItem& item) { item.rounds[0].counts.notApplicable = -2; });
        invalid("three rounds", [](AgendaItem& item) { item.rounds.push_back(item.rounds[1]); });
        invalid("first round hidden", [](AgendaItem& item) { item.rounds[0].revealedAt = {}; });
        invalid("decided without decision", [](AgendaItem& item) { item.outcome.decision.reset(); });
        invalid("decision, but open", [](AgendaItem& item) { item.outcome.state = AgendaState::Open; });
        invalid("negative time", [](AgendaItem& item) { item.secondsUsed = -1; });
        Workshop workshop = sampleWorkshop();
        workshop.keepsPseudonyms = false;
        addRow(inFile, "names not to be kept", workshop, ErrorKind::InvalidInput);
        workshop = sampleWorkshop();
        workshop.id = {};
        addRow(inFile, "workshop without id", workshop, ErrorKind::InvalidInput);
        workshop = sampleWorkshop();
        workshop.current = {40};
        addRow(inFile, "current item of another workshop", workshop, ErrorKind::InvalidInput);
        workshop = sampleWorkshop();
        workshop.participants = -1;
        addRow(inFile, "negative participants", workshop, ErrorKind::InvalidInput);
    }
}

void TestAtlasWorkshops::refusesWhatContradictsItself()
{
    QFETCH(bool, inFile);
    QFETCH(Workshop, workshop);
    QFETCH(ErrorKind, kind);
    const EitherStore either(inFile);
    QVERIFY_OK(saveWorkshop(*either.store, plannedWorkshop()));
    QVERIFY_OK(saveWorkshop(*either.store, sampleWorkshop()));
    const auto refused = saveWorkshop(*either.store, workshop);
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, kind);
    QVERIFY(!refused.error().message.isEmpty());
    QVERIFY(either.stored().workshops == std::vector<Workshop>({plannedWorkshop(), sampleWorkshop()}));
    // And the store goes on working.
    QVERIFY_OK(saveItem(*either.store, sampleWorkshop(), {22}));
}

void TestAtlasWorkshops::refusesAnItemThatIsNotStored_data()
{
    QTest::addColumn<bool>("inFile");
    QTest::addColumn<Workshop>("workshop");
    QTest::addColumn<ErrorKind>("kind");
    for (const bool inFile : {true, false}) {
        Workshop workshop = sampleWorkshop();
        workshop.id = {6};
        addRow(inFile, "no such workshop", workshop, ErrorKind::NotFound);
        workshop.id = {2};
        addRow(inFile, "item of another workshop", workshop, ErrorKind::NotFound);
        workshop = sampleWorkshop();
        workshop.items.edit()[0].id = {77};
        addRow(inFile, "no such item in the value", workshop, ErrorKind::NotFound);
        workshop = sampleWorkshop();
        workshop.current = {40};
        addRow(inFile, "current item of another workshop", workshop, ErrorKind::NotFound);
        workshop = with([](AgendaItem& item) { item.rounds[0].counts.levels = votesAt({0, 0, 0, 0, 1}); });
        addRow(inFile, "vote off the scale", workshop, ErrorKind::InvalidInput);
        workshop = with([](AgendaItem& item) { item.outcome.state = AgendaState::Parked; });
        addRow(inFile, "decision, but parked", workshop, ErrorKind::InvalidInput);
        workshop = with([](AgendaItem& item) { item.rounds[0].revealedAt = {}; });
        addRow(inFile, "first round hidden", workshop, ErrorKind::InvalidInput);
    }
}

void TestAtlasWorkshops::refusesAnItemThatIsNotStored()
{
    QFETCH(bool, inFile);
    QFETCH(Workshop, workshop);
    QFETCH(ErrorKind, kind);
    const EitherStore either(inFile);
    QVERIFY_OK(saveWorkshop(*either.store, plannedWorkshop()));
    QVERIFY_OK(saveWorkshop(*either.store, sampleWorkshop()));
    const auto refused = saveItem(*either.store, workshop, {21});
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, kind);
    QVERIFY(!refused.error().message.isEmpty());
    QVERIFY(either.stored().workshops == std::vector<Workshop>({plannedWorkshop(), sampleWorkshop()}));
}

void TestAtlasWorkshops::refusesNamesThatAreNotKept()
{
    QFETCH(bool, inFile);
    const EitherStore either(inFile);
    Workshop workshop = sampleWorkshop();
    workshop.keepsPseudonyms = false;
    for (AgendaItem& item : workshop.items.edit()) {
        for (VoteRound& round : item.rounds) {
            round.names.clear();
            round.comments.clear();
        }
    }
    QVERIFY_OK(saveWorkshop(*either.store, workshop));
    const auto before = either.stored().workshops;
    // The value says that names may be kept, the store does not.
    const auto refused = saveItem(*either.store, sampleWorkshop(), {21});
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, ErrorKind::InvalidInput);
    QVERIFY(either.stored().workshops == before);
}

void TestAtlasWorkshops::textsComeBackAsStored()
{
    const SampleFile sample;
    const auto repository = opened(sample.path);
    const QString odd = QChar(0xFEFF) + QStringLiteral("v") + QChar(0) + QStringLiteral("u ") + QChar(0xD83E);
    const auto written = [](const QString& text, const QString& label) {
        Workshop workshop = sampleWorkshop();
        workshop.title = label;
        workshop.facilitator = label;
        workshop.items.edit()[0].notes = text;
        workshop.items.edit()[0].rounds[0].names[0].pseudonym = label;
        workshop.items.edit()[0].outcome.decision->reason = text;
        return workshop;
    };
    QVERIFY_OK(saveWorkshop(*repository, written(odd, odd)));
    const Workshop read = written(storedText(odd), asLabel(storedText(odd)));
    QVERIFY(repository->load()->workshops == std::vector<Workshop>{read});
    // What is changed next starts from what was read.
    Edit renamed;
    renamed.changes.add(WorkshopChange{read, written(QString(), QString())});
    QVERIFY_OK(repository->commit(renamed));
    QVERIFY(repository->load()->workshops == std::vector<Workshop>{written(QStringLiteral(""), QStringLiteral(""))});
}

void TestAtlasWorkshops::copiesAndNewFilesHaveThem()
{
    const SampleFile sample;
    Atlas atlas = sample.atlas;
    atlas.workshops = {plannedWorkshop(), sampleWorkshop()};
    const QString made = sample.folder.filePath(QStringLiteral("made.atlas"));
    QVERIFY_OK(AtlasRepository::create(made, atlas));
    QCOMPARE(describedFile(made), described(atlas));
    const QString copy = sample.folder.filePath(QStringLiteral("copy.atlas"));
    QVERIFY_OK(opened(made)->copyTo(copy));
    QCOMPARE(describedFile(copy), described(atlas));
    QCOMPARE(*opened(copy)->check(), QStringList());
    for (const auto& spoil : {+[](Workshop& workshop) { workshop.items.edit()[0].cell.row = {9999}; },
             +[](Workshop& workshop) {
                 workshop.items.edit()[0].rounds[0].counts.levels = votesAt({0, 0, 0, 0, 1});
             },
             +[](Workshop& workshop) { workshop.keepsPseudonyms = false; },
             +[](Workshop& workshop) { workshop.items.edit()[0].id = {40}; }}) {
        atlas.workshops.edit()[1] = sampleWorkshop();
        spoil(atlas.workshops.edit()[1]);
        QVERIFY(!AtlasRepository::create(made, atlas, true));
    }
    atlas.workshops.edit()[1] = sampleWorkshop();
    QCOMPARE(describedFile(made), described(atlas));
}

QTEST_GUILESS_MAIN(TestAtlasWorkshops)
#include "tst_atlas_workshops.moc"
