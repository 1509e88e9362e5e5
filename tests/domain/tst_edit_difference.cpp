// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/atlas_change.h"
#include "domain/edit_application.h"
#include "domain/edit_difference.h"
#include "support/random_edits.h"
#include "support/themed_atlas.h"

#include <QtTest>

using namespace atlas;

/// What takes one state of an atlas to another, and what tells the two apart.
class TestEditDifference : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void takesOneStateToAnother_data();
    void takesOneStateToAnother();
    void everyEditIsTakenBack_data() { takesOneStateToAnother_data(); }
    void everyEditIsTakenBack();
    void refusesWhatContradictsItself();
    void tellsWhatChanged();
};

void TestEditDifference::takesOneStateToAnother_data()
{
    QTest::addColumn<int>("seed");
    for (int seed = 0; seed < 40; ++seed)
        QTest::addRow("%d", seed) << seed;
}

void TestEditDifference::takesOneStateToAnother()
{
    QFETCH(int, seed);
    const Atlas before = editableAtlas();
    Atlas after = before;
    RandomEdits random(static_cast<quint32>(seed));
    for (int edit = 0; edit < 12; ++edit)
        QVERIFY(apply(after, random.next(after)));
    Atlas now = before;
    const Changes there = changesBetween(before, after);
    QVERIFY(apply(now, there));
    QCOMPARE(told(now), told(after));
    // Agenda items keep what their cells were called when those went, which is not the same on both ways.
    const Changes back = changesBetween(now, before);
    QVERIFY(apply(now, back));
    QCOMPARE(told(now), told(before));
    QVERIFY(changesBetween(before, before).isEmpty());
    QVERIFY(changeBetween(before, before).isEmpty());
}

void TestEditDifference::everyEditIsTakenBack()
{
    QFETCH(int, seed);
    Atlas atlas = editableAtlas();
    RandomEdits random(static_cast<quint32>(seed) + 1000);
    std::vector<Changes> done;
    std::vector<QStringList> states{told(atlas)};
    for (int edit = 0; edit < 25; ++edit) {
        done.push_back(random.next(atlas));
        QVERIFY(apply(atlas, done.back()));
        states.push_back(told(atlas));
    }
    for (std::size_t step = done.size(); step-- > 0;) {
        done[step].reverse();
        QVERIFY(apply(atlas, done[step]));
        QCOMPARE(told(atlas), states[step]);
    }
    for (std::size_t step = 0; step < done.size(); ++step) {
        done[step].reverse();
        QVERIFY(apply(atlas, done[step]));
        QCOMPARE(told(atlas), states[step + 1]);
    }
}

void TestEditDifference::refusesWhatContradictsItself()
{
    const Atlas atlas = editableAtlas();
    const JobFamily& family = atlas.families.front();
    const auto kindOf = [&atlas](auto change) {
        Atlas copy = atlas;
        const auto done = apply(copy, change);
        return done ? QStringLiteral("done") : QString::number(static_cast<int>(done.error().kind));
    };
    const QString invalid = QString::number(static_cast<int>(ErrorKind::InvalidInput));
    const QString conflict = QString::number(static_cast<int>(ErrorKind::Conflict));
    const QString missing = QString::number(static_cast<int>(ErrorKind::NotFound));
    const Placed<SubCompetence> row{family.rows.front(), 0};
    // A row with ratings, a family with rows, a competence with rows, a level and a scale in use, a theme in use.
    QCOMPARE(kindOf(EntityChange<SubCompetence>{family.id, row, std::nullopt}), invalid);
    QCOMPARE(kindOf(EntityChange<JobFamily>{{}, Placed<JobFamily>{bare(family), 0}, std::nullopt}), invalid);
    QCOMPARE(kindOf(EntityChange<Competence>{family.id, Placed<Competence>{family.competences.front(), 0}, std::nullopt}),
        invalid);
    const RatingScale& scale = atlas.scaleOf(family);
    QCOMPARE(kindOf(EntityChange<RatingLevel>{scale.id, Placed<RatingLevel>{scale.levels.front(), 0}, std::nullopt}),
        invalid);
    QCOMPARE(kindOf(EntityChange<RatingScale>{{}, Placed<RatingScale>{bare(scale), 0}, std::nullopt}), invalid);
    QCOMPARE(kindOf(EntityChange<SkillTheme>{{}, Placed<SkillTheme>{atlas.themes.front(), 0}, std::nullopt}), invalid);
    // Another place, another label, no such row, no such place, there already, of no competence.
    Placed<SubCompetence> other = row;
    other.place = 1;
    QCOMPARE(kindOf(EntityChange<SubCompetence>{family.id, other, other}), conflict);
    other = row;
    other.entity.label += u'x';
    QCOMPARE(kindOf(EntityChange<SubCompetence>{family.id, other, row}), conflict);
    other.entity.id = {999999};
    QCOMPARE(kindOf(EntityChange<SubCompetence>{family.id, other, other}), missing);
    other.place = 1000;
    QCOMPARE(kindOf(EntityChange<SubCompetence>{family.id, std::nullopt, other}), missing);
    QCOMPARE(kindOf(EntityChange<SubCompetence>{family.id, std::nullopt, row}), conflict);
    other.place = 0;
    other.entity.competence = {999999};
    QCOMPARE(kindOf(EntityChange<SubCompetence>{family.id, std::nullopt, other}), invalid);
    QCOMPARE(kindOf(EntityChange<SubCompetence>{{999999}, row, row}), missing);
    // A key twice.
    Placed<JobFamily> twin{bare(family), 0};
    twin.entity.id = {888888};
    QCOMPARE(kindOf(EntityChange<JobFamily>{{}, std::nullopt, twin}), invalid);
    // A code twice, unless the step exchanges two.
    Changes codes;
    RatingLevel low = scale.levels[0];
    RatingLevel high = scale.levels[1];
    std::swap(low.code, high.code);
    const EntityChange<RatingLevel> first{
        scale.id, Placed<RatingLevel>{scale.levels[0], 0}, Placed<RatingLevel>{low, 0}};
    codes.add(first);
    QCOMPARE(kindOf(codes), invalid);
    codes.add(EntityChange<RatingLevel>{scale.id, Placed<RatingLevel>{scale.levels[1], 1}, Placed<RatingLevel>{high, 1}});
    QCOMPARE(kindOf(codes), QStringLiteral("done"));
}

void TestEditDifference::tellsWhatChanged()
{
    const Atlas before = editableAtlas();
    Atlas after = before;
    JobFamily& family = after.families.edit().front();
    family.title += u'x';
    std::rotate(family.rows.edit().begin(), family.rows.edit().begin() + 1, family.rows.edit().end());
    const std::vector<Rating> first(before.families.front().current.row(0),
        before.families.front().current.row(0) + before.families.front().current.columns());
    family.current.removeRow(0);
    family.current.insertRow(family.current.rows(), first);
    family.domains.edit().front().label += u'x';
    family.rows.edit()[1].theme = {};
    const AtlasChange change = changeBetween(before, after);
    QCOMPARE(change.families.updated, std::vector<FamilyId>{family.id});
    QVERIFY(!change.families.isOtherList());
    const FamilyChange* inside = change.in(family.id);
    QVERIFY(inside);
    QVERIFY(inside->rows.reordered && inside->rows.added.empty() && inside->rows.removed.empty());
    QCOMPARE(inside->columns.updated, std::vector<ActivityDomainId>{family.domains.front().id});
    QVERIFY(inside->cells.empty());
    QVERIFY(change.isOtherShape() && !change.hasCells());
}

QTEST_GUILESS_MAIN(TestEditDifference)
#include "tst_edit_difference.moc"
