// SPDX-License-Identifier: GPL-3.0-or-later
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
    void refusesAnotherShape();
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
    QSignalSpy changed(&open.document, &AtlasDocument::cellsChanged);
    QVERIFY(open.document.follow(stored));
    QCOMPARE(changed.count(), 1);
    QVERIFY(changed.at(0).at(0).value<FamilyId>() == second.id);
    QVERIFY(changed.at(0).at(1).value<std::vector<CellRef>>()
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
    QVERIFY(open.document.follow(stored));
    QCOMPARE(open.document.atlas().families.front().current.at(0, 0), Rating::notApplicable());
    QVERIFY(contentOf(before) == contentOf(study()));
}

void TestDocumentFollowing::isSilentWhereNothingChanged()
{
    OpenStudy open;
    const QSignalSpy cells(&open.document, &AtlasDocument::cellsChanged);
    const QSignalSpy themes(&open.document, &AtlasDocument::themesChanged);
    const QSignalSpy versions(&open.document, &AtlasDocument::versionsChanged);
    const QSignalSpy workshops(&open.document, &AtlasDocument::workshopsChanged);
    QVERIFY(open.document.follow(study()));
    QCOMPARE(cells.count() + themes.count() + versions.count() + workshops.count(), 0);
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
    const QSignalSpy themes(&open.document, &AtlasDocument::themesChanged);
    const QSignalSpy versions(&open.document, &AtlasDocument::versionsChanged);
    const QSignalSpy workshops(&open.document, &AtlasDocument::workshopsChanged);
    QVERIFY(open.document.follow(stored));
    QCOMPARE(themes.count(), 1);
    QCOMPARE(versions.count(), 1);
    QCOMPARE(workshops.count(), 1);
    stored.workshops.edit().front().title = QStringLiteral("Spring");
    QSignalSpy one(&open.document, &AtlasDocument::workshopChanged);
    QVERIFY(open.document.follow(stored));
    QCOMPARE(workshops.count(), 1);
    QCOMPARE(one.count(), 1);
    QCOMPARE(open.document.atlas().workshop({5})->title, QStringLiteral("Spring"));
}

void TestDocumentFollowing::refusesAnotherShape()
{
    OpenStudy open;
    const QSignalSpy cells(&open.document, &AtlasDocument::cellsChanged);
    Atlas stored = study();
    stored.families.edit().front().current.set(0, 0, Rating::notApplicable());
    stored.families.edit().back().rows.edit().pop_back();
    QVERIFY(!open.document.follow(stored));
    stored.families.edit().pop_back();
    QVERIFY(!open.document.follow(stored));
    QCOMPARE(cells.count(), 0);
    QVERIFY(contentOf(open.document.atlas()) == contentOf(study()));
}

QTEST_GUILESS_MAIN(TestDocumentFollowing)
#include "tst_document_following.moc"
