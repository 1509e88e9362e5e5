// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/heatmap_model.h"
#include "support/levels.h"
#include "support/open_study.h"
#include "support/print.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace atlas;

namespace {

/// The services family of the study in a model that is watched by the tester.
struct Services {
    Services()
        : family(open.family(QStringLiteral("services")))
        , model(open.document, Language::French)
        , tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal)
    {
        model.setFamily(family.id);
    }

    QModelIndex at(int matrixRow, int column) const
    {
        return model.index(model.rowOfMatrixRow(matrixRow), column);
    }
    int steps() const { return open.document.undoStack().count(); }

    /// The family as it is now.
    JobFamily now() const { return open.now(family); }

    OpenStudy open;
    const JobFamily family; ///< as it was at first
    HeatmapModel model;
    QAbstractItemModelTester tester;
};

} // namespace

class TestHeatmapEdits : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void takesCodesThroughSetData_data();
    void takesCodesThroughSetData();
    void refusesThroughSetData_data();
    void refusesThroughSetData();
    void ratesASelectionInOneStep();
    void stepsEachCellFromWhereItIs();
    void restoresTheStudy();
    void passesTheReasonOn();
    void recountsAfterEachEdit();
    void announcesTheChangedRange();
    void readOnlyStoreMakesItReadOnly();
    void failingStoreChangesNothing();
};

void TestHeatmapEdits::takesCodesThroughSetData_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("code");
    QTest::newRow("code") << "++"
                          << "++";
    QTest::newRow("symbol") << QStringLiteral("\u2212") << "-";
    QTest::newRow("small letters") << "n/a"
                                   << "N/A";
    QTest::newRow("nothing") << ""
                             << "";
    QTest::newRow("French label") << "renforcement moyen"
                                  << "+";
    QTest::newRow("English label") << "Moderate Reinforcement"
                                   << "+";
    QTest::newRow("label with accent") << "Renforcement Élevé"
                                       << "++";
    QTest::newRow("label of not rated") << "non renseigné"
                                        << "";
    QTest::newRow("label of not applicable") << "impact marginal"
                                             << "N/A";
}

void TestHeatmapEdits::takesCodesThroughSetData()
{
    QFETCH(QString, text);
    Services services;
    QCOMPARE(services.at(0, 0).data(Qt::EditRole).toString(), QStringLiteral("--"));
    QVERIFY(services.model.setData(services.at(0, 0), text));
    QTEST(services.at(0, 0).data(Qt::EditRole).toString(), "code");
    QCOMPARE(services.steps(), 1);
    QVERIFY(services.open.document.undo().has_value());
    QCOMPARE(services.at(0, 0).data(Qt::EditRole).toString(), QStringLiteral("--"));
}

void TestHeatmapEdits::refusesThroughSetData_data()
{
    QTest::addColumn<int>("row"); // of the model
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("role");
    QTest::newRow("unknown code") << 1 << "+++" << int(Qt::EditRole);
    QTest::newRow("number") << 1 << "2" << int(Qt::EditRole);
    QTest::newRow("another role") << 1 << "++" << int(Qt::DisplayRole);
    QTest::newRow("own role") << 1 << "++" << int(HeatmapModel::RatingRole);
    QTest::newRow("title") << 0 << "++" << int(Qt::EditRole);
    QTest::newRow("no index") << -1 << "++" << int(Qt::EditRole);
}

void TestHeatmapEdits::refusesThroughSetData()
{
    QFETCH(int, row);
    QFETCH(QString, text);
    QFETCH(int, role);
    Services services;
    QVERIFY(!services.model.setData(services.model.index(row, 0), text, role));
    QCOMPARE(services.steps(), 0);
    QVERIFY(contentOf(services.open.document.atlas()) == contentOf(study()));
}

void TestHeatmapEdits::ratesASelectionInOneStep()
{
    Services services;
    // Rows 3 and 4 stand on either side of a title.
    const int title = services.model.rowOfCompetence(services.family.competences[1].id);
    const QModelIndexList chosen{services.at(3, 0), services.model.index(title, 0), services.at(4, 0),
        services.model.index(title, 1), services.at(3, 1), services.at(4, 1)};
    QVERIFY(services.model.rate(chosen, Rating::notApplicable()).value());
    for (const int row : {3, 4}) {
        for (const int column : {0, 1})
            QCOMPARE(services.now().current.at(row, column), Rating::notApplicable());
    }
    QCOMPARE(services.steps(), 1);
    QCOMPARE(services.open.store->edits()[0].changes.all<CellChange>().size(), std::size_t(4));
    QVERIFY(!services.model.rate(chosen, Rating::notApplicable()).value());
    QVERIFY(!services.model.rate({}, levelAt(0)).value());
    QVERIFY(!services.model.rate({services.model.index(title, 0)}, levelAt(0)).value());
    QCOMPARE(services.steps(), 1);
}

void TestHeatmapEdits::stepsEachCellFromWhereItIs()
{
    Services services;
    // --, N/A, not rated and ++: of a range only levels step, and the highest has nowhere to go.
    const QModelIndexList chosen{services.at(0, 0), services.at(2, 2), services.at(10, 3), services.at(4, 3)};
    QVERIFY(services.model.step(chosen, 1).value());
    QCOMPARE(chosen[0].data(Qt::EditRole).toString(), QStringLiteral("-"));
    QCOMPARE(chosen[1].data(Qt::EditRole).toString(), QStringLiteral("N/A"));
    QCOMPARE(chosen[2].data(Qt::EditRole).toString(), QString());
    QCOMPARE(chosen[3].data(Qt::EditRole).toString(), QStringLiteral("++"));
    QCOMPARE(services.steps(), 1);
    QCOMPARE(services.open.store->edits()[0].changes.all<CellChange>().size(), std::size_t(1));
    QVERIFY(services.open.document.undo().has_value());
    QVERIFY(services.model.step(chosen, -1).value());
    QCOMPARE(chosen[0].data(Qt::EditRole).toString(), QStringLiteral("--"));
    QCOMPARE(chosen[1].data(Qt::EditRole).toString(), QStringLiteral("N/A"));
    QCOMPARE(chosen[2].data(Qt::EditRole).toString(), QString());
    QCOMPARE(chosen[3].data(Qt::EditRole).toString(), QStringLiteral("+"));
    // Alone, each of the two takes the first level in the direction.
    QVERIFY(services.model.step({chosen[1]}, 1).value());
    QVERIFY(services.model.step({chosen[2]}, -1).value());
    QCOMPARE(chosen[1].data(Qt::EditRole).toString(), QStringLiteral("+"));
    QCOMPARE(chosen[2].data(Qt::EditRole).toString(), QStringLiteral("-"));
}

void TestHeatmapEdits::restoresTheStudy()
{
    Services services;
    const QModelIndexList chosen{services.at(0, 0), services.at(10, 3), services.model.index(0, 0)};
    QVERIFY(!services.model.restoreStudy(chosen).value());
    QVERIFY(services.model.rate(chosen, levelAt(3)).value());
    QVERIFY(services.model.restoreStudy(chosen).value());
    QVERIFY(services.now().current == services.family.study);
    QCOMPARE(services.steps(), 2);
}

void TestHeatmapEdits::passesTheReasonOn()
{
    Services services;
    const QModelIndexList chosen{services.at(0, 0)};
    QVERIFY(services.model.rate(chosen, Rating::notRated(), QStringLiteral("one")).value());
    QVERIFY(services.model.step(chosen, 1, QStringLiteral("two")).value());
    QVERIFY(services.model.restoreStudy(chosen, QStringLiteral("three")).value());
    QVERIFY(services.model.paste(chosen, QStringLiteral("N/A"), QStringLiteral("four")).value());
    QStringList reasons;
    for (const Edit& edit : services.open.store->edits())
        reasons << edit.reason;
    QCOMPARE(reasons.join(u' '), QStringLiteral("one two three four"));
    QCOMPARE(services.now().state(0, 0).rationale.reason, QStringLiteral("four"));
}

void TestHeatmapEdits::recountsAfterEachEdit()
{
    Services services;
    const int row = services.model.rowOfMatrixRow(10);
    const auto agrees = [&] {
        for (int matrixRow = 0; matrixRow < services.now().current.rows(); ++matrixRow) {
            const Distribution fresh =
                atlas::rowDistribution(services.now().current, matrixRow, services.model.scale());
            const Distribution& kept =
                services.model.rowDistribution(services.model.rowOfMatrixRow(matrixRow));
            if (kept.levels != fresh.levels || kept.rated() != fresh.rated()
                || kept.notRated != fresh.notRated)
                return false;
        }
        for (int column = 0; column < services.now().current.columns(); ++column) {
            const Distribution fresh =
                atlas::columnDistribution(services.now().current, column, services.model.scale());
            const Distribution& kept = services.model.columnDistribution(column);
            if (kept.levels != fresh.levels || kept.rated() != fresh.rated()
                || kept.notRated != fresh.notRated)
                return false;
        }
        return true;
    };
    QVERIFY(agrees());
    QCOMPARE(services.model.rowDistribution(row).notRated, 1);
    QVERIFY(services.model.rate({services.at(10, 3), services.at(0, 0)}, Rating::notApplicable()).value());
    QCOMPARE(services.model.rowDistribution(row).notRated, 0);
    QCOMPARE(services.model.rowDistribution(row).notApplicable, 1);
    QVERIFY(agrees());
    QVERIFY(services.open.document.undo().has_value());
    QCOMPARE(services.model.rowDistribution(row).notRated, 1);
    QVERIFY(agrees());
    QVERIFY(services.open.document.redo().has_value());
    QVERIFY(agrees());
    // Counts of another family are not taken for this one's.
    services.model.setFamily(services.open.family(QStringLiteral("management")).id);
    QCOMPARE(services.model.rowDistribution(1).total(), 1);
    QCOMPARE(services.model.columnDistribution(0).total(), 24);
}

void TestHeatmapEdits::announcesTheChangedRange()
{
    Services services;
    QSignalSpy changed(&services.model, &HeatmapModel::dataChanged);
    QVERIFY(services.model.rate({services.at(12, 1), services.at(2, 3)}, levelAt(0)).value());
    QVERIFY(services.open.document.undo().has_value());
    QVERIFY(services.open.document.redo().has_value());
    QCOMPARE(changed.count(), 3);
    for (const QList<QVariant>& signal : changed) {
        QCOMPARE(signal.at(0).toModelIndex(), services.at(2, 1));
        QCOMPARE(signal.at(1).toModelIndex(), services.at(12, 3));
        QVERIFY(signal.at(2).value<QList<int>>().isEmpty());
    }
}

void TestHeatmapEdits::readOnlyStoreMakesItReadOnly()
{
    Services services;
    services.open.store->setReadOnly(true);
    const Qt::ItemFlags flags = services.at(0, 0).flags();
    QVERIFY(!flags.testFlag(Qt::ItemIsEditable));
    QVERIFY(flags.testFlag(Qt::ItemIsSelectable) && flags.testFlag(Qt::ItemIsEnabled));
    QVERIFY(!services.model.setData(services.at(0, 0), QStringLiteral("++")));
    QCOMPARE(services.open.store->attempts(), 0);
    const auto done = services.model.rate({services.at(0, 0)}, levelAt(3));
    QVERIFY(!done.has_value());
    QCOMPARE(done.error().kind, ErrorKind::NotPermitted);
    QVERIFY(contentOf(services.open.document.atlas()) == contentOf(study()));
}

void TestHeatmapEdits::failingStoreChangesNothing()
{
    Services services;
    QSignalSpy changed(&services.model, &HeatmapModel::dataChanged);
    services.open.store->failWith(ErrorKind::Io);
    QVERIFY(!services.model.setData(services.at(0, 0), QStringLiteral("++")));
    QVERIFY(!services.model.step({services.at(0, 0)}, 1).has_value());
    QVERIFY(!services.model.paste({services.at(0, 0)}, QStringLiteral("+\t+")).has_value());
    QCOMPARE(changed.count(), 0);
    QCOMPARE(services.at(0, 0).data(Qt::EditRole).toString(), QStringLiteral("--"));
}

QTEST_MAIN(TestHeatmapEdits)
#include "tst_heatmap_edits.moc"
