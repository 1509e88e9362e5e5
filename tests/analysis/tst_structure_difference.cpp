// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/structure_difference.h"

#include "analysis/version_difference.h"
#include "support/study.h"
#include "wording/structure_text.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>

using namespace atlas;

namespace {

constexpr Language English = Language::English;

/// The study after something was done to it.
template <class Do>
std::vector<StructureChange> after(Do change)
{
    Atlas atlas = study();
    change(atlas);
    return structureDifferences(presentSnapshot(study()), presentSnapshot(atlas), English);
}

QStringList texts(const std::vector<StructureChange>& changes)
{
    QStringList texts;
    for (const StructureChange& change : changes)
        texts << structureText(change, Phrases(English));
    return texts;
}

JobFamily& first(Atlas& atlas)
{
    return atlas.families.edit().front();
}

} // namespace

class TestStructureDifference : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void tellsNothingOfTheSame();
    void tellsDomains();
    void tellsRowsAndTheirCompetences();
    void tellsAFamilyOnce();
    void tellsLevels();
    void movesAsFewAsCanBe();
    void keepsToFamilies();
    void sumsUp();
};

void TestStructureDifference::tellsNothingOfTheSame()
{
    QVERIFY(after([](Atlas&) {}).empty());
    // Ratings are no structure.
    QVERIFY(after([](Atlas& atlas) { first(atlas).current.set(0, 0, Rating::notRated()); }).empty());
}

void TestStructureDifference::tellsDomains()
{
    const QString last = study().families.front().domains.back().label;
    const QString second = study().families.front().domains[1].label;
    const auto changes = after([](Atlas& atlas) {
        auto& domains = first(atlas).domains.edit();
        std::rotate(domains.begin(), domains.end() - 1, domains.end());
        domains[2].label = QStringLiteral("Crypto");
        domains.erase(domains.end() - 1);
        domains.push_back({{777'777}, QStringLiteral("Quanta")});
    });
    const QString removed = study().families.front().domains[3].label;
    const QStringList expected{QStringLiteral("Moved to another place: activity domain “%1”").arg(last),
        QStringLiteral("Renamed: activity domain “%1”, now “Crypto”").arg(second),
        QStringLiteral("Added: activity domain “Quanta”"),
        QStringLiteral("Removed: activity domain “%1”").arg(removed)};
    QCOMPARE(texts(changes), expected);
    QCOMPARE(changes.front().family, study().families.front().id);
    QCOMPARE(changes.front().owner, study().families.front().title);
}

void TestStructureDifference::tellsRowsAndTheirCompetences()
{
    const JobFamily& family = study().families.front();
    const SubCompetence row = family.rows.front();
    const auto other = std::find_if(family.competences.begin(), family.competences.end(),
        [&row](const Competence& competence) { return competence.id != row.competence; });
    const auto changes = after([&](Atlas& atlas) {
        auto& rows = first(atlas).rows.edit();
        rows.front().competence = other->id;
        rows.front().label = QStringLiteral("Écouter");
        first(atlas).competences.edit().push_back({{888'888}, QStringLiteral("Veiller")});
    });
    const QStringList expected{QStringLiteral("Added: competence “Veiller”"),
        QStringLiteral("Renamed: sub-competence “%1”, now “Écouter”").arg(row.label),
        QStringLiteral("Moved: sub-competence “Écouter” from “%1” to “%2”")
            .arg(family.competenceOf(0).label, other->label)};
    QCOMPARE(texts(changes), expected);
}

void TestStructureDifference::tellsAFamilyOnce()
{
    const auto changes = after([](Atlas& atlas) {
        JobFamily copy = atlas.families.front();
        copy.id = {999'999};
        copy.title = QStringLiteral("Guichet");
        auto& families = atlas.families.edit();
        families.erase(families.begin());
        families.push_back(copy);
    });
    const QStringList expected{QStringLiteral("Added: job family “Guichet”"),
        QStringLiteral("Removed: job family “%1”").arg(study().families.front().title)};
    QCOMPARE(texts(changes), expected);
}

void TestStructureDifference::tellsLevels()
{
    const auto changes = after([](Atlas& atlas) {
        RatingScale& scale = atlas.scales.edit().front();
        scale.levels.edit().front().code = QStringLiteral("0");
        scale.levels.edit().pop_back();
    });
    const RatingScale& scale = study().scales.front();
    const RatingLevel& lowest = scale.levels.front();
    const RatingLevel& highest = scale.levels.back();
    const QStringList expected{QStringLiteral("Renamed: level “%1 %2”, now “0 %2”").arg(lowest.code, lowest.label.english),
        QStringLiteral("Removed: level “%1 %2”").arg(highest.code, highest.label.english)};
    QCOMPARE(texts(changes), expected);
    QVERIFY(!changes.front().family.isValid());
    QCOMPARE(changes.front().owner, scale.title.english);
}

/// Those that are not said to have moved stand in order, and no longer such run exists.
void TestStructureDifference::movesAsFewAsCanBe()
{
    QRandomGenerator random(15);
    for (int time = 0; time < 200; ++time) {
        std::vector<int> order(8);
        for (int at = 0; at < 8; ++at)
            order[static_cast<std::size_t>(at)] = at;
        std::shuffle(order.begin(), order.end(), random);
        const auto make = [](const std::vector<int>& ids) {
            JobFamily family;
            family.id = {1};
            for (const int id : ids)
                family.domains.push_back({{id + 1}, QString::number(id)});
            VersionSnapshot snapshot;
            snapshot.families.push_back(family);
            return snapshot;
        };
        std::vector<int> sorted = order;
        std::sort(sorted.begin(), sorted.end());
        const auto changes = structureDifferences(make(sorted), make(order), English);
        std::vector<int> longest(order.size(), 1); // rise that ends there
        for (std::size_t at = 0; at < order.size(); ++at) {
            for (std::size_t before = 0; before < at; ++before) {
                if (order[before] < order[at])
                    longest[at] = std::max(longest[at], longest[before] + 1);
            }
        }
        QCOMPARE(static_cast<int>(changes.size()), 8 - *std::max_element(longest.begin(), longest.end()));
        std::vector<int> stayed = order;
        for (const StructureChange& change : changes) {
            QCOMPARE(change.fate, StructureFate::Moved);
            std::erase(stayed, change.after.toInt());
        }
        QVERIFY(std::is_sorted(stayed.begin(), stayed.end()));
    }
}

void TestStructureDifference::keepsToFamilies()
{
    const auto changes = after([](Atlas& atlas) {
        atlas.families.edit()[0].title = QStringLiteral("Guichet");
        atlas.families.edit()[1].title = QStringLiteral("Coffre");
        atlas.scales.edit().front().levels.edit().pop_back();
    });
    QCOMPARE(changes.size(), std::size_t(3));
    QCOMPARE(ofFamilies({}, changes).size(), std::size_t(3));
    const auto some = ofFamilies({study().families[1].id}, changes);
    QCOMPARE(some.size(), std::size_t(2)); // a level belongs to all
    QCOMPARE(some.back().after, QStringLiteral("Coffre"));
}

void TestStructureDifference::sumsUp()
{
    const auto changes = after([](Atlas& atlas) {
        first(atlas).title = QStringLiteral("Guichet");
        first(atlas).domains.edit().front().label = QStringLiteral("Crypto");
        first(atlas).domains.edit().pop_back();
    });
    QCOMPARE(structureSummary(changes, Phrases(English)), QStringLiteral("Structure: 1 removed, 2 renamed."));
    QCOMPARE(structureSummary(changes, Phrases(Language::French)),
        QStringLiteral("Structure\u00A0: 1 retrait, 2 nouveaux noms."));
    QVERIFY(structureSummary({}, Phrases(English)).isEmpty());
}

QTEST_GUILESS_MAIN(TestStructureDifference)
#include "tst_structure_difference.moc"
