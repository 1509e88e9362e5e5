// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/hierarchical_clustering.h"

#include <QHash>

#include <algorithm>
#include <numeric>

namespace atlas {
namespace {

std::size_t at(int index)
{
    return static_cast<std::size_t>(index);
}

/// Two clusters, each named by one of its objects, and the distance at which they join.
struct Join {
    int first;
    int second;
    double height;
};

class DisjointSets {
public:
    explicit DisjointSets(int size)
        : m_parents(at(size))
    {
        std::iota(m_parents.begin(), m_parents.end(), 0);
    }

    int find(int member)
    {
        while (m_parents[at(member)] != member) {
            m_parents[at(member)] = m_parents[at(m_parents[at(member)])];
            member = m_parents[at(member)];
        }
        return member;
    }
    /// The lowest member represents the whole, so that find() gives it.
    void unite(int first, int second)
    {
        const auto [low, high] = std::minmax({find(first), find(second)});
        m_parents[at(high)] = low;
    }

private:
    std::vector<int> m_parents;
};

/// Clusters still to be joined, with their distances brought up to date after each joining.
class Chain {
public:
    explicit Chain(DistanceMatrix distances)
        : m_distances(std::move(distances))
        , m_sizes(at(m_distances.size()), 1)
        , m_active(at(m_distances.size()))
    {
        std::iota(m_active.begin(), m_active.end(), 0);
    }

    /// Follows nearest neighbours until two are each other's nearest, and joins them.
    Join next()
    {
        if (m_chain.empty())
            m_chain.push_back(m_active.front());
        for (;;) {
            const int last = m_chain.back();
            const int before = m_chain.size() > 1 ? m_chain[m_chain.size() - 2] : -1;
            const int nearest = nearestTo(last, before);
            if (nearest == before) {
                m_chain.resize(m_chain.size() - 2);
                return join(last, nearest);
            }
            m_chain.push_back(nearest);
        }
    }

private:
    /// Of several as near, \a preferred, or else the one of lowest number.
    int nearestTo(int cluster, int preferred) const
    {
        int nearest = preferred;
        double least = preferred < 0 ? 2 : m_distances.at(cluster, preferred);
        for (const int other : m_active) {
            if (other == cluster)
                continue;
            const double distance = m_distances.at(cluster, other);
            if (nearest < 0 || distance < least) {
                nearest = other;
                least = distance;
            }
        }
        return nearest;
    }

    Join join(int first, int second)
    {
        const auto [kept, gone] = std::minmax({first, second});
        const Join joined{kept, gone, m_distances.at(kept, gone)};
        m_active.erase(std::lower_bound(m_active.begin(), m_active.end(), gone));
        const double keptSize = m_sizes[at(kept)];
        const double goneSize = m_sizes[at(gone)];
        for (const int other : m_active) {
            if (other == kept)
                continue;
            const double sum =
                keptSize * m_distances.at(kept, other) + goneSize * m_distances.at(gone, other);
            m_distances.set(kept, other, sum / (keptSize + goneSize));
        }
        m_sizes[at(kept)] += m_sizes[at(gone)];
        return joined;
    }

    DistanceMatrix m_distances;
    std::vector<int> m_sizes;
    std::vector<int> m_active; ///< by rising number
    std::vector<int> m_chain;
};

std::optional<std::vector<Join>> joins(DistanceMatrix distances, ProgressCount& progress)
{
    std::vector<Join> found;
    const int size = distances.size();
    Chain chain(std::move(distances));
    for (int joined = 1; joined < size; ++joined) {
        if (!progress.step())
            return std::nullopt;
        found.push_back(chain.next());
    }
    return found;
}

/// Leaves from left to right, without recursion: a tree may be as deep as it has leaves.
std::vector<int> leavesOf(const Dendrogram& tree)
{
    std::vector<int> leaves;
    std::vector<int> open{tree.leafCount + static_cast<int>(tree.merges.size()) - 1};
    while (!open.empty()) {
        const int cluster = open.back();
        open.pop_back();
        if (cluster < tree.leafCount) {
            leaves.push_back(cluster);
            continue;
        }
        const ClusterMerge& merge = tree.merges[at(cluster - tree.leafCount)];
        open.push_back(merge.right);
        open.push_back(merge.left);
    }
    return leaves;
}

Clustering treeOf(int size, std::vector<Join> found)
{
    std::stable_sort(found.begin(), found.end(),
        [](const Join& left, const Join& right) { return left.height < right.height; });
    Clustering result;
    result.tree.leafCount = size;
    DisjointSets sets(size);
    std::vector<int> clusterOf(at(size)); // by the lowest object in it
    std::iota(clusterOf.begin(), clusterOf.end(), 0);
    for (const Join& join : found) {
        const auto [low, high] = std::minmax({sets.find(join.first), sets.find(join.second)});
        result.tree.merges.push_back({clusterOf[at(low)], clusterOf[at(high)], join.height});
        clusterOf[at(low)] = size + static_cast<int>(result.tree.merges.size()) - 1;
        sets.unite(low, high);
    }
    if (size == 0)
        return result;
    result.order = leavesOf(result.tree);
    std::vector<int> place(at(size));
    for (int leaf = 0; leaf < size; ++leaf)
        place[at(result.order[at(leaf)])] = leaf;
    for (ClusterMerge& merge : result.tree.merges) {
        merge.left = merge.left < size ? place[at(merge.left)] : merge.left;
        merge.right = merge.right < size ? place[at(merge.right)] : merge.right;
    }
    return result;
}

/// Objects that share items, directly or through others, as lists of positions; nothing joins two lists
/// below 1.
std::vector<std::vector<int>> connected(const std::vector<Profile>& profiles, std::span<const int> objects)
{
    const int size = static_cast<int>(objects.size());
    DisjointSets sets(size);
    QHash<int, int> holder; // of an item
    for (int position = 0; position < size; ++position) {
        for (const ProfileValue& value : profiles[at(objects[at(position)])]) {
            const auto known = holder.constFind(value.item);
            if (known == holder.cend())
                holder.insert(value.item, position);
            else
                sets.unite(*known, position);
        }
    }
    std::vector<std::vector<int>> lists;
    std::vector<int> listOf(at(size), -1);
    for (int position = 0; position < size; ++position) {
        int& list = listOf[at(sets.find(position))];
        if (list < 0) {
            list = static_cast<int>(lists.size());
            lists.emplace_back();
        }
        lists[at(list)].push_back(position);
    }
    return lists;
}

} // namespace

std::optional<Clustering> averageLinkage(DistanceMatrix distances, ProgressCount& progress)
{
    const int size = distances.size();
    auto found = joins(std::move(distances), progress);
    if (!found)
        return std::nullopt;
    return treeOf(size, *std::move(found));
}

std::optional<Clustering> clusterProfiles(const std::vector<Profile>& profiles, std::span<const int> objects,
    int leastCompared, ProgressCount& progress)
{
    std::vector<Join> all;
    int before = -1; // an object of the lists so far
    for (const std::vector<int>& list : connected(profiles, objects)) {
        DistanceMatrix distances(static_cast<int>(list.size()));
        for (int first = 0; first < distances.size(); ++first) {
            if (!progress.step())
                return std::nullopt;
            const Profile& profile = profiles[at(objects[at(list[at(first)])])];
            for (int second = 0; second < first; ++second) {
                const auto [distance, compared] =
                    gowerDistance(profile, profiles[at(objects[at(list[at(second)])])]);
                distances.set(first, second, compared < leastCompared ? 1 : distance);
            }
        }
        const auto found = joins(std::move(distances), progress);
        if (!found)
            return std::nullopt;
        for (const Join& join : *found)
            all.push_back({list[at(join.first)], list[at(join.second)], join.height});
        if (before >= 0)
            all.push_back({before, list.front(), 1});
        before = list.front();
    }
    return treeOf(static_cast<int>(objects.size()), std::move(all));
}

} // namespace atlas
