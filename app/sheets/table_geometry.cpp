// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheets/table_geometry.h"

#include <algorithm>

namespace atlas {

namespace {

constexpr double leastLabelWidth = 190;
constexpr double usualLabelWidth = 300;
constexpr double mostLabelWidth = 440;
constexpr double leastCellWidth = 76;
constexpr double leastCellLimit = 116; // a longer word in a column head is broken instead
constexpr double usualCellWidth = 118;
constexpr double mostCellWidth = 168;

double leastCell(const TableDemand& demand)
{
    return std::clamp(demand.leastCell + 10, leastCellWidth, leastCellLimit);
}

// The labels take what the cells leave, as far as it spares them line breaks.
double labelWidthFrom(double available, const TableDemand& demand)
{
    const double wish = std::clamp(demand.widestLabel, usualLabelWidth, mostLabelWidth);
    return std::clamp(available, leastLabelWidth, wish);
}

// Even shares, but no more in the last range than it can hold beside the statistics.
std::vector<ColumnRange> shareOut(int columns, int rangeCount, int mostInLast)
{
    std::vector<ColumnRange> ranges;
    const int inLast = rangeCount == 1 ? columns : std::min(mostInLast, columns / rangeCount);
    int first = 0;
    for (int remaining = rangeCount - 1; remaining > 0; --remaining) {
        const int count = (columns - inLast - first + remaining - 1) / remaining;
        ranges.push_back({first, count, false});
        first += count;
    }
    ranges.push_back({first, inLast, true});
    return ranges;
}

} // namespace

double TableGeometry::width(const ColumnRange& range) const
{
    return labelWidth + cellWidth * range.count + (range.statistics ? statisticsWidth : 0);
}

TableGeometry naturalGeometry(const TableDemand& demand)
{
    TableGeometry geometry;
    geometry.cellWidth = std::max(leastCell(demand), usualCellWidth);
    const double left = TableGeometry::leastNaturalWidth - TableGeometry::statisticsWidth
        - geometry.cellWidth * demand.columns;
    geometry.labelWidth = labelWidthFrom(std::max(left, usualLabelWidth), demand);
    geometry.ranges = {{0, demand.columns, true}};
    return geometry;
}

TableGeometry geometryWithin(double width, const TableDemand& demand)
{
    TableGeometry geometry;
    const double least = leastCell(demand);
    const double beside = width - TableGeometry::statisticsWidth;
    if (beside - least * demand.columns >= leastLabelWidth) {
        geometry.ranges = {{0, demand.columns, true}};
    } else {
        const double cells = std::max(least, width - leastLabelWidth);
        const int most = static_cast<int>(cells / least);
        const int mostInLast =
            static_cast<int>(std::max(least, cells - TableGeometry::statisticsWidth) / least);
        const int before = std::max(0, demand.columns - mostInLast);
        geometry.ranges = shareOut(demand.columns, 1 + (before + most - 1) / most, mostInLast);
    }

    // First the labels take what is usual for them, then the cells, then the labels again.
    const auto slack = [&](double cell) {
        double spare = width;
        for (const ColumnRange& range : geometry.ranges)
            spare = std::min(
                spare, width - cell * range.count - (range.statistics ? TableGeometry::statisticsWidth : 0));
        return spare;
    };
    const double label = std::clamp(slack(least), leastLabelWidth, usualLabelWidth);
    geometry.cellWidth = mostCellWidth;
    for (const ColumnRange& range : geometry.ranges) {
        const double forCells = width - label - (range.statistics ? TableGeometry::statisticsWidth : 0);
        geometry.cellWidth = std::min(geometry.cellWidth, forCells / std::max(1, range.count));
    }
    geometry.cellWidth = std::max(geometry.cellWidth, least);
    geometry.labelWidth = labelWidthFrom(slack(geometry.cellWidth), demand);
    return geometry;
}

} // namespace atlas
