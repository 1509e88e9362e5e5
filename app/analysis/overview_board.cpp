// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/overview_board.h"

#include "analysis/overview_builder.h"

#include <algorithm>

namespace atlas {

OverviewBoard::OverviewBoard(const Atlas& atlas, const OverviewRequest& request, const RatingScale& scale)
    : Board(scale)
    , m_atlas(atlas)
    , m_request(request)
{
}

Result<std::shared_ptr<const OverviewBoard>> OverviewBoard::make(
    const Atlas& atlas, const OverviewRequest& request, const Progress& progress)
{
    std::vector<int> families = familiesOfOneScale(atlas, request.families);
    if (families.empty())
        return failure(ErrorKind::InvalidInput, tr("There is no job family to show. Add one first."));
    auto board = OverviewBuilder(atlas, request, std::move(families)).build(progress);
    if (!board)
        return failure(ErrorKind::Cancelled, tr("Sorting by similarity was stopped."));
    return board;
}

std::span<const MatrixRow> OverviewBoard::rowsBeneath(int row, int family) const
{
    const ItemRange range = m_rowMembers[static_cast<std::size_t>(row)];
    const auto first = m_members.begin() + range.first;
    const auto last = first + range.count;
    const auto begin = std::lower_bound(
        first, last, family, [](const MatrixRow& member, int wanted) { return member.family < wanted; });
    const auto end = std::upper_bound(
        begin, last, family, [](int wanted, const MatrixRow& member) { return wanted < member.family; });
    return {begin, end};
}

BoardCell OverviewBoard::cell(int row, int column) const
{
    const ColumnSource& source = m_columnSources[static_cast<std::size_t>(column)];
    const auto members = rowsBeneath(row, source.family);
    if (members.empty())
        return NoCell();
    const JobFamily& family = m_atlas.families[static_cast<std::size_t>(source.family)];
    RatingsCell cell{Distribution(scale())};
    for (const MatrixRow& member : members) {
        for (int domain = source.firstDomain; domain < source.firstDomain + source.domainCount; ++domain) {
            cell.counts.add(family.current.at(member.row, domain));
            cell.changed = cell.changed || family.isChanged(member.row, domain);
            cell.explained = cell.explained || family.isExplained(member.row, domain);
        }
    }
    return cell;
}

std::vector<OverviewBoard::Source> OverviewBoard::sources(int row, int column) const
{
    const ColumnSource& source = m_columnSources[static_cast<std::size_t>(column)];
    const JobFamily& family = m_atlas.families[static_cast<std::size_t>(source.family)];
    std::vector<Source> cells;
    for (const MatrixRow& member : rowsBeneath(row, source.family)) {
        for (int domain = source.firstDomain; domain < source.firstDomain + source.domainCount; ++domain)
            cells.push_back({family.id, family.cellAt(member.row, domain)});
    }
    return cells;
}

FamilyId OverviewBoard::familyAt(int column) const
{
    const ColumnSource& source = m_columnSources[static_cast<std::size_t>(column)];
    return m_atlas.families[static_cast<std::size_t>(source.family)].id;
}

ActivityDomainId OverviewBoard::domainAt(int column) const
{
    const ColumnSource& source = m_columnSources[static_cast<std::size_t>(column)];
    if (m_columns.at(column).kind != BoardHeading::Kind::Item)
        return {};
    return m_atlas.families[static_cast<std::size_t>(source.family)]
        .domains[static_cast<std::size_t>(source.firstDomain)]
        .id;
}

} // namespace atlas
