#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sheets/table_geometry.h"

#include <vector>

namespace atlas {

/// What the headings of a board ask for. Lengths in layout units of 1/96 inch.
struct BoardDemand {
    std::vector<int> groups; ///< group of each column, -1 for none
    double leastCell = 0; ///< the widest word of a column head that reads across
    double widestLabel = 0; ///< the widest row label on one line
    double treeWidth = 0; ///< of a tree beside the rows
    double statisticsWidth = 0; ///< of the figures of the rows, right of the cells
};

/// Widths of a board and how its columns are shared out over pages.
struct BoardGeometry {
    static constexpr double groupGap = 6; ///< between the columns of two groups

    double treeWidth = 0;
    double labelWidth = 0; ///< without the tree
    double statisticsWidth = 0; ///< on every page, right of the cells
    double cellWidth = 0;
    bool upright = false; ///< column heads read upwards, since they are many
    std::vector<int> groups; ///< as in the demand
    std::vector<ColumnRange> ranges; ///< never empty, together every column once

    /// Of a column, from the left edge of the table.
    double left(const ColumnRange& range, int column) const;
    double width(const ColumnRange& range) const; ///< with the statistics
};

/// Everything in one range, as wide as it likes.
BoardGeometry naturalBoard(const BoardDemand& demand);

/// The columns in as few ranges as fit \a width, in even shares that break between groups where they can.
BoardGeometry boardWithin(double width, const BoardDemand& demand);

} // namespace atlas
