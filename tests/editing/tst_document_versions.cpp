// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/change_spy.h"
#include "support/large_atlas.h"
#include "support/levels.h"
#include "support/open_study.h"
#include "support/print.h"

#include <QSignalSpy>

using namespace atlas;

namespace {

using Rows = std::vector<std::pair<FamilyId, SubCompetenceId>>;

QList<qint64> themesOf(const Atlas& atlas)
{
    QList<qint64> themes;
    for (const JobFamily& family : atlas.families) {
        for (const SubCompetence& row : family.rows)
            themes.append(row.theme.value);
    }
    return themes;
}

/// What a restored version must give back: who touched a cell last, and when, is not of it.
bool saysTheSame(const Atlas& atlas, const VersionSnapshot& snapshot)
{
    for (std::size_t index = 0; index < atlas.families.size(); ++index) {
        const JobFamily& family = atlas.families[index];
        const JobFamily& kept = snapshot.families[index];
        if (family.current != kept.current)
            return false;
        for (int row = 0; row < family.current.rows(); ++row) {
            for (int column = 0; column < family.current.columns(); ++column) {
                const CellRef cell = family.cellAt(row, column);
                if (!family.rationales.value(cell).saysTheSameAs(kept.rationales.value(cell)))
                    return false;
            }
        }
    }
    return true;
}

} // namespace

class TestDocumentVersions : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void themesChangeInOneStep();
    void themeOfOneRowNamesIt();
    void unchangedThemesAreNoStep();
    void unknownRowsAndThemesAreRefused();
    void refusedThemesStay();
    void versionIsNoStep();
    void refusedVersionIsNotListed();
    void restoresOverAllFamilies();
    void restoresTheStudy();
    void restoringNothingIsNoStep();
    void restoringAnUnknownVersionFails();
    void refusedRestoringChangesNothing();

private:
    const JobFamily& family(int index) const
    {
        return m_open->document.atlas().families[static_cast<std::size_t>(index)];
    }
    /// Rates and explains something in both families.
    void edit();

    std::unique_ptr<OpenStudy> m_open;
};

void TestDocumentVersions::init()
{
    m_open = std::make_unique<OpenStudy>(largeAtlas(2, 8, 3));
    m_open->document.setAuthor(QStringLiteral("Léa"));
}

void TestDocumentVersions::edit()
{
    for (int index = 0; index < 2; ++index) {
        const Rating other =
            family(index).current.at(2, 1) == levelAt(0) ? levelAt(1) : levelAt(0);
        QVERIFY(*m_open->document.rate(
            family(index).id, {{family(index).cellAt(2, 1), other}}, QStringLiteral("edited")));
    }
}

void TestDocumentVersions::themesChangeInOneStep()
{
    const QList<qint64> before = themesOf(m_open->document.atlas());
    const ChangeSpy themes(m_open->document);
    const ChangeSpy cells(m_open->document);
    // The second row has it already, and the first is named twice.
    const Rows rows{{family(0).id, family(0).rows[0].id}, {family(0).id, family(0).rows[1].id},
        {family(1).id, family(1).rows[3].id}, {family(0).id, family(0).rows[0].id}};
    const SkillThemeId second{2};
    QCOMPARE(family(0).rows[1].theme, second);
    QCOMPARE(family(1).rows[3].theme, SkillThemeId());
    QVERIFY(*m_open->document.setTheme(rows, second));
    QCOMPARE(family(0).rows[0].theme, second);
    QCOMPARE(family(1).rows[3].theme, second);
    QCOMPARE(themes.themes(), 1);
    QCOMPARE(static_cast<int>(cells.cells().size()), 0);
    QCOMPARE(m_open->document.undoStack().count(), 1);
    QCOMPARE(m_open->store->edits().back().changes.all<EntityChange<SubCompetence>>().size(), std::size_t(2));
    const QList<qint64> after = themesOf(m_open->document.atlas());

    QVERIFY(m_open->document.undo().has_value());
    QCOMPARE(themesOf(m_open->document.atlas()), before);
    QCOMPARE(themesOf(m_open->store->stored()), before);
    QVERIFY(m_open->document.redo().has_value());
    QCOMPARE(themesOf(m_open->document.atlas()), after);
    QCOMPARE(themesOf(m_open->store->stored()), after);
    QCOMPARE(themes.themes(), 3);

    const auto journal = m_open->document.journal();
    QCOMPARE(journal->size(), std::size_t(6));
    QCOMPARE(journal->at(0).field, JournalField::Theme);
    QCOMPARE(journal->at(0).author, QStringLiteral("Léa"));
    QCOMPARE(journal->at(0).newValue, QStringLiteral("theme-2"));
    QCOMPARE(journal->at(2).origin, EditOrigin::Undone);
    QCOMPARE(journal->at(2).oldValue, QStringLiteral("theme-2"));
    QCOMPARE(journal->at(4).origin, EditOrigin::Redone);
}

void TestDocumentVersions::themeOfOneRowNamesIt()
{
    const SubCompetence row = family(0).rows[0];
    QVERIFY(*m_open->document.setTheme({{family(0).id, row.id}}, {}));
    QVERIFY(m_open->document.undoStack().undoText().contains(row.label));
    QVERIFY(*m_open->document.setTheme({{family(0).id, row.id}, {family(1).id, family(1).rows[0].id}}, {3}));
    QVERIFY(m_open->document.undoStack().undoText().contains(u'2'));
}

void TestDocumentVersions::unchangedThemesAreNoStep()
{
    const ChangeSpy themes(m_open->document);
    QVERIFY(!*m_open->document.setTheme({}, {1}));
    QVERIFY(!*m_open->document.setTheme({{family(0).id, family(0).rows[0].id}}, family(0).rows[0].theme));
    QCOMPARE(m_open->store->attempts(), 0);
    QCOMPARE(m_open->document.undoStack().count(), 0);
    QCOMPARE(themes.themes(), 0);
}

void TestDocumentVersions::unknownRowsAndThemesAreRefused()
{
    const auto theme = m_open->document.setTheme({{family(0).id, family(0).rows[0].id}}, {99});
    QVERIFY(!theme);
    QCOMPARE(theme.error().kind, ErrorKind::InvalidInput);
    const auto row = m_open->document.setTheme({{family(0).id, family(1).rows[0].id}}, {1});
    QVERIFY(!row);
    QCOMPARE(row.error().kind, ErrorKind::InvalidInput);
    QCOMPARE(m_open->store->attempts(), 0);
}

void TestDocumentVersions::refusedThemesStay()
{
    const QList<qint64> before = themesOf(m_open->document.atlas());
    QSignalSpy failed(&m_open->document, &AtlasDocument::editFailed);
    m_open->store->failWith(ErrorKind::Io);
    QVERIFY(!m_open->document.setTheme({{family(0).id, family(0).rows[0].id}}, {5}));
    QCOMPARE(failed.size(), 1);
    QCOMPARE(themesOf(m_open->document.atlas()), before);
    QCOMPARE(m_open->document.undoStack().count(), 0);
    m_open->store->recover();
    QVERIFY(*m_open->document.setTheme({{family(0).id, family(0).rows[0].id}}, {5}));
    m_open->store->failWith(ErrorKind::Io);
    QVERIFY(!m_open->document.undo());
    QCOMPARE(family(0).rows[0].theme, SkillThemeId{5});
    QVERIFY(m_open->document.undoStack().canUndo());
}

void TestDocumentVersions::versionIsNoStep()
{
    edit();
    QVERIFY(m_open->document.undo().has_value());
    const ChangeSpy versions(m_open->document);
    const auto added = m_open->document.addVersion(QStringLiteral(" Spring "));
    QVERIFY(added.has_value());
    QCOMPARE(added->author, QStringLiteral("Léa"));
    QCOMPARE(versions.versions(), 1);
    QCOMPARE(m_open->document.atlas().versions.size(), std::size_t(2));
    QCOMPARE(m_open->document.atlas().versions.back().name, QStringLiteral("Spring"));
    QCOMPARE(m_open->document.undoStack().count(), 2);
    QVERIFY(m_open->document.undoStack().canRedo());
    QVERIFY(saysTheSame(m_open->document.atlas(), *m_open->document.snapshot(added->id)));
}

void TestDocumentVersions::refusedVersionIsNotListed()
{
    const ChangeSpy versions(m_open->document);
    QSignalSpy failed(&m_open->document, &AtlasDocument::editFailed);
    QVERIFY(!m_open->document.addVersion(QStringLiteral("  ")));
    QVERIFY2(failed.isEmpty(), "whoever asked for the name says what is wrong with it");
    m_open->store->failWith(ErrorKind::Io);
    QVERIFY(!m_open->document.addVersion(QStringLiteral("Spring")));
    QCOMPARE(failed.size(), 1);
    m_open->store->recover();
    m_open->store->setReadOnly(true);
    const auto refused = m_open->document.addVersion(QStringLiteral("Spring"));
    QCOMPARE(refused.error().kind, ErrorKind::NotPermitted);
    QCOMPARE(versions.versions(), 0);
    QCOMPARE(m_open->document.atlas().versions.size(), std::size_t(1));
}

void TestDocumentVersions::restoresOverAllFamilies()
{
    const auto version = m_open->document.addVersion(QStringLiteral("Spring"));
    edit();
    Rationale why;
    why.source = QStringLiteral("Report 12");
    QVERIFY(*m_open->document.explain(family(1).id, family(1).cellAt(7, 2), why));
    const auto edited = contentOf(m_open->document.atlas());
    const int steps = m_open->document.undoStack().count();
    const VersionSnapshot kept = *m_open->document.snapshot(version->id);
    QVERIFY(!saysTheSame(m_open->document.atlas(), kept));

    m_open->document.setAuthor(QStringLiteral("Omar"));
    const ChangeSpy cells(m_open->document);
    QVERIFY(*m_open->document.restoreVersion(version->id));
    QVERIFY(saysTheSame(m_open->document.atlas(), kept));
    QCOMPARE(family(0).state(2, 1).rationale.author, QStringLiteral("Omar"));
    QCOMPARE(m_open->document.undoStack().count(), steps + 1);
    QVERIFY(m_open->document.undoStack().undoText().contains(QStringLiteral("Spring")));
    QCOMPARE(static_cast<int>(cells.cells().size()), 2);
    QCOMPARE(cells.cells()[0].family, family(0).id);
    QCOMPARE(cells.cells()[1].cells.size(), std::size_t(2));
    const JournalEntry last = m_open->document.journal()->back();
    QVERIFY(last.reason.contains(QStringLiteral("Spring")));
    QCOMPARE(last.author, QStringLiteral("Omar"));

    QVERIFY(m_open->document.undo().has_value());
    QVERIFY(contentOf(m_open->document.atlas()) == edited);
    QVERIFY(contentOf(m_open->store->stored()) == edited);
    QVERIFY(m_open->document.redo().has_value());
    QVERIFY(saysTheSame(m_open->document.atlas(), kept));
}

void TestDocumentVersions::restoresTheStudy()
{
    const VersionId study = m_open->document.atlas().versions.front().id;
    edit();
    const auto edited = contentOf(m_open->document.atlas());
    QVERIFY(family(0).current != family(0).study);
    QVERIFY(*m_open->document.restoreVersion(study));
    for (int index = 0; index < 2; ++index)
        QVERIFY(family(index).current == family(index).study);
    QVERIFY(saysTheSame(m_open->document.atlas(), *m_open->document.snapshot(study)));
    QVERIFY(m_open->document.undo().has_value());
    QVERIFY(contentOf(m_open->document.atlas()) == edited);
}

void TestDocumentVersions::restoringNothingIsNoStep()
{
    const auto version = m_open->document.addVersion(QStringLiteral("Spring"));
    QVERIFY(!*m_open->document.restoreVersion(version->id));
    edit();
    QVERIFY(m_open->document.undo().has_value());
    QVERIFY(m_open->document.undo().has_value());
    QVERIFY(!*m_open->document.restoreVersion(version->id));
    QVERIFY(m_open->document.undoStack().canRedo());
}

void TestDocumentVersions::restoringAnUnknownVersionFails()
{
    const auto refused = m_open->document.restoreVersion({77});
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, ErrorKind::NotFound);
    QCOMPARE(m_open->document.undoStack().count(), 0);
}

void TestDocumentVersions::refusedRestoringChangesNothing()
{
    const auto version = m_open->document.addVersion(QStringLiteral("Spring"));
    edit();
    const auto edited = contentOf(m_open->document.atlas());
    QSignalSpy failed(&m_open->document, &AtlasDocument::editFailed);
    const Rating other = family(1).current.at(2, 1) == levelAt(3) ? levelAt(2) : levelAt(3);
    m_open->store->changeElsewhere(family(1).id, 2, 1, other);
    const auto refused = m_open->document.restoreVersion(version->id);
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, ErrorKind::Conflict);
    QCOMPARE(failed.size(), 1);
    QVERIFY(contentOf(m_open->document.atlas()) == edited);
}

QTEST_GUILESS_MAIN(TestDocumentVersions)
#include "tst_document_versions.moc"
