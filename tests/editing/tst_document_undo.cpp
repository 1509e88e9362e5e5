// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/edits.h"
#include "support/change_spy.h"
#include "support/levels.h"
#include "support/open_study.h"
#include "support/print.h"

#include <QRandomGenerator>
#include <QSignalSpy>

using namespace atlas;

class TestDocumentUndo : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void restoresRatingAndRationale();
    void tellsTheStoreWhichWay();
    void announcesTheSameCells();
    void nothingToUndoAsksNothing();
    void newStepDropsWhatWasUndone();
    void anyHistoryUndoesAndRedoes();
    void dyingDocumentAnnouncesNothing();
};

void TestDocumentUndo::restoresRatingAndRationale()
{
    OpenStudy open;
    const JobFamily& family = open.family(QStringLiteral("services"));
    const std::vector<CellRef> cells{family.cellAt(0, 0), family.cellAt(10, 3), family.cellAt(20, 1)};
    open.document.setAuthor(QStringLiteral("Léa"));
    Rationale why;
    why.reason = QStringLiteral("first reason");
    why.source = QStringLiteral("Report 12");
    why.certainty = Certainty::Expected;
    QVERIFY(open.document.explain(family.id, cells[0], why).value());
    const auto explained = contentOf(open.document.atlas());

    open.document.setAuthor(QStringLiteral("Omar"));
    QVERIFY(open.document
                .rate(family.id,
                    {{cells[0], Rating::notApplicable()}, {cells[1], levelAt(3)},
                        {cells[2], Rating::notRated()}},
                    QStringLiteral("second reason"))
                .value());
    const auto rated = contentOf(open.document.atlas());

    QVERIFY(open.document.undo().has_value());
    QVERIFY(contentOf(open.document.atlas()) == explained);
    QCOMPARE(open.now(family).state(0, 0).rationale.author, QStringLiteral("Léa"));
    QCOMPARE(open.now(family).state(0, 0).rationale.reason, QStringLiteral("first reason"));
    QVERIFY(contentOf(open.store->stored()) == explained);

    QVERIFY(open.document.redo().has_value());
    QVERIFY(contentOf(open.document.atlas()) == rated);
    QCOMPARE(open.now(family).state(0, 0).rationale.author, QStringLiteral("Omar"));
    QCOMPARE(open.now(family).state(0, 0).rationale.reason, QStringLiteral("second reason"));
    QVERIFY(contentOf(open.store->stored()) == rated);

    QVERIFY(open.document.undo().has_value());
    QVERIFY(open.document.undo().has_value());
    QVERIFY(contentOf(open.document.atlas()) == contentOf(study()));
    QVERIFY(open.now(family).rationales.isEmpty());
}

void TestDocumentUndo::tellsTheStoreWhichWay()
{
    OpenStudy open;
    const JobFamily& family = open.family(QStringLiteral("services"));
    open.document.setAuthor(QStringLiteral("Léa"));
    QVERIFY(open.document
                .rate(family.id,
                    {{family.cellAt(0, 0), levelAt(3)}, {family.cellAt(10, 3), levelAt(2)}},
                    QStringLiteral("because"))
                .value());
    open.document.setAuthor(QStringLiteral("Omar"));
    QVERIFY(open.document.undo().has_value());
    QVERIFY(open.document.redo().has_value());
    QVERIFY(open.document.undo().has_value());

    const std::vector<Edit>& edits = open.store->edits();
    QCOMPARE(edits.size(), std::size_t(4));
    const EditOrigin origins[]{EditOrigin::Made, EditOrigin::Undone, EditOrigin::Redone, EditOrigin::Undone};
    for (std::size_t step = 0; step < edits.size(); ++step) {
        QCOMPARE(edits[step].origin, origins[step]);
        QCOMPARE(edits[step].author, step == 0 ? QStringLiteral("Léa") : QStringLiteral("Omar"));
        QCOMPARE(edits[step].reason, QStringLiteral("because"));
        QCOMPARE(cellsOf(edits[step]).size(), std::size_t(2));
        QVERIFY(edits[step].at.isValid());
        for (std::size_t cell = 0; cell < 2; ++cell) {
            const CellChange made = cellsOf(edits[0])[cell];
            const bool taken = step % 2 == 1; // the last first
            const CellChange change = cellsOf(edits[step])[taken ? 1 - cell : cell];
            const bool back = step % 2 == 1;
            QCOMPARE(change.cell, made.cell);
            QVERIFY(change.before == (back ? made.after : made.before));
            QVERIFY(change.after == (back ? made.before : made.after));
        }
    }
    const auto history = open.document.history(family.cellAt(10, 3));
    QCOMPARE(history->front().oldValue, QString());
    QCOMPARE(history->front().newValue, QStringLiteral("+"));
    QCOMPARE(history->back().origin, EditOrigin::Undone);
}

void TestDocumentUndo::announcesTheSameCells()
{
    OpenStudy open;
    const JobFamily& family = open.family(QStringLiteral("rh"));
    const ChangeSpy changed(open.document);
    const std::vector<CellRef> cells{family.cellAt(4, 2), family.cellAt(1, 0)};
    QVERIFY(open.document.rate(family.id, {{cells[0], Rating::notRated()}, {cells[1], Rating::notRated()}})
                .value());
    QVERIFY(open.document.undo().has_value());
    QVERIFY(open.document.redo().has_value());
    QCOMPARE(static_cast<int>(changed.cells().size()), 3);
    for (const FamilyChange& change : changed.cells()) {
        QVERIFY(change.family == family.id);
        QCOMPARE(change.cells, (std::vector<CellRef>{cells[1], cells[0]})); // as they stand in the matrix
    }
}

void TestDocumentUndo::nothingToUndoAsksNothing()
{
    OpenStudy open;
    QVERIFY(open.document.undo().has_value());
    QVERIFY(open.document.redo().has_value());
    const JobFamily& family = open.family(QStringLiteral("rh"));
    QVERIFY(open.document.rate(family.id, {{family.cellAt(0, 0), Rating::notRated()}}).value());
    QVERIFY(open.document.redo().has_value());
    QCOMPARE(open.store->attempts(), 1);
    QCOMPARE(open.now(family).current.at(0, 0), Rating::notRated());
}

void TestDocumentUndo::newStepDropsWhatWasUndone()
{
    OpenStudy open;
    const JobFamily& family = open.family(QStringLiteral("rh"));
    QVERIFY(open.document.rate(family.id, {{family.cellAt(0, 0), Rating::notRated()}}).value());
    QVERIFY(open.document.undo().has_value());
    QVERIFY(open.document.rate(family.id, {{family.cellAt(1, 0), Rating::notRated()}}).value());
    QVERIFY(!open.document.undoStack().canRedo());
    QCOMPARE(open.document.undoStack().count(), 1);
    QVERIFY(open.document.undo().has_value());
    QVERIFY(contentOf(open.document.atlas()) == contentOf(study()));
}

void TestDocumentUndo::anyHistoryUndoesAndRedoes()
{
    OpenStudy open;
    QRandomGenerator random(20250613);
    std::vector<CellContent> moments{contentOf(open.document.atlas())};
    const auto families = open.document.atlas().families;
    while (moments.size() < 80) {
        const JobFamily& family = families[random.bounded(static_cast<quint32>(families.size()))];
        const auto anyCell = [&] {
            return family.cellAt(
                random.bounded(family.current.rows()), random.bounded(family.current.columns()));
        };
        Result<bool> done = false;
        switch (random.bounded(4)) {
        case 0: {
            Rationale why;
            why.reason = QString::number(random.bounded(3));
            why.certainty = static_cast<Certainty>(random.bounded(4));
            done = open.document.explain(family.id, anyCell(), why);
            break;
        }
        case 1:
            done = open.document.restoreStudy(family.id, {anyCell()}, QString::number(random.bounded(2)));
            break;
        default: {
            // Distinct cells: a row's first, with its neighbour to the right where there is one.
            const int row = random.bounded(family.current.rows());
            AtlasDocument::CellRatings ratings;
            for (int column = 0; column < std::min(2, family.current.columns()); ++column)
                ratings.emplace_back(family.cellAt(row, column), levelAt(random.bounded(4)));
            done = open.document.rate(family.id, ratings, QString::number(random.bounded(3)));
        }
        }
        QVERIFY(done.has_value());
        if (*done)
            moments.push_back(contentOf(open.document.atlas()));
        else
            QVERIFY(contentOf(open.document.atlas()) == moments.back());
    }
    const auto last = moments.size() - 1;
    for (int round = 0; round < 2; ++round) {
        for (std::size_t step = last; step > 0; --step) {
            QVERIFY(open.document.undo().has_value());
            QVERIFY(contentOf(open.document.atlas()) == moments[step - 1]);
            QVERIFY(contentOf(open.store->stored()) == moments[step - 1]);
        }
        for (std::size_t step = 1; step <= last; ++step) {
            QVERIFY(open.document.redo().has_value());
            QVERIFY(contentOf(open.document.atlas()) == moments[step]);
        }
    }
    QCOMPARE(open.document.undoStack().count(), static_cast<int>(last));
}

void TestDocumentUndo::dyingDocumentAnnouncesNothing()
{
    int announced = 0;
    {
        OpenStudy open;
        const JobFamily& family = open.family(QStringLiteral("rh"));
        QVERIFY(open.document.rate(family.id, {{family.cellAt(0, 0), Rating::notRated()}}).value());
        connect(&open.document.undoStack(), &QUndoStack::indexChanged, this, [&announced] { ++announced; });
        connect(&open.document.undoStack(), &QUndoStack::canUndoChanged, this, [&announced] { ++announced; });
    }
    QCOMPARE(announced, 0);
}

QTEST_MAIN(TestDocumentUndo)
#include "tst_document_undo.moc"
