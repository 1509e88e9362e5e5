// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/cell_differences.h"
#include "support/change_spy.h"
#include "support/open_study.h"
#include "support/print.h"

#include <QSignalSpy>
#include <QTest>

using namespace atlas;

class TestDocumentFollowing : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void takesOverWhatChanged();
    void leavesOlderCopiesAsTheyWere();
    void isSilentWhereNothingChanged();
    void tellsOfThemesVersionsAndWorkshops();
    void takesOverAnotherShape();
};

void TestDocumentFollowing::takesOverWhatChanged()
{
    OpenStudy open;
    Atlas stored = study();
    JobFamily& second = stored.families.edit()[1];
    CellState rated = second.state(2, 1);
    rated.rating = Rating::notRated();
    second.setState(2, 1, rated);
    CellState explained = second.state(0, 0);
    explained.rationale.reason = QStringLiteral("heard in the room");
    second.setState(0, 0, explained);
    const ChangeSpy changed(open.document);
    open.document.follow(stored);
    QCOMPARE(static_cast<int>(changed.cells().size()), 1);
    QVERIFY(changed.cells().at(0).family == second.id);
    QVERIFY(changed.cells().at(0).cells
        == (std::vector<CellRef>{second.cellAt(0, 0), second.cellAt(2, 1)}));
    QVERIFY(contentOf(open.document.atlas()) == contentOf(stored));
    QVERIFY(!open.document.undoStack().canUndo());
}

/// Models hold on to them.
void TestDocumentFollowing::leavesOlderCopiesAsTheyWere()
{
    OpenStudy open;
    const Atlas before = open.document.atlas();
    Atlas stored = study();
    stored.families.edit().front().current.set(0, 0, Rating::notApplicable());
    open.document.follow(stored);
    QCOMPARE(open.document.atlas().families.front().current.at(0, 0), Rating::notApplicable());
    QVERIFY(contentOf(before) == contentOf(study()));
}

void TestDocumentFollowing::isSilentWhereNothingChanged()
{
    OpenStudy open;
    const ChangeSpy cells(open.document);
    const ChangeSpy themes(open.document);
    const ChangeSpy versions(open.document);
    const ChangeSpy workshops(open.document);
    open.document.follow(study());
    QCOMPARE(static_cast<int>(cells.cells().size()) + themes.themes() + versions.versions() + workshops.workshopLists(), 0);
}

void TestDocumentFollowing::tellsOfThemesVersionsAndWorkshops()
{
    Atlas before = study();
    before.themes = {{{1}, QStringLiteral("prompting"), ThemeKind::Transversal, {}}};
    OpenStudy open(before);
    Atlas stored = before;
    stored.families.edit().front().rows.edit().front().theme = {1};
    stored.versions.push_back({{77}, QStringLiteral("Committee"), {}});
    Workshop workshop;
    workshop.id = {5};
    stored.workshops.push_back(workshop);
    const ChangeSpy themes(open.document);
    const ChangeSpy versions(open.document);
    const ChangeSpy workshops(open.document);
    open.document.follow(stored);
    QCOMPARE(themes.themes(), 1);
    QCOMPARE(versions.versions(), 1);
    QCOMPARE(workshops.workshopLists(), 1);
    stored.workshops.edit().front().title = QStringLiteral("Spring");
    const ChangeSpy one(open.document);
    open.document.follow(stored);
    QCOMPARE(workshops.workshopLists(), 1);
    QCOMPARE(one.workshops(), 1);
    QCOMPARE(open.document.atlas().workshop({5})->title, QStringLiteral("Spring"));
}

void TestDocumentFollowing::takesOverAnotherShape()
{
    OpenStudy open;
    const ChangeSpy changed(open.document);
    Atlas stored = study();
    JobFamily& last = stored.families.edit().back();
    const SubCompetenceId gone = last.rows.back().id;
    last.rows.edit().pop_back();
    last.current.removeRow(last.current.rows() - 1);
    last.study.removeRow(last.study.rows() - 1);
    // What both have is compared wherever it stands and whatever it is called now.
    QVERIFY(cellDifferences(stored, open.document.atlas()).empty());
    Atlas moved = stored;
    JobFamily& renamed = moved.families.edit().back();
    renamed.title = QStringLiteral("Guichet");
    std::swap(renamed.rows.edit()[0], renamed.rows.edit()[1]);
    const std::vector<Rating> first(renamed.current.row(0), renamed.current.row(0) + renamed.current.columns());
    renamed.current.removeRow(0);
    renamed.current.insertRow(1, first);
    QVERIFY(cellDifferences(moved, open.document.atlas()).empty());
    renamed.current.set(1, 0, first[0] == Rating::notRated() ? Rating::notApplicable() : Rating::notRated());
    const std::vector<CellChange> differences = cellDifferences(moved, open.document.atlas());
    QCOMPARE(differences.size(), std::size_t(1));
    QCOMPARE(differences[0].cell, last.cellAt(0, 0));
    QVERIFY(differences[0].before.rating != first[0] && differences[0].after.rating == first[0]);
    open.document.follow(stored);
    QCOMPARE(changed.count(), 1);
    QVERIFY(changed.at(0).isOtherShape());
    QCOMPARE(changed.at(0).in(last.id)->rows.removed, std::vector<SubCompetenceId>{gone});
    QVERIFY(!changed.at(0).hasCells());
    const FamilyId family = last.id;
    stored.families.edit().pop_back();
    open.document.follow(stored);
    QCOMPARE(changed.at(1).families.removed, std::vector<FamilyId>{family});
    QVERIFY(contentOf(open.document.atlas()) == contentOf(stored));
}

QTEST_GUILESS_MAIN(TestDocumentFollowing)
#include "tst_document_following.moc"
