// SPDX-License-Identifier: GPL-3.0-or-later
#include "editing/snapshot_document.h"
#include "support/change_spy.h"
#include "support/levels.h"
#include "support/open_study.h"
#include "support/print.h"

#include <QSignalSpy>

using namespace atlas;

namespace {

/// The first cell of a family rated and explained, kept as "spring", then rated otherwise.
struct Spring {
    Spring()
        : family(open.family(QStringLiteral("services")))
        , cell(family.cellAt(0, 0))
    {
        open.document.setAuthor(QStringLiteral("Léa"));
        rate(Rating::notRated(), QStringLiteral("before spring"));
        version = open.document.addVersion(QStringLiteral("spring")).value();
        rate(levelAt(3), QStringLiteral("after spring"));
    }

    void rate(Rating rating, const QString& reason)
    {
        if (!open.document.rate(family.id, {{cell, rating}}, reason).value_or(false))
            qFatal("the sample takes no rating");
    }
    std::unique_ptr<AtlasDocument> beside() const
    {
        return openSnapshot(open.document.atlas(), *open.document.snapshot(version.id));
    }

    OpenStudy open;
    const JobFamily family; ///< as it was at first
    const CellRef cell;
    Version version;
};

} // namespace

class TestSnapshotDocument : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void showsWhatTheVersionKept();
    void showsTheStudy();
    void leavesOutFamiliesTheVersionDoesNotKnow();
    void standsOnItsOwn();
    void outlivesThePresent();
    void refusesEveryEdit_data();
    void refusesEveryEdit();
    void hasNoHistory();
};

void TestSnapshotDocument::showsWhatTheVersionKept()
{
    const Spring spring;
    const auto beside = spring.beside();
    QVERIFY(beside->isReadOnly());
    const JobFamily& kept = *beside->atlas().family(spring.family.id);
    QCOMPARE(kept.current.at(0, 0), Rating::notRated());
    QCOMPARE(kept.state(0, 0).rationale.reason, QStringLiteral("before spring"));
    QCOMPARE(kept.state(0, 0).rationale.author, QStringLiteral("Léa"));
    QVERIFY(kept.isChanged(0, 0)); // against the study, as then
    QCOMPARE(beside->atlas().families.size(), spring.open.document.atlas().families.size());
    QCOMPARE(kept.title, spring.family.title);
    QCOMPARE(beside->atlas().scales, spring.open.document.atlas().scales);
}

void TestSnapshotDocument::showsTheStudy()
{
    const Spring spring;
    const Atlas& present = spring.open.document.atlas();
    const auto beside = openSnapshot(present, *spring.open.document.snapshot(present.versions.front().id));
    QVERIFY(contentOf(beside->atlas()) == contentOf(study()));
    QVERIFY(contentOf(present) != contentOf(study()));
}

void TestSnapshotDocument::leavesOutFamiliesTheVersionDoesNotKnow()
{
    const Spring spring;
    VersionSnapshot snapshot = *spring.open.document.snapshot(spring.version.id);
    const FamilyId missing = snapshot.families.front().id;
    snapshot.families.edit().erase(snapshot.families.edit().begin());
    const auto beside = openSnapshot(spring.open.document.atlas(), snapshot);
    QVERIFY(!beside->atlas().family(missing));
    QCOMPARE(beside->atlas().families.size(), spring.open.document.atlas().families.size() - 1);
}

void TestSnapshotDocument::standsOnItsOwn()
{
    Spring spring;
    const auto beside = spring.beside();
    const auto kept = contentOf(beside->atlas());
    const ChangeSpy changed(*beside);
    spring.rate(Rating::notApplicable(), QStringLiteral("later still"));
    QVERIFY(spring.open.document.addVersion(QStringLiteral("summer")).has_value());
    QVERIFY(spring.open.document.undo().has_value());
    QVERIFY(spring.open.document.undo().has_value());
    QVERIFY(spring.open.document.undo().has_value());
    QVERIFY(spring.open.document.redo().has_value());
    QVERIFY(contentOf(beside->atlas()) == kept);
    QCOMPARE(beside->atlas().versions.size(), std::size_t(2));
    QCOMPARE(static_cast<int>(changed.cells().size()), 0);
}

void TestSnapshotDocument::outlivesThePresent()
{
    auto spring = std::make_unique<Spring>();
    const auto beside = spring->beside();
    const FamilyId family = spring->family.id;
    spring.reset();
    QCOMPARE(beside->atlas().family(family)->current.at(0, 0), Rating::notRated());
}

void TestSnapshotDocument::refusesEveryEdit_data()
{
    QTest::addColumn<QString>("edit");
    for (const char* edit : {"rate", "explain", "back to the study", "theme", "restore", "name a version"})
        QTest::newRow(edit) << QString::fromLatin1(edit);
}

void TestSnapshotDocument::refusesEveryEdit()
{
    QFETCH(QString, edit);
    const Spring spring;
    const auto beside = spring.beside();
    const JobFamily& family = *beside->atlas().family(spring.family.id);
    const auto kept = contentOf(beside->atlas());
    const SkillThemeId theme = family.rows[0].theme;
    QSignalSpy failed(beside.get(), &AtlasDocument::editFailed);

    std::optional<Error> error;
    const auto take = [&error](const auto& result) {
        if (!result)
            error = result.error();
    };
    if (edit == QLatin1String("rate")) {
        take(beside->rate(family.id, {{spring.cell, levelAt(2)}}));
    } else if (edit == QLatin1String("explain")) {
        take(beside->explain(family.id, spring.cell, {}));
    } else if (edit == QLatin1String("back to the study")) {
        take(beside->restoreStudy(family.id, {spring.cell}));
    } else if (edit == QLatin1String("theme")) {
        const SkillThemeId other = theme.isValid() ? SkillThemeId() : beside->atlas().themes.front().id;
        take(beside->setTheme({{family.id, family.rows[0].id}}, other));
    } else if (edit == QLatin1String("restore")) {
        take(beside->restoreVersion(beside->atlas().versions.front().id));
    } else {
        take(beside->addVersion(QStringLiteral("copy")));
    }
    QVERIFY(error);
    QCOMPARE(error->kind, ErrorKind::NotPermitted);
    QVERIFY2(error->message.contains(QStringLiteral("read-only")), qPrintable(error->message));
    QVERIFY2(error->message.contains(QStringLiteral("main window")), qPrintable(error->message));
    // Restoring asks for the version first; whoever asked has the error.
    QCOMPARE(failed.count(), edit == QLatin1String("restore") ? 0 : 1);
    QVERIFY(contentOf(beside->atlas()) == kept);
    QCOMPARE(family.rows[0].theme, theme);
    QCOMPARE(beside->atlas().versions.size(), std::size_t(2));
    QVERIFY(!beside->undoStack().canUndo());
}

void TestSnapshotDocument::hasNoHistory()
{
    const Spring spring;
    const auto beside = spring.beside();
    QVERIFY(!spring.open.document.history(spring.cell)->empty());
    QVERIFY(beside->history(spring.cell)->empty());
    QVERIFY(beside->journal()->empty());
    QVERIFY(beside->undo().has_value());
    QVERIFY(beside->redo().has_value());
}

QTEST_MAIN(TestSnapshotDocument)
#include "tst_snapshot_document.moc"
