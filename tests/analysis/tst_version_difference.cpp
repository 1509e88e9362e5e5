// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/version_difference.h"
#include "support/board_text.h"
#include "support/levels.h"
#include "support/print.h"
#include "support/study.h"
#include "support/themed_atlas.h"

#include <QTest>

using namespace atlas;

namespace {

QDateTime day(int number)
{
    return QDateTime(QDate(2025, 3, number), QTime(9, 0), Qt::UTC);
}

VersionSnapshot studyOf(const Atlas& atlas)
{
    VersionSnapshot version{{1}, {}, atlas.scales, atlas.families};
    for (JobFamily& family : version.families.edit()) {
        family.current = family.study;
        family.rationales = {};
    }
    return version;
}

/// Écouter Zones ++ to -, Maitrise Épargne not rated to +, Zèle Zones -- to N/A; maîtrise Paie ++ to +,
/// Ecouter Paie - to ++.
Atlas worked()
{
    Atlas atlas = themedAtlas();
    atlas.families.edit()[0].current.set(0, 0, levelAt(1));
    atlas.families.edit()[0].current.set(2, 1, levelAt(2));
    atlas.families.edit()[0].current.set(3, 0, Rating::notApplicable());
    atlas.families.edit()[1].current.set(0, 0, levelAt(2));
    atlas.families.edit()[1].current.set(1, 0, levelAt(3));
    return atlas;
}

/// "family:row,column before > after direction steps", rows and columns counted from 0.
QStringList written(const Atlas& atlas, const std::vector<VersionChange>& changes)
{
    QStringList lines;
    for (const VersionChange& change : changes) {
        const JobFamily& family = *atlas.family(change.family);
        const CellPosition place = *family.position(change.cell);
        const QString direction = change.direction == ChangeDirection::Raised ? QStringLiteral("up")
            : change.direction == ChangeDirection::Lowered                    ? QStringLiteral("down")
                                                                              : QStringLiteral("other");
        lines.append(
            QStringLiteral("%1:%2,%3 %4 %5 %6")
                .arg(change.family.value)
                .arg(place.row)
                .arg(place.column)
                .arg(written(DifferenceCell{change.before, change.after}, atlas.scaleOf(family)), direction)
                .arg(change.steps));
    }
    return lines;
}

DifferenceBoard boardOf(const Atlas& atlas, const DifferenceRequest& request)
{
    return DifferenceBoard(atlas, studyOf(atlas), presentSnapshot(atlas), request);
}

} // namespace

class TestVersionDifference : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void thePresentIsAVersion();
    void findsWhatDiffers();
    void comparesBackwards();
    void judgesDirectionAndSteps_data();
    void judgesDirectionAndSteps();
    void takesWhoWhenAndWhyFromTheCell();
    void tellsWhatOnlyTheReasonChanged();
    void leavesOutFamiliesThatOneLacks();
    void showsChangedRows();
    void showsAllRows();
    void showsOneFamily();
    void rollsUpByDirection();
    void ordersByLabel();
    void namesTheCellBeneath();
    void isEmptyWithoutChanges();
    void theStudyHasNotChanged();
};

void TestVersionDifference::thePresentIsAVersion()
{
    Atlas atlas = worked();
    Rationale reason;
    reason.reason = QStringLiteral("Atelier");
    atlas.families.edit()[0].rationales.set(atlas.families[0].cellAt(0, 0), reason);
    const VersionSnapshot present = presentSnapshot(atlas);
    QVERIFY(!present.version.isValid());
    QVERIFY(present.createdAt.isNull());
    QCOMPARE(present.families.size(), atlas.families.size());
    QCOMPARE(present.families[1].id, FamilyId{2});
    QVERIFY(present.families[1].current == atlas.families[1].current);
    QCOMPARE(present.families[0].rationales, atlas.families[0].rationales);
    QVERIFY(differences(atlas, present, present).empty());
}

void TestVersionDifference::findsWhatDiffers()
{
    const Atlas atlas = worked();
    QCOMPARE(written(atlas, differences(atlas, studyOf(atlas), presentSnapshot(atlas))),
        (QStringList{QStringLiteral("1:0,0 ++ > - down 2"), QStringLiteral("1:2,1 . > + other 0"),
            QStringLiteral("1:3,0 -- > N/A other 0"), QStringLiteral("2:0,0 ++ > + down 1"),
            QStringLiteral("2:1,0 - > ++ up 2")}));
}

void TestVersionDifference::comparesBackwards()
{
    const Atlas atlas = worked();
    QCOMPARE(written(atlas, differences(atlas, presentSnapshot(atlas), studyOf(atlas))).mid(0, 3),
        (QStringList{QStringLiteral("1:0,0 - > ++ up 2"), QStringLiteral("1:2,1 + > . other 0"),
            QStringLiteral("1:3,0 N/A > -- other 0")}));
}

void TestVersionDifference::judgesDirectionAndSteps_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    QTest::addColumn<QString>("expected");
    QTest::newRow("over the level apart") << "low"
                                          << "high"
                                          << "4:0,0 low > high up 1";
    QTest::newRow("to the level apart") << "low"
                                        << "apart"
                                        << "4:0,0 low > apart other 0";
    QTest::newRow("from the level apart") << "apart"
                                          << "high"
                                          << "4:0,0 apart > high other 0";
    QTest::newRow("no longer applicable") << "N/A"
                                          << "."
                                          << "4:0,0 N/A > . other 0";
}

void TestVersionDifference::judgesDirectionAndSteps()
{
    QFETCH(QString, before);
    QFETCH(QString, after);
    Atlas atlas = themedAtlas();
    const RatingScale scale = scaleWithLevelApart();
    atlas.families.edit()[3].study.set(0, 0, ratingsOf(scale, before).front());
    atlas.families.edit()[3].current.set(0, 0, ratingsOf(scale, after).front());
    const QStringList changes =
        written(atlas, differences(atlas, studyOf(atlas), presentSnapshot(atlas)));
    QCOMPARE(changes.size(), 1);
    QTEST(changes.first(), "expected");
}

void TestVersionDifference::takesWhoWhenAndWhyFromTheCell()
{
    Atlas atlas = worked();
    const CellRef listening = atlas.families[0].cellAt(0, 0);
    const Rationale then{QStringLiteral("then"), {}, Certainty::Unstated, QStringLiteral("Anna"), day(1)};
    const Rationale now{QStringLiteral("now"), QStringLiteral("Report"), Certainty::Contested,
        QStringLiteral("Chloé"), day(3)};
    atlas.families.edit()[0].rationales.set(listening, then);
    const VersionSnapshot spring = presentSnapshot(atlas);
    atlas.families.edit()[0].rationales.set(listening, now);
    QCOMPARE(differences(atlas, studyOf(atlas), spring).front().why, then);
    const std::vector<VersionChange> changes = differences(atlas, studyOf(atlas), presentSnapshot(atlas));
    QCOMPARE(changes[0].why, now);
    QVERIFY(changes[1].why.isEmpty()); // nobody said anything
    // Backwards: the study gave no reasons.
    QVERIFY(differences(atlas, presentSnapshot(atlas), studyOf(atlas)).front().why.isEmpty());
}

void TestVersionDifference::tellsWhatOnlyTheReasonChanged()
{
    Atlas atlas = worked();
    const VersionSnapshot before = presentSnapshot(atlas);
    const auto changes = [&] { return differences(atlas, before, presentSnapshot(atlas)); };
    Rationale why;
    why.author = QStringLiteral("Anna");
    atlas.families.edit()[0].rationales.set(atlas.families[0].cellAt(0, 0), why);
    QVERIFY(changes().empty()); // who touched it last is no reason
    why.certainty = Certainty::Observed;
    atlas.families.edit()[0].rationales.set(atlas.families[0].cellAt(0, 0), why);
    atlas.families.edit()[1].rationales.set(atlas.families[1].cellAt(0, 0), why);
    const auto both = changes();
    QCOMPARE(both.size(), std::size_t(2));
    QCOMPARE(keptRatings(both), 2);
    QCOMPARE(both[0].direction, ChangeDirection::Kept);
    QCOMPARE(both[0].before, both[0].after);
    QCOMPARE(both[0].why, why);
    QCOMPARE(both[1].cell, atlas.families[1].cellAt(0, 0));
    atlas.families.edit()[1].current.set(0, 0, Rating::notRated());
    const auto one = changes();
    QCOMPARE(one.size(), std::size_t(2));
    QCOMPARE(keptRatings(one), 1);
}

void TestVersionDifference::leavesOutFamiliesThatOneLacks()
{
    const Atlas atlas = worked();
    VersionSnapshot before = studyOf(atlas);
    before.families.edit().erase(before.families.edit().begin());
    QCOMPARE(written(atlas, differences(atlas, before, presentSnapshot(atlas))),
        (QStringList{QStringLiteral("2:0,0 ++ > + down 1"), QStringLiteral("2:1,0 - > ++ up 2")}));
    const DifferenceBoard board(atlas, before, presentSnapshot(atlas), {});
    QCOMPARE(board.columns().size(), 3);
    QCOMPARE(board.rows().allItems, 2);
}

void TestVersionDifference::showsChangedRows()
{
    Atlas atlas = worked();
    const DifferenceBoard board = boardOf(atlas, {});
    QCOMPARE(headingsOf(board.rows()),
        (QStringList{QStringLiteral("# Family 1"), QStringLiteral("Écouter (Conseil)"),
            QStringLiteral("Maitrise des outils (Gestion)"), QStringLiteral("Zèle (Gestion)"),
            QStringLiteral("# Family 2"), QStringLiteral("maîtrise  des outils (Pilotage)"),
            QStringLiteral("Ecouter (Pilotage)")}));
    QCOMPARE(board.rows().items, 5);
    QCOMPARE(board.rows().allItems, 6);
    QCOMPARE(headingsOf(board.columns()),
        (QStringList{QStringLiteral("Zones (Family 1)"), QStringLiteral("Épargne (Family 1)"),
            QStringLiteral("Paie (Family 2)"), QStringLiteral("Audit (Family 2)"),
            QStringLiteral("Droit (Family 2)")}));
    QCOMPARE(board.columns().allItems, 6); // the third family has no change
    QCOMPARE(rowOf(board, 0), (QStringList{{}, {}, {}, {}, {}}));
    QCOMPARE(rowOf(board, 1), (QStringList{QStringLiteral("++ > -"), QStringLiteral("+ > +"), {}, {}, {}}));
    QCOMPARE(
        rowOf(board, 2), (QStringList{QStringLiteral("N/A > N/A"), QStringLiteral(". > +"), {}, {}, {}}));
    QCOMPARE(rowOf(board, 6),
        (QStringList{{}, {}, QStringLiteral("- > ++"), QStringLiteral("++ > ++"), QStringLiteral("+ > +")}));

    atlas.families.edit()[1].current = atlas.families[1].study;
    const DifferenceBoard firstOnly = boardOf(atlas, {});
    QCOMPARE(firstOnly.rows().size(), 4);
    QCOMPARE(firstOnly.columns().size(), 2);
}

void TestVersionDifference::showsAllRows()
{
    const Atlas atlas = worked();
    DifferenceRequest request;
    request.onlyChangedRows = false;
    const DifferenceBoard board = boardOf(atlas, request);
    QCOMPARE(board.rows().items, 6);
    QCOMPARE(board.columns().size(), 6);
    QCOMPARE(rowOf(board, 2).mid(0, 3), (QStringList{QStringLiteral("+ > +"), QStringLiteral("- > -"), {}}));
}

void TestVersionDifference::showsOneFamily()
{
    const Atlas atlas = worked();
    DifferenceRequest request;
    request.families = {FamilyId{2}};
    request.rowOrder.grouped = false;
    request.columnOrder.grouped = false;
    const DifferenceBoard board = boardOf(atlas, request);
    QCOMPARE(itemsOf(board.columns()),
        (QStringList{QStringLiteral("Paie"), QStringLiteral("Audit"), QStringLiteral("Droit")}));
    QCOMPARE(board.rows().size(), 2);
    QVERIFY(board.rows().groups.empty());
    QCOMPARE(rowOf(board, 0),
        (QStringList{QStringLiteral("++ > +"), QStringLiteral("++ > ++"), QStringLiteral(". > .")}));
    // A family on another scale, alone.
    request.families = {FamilyId{4}};
    request.onlyChangedRows = false;
    QCOMPARE(boardOf(atlas, request).scale().key, QStringLiteral("apart"));
}

void TestVersionDifference::rollsUpByDirection()
{
    const Atlas atlas = worked();
    DifferenceRequest request;
    request.onlyChangedRows = false;
    request.rowOrder.collapsed = {QStringLiteral("family1")};
    request.columnOrder.collapsed = {QStringLiteral("family2")};
    const DifferenceBoard board = boardOf(atlas, request);
    QCOMPARE(headingsOf(board.columns()).mid(2, 1), QStringList{QStringLiteral("= Family 2")});
    QCOMPARE(rowOf(board, 0),
        (QStringList{
            QStringLiteral("0 up 1 down 1 other of 4"), QStringLiteral("0 up 0 down 1 other of 4"), {}, {}}));
    QCOMPARE(rowOf(board, 3), (QStringList{{}, {}, QStringLiteral("1 up 0 down 0 other of 3"), {}}));
    request.rowOrder.collapsed = {QStringLiteral("family2")};
    const DifferenceBoard both = boardOf(atlas, request);
    QCOMPARE(rowOf(both, 5).at(2), QStringLiteral("1 up 1 down 0 other of 6"));
    QVERIFY(!both.source(5, 2).second.isValid());
}

void TestVersionDifference::ordersByLabel()
{
    const Atlas atlas = worked();
    DifferenceRequest request;
    request.rowOrder = {SortKey::Label, true, true, {}};
    request.columnOrder = {SortKey::Label, false, false, {}};
    const DifferenceBoard board = boardOf(atlas, request);
    QCOMPARE(itemsOf(board.rows()),
        (QStringList{QStringLiteral("Zèle"), QStringLiteral("Maitrise des outils"), QStringLiteral("Écouter"),
            QStringLiteral("maîtrise  des outils"), QStringLiteral("Ecouter")}));
    QCOMPARE(itemsOf(board.columns()),
        (QStringList{QStringLiteral("Audit"), QStringLiteral("Droit"), QStringLiteral("Épargne"),
            QStringLiteral("Paie"), QStringLiteral("Zones")}));
    QCOMPARE(rowOf(board, 1).last(), QStringLiteral("-- > N/A"));
}

void TestVersionDifference::namesTheCellBeneath()
{
    const Atlas atlas = worked();
    const DifferenceBoard board = boardOf(atlas, {});
    const auto [family, cell] = board.source(6, 2);
    QCOMPARE(family, FamilyId{2});
    QCOMPARE(cell, atlas.families[1].cellAt(1, 0));
    QVERIFY(!board.source(0, 0).second.isValid()); // a title
    QVERIFY(!board.source(1, 2).second.isValid()); // a domain of another family
}

void TestVersionDifference::isEmptyWithoutChanges()
{
    const Atlas atlas = themedAtlas();
    const DifferenceBoard board = boardOf(atlas, {});
    QCOMPARE(board.rows().size(), 0);
    QCOMPARE(board.columns().size(), 0);
    QCOMPARE(board.rows().allItems, 6);
    const DifferenceBoard none(Atlas(), {}, {}, {});
    QCOMPARE(none.rows().size(), 0);
    QCOMPARE(none.columns().allItems, 0);
}

void TestVersionDifference::theStudyHasNotChanged()
{
    QVERIFY(differences(study(), studyOf(study()), presentSnapshot(study())).empty());
    DifferenceRequest request;
    request.onlyChangedRows = false;
    const DifferenceBoard board = boardOf(study(), request);
    QCOMPARE(board.rows().items, 158);
    QCOMPARE(board.columns().items, 31);
    int cells = 0;
    for (int row = 0; row < board.rows().size(); ++row) {
        for (int column = 0; column < board.columns().size(); ++column)
            cells += !std::holds_alternative<NoCell>(board.cell(row, column));
    }
    QCOMPARE(cells, 603);
}

QTEST_APPLESS_MAIN(TestVersionDifference)
#include "tst_version_difference.moc"
