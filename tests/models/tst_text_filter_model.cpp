// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/job_impact_model.h"
#include "models/text_filter_model.h"
#include "models/training_format_model.h"
#include "models/training_offer_model.h"
#include "support/levels.h"
#include "support/open_study.h"

#include <QAbstractItemModelTester>
#include <QStandardItemModel>
#include <QTest>

#include <algorithm>
#include <numeric>

using namespace atlas;

namespace {

QStringList column(const QAbstractItemModel& model, int column)
{
    QStringList texts;
    for (int row = 0; row < model.rowCount(); ++row)
        texts << model.index(row, column).data().toString();
    return texts;
}

QList<int> sourceRows(const TextFilterModel& model)
{
    QList<int> rows;
    for (int row = 0; row < model.rowCount(); ++row)
        rows << model.mapToSource(model.index(row, 0)).row();
    return rows;
}

void addRows(QStandardItemModel& model, const QStringList& texts)
{
    for (const QString& text : texts)
        model.appendRow(new QStandardItem(text));
}

} // namespace

class TestTextFilterModel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void withstandsFilteringSortingAndEdits_data();
    void withstandsFilteringSortingAndEdits();
    void filtersOffers_data();
    void filtersOffers();
    void clearingTheTextShowsAll();
    void staysInSourceOrderUnsorted();
    void sortsAccentsByTheLocale();
    void sortsOffersOfTheStudy();
    void sortsNumbersWithinText();
    void sortsWholeNumbersByValue();
    void sortsImpactByTheScale();
    void sortsSuitingFormatsFirst();
};

void TestTextFilterModel::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::French, QLocale::France));
}

void TestTextFilterModel::withstandsFilteringSortingAndEdits_data()
{
    QTest::addColumn<int>("table");
    QTest::newRow("jobs") << 0;
    QTest::newRow("formats") << 1;
    QTest::newRow("offers") << 2;
}

void TestTextFilterModel::withstandsFilteringSortingAndEdits()
{
    QFETCH(int, table);
    OpenStudy open;
    std::unique_ptr<QAbstractItemModel> source;
    if (table == 0)
        source = std::make_unique<JobImpactModel>(open.document.atlas(), Language::French);
    else if (table == 1)
        source = std::make_unique<TrainingFormatModel>(open.document.atlas());
    else
        source = std::make_unique<TrainingOfferModel>(open.document.atlas());
    TextFilterModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setSourceModel(source.get());
    const JobFamily& family = open.family(QStringLiteral("client"));
    for (const QString& text :
        {QStringLiteral("e"), QStringLiteral("xyz"), QStringLiteral("é a"), QString()}) {
        model.setFilterText(text);
        for (int column = 0; column < model.columnCount(); ++column)
            model.sort(column, column % 2 == 0 ? Qt::AscendingOrder : Qt::DescendingOrder);
        const Rating now = open.now(family).current.at(0, 0);
        QVERIFY(open.document
                    .rate(family.id,
                        {{family.cellAt(0, 0), now.isLevel() ? Rating::notRated() : levelAt(1)}})
                    .value());
        QVERIFY(open.document.undo().has_value());
        QVERIFY(open.document.redo().has_value());
    }
    QCOMPARE(model.rowCount(), source->rowCount());
    model.setSourceModel(nullptr);
    QCOMPARE(model.rowCount(), 0);
}

void TestTextFilterModel::filtersOffers_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("institutions");
    const auto names = [](const char* names) { return QString::fromUtf8(names).split(u'|'); };
    QTest::newRow("without accent") << "ecole" << names("École Polytechnique (Exécutive)|Ecole 42");
    QTest::newRow("with accent and case") << "ÉCOLE" << names("École Polytechnique (Exécutive)|Ecole 42");
    QTest::newRow("words of several columns") << "jedha presentiel" << names("Jedha");
    QTest::newRow("in any order") << "presentiel jedha" << names("Jedha");
    QTest::newRow("the last word unfinished") << "jedha pres" << names("Jedha");
    QTest::newRow("one word that no row has") << "jedha mentorat" << QStringList();
    QTest::newRow("a number") << "20 minutes" << names("France Num");
    QTest::newRow("curly apostrophe for a straight one") << "chefs d’entreprise" << names("France Carrière");
    QTest::newRow("straight apostrophe for a curly one")
        << "metiers a l'ere" << names("ESSEC Business School");
    QTest::newRow("spaces around") << "  essec  " << names("ESSEC Business School");
}

void TestTextFilterModel::filtersOffers()
{
    QFETCH(QString, text);
    QFETCH(QStringList, institutions);
    TrainingOfferModel source(study());
    TextFilterModel model;
    model.setSourceModel(&source);
    model.setFilterText(text);
    QCOMPARE(column(model, TrainingOfferModel::Institution), institutions);
}

void TestTextFilterModel::clearingTheTextShowsAll()
{
    TrainingOfferModel source(study());
    TextFilterModel model;
    model.setSourceModel(&source);
    model.setFilterText(QStringLiteral("xyz"));
    QCOMPARE(model.rowCount(), 0);
    model.setFilterText(QStringLiteral("   "));
    QCOMPARE(model.rowCount(), 16);
    model.setFilterText(QString());
    QCOMPARE(model.rowCount(), 16);
}

void TestTextFilterModel::staysInSourceOrderUnsorted()
{
    TrainingOfferModel source(study());
    TextFilterModel model;
    model.setSourceModel(&source);
    QList<int> all(16);
    std::iota(all.begin(), all.end(), 0);
    QCOMPARE(sourceRows(model), all);
    model.sort(TrainingOfferModel::Institution);
    QVERIFY(sourceRows(model) != all);
    model.sort(-1);
    QCOMPARE(sourceRows(model), all);
}

void TestTextFilterModel::sortsAccentsByTheLocale()
{
    QStandardItemModel source;
    const QStringList sorted{QStringLiteral("Cadre"), QStringLiteral("côté"), QStringLiteral("Ecole 42"),
        QStringLiteral("École Z"), QStringLiteral("été"), QStringLiteral("Étude"), QStringLiteral("Zèle")};
    addRows(source, {sorted[6], sorted[3], sorted[5], sorted[1], sorted[2], sorted[0], sorted[4]});
    TextFilterModel model;
    model.setSourceModel(&source);
    model.sort(0);
    QCOMPARE(column(model, 0), sorted);
    model.sort(0, Qt::DescendingOrder);
    QStringList reversed = sorted;
    std::reverse(reversed.begin(), reversed.end());
    QCOMPARE(column(model, 0), reversed);
}

void TestTextFilterModel::sortsOffersOfTheStudy()
{
    TrainingOfferModel source(study());
    TextFilterModel model;
    model.setSourceModel(&source);
    model.sort(TrainingOfferModel::Institution);
    const QStringList found = column(model, TrainingOfferModel::Institution);
    QCOMPARE(found.first(), QStringLiteral("AI Crafters"));
    QCOMPARE(found.last(), QStringLiteral("Wild Code School"));
    // By code points, É would come after everything else.
    const auto at = found.indexOf(QStringLiteral("École Polytechnique (Exécutive)"));
    QCOMPARE(found.value(at - 1), QStringLiteral("Ecole 42"));
    QCOMPARE(found.value(at + 1), QStringLiteral("ESSEC Business School"));
}

void TestTextFilterModel::sortsNumbersWithinText()
{
    QCollator collator;
    collator.setNumericMode(true);
    if (collator.compare(QStringLiteral("2 jours"), QStringLiteral("10 heures")) > 0)
        QSKIP("this platform's collation knows no numeric order");
    QStandardItemModel source;
    addRows(source,
        {QStringLiteral("10 heures"), QStringLiteral("2 jours"), QStringLiteral("1 jour"),
            QStringLiteral("100 heures"), QStringLiteral("Variable"), QStringLiteral("20 minutes")});
    TextFilterModel model;
    model.setSourceModel(&source);
    model.sort(0);
    QCOMPARE(column(model, 0).join(u','),
        QStringLiteral("1 jour,2 jours,10 heures,20 minutes,100 heures,Variable"));
}

void TestTextFilterModel::sortsWholeNumbersByValue()
{
    QStandardItemModel source;
    for (const int number : {10, -1, 2, -10}) {
        auto* item = new QStandardItem;
        item->setData(number, Qt::DisplayRole);
        source.appendRow(item);
    }
    TextFilterModel model;
    model.setSourceModel(&source);
    model.sort(0);
    QCOMPARE(column(model, 0).join(u','), QStringLiteral("-10,-1,2,10"));
}

void TestTextFilterModel::sortsImpactByTheScale()
{
    JobImpactModel source(study(), Language::French);
    TextFilterModel model;
    model.setSourceModel(&source);
    model.setSortRole(JobImpactModel::SortRole);
    model.sort(JobImpactModel::Impact);
    const QStringList found = column(model, JobImpactModel::Impact);
    // By the alphabet, the strongly enriched would come first.
    QCOMPARE(found.mid(0, 6), QStringList(6, QStringLiteral("moyennement enrichi")));
    QCOMPARE(found.mid(6, 5), QStringList(5, QStringLiteral("fortement enrichi")));
    QCOMPARE(found.mid(11), QStringList(1, QStringLiteral("nouveau")));
    model.sort(JobImpactModel::Job);
    QCOMPARE(model.index(0, JobImpactModel::Job).data().toString(), QStringLiteral("Architecte SI"));
}

void TestTextFilterModel::sortsSuitingFormatsFirst()
{
    TrainingFormatModel source(study());
    TextFilterModel model;
    model.setSourceModel(&source);
    model.setSortRole(TrainingFormatModel::SortRole);
    model.sort(TrainingFormatModel::FirstFormat);
    QCOMPARE(sourceRows(model).mid(0, 3), (QList<int>{0, 1, 5}));
}

QTEST_MAIN(TestTextFilterModel)
#include "tst_text_filter_model.moc"
