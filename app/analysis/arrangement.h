#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/rating.h"

#include <QString>

#include <set>

namespace atlas {

enum class SortKey {
    Reference, ///< the order of the atlas
    Label, ///< as a dictionary of the language orders them
    NetBalance, ///< see ordinal_statistics.h
    Strengthened,
    Fading,
    Disagreement,
    Similarity ///< hierarchical clustering
};

/// Which rows to keep: those with at least one cell that each set condition fits.
struct RowFilter {
    QString text; ///< in the label or its context, case and accents aside
    std::set<Rating> ratings; ///< the wanted ones; empty: any
    bool changed = false; ///< differs from the study
    bool withoutReason = false; ///< holds a rating and neither reason nor source
    bool notRated = false;

    bool isActive() const
    {
        return !text.trimmed().isEmpty() || !ratings.empty() || changed || withoutReason || notRated;
    }
    friend bool operator==(const RowFilter&, const RowFilter&) = default;
};

/// How one axis of a board is put in order.
struct AxisArrangement {
    SortKey key = SortKey::Reference;
    bool descending = false; ///< the largest first; has no meaning for Reference and Similarity
    bool grouped = true;
    std::set<QString> collapsed; ///< keys of groups
    friend bool operator==(const AxisArrangement&, const AxisArrangement&) = default;
};

} // namespace atlas
