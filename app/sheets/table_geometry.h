#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later

#include <vector>

namespace atlas {

/// Columns that stand side by side on one page; the last of them carry the statistics of the rows.
struct ColumnRange {
    int first = 0;
    int count = 0;
    bool statistics = false;
    friend bool operator==(const ColumnRange&, const ColumnRange&) = default;
};

/// Widths of a matrix and how its columns are shared out over pages. Lengths in layout units of 1/96 inch.
struct TableGeometry {
    static constexpr double statisticsGap = 18;
    static constexpr double barWidth = 92;
    static constexpr double medianWidth = 64;
    static constexpr double figuresWidth = 50;
    static constexpr double statisticsWidth = statisticsGap + barWidth + medianWidth + figuresWidth;

    static constexpr double leastNaturalWidth = 760; // for the sake of title and legend

    double labelWidth = 0;
    double cellWidth = 0;
    std::vector<ColumnRange> ranges; ///< never empty, together every column once

    double width(const ColumnRange& range) const;
};

/// What the labels of a matrix ask for.
struct TableDemand {
    int columns = 0;
    double leastCell = 0; ///< the widest word of a column head
    double widestLabel = 0; ///< the widest row label on one line
};

/// Everything in one range, as wide as it likes.
TableGeometry naturalGeometry(const TableDemand& demand);

/// The columns in as few ranges as fit \a width, shared out evenly.
TableGeometry geometryWithin(double width, const TableDemand& demand);

} // namespace atlas
