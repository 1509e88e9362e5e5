// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/heatmap_model.h"
#include "support/open_study.h"
#include "support/print.h"

#include <QAbstractItemModelTester>
#include <QRegularExpression>
#include <QSignalSpy>

using namespace atlas;

namespace {

constexpr auto Fatal = QAbstractItemModelTester::FailureReportingMode::Fatal;

} // namespace

class TestHeatmapModel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void withstandsEditUndoAndRedo_data();
    void withstandsEditUndoAndRedo();
    void changesFamilyUnderTheTester();
    void isEmptyBeforeAFamily();
    void showsEachCompetenceAboveItsRows_data();
    void showsEachCompetenceAboveItsRows();
    void showsEveryRating();
    void titlesCannotBeChosen();
    void tellsCellsByRole();
    void explainsByReasonOrSource_data();
    void explainsByReasonOrSource();
    void headersCarryLabelsAndCounts();
    void mapsCellsAndIndexes();
    void bearsWhatItDoesNotKnow();
};

void TestHeatmapModel::withstandsEditUndoAndRedo_data()
{
    QTest::addColumn<QString>("key");
    for (const JobFamily& family : study().families)
        QTest::newRow(qPrintable(family.key)) << family.key;
}

void TestHeatmapModel::withstandsEditUndoAndRedo()
{
    QFETCH(QString, key);
    OpenStudy open;
    const JobFamily& family = open.family(key);
    HeatmapModel model(open.document, Language::French);
    const QAbstractItemModelTester tester(&model, Fatal);
    model.setFamily(family.id);
    QSignalSpy changed(&model, &HeatmapModel::dataChanged);

    const int lastRow = family.current.rows() - 1;
    const int lastColumn = family.current.columns() - 1;
    const AtlasDocument::CellRatings ratings{
        {family.cellAt(0, 0), Rating::notRated()}, {family.cellAt(lastRow, lastColumn), Rating::notRated()}};
    QVERIFY(open.document.rate(family.id, ratings, QStringLiteral("because")).value());
    Rationale why;
    why.source = QStringLiteral("Report 12");
    QVERIFY(open.document.explain(family.id, family.cellAt(1, 0), why).value());
    QVERIFY(open.document.restoreStudy(family.id, {family.cellAt(0, 0)}).value());
    while (open.document.undoStack().canUndo())
        QVERIFY(open.document.undo().has_value());
    while (open.document.undoStack().canRedo())
        QVERIFY(open.document.redo().has_value());
    QCOMPARE(changed.count(), 9);
}

void TestHeatmapModel::changesFamilyUnderTheTester()
{
    OpenStudy open;
    HeatmapModel model(open.document, Language::English);
    const QAbstractItemModelTester tester(&model, Fatal);
    QSignalSpy reset(&model, &HeatmapModel::modelReset);
    QSignalSpy changed(&model, &HeatmapModel::dataChanged);
    for (const JobFamily& family : open.document.atlas().families) {
        model.setFamily(family.id);
        QVERIFY(*model.family() == family);
        QCOMPARE(model.columnCount(), static_cast<int>(family.domains.size()));
    }
    QCOMPARE(reset.count(), 8);
    // An edit in a family that is not shown is none of its business.
    const JobFamily& hidden = open.family(QStringLiteral("client"));
    QVERIFY(open.document.rate(hidden.id, {{hidden.cellAt(20, 4), Rating::notRated()}}).value());
    QCOMPARE(changed.count(), 0);
}

void TestHeatmapModel::isEmptyBeforeAFamily()
{
    OpenStudy open;
    HeatmapModel model(open.document, Language::French);
    const QAbstractItemModelTester tester(&model, Fatal);
    QVERIFY(!model.family());
    QCOMPARE(model.rowCount(), 0);
    QCOMPARE(model.columnCount(), 0);
    QVERIFY(!model.headerData(0, Qt::Horizontal).isValid());
    QVERIFY(!model.indexOf(open.family(QStringLiteral("client")).cellAt(0, 0)).isValid());
    const JobFamily& family = open.family(QStringLiteral("client"));
    QVERIFY(open.document.rate(family.id, {{family.cellAt(0, 0), Rating::notRated()}}).value());
}

void TestHeatmapModel::showsEachCompetenceAboveItsRows_data()
{
    withstandsEditUndoAndRedo_data();
}

void TestHeatmapModel::showsEachCompetenceAboveItsRows()
{
    QFETCH(QString, key);
    OpenStudy open;
    const JobFamily& family = open.family(key);
    HeatmapModel model(open.document, Language::French);
    model.setFamily(family.id);
    QCOMPARE(model.rowCount(), static_cast<int>(family.competences.size() + family.rows.size()));
    QCOMPARE(model.rowCount(model.index(0, 0)), 0);
    QCOMPARE(model.columnCount(model.index(0, 0)), 0);

    int nextMatrixRow = 0;
    std::size_t nextCompetence = 0;
    for (int row = 0; row < model.rowCount(); ++row) {
        if (model.isGroup(row)) {
            const CompetenceId titled = family.competences[nextCompetence].id;
            QCOMPARE(model.competence(row), titled);
            QCOMPARE(model.rowOfCompetence(titled), row);
            QCOMPARE(model.matrixRow(row), -1);
            ++nextCompetence;
            QVERIFY(row + 1 < model.rowCount() && !model.isGroup(row + 1));
        } else {
            QCOMPARE(model.matrixRow(row), nextMatrixRow);
            QCOMPARE(model.rowOfMatrixRow(nextMatrixRow), row);
            QCOMPARE(model.competence(row), family.rows[static_cast<std::size_t>(nextMatrixRow)].competence);
            QCOMPARE(model.competence(row), family.competences[nextCompetence - 1].id);
            ++nextMatrixRow;
        }
    }
    QCOMPARE(nextMatrixRow, family.current.rows());
    QCOMPARE(nextCompetence, family.competences.size());
    QCOMPARE(model.rowOfCompetence({4711}), -1);
}

void TestHeatmapModel::showsEveryRating()
{
    OpenStudy open;
    HeatmapModel model(open.document, Language::French);
    for (const JobFamily& family : open.document.atlas().families) {
        model.setFamily(family.id);
        for (int row = 0; row < family.current.rows(); ++row) {
            for (int column = 0; column < family.current.columns(); ++column) {
                const QModelIndex index = model.index(model.rowOfMatrixRow(row), column);
                const Rating rating = family.current.at(row, column);
                QCOMPARE(index.data(HeatmapModel::RatingRole).toInt(), model.scale().index(rating));
                QCOMPARE(index.data(Qt::EditRole).toString(), model.scale().entry(rating).code);
                QCOMPARE(index.data(Qt::DisplayRole).toString(), model.scale().entry(rating).symbol);
                QCOMPARE(model.rating(index.row(), column), rating);
            }
        }
    }
}

void TestHeatmapModel::titlesCannotBeChosen()
{
    OpenStudy open;
    HeatmapModel model(open.document, Language::French);
    model.setFamily(open.family(QStringLiteral("services")).id);
    for (int row = 0; row < model.rowCount(); ++row) {
        for (int column = 0; column < model.columnCount(); ++column) {
            const QModelIndex index = model.index(row, column);
            const bool group = model.isGroup(row);
            QCOMPARE(index.data(HeatmapModel::GroupRole).toBool(), group);
            QCOMPARE(index.flags() == Qt::NoItemFlags, group);
            QCOMPARE(index.flags().testFlag(Qt::ItemIsEditable), !group);
            QCOMPARE(model.cell(index).has_value(), !group);
        }
    }
    const QModelIndex title = model.index(0, 0);
    QCOMPARE(title.data().toString(), open.family(QStringLiteral("services")).competences[0].label);
    QVERIFY(!model.index(0, 1).data().isValid());
    QVERIFY(!title.data(HeatmapModel::RatingRole).isValid());
    QVERIFY(!title.data(Qt::EditRole).isValid());
}

void TestHeatmapModel::tellsCellsByRole()
{
    OpenStudy open;
    const JobFamily& family = open.family(QStringLiteral("services"));
    HeatmapModel model(open.document, Language::English);
    model.setFamily(family.id);
    const QModelIndex index = model.indexOf(family.cellAt(10, 3));
    QVERIFY(!index.data(HeatmapModel::ChangedRole).toBool());
    QVERIFY(!index.data(HeatmapModel::ExplainedRole).toBool());
    QVERIFY(index.data(Qt::AccessibleTextRole).toString().contains(QStringLiteral("not rated")));

    QVERIFY(open.document.rate(family.id, {{family.cellAt(10, 3), Rating::notApplicable()}}).value());
    QVERIFY(index.data(HeatmapModel::ChangedRole).toBool());
    QVERIFY(!index.data(HeatmapModel::ExplainedRole).toBool());
    QCOMPARE(index.data(Qt::EditRole).toString(), QStringLiteral("N/A"));
    QVERIFY(index.data(Qt::AccessibleTextRole).toString().contains(QStringLiteral("marginal impact")));
    QVERIFY(index.data(Qt::ToolTipRole).toString().contains(QStringLiteral("Study: ")));
    QVERIFY(!index.data(Qt::DecorationRole).isValid());

    QVERIFY(open.document.undo().has_value());
    QVERIFY(!index.data(HeatmapModel::ChangedRole).toBool());
}

void TestHeatmapModel::explainsByReasonOrSource_data()
{
    QTest::addColumn<QString>("reason");
    QTest::addColumn<QString>("source");
    QTest::addColumn<int>("certainty");
    QTest::addColumn<bool>("explained");
    QTest::newRow("reason") << "because"
                            << "" << 0 << true;
    QTest::newRow("source") << ""
                            << "Report 12" << 0 << true;
    QTest::newRow("both") << "because"
                          << "Report 12" << 1 << true;
    QTest::newRow("certainty alone") << ""
                                     << "" << 1 << false;
}

void TestHeatmapModel::explainsByReasonOrSource()
{
    QFETCH(QString, reason);
    QFETCH(QString, source);
    QFETCH(int, certainty);
    OpenStudy open;
    const JobFamily& family = open.family(QStringLiteral("services"));
    HeatmapModel model(open.document, Language::English);
    model.setFamily(family.id);
    Rationale why;
    why.reason = reason;
    why.source = source;
    why.certainty = static_cast<Certainty>(certainty);
    QVERIFY(open.document.explain(family.id, family.cellAt(2, 1), why).value());
    QTEST(model.indexOf(family.cellAt(2, 1)).data(HeatmapModel::ExplainedRole).toBool(), "explained");
    QVERIFY(!model.indexOf(family.cellAt(2, 0)).data(HeatmapModel::ExplainedRole).toBool());
}

void TestHeatmapModel::headersCarryLabelsAndCounts()
{
    OpenStudy open;
    const JobFamily& family = open.family(QStringLiteral("services"));
    HeatmapModel model(open.document, Language::English);
    model.setFamily(family.id);
    for (int column = 0; column < model.columnCount(); ++column)
        QCOMPARE(model.headerData(column, Qt::Horizontal).toString(),
            family.domains[static_cast<std::size_t>(column)].label);
    const int row = model.rowOfMatrixRow(10);
    QCOMPARE(model.headerData(row, Qt::Vertical).toString(), family.rows[10].label);
    QCOMPARE(model.headerData(0, Qt::Vertical).toString(), family.competences[0].label);
    QVERIFY(model.headerData(0, Qt::Vertical, HeatmapModel::GroupRole).toBool());
    QVERIFY(!model.headerData(row, Qt::Vertical, HeatmapModel::GroupRole).toBool());
    // Three of its four cells hold a level, and the one that holds none is said so.
    const QString toolTip = model.headerData(row, Qt::Vertical, Qt::ToolTipRole).toString();
    QVERIFY2(toolTip.contains(QStringLiteral("3 of 4")), qPrintable(toolTip));
    QVERIFY2(toolTip.contains(QStringLiteral("not rated: 1")), qPrintable(toolTip));
    QVERIFY(!model.headerData(model.rowCount(), Qt::Vertical).isValid());
    QVERIFY(!model.headerData(-1, Qt::Horizontal).isValid());
    QVERIFY(!model.headerData(model.columnCount(), Qt::Horizontal).isValid());
}

void TestHeatmapModel::mapsCellsAndIndexes()
{
    OpenStudy open;
    HeatmapModel model(open.document, Language::French);
    const JobFamily& family = open.family(QStringLiteral("marketing"));
    model.setFamily(family.id);
    for (int row = 0; row < family.current.rows(); ++row) {
        for (int column = 0; column < family.current.columns(); ++column) {
            const QModelIndex index = model.indexOf(family.cellAt(row, column));
            QCOMPARE(model.matrixRow(index.row()), row);
            QCOMPARE(index.column(), column);
            QCOMPARE(model.cell(index).value(), family.cellAt(row, column));
        }
    }
    QVERIFY(!model.indexOf(open.family(QStringLiteral("client")).cellAt(0, 0)).isValid());
    QVERIFY(!model.cell({}).has_value());
}

void TestHeatmapModel::bearsWhatItDoesNotKnow()
{
    OpenStudy open;
    HeatmapModel model(open.document, Language::French);
    const JobFamily& large = open.family(QStringLiteral("management"));
    const JobFamily& small = open.family(QStringLiteral("marketing"));
    model.setFamily(large.id);
    const QModelIndex last = model.index(model.rowCount() - 1, model.columnCount() - 1);
    model.setFamily(small.id);
    QVERIFY(model.rowCount() <= last.row());
    for (int asked = 0; asked < 2; ++asked)
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("out of range")));
    QCOMPARE(model.flags(last), Qt::NoItemFlags);
    QVERIFY(!model.cell(last).has_value());

    const QSignalSpy changed(&model, &HeatmapModel::dataChanged);
    const auto tell = [&](const std::vector<CellRef>& cells) {
        AtlasChange change;
        change.inFamilies = {{small.id, {}, {}, {}, false, cells}};
        Q_EMIT open.document.changed(change);
    };
    tell({{SubCompetenceId{4711}, small.domains.front().id}});
    QCOMPARE(changed.count(), 0);
    tell({{SubCompetenceId{4711}, {}}, small.cellAt(1, 0)});
    QCOMPARE(changed.count(), 1);
}

QTEST_MAIN(TestHeatmapModel)
#include "tst_heatmap_model.moc"
