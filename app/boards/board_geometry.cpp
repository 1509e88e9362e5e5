// SPDX-License-Identifier: GPL-3.0-or-later
#include "boards/board_geometry.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace atlas {

namespace {

constexpr double leastLabelWidth = 170;
constexpr double mostLabelWidth = 320;
constexpr double leastAcross = 72; // of a cell below a head that reads across
constexpr double mostLeastAcross = 116; // a longer word in a column head is broken instead
constexpr double usualAcross = 118;
constexpr double mostAcross = 168;
constexpr double leastUpright = 30; // two lines of a head
constexpr double usualUpright = 42;
constexpr double mostUpright = 60;
constexpr int mostAcrossColumns = 14; // in a picture of natural size

double gapBefore(const std::vector<int>& groups, std::size_t column)
{
    return column > 0 && groups[column] != groups[column - 1] ? BoardGeometry::groupGap : 0;
}

double gapsWithin(const std::vector<int>& groups, int first, int count)
{
    double gaps = 0;
    for (int column = first + 1; column < first + count; ++column)
        gaps += gapBefore(groups, static_cast<std::size_t>(column));
    return gaps;
}

double labelWish(const BoardDemand& demand)
{
    return std::clamp(demand.widestLabel, leastLabelWidth, mostLabelWidth);
}

/// Shares columns out over a given number of ranges at the least cost: the square of what a range is off the
/// even share, and a fine for a break within a group.
class Sharing {
public:
    Sharing(const std::vector<int>& groups, double room, double cell)
        : m_groups(groups)
        , m_room(room)
        , m_cell(cell)
        , m_columns(static_cast<int>(groups.size()))
    {
    }

    std::vector<ColumnRange> run() const
    {
        int count = 1;
        for (int first = 0, last = 0; last < m_columns; ++last) {
            if (last > first && !fits(first, last + 1)) {
                ++count;
                first = last;
            }
        }
        return shared(count);
    }

private:
    bool fits(int first, int end) const
    {
        return end - first == 1
            || m_cell * (end - first) + gapsWithin(m_groups, first, end - first) <= m_room;
    }

    double cost(int first, int end, double even) const
    {
        const double off = end - first - even;
        const bool breaksGroup = end < m_columns
            && m_groups[static_cast<std::size_t>(end)] == m_groups[static_cast<std::size_t>(end) - 1];
        return off * off + (breaksGroup ? even * even / 2 : 0);
    }

    std::vector<ColumnRange> shared(int count) const
    {
        const auto size = static_cast<std::size_t>(m_columns) + 1;
        const double even = static_cast<double>(m_columns) / count;
        std::vector<double> best(size, std::numeric_limits<double>::infinity());
        std::vector<std::vector<int>> from(static_cast<std::size_t>(count), std::vector<int>(size, 0));
        best[0] = 0;
        for (auto& origins : from) {
            std::vector<double> next(size, std::numeric_limits<double>::infinity());
            for (int end = 1; end <= m_columns; ++end) {
                for (int first = end - 1; first >= 0 && fits(first, end); --first) {
                    const double total = best[static_cast<std::size_t>(first)] + cost(first, end, even);
                    if (total < next[static_cast<std::size_t>(end)]) {
                        next[static_cast<std::size_t>(end)] = total;
                        origins[static_cast<std::size_t>(end)] = first;
                    }
                }
            }
            best = std::move(next);
        }
        std::vector<ColumnRange> ranges;
        int end = m_columns;
        for (auto origins = from.rbegin(); origins != from.rend(); ++origins) {
            const int first = (*origins)[static_cast<std::size_t>(end)];
            ranges.insert(ranges.begin(), {first, end - first, false});
            end = first;
        }
        return ranges;
    }

    const std::vector<int>& m_groups;
    double m_room;
    double m_cell;
    int m_columns;
};

BoardGeometry geometryOf(const BoardDemand& demand)
{
    BoardGeometry geometry;
    geometry.treeWidth = demand.treeWidth;
    geometry.statisticsWidth = demand.statisticsWidth;
    geometry.groups = demand.groups;
    return geometry;
}

} // namespace

double BoardGeometry::left(const ColumnRange& range, int column) const
{
    return treeWidth + labelWidth + cellWidth * (column - range.first)
        + gapsWithin(groups, range.first, column - range.first + 1);
}

double BoardGeometry::width(const ColumnRange& range) const
{
    return treeWidth + labelWidth + cellWidth * range.count + gapsWithin(groups, range.first, range.count)
        + statisticsWidth;
}

BoardGeometry naturalBoard(const BoardDemand& demand)
{
    BoardGeometry geometry = geometryOf(demand);
    const int columns = static_cast<int>(demand.groups.size());
    geometry.upright = columns > mostAcrossColumns;
    geometry.cellWidth =
        geometry.upright ? usualUpright : std::max(usualAcross, std::min(demand.leastCell, mostAcross));
    geometry.labelWidth = labelWish(demand);
    geometry.ranges = {{0, columns, false}};
    return geometry;
}

BoardGeometry boardWithin(double width, const BoardDemand& demand)
{
    BoardGeometry geometry = geometryOf(demand);
    const int columns = static_cast<int>(demand.groups.size());
    const double beside = width - demand.treeWidth - demand.statisticsWidth;
    const double gaps = gapsWithin(demand.groups, 0, columns);
    const double across = std::clamp(demand.leastCell, leastAcross, mostLeastAcross);
    geometry.upright = leastLabelWidth + gaps + across * columns > beside;
    const double least = geometry.upright ? leastUpright : across;
    geometry.ranges = columns == 0 ? std::vector<ColumnRange>{{0, 0, false}}
                                   : Sharing(demand.groups, beside - leastLabelWidth, least).run();

    // The labels take what they wish for of what the cells leave at their least, then the cells grow.
    const auto slack = [&](double cell) {
        double spare = beside;
        for (const ColumnRange& range : geometry.ranges)
            spare = std::min(
                spare, beside - cell * range.count - gapsWithin(demand.groups, range.first, range.count));
        return spare;
    };
    geometry.labelWidth = std::clamp(slack(least), leastLabelWidth, labelWish(demand));
    geometry.cellWidth = geometry.upright ? mostUpright : mostAcross;
    for (const ColumnRange& range : geometry.ranges) {
        const double room =
            beside - geometry.labelWidth - gapsWithin(demand.groups, range.first, range.count);
        geometry.cellWidth = std::min(geometry.cellWidth, room / std::max(1, range.count));
    }
    geometry.cellWidth = std::max(geometry.cellWidth, std::min(least, beside - geometry.labelWidth));
    return geometry;
}

} // namespace atlas
