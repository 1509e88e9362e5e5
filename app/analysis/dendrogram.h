#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later

#include <vector>

namespace atlas {

/// One joining of two clusters. Clusters below the number of leaves are leaves; cluster leafCount + k is what
/// merge k made.
struct ClusterMerge {
    int left = 0;
    int right = 0;
    double height = 0; ///< distance at which they join, 0 to 1
};

/// What hierarchical clustering found, merges by rising height. The leaves are numbered in the order in which
/// they are shown, so that no two branches cross.
struct Dendrogram {
    int leafCount = 0;
    std::vector<ClusterMerge> merges; ///< leafCount - 1 of them

    bool isEmpty() const { return merges.empty(); }
};

} // namespace atlas
