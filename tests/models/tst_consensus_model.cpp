// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/consensus_model.h"
#include "support/open_study.h"
#include "support/workshop_samples.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace atlas;

namespace {

constexpr auto Fatal = QAbstractItemModelTester::FailureReportingMode::Fatal;

/// A workshop on two cells of the services family, of which one is voted on: "++".
struct OpenConsensus {
    OpenConsensus()
        : family(open.family(QStringLiteral("services")))
        , scale(open.document.atlas().scaleOf(family))
    {
        Workshop planned = startedWorkshop(0, {itemOf(0, family, 2, 1), itemOf(0, family, 5, 0)});
        planned.items.edit()[0].rounds = {revealedRound(scale, QStringLiteral("12x++"))};
        planned.items.edit()[1].rounds = {hiddenRound(scale, QStringLiteral("6x-- 6x++"))};
        workshop = open.document.addWorkshop(planned).value();
    }
    ConsensusRequest request() const
    {
        ConsensusRequest wanted;
        wanted.family = family.id;
        wanted.language = Language::English;
        return wanted;
    }

    OpenStudy open;
    const JobFamily family; ///< as it was at first
    const RatingScale scale;
    Workshop workshop;
};

} // namespace

class TestConsensusModel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void showsVotesAsText();
    void becomesStaleByWhatItShows();
    void withstandsEditUndoAndRedo();
};

void TestConsensusModel::showsVotesAsText()
{
    OpenConsensus consensus;
    ConsensusModel model(consensus.open.document, Language::English);
    const QAbstractItemModelTester tester(&model, Fatal);
    QVERIFY(!model.consensus());
    model.setRequest(consensus.request());
    QCOMPARE(model.rowCount(), 2); // the title of the competence, and the row
    QCOMPARE(model.columnCount(), consensus.family.current.columns());
    QCOMPARE(
        model.index(1, 1).data().toString(), QStringLiteral("++  %1").arg(QLocale().toString(1.0, 'f', 1)));
    QVERIFY(
        model.index(1, 1).data(Qt::AccessibleTextRole).toString().contains(QStringLiteral("not decided")));
    QCOMPARE(model.index(1, 0).data().toString(), QString());
}

void TestConsensusModel::becomesStaleByWhatItShows()
{
    OpenConsensus consensus;
    AtlasDocument& document = consensus.open.document;
    const Workshop other = document.addWorkshop({}).value();
    ConsensusModel model(document, Language::English);
    ConsensusRequest request = consensus.request();
    request.workshop = consensus.workshop.id;
    model.setRequest(request);
    QSignalSpy stale(&model, &ConsensusModel::becameStale);
    Workshop changed = other;
    changed.title = QStringLiteral("Another");
    QVERIFY(document.saveWorkshop(changed).has_value());
    const JobFamily elsewhere = document.atlas().families.front();
    QVERIFY(elsewhere.id != consensus.family.id);
    QVERIFY(document.rate(elsewhere.id, {{elsewhere.cellAt(0, 0), Rating::notRated()}}).value());
    QCOMPARE(stale.count(), 0);
    changed = consensus.workshop;
    changed.items.edit()[1].rounds = {revealedRound(consensus.scale, QStringLiteral("6x-- 6x++"))};
    QVERIFY(document.saveWorkshop(changed).has_value());
    QCOMPARE(stale.count(), 1);
    QCOMPARE(model.consensus()->rows().items, 1);
    model.refresh();
    QCOMPARE(model.consensus()->rows().items, 2);
    const ConsensusBoard* fresh = model.consensus();
    model.refresh();
    QCOMPARE(model.consensus(), fresh);
}

void TestConsensusModel::withstandsEditUndoAndRedo()
{
    OpenConsensus consensus;
    AtlasDocument& document = consensus.open.document;
    ConsensusModel model(document, Language::English);
    const QAbstractItemModelTester tester(&model, Fatal);
    connect(&model, &ConsensusModel::becameStale, &model, [&model] { model.refresh(); });
    model.setRequest(consensus.request());
    const auto decided = [&model] { return std::get<ConsensusCell>(model.consensus()->cell(1, 1)).decided; };
    Decision decision;
    decision.rating = ratingOf(consensus.scale, QStringLiteral("--"));
    decision.reason = QStringLiteral("agreed");
    QVERIFY(
        document.decide(consensus.workshop.id, consensus.workshop.items[0].id, decision, QStringLiteral("W"))
            .has_value());
    QVERIFY(decided());
    QVERIFY(document.undo().has_value());
    QVERIFY(!decided());
    QVERIFY(document.redo().has_value());
    QVERIFY(decided());
    QVERIFY(document.removeWorkshop(consensus.workshop.id).has_value());
    QCOMPARE(model.rowCount(), 0);
}

QTEST_MAIN(TestConsensusModel)
#include "tst_consensus_model.moc"
