// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/hierarchical_clustering.h"
#include "support/levels.h"
#include "support/small_atlas.h"

#include <QTest>

#include <numeric>

using namespace atlas;

namespace {

constexpr double Precision = 1e-12;

std::vector<int> all(std::size_t size)
{
    std::vector<int> objects(size);
    std::iota(objects.begin(), objects.end(), 0);
    return objects;
}

/// A line for each object; every code stands for the level that a median is.
std::vector<Profile> profilesOf(const QStringList& lines)
{
    const RatingScale scale = impactScale();
    std::vector<Profile> profiles;
    for (const QString& line : lines) {
        Profile profile;
        int item = 0;
        for (const Rating rating : ratingsOf(scale, line)) {
            if (rating.isLevel())
                profile.push_back({item, standardisedRank({rating, rating}, scale)});
            ++item;
        }
        profiles.push_back(profile);
    }
    return profiles;
}

/// Six objects, seven ordered factors of four levels, each with its lowest and highest level in use.
std::vector<Profile> sample()
{
    return profilesOf({QStringLiteral("-- + ++ - . + --"), QStringLiteral("- + ++ -- + . -"),
        QStringLiteral("++ - -- + ++ -- ."), QStringLiteral("++ -- - ++ + - --"),
        QStringLiteral(". ++ + ++ -- ++ ++"), QStringLiteral("+ . - + . -- +")});
}

DistanceMatrix matrixFrom(const std::vector<std::vector<double>>& triangle)
{
    DistanceMatrix distances(static_cast<int>(triangle.size()) + 1);
    for (int first = 1; first < distances.size(); ++first) {
        for (int second = 0; second < first; ++second)
            distances.set(first, second,
                triangle[static_cast<std::size_t>(first) - 1][static_cast<std::size_t>(second)]);
    }
    return distances;
}

Clustering clustered(DistanceMatrix distances)
{
    const Progress unheard;
    ProgressCount progress(unheard, 0);
    return *averageLinkage(std::move(distances), progress);
}

Clustering clustered(
    const std::vector<Profile>& profiles, const std::vector<int>& objects, int leastCompared = 1)
{
    const Progress unheard;
    ProgressCount progress(unheard, 0);
    return *clusterProfiles(profiles, objects, leastCompared, progress);
}

/// The objects of a tree, as "(0 1 0.2)": branches from left to right and the height.
QString written(const Clustering& clustering)
{
    QStringList parts;
    for (const int object : clustering.order)
        parts.append(QString::number(object));
    for (const ClusterMerge& merge : clustering.tree.merges) {
        parts.append(QStringLiteral("(%1 %2 %3)")
                         .arg(parts.at(merge.left), parts.at(merge.right))
                         .arg(merge.height, 0, 'g', 4));
    }
    return parts.isEmpty() ? QString() : parts.last();
}

bool near(double value, double expected)
{
    return qAbs(value - expected) < Precision;
}

} // namespace

class TestHierarchicalClustering : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void standardisesRanks();
    void gowersDistanceIsThatOfR();
    void gowersDistanceIgnoresWhatOneLacks();
    void averageLinkageIsThatOfScipy();
    void profilesClusterAsInScipy();
    void ordersLeavesSoThatBranchesDoNotCross();
    void tiesGoByNumber();
    void whatCannotBeComparedJoinsAtOne();
    void fewInCommonCannotBeCompared();
    void takesFewObjects();
    void splittingByCommonItemsChangesNothing();
    void stopsWhenAsked();
    void countsItsSteps();
};

void TestHierarchicalClustering::standardisesRanks()
{
    const RatingScale impact = impactScale();
    QVERIFY(near(standardisedRank({levelAt(0), levelAt(0)}, impact), 0));
    QVERIFY(near(standardisedRank({levelAt(1), levelAt(1)}, impact), 1.0 / 3));
    QVERIFY(near(standardisedRank({levelAt(3), levelAt(3)}, impact), 1));
    QVERIFY(near(standardisedRank({levelAt(1), levelAt(2)}, impact), 0.5));
    QVERIFY(near(standardisedRank({levelAt(0), levelAt(3)}, impact), 0.5));
    const RatingScale apart = scaleWithLevelApart();
    QVERIFY(near(standardisedRank({apart.at(0), apart.at(0)}, apart), 0));
    QVERIFY(near(standardisedRank({apart.at(2), apart.at(2)}, apart), 1));
    const RatingScale one =
        withIds(scaleOfLevels(QStringLiteral("one"), {plainLevel(QStringLiteral("only"), 1)}), 3, 21);
    QVERIFY(near(standardisedRank({one.at(0), one.at(0)}, one), 0));
}

void TestHierarchicalClustering::gowersDistanceIsThatOfR()
{
    // R 4.2, cluster::daisy(x, metric = "gower") 2.1.4, x of ordered factors with NA for the dots.
    const std::vector<std::vector<double>> expected{{0.2}, {0.6666666666666666, 0.6},
        {0.5555555555555556, 0.5555555555555556, 0.2777777777777778},
        {0.5333333333333334, 0.6, 0.7333333333333334, 0.6111111111111112},
        {0.6, 0.5, 0.1666666666666667, 0.3333333333333333, 0.5}};
    const std::vector<Profile> profiles = sample();
    for (std::size_t first = 1; first < profiles.size(); ++first) {
        for (std::size_t second = 0; second < first; ++second) {
            const double distance = gowerDistance(profiles[first], profiles[second]).distance;
            QVERIFY2(near(distance, expected[first - 1][second]),
                qPrintable(QStringLiteral("%1, %2: %3").arg(first).arg(second).arg(distance)));
            QCOMPARE(gowerDistance(profiles[second], profiles[first]).distance, distance);
        }
    }
}

void TestHierarchicalClustering::gowersDistanceIgnoresWhatOneLacks()
{
    const std::vector<Profile> profiles = profilesOf(
        {QStringLiteral("-- . ++ N/A +"), QStringLiteral("++ ++ . - +"), QStringLiteral(". -- . N/A ."), {}});
    // Items 0 and 4: (1 + 0) / 2.
    QVERIFY(near(gowerDistance(profiles[0], profiles[1]).distance, 0.5));
    QCOMPARE(gowerDistance(profiles[0], profiles[1]).compared, 2);
    QVERIFY(near(gowerDistance(profiles[1], profiles[2]).distance, 1));
    QCOMPARE(gowerDistance(profiles[1], profiles[2]).compared, 1);
    QCOMPARE(gowerDistance(profiles[0], profiles[2]).compared, 0);
    QCOMPARE(gowerDistance(profiles[0], profiles[2]).distance, 1.0);
    QCOMPARE(gowerDistance(profiles[0], profiles[3]).compared, 0);
    QCOMPARE(gowerDistance(profiles[0], profiles[0]).distance, 0.0);
}

void TestHierarchicalClustering::averageLinkageIsThatOfScipy()
{
    // scipy 1.10, scipy.cluster.hierarchy.linkage(distances, "average"); its clusters are renumbered here
    // because our leaves are numbered in the order shown.
    const Clustering found = clustered(matrixFrom({{0.42}, {0.2, 0.51}, {0.84, 0.07, 0.1},
        {0.69, 0.13, 0.47, 0.75}, {0.08, 0.65, 0.28, 0.05, 0.12}, {0.56, 0.54, 0.09, 0.31, 0.85, 0.71},
        {0.55, 0.89, 0.73, 0.16, 0.29, 0.77, 0.97}, {0.95, 0.74, 0.06, 0.18, 0.38, 0.83, 0.19, 0.9}}));
    const std::vector<double> heights{
        0.05, 0.06, 0.13, 0.14, 0.3975, 0.4916666666666667, 0.5342857142857143, 0.6575};
    QCOMPARE(found.tree.leafCount, 9);
    QCOMPARE(found.tree.merges.size(), heights.size());
    for (std::size_t merge = 0; merge < heights.size(); ++merge)
        QVERIFY(near(found.tree.merges[merge].height, heights[merge]));
    // scipy: 3+5, 2+8, 1+4, 6+(2 8), (3 5)+(1 4), ((2 8) 6)+((3 5) (1 4)), 0+all of these, 7+all.
    QCOMPARE(written(found),
        QStringLiteral("((0 (((1 4 0.13) (3 5 0.05) 0.3975) ((2 8 0.06) 6 0.14) 0.4917) 0.5343) 7 0.6575)"));
}

void TestHierarchicalClustering::profilesClusterAsInScipy()
{
    // scipy as above, on the distances of cluster::daisy: 2+5, 0+1, 3+(2 5), 4+(0 1), and both.
    const std::vector<Profile> profiles = sample();
    const Clustering found = clustered(profiles, all(profiles.size()));
    QCOMPARE(written(found), QStringLiteral("(((0 1 0.2) 4 0.5667) ((2 5 0.1667) 3 0.3056) 0.5914)"));
    QVERIFY(near(found.tree.merges.back().height, 0.591358024691358));
}

void TestHierarchicalClustering::ordersLeavesSoThatBranchesDoNotCross()
{
    const Clustering found = clustered(matrixFrom({{0.9}, {0.9, 0.1}, {0.2, 0.9, 0.9}}));
    QCOMPARE(found.order, (std::vector<int>{0, 3, 1, 2}));
    QCOMPARE(found.tree.merges.size(), std::size_t(3));
    // Leaves are numbered as shown: 1 and 2 are leaves 2 and 3.
    QCOMPARE(found.tree.merges[0].left, 2);
    QCOMPARE(found.tree.merges[0].right, 3);
    QCOMPARE(found.tree.merges[1].left, 0);
    QCOMPARE(found.tree.merges[1].right, 1);
    QCOMPARE(found.tree.merges[2].left, 5);
    QCOMPARE(found.tree.merges[2].right, 4);
}

void TestHierarchicalClustering::tiesGoByNumber()
{
    DistanceMatrix distances(5);
    for (int first = 1; first < 5; ++first) {
        for (int second = 0; second < first; ++second)
            distances.set(first, second, 0.5);
    }
    const Clustering found = clustered(distances);
    QCOMPARE(found.order, (std::vector<int>{0, 1, 2, 3, 4}));
    QCOMPARE(written(found), written(clustered(distances)));
    for (const ClusterMerge& merge : found.tree.merges)
        QCOMPARE(merge.height, 0.5);
}

void TestHierarchicalClustering::whatCannotBeComparedJoinsAtOne()
{
    const std::vector<Profile> profiles = profilesOf({QStringLiteral("++ ."), QStringLiteral(". +"),
        QStringLiteral("+ ."), QStringLiteral(". ."), QStringLiteral(". +")});
    const Clustering found = clustered(profiles, all(profiles.size()));
    QCOMPARE(written(found), QStringLiteral("(((0 2 0.3333) (1 4 0) 1) 3 1)"));
}

void TestHierarchicalClustering::fewInCommonCannotBeCompared()
{
    const std::vector<Profile> profiles =
        profilesOf({QStringLiteral("++ . +"), QStringLiteral("++ . ."), QStringLiteral("-- . +")});
    // 0 and 1 have one item in common, 0 and 2 two: (1 + 0) / 2; with two as the least, 1 joins at 1.
    QCOMPARE(written(clustered(profiles, all(3), 2)), QStringLiteral("((0 2 0.5) 1 1)"));
    QCOMPARE(written(clustered(profiles, all(3), 1)), QStringLiteral("((0 1 0) 2 0.75)"));
}

void TestHierarchicalClustering::takesFewObjects()
{
    const std::vector<Profile> profiles = sample();
    QVERIFY(clustered(profiles, {}).order.empty());
    QVERIFY(clustered(profiles, {}).tree.isEmpty());
    QCOMPARE(clustered(profiles, {4}).order, (std::vector<int>{0}));
    QVERIFY(clustered(profiles, {4}).tree.isEmpty());
    QCOMPARE(written(clustered(profiles, {5, 2})), QStringLiteral("(0 1 0.1667)"));
    QVERIFY(clustered(DistanceMatrix(0)).order.empty());
    QCOMPARE(clustered(DistanceMatrix(1)).order, (std::vector<int>{0}));
}

void TestHierarchicalClustering::splittingByCommonItemsChangesNothing()
{
    // Two halves that share no item, as families do: the same as one matrix with 1 between the halves.
    std::vector<Profile> profiles;
    for (const Profile& profile : sample()) {
        profiles.push_back(profile);
        Profile other = profile;
        for (ProfileValue& value : other) {
            value.item += 100;
            value.rank = value.rank * 0.75;
        }
        profiles.push_back(other);
    }
    DistanceMatrix distances(static_cast<int>(profiles.size()));
    for (int first = 1; first < distances.size(); ++first) {
        for (int second = 0; second < first; ++second) {
            distances.set(first, second,
                gowerDistance(
                    profiles[static_cast<std::size_t>(first)], profiles[static_cast<std::size_t>(second)])
                    .distance);
        }
    }
    QCOMPARE(written(clustered(profiles, all(profiles.size()))), written(clustered(distances)));
}

void TestHierarchicalClustering::stopsWhenAsked()
{
    const std::vector<Profile> profiles = sample();
    for (int steps = 1; steps <= 11; ++steps) {
        int done = 0;
        const Progress stopping = [&](int, int) { return ++done < steps; };
        ProgressCount progress(stopping, 12);
        QVERIFY(!clusterProfiles(profiles, all(profiles.size()), 1, progress));
        QCOMPARE(done, steps);
    }
}

void TestHierarchicalClustering::countsItsSteps()
{
    const std::vector<Profile> profiles = sample();
    int last = 0;
    int reports = 0;
    bool inOrder = true;
    const Progress counting = [&](int done, int total) {
        inOrder = inOrder && done == last + 1 && done <= total && total == 12;
        last = done;
        return ++reports > 0;
    };
    ProgressCount progress(counting, 12);
    QVERIFY(clusterProfiles(profiles, all(profiles.size()), 1, progress));
    QVERIFY(inOrder);
    QCOMPARE(reports, 11);
}

QTEST_APPLESS_MAIN(TestHierarchicalClustering)
#include "tst_hierarchical_clustering.moc"
