// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/similarity_model.h"
#include "models/text_filter_model.h"
#include "support/board_text.h"
#include "support/open_study.h"
#include "support/themed_atlas.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

#include <utility>

using namespace atlas;

namespace {

constexpr auto Fatal = QAbstractItemModelTester::FailureReportingMode::Fatal;

const WorkRunner stopped = workHere([](int, int) { return false; });

AxisArrangement orderedBy(SortKey key, bool grouped = true)
{
    AxisArrangement arrangement;
    arrangement.key = key;
    arrangement.grouped = grouped;
    return arrangement;
}

/// Levels count 0, 1/3, 2/3, 1 from the bottom; similarity is 1 less the mean distance.
///
///              Alpha      Beta
///     theme    A    B     C    D
///     t1       ++   ++    --   .
///     t2       +    +     +    +
///     t3       -    -     -    -
///     t4                  +    N/A     no sub-competence of Alpha
///
/// A and B are equal, C is 1/3 away from both, D shares two themes with all: too few. By labels nothing of
/// Alpha is in Beta.
Atlas comparableAtlas()
{
    Atlas atlas;
    atlas.scales = {impactScale()};
    for (int theme = 1; theme <= 4; ++theme) {
        const QString key = QStringLiteral("t%1").arg(theme);
        atlas.themes.push_back({{theme}, key, ThemeKind::Technical, {key, key}});
    }
    JobFamily alpha = smallFamily(1, {QStringLiteral("A"), QStringLiteral("B")},
        {{QStringLiteral("c"), {QStringLiteral("a1"), QStringLiteral("a2"), QStringLiteral("a3")}}});
    alpha.title = QStringLiteral("Alpha");
    alpha.current =
        matrixOf(impactScale(), {QStringLiteral("++ ++"), QStringLiteral("+ +"), QStringLiteral("- -")});
    JobFamily beta = smallFamily(2, {QStringLiteral("C"), QStringLiteral("D")},
        {{QStringLiteral("c"),
            {QStringLiteral("b1"), QStringLiteral("b2"), QStringLiteral("b3"), QStringLiteral("b4")}}});
    beta.title = QStringLiteral("Beta");
    beta.current = matrixOf(impactScale(),
        {QStringLiteral("-- ."), QStringLiteral("+ +"), QStringLiteral("- -"), QStringLiteral("+ N/A")});
    for (JobFamily* family : {&alpha, &beta}) {
        for (std::size_t row = 0; row < family->rows.size(); ++row)
            family->rows.edit()[row].theme = {static_cast<qint64>(row) + 1};
        family->study = family->current;
    }
    atlas.families = {alpha, beta};
    return atlas;
}

QStringList lines(const QAbstractItemModel& model)
{
    QStringList lines;
    for (int row = 0; row < model.rowCount(); ++row) {
        QStringList cells;
        for (int column = 0; column < model.columnCount(); ++column)
            cells << model.index(row, column).data().toString();
        lines << cells.join(u'|');
    }
    return lines;
}

} // namespace

class TestSimilarityModel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void isEmptyBeforeTheFirstComparison();
    void showsSimilarities();
    void ranksPairs();
    void sortsPairsByTheirFigures();
    void namesDomains();
    void changesTheBasis();
    void becomesStaleByEditsOnly();
    void refreshComparesAnew();
    void ordersWithoutComparingAnew();
    void cancelledLeavesTheOldBoard();
    void aChangeDuringTheComparisonLeavesItStale();
    void refusesAnAtlasWithoutFamilies();
    void withstandsEverything_data();
    void withstandsEverything();
    void pairsNameTheirColumns();

private:
    const JobFamily& family(int index) const
    {
        return m_open->document.atlas().families[static_cast<std::size_t>(index)];
    }
    void rate(int index, int row, int column, const QString& code)
    {
        QVERIFY(
            m_open->document
                .rate(family(index).id, {{family(index).cellAt(row, column), ratingOf(impactScale(), code)}})
                .value());
    }

    std::unique_ptr<OpenStudy> m_open;
    std::unique_ptr<SimilarityModel> m_model;
    std::unique_ptr<DomainPairModel> m_pairs;
};

void TestSimilarityModel::init()
{
    m_pairs.reset();
    m_model.reset();
    m_open = std::make_unique<OpenStudy>(comparableAtlas());
    m_model = std::make_unique<SimilarityModel>(m_open->document, Language::English);
    m_pairs = std::make_unique<DomainPairModel>(*m_model);
}

void TestSimilarityModel::isEmptyBeforeTheFirstComparison()
{
    const QAbstractItemModelTester tester(m_model.get(), Fatal);
    const QAbstractItemModelTester pairTester(m_pairs.get(), Fatal);
    QVERIFY(!m_model->similarity());
    QVERIFY(!m_model->similarityBoard());
    QCOMPARE(m_model->rowCount(), 0);
    QCOMPARE(m_pairs->rowCount(), 0);
    QVERIFY(m_model->refresh().has_value());
    QCOMPARE(m_model->board(), m_model->similarityBoard());
    QCOMPARE(m_model->rowCount(), 6);
    QCOMPARE(m_model->columnCount(), 4);
    QCOMPARE(m_pairs->rowCount(), 3);
}

void TestSimilarityModel::showsSimilarities()
{
    QVERIFY(m_model->refresh().has_value());
    QCOMPARE(headingsOf(m_model->board()->rows()),
        (QStringList{QStringLiteral("# Alpha"), QStringLiteral("A (Alpha)"), QStringLiteral("B (Alpha)"),
            QStringLiteral("# Beta"), QStringLiteral("C (Beta)"), QStringLiteral("D (Beta)")}));
    QCOMPARE(lines(*m_model),
        (QStringList{QStringLiteral("Alpha|||"), QStringLiteral("100% (3)|100% (3)|67% (3)|"),
            QStringLiteral("100% (3)|100% (3)|67% (3)|"), QStringLiteral("Beta|||"),
            QStringLiteral("67% (3)|67% (3)|100% (4)|"), QStringLiteral("|||")}));
    QCOMPARE(m_model->index(1, 2).data(Qt::AccessibleTextRole).toString(),
        QStringLiteral(
            "A — Alpha, C — Beta: Similarity: 67%; Rests on only 3 items that carry a level in both: weakly founded."));
    QVERIFY(m_model->index(1, 3)
                .data(Qt::AccessibleTextRole)
                .toString()
                .endsWith(QStringLiteral("no cell here")));
}

void TestSimilarityModel::ranksPairs()
{
    QVERIFY(m_model->refresh().has_value());
    QCOMPARE(lines(*m_pairs),
        (QStringList{QStringLiteral("Alpha — A|Alpha — B|100%, on 3 theme(s) (few)"),
            QStringLiteral("Alpha — A|Beta — C|67%, on 3 theme(s) (few)"),
            QStringLiteral("Alpha — B|Beta — C|67%, on 3 theme(s) (few)")}));
    QCOMPARE(m_pairs->pair(1).first, (DomainRef{family(0).id, family(0).domains[0].id}));
    QCOMPARE(m_pairs->pair(1).second, (DomainRef{family(1).id, family(1).domains[0].id}));
    QCOMPARE(m_pairs->pair(1).similarity.compared, 3);
    QVERIFY(!m_pairs->index(0, 0).data(Qt::EditRole).isValid());
}

void TestSimilarityModel::sortsPairsByTheirFigures()
{
    OpenStudy open;
    SimilarityModel model(open.document, Language::French);
    DomainPairModel pairs(model);
    QVERIFY(model.refresh().has_value());
    TextFilterModel sorted;
    sorted.setSortRole(DomainPairModel::SortRole);
    sorted.setSourceModel(&pairs);
    sorted.sort(DomainPairModel::Similarity, Qt::DescendingOrder);
    QVERIFY(sorted.rowCount() > 100);
    double last = 2;
    bool isWeak = false;
    for (int row = 0; row < sorted.rowCount(); ++row) {
        const SimilarityCell& pair = pairs.pair(sorted.mapToSource(sorted.index(row, 0)).row()).similarity;
        QVERIFY2(
            pair.similarity <= last + 1e-9 || (pair.isWeak && !isWeak), qPrintable(QString::number(row)));
        QVERIFY(pair.isWeak || !isWeak);
        isWeak = pair.isWeak;
        last = pair.similarity;
    }
    QVERIFY(isWeak);
}

void TestSimilarityModel::namesDomains()
{
    QCOMPARE(m_model->nameOf({family(1).id, family(1).domains[1].id}), QStringLiteral("Beta — D"));
    QCOMPARE(m_model->nameOf({family(1).id, {}}), QStringLiteral("Beta"));
    QCOMPARE(m_model->nameOf({{99}, {}}), QString());
}

void TestSimilarityModel::changesTheBasis()
{
    QVERIFY(m_model->refresh().has_value());
    QCOMPARE(m_model->basis(), ComparisonBasis::Themes);
    QVERIFY(m_model->show(ComparisonBasis::Labels, m_model->arrangement()).has_value());
    QCOMPARE(m_model->basis(), ComparisonBasis::Labels);
    QCOMPARE(lines(*m_pairs), QStringList{QStringLiteral("Alpha — A|Alpha — B|100%, on 3 label(s) (few)")});
    QCOMPARE(m_model->index(1, 2).data().toString(), QString());
    QVERIFY(m_model->show(ComparisonBasis::Themes, m_model->arrangement()).has_value());
    QCOMPARE(m_pairs->rowCount(), 3);
    // An edit counts for either basis, whichever is shown next.
    rate(1, 0, 1, QStringLiteral("++"));
    QVERIFY(m_model->show(ComparisonBasis::Labels, m_model->arrangement()).has_value());
    QCOMPARE(m_pairs->rowCount(), 2);
    QVERIFY(m_model->show(ComparisonBasis::Themes, m_model->arrangement()).has_value());
    QCOMPARE(m_pairs->rowCount(), 6);
}

void TestSimilarityModel::becomesStaleByEditsOnly()
{
    QSignalSpy stale(m_model.get(), &SimilarityModel::becameStale);
    QSignalSpy reset(m_model.get(), &SimilarityModel::modelReset);
    QVERIFY(m_model->refresh().has_value());
    QVERIFY(m_model->refresh().has_value());
    QVERIFY(m_model->show(ComparisonBasis::Labels, orderedBy(SortKey::Label)).has_value());
    QCOMPARE(stale.count(), 0);
    QCOMPARE(reset.count(), 2);
    rate(0, 0, 0, QStringLiteral("+"));
    QCOMPARE(stale.count(), 1);
    QVERIFY(m_open->document.setTheme({{family(0).id, family(0).rows[0].id}}, {4}).value());
    QCOMPARE(stale.count(), 2);
    QVERIFY(m_open->document.undo().has_value());
    QVERIFY(m_open->document.undo().has_value());
    QVERIFY(m_open->document.redo().has_value());
    QCOMPARE(stale.count(), 5);
    QVERIFY(m_open->document.addVersion(QStringLiteral("spring")).has_value());
    m_open->store->failWith(ErrorKind::Io);
    QVERIFY(!m_open->document.undo().has_value());
    QCOMPARE(stale.count(), 5);
    QCOMPARE(reset.count(), 2);
}

void TestSimilarityModel::refreshComparesAnew()
{
    QVERIFY(m_model->refresh().has_value());
    rate(1, 0, 0, QStringLiteral("++"));
    QCOMPARE(m_model->index(1, 2).data().toString(), QStringLiteral("67% (3)")); // until somebody asks
    QVERIFY(m_model->refresh().has_value());
    QCOMPARE(m_model->index(1, 2).data().toString(), QStringLiteral("100% (3)"));
    QCOMPARE(lines(*m_pairs).value(1), QStringLiteral("Alpha — A|Beta — C|100%, on 3 theme(s) (few)"));
    QVERIFY(m_open->document.undo().has_value());
    QVERIFY(m_open->document.setTheme({{family(1).id, family(1).rows[0].id}}, {}).value());
    QVERIFY(m_model->refresh().has_value());
    QCOMPARE(m_model->index(1, 2).data().toString(), QString()); // two themes in common
    QCOMPARE(m_pairs->rowCount(), 1);
    QVERIFY(m_open->document.undo().has_value());
    QVERIFY(m_model->refresh().has_value());
    QCOMPARE(m_model->index(1, 2).data().toString(), QStringLiteral("67% (3)"));
}

void TestSimilarityModel::ordersWithoutComparingAnew()
{
    QVERIFY(m_model->refresh().has_value());
    const DomainSimilarity* compared = m_model->similarity();
    QSignalSpy pairsReset(m_pairs.get(), &DomainPairModel::modelReset);
    const QPersistentModelIndex chosen = m_pairs->index(2, 0);
    AxisArrangement arrangement = orderedBy(SortKey::Similarity, false);
    QVERIFY(m_model->show(ComparisonBasis::Themes, arrangement).has_value());
    QCOMPARE(m_model->arrangement(), arrangement);
    QCOMPARE(m_model->similarity(), compared);
    QCOMPARE(m_model->rowCount(), 4);
    QVERIFY(!m_model->board()->rows().tree.merges.empty());
    QCOMPARE(pairsReset.count(), 0); // what is chosen among the pairs stays
    QVERIFY(chosen.isValid());
    arrangement = orderedBy(SortKey::Reference);
    arrangement.collapsed = {family(0).key};
    QVERIFY(m_model->show(ComparisonBasis::Themes, arrangement).has_value());
    QCOMPARE(m_model->board()->rows().at(0).kind, BoardHeading::Kind::RollUp);
    QCOMPARE(m_model->index(0, 0).data().toString(), QStringLiteral("100% (3)"));
    QVERIFY(m_model->show(ComparisonBasis::Labels, arrangement).has_value());
    QCOMPARE(pairsReset.count(), 1);
}

void TestSimilarityModel::cancelledLeavesTheOldBoard()
{
    QVERIFY(m_model->refresh().has_value());
    const Board* before = m_model->board();
    QSignalSpy reset(m_model.get(), &SimilarityModel::modelReset);
    const auto otherBasis = m_model->show(ComparisonBasis::Labels, m_model->arrangement(), stopped);
    QVERIFY(!otherBasis.has_value());
    QCOMPARE(otherBasis.error().kind, ErrorKind::Cancelled);
    const auto otherOrder =
        m_model->show(ComparisonBasis::Themes, orderedBy(SortKey::Similarity, false), stopped);
    QVERIFY(!otherOrder.has_value());
    QCOMPARE(otherOrder.error().kind, ErrorKind::Cancelled);
    QCOMPARE(m_model->board(), before);
    QCOMPARE(m_model->basis(), ComparisonBasis::Themes);
    QCOMPARE(m_model->arrangement(), AxisArrangement());
    QCOMPARE(m_pairs->rowCount(), 3);

    rate(1, 0, 0, QStringLiteral("++"));
    QVERIFY(!m_model->refresh(stopped).has_value());
    QVERIFY(!m_model->show(ComparisonBasis::Labels, m_model->arrangement(), stopped).has_value());
    QCOMPARE(m_model->board(), before);
    QCOMPARE(reset.count(), 0);
    QVERIFY(m_model->refresh().has_value()); // still to be done
    QCOMPARE(m_model->index(1, 2).data().toString(), QStringLiteral("100% (3)"));
}

void TestSimilarityModel::aChangeDuringTheComparisonLeavesItStale()
{
    bool changes = true;
    const auto change = [&](int, int) {
        if (std::exchange(changes, false))
            rate(1, 0, 0, QStringLiteral("++"));
        return true;
    };
    QVERIFY(m_model->refresh(workHere(change)).has_value());
    QVERIFY(!changes);
    QVERIFY(m_model->refresh().has_value());
    QCOMPARE(m_model->index(1, 2).data().toString(), QStringLiteral("100% (3)"));
    QSignalSpy reset(m_model.get(), &SimilarityModel::modelReset);
    QVERIFY(m_model->refresh().has_value());
    QCOMPARE(reset.count(), 0);
}

void TestSimilarityModel::refusesAnAtlasWithoutFamilies()
{
    Atlas atlas = comparableAtlas();
    atlas.families.edit().clear();
    OpenStudy open(atlas);
    SimilarityModel model(open.document, Language::English);
    const DomainPairModel pairs(model);
    const auto shown = model.refresh();
    QVERIFY(!shown.has_value());
    QCOMPARE(shown.error().kind, ErrorKind::InvalidInput);
    QCOMPARE(model.rowCount(), 0);
    QCOMPARE(pairs.rowCount(), 0);
}

void TestSimilarityModel::withstandsEverything_data()
{
    QTest::addColumn<bool>("ofTheStudy");
    QTest::newRow("few domains") << false;
    QTest::newRow("study") << true;
}

void TestSimilarityModel::withstandsEverything()
{
    QFETCH(bool, ofTheStudy);
    OpenStudy open(ofTheStudy ? study() : comparableAtlas());
    const JobFamily edited = open.document.atlas().families[1];
    SimilarityModel model(open.document, Language::French);
    DomainPairModel pairs(model);
    const QAbstractItemModelTester tester(&model, Fatal);
    const QAbstractItemModelTester pairTester(&pairs, Fatal);
    for (const ComparisonBasis basis : {ComparisonBasis::Themes, ComparisonBasis::Labels}) {
        for (const SortKey key : {SortKey::Reference, SortKey::Label, SortKey::Similarity}) {
            for (const bool grouped : {true, false}) {
                AxisArrangement arrangement = orderedBy(key, grouped);
                arrangement.collapsed = {edited.key};
                QVERIFY(model.show(basis, arrangement).has_value());
                QVERIFY(open.document.rate(edited.id, {{edited.cellAt(0, 0), Rating::notRated()}}).value());
                QVERIFY(model.refresh().has_value());
                QVERIFY(open.document.undo().has_value());
                QVERIFY(model.refresh().has_value());
                QVERIFY(open.document.redo().has_value());
                QVERIFY(model.refresh().has_value());
                QVERIFY(open.document.undo().has_value());
                QVERIFY(model.refresh().has_value());
            }
        }
    }
}

void TestSimilarityModel::pairsNameTheirColumns()
{
    QStringList titles;
    for (int section = 0; section < m_pairs->columnCount(); ++section)
        titles << m_pairs->headerData(section, Qt::Horizontal).toString();
    QCOMPARE(titles.join(u'|'), QStringLiteral("Domain|Resembles|Similarity"));
    QVERIFY(!m_pairs->headerData(-1, Qt::Horizontal).isValid());
    QVERIFY(!m_pairs->headerData(DomainPairModel::ColumnCount, Qt::Horizontal).isValid());
    QVERIFY(!m_pairs->headerData(0, Qt::Vertical).isValid());
}

QTEST_MAIN(TestSimilarityModel)
#include "tst_similarity_model.moc"
