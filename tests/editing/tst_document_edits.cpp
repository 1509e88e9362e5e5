// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/edits.h"
#include "support/change_spy.h"
#include "support/levels.h"
#include "support/open_study.h"
#include "support/print.h"

#include <QSignalSpy>

using namespace atlas;

namespace {

const Rating strongGain = levelAt(3);
const Rating strongLoss = levelAt(0);

} // namespace

class TestDocumentEdits : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void ratesOneCell_data();
    void ratesOneCell();
    void ratesManyInOneStep();
    void storesOnlyWhatDiffers();
    void leavesNoStepWhenNothingDiffers_data();
    void leavesNoStepWhenNothingDiffers();
    void givesTheReasonToEachChangedCell();
    void aReasonGoesWithItsRating();
    void restoresTheStudy();
    void explains();
    void takesAnExplanationBack();
    void recordsAuthorAndTime();
    void namesItsSteps();
    void quotesWithinQuotes();
    void keepsRowsOfOneLabelApart();
};

void TestDocumentEdits::ratesOneCell_data()
{
    QTest::addColumn<QString>("code");
    QTest::newRow("strong reinforcement") << "++";
    QTest::newRow("moderate obsolescence") << "-";
    QTest::newRow("not applicable") << "N/A";
    QTest::newRow("not rated") << "";
}

void TestDocumentEdits::ratesOneCell()
{
    QFETCH(QString, code);
    OpenStudy open;
    const JobFamily& family = open.family(QStringLiteral("services"));
    const Rating rating = *open.document.atlas().scaleOf(family).parse(code);
    const Rating before = family.current.at(0, 0);
    QCOMPARE(before, strongLoss);
    const ChangeSpy changed(open.document);

    const auto done = open.document.rate(family.id, {{family.cellAt(0, 0), rating}});
    QVERIFY(done.has_value());
    QVERIFY(*done);
    QCOMPARE(open.now(family).current.at(0, 0), rating);
    QCOMPARE(family.study.at(0, 0), before);
    QCOMPARE(open.document.undoStack().count(), 1);
    QCOMPARE(static_cast<int>(changed.cells().size()), 1);
    QVERIFY(changed.cells().at(0).family == family.id);
    QCOMPARE(changed.cells().at(0).cells, (std::vector<CellRef>{family.cellAt(0, 0)}));
    QCOMPARE(open.store->edits().size(), std::size_t(1));
    const Edit& edit = open.store->edits().front();
    QCOMPARE(edit.origin, EditOrigin::Made);
    QCOMPARE(cellsOf(edit).size(), std::size_t(1));
    QVERIFY(cellsOf(edit)[0].family == family.id);
    QCOMPARE(cellsOf(edit)[0].cell, family.cellAt(0, 0));
    QCOMPARE(cellsOf(edit)[0].before.rating, before);
    QCOMPARE(cellsOf(edit)[0].after.rating, rating);
    QVERIFY(contentOf(open.document.atlas()) == contentOf(open.store->stored()));
}

void TestDocumentEdits::ratesManyInOneStep()
{
    OpenStudy open;
    const JobFamily& family = open.family(QStringLiteral("client"));
    const ChangeSpy changed(open.document);
    AtlasDocument::CellRatings ratings;
    for (int row = 0; row < family.current.rows(); ++row) {
        for (int column = 0; column < family.current.columns(); ++column) {
            const Rating now = family.current.at(row, column);
            ratings.emplace_back(
                family.cellAt(row, column), now == strongGain ? Rating::notApplicable() : strongGain);
        }
    }
    QVERIFY(open.document.rate(family.id, ratings).value());
    for (const auto& [cell, rating] : ratings) {
        const auto position = family.position(cell);
        QCOMPARE(open.now(family).current.at(position->row, position->column), rating);
    }
    QCOMPARE(open.document.undoStack().count(), 1);
    QCOMPARE(static_cast<int>(changed.cells().size()), 1);
    QCOMPARE(open.store->edits().size(), std::size_t(1));
    QCOMPARE(cellsOf(open.store->edits()[0]).size(), std::size_t(105));
    for (const JobFamily& other : open.document.atlas().families)
        QCOMPARE(other.current == other.study, other.id != family.id);
}

void TestDocumentEdits::storesOnlyWhatDiffers()
{
    OpenStudy open;
    const JobFamily& family = open.family(QStringLiteral("services"));
    const ChangeSpy changed(open.document);
    // The first row of the family reads --, --, --, -.
    AtlasDocument::CellRatings ratings;
    for (int column = 0; column < 4; ++column)
        ratings.emplace_back(family.cellAt(0, column), strongLoss);
    QVERIFY(open.document.rate(family.id, ratings, QStringLiteral("because")).value());
    QCOMPARE(cellsOf(open.store->edits()[0]).size(), std::size_t(1));
    QCOMPARE(changed.cells().at(0).cells, (std::vector<CellRef>{family.cellAt(0, 3)}));
    QVERIFY(open.now(family).state(0, 0).rationale.isEmpty());
}

void TestDocumentEdits::leavesNoStepWhenNothingDiffers_data()
{
    QTest::addColumn<QString>("edit");
    QTest::newRow("no cells") << "none";
    QTest::newRow("the same ratings") << "same";
    QTest::newRow("the same ratings with a reason") << "same, reasoned";
    QTest::newRow("not rated stays not rated") << "empty";
    QTest::newRow("the study where nothing changed") << "restore";
    QTest::newRow("the study of no cells") << "restore none";
    QTest::newRow("the same explanation") << "explain";
}

void TestDocumentEdits::leavesNoStepWhenNothingDiffers()
{
    QFETCH(QString, edit);
    OpenStudy open;
    const JobFamily& family = open.family(QStringLiteral("services"));
    const AtlasDocument::CellRatings same{
        {family.cellAt(0, 0), family.current.at(0, 0)}, {family.cellAt(3, 1), family.current.at(3, 1)}};
    const ChangeSpy changed(open.document);
    Result<bool> done = true;
    if (edit == QLatin1String("none"))
        done = open.document.rate(family.id, {});
    else if (edit == QLatin1String("same"))
        done = open.document.rate(family.id, same);
    else if (edit == QLatin1String("same, reasoned"))
        done = open.document.rate(family.id, same, QStringLiteral("because"));
    else if (edit == QLatin1String("empty"))
        done = open.document.rate(family.id, {{family.cellAt(10, 3), Rating::notRated()}});
    else if (edit == QLatin1String("restore"))
        done = open.document.restoreStudy(family.id, {family.cellAt(0, 0), family.cellAt(10, 3)});
    else if (edit == QLatin1String("restore none"))
        done = open.document.restoreStudy(family.id, {});
    else
        done = open.document.explain(family.id, family.cellAt(0, 0), {});
    QVERIFY(done.has_value());
    QVERIFY(!*done);
    QCOMPARE(open.document.undoStack().count(), 0);
    QCOMPARE(open.store->attempts(), 0);
    QCOMPARE(static_cast<int>(changed.cells().size()), 0);
    QVERIFY(contentOf(open.document.atlas()) == contentOf(study()));
}

void TestDocumentEdits::givesTheReasonToEachChangedCell()
{
    OpenStudy open;
    const JobFamily& family = open.family(QStringLiteral("rh"));
    const QString reason = QStringLiteral("fewer files to read");
    QVERIFY(open.document
                .rate(family.id,
                    {{family.cellAt(2, 0), Rating::notApplicable()},
                        {family.cellAt(2, 1), Rating::notApplicable()}},
                    reason)
                .value());
    QCOMPARE(open.now(family).state(2, 0).rationale.reason, reason);
    QCOMPARE(open.now(family).state(2, 1).rationale.reason, reason);
    QCOMPARE(open.store->edits()[0].reason, reason);
    QVERIFY(open.now(family).state(2, 2).rationale.isEmpty());
}

void TestDocumentEdits::aReasonGoesWithItsRating()
{
    OpenStudy open;
    const JobFamily& family = open.family(QStringLiteral("rh"));
    const CellRef cell = family.cellAt(2, 0);
    Rationale why;
    why.reason = QStringLiteral("seen in the pilot");
    why.source = QStringLiteral("Report 12");
    why.certainty = Certainty::Observed;
    QVERIFY(open.document.explain(family.id, cell, why).value());
    QVERIFY(open.document.rate(family.id, {{cell, Rating::notApplicable()}}).value());
    QVERIFY(open.now(family).state(2, 0).rationale.saysTheSameAs({}));
    QVERIFY(open.document.undo());
    QVERIFY(open.now(family).state(2, 0).rationale.saysTheSameAs(why));
    QVERIFY(open.document.rate(family.id, {{cell, strongLoss}}, QStringLiteral("another")).value());
    why = {QStringLiteral("another"), {}, Certainty::Unstated, {}, {}};
    QVERIFY(open.now(family).state(2, 0).rationale.saysTheSameAs(why));
}

void TestDocumentEdits::restoresTheStudy()
{
    OpenStudy open;
    const JobFamily& family = open.family(QStringLiteral("services"));
    const std::vector<CellRef> cells{family.cellAt(0, 0), family.cellAt(10, 3), family.cellAt(5, 2)};
    QVERIFY(open.document.rate(family.id, {{cells[0], strongGain}, {cells[1], strongGain}}).value());
    QVERIFY(open.document.restoreStudy(family.id, cells, QStringLiteral("back to the study")).value());
    QVERIFY(open.now(family).current == family.study);
    QCOMPARE(open.now(family).current.at(10, 3), Rating::notRated());
    QCOMPARE(open.document.undoStack().count(), 2);
    QCOMPARE(cellsOf(open.store->edits().back()).size(), std::size_t(2));
    QCOMPARE(open.now(family).state(0, 0).rationale.reason, QStringLiteral("back to the study"));
}

void TestDocumentEdits::explains()
{
    OpenStudy open;
    open.document.setAuthor(QStringLiteral("Léa"));
    const JobFamily& family = open.family(QStringLiteral("finance"));
    const ChangeSpy changed(open.document);
    const Rationale given{QStringLiteral("reason"), QStringLiteral("source"), Certainty::Contested,
        QStringLiteral("somebody else"), QDateTime::fromSecsSinceEpoch(0).toUTC()};
    QVERIFY(open.document.explain(family.id, family.cellAt(1, 1), given).value());
    const CellState state = open.now(family).state(1, 1);
    QCOMPARE(state.rating, family.study.at(1, 1));
    QCOMPARE(state.rationale.reason, given.reason);
    QCOMPARE(state.rationale.source, given.source);
    QCOMPARE(state.rationale.certainty, given.certainty);
    QCOMPARE(state.rationale.author, QStringLiteral("Léa"));
    QVERIFY(state.rationale.changedAt != given.changedAt);
    QCOMPARE(static_cast<int>(changed.cells().size()), 1);
    QVERIFY(!open.now(family).isChanged(1, 1));
    QVERIFY(contentOf(open.document.atlas()) == contentOf(open.store->stored()));
}

void TestDocumentEdits::takesAnExplanationBack()
{
    OpenStudy open;
    const JobFamily& family = open.family(QStringLiteral("finance"));
    const CellRef cell = family.cellAt(1, 1);
    Rationale why;
    why.source = QStringLiteral("Report 12");
    QVERIFY(open.document.explain(family.id, cell, why).value());
    QVERIFY(!open.document.explain(family.id, cell, why).value());
    QVERIFY(open.document.explain(family.id, cell, {}).value());
    QVERIFY(open.now(family).state(1, 1).rationale.source.isEmpty());
    QCOMPARE(open.document.undoStack().count(), 2);
}

void TestDocumentEdits::recordsAuthorAndTime()
{
    OpenStudy open;
    const JobFamily& family = open.family(QStringLiteral("marketing"));
    const QDateTime start = QDateTime::currentDateTimeUtc();
    for (const QString& author : {QStringLiteral("Léa"), QStringLiteral("Omar")}) {
        open.document.setAuthor(author);
        const Rating rating = author == QLatin1String("Omar") ? strongLoss : Rating::notApplicable();
        QVERIFY(open.document.rate(family.id, {{family.cellAt(0, 0), rating}}).value());
        const Edit& edit = open.store->edits().back();
        QCOMPARE(edit.author, author);
        QCOMPARE(edit.at.timeSpec(), Qt::UTC);
        QVERIFY(edit.at >= start && edit.at <= QDateTime::currentDateTimeUtc());
        const Rationale touched = cellsOf(edit)[0].after.rationale;
        QCOMPARE(touched.author, author);
        QCOMPARE(touched.changedAt.timeSpec(), Qt::UTC);
        QVERIFY(touched.changedAt >= start && touched.changedAt <= QDateTime::currentDateTimeUtc());
        QCOMPARE(open.now(family).state(0, 0).rationale, touched);
    }
    QCOMPARE(cellsOf(open.store->edits().back())[0].before.rationale.author, QStringLiteral("Léa"));
}

void TestDocumentEdits::namesItsSteps()
{
    OpenStudy open;
    const JobFamily& family = open.family(QStringLiteral("services"));
    const QString& domain = family.domains.front().label;
    const QUndoStack& steps = open.document.undoStack();
    QVERIFY(open.document.rate(family.id, {{family.cellAt(3, 0), strongLoss}}).value());
    QCOMPARE(steps.undoText(), QStringLiteral("rating of “Réglementation bancaire”, ") + domain);
    QVERIFY(
        open.document.rate(family.id, {{family.cellAt(3, 0), strongGain}, {family.cellAt(4, 0), strongGain}})
            .value());
    QVERIFY2(steps.undoText().contains(u'2'), qPrintable(steps.undoText()));
    QVERIFY2(!steps.undoText().contains(u'%'), qPrintable(steps.undoText()));
    Rationale why;
    why.reason = QStringLiteral("because");
    QVERIFY(open.document.explain(family.id, family.cellAt(3, 0), why).value());
    QCOMPARE(steps.undoText(), QStringLiteral("reason for “Réglementation bancaire”, ") + domain);
    why.source = QStringLiteral("report");
    QVERIFY(open.document.explain(family.id, family.cellAt(3, 0), why).value());
    QCOMPARE(steps.undoText(), QStringLiteral("source for “Réglementation bancaire”, ") + domain);
    why.certainty = Certainty::Contested;
    QVERIFY(open.document.explain(family.id, family.cellAt(3, 0), why).value());
    QCOMPARE(steps.undoText(), QStringLiteral("certainty of “Réglementation bancaire”, ") + domain);
    QVERIFY(open.document.restoreStudy(family.id, {family.cellAt(3, 0)}).value());
    QCOMPARE(steps.undoText(), QStringLiteral("rating of “Réglementation bancaire”, ") + domain);
}

void TestDocumentEdits::quotesWithinQuotes()
{
    OpenStudy open;
    const JobFamily& family = open.family(QStringLiteral("marketing"));
    const auto quoted = std::find_if(family.rows.begin(), family.rows.end(),
        [](const SubCompetence& row) { return row.label.contains(QStringLiteral("« data-driven »")); });
    QVERIFY(quoted != family.rows.end());
    const int row = static_cast<int>(quoted - family.rows.begin());
    QVERIFY(open.document.rate(family.id, {{family.cellAt(row, 0), strongLoss}}).value());
    const QString text = open.document.undoStack().undoText();
    QVERIFY2(text.contains(QStringLiteral("“data-driven”")) && !text.contains(u'«'), qPrintable(text));
}

void TestDocumentEdits::keepsRowsOfOneLabelApart()
{
    OpenStudy open;
    const JobFamily& family = open.family(QStringLiteral("services"));
    QCOMPARE(family.rows[7].label, family.rows[10].label);
    const ImpactMatrix before = family.current;
    QVERIFY(open.document.rate(family.id, {{family.cellAt(10, 3), strongLoss}}, QStringLiteral("second"))
                .value());
    QCOMPARE(open.now(family).current.at(10, 3), strongLoss);
    for (int column = 0; column < 4; ++column) {
        QCOMPARE(open.now(family).current.at(7, column), before.at(7, column));
        QVERIFY(open.now(family).state(7, column).rationale.isEmpty());
    }
    QVERIFY(!open.document.history(family.cellAt(10, 3))->empty());
    QVERIFY(open.document.history(family.cellAt(7, 3))->empty());
}

QTEST_MAIN(TestDocumentEdits)
#include "tst_document_edits.moc"
