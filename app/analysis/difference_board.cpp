// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/overview_rows.h"
#include "analysis/version_difference.h"

#include <algorithm>
#include <numeric>

namespace atlas {
namespace {

std::size_t at(int index)
{
    return static_cast<std::size_t>(index);
}

RatingScale scaleFor(const Atlas& atlas, const DifferenceRequest& request)
{
    const std::vector<int> families = familiesOfOneScale(atlas, request.families);
    return families.empty() ? RatingScale() : atlas.scaleOf(atlas.families[at(families.front())]);
}

/// The earlier ratings in the shape of the later state; cells that are new count as unchanged.
ImpactMatrix ratingsBefore(const JobFamily& earlier, const JobFamily& later)
{
    ImpactMatrix ratings = later.current;
    const EarlierPlaces places(earlier, later);
    for (int row = 0; row < ratings.rows(); ++row) {
        for (int column = 0; column < ratings.columns(); ++column) {
            if (const auto was = places.of(row, column))
                ratings.set(row, column, earlier.current.at(was->row, was->column));
        }
    }
    return ratings;
}

AxisLayout arranged(const AxisItems& all, std::vector<int> shown, const AxisArrangement& arrangement,
    GroupTitles titles, Language language)
{
    const ItemOrder order = arrangement.key == SortKey::Label
        ? ItemOrder::byLabel(labelsOf(all), language, arrangement.descending)
        : ItemOrder::reference();
    const Progress unheard;
    ProgressCount counter(unheard, 0);
    return *layOut(all, std::move(shown), arrangement, titles, order, counter);
}

void add(Rating before, Rating after, const RatingScale& scale, DifferencesCell& sum)
{
    ++sum.cells;
    if (before == after)
        return;
    switch (changeDirection(before, after, scale)) {
    case ChangeDirection::Raised:
        ++sum.raised;
        break;
    case ChangeDirection::Lowered:
        ++sum.lowered;
        break;
    case ChangeDirection::Otherwise:
        ++sum.otherwise;
        break;
    case ChangeDirection::Kept:
        break;
    }
}

} // namespace

DifferenceBoard::DifferenceBoard(const Atlas& atlas, const VersionSnapshot& before,
    const VersionSnapshot& after, const DifferenceRequest& request)
    : Board(scaleFor(comparedAtlas(atlas, before, after), request))
{
    const Atlas compared = comparedAtlas(atlas, before, after);
    for (const int index : familiesOfOneScale(compared, request.families)) {
        const JobFamily& family = compared.families[at(index)];
        const JobFamily* earlier = before.family(family.id);
        if (earlier && earlier->scale == family.scale)
            m_families.push_back({family, ratingsBefore(*earlier, family), family.current});
    }
    const AxisItems rows = rowItems();
    const AxisItems columns = columnItems();
    std::vector<int> shownRows;
    for (int row = 0; row < static_cast<int>(m_rowLines.size()); ++row) {
        if (!request.onlyChangedRows || isChanged(m_rowLines[at(row)]))
            shownRows.push_back(row);
    }
    std::vector<int> shownColumns;
    for (int column = 0; column < static_cast<int>(m_columnLines.size()); ++column) {
        const Family& family = familyOf(m_columnLines[at(column)]);
        if (!request.onlyChangedRows || family.before != family.after)
            shownColumns.push_back(column);
    }
    m_rowLayout = arranged(
        rows, std::move(shownRows), request.rowOrder, GroupTitles::AboveOpenGroups, request.language);
    m_columnLayout =
        arranged(columns, std::move(shownColumns), request.columnOrder, GroupTitles::None, request.language);
    m_rows = std::move(m_rowLayout.axis);
    m_columns = std::move(m_columnLayout.axis);
}

AxisItems DifferenceBoard::rowItems()
{
    AxisItems all;
    for (std::size_t index = 0; index < m_families.size(); ++index) {
        const JobFamily& family = m_families[index].family;
        all.groups.push_back({family.key, family.title});
        CompetenceFinder holders(family);
        for (std::size_t row = 0; row < family.rows.size(); ++row) {
            const Line line{static_cast<int>(index), static_cast<int>(row)};
            all.items.push_back({family.rows[row].label, holders.of(row).label, line.family});
            m_rowLines.push_back(line);
        }
    }
    return all;
}

AxisItems DifferenceBoard::columnItems()
{
    AxisItems all;
    for (std::size_t index = 0; index < m_families.size(); ++index) {
        const JobFamily& family = m_families[index].family;
        all.groups.push_back({family.key, family.title});
        for (std::size_t column = 0; column < family.domains.size(); ++column) {
            const Line line{static_cast<int>(index), static_cast<int>(column)};
            all.items.push_back({family.domains[column].label, family.title, line.family});
            m_columnLines.push_back(line);
        }
    }
    return all;
}

bool DifferenceBoard::isChanged(const Line& row) const
{
    const Family& family = familyOf(row);
    const int columns = family.before.columns();
    const Rating* before = family.before.row(row.index);
    return !std::equal(before, before + columns, family.after.row(row.index));
}

BoardCell DifferenceBoard::cell(int row, int column) const
{
    DifferencesCell sum;
    Rating before;
    Rating after;
    for (const int rowItem : m_rowLayout.itemsOf(row)) {
        const Line& rowLine = m_rowLines[at(rowItem)];
        const Family& family = familyOf(rowLine);
        for (const int columnItem : m_columnLayout.itemsOf(column)) {
            const Line& columnLine = m_columnLines[at(columnItem)];
            if (columnLine.family != rowLine.family)
                return NoCell(); // a heading stands for lines of one family
            before = family.before.at(rowLine.index, columnLine.index);
            after = family.after.at(rowLine.index, columnLine.index);
            add(before, after, scale(), sum);
        }
    }
    if (sum.cells == 0)
        return NoCell();
    const bool rolledUp = m_rows.at(row).kind == BoardHeading::Kind::RollUp
        || m_columns.at(column).kind == BoardHeading::Kind::RollUp;
    return rolledUp ? BoardCell(sum) : BoardCell(DifferenceCell{before, after});
}

std::pair<FamilyId, CellRef> DifferenceBoard::source(int row, int column) const
{
    if (m_rows.at(row).kind != BoardHeading::Kind::Item
        || m_columns.at(column).kind != BoardHeading::Kind::Item)
        return {};
    const Line& rowLine = m_rowLines[at(m_rowLayout.itemsOf(row).front())];
    const Line& columnLine = m_columnLines[at(m_columnLayout.itemsOf(column).front())];
    if (rowLine.family != columnLine.family)
        return {};
    const JobFamily& family = familyOf(rowLine).family;
    return {family.id, family.cellAt(rowLine.index, columnLine.index)};
}

} // namespace atlas
