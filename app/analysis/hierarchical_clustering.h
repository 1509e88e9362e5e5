#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later

#include "analysis/dendrogram.h"
#include "analysis/gower_distance.h"
#include "domain/progress.h"

#include <optional>
#include <span>
#include <vector>

namespace atlas {

/// Distances between some objects: symmetric, nothing on the diagonal.
class DistanceMatrix {
public:
    explicit DistanceMatrix(int size)
        : m_size(size)
        , m_distances(static_cast<std::size_t>(size) * static_cast<std::size_t>(size > 0 ? size - 1 : 0) / 2)
    {
    }

    int size() const { return m_size; }
    /// Between two different objects, in either order.
    double at(int first, int second) const { return m_distances[offset(first, second)]; }
    void set(int first, int second, double distance) { m_distances[offset(first, second)] = distance; }

private:
    std::size_t offset(int first, int second) const
    {
        const auto low = static_cast<std::size_t>(first < second ? first : second);
        const auto high = static_cast<std::size_t>(first < second ? second : first);
        return high * (high - 1) / 2 + low;
    }

    int m_size;
    std::vector<double> m_distances; ///< lower triangle, row by row
};

struct Clustering {
    std::vector<int> order; ///< object shown at each leaf of the tree
    Dendrogram tree;
};

/// Average linkage (UPGMA): two clusters are as far apart as their objects are on average. Of two branches
/// the one with the object of lower number comes first; ties go by number too, so that the result is always
/// the same. O(n^2), by chains of nearest neighbours. Steps \a progress at most once for each object; nothing
/// if it was stopped. Source: F. Murtagh, A survey of recent advances in hierarchical clustering algorithms,
/// Computer Journal 26 (1983) 354-359.
std::optional<Clustering> averageLinkage(DistanceMatrix distances, ProgressCount& progress);

/// The same for the profiles named by \a objects, with Gower's distance. Pairs with fewer than \a
/// leastCompared items in common cannot be compared and have distance 1. The order holds positions in \a
/// objects. Steps \a progress at most twice for each object.
std::optional<Clustering> clusterProfiles(const std::vector<Profile>& profiles, std::span<const int> objects,
    int leastCompared, ProgressCount& progress);

} // namespace atlas
