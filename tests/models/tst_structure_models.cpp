// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/heatmap_model.h"
#include "models/navigation_model.h"
#include "support/open_study.h"
#include "support/random_edits.h"

#include <QAbstractItemModelTester>
#include <QItemSelectionModel>
#include <QtTest>

using namespace atlas;

namespace {

/// What a table shows, headers included.
QStringList shown(const HeatmapModel& model)
{
    QStringList lines;
    QStringList heads;
    for (int column = 0; column < model.columnCount(); ++column)
        heads += model.headerData(column, Qt::Horizontal).toString();
    lines += heads.join(u'|');
    for (int row = 0; row < model.rowCount(); ++row) {
        QStringList cells{model.headerData(row, Qt::Vertical).toString()};
        for (int column = 0; column < model.columnCount(); ++column)
            cells += model.index(row, column).data().toString();
        lines += cells.join(u'|');
    }
    return lines;
}

QStringList shown(const QAbstractItemModel& list)
{
    QStringList lines;
    for (int row = 0; row < list.rowCount(); ++row)
        lines += list.index(row, 0).data().toString() + u'|' + list.index(row, 0).data(NavigationModel::SubtitleRole).toString();
    return lines;
}

} // namespace

/// Models over an atlas whose families, rows and columns come, go, move and are renamed.
class TestStructureModels : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void followEveryEdit_data();
    void followEveryEdit();
    void showWhatIsNewWhateverTheFilter();
};

void TestStructureModels::followEveryEdit_data()
{
    QTest::addColumn<int>("seed");
    QTest::addColumn<bool>("grouped");
    for (int seed = 0; seed < 12; ++seed)
        QTest::addRow("%d", seed) << seed << (seed % 2 == 0);
}

void TestStructureModels::followEveryEdit()
{
    QFETCH(int, seed);
    QFETCH(bool, grouped);
    OpenStudy open(editableAtlas());
    HeatmapModel model(open.document, Language::French);
    AxisArrangement order;
    order.grouped = grouped;
    model.setFamily(open.document.atlas().families.front().id);
    model.setOrder(order, {});
    NavigationModel list(open.document, Language::French);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    const QAbstractItemModelTester listTester(&list, QAbstractItemModelTester::FailureReportingMode::Fatal);
    int resets = 0;
    connect(&model, &QAbstractItemModel::modelReset, this, [&resets] { ++resets; });
    RandomEdits random(static_cast<quint32>(seed) + 70);
    QItemSelectionModel selection(&model);
    int kept = 0;
    const auto step = [&](auto change) {
        // Whatever is selected stays selected, as long as it is there.
        const FamilyId family = model.family()->id;
        std::vector<CellRef> chosen;
        selection.clear();
        for (int row = 0; row < model.rowCount(); ++row) {
            const QModelIndex index = model.index(row, row % std::max(1, model.columnCount()));
            if (const auto cell = model.cell(index)) {
                chosen.push_back(*cell);
                selection.select(index, QItemSelectionModel::Select);
            }
        }
        const int before = resets;
        change();
        HeatmapModel fresh(open.document, Language::French);
        fresh.setFamily(model.family()->id);
        fresh.setOrder(order, {});
        QCOMPARE(shown(model), shown(fresh));
        QCOMPARE(shown(list), shown(NavigationModel(open.document, Language::French)));
        if (resets != before || model.family()->id != family)
            return; // another scale, or the family is gone
        for (const CellRef& cell : chosen) {
            if (!model.family()->position(cell))
                continue;
            QVERIFY(selection.isSelected(model.indexOf(cell)));
            ++kept;
        }
    };
    int edits = 0;
    for (; edits < 25; ++edits)
        step([&] { QVERIFY(open.document.change(QStringLiteral("step"), random.next(open.document.atlas()))); });
    for (int edit = 0; edit < edits; ++edit)
        step([&] { QVERIFY(open.document.undo()); });
    for (int edit = 0; edit < edits; ++edit)
        step([&] { QVERIFY(open.document.redo()); });
    QVERIFY(kept > 0);
}

void TestStructureModels::showWhatIsNewWhateverTheFilter()
{
    OpenStudy open(editableAtlas());
    HeatmapModel model(open.document, Language::French);
    const JobFamily family = open.document.atlas().families.front();
    model.setFamily(family.id);
    RowFilter filter;
    filter.ratings = {levelAt(3)};
    model.setOrder({}, filter);
    const int before = model.shownRows();
    QVERIFY(before > 0 && before < static_cast<int>(family.rows.size()));
    SubCompetence row = family.rows.front();
    row.id = {777777};
    row.label = QStringLiteral("Nouvelle");
    Changes changes;
    changes.add(EntityChange<SubCompetence>{family.id, std::nullopt, Placed<SubCompetence>{row, 1}});
    QVERIFY(open.document.change(QStringLiteral("new row"), changes));
    QCOMPARE(model.shownRows(), before + 1);
    QVERIFY(model.indexOf({row.id, family.domains.front().id}).isValid());
    QVERIFY(open.document.undo());
    QCOMPARE(model.shownRows(), before);
}

QTEST_GUILESS_MAIN(TestStructureModels)
#include "tst_structure_models.moc"
