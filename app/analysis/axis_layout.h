#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later

#include "analysis/arrangement.h"
#include "analysis/board.h"
#include "analysis/item_order.h"

#include <optional>
#include <span>
#include <vector>

namespace atlas {

/// A row or column that a board may show.
struct AxisItem {
    QString label;
    QString context;
    int group = -1; ///< index into AxisItems::groups
};

struct AxisGroup {
    QString key;
    QString label;
};

/// All that an axis may show, in reference order.
struct AxisItems {
    std::vector<AxisItem> items;
    std::vector<AxisGroup> groups; ///< empty where nothing can be grouped
};

struct ItemRange {
    int first = 0;
    int count = 0;
};

/// An axis in order, and what its headings stand for. Summaries are left to the caller.
struct AxisLayout {
    BoardAxis axis;
    std::vector<int> items; ///< in the order shown, those of collapsed groups included
    std::vector<ItemRange> ranges; ///< by heading, into items; of a title, none

    std::span<const int> itemsOf(int heading) const;
};

enum class GroupTitles { None, AboveOpenGroups };

/// Puts the items named by \a shown, in reference order, into groups if the arrangement wants them, in order
/// within each group or over all, and rolls up collapsed groups. Groups without a shown item have no heading.
/// Nothing if \a progress stopped it.
std::optional<AxisLayout> layOut(const AxisItems& all, std::vector<int> shown,
    const AxisArrangement& arrangement, GroupTitles titles, const ItemOrder& order, ProgressCount& progress);

/// The same with a title above each open group, of a layout made without.
AxisLayout withTitles(const AxisLayout& untitled);

std::vector<QString> labelsOf(const AxisItems& all);

} // namespace atlas
