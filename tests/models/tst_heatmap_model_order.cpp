// SPDX-License-Identifier: GPL-3.0-or-later
// Rows of a family's heatmap sorted, grouped and filtered.
#include "models/heatmap_model.h"
#include "support/levels.h"
#include "support/open_study.h"
#include "support/print.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

#include <algorithm>

using namespace atlas;

using Rows = QList<int>;

namespace {

struct Sorted {
    explicit Sorted(const char* key, const Atlas& atlas = study())
        : open(atlas)
        , family(open.family(QLatin1String(key)))
        , model(open.document, Language::French)
        , tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal)
    {
        model.setFamily(family.id);
    }

    /// Rows of the matrix as they stand, titles left out.
    Rows rows() const
    {
        Rows found;
        for (int row = 0; row < model.rowCount(); ++row) {
            if (!model.isGroup(row))
                found << model.matrixRow(row);
        }
        return found;
    }
    QModelIndex at(int matrixRow, int column) const
    {
        return model.index(model.rowOfMatrixRow(matrixRow), column);
    }
    QString codes(int matrixRow) const
    {
        QStringList found;
        for (int column = 0; column < family.current.columns(); ++column)
            found << model.scale().entry(now().current.at(matrixRow, column)).code;
        return found.join(u' ');
    }
    bool rate(int row, int column, Rating rating)
    {
        return open.document.rate(family.id, {{family.cellAt(row, column), rating}}).value_or(false);
    }

    /// The family as it is now.
    JobFamily now() const { return open.now(family); }

    OpenStudy open;
    const JobFamily family; ///< as it was at first
    HeatmapModel model;
    QAbstractItemModelTester tester;
};

AxisArrangement by(SortKey key, bool descending = true, bool grouped = false)
{
    return {key, descending, grouped, {}};
}

RowFilter containing(const QString& text)
{
    RowFilter filter;
    filter.text = text;
    return filter;
}

RowFilter holding(const std::set<int>& levels)
{
    RowFilter filter;
    for (const int level : levels)
        filter.ratings.insert(levelAt(level));
    return filter;
}

Rows upTo(int count)
{
    Rows all;
    for (int row = 0; row < count; ++row)
        all << row;
    return all;
}

} // namespace

class TestHeatmapModelOrder : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void withstandsEverything_data();
    void withstandsEverything();
    void sortsAsWorkedByHand_data();
    void sortsAsWorkedByHand();
    void alikeRowsStandTogether();
    void filtersAsWorkedByHand_data();
    void filtersAsWorkedByHand();
    void onlyShownCompetencesHaveTitles();
    void flatRowsTellTheirCompetence();
    void editsMoveAndHideNothing();
    void staysForTheNextFamily();
    void levelsOfAnotherScaleAreNotFilteredFor();
    void hiddenRowsAreUndoneAndCounted();
    void copiesAndPastesWhatIsShown();
};

void TestHeatmapModelOrder::withstandsEverything_data()
{
    QTest::addColumn<SortKey>("key");
    QTest::addColumn<bool>("grouped");
    for (int key = 0; key <= static_cast<int>(SortKey::Similarity); ++key) {
        QTest::addRow("key %d, grouped", key) << static_cast<SortKey>(key) << true;
        QTest::addRow("key %d, flat", key) << static_cast<SortKey>(key) << false;
    }
}

void TestHeatmapModelOrder::withstandsEverything()
{
    QFETCH(SortKey, key);
    QFETCH(bool, grouped);
    Sorted sorted("services");
    const auto families = sorted.open.document.atlas().families;
    for (const JobFamily& family : families) {
        sorted.model.setFamily(family.id);
        sorted.model.setOrder(by(key, true, grouped), {});
        Rows all = sorted.rows();
        std::sort(all.begin(), all.end());
        QCOMPARE(all, upTo(family.current.rows()));
        sorted.model.setOrder(by(key, false, grouped), holding({0}));
        // In a shown and in a hidden row alike.
        for (int row = 0; row < family.current.rows(); ++row) {
            QVERIFY(sorted.open.document.rate(family.id, {{family.cellAt(row, 0), levelAt(row % 4)}}));
        }
        while (sorted.open.document.undoStack().canUndo())
            QVERIFY(sorted.open.document.undo());
        sorted.model.setOrder({}, holding({0}));
        while (sorted.open.document.undoStack().canRedo())
            QVERIFY(sorted.open.document.redo().has_value());
        sorted.model.setOrder({}, {});
        QCOMPARE(sorted.rows(), upTo(family.current.rows()));
        for (int row = 0; row < family.current.rows(); ++row)
            QCOMPARE(sorted.model.rating(sorted.model.rowOfMatrixRow(row), 0),
                sorted.open.now(family).current.at(row, 0));
    }
}

void TestHeatmapModelOrder::sortsAsWorkedByHand_data()
{
    QTest::addColumn<QByteArray>("family");
    QTest::addColumn<AxisArrangement>("order");
    QTest::addColumn<Rows>("rows");
    const auto add = [](const char* name, const char* family, const AxisArrangement& order,
                         const Rows& rows) { QTest::newRow(name) << QByteArray(family) << order << rows; };
    add("client, order of the study", "client", by(SortKey::Reference, false, true), upTo(21));
    // Within each competence; the rows count (strengthened - fading) / levels: here always 1 or -1.
    add("client, balance in groups", "client", by(SortKey::NetBalance, true, true),
        {3, 0, 1, 2, 7, 4, 5, 6, 9, 8, 11, 12, 10, 13, 14, 15, 16, 17, 18, 19, 20});
    add("client, balance", "client", by(SortKey::NetBalance),
        {3, 7, 9, 11, 12, 13, 14, 16, 17, 18, 19, 20, 0, 1, 2, 4, 5, 6, 8, 10, 15});
    add("client, labels in groups", "client", by(SortKey::Label, false, true),
        {1, 0, 3, 2, 6, 4, 7, 5, 9, 8, 12, 11, 10, 13, 14, 15, 16, 17, 18, 20, 19});
    // 1 - A: "++ ++ +  +" has 1/3, "++ + ++" 2/9, all others lie on one level.
    add("client, disagreement", "client", by(SortKey::Disagreement),
        {7, 17, 3, 0, 1, 2, 4, 5, 6, 8, 9, 10, 11, 12, 13, 14, 15, 16, 18, 19, 20});
    add("services, fading", "services", by(SortKey::Fading),
        {0, 1, 5, 6, 9, 12, 2, 3, 4, 7, 8, 10, 11, 13, 14, 15, 16, 17, 18, 19, 20});
    add("services, strengthened in groups", "services", by(SortKey::Strengthened, true, true),
        {2, 3, 0, 1, 4, 7, 5, 6, 8, 10, 11, 9, 13, 14, 12, 15, 16, 17, 18, 19, 20});
    // 1 - A: two levels evenly 1/3, two to one 2/9, three to one 1/6, all on one 0.
    add("services, disagreement", "services", by(SortKey::Disagreement),
        {8, 9, 10, 0, 1, 4, 11, 15, 16, 18, 2, 3, 5, 6, 7, 12, 13, 14, 17, 19, 20});
    add("services, labels in groups", "services", by(SortKey::Label, false, true),
        {1, 0, 2, 3, 5, 6, 7, 4, 8, 11, 9, 10, 13, 12, 14, 16, 15, 17, 18, 19, 20});
}

void TestHeatmapModelOrder::sortsAsWorkedByHand()
{
    QFETCH(QByteArray, family);
    QFETCH(AxisArrangement, order);
    Sorted sorted(family.constData());
    sorted.model.setOrder(order, {});
    QTEST(sorted.rows(), "rows");
    QCOMPARE(sorted.model.order(), order);
    QCOMPARE(sorted.model.shownRows(), 21);
    const int titles = order.grouped ? static_cast<int>(sorted.family.competences.size()) : 0;
    QCOMPARE(sorted.model.rowCount(), 21 + titles);
}

void TestHeatmapModelOrder::alikeRowsStandTogether()
{
    Sorted sorted("services");
    sorted.model.setOrder(by(SortKey::Similarity), {});
    const Rows rows = sorted.rows();
    // The same ratings; all that fades; and rows that differ nowhere where both hold a level.
    for (const Rows& alike : {Rows{0, 1}, Rows{5, 6}, Rows{0, 1, 5, 6, 9, 12}, Rows{14, 16, 17, 19, 20},
             Rows{3, 4, 7, 8, 11, 13, 15, 18}}) {
        int first = 21;
        int last = -1;
        for (const int row : alike) {
            first = std::min(first, static_cast<int>(rows.indexOf(row)));
            last = std::max(last, static_cast<int>(rows.indexOf(row)));
        }
        QCOMPARE(last - first, static_cast<int>(alike.size()) - 1);
    }
}

void TestHeatmapModelOrder::filtersAsWorkedByHand_data()
{
    QTest::addColumn<QByteArray>("family");
    QTest::addColumn<RowFilter>("filter");
    QTest::addColumn<Rows>("rows");
    RowFilter notRated;
    notRated.notRated = true;
    RowFilter changed;
    changed.changed = true;
    RowFilter withoutReason = containing(QStringLiteral("reglementation"));
    withoutReason.withoutReason = true;
    QTest::newRow("competence or label")
        << QByteArray("client") << containing(QStringLiteral("risques")) << Rows{10, 11, 12};
    QTest::newRow("words of both") << QByteArray("services") << containing(QStringLiteral("MAÎTRISE outils"))
                                   << Rows{4};
    QTest::newRow("strongly fading") << QByteArray("services") << holding({0}) << Rows{0, 1, 9};
    QTest::newRow("fading either way")
        << QByteArray("services") << holding({0, 1}) << Rows{0, 1, 5, 6, 9, 12};
    QTest::newRow("the one open cell") << QByteArray("services") << notRated << Rows{10};
    QTest::newRow("none open") << QByteArray("client") << notRated << Rows{};
    QTest::newRow("changed") << QByteArray("services") << changed << Rows{3, 12};
    // Row 2 and 3 have the word; each cell of row 2 is explained.
    QTest::newRow("without a reason") << QByteArray("services") << withoutReason << Rows{0, 1, 3};
}

void TestHeatmapModelOrder::filtersAsWorkedByHand()
{
    QFETCH(QByteArray, family);
    QFETCH(RowFilter, filter);
    QFETCH(Rows, rows);
    Sorted sorted(family.constData());
    if (filter.changed) {
        QVERIFY(sorted.rate(12, 3, levelAt(1)));
        QVERIFY(sorted.rate(3, 0, Rating::notApplicable()));
    }
    Rationale why;
    why.reason = QStringLiteral("as decided in May");
    for (int column = 0; filter.withoutReason && column < 4; ++column)
        QVERIFY(sorted.open.document.explain(sorted.family.id, sorted.family.cellAt(2, column), why).value());
    sorted.model.setOrder({}, filter);
    QCOMPARE(sorted.rows(), rows);
    QCOMPARE(sorted.model.shownRows(), static_cast<int>(rows.size()));
    QCOMPARE(sorted.model.firstRow(), rows.isEmpty() ? -1 : 1);
    for (int row = 0; row < sorted.family.current.rows(); ++row) {
        const bool shown = rows.contains(row);
        QCOMPARE(sorted.model.rowOfMatrixRow(row) >= 0, shown);
        QCOMPARE(sorted.model.indexOf(sorted.family.cellAt(row, 1)).isValid(), shown);
    }
}

void TestHeatmapModelOrder::onlyShownCompetencesHaveTitles()
{
    Sorted sorted("services");
    sorted.model.setOrder(by(SortKey::Fading, false, true), holding({0, 1}));
    // Competences 0, 1, 2 and 3 hold rows 0 and 1, 5 and 6, 9, 12.
    const auto& competences = sorted.family.competences;
    QStringList found;
    for (int row = 0; row < sorted.model.rowCount(); ++row) {
        const auto titled = std::find_if(competences.begin(), competences.end(),
            [&](const Competence& each) { return each.id == sorted.model.competence(row); });
        found << (sorted.model.isGroup(row) ? QStringLiteral("title %1").arg(titled - competences.begin())
                                            : QString::number(sorted.model.matrixRow(row)));
    }
    QCOMPARE(found.join(u' '), QStringLiteral("title 0 0 1 title 1 5 6 title 2 9 title 3 12"));
    QCOMPARE(sorted.model.rowOfCompetence(competences[3].id), 8);
    QCOMPARE(sorted.model.rowOfCompetence(competences[4].id), -1);
    QCOMPARE(sorted.model.headerData(3, Qt::Vertical).toString(), sorted.family.competences[1].label);
}

void TestHeatmapModelOrder::flatRowsTellTheirCompetence()
{
    Sorted sorted("services");
    const auto tip = [&](int matrixRow) {
        const int row = sorted.model.rowOfMatrixRow(matrixRow);
        return sorted.model.headerData(row, Qt::Vertical, Qt::ToolTipRole).toString();
    };
    QVERIFY(!tip(7).contains(sorted.family.competences[1].label));
    sorted.model.setOrder(by(SortKey::Label, false, false), {});
    QCOMPARE(sorted.model.rowOfCompetence(sorted.family.competences[0].id), -1);
    // One label, two competences.
    QCOMPARE(sorted.family.rows[7].label, sorted.family.rows[10].label);
    QVERIFY(tip(7).contains(sorted.family.competences[1].label));
    QVERIFY(tip(10).contains(sorted.family.competences[2].label));
    QCOMPARE(sorted.model.competence(sorted.model.rowOfMatrixRow(10)), sorted.family.competences[2].id);
}

void TestHeatmapModelOrder::editsMoveAndHideNothing()
{
    Sorted sorted("services");
    RowFilter notRated;
    notRated.notRated = true;
    sorted.model.setOrder({}, notRated);
    QVERIFY(sorted.model.rate({sorted.at(10, 3)}, levelAt(2)).value());
    QCOMPARE(sorted.rows(), Rows{10});
    QCOMPARE(sorted.model.rating(1, 3), levelAt(2));
    sorted.model.setOrder({}, notRated);
    QCOMPARE(sorted.rows(), Rows());
    QCOMPARE(sorted.model.rowCount(), 0);

    sorted.model.setOrder(by(SortKey::Fading), {});
    const Rows before = sorted.rows();
    QCOMPARE(before.first(), 0);
    for (int column = 0; column < 4; ++column)
        QVERIFY(sorted.rate(0, column, levelAt(3)));
    QCOMPARE(sorted.rows(), before);
    sorted.model.setOrder(by(SortKey::Fading), {});
    QCOMPARE(sorted.rows().first(), 1);
}

void TestHeatmapModelOrder::staysForTheNextFamily()
{
    Sorted sorted("services");
    sorted.model.setOrder(by(SortKey::Fading), containing(QStringLiteral("risques")));
    QCOMPARE(sorted.rows(), (Rows{12, 2}));
    sorted.model.setFamily(sorted.open.family(QStringLiteral("client")).id);
    QCOMPARE(sorted.rows(), (Rows{10, 11, 12}));
    QCOMPARE(sorted.model.order(), by(SortKey::Fading));
    sorted.model.setFamily(sorted.family.id);
    QCOMPARE(sorted.rows(), (Rows{12, 2}));
}

void TestHeatmapModelOrder::levelsOfAnotherScaleAreNotFilteredFor()
{
    Atlas atlas = study();
    JobFamily& other = atlas.families.edit().front();
    RatingScale scale = atlas.scaleOf(other);
    scale.key = QStringLiteral("of-the-bank");
    scale = withIds(scale, 77, 771);
    other.scale = scale.id;
    atlas.scales.push_back(scale);
    Sorted sorted("services", atlas);
    RowFilter filter = holding({0});
    filter.text = QStringLiteral("a");
    sorted.model.setOrder({}, filter);
    sorted.model.setFamily(sorted.open.family(QStringLiteral("marketing")).id);
    QCOMPARE(sorted.model.filter(), filter);
    sorted.model.setFamily(sorted.open.document.atlas().families.front().id);
    QCOMPARE(sorted.model.filter(), containing(QStringLiteral("a")));
}

void TestHeatmapModelOrder::hiddenRowsAreUndoneAndCounted()
{
    Sorted sorted("services");
    const QString before = sorted.codes(0);
    QCOMPARE(sorted.model.columnDistribution(0).count(levelAt(0)), 3);
    sorted.model.setOrder({}, holding({3}));
    QCOMPARE(sorted.model.rowOfMatrixRow(0), -1);
    QSignalSpy cells(&sorted.model, &HeatmapModel::dataChanged);
    QSignalSpy headers(&sorted.model, &HeatmapModel::headerDataChanged);
    QVERIFY(sorted.rate(0, 0, levelAt(3)));
    QCOMPARE(cells.count(), 0);
    QCOMPARE(headers.count(), 1);
    QCOMPARE(sorted.model.columnDistribution(0).count(levelAt(0)), 2);
    QVERIFY(sorted.open.document.undo().has_value());
    QCOMPARE(headers.count(), 2);
    QCOMPARE(sorted.codes(0), before);
    QCOMPARE(sorted.model.columnDistribution(0).count(levelAt(0)), 3);
    QVERIFY(sorted.open.document.redo().has_value());

    // A shown and a hidden row in one step: what is shown is told.
    const AtlasDocument::CellRatings ratings{
        {sorted.family.cellAt(20, 1), Rating::notRated()}, {sorted.family.cellAt(1, 2), Rating::notRated()}};
    QVERIFY(sorted.open.document.rate(sorted.family.id, ratings).value());
    QCOMPARE(cells.count(), 1);
    const auto shown = cells.first();
    QCOMPARE(shown.at(0).toModelIndex(), sorted.at(20, 1));
    QCOMPARE(shown.at(1).toModelIndex(), sorted.at(20, 2));
}

void TestHeatmapModelOrder::copiesAndPastesWhatIsShown()
{
    Sorted sorted("services");
    sorted.model.setOrder(by(SortKey::Label, true), holding({0, 1}));
    // Maitrise des diff…, Maitrise des cadres, Maitrise de la…, Gestion, Connaissance des s…, … des p…
    QCOMPARE(sorted.rows(), (Rows{12, 6, 5, 9, 0, 1}));
    const QModelIndexList chosen{
        sorted.at(9, 0), sorted.at(9, 1), sorted.at(5, 0), sorted.at(5, 1), sorted.at(0, 0), sorted.at(0, 1)};
    const QString text = sorted.model.copied(chosen).value();
    QCOMPARE(text, QStringLiteral("-\t-\n--\tN/A\n--\t--\n"));

    QVERIFY(sorted.model.paste({sorted.at(12, 2)}, text).value());
    QCOMPARE(sorted.codes(12), QStringLiteral("- - - -"));
    QCOMPARE(sorted.codes(6), QStringLiteral("- - -- N/A"));
    QCOMPARE(sorted.codes(5), QStringLiteral("- - -- --"));
    QCOMPARE(sorted.open.document.undoStack().count(), 1);
    QVERIFY(sorted.open.document.undo().has_value());
    QVERIFY(contentOf(sorted.open.document.atlas()) == contentOf(study()));

    // Two rows are left from the last but one: the hidden ones are no room.
    const auto refused = sorted.model.paste({sorted.at(0, 0)}, text);
    QVERIFY(!refused.has_value());
    QVERIFY(contentOf(sorted.open.document.atlas()) == contentOf(study()));
}

QTEST_MAIN(TestHeatmapModelOrder)
#include "tst_heatmap_model_order.moc"
