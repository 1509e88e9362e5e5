// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/cell_history_model.h"
#include "support/levels.h"
#include "support/open_study.h"

#include <QAbstractItemModelTester>
#include <QLocale>
#include <QSignalSpy>
#include <QTest>

using namespace atlas;

namespace {

constexpr auto Fatal = QAbstractItemModelTester::FailureReportingMode::Fatal;

QStringList column(const CellHistoryModel& model, CellHistoryModel::Column column)
{
    QStringList texts;
    for (int row = 0; row < model.rowCount(); ++row)
        texts << model.index(row, column).data().toString();
    return texts;
}

} // namespace

class TestCellHistoryModel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void isEmptyWithoutACell();
    void tellsTheNewestFirst();
    void withstandsEditUndoAndRedo();
    void wordsCodesInTheLanguage_data();
    void wordsCodesInTheLanguage();
    void tellsOfReasonsSourcesAndCertainty();
    void saysWhoWhenAndWhy();
    void keepsRowsOfOneLabelApart();
    void reloadsForItsCellOnly();
    void unreadableJournalShowsAsEmpty();
    void namesItsColumns();

private:
    std::unique_ptr<OpenStudy> m_open;
    JobFamily m_family;
};

void TestCellHistoryModel::init()
{
    m_open = std::make_unique<OpenStudy>();
    m_family = m_open->family(QStringLiteral("services"));
}

void TestCellHistoryModel::isEmptyWithoutACell()
{
    CellHistoryModel model(m_open->document, Language::English);
    const QAbstractItemModelTester tester(&model, Fatal);
    QCOMPARE(model.rowCount(), 0);
    QVERIFY(m_open->document.rate(m_family.id, {{m_family.cellAt(0, 0), levelAt(3)}}).value());
    QCOMPARE(model.rowCount(), 0);
    model.setCell(m_family.id, m_family.cellAt(0, 0));
    QCOMPARE(model.rowCount(), 1);
    model.setCell({}, {});
    QCOMPARE(model.rowCount(), 0);
    QVERIFY(m_open->document.undo().has_value());
}

void TestCellHistoryModel::tellsTheNewestFirst()
{
    CellHistoryModel model(m_open->document, Language::English);
    model.setCell(m_family.id, m_family.cellAt(10, 3));
    QVERIFY(m_open->document.rate(m_family.id, {{m_family.cellAt(10, 3), levelAt(2)}}).value());
    QVERIFY(m_open->document.rate(m_family.id, {{m_family.cellAt(10, 3), levelAt(3)}}).value());
    QVERIFY(m_open->document.undo().has_value());
    QVERIFY(m_open->document.redo().has_value());
    const QStringList expected{QStringLiteral("+ → ++ (by redo)"), QStringLiteral("++ → + (by undo)"),
        QStringLiteral("+ → ++"), QStringLiteral("not rated → +")};
    QCOMPARE(column(model, CellHistoryModel::Change), expected);
}

void TestCellHistoryModel::withstandsEditUndoAndRedo()
{
    CellHistoryModel model(m_open->document, Language::French);
    const QAbstractItemModelTester tester(&model, Fatal);
    for (int row = 0; row < 3; ++row) {
        model.setCell(m_family.id, m_family.cellAt(row, 0));
        QVERIFY(m_open->document
                    .rate(m_family.id,
                        {{m_family.cellAt(row, 0), Rating::notApplicable()},
                            {m_family.cellAt(row, 1), Rating::notRated()}},
                        QStringLiteral("because"))
                    .value());
        QCOMPARE(model.rowCount(), 2);
    }
    while (m_open->document.undoStack().canUndo())
        QVERIFY(m_open->document.undo().has_value());
    while (m_open->document.undoStack().canRedo())
        QVERIFY(m_open->document.redo().has_value());
    QCOMPARE(model.rowCount(), 6);
    QCOMPARE(model.rowCount(model.index(0, 0)), 0);
    QCOMPARE(model.columnCount(), int(CellHistoryModel::ColumnCount));
}

void TestCellHistoryModel::wordsCodesInTheLanguage_data()
{
    QTest::addColumn<bool>("french");
    QTest::addColumn<QString>("change");
    QTest::newRow("French") << true << "non renseigné → −";
    QTest::newRow("English") << false << "not rated → −";
}

void TestCellHistoryModel::wordsCodesInTheLanguage()
{
    QFETCH(bool, french);
    CellHistoryModel model(m_open->document, french ? Language::French : Language::English);
    model.setCell(m_family.id, m_family.cellAt(10, 3));
    QVERIFY(m_open->document.rate(m_family.id, {{m_family.cellAt(10, 3), levelAt(1)}}).value());
    QTEST(column(model, CellHistoryModel::Change).value(0), "change");
    QVERIFY(
        m_open->document.rate(m_family.id, {{m_family.cellAt(10, 3), Rating::notApplicable()}}).value());
    QCOMPARE(column(model, CellHistoryModel::Change).value(0), QStringLiteral("− → n/a"));
}

void TestCellHistoryModel::tellsOfReasonsSourcesAndCertainty()
{
    CellHistoryModel model(m_open->document, Language::English);
    const CellRef cell = m_family.cellAt(2, 2);
    model.setCell(m_family.id, cell);
    Rationale why;
    why.reason = QStringLiteral("100 %1 sure");
    QVERIFY(m_open->document.explain(m_family.id, cell, why).value());
    why.source = QStringLiteral("Report 12");
    QVERIFY(m_open->document.explain(m_family.id, cell, why).value());
    why.certainty = Certainty::Observed;
    QVERIFY(m_open->document.explain(m_family.id, cell, why).value());
    QVERIFY(m_open->document.explain(m_family.id, cell, {}).value());
    QVERIFY(m_open->document.undo().has_value());
    const QStringList changes = column(model, CellHistoryModel::Change);
    QCOMPARE(changes.size(), 9);
    QVERIFY(changes.mid(0, 3).contains(QStringLiteral("reason: 100 %1 sure (by undo)")));
    QVERIFY(changes.mid(3, 3).contains(QStringLiteral("reason removed")));
    QVERIFY(changes.mid(3, 3).contains(QStringLiteral("source removed")));
    QCOMPARE(changes.mid(6),
        (QStringList{QStringLiteral("certainty: not stated → observed"), QStringLiteral("source: Report 12"),
            QStringLiteral("reason: 100 %1 sure")}));
}

void TestCellHistoryModel::saysWhoWhenAndWhy()
{
    CellHistoryModel model(m_open->document, Language::English);
    m_open->document.setAuthor(QStringLiteral("Léa"));
    model.setCell(m_family.id, m_family.cellAt(0, 0));
    QVERIFY(m_open->document
                .rate(m_family.id, {{m_family.cellAt(0, 0), levelAt(3)}}, QStringLiteral("because"))
                .value());
    const QDateTime local = m_open->store->edits()[0].at.toLocalTime();
    // The rating and the reason, one entry each.
    QCOMPARE(model.rowCount(), 2);
    for (int row = 0; row < 2; ++row) {
        QCOMPARE(model.index(row, CellHistoryModel::Who).data().toString(), QStringLiteral("Léa"));
        QCOMPARE(model.index(row, CellHistoryModel::When).data().toString(),
            QLocale().toString(local, QLocale::ShortFormat));
        QCOMPARE(model.index(row, CellHistoryModel::When).data(Qt::ToolTipRole).toString(),
            QLocale().toString(local, QLocale::LongFormat));
        QVERIFY(!model.index(row, CellHistoryModel::Who).data(Qt::EditRole).isValid());
    }
    // The reason stands with the rating; the entry of the reason itself does not say it twice.
    QCOMPARE(column(model, CellHistoryModel::Why).count(QStringLiteral("because")), 1);
    QCOMPARE(column(model, CellHistoryModel::Change).count(QStringLiteral("reason: because")), 1);
}

void TestCellHistoryModel::keepsRowsOfOneLabelApart()
{
    CellHistoryModel model(m_open->document, Language::English);
    QVERIFY(m_open->document.rate(m_family.id, {{m_family.cellAt(10, 0), levelAt(0)}}).value());
    model.setCell(m_family.id, m_family.cellAt(7, 0));
    QCOMPARE(model.rowCount(), 0);
    model.setCell(m_family.id, m_family.cellAt(10, 0));
    QCOMPARE(model.rowCount(), 1);
}

void TestCellHistoryModel::reloadsForItsCellOnly()
{
    CellHistoryModel model(m_open->document, Language::English);
    model.setCell(m_family.id, m_family.cellAt(0, 0));
    QSignalSpy reset(&model, &CellHistoryModel::modelReset);
    QVERIFY(m_open->document.rate(m_family.id, {{m_family.cellAt(0, 1), levelAt(3)}}).value());
    QCOMPARE(reset.count(), 0);
    QVERIFY(m_open->document
                .rate(m_family.id,
                    {{m_family.cellAt(0, 2), levelAt(3)}, {m_family.cellAt(0, 0), levelAt(3)}})
                .value());
    QCOMPARE(reset.count(), 1);
    QCOMPARE(model.rowCount(), 1);
}

void TestCellHistoryModel::unreadableJournalShowsAsEmpty()
{
    CellHistoryModel model(m_open->document, Language::English);
    const QAbstractItemModelTester tester(&model, Fatal);
    QVERIFY(m_open->document.rate(m_family.id, {{m_family.cellAt(0, 0), levelAt(3)}}).value());
    m_open->store->failWith(ErrorKind::Damaged);
    model.setCell(m_family.id, m_family.cellAt(0, 0));
    QCOMPARE(model.rowCount(), 0);
}

void TestCellHistoryModel::namesItsColumns()
{
    const CellHistoryModel model(m_open->document, Language::English);
    QStringList titles;
    for (int section = 0; section < model.columnCount(); ++section)
        titles << model.headerData(section, Qt::Horizontal).toString();
    QCOMPARE(titles.join(u' '), QStringLiteral("When (local time) Who Change Why"));
    QVERIFY(!model.headerData(0, Qt::Vertical).isValid());
}

QTEST_MAIN(TestCellHistoryModel)
#include "tst_cell_history_model.moc"
