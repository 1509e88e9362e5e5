// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/workshop_list_model.h"
#include "support/levels.h"
#include "support/open_study.h"
#include "support/workshop_samples.h"

#include <QAbstractItemModelTester>
#include <QPersistentModelIndex>
#include <QTest>

using namespace atlas;

namespace {

constexpr auto Fatal = QAbstractItemModelTester::FailureReportingMode::Fatal;

QString text(const WorkshopListModel& model, int row, WorkshopListModel::Column column)
{
    return model.index(row, column).data().toString();
}

QString titles(const WorkshopListModel& model)
{
    QStringList names;
    for (int row = 0; row < model.rowCount(); ++row)
        names << text(model, row, WorkshopListModel::Title);
    return names.join(u' ');
}

/// One item for each state named, all on rows of the first column.
Workshop workshopWith(const JobFamily& family, const char* title, const std::vector<AgendaState>& states)
{
    Workshop workshop = startedWorkshop(0, {});
    workshop.title = QString::fromLatin1(title);
    for (const AgendaState state : states) {
        AgendaItem item = itemOf(0, family, static_cast<int>(workshop.items.size()), 0);
        item.outcome.state = state;
        if (state == AgendaState::Decided)
            item.outcome = decidedOn(levelAt(1));
        workshop.items.push_back(item);
    }
    return workshop;
}

} // namespace

class TestWorkshopListModel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void showsTheNewestFirst();
    void countsItemsAndDecisions();
    void saysHowFarItHasCome();
    void keepsPersistentIndexes();
    void followsEditUndoAndRedo();
    void namesItsColumns();
};

void TestWorkshopListModel::showsTheNewestFirst()
{
    Atlas atlas = study();
    for (const qint64 id : {1, 2})
        atlas.workshops.push_back(startedWorkshop(id, {}));
    atlas.workshops.edit()[0].title = QStringLiteral("Old");
    atlas.workshops.edit()[1].title = QStringLiteral("New");
    OpenStudy open(atlas);
    WorkshopListModel model(open.document, Language::English);
    const QAbstractItemModelTester tester(&model, Fatal);
    QCOMPARE(titles(model), QStringLiteral("New Old"));
    QCOMPARE(model.workshopAt(1), WorkshopId{1});
    QCOMPARE(model.rowOf({1}), 1);
    QCOMPARE(model.rowOf({3}), -1);
}

void TestWorkshopListModel::countsItemsAndDecisions()
{
    OpenStudy open;
    const JobFamily& family = open.family(QStringLiteral("services"));
    using enum AgendaState;
    QVERIFY(open.document.addWorkshop(workshopWith(family, "A", {Decided, Open, Parked, Decided, Skipped}))
                .has_value());
    const WorkshopListModel model(open.document, Language::English);
    QCOMPARE(text(model, 0, WorkshopListModel::Items), QStringLiteral("5"));
    QCOMPARE(text(model, 0, WorkshopListModel::Decided), QStringLiteral("2 of 5"));
    QCOMPARE(model.index(0, WorkshopListModel::Decided).data(WorkshopListModel::SortRole).toInt(), 2);
}

void TestWorkshopListModel::saysHowFarItHasCome()
{
    OpenStudy open;
    const JobFamily& family = open.family(QStringLiteral("services"));
    using enum AgendaState;
    Workshop workshop = workshopWith(family, "A", {Open, Open, Open});
    const WorkshopListModel model(open.document, Language::English);
    workshop = open.document.addWorkshop(workshop).value();
    QCOMPARE(text(model, 0, WorkshopListModel::State), QStringLiteral("under way"));
    workshop.current = workshop.items[2].id;
    QVERIFY(open.document.saveWorkshop(workshop).has_value());
    QCOMPARE(text(model, 0, WorkshopListModel::State), QStringLiteral("under way, item 3 of 3"));
    const QDate day = workshopMoment().toLocalTime().date();
    QCOMPARE(model.index(0, WorkshopListModel::Date).data(WorkshopListModel::SortRole).toDate(), day);
    QCOMPARE(text(model, 0, WorkshopListModel::Date),
        QLocale(QLocale::English, QLocale::UnitedKingdom).toString(day, QLocale::ShortFormat));
}

void TestWorkshopListModel::keepsPersistentIndexes()
{
    OpenStudy open;
    WorkshopListModel model(open.document, Language::English);
    const QAbstractItemModelTester tester(&model, Fatal);
    std::vector<WorkshopId> ids;
    for (const char* name : {"A", "B", "C"}) {
        Workshop workshop;
        workshop.title = QString::fromLatin1(name);
        ids.push_back(open.document.addWorkshop(workshop).value().id);
    }
    QCOMPARE(titles(model), QStringLiteral("C B A"));
    const QPersistentModelIndex first(model.index(2, 0));
    const QPersistentModelIndex second(model.index(1, 0));
    QVERIFY(open.document.removeWorkshop(ids[1]).has_value());
    QCOMPARE(titles(model), QStringLiteral("C A"));
    QVERIFY(!second.isValid());
    QCOMPARE(first.row(), 1);
    QVERIFY(open.document.addWorkshop({}).has_value());
    QCOMPARE(first.row(), 2);
    QCOMPARE(first.data().toString(), QStringLiteral("A"));
}

void TestWorkshopListModel::followsEditUndoAndRedo()
{
    OpenStudy open;
    const JobFamily& family = open.family(QStringLiteral("services"));
    WorkshopListModel model(open.document, Language::English);
    const QAbstractItemModelTester tester(&model, Fatal);
    const Workshop workshop =
        open.document.addWorkshop(workshopWith(family, "A", {AgendaState::Open, AgendaState::Open})).value();
    Decision decision;
    decision.rating = levelAt(3);
    decision.reason = QStringLiteral("agreed");
    QVERIFY(open.document.decide(workshop.id, workshop.items[1].id, decision, QStringLiteral("Workshop"))
                .has_value());
    QCOMPARE(text(model, 0, WorkshopListModel::Decided), QStringLiteral("1 of 2"));
    QVERIFY(open.document.undo().has_value());
    QCOMPARE(text(model, 0, WorkshopListModel::Decided), QStringLiteral("0 of 2"));
    QVERIFY(open.document.redo().has_value());
    QCOMPARE(text(model, 0, WorkshopListModel::Decided), QStringLiteral("1 of 2"));
}

void TestWorkshopListModel::namesItsColumns()
{
    OpenStudy open;
    const WorkshopListModel model(open.document, Language::English);
    QStringList names;
    for (int section = 0; section < model.columnCount(); ++section)
        names << model.headerData(section, Qt::Horizontal).toString();
    QCOMPARE(names.join(u'|'), QStringLiteral("Workshop|Date|State|Items|Decided"));
    QVERIFY(!model.headerData(0, Qt::Vertical).isValid());
}

QTEST_MAIN(TestWorkshopListModel)
#include "tst_workshop_list_model.moc"
