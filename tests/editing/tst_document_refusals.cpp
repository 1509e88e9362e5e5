// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/change_spy.h"
#include "support/levels.h"
#include "support/open_study.h"
#include "support/print.h"

#include <QSignalSpy>

using namespace atlas;

class TestDocumentRefusals : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void failingStoreChangesNothing_data();
    void failingStoreChangesNothing();
    void failingUndoLeavesTheStep();
    void failingRedoLeavesTheStep();
    void worksAgainWhenTheStoreDoes();
    void passesAConflictOn();
    void aStepInTheWayIsLeftOut();
    void refusesRatingsOffTheScale();
    void refusesCellsOfAnotherFamily();
    void readOnlyStoreTakesNothing();
    void failingHistoryIsPassedOn();
};

void TestDocumentRefusals::failingStoreChangesNothing_data()
{
    QTest::addColumn<QString>("edit");
    QTest::newRow("rate") << "rate";
    QTest::newRow("rate many") << "rate many";
    QTest::newRow("explain") << "explain";
    QTest::newRow("restore the study") << "restore";
}

void TestDocumentRefusals::failingStoreChangesNothing()
{
    QFETCH(QString, edit);
    OpenStudy open;
    const JobFamily& family = open.family(QStringLiteral("controle"));
    QVERIFY(open.document.rate(family.id, {{family.cellAt(0, 0), levelAt(0)}}).value());
    const auto before = contentOf(open.document.atlas());
    const QString undoText = open.document.undoStack().undoText();
    const ChangeSpy changed(open.document);
    QSignalSpy failed(&open.document, &AtlasDocument::editFailed);
    open.store->failWith(ErrorKind::Io);

    Result<bool> done = true;
    if (edit == QLatin1String("rate")) {
        done = open.document.rate(
            family.id, {{family.cellAt(0, 0), levelAt(3)}}, QStringLiteral("because"));
    } else if (edit == QLatin1String("rate many")) {
        done = open.document.rate(family.id,
            {{family.cellAt(0, 0), levelAt(3)}, {family.cellAt(1, 1), Rating::notRated()},
                {family.cellAt(2, 2), Rating::notRated()}});
    } else if (edit == QLatin1String("explain")) {
        Rationale why;
        why.reason = QStringLiteral("because");
        done = open.document.explain(family.id, family.cellAt(5, 1), why);
    } else {
        done = open.document.restoreStudy(family.id, {family.cellAt(0, 0)});
    }
    QVERIFY(!done.has_value());
    QCOMPARE(done.error().kind, ErrorKind::Io);
    QCOMPARE(failed.count(), 1);
    QCOMPARE(failed.at(0).at(0).value<Error>().message, done.error().message);
    QCOMPARE(static_cast<int>(changed.cells().size()), 0);
    QCOMPARE(open.document.undoStack().count(), 1);
    QCOMPARE(open.document.undoStack().index(), 1);
    QCOMPARE(open.document.undoStack().undoText(), undoText);
    QVERIFY(contentOf(open.document.atlas()) == before);
    QCOMPARE(open.store->edits().size(), std::size_t(1));
}

void TestDocumentRefusals::failingUndoLeavesTheStep()
{
    OpenStudy open;
    const JobFamily& family = open.family(QStringLiteral("controle"));
    QVERIFY(open.document.rate(family.id, {{family.cellAt(0, 0), levelAt(0)}}).value());
    QVERIFY(open.document.rate(family.id, {{family.cellAt(0, 1), levelAt(0)}}).value());
    const auto before = contentOf(open.document.atlas());
    const ChangeSpy changed(open.document);
    QSignalSpy failed(&open.document, &AtlasDocument::editFailed);
    open.store->failWith(ErrorKind::Io);
    QVERIFY(!open.document.undo().has_value());
    QVERIFY(!open.document.undo().has_value());
    QCOMPARE(failed.count(), 0); // who asked for it says so
    QCOMPARE(static_cast<int>(changed.cells().size()), 0);
    QCOMPARE(open.document.undoStack().index(), 2);
    QCOMPARE(open.document.undoStack().count(), 2);
    QVERIFY(contentOf(open.document.atlas()) == before);

    open.store->recover();
    QVERIFY(open.document.undo().has_value());
    QVERIFY(open.document.undo().has_value());
    QVERIFY(contentOf(open.document.atlas()) == contentOf(study()));
}

void TestDocumentRefusals::failingRedoLeavesTheStep()
{
    OpenStudy open;
    const JobFamily& family = open.family(QStringLiteral("controle"));
    QVERIFY(open.document.rate(family.id, {{family.cellAt(0, 0), levelAt(0)}}).value());
    const auto after = contentOf(open.document.atlas());
    QVERIFY(open.document.undo().has_value());
    const ChangeSpy changed(open.document);
    QSignalSpy failed(&open.document, &AtlasDocument::editFailed);
    open.store->failWith(ErrorKind::Io);
    const auto done = open.document.redo();
    QVERIFY(!done.has_value());
    QCOMPARE(done.error().kind, ErrorKind::Io);
    QCOMPARE(failed.count(), 0);
    QCOMPARE(static_cast<int>(changed.cells().size()), 0);
    QCOMPARE(open.document.undoStack().index(), 0);
    QVERIFY(open.document.undoStack().canRedo());
    QVERIFY(contentOf(open.document.atlas()) == contentOf(study()));

    open.store->recover();
    QVERIFY(open.document.redo().has_value());
    QVERIFY(contentOf(open.document.atlas()) == after);
}

void TestDocumentRefusals::worksAgainWhenTheStoreDoes()
{
    OpenStudy open;
    const JobFamily& family = open.family(QStringLiteral("controle"));
    open.store->failWith(ErrorKind::Io);
    QVERIFY(!open.document.rate(family.id, {{family.cellAt(0, 0), levelAt(0)}}));
    open.store->recover();
    QVERIFY(open.document.rate(family.id, {{family.cellAt(0, 0), levelAt(0)}}).value());
    QCOMPARE(open.now(family).current.at(0, 0), levelAt(0));
    QCOMPARE(open.document.undoStack().count(), 1);
}

void TestDocumentRefusals::passesAConflictOn()
{
    OpenStudy open;
    const JobFamily& family = open.family(QStringLiteral("services"));
    const auto before = contentOf(open.document.atlas());
    QSignalSpy failed(&open.document, &AtlasDocument::editFailed);
    open.store->changeElsewhere(family.id, 1, 0, Rating::notApplicable());
    const auto done = open.document.rate(
        family.id, {{family.cellAt(0, 0), levelAt(3)}, {family.cellAt(1, 0), levelAt(3)}});
    QVERIFY(!done.has_value());
    QCOMPARE(done.error().kind, ErrorKind::Conflict);
    QCOMPARE(failed.count(), 1);
    QVERIFY(contentOf(open.document.atlas()) == before);
    QVERIFY(open.document.rate(family.id, {{family.cellAt(0, 0), levelAt(3)}}).value());
}

void TestDocumentRefusals::aStepInTheWayIsLeftOut()
{
    OpenStudy open;
    const JobFamily& family = open.family(QStringLiteral("services"));
    QVERIFY(open.document.rate(family.id, {{family.cellAt(0, 0), levelAt(3)}}).value());
    QVERIFY(open.document.rate(family.id, {{family.cellAt(1, 0), levelAt(3)}}).value());
    QVERIFY(open.document.rate(family.id, {{family.cellAt(2, 0), levelAt(3)}}).value());
    QVERIFY(open.document.undo());
    open.store->changeElsewhere(family.id, 1, 0, Rating::notApplicable());
    QSignalSpy failed(&open.document, &AtlasDocument::editFailed);
    const auto done = open.document.undo();
    QVERIFY(!done.has_value());
    QCOMPARE(done.error().kind, ErrorKind::Conflict);
    QCOMPARE(failed.count(), 0);
    QVERIFY2(done.error().message.contains(family.rows[1].label), qPrintable(done.error().message));
    QCOMPARE(open.now(family).current.at(1, 0), levelAt(3));
    // The others are as usable as before.
    QVERIFY(open.document.undo().has_value());
    QCOMPARE(open.now(family).current.at(0, 0), family.study.at(0, 0));
    QVERIFY(open.document.redo().has_value());
    open.store->changeElsewhere(family.id, 2, 0, Rating::notApplicable());
    QVERIFY(!open.document.redo().has_value());
    QCOMPARE(failed.count(), 0);
    QVERIFY(!open.document.nextRedo());
    QVERIFY(open.document.undo().has_value());
    QVERIFY(!open.document.nextUndo());
}

void TestDocumentRefusals::refusesRatingsOffTheScale()
{
    OpenStudy open;
    const JobFamily& family = open.family(QStringLiteral("client"));
    const auto done = open.document.rate(
        family.id, {{family.cellAt(0, 0), levelAt(3)}, {family.cellAt(0, 1), levelAt(4)}});
    QVERIFY(!done.has_value());
    QCOMPARE(done.error().kind, ErrorKind::InvalidInput);
    QVERIFY(!done.error().message.isEmpty());
    QCOMPARE(open.store->attempts(), 0);
    QCOMPARE(open.document.undoStack().count(), 0);
    QVERIFY(contentOf(open.document.atlas()) == contentOf(study()));
}

void TestDocumentRefusals::refusesCellsOfAnotherFamily()
{
    OpenStudy open;
    const JobFamily& family = open.family(QStringLiteral("client"));
    const JobFamily& other = open.family(QStringLiteral("services"));
    const auto done = open.document.rate(
        family.id, {{family.cellAt(0, 0), levelAt(3)}, {other.cellAt(0, 0), levelAt(3)}});
    QVERIFY(!done.has_value());
    QCOMPARE(done.error().kind, ErrorKind::InvalidInput);
    QCOMPARE(open.store->attempts(), 0);
    QVERIFY(contentOf(open.document.atlas()) == contentOf(study()));
}

void TestDocumentRefusals::readOnlyStoreTakesNothing()
{
    OpenStudy open;
    QVERIFY(!open.document.isReadOnly());
    open.store->setReadOnly(true);
    QVERIFY(open.document.isReadOnly());
    const JobFamily& family = open.family(QStringLiteral("client"));
    QSignalSpy failed(&open.document, &AtlasDocument::editFailed);
    const auto done = open.document.rate(family.id, {{family.cellAt(0, 0), levelAt(3)}});
    QVERIFY(!done.has_value());
    QCOMPARE(done.error().kind, ErrorKind::NotPermitted);
    QCOMPARE(failed.count(), 1);
    QVERIFY(contentOf(open.document.atlas()) == contentOf(study()));
    QVERIFY(open.document.undo().has_value());
}

void TestDocumentRefusals::failingHistoryIsPassedOn()
{
    OpenStudy open;
    open.store->failWith(ErrorKind::Damaged);
    const auto entries = open.document.history(open.family(QStringLiteral("client")).cellAt(0, 0));
    QVERIFY(!entries.has_value());
    QCOMPARE(entries.error().kind, ErrorKind::Damaged);
}

QTEST_MAIN(TestDocumentRefusals)
#include "tst_document_refusals.moc"
