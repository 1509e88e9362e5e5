#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later

#include "analysis/dendrogram.h"
#include "analysis/gower_distance.h"
#include "domain/progress.h"
#include "domain/language.h"

#include <QCollator>

#include <optional>
#include <span>
#include <variant>
#include <vector>

namespace atlas {

/// A wish for the order of some items, with what it takes to fulfil it. Made from one value for each item.
class ItemOrder {
public:
    static ItemOrder reference() { return ItemOrder(); }
    /// As a dictionary of the language has them, numbers by their value.
    static ItemOrder byLabel(const std::vector<QString>& labels, Language language, bool descending);
    /// Items without a value come last, whatever the direction.
    static ItemOrder byValue(std::vector<std::optional<double>> values, bool descending);
    /// See clusterProfiles().
    static ItemOrder bySimilarity(std::vector<Profile> profiles, int leastCompared);

    /// Puts \a items, which are numbers of items in reference order, in the wished order; equal ones stay in
    /// reference order. Gives the tree where they were clustered. Nothing if \a progress stopped it.
    std::optional<Dendrogram> apply(std::span<int> items, ProgressCount& progress) const;

private:
    struct Labels {
        std::vector<QCollatorSortKey> keys;
        bool descending;
    };
    struct Values {
        std::vector<std::optional<double>> values;
        bool descending;
    };
    struct Profiles {
        std::vector<Profile> profiles;
        int leastCompared;
    };

    std::variant<std::monostate, Labels, Values, Profiles> m_wish;
};

} // namespace atlas
