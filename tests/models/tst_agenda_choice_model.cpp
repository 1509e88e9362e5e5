// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/agenda_choice_model.h"
#include "models/agenda_model.h"
#include "support/open_study.h"
#include "support/workshop_samples.h"

#include <QAbstractItemModelTester>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

using namespace atlas;

namespace {

constexpr auto Fatal = QAbstractItemModelTester::FailureReportingMode::Fatal;

/// The study open with two cells of the services family changed, one of them with a reason.
struct OpenChoice {
    OpenChoice()
        : family(open.family(QStringLiteral("services")))
        , scale(open.document.atlas().scaleOf(family))
    {
        rate(0, 0, {});
        rate(2, 1, QStringLiteral("because"));
    }
    void rate(int row, int column, const QString& reason)
    {
        const Rating present = family.current.at(row, column);
        const Rating next = ratingOf(scale, QStringLiteral("++"));
        const Rating other = ratingOf(scale, QStringLiteral("--"));
        QVERIFY(open.document
                    .rate(family.id, {{family.cellAt(row, column), present == next ? other : next}}, reason)
                    .value());
    }

    OpenStudy open;
    const JobFamily family; ///< as it was at first
    const RatingScale scale;
};

QString text(const AgendaChoiceModel& model, int row, AgendaChoiceModel::Column column)
{
    return model.index(row, column).data().toString();
}

QString tip(const AgendaChoiceModel& model, int row, AgendaChoiceModel::Column column)
{
    return model.index(row, column).data(Qt::ToolTipRole).toString();
}

bool tick(AgendaChoiceModel& model, int row, Qt::CheckState state = Qt::Checked)
{
    return model.setData(model.index(row, 0), state, Qt::CheckStateRole);
}

} // namespace

class TestAgendaChoiceModel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void showsEveryCell();
    void showsWhatTheQueryAsksFor();
    void saysWhy();
    void ticksCells();
    void keepsTicksOverQueries();
    void ticksAllThatIsShown();
    void marksWhatIsChosen();
    void followsEditUndoAndRedo();
    void namesItsColumns();
    void indexesOfRowsThatHaveGoneSayNothing();
};

void TestAgendaChoiceModel::indexesOfRowsThatHaveGoneSayNothing()
{
    OpenChoice choice;
    AgendaChoiceModel model(choice.open.document, {}, Language::English);
    const QModelIndex last = model.index(model.rowCount() - 1, 0);
    QVERIFY(model.flags(last).testFlag(Qt::ItemIsEnabled));
    model.setQuery({AgendaFilter::NotRated, {}, {}, {}}); // one row is left
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral(".*")));
    QCOMPARE(model.flags(last), Qt::ItemFlags(Qt::NoItemFlags));
}

void TestAgendaChoiceModel::showsEveryCell()
{
    OpenChoice choice;
    AgendaChoiceModel model(choice.open.document, {}, Language::English);
    const QAbstractItemModelTester tester(&model, Fatal);
    QCOMPARE(model.rowCount(), 603);
    const JobFamily first = choice.open.document.atlas().families.front();
    QCOMPARE(text(model, 1, AgendaChoiceModel::Family), first.title);
    QCOMPARE(text(model, 1, AgendaChoiceModel::Competence), first.competences.front().label);
    QCOMPARE(text(model, 1, AgendaChoiceModel::SubCompetence), first.rows.front().label);
    QCOMPARE(tip(model, 1, AgendaChoiceModel::SubCompetence),
        first.rows.front().label + u'\n' + text(model, 1, AgendaChoiceModel::Competence));
    QCOMPARE(tip(model, 1, AgendaChoiceModel::Domain), text(model, 1, AgendaChoiceModel::Domain));
    QCOMPARE(text(model, 1, AgendaChoiceModel::Domain), first.domains[1].label);
    const Rating rating = first.current.at(0, 1);
    QVERIFY(text(model, 1, AgendaChoiceModel::Present).contains(choice.scale.entry(rating).label.english));
    QCOMPARE(text(model, 1, AgendaChoiceModel::Why), QString());
}

void TestAgendaChoiceModel::showsWhatTheQueryAsksFor()
{
    OpenChoice choice;
    AgendaChoiceModel model(choice.open.document, {}, Language::English);
    const QAbstractItemModelTester tester(&model, Fatal);
    model.setQuery({AgendaFilter::NotRated, {}, {}, {}});
    QCOMPARE(model.rowCount(), 1);
    QCOMPARE(text(model, 0, AgendaChoiceModel::Why), QStringLiteral("not rated"));
    model.setQuery({AgendaFilter::Changed, {}, {}, {}});
    QCOMPARE(model.rowCount(), 2);
    model.setQuery({AgendaFilter::Changed, choice.family.domains[1].label, {}, {}});
    QCOMPARE(model.rowCount(), 1);
    QCOMPARE(text(model, 0, AgendaChoiceModel::SubCompetence), choice.family.rows[2].label);
    model.setQuery({AgendaFilter::All, {}, {choice.family.id}, {}});
    QCOMPARE(model.rowCount(), choice.family.current.rows() * choice.family.current.columns());
}

void TestAgendaChoiceModel::saysWhy()
{
    OpenChoice choice;
    const JobFamily& family = choice.family;
    AtlasDocument& document = choice.open.document;
    QVERIFY(document
                .explain(family.id, family.cellAt(2, 1),
                    {QStringLiteral("because"), {}, Certainty::Contested, {}, {}})
                .value());
    Workshop past =
        startedWorkshop(0, {itemOf(0, family, 2, 1), itemOf(0, family, 0, 0), itemOf(0, family, 3, 0)});
    past.title = QStringLiteral("Spring");
    past.items.edit()[0].rounds = {revealedRound(choice.scale, QStringLiteral("6x-- 6x++"))};
    past.items.edit()[0].outcome.state = AgendaState::Parked;
    past.items.edit()[1].rounds = {revealedRound(choice.scale, QStringLiteral("12x++"))};
    past.items.edit()[1].outcome = decidedOn(ratingOf(choice.scale, QStringLiteral("++")));
    past.items.edit()[2].rounds = {revealedRound(choice.scale, QStringLiteral("6x++ 6xN/A"))};
    past.items.edit()[2].outcome = decidedOn(ratingOf(choice.scale, QStringLiteral("++")));
    const WorkshopId id = document.addWorkshop(past).value().id;
    QVERIFY(id.isValid());
    AgendaChoiceModel model(document, {}, Language::English);
    model.setQuery({AgendaFilter::All, {}, {family.id}, {}});
    const int columns = family.current.columns();
    QCOMPARE(text(model, 0, AgendaChoiceModel::Why), QStringLiteral("changed without a reason"));
    QCOMPARE(text(model, 2 * columns + 1, AgendaChoiceModel::Why),
        QStringLiteral(
            "changed; contested; voted on with agreement −1.00, opposed camps; parked in “Spring”"));
    QCOMPARE(text(model, 3 * columns, AgendaChoiceModel::Why),
        QStringLiteral("voted on with agreement 0.00, no majority"));
}

void TestAgendaChoiceModel::ticksCells()
{
    OpenChoice choice;
    AgendaChoiceModel model(choice.open.document, {}, Language::English);
    QSignalSpy ticks(&model, &AgendaChoiceModel::ticksChanged);
    QVERIFY(model.flags(model.index(0, 0)).testFlag(Qt::ItemIsUserCheckable));
    QVERIFY(!model.flags(model.index(0, 1)).testFlag(Qt::ItemIsUserCheckable));
    QVERIFY(tick(model, 5));
    QVERIFY(tick(model, 2));
    QVERIFY(!tick(model, 2));
    QVERIFY(!model.setData(model.index(3, 1), Qt::Checked, Qt::CheckStateRole));
    QVERIFY(!model.setData(model.index(3, 0), Qt::Checked, Qt::EditRole));
    QCOMPARE(ticks.count(), 2);
    QCOMPARE(model.ticked().size(), std::size_t(2));
    QCOMPARE(model.ticked().front().second, model.candidate(5).cell); // in the order of ticking
    QCOMPARE(model.ticked().front().first, model.candidate(5).family);
    QCOMPARE(model.index(5, 0).data(Qt::CheckStateRole).toInt(), int(Qt::Checked));
    QVERIFY(!model.index(5, 1).data(Qt::CheckStateRole).isValid());
    QVERIFY(tick(model, 5, Qt::Unchecked));
    QCOMPARE(model.index(5, 0).data(Qt::CheckStateRole).toInt(), int(Qt::Unchecked));
    QCOMPARE(model.ticked().size(), std::size_t(1));
    model.clearTicks();
    QVERIFY(model.ticked().empty());
    QCOMPARE(model.index(2, 0).data(Qt::CheckStateRole).toInt(), int(Qt::Unchecked));
    QCOMPARE(ticks.count(), 4);
}

void TestAgendaChoiceModel::keepsTicksOverQueries()
{
    OpenChoice choice;
    AgendaChoiceModel model(choice.open.document, {}, Language::English);
    const QAbstractItemModelTester tester(&model, Fatal);
    model.setQuery({AgendaFilter::NotRated, {}, {}, {}});
    QVERIFY(tick(model, 0));
    const CellRef empty = model.candidate(0).cell;
    model.setQuery({AgendaFilter::Changed, {}, {}, {}});
    QVERIFY(tick(model, 1));
    QCOMPARE(model.ticked().size(), std::size_t(2));
    QCOMPARE(model.ticked().front().second, empty);
    model.setQuery({AgendaFilter::NotRated, {}, {}, {}});
    QCOMPARE(model.index(0, 0).data(Qt::CheckStateRole).toInt(), int(Qt::Checked));
}

void TestAgendaChoiceModel::ticksAllThatIsShown()
{
    OpenChoice choice;
    AgendaChoiceModel model(choice.open.document, {}, Language::English);
    QVERIFY(tick(model, 602));
    model.setQuery({AgendaFilter::Changed, {}, {}, {}});
    QSignalSpy ticks(&model, &AgendaChoiceModel::ticksChanged);
    QSignalSpy data(&model, &AgendaChoiceModel::dataChanged);
    model.tickAll(true);
    QCOMPARE(model.ticked().size(), std::size_t(3));
    QCOMPARE(ticks.count(), 1);
    QCOMPARE(data.count(), 1);
    model.tickAll(true);
    QCOMPARE(ticks.count(), 1);
    model.tickAll(false);
    QCOMPARE(model.ticked().size(), std::size_t(1));
}

void TestAgendaChoiceModel::marksWhatIsChosen()
{
    OpenChoice choice;
    const JobFamily& family = choice.family;
    Workshop workshop;
    workshop.items = {itemOf(0, family, 2, 1)};
    const WorkshopId id = choice.open.document.addWorkshop(workshop).value().id;
    AgendaChoiceModel model(choice.open.document, id, Language::English);
    const QAbstractItemModelTester tester(&model, Fatal);
    model.setQuery({AgendaFilter::Changed, {}, {}, {}});
    const QModelIndex chosen = model.index(1, 0);
    QVERIFY(chosen.data(AgendaChoiceModel::ChosenRole).toBool());
    QCOMPARE(chosen.data(Qt::CheckStateRole).toInt(), int(Qt::Checked));
    QVERIFY(!model.flags(chosen).testFlag(Qt::ItemIsEnabled));
    QVERIFY(
        text(model, 1, AgendaChoiceModel::Why).startsWith(QStringLiteral("already on the agenda; changed")));
    QVERIFY(!tick(model, 1, Qt::Unchecked));
    model.tickAll(true);
    QCOMPARE(model.ticked().size(), std::size_t(1));

    // What goes onto the agenda is no longer ticked, but chosen.
    AgendaModel agenda(choice.open.document, id, Language::English);
    QSignalSpy ticks(&model, &AgendaChoiceModel::ticksChanged);
    QCOMPARE(agenda.addCells(AgendaModel::Cells(model.ticked())).value(), 1);
    QVERIFY(model.ticked().empty());
    QCOMPARE(ticks.count(), 1);
    QVERIFY(model.index(0, 0).data(AgendaChoiceModel::ChosenRole).toBool());
    // And may be taken again once it is off.
    QVERIFY(agenda.removeItems({1}).has_value());
    QVERIFY(!model.index(0, 0).data(AgendaChoiceModel::ChosenRole).toBool());
    QCOMPARE(model.index(0, 0).data(Qt::CheckStateRole).toInt(), int(Qt::Unchecked));
}

void TestAgendaChoiceModel::followsEditUndoAndRedo()
{
    OpenChoice choice;
    AgendaChoiceModel model(choice.open.document, {}, Language::English);
    const QAbstractItemModelTester tester(&model, Fatal);
    model.setQuery({AgendaFilter::Changed, {}, {}, {}});
    choice.rate(4, 2, {});
    QCOMPARE(model.rowCount(), 3);
    QVERIFY(tick(model, 2));
    QVERIFY(choice.open.document.undo().has_value());
    QCOMPARE(model.rowCount(), 2);
    QVERIFY(choice.open.document.redo().has_value());
    QCOMPARE(model.rowCount(), 3);
    QCOMPARE(model.index(2, 0).data(Qt::CheckStateRole).toInt(), int(Qt::Checked));
}

void TestAgendaChoiceModel::namesItsColumns()
{
    OpenChoice choice;
    const AgendaChoiceModel model(choice.open.document, {}, Language::English);
    QStringList titles;
    for (int section = 0; section < model.columnCount(); ++section)
        titles << model.headerData(section, Qt::Horizontal).toString();
    QCOMPARE(titles.join(u'|'), QStringLiteral("Job family|Competence|Sub-competence|Domain|Rating|Why"));
    QVERIFY(!model.headerData(0, Qt::Vertical).isValid());
}

QTEST_MAIN(TestAgendaChoiceModel)
#include "tst_agenda_choice_model.moc"
