// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/domain_similarity.h"
#include "support/board_text.h"
#include "support/large_atlas.h"
#include "support/study.h"
#include "support/themed_atlas.h"

#include <QTest>

using namespace atlas;

namespace {

DomainSimilarity similarityOf(const Atlas& atlas, ComparisonBasis basis)
{
    auto similarity = DomainSimilarity::make(atlas, basis, Language::English);
    if (!similarity)
        qFatal("%s", qPrintable(similarity.error().message));
    return *std::move(similarity);
}

std::shared_ptr<const SimilarityBoard> boardOf(
    const Atlas& atlas, ComparisonBasis basis, const AxisArrangement& arrangement)
{
    auto similarity = std::make_shared<const DomainSimilarity>(similarityOf(atlas, basis));
    return *SimilarityBoard::make(atlas, std::move(similarity), arrangement);
}

QString written(const std::optional<SimilarityCell>& cell)
{
    return cell ? written(BoardCell(*cell), impactScale()) : QString();
}

/// Domains A and B of one family and C of another, labels spelt differently.
///
///     label     A    B    C        label    A    B    C
///     carry     ++   +    --       fade     --   -    --
///     learn     -    ++   ++       silent   ++   .
///     begin     N/A  +             nobody   -    N/A
///     drop      +    --            between  +    ++
///     stop      +    N/A           between  -    ++
///     new                 ++
Atlas bridged()
{
    Atlas atlas;
    atlas.scales = {impactScale()};
    JobFamily first = smallFamily(1, {QStringLiteral("A"), QStringLiteral("B")},
        {{QStringLiteral("Tout"),
            {QStringLiteral("carry"), QStringLiteral("learn"), QStringLiteral("begin"),
                QStringLiteral("drop"), QStringLiteral("stop"), QStringLiteral("fade"),
                QStringLiteral("silent"), QStringLiteral("nobody"), QStringLiteral("between"),
                QStringLiteral("Between")}}});
    first.current = matrixOf(impactScale(),
        {QStringLiteral("++ +"), QStringLiteral("- ++"), QStringLiteral("N/A +"), QStringLiteral("+ --"),
            QStringLiteral("+ N/A"), QStringLiteral("-- -"), QStringLiteral("++ ."), QStringLiteral("- N/A"),
            QStringLiteral("+ ++"), QStringLiteral("- ++")});
    JobFamily second = smallFamily(2, {QStringLiteral("C")},
        {{QStringLiteral("Autre"),
            {QStringLiteral("FADE"), QStringLiteral("new"), QStringLiteral(" Carry "),
                QStringLiteral("learn")}}});
    second.current = matrixOf(impactScale(),
        {QStringLiteral("--"), QStringLiteral("++"), QStringLiteral("--"), QStringLiteral("++")});
    atlas.families = {first, second};
    return atlas;
}

/// Six domains of one family by seven themes of one row each: the objects whose distances R and scipy gave
/// for tst_hierarchical_clustering.
Atlas sixDomains()
{
    const QStringList domains{QStringLiteral("-- + ++ - . + --"), QStringLiteral("- + ++ -- + . -"),
        QStringLiteral("++ - -- + ++ -- ."), QStringLiteral("++ -- - ++ + - --"),
        QStringLiteral(". ++ + ++ -- ++ ++"), QStringLiteral("+ . - + . -- +")};
    Atlas atlas;
    atlas.scales = {impactScale()};
    QStringList rows;
    for (int theme = 1; theme <= 7; ++theme) {
        const QString label = QStringLiteral("Theme %1").arg(theme);
        rows.append(QStringLiteral("Row %1").arg(theme));
        atlas.themes.push_back({{theme}, label, ThemeKind::Technical, {label, label}});
    }
    QStringList labels;
    for (int domain = 0; domain < domains.size(); ++domain)
        labels.append(QString::number(domain));
    JobFamily family = smallFamily(1, labels, {{QStringLiteral("Tout"), rows}});
    for (int column = 0; column < 6; ++column) {
        const std::vector<Rating> ratings = ratingsOf(impactScale(), domains.at(column));
        for (int row = 0; row < 7; ++row)
            family.current.set(row, column, ratings[static_cast<std::size_t>(row)]);
    }
    for (int row = 0; row < 7; ++row)
        family.rows.edit()[static_cast<std::size_t>(row)].theme = {row + 1};
    atlas.families = {family};
    return atlas;
}

QStringList labelsOf(const std::vector<BridgeItem>& items)
{
    QStringList labels;
    for (const BridgeItem& item : items)
        labels.append(item.label);
    return labels;
}

} // namespace

class TestDomainSimilarity : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void comparesAsR();
    void comparesByLabels();
    void fewInCommonMakeNoValue();
    void ranksPairs();
    void bridgesTwoDomains();
    void bridgesBack();
    void showsABoard();
    void boardClustersAsScipy();
    void boardRollsUp();
    void boardOrdersByLabel();
    void refusesAnAtlasWithoutFamilies();
    void takesEmptyFamilies();
    void takesTheStudy();
    void stopsWhenAsked();
};

void TestDomainSimilarity::comparesAsR()
{
    // 1 - cluster::daisy(x, metric = "gower"), R 4.2.
    const DomainSimilarity similarity = similarityOf(sixDomains(), ComparisonBasis::Themes);
    QCOMPARE(similarity.domains().size(), std::size_t(6));
    const std::vector<std::vector<double>> distances{{0.2}, {0.6666666666666666, 0.6},
        {0.5555555555555556, 0.5555555555555556, 0.2777777777777778},
        {0.5333333333333334, 0.6, 0.7333333333333334, 0.6111111111111112},
        {0.6, 0.5, 0.1666666666666667, 0.3333333333333333, 0.5}};
    for (int first = 1; first < 6; ++first) {
        for (int second = 0; second < first; ++second) {
            const auto cell = similarity.similarity(first, second);
            QVERIFY(cell);
            const double expected =
                1 - distances[static_cast<std::size_t>(first - 1)][static_cast<std::size_t>(second)];
            QVERIFY2(
                qAbs(cell->similarity - expected) < 1e-12, qPrintable(QString::number(cell->similarity)));
            QCOMPARE(written(similarity.similarity(second, first)), written(cell));
        }
    }
    QCOMPARE(similarity.similarity(0, 1)->compared, 5);
    QCOMPARE(written(similarity.similarity(3, 3)), QStringLiteral("1.0000 of 7"));
}

void TestDomainSimilarity::comparesByLabels()
{
    const DomainSimilarity similarity = similarityOf(bridged(), ComparisonBasis::Labels);
    // carry 1/3, learn 2/3, drop 2/3, fade 1/3, between (1/2 against 1) 1/2: 2.5 over 5.
    QCOMPARE(written(similarity.similarity(0, 1)), QStringLiteral("0.5000 of 5"));
    // carry 1, learn 2/3, fade 0; and carry 2/3, learn 0, fade 1/3.
    QCOMPARE(written(similarity.similarity(0, 2)), QStringLiteral("0.4444 of 3"));
    QCOMPARE(written(similarity.similarity(1, 2)), QStringLiteral("0.6667 of 3"));
}

void TestDomainSimilarity::fewInCommonMakeNoValue()
{
    Atlas atlas = bridged();
    atlas.families.edit()[1].current.set(0, 0, Rating::notApplicable());
    const DomainSimilarity similarity = similarityOf(atlas, ComparisonBasis::Labels);
    QVERIFY(!similarity.similarity(0, 2));
    QVERIFY(similarity.similarity(2, 2)); // three levels of its own
    QCOMPARE(similarity.ranked().size(), std::size_t(1));
    // No theme at all.
    const DomainSimilarity themes = similarityOf(atlas, ComparisonBasis::Themes);
    QVERIFY(!themes.similarity(0, 1));
    QVERIFY(themes.ranked().empty());
}

void TestDomainSimilarity::ranksPairs()
{
    const Atlas atlas = bridged();
    const DomainSimilarity similarity = similarityOf(atlas, ComparisonBasis::Labels);
    const std::vector<DomainPair> pairs = similarity.ranked();
    QStringList lines;
    for (const DomainPair& pair : pairs) {
        lines.append(QStringLiteral("%1-%2 %3")
                         .arg(pair.first.domain.value)
                         .arg(pair.second.domain.value)
                         .arg(written(pair.similarity)));
    }
    QCOMPARE(lines,
        (QStringList{QStringLiteral("1001-1002 0.5000 of 5"), QStringLiteral("1002-2001 0.6667 of 3"),
            QStringLiteral("1001-2001 0.4444 of 3")})); // what rests on three leads nothing
    QVERIFY(!pairs.front().similarity.isWeak);
    QVERIFY(pairs[1].similarity.isWeak);
    QCOMPARE(similarity.comparablePairs(), 3);
    QCOMPARE(pairs.back().second.family, FamilyId{2});
    QCOMPARE(similarity.ranked(2).size(), std::size_t(2));
    QCOMPARE(similarity.ranked(1).front().second, pairs.front().second);
    QVERIFY(similarity.ranked(0).empty());
}

void TestDomainSimilarity::bridgesTwoDomains()
{
    const DomainSimilarity similarity = similarityOf(bridged(), ComparisonBasis::Labels);
    const MobilityBridge toB = similarity.bridge(0, 1);
    QCOMPARE(labelsOf(toB.carriesOver), QStringList{QStringLiteral("carry")});
    QCOMPARE(labelsOf(toB.toLearn), (QStringList{QStringLiteral("learn"), QStringLiteral("begin")}));
    QCOMPARE(labelsOf(toB.fadesThere), QStringList{QStringLiteral("drop")});
    QCOMPARE(labelsOf(toB.notThere), QStringList{QStringLiteral("stop")}); // marginal is no end of a need
    QCOMPARE(toB.aside, 1); // nobody
    QCOMPARE(labelsOf(toB.fading), QStringList{QStringLiteral("fade")});
    QCOMPARE(labelsOf(toB.unclear), (QStringList{QStringLiteral("silent"), QStringLiteral("between")}));
    QCOMPARE(written(toB.unclear[1].from, similarity.scale()), QStringLiteral("+:1 -:1"));
    QCOMPARE(written(toB.unclear[1].to, similarity.scale()), QStringLiteral("++:2"));

    const MobilityBridge toC = similarity.bridge(0, 2);
    QVERIFY(toC.carriesOver.empty());
    QCOMPARE(labelsOf(toC.toLearn), (QStringList{QStringLiteral("learn"), QStringLiteral("new")}));
    QCOMPARE(labelsOf(toC.fadesThere), QStringList{QStringLiteral("carry")});
    QCOMPARE(labelsOf(toC.notThere),
        (QStringList{QStringLiteral("drop"), QStringLiteral("stop"), QStringLiteral("silent")}));
    QCOMPARE(toC.aside, 2);
    QCOMPARE(labelsOf(toC.fading), QStringList{QStringLiteral("fade")});
    QCOMPARE(labelsOf(toC.unclear), QStringList{QStringLiteral("between")});
    QCOMPARE(toC.toLearn[1].from.total(), 0);
}

void TestDomainSimilarity::bridgesBack()
{
    const DomainSimilarity similarity = similarityOf(bridged(), ComparisonBasis::Labels);
    const MobilityBridge there = similarity.bridge(0, 1);
    const MobilityBridge back = similarity.bridge(1, 0);
    QCOMPARE(labelsOf(back.toLearn), labelsOf(there.fadesThere) + labelsOf(there.notThere));
    QCOMPARE(labelsOf(back.fadesThere) + labelsOf(back.notThere), labelsOf(there.toLearn));
    QCOMPARE(back.aside, there.aside);
    QCOMPARE(labelsOf(back.carriesOver), labelsOf(there.carriesOver));
    QCOMPARE(labelsOf(back.unclear), labelsOf(there.unclear));
}

void TestDomainSimilarity::showsABoard()
{
    const auto board = boardOf(bridged(), ComparisonBasis::Labels, {});
    QCOMPARE(headingsOf(board->rows()),
        (QStringList{QStringLiteral("# Family 1"), QStringLiteral("A (Family 1)"),
            QStringLiteral("B (Family 1)"), QStringLiteral("# Family 2"), QStringLiteral("C (Family 2)")}));
    QCOMPARE(groupsOf(board->rows()),
        (QStringList{QStringLiteral("family1 0+3 of 2"), QStringLiteral("family2 3+2 of 1")}));
    QCOMPARE(groupsOf(board->columns()),
        (QStringList{QStringLiteral("family1 0+2 of 2"), QStringLiteral("family2 2+1 of 1")}));
    QCOMPARE(rowOf(*board, 0), (QStringList{{}, {}, {}}));
    QCOMPARE(rowOf(*board, 1),
        (QStringList{
            QStringLiteral("1.0000 of 8"), QStringLiteral("0.5000 of 5"), QStringLiteral("0.4444 of 3")}));
    QCOMPARE(board->domainAtRow(4), 2);
    QCOMPARE(board->domainAtRow(3), -1);
    QCOMPARE(board->domainAtColumn(2), 2);
}

void TestDomainSimilarity::boardClustersAsScipy()
{
    // scipy.cluster.hierarchy.linkage(distances, "average"), scipy 1.10: ((0 1) 4) ((2 5) 3).
    const auto board =
        boardOf(sixDomains(), ComparisonBasis::Themes, {SortKey::Similarity, false, false, {}});
    QCOMPARE(itemsOf(board->rows()).join(QString()), QStringLiteral("014253"));
    QCOMPARE(itemsOf(board->columns()), itemsOf(board->rows()));
    QVERIFY(qAbs(board->rows().tree.merges.back().height - 0.591358024691358) < 1e-12);
    QCOMPARE(board->columns().tree.leafCount, 6);
    const auto grouped =
        boardOf(sixDomains(), ComparisonBasis::Themes, {SortKey::Similarity, false, true, {}});
    QCOMPARE(grouped->rows().groups.front().tree.merges.size(), std::size_t(5));
    QCOMPARE(grouped->rows().size(), 7);
    QCOMPARE(rowOf(*grouped, 1).first(), QStringLiteral("1.0000 of 6"));
}

void TestDomainSimilarity::boardRollsUp()
{
    const auto board = boardOf(
        bridged(), ComparisonBasis::Labels, {SortKey::Reference, false, true, {QStringLiteral("family1")}});
    QCOMPARE(headingsOf(board->rows()),
        (QStringList{
            QStringLiteral("= Family 1"), QStringLiteral("# Family 2"), QStringLiteral("C (Family 2)")}));
    // A with B; and A with C and B with C: (4/9 + 2/3) / 2.
    QCOMPARE(rowOf(*board, 0), (QStringList{QStringLiteral("0.5000 of 5"), QStringLiteral("0.5556 of 6")}));
    QCOMPARE(rowOf(*board, 1), (QStringList{{}, {}}));
    QCOMPARE(rowOf(*board, 2), (QStringList{QStringLiteral("0.5556 of 6"), QStringLiteral("1.0000 of 4")}));
    QCOMPARE(board->domainAtRow(0), -1);
    const auto lone = boardOf(bridged(), ComparisonBasis::Labels,
        {SortKey::Reference, false, true, {QStringLiteral("family1"), QStringLiteral("family2")}});
    QCOMPARE(rowOf(*lone, 1), (QStringList{QStringLiteral("0.5556 of 6"), {}}));
}

void TestDomainSimilarity::boardOrdersByLabel()
{
    const auto board = boardOf(bridged(), ComparisonBasis::Labels, {SortKey::Label, true, false, {}});
    QCOMPARE(itemsOf(board->rows()).join(QString()), QStringLiteral("CBA"));
    QCOMPARE(rowOf(*board, 0).last(), QStringLiteral("0.4444 of 3"));
}

void TestDomainSimilarity::refusesAnAtlasWithoutFamilies()
{
    const auto similarity = DomainSimilarity::make(Atlas(), ComparisonBasis::Themes, Language::French);
    QVERIFY(!similarity);
    QCOMPARE(similarity.error().kind, ErrorKind::InvalidInput);
}

void TestDomainSimilarity::takesEmptyFamilies()
{
    const Atlas atlas = themedAtlas();
    for (const ComparisonBasis basis : {ComparisonBasis::Themes, ComparisonBasis::Labels}) {
        const DomainSimilarity similarity = similarityOf(atlas, basis);
        QCOMPARE(similarity.domains().size(), std::size_t(6)); // not the one on another scale
        QVERIFY(!similarity.similarity(5, 5));
        QVERIFY(!similarity.similarity(0, 5));
        QVERIFY(similarity.bridge(5, 5).toLearn.empty());
        QCOMPARE(boardOf(atlas, basis, {SortKey::Similarity, false, true, {}})->columns().size(), 6);
    }
}

void TestDomainSimilarity::takesTheStudy()
{
    const DomainSimilarity similarity = similarityOf(study(), ComparisonBasis::Labels);
    QCOMPARE(similarity.domains().size(), std::size_t(31));
    const std::vector<DomainPair> pairs = similarity.ranked();
    QVERIFY(!pairs.empty());
    for (std::size_t pair = 0; pair < pairs.size(); ++pair) {
        QVERIFY(pairs[pair].similarity.similarity >= 0 && pairs[pair].similarity.similarity <= 1);
        QVERIFY(pair == 0 || pairs[pair].similarity.similarity <= pairs[pair - 1].similarity.similarity
            || (pairs[pair].similarity.isWeak && !pairs[pair - 1].similarity.isWeak));
        QVERIFY(pair == 0 || pairs[pair].similarity.isWeak || !pairs[pair - 1].similarity.isWeak);
    }
    for (int domain = 0; domain < 31; ++domain) {
        QCOMPARE(similarity.similarity(domain, domain)->similarity, 1.0);
        const MobilityBridge same = similarity.bridge(domain, domain);
        QVERIFY(same.toLearn.empty());
        QVERIFY(same.fadesThere.empty());
        QVERIFY(same.notThere.empty());
    }
    // Domains of one family have their labels in common.
    QVERIFY(similarity.similarity(0, 1)->compared > 10);
}

void TestDomainSimilarity::stopsWhenAsked()
{
    const Atlas atlas = largeAtlas(5, 12, 4);
    for (const int stop : {1, 10, 20}) {
        int seen = 0;
        const auto stopped = DomainSimilarity::make(
            atlas, ComparisonBasis::Themes, Language::French, [&](int, int) { return ++seen < stop; });
        QVERIFY(!stopped);
        QCOMPARE(stopped.error().kind, ErrorKind::Cancelled);
        QCOMPARE(seen, stop);
    }
    const auto similarity =
        std::make_shared<const DomainSimilarity>(similarityOf(atlas, ComparisonBasis::Themes));
    int last = 0;
    int total = 0;
    const auto board = SimilarityBoard::make(
        atlas, similarity, {SortKey::Similarity, false, false, {}}, [&](int done, int all) {
            last = done;
            total = all;
            return true;
        });
    QVERIFY(board);
    QVERIFY(last > 0 && last <= total);
    const auto stopped = SimilarityBoard::make(
        atlas, similarity, {SortKey::Similarity, false, false, {}}, [](int, int) { return false; });
    QVERIFY(!stopped);
    QCOMPARE(stopped.error().kind, ErrorKind::Cancelled);
}

QTEST_APPLESS_MAIN(TestDomainSimilarity)
#include "tst_domain_similarity.moc"
