// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/open_agenda.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace atlas;

namespace {

constexpr auto Fatal = QAbstractItemModelTester::FailureReportingMode::Fatal;

QString text(const AgendaModel& model, int row, AgendaModel::Column column)
{
    return model.index(row, column).data().toString();
}

} // namespace

class TestAgendaModel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void showsWhereAnItemStands();
    void showsStates_data();
    void showsStates();
    void hidesVotesBeforeTheReveal();
    void followsEditUndoAndRedo();
    void emptiesWithItsWorkshop();
    void namesItsColumns();
};

void TestAgendaModel::showsWhereAnItemStands()
{
    OpenAgenda agenda;
    const AgendaModel model(agenda.open.document, agenda.id, Language::English);
    const QModelIndex index = model.index(1, AgendaModel::Item);
    const JobFamily& family = agenda.family;
    QCOMPARE(index.data().toString(), family.rows[1].label + QStringLiteral(" · ") + family.domains[0].label);
    QCOMPARE(index.data(AgendaModel::LabelRole), index.data());
    QCOMPARE(index.data(AgendaModel::ContextRole).toString(),
        family.competenceOf(1).label + QStringLiteral(" · ") + family.title);
    QVERIFY(index.data(Qt::AccessibleTextRole).toString().endsWith(QStringLiteral(", open")));
    QVERIFY(!index.data(AgendaModel::IsCurrentRole).toBool());
    agenda.change([](Workshop& workshop) { workshop.current = workshop.items[1].id; });
    QVERIFY(index.data(AgendaModel::IsCurrentRole).toBool());
    QVERIFY(!model.index(0, 0).data(AgendaModel::IsCurrentRole).toBool());
    QVERIFY(!index.data(Qt::EditRole).isValid());
}

void TestAgendaModel::showsStates_data()
{
    QTest::addColumn<QStringList>("rounds"); // "h" before the votes: hidden
    QTest::addColumn<int>("state");
    QTest::addColumn<QString>("text");
    QTest::newRow("open") << QStringList() << int(AgendaState::Open) << "open";
    QTest::newRow("voting") << QStringList{QStringLiteral("h1x+")} << int(AgendaState::Open) << "votes not revealed";
    QTest::newRow("revealed") << QStringList{QStringLiteral("1x+")} << int(AgendaState::Open) << "revealed";
    QTest::newRow("second round") << QStringList{QStringLiteral("1x+"), QStringLiteral("h")}
                                  << int(AgendaState::Open) << "second round not revealed";
    QTest::newRow("second revealed") << QStringList{QStringLiteral("1x+"), QStringLiteral("1x-")}
                                     << int(AgendaState::Open) << "second round revealed";
    QTest::newRow("skipped") << QStringList{QStringLiteral("h1x+")} << int(AgendaState::Skipped) << "skipped";
    QTest::newRow("parked") << QStringList{QStringLiteral("1x+")} << int(AgendaState::Parked) << "parked";
    QTest::newRow("decided") << QStringList{QStringLiteral("1x+")} << int(AgendaState::Decided)
                             << "decided: − → ++";
}

void TestAgendaModel::showsStates()
{
    QFETCH(QStringList, rounds);
    QFETCH(int, state);
    OpenAgenda agenda;
    const RatingScale& scale = agenda.scale;
    agenda.change([&](Workshop& workshop) {
        AgendaItem& item = workshop.items.edit().front();
        for (const QString& votes : rounds)
            item.rounds.push_back(
                votes.startsWith(u'h') ? hiddenRound(scale, votes.mid(1)) : revealedRound(scale, votes));
        item.outcome.state = static_cast<AgendaState>(state);
        if (item.outcome.state == AgendaState::Decided)
            item.outcome =
                decidedOn(ratingOf(scale, QStringLiteral("++")), ratingOf(scale, QStringLiteral("-")));
    });
    const AgendaModel model(agenda.open.document, agenda.id, Language::English);
    QTEST(text(model, 0, AgendaModel::State), "text");
}

void TestAgendaModel::hidesVotesBeforeTheReveal()
{
    OpenAgenda agenda;
    AgendaModel model(agenda.open.document, agenda.id, Language::French);
    const auto everyText = [&model] {
        QString all;
        for (int column = 0; column < model.columnCount(); ++column) {
            for (const int role : {int(Qt::DisplayRole), int(Qt::ToolTipRole), int(Qt::AccessibleTextRole),
                     int(Qt::EditRole), int(Qt::StatusTipRole)})
                all += model.index(0, column).data(role).toString() + u'\n';
        }
        return all;
    };
    agenda.change(
        [&](Workshop& workshop) { workshop.items.edit().front().rounds = {hiddenRound(agenda.scale, {})}; });
    const QString without = everyText();
    QCOMPARE(model.index(0, 0).data(AgendaModel::AnswersRole).toInt(), 0);
    agenda.change([&](Workshop& workshop) {
        workshop.items.edit().front().rounds = {hiddenRound(agenda.scale, QStringLiteral("8x+ 4x++ 3x."))};
    });
    QCOMPARE(everyText(), without);
    QCOMPARE(model.index(0, 0).data(AgendaModel::AnswersRole).toInt(), 15);
    QVERIFY(!model.index(1, 0).data(AgendaModel::AnswersRole).isValid());

    agenda.change([&](Workshop& workshop) {
        workshop.items.edit().front().rounds = {revealedRound(agenda.scale, QStringLiteral("6x+ 6x++ 3x."))};
    });
    QCOMPARE(text(model, 0, AgendaModel::Votes), QStringLiteral("12"));
    QCOMPARE(text(model, 0, AgendaModel::Agreement), QStringLiteral("0,60"));
    // The room knows the first round while it votes again.
    agenda.change([&](Workshop& workshop) {
        workshop.items.edit().front().rounds.push_back(hiddenRound(agenda.scale, QStringLiteral("5x--")));
    });
    QCOMPARE(text(model, 0, AgendaModel::Votes), QStringLiteral("12"));
    QCOMPARE(text(model, 0, AgendaModel::Agreement), QStringLiteral("0,60"));
    QCOMPARE(model.index(0, 0).data(AgendaModel::AnswersRole).toInt(), 5);
}

void TestAgendaModel::followsEditUndoAndRedo()
{
    OpenAgenda agenda;
    AgendaModel model(agenda.open.document, agenda.id, Language::English);
    const QAbstractItemModelTester tester(&model, Fatal);
    Decision decision;
    decision.rating = ratingOf(agenda.scale, QStringLiteral("++"));
    decision.reason = QStringLiteral("agreed");
    QVERIFY(agenda.open.document.decide(agenda.id, model.itemAt(1), decision, QStringLiteral("Workshop"))
                .has_value());
    QVERIFY(text(model, 1, AgendaModel::State).startsWith(QStringLiteral("decided")));
    QVERIFY(agenda.open.document.undo().has_value());
    QCOMPARE(text(model, 1, AgendaModel::State), QStringLiteral("open"));
    QVERIFY(agenda.open.document.redo().has_value());
    QVERIFY(text(model, 1, AgendaModel::State).startsWith(QStringLiteral("decided")));
    QVERIFY(model.moveDown({1}).has_value());
    QVERIFY(text(model, 2, AgendaModel::State).startsWith(QStringLiteral("decided")));
}

void TestAgendaModel::emptiesWithItsWorkshop()
{
    OpenAgenda agenda;
    AgendaModel model(agenda.open.document, agenda.id, Language::English);
    const QAbstractItemModelTester tester(&model, Fatal);
    QVERIFY(agenda.open.document.removeWorkshop(agenda.id).has_value());
    QCOMPARE(model.rowCount(), 0);
    QCOMPARE(model.rowOf({1}), -1);
}

void TestAgendaModel::namesItsColumns()
{
    OpenAgenda agenda;
    const AgendaModel model(agenda.open.document, agenda.id, Language::English);
    QStringList titles;
    for (int section = 0; section < model.columnCount(); ++section)
        titles << model.headerData(section, Qt::Horizontal).toString();
    QCOMPARE(titles.join(u'|'), QStringLiteral("No.|Item|State|Votes|Agreement"));
    QVERIFY(!model.headerData(5, Qt::Horizontal).isValid());
    QVERIFY(!model.headerData(0, Qt::Vertical).isValid());
    QCOMPARE(model.rowCount(model.index(0, 0)), 0);
}

QTEST_MAIN(TestAgendaModel)
#include "tst_agenda_model.moc"
