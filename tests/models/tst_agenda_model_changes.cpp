// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/change_spy.h"
#include "support/open_agenda.h"

#include <QAbstractItemModelTester>
#include <QDataStream>
#include <QIODevice>
#include <QMimeData>
#include <QPersistentModelIndex>
#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace atlas;

namespace {

constexpr auto Fatal = QAbstractItemModelTester::FailureReportingMode::Fatal;

} // namespace

class TestAgendaModelChanges : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void moves_data();
    void moves();
    void movesUpAndDown_data();
    void movesUpAndDown();
    void dropsRows_data();
    void dropsRows();
    void refusesForeignDrops();
    void theViewTakesNothingAwayAfterADrop();
    void addsCellsOnce();
    void removesItems();
    void goesOnWhereTheCurrentItemWas();
    void sortsByHiddenRounds();
    void keepsTheNumbersOfMinutes();
    void keepsPersistentIndexes();
    void changesNothingWhenTheStoreFails();
};

void TestAgendaModelChanges::moves_data()
{
    QTest::addColumn<QList<int>>("rows");
    QTest::addColumn<int>("before");
    QTest::addColumn<QString>("order");
    QTest::newRow("down") << QList<int>{0} << 3 << "2 3 1 4 5";
    QTest::newRow("up") << QList<int>{3} << 1 << "1 4 2 3 5";
    QTest::newRow("to the end") << QList<int>{1} << 5 << "1 3 4 5 2";
    QTest::newRow("to the start") << QList<int>{4} << 0 << "5 1 2 3 4";
    QTest::newRow("apart, in any order") << QList<int>{4, 0, 0} << 2 << "2 1 5 3 4";
    QTest::newRow("before itself") << QList<int>{2} << 2 << "1 2 3 4 5";
    QTest::newRow("after itself") << QList<int>{2} << 3 << "1 2 3 4 5";
    QTest::newRow("into the midst of themselves") << QList<int>{1, 2, 3} << 2 << "1 2 3 4 5";
}

void TestAgendaModelChanges::moves()
{
    QFETCH(QList<int>, rows);
    QFETCH(int, before);
    OpenAgenda agenda;
    AgendaModel model(agenda.open.document, agenda.id, Language::English);
    const QAbstractItemModelTester tester(&model, Fatal);
    const ChangeSpy saves(agenda.open.document);
    QVERIFY(model.moveItems({rows.begin(), rows.end()}, before).has_value());
    QTEST(shown(model), "order");
    QTEST(agenda.stored(), "order");
    QCOMPARE(saves.workshops(), agenda.stored() == QStringLiteral("1 2 3 4 5") ? 0 : 1);
}

void TestAgendaModelChanges::movesUpAndDown_data()
{
    QTest::addColumn<QList<int>>("rows");
    QTest::addColumn<bool>("up");
    QTest::addColumn<QString>("order");
    QTest::newRow("one up") << QList<int>{2} << true << "1 3 2 4 5";
    QTest::newRow("one down") << QList<int>{2} << false << "1 2 4 3 5";
    QTest::newRow("first up") << QList<int>{0} << true << "1 2 3 4 5";
    QTest::newRow("last down") << QList<int>{4} << false << "1 2 3 4 5";
    QTest::newRow("block up") << QList<int>{2, 1} << true << "2 3 1 4 5";
    QTest::newRow("block down") << QList<int>{1, 2} << false << "1 4 2 3 5";
    QTest::newRow("block at the top, and another") << QList<int>{0, 1, 3} << true << "1 2 4 3 5";
    QTest::newRow("block at the end, and another") << QList<int>{4, 3, 1} << false << "1 3 2 4 5";
    QTest::newRow("apart, down") << QList<int>{0, 2} << false << "2 1 4 3 5";
}

void TestAgendaModelChanges::movesUpAndDown()
{
    QFETCH(QList<int>, rows);
    QFETCH(bool, up);
    OpenAgenda agenda;
    AgendaModel model(agenda.open.document, agenda.id, Language::English);
    const QAbstractItemModelTester tester(&model, Fatal);
    const std::vector<int> wanted(rows.begin(), rows.end());
    QVERIFY((up ? model.moveUp(wanted) : model.moveDown(wanted)).has_value());
    QTEST(shown(model), "order");
    QTEST(agenda.stored(), "order");
}

void TestAgendaModelChanges::dropsRows_data()
{
    QTest::addColumn<QList<int>>("rows");
    QTest::addColumn<int>("row");
    QTest::addColumn<int>("onto");
    QTest::addColumn<QString>("order");
    QTest::newRow("between") << QList<int>{0} << 3 << -1 << "2 3 1 4 5";
    QTest::newRow("behind the last") << QList<int>{0} << -1 << -1 << "2 3 4 5 1";
    QTest::newRow("onto a row") << QList<int>{3, 4} << -1 << 1 << "1 4 5 2 3";
    QTest::newRow("where they are") << QList<int>{1, 2} << 1 << -1 << "1 2 3 4 5";
}

void TestAgendaModelChanges::dropsRows()
{
    QFETCH(QList<int>, rows);
    QFETCH(int, row);
    QFETCH(int, onto);
    OpenAgenda agenda;
    AgendaModel model(agenda.open.document, agenda.id, Language::English);
    const QAbstractItemModelTester tester(&model, Fatal);
    QModelIndexList dragged;
    for (const int each : rows) {
        for (const int column : {1, 0, 3}) // a selected row has an index for each column
            dragged << model.index(each, column);
    }
    const std::unique_ptr<QMimeData> data(model.mimeData(dragged));
    QCOMPARE(data->formats(), model.mimeTypes());
    const ChangeSpy saves(agenda.open.document);
    const QModelIndex parent = onto < 0 ? QModelIndex() : model.index(onto, 0);
    QVERIFY(model.canDropMimeData(data.get(), Qt::MoveAction, row, 0, parent));
    QVERIFY(model.dropMimeData(data.get(), Qt::MoveAction, row, 0, parent));
    QTEST(shown(model), "order");
    QTEST(agenda.stored(), "order");
    QVERIFY(saves.workshops() <= 1);
}

void TestAgendaModelChanges::refusesForeignDrops()
{
    OpenAgenda agenda;
    Workshop other;
    other.items.push_back(itemOf(0, agenda.family, 7, 1));
    const WorkshopId otherId = agenda.open.document.addWorkshop(other).value().id;
    const AgendaModel elsewhere(agenda.open.document, otherId, Language::English);
    AgendaModel model(agenda.open.document, agenda.id, Language::English);
    const std::unique_ptr<QMimeData> foreign(elsewhere.mimeData({elsewhere.index(0, 0)}));
    const std::unique_ptr<QMimeData> own(model.mimeData({model.index(0, 0)}));
    QMimeData words;
    words.setText(QStringLiteral("1 2"));
    QMimeData broken;
    broken.setData(model.mimeTypes().front(), "\x01\x02");
    QMimeData alike; // items of the same ids, as another atlas may have them
    QByteArray bytes;
    QDataStream(&bytes, QIODevice::WriteOnly) << otherId.value << qint64(1) << qint64(2);
    alike.setData(model.mimeTypes().front(), bytes);
    for (const QMimeData* data :
        std::initializer_list<const QMimeData*>{foreign.get(), &words, &broken, &alike}) {
        QVERIFY(!model.canDropMimeData(data, Qt::MoveAction, 3, 0, {}));
        QVERIFY(!model.dropMimeData(data, Qt::MoveAction, 3, 0, {}));
    }
    QVERIFY(!model.canDropMimeData(nullptr, Qt::MoveAction, 3, 0, {}));
    QVERIFY(!model.dropMimeData(own.get(), Qt::CopyAction, 3, 0, {}));
    QCOMPARE(shown(model), QStringLiteral("1 2 3 4 5"));
}

void TestAgendaModelChanges::theViewTakesNothingAwayAfterADrop()
{
    OpenAgenda agenda;
    AgendaModel model(agenda.open.document, agenda.id, Language::English);
    QVERIFY(!model.removeRows(0, 1));
    QVERIFY(!model.setItemData(model.index(0, 0), {{Qt::EditRole, QVariant()}}));
    QCOMPARE(model.supportedDropActions(), Qt::MoveAction);
    QVERIFY(model.flags(model.index(0, 0)).testFlag(Qt::ItemIsDragEnabled));
    QVERIFY(!model.flags(model.index(0, 0)).testFlag(Qt::ItemIsDropEnabled));
    QVERIFY(model.flags({}).testFlag(Qt::ItemIsDropEnabled));
}

void TestAgendaModelChanges::addsCellsOnce()
{
    OpenAgenda agenda(2);
    AgendaModel model(agenda.open.document, agenda.id, Language::English);
    const QAbstractItemModelTester tester(&model, Fatal);
    const JobFamily& family = agenda.family;
    const ChangeSpy saves(agenda.open.document);
    const auto added = model.addCells({{family.id, family.cellAt(1, 0)}, {family.id, family.cellAt(4, 2)},
        {family.id, family.cellAt(3, 1)}, {family.id, family.cellAt(4, 2)}});
    QCOMPARE(added.value(), 2);
    QCOMPARE(saves.workshops(), 1);
    QCOMPARE(shown(model), QStringLiteral("1 2 new new"));
    QCOMPARE(agenda.workshop().items[2].cell, family.cellAt(4, 2));
    QCOMPARE(agenda.workshop().items[3].cell, family.cellAt(3, 1));
    QCOMPARE(agenda.workshop().items[3].family, family.id);
    QCOMPARE(model.addCells({{family.id, family.cellAt(1, 0)}}).value(), 0);
    QCOMPARE(saves.workshops(), 1);
}

void TestAgendaModelChanges::removesItems()
{
    OpenAgenda agenda;
    AgendaModel model(agenda.open.document, agenda.id, Language::English);
    const QAbstractItemModelTester tester(&model, Fatal);
    const ChangeSpy saves(agenda.open.document);
    QVERIFY(model.removeItems({3, 0, 1, 3}).has_value());
    QCOMPARE(saves.workshops(), 1);
    QCOMPARE(shown(model), QStringLiteral("3 5"));
    QCOMPARE(agenda.stored(), QStringLiteral("3 5"));
    QVERIFY(model.removeItems({0, 1}).has_value());
    QCOMPARE(model.rowCount(), 0);
}

void TestAgendaModelChanges::goesOnWhereTheCurrentItemWas()
{
    OpenAgenda agenda;
    AgendaModel model(agenda.open.document, agenda.id, Language::English);
    agenda.change([](Workshop& workshop) { workshop.current = {3}; });
    QVERIFY(model.removeItems({0}).has_value());
    QCOMPARE(agenda.workshop().current, AgendaItemId{3});
    QVERIFY(model.removeItems({1, 2}).has_value()); // 3 and 4
    QCOMPARE(agenda.workshop().current, AgendaItemId{5});
    QVERIFY(model.removeItems({1}).has_value());
    QCOMPARE(agenda.workshop().current, AgendaItemId{2});
    QVERIFY(model.removeItems({0}).has_value());
    QVERIFY(!agenda.workshop().current.isValid());
}

void TestAgendaModelChanges::sortsByHiddenRounds()
{
    OpenAgenda agenda;
    AgendaModel model(agenda.open.document, agenda.id, Language::English);
    const QAbstractItemModelTester tester(&model, Fatal);
    agenda.change([&](Workshop& workshop) {
        workshop.items.edit()[1].rounds = {hiddenRound(agenda.scale, QStringLiteral("12x+"))};
        workshop.items.edit()[2].rounds = {hiddenRound(agenda.scale, QStringLiteral("6x-- 6x++"))};
        workshop.items.edit()[4].rounds = {hiddenRound(agenda.scale, QStringLiteral("6x+ 6x++"))};
    });
    QVERIFY(model.sortByDisagreement().has_value());
    QCOMPARE(shown(model), QStringLiteral("3 5 2 1 4"));
    QCOMPARE(agenda.stored(), QStringLiteral("3 5 2 1 4"));
}

void TestAgendaModelChanges::keepsTheNumbersOfMinutes()
{
    OpenAgenda agenda;
    AgendaModel model(agenda.open.document, agenda.id, Language::English);
    agenda.change([&](Workshop& workshop) {
        workshop.items.edit()[2].rounds = {revealedRound(agenda.scale, QStringLiteral("6x-- 6x++"))};
        workshop.endedAt = QDateTime::currentDateTimeUtc();
    });
    const QString before = agenda.stored();
    QVERIFY(!model.sortByDisagreement().has_value());
    QVERIFY(!model.moveDown({0}).has_value());
    const std::unique_ptr<QMimeData> dragged(model.mimeData({model.index(0, 0)}));
    QVERIFY(!model.dropMimeData(dragged.get(), Qt::MoveAction, 3, 0, {}));
    QCOMPARE(agenda.stored(), before);
    agenda.change([](Workshop& workshop) { workshop.endedAt = {}; });
    QVERIFY(model.sortByDisagreement().has_value());
    QVERIFY(agenda.stored() != before);
}

void TestAgendaModelChanges::keepsPersistentIndexes()
{
    OpenAgenda agenda;
    AgendaModel model(agenda.open.document, agenda.id, Language::English);
    const QAbstractItemModelTester tester(&model, Fatal);
    std::vector<QPersistentModelIndex> kept;
    for (int row = 0; row < model.rowCount(); ++row)
        kept.emplace_back(model.index(row, AgendaModel::Item));
    const auto holds = [&] {
        for (std::size_t at = 0; at < kept.size(); ++at) {
            const auto id = static_cast<qint64>(at + 1);
            if (model.rowOf({id}) != (kept[at].isValid() ? kept[at].row() : -1)
                || (kept[at].isValid() && model.itemAt(kept[at].row()).value != id))
                return false;
        }
        return true;
    };
    QVERIFY(model.moveItems({4, 1}, 0).has_value());
    QVERIFY(holds());
    // Removed, added and reordered at once, as somebody else may store it.
    agenda.change([&](Workshop& workshop) {
        std::vector<AgendaItem>& items = workshop.items.edit();
        std::rotate(items.begin(), items.begin() + 2, items.end());
        items.erase(items.begin() + 1);
        items.insert(items.begin() + 1, itemOf(0, agenda.family, 9, 2));
        items.push_back(itemOf(0, agenda.family, 9, 3));
    });
    QCOMPARE(shown(model), agenda.stored());
    QVERIFY(holds());
    QVERIFY(!kept[2].isValid());
}

void TestAgendaModelChanges::changesNothingWhenTheStoreFails()
{
    OpenAgenda agenda;
    AgendaModel model(agenda.open.document, agenda.id, Language::English);
    const QAbstractItemModelTester tester(&model, Fatal);
    QSignalSpy failures(&agenda.open.document, &AtlasDocument::editFailed);
    agenda.open.store->failWith(ErrorKind::Io);
    QVERIFY(!model.moveUp({2}).has_value());
    QVERIFY(!model.removeItems({2}).has_value());
    QVERIFY(!model.addCells({{agenda.family.id, agenda.family.cellAt(9, 2)}}).has_value());
    const std::unique_ptr<QMimeData> data(model.mimeData({model.index(0, 0)}));
    QVERIFY(!model.dropMimeData(data.get(), Qt::MoveAction, 3, 0, {}));
    QCOMPARE(failures.count(), 4);
    QCOMPARE(shown(model), QStringLiteral("1 2 3 4 5"));
}

QTEST_MAIN(TestAgendaModelChanges)
#include "tst_agenda_model_changes.moc"
