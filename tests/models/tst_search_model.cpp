// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/search_model.h"
#include "support/open_study.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace atlas;

class TestSearchModel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void withstandsQueriesAndEdits();
    void listsTheHits();
    void saysWhereAHitIs_data();
    void saysWhereAHitIs();
};

void TestSearchModel::withstandsQueriesAndEdits()
{
    OpenStudy open;
    SearchModel model(open.document, Language::French);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    QSignalSpy reset(&model, &SearchModel::modelReset);
    QCOMPARE(model.rowCount(), 0);
    const QString typed = QStringLiteral("maitrise ope");
    for (int length = 0; length <= typed.size(); ++length)
        model.setQuery(typed.left(length));
    QVERIFY(model.rowCount() > 0);
    const JobFamily& family = open.family(QStringLiteral("services"));
    QVERIFY(open.document.rate(family.id, {{family.cellAt(0, 0), Rating::notRated()}}).value());
    QVERIFY(open.document.undo().has_value());
    QVERIFY(open.document.redo().has_value());
    model.setQuery(QString());
    QCOMPARE(model.rowCount(), 0);
    QCOMPARE(reset.count(), int(typed.size()) + 2);
}

void TestSearchModel::listsTheHits()
{
    const OpenStudy open;
    SearchModel model(open.document, Language::English);
    model.setQuery(QStringLiteral("operations courantes"));
    const auto hits = search(study(), QStringLiteral("operations courantes")).hits;
    QCOMPARE(model.rowCount(), static_cast<int>(hits.size()));
    QCOMPARE(model.rowCount(model.index(0)), 0);
    for (int row = 0; row < model.rowCount(); ++row) {
        const SearchHit& hit = hits[static_cast<std::size_t>(row)];
        QCOMPARE(model.index(row).data().toString(), hit.label);
        QCOMPARE(model.hit(row).row, hit.row);
        QVERIFY(model.hit(row).family == hit.family);
        QVERIFY(model.index(row).data(SearchModel::ContextRole).toString().contains(hit.context));
        QVERIFY(model.index(row).data(Qt::AccessibleTextRole).toString().startsWith(hit.label));
        QVERIFY(!model.index(row).data(Qt::EditRole).isValid());
    }
}

void TestSearchModel::saysWhereAHitIs_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QString>("context");
    QTest::newRow("domain") << "climat social"
                            << "Domain · Métiers des ressources humaines";
    QTest::newRow("competence") << "dysfonctionnements eventuels"
                                << "Competence · Métiers du service bancaire";
    QTest::newRow("cell") << "reglementation bancaire securite"
                          << "Cell · Métiers du service bancaire";
    QTest::newRow("family") << "metiers du juridique"
                            << "Job family";
    QTest::newRow("job") << "data scientist"
                         << "Job of the AI producers · Data";
    QTest::newRow("skill") << "basiques de l'ia"
                           << "Skill to be trained · collaborateurs";
    QTest::newRow("course") << "formation prompt engineer"
                            << "Course · Jedha";
    QTest::newRow("row") << "gestion des retours clients"
                         << "Sub-competence · Métiers du service bancaire · Repérage des dysfonctionnements éventuels";
}

void TestSearchModel::saysWhereAHitIs()
{
    QFETCH(QString, query);
    QFETCH(QString, context);
    const OpenStudy open;
    SearchModel model(open.document, Language::English);
    model.setQuery(query);
    QStringList contexts;
    for (int row = 0; row < model.rowCount(); ++row)
        contexts << model.index(row).data(SearchModel::ContextRole).toString();
    QVERIFY2(contexts.contains(context), qPrintable(contexts.join(u'\n')));
}

QTEST_MAIN(TestSearchModel)
#include "tst_search_model.moc"
