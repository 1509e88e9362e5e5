// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/overview_builder.h"

#include "analysis/row_filter.h"
#include "analysis/sort_value.h"

#include <algorithm>
#include <numeric>

namespace atlas {
namespace {

std::size_t at(int index)
{
    return static_cast<std::size_t>(index);
}

} // namespace

OverviewBuilder::OverviewBuilder(
    const Atlas& atlas, const OverviewRequest& request, std::vector<int> families)
    : m_atlas(atlas)
    , m_request(request)
    , m_scale(atlas.scaleOf(atlas.families[at(families.front())]))
    , m_families(std::move(families))
    , m_rows(atlas, m_families, request.rows, request.language)
    , m_firstColumn(atlas.families.size(), -1)
{
    listColumns();
}

void OverviewBuilder::listColumns()
{
    for (const int index : m_families) {
        const JobFamily& holder = family(index);
        const int group = static_cast<int>(m_columnItems.groups.size());
        m_columnItems.groups.push_back({holder.key, holder.title});
        m_firstColumn[at(index)] = static_cast<int>(m_columns.size());
        for (std::size_t domain = 0; domain < holder.domains.size(); ++domain) {
            m_columnItems.items.push_back({holder.domains[domain].label, holder.title, group});
            m_columns.push_back({index, static_cast<int>(domain)});
        }
    }
}

std::shared_ptr<const OverviewBoard> OverviewBuilder::build(const Progress& progress)
{
    m_shownRows = filteredRows();
    count();
    if (m_request.rowOrder.key == SortKey::Similarity || m_request.columnOrder.key == SortKey::Similarity)
        collectProfiles();

    int steps = 0;
    if (m_request.rowOrder.key == SortKey::Similarity)
        steps += 2 * static_cast<int>(m_shownRows.size());
    if (m_request.columnOrder.key == SortKey::Similarity)
        steps += 2 * static_cast<int>(m_columns.size());
    ProgressCount counter(progress, steps);
    auto rows = layOut(m_rows.axis(), m_shownRows, m_request.rowOrder, GroupTitles::AboveOpenGroups,
        orderFor(m_request.rowOrder, m_rows.axis(), m_rowCounts, m_rowProfiles), counter);
    if (!rows)
        return nullptr;
    std::vector<int> allColumns(m_columns.size());
    std::iota(allColumns.begin(), allColumns.end(), 0);
    auto columns = layOut(m_columnItems, std::move(allColumns), m_request.columnOrder, GroupTitles::None,
        orderFor(m_request.columnOrder, m_columnItems, m_columnCounts, m_columnProfiles), counter);
    if (!columns)
        return nullptr;

    const std::shared_ptr<OverviewBoard> board(new OverviewBoard(m_atlas, m_request, m_scale));
    fillRows(*board, *std::move(rows));
    fillColumns(*board, *std::move(columns));
    return board;
}

std::vector<int> OverviewBuilder::filteredRows() const
{
    RowTest test(m_request.filter);
    std::vector<int> shown;
    shown.reserve(at(m_rows.size()));
    for (int item = 0; item < m_rows.size(); ++item) {
        const AxisItem& heading = m_rows.axis().items[at(item)];
        if (!test.fitsText(heading.label, heading.context))
            continue;
        const auto members = m_rows.members(item);
        if (!test.asksForCells() || std::any_of(members.begin(), members.end(), [&](const MatrixRow& member) {
                return test.fitsCells(family(member.family), member.row);
            }))
            shown.push_back(item);
    }
    return shown;
}

void OverviewBuilder::count()
{
    m_rowCounts.assign(at(m_rows.size()), Distribution(m_scale));
    m_columnCounts.assign(m_columns.size(), Distribution(m_scale));
    for (const int item : m_shownRows) {
        for (const MatrixRow& member : m_rows.members(item)) {
            const ImpactMatrix& matrix = family(member.family).current;
            Distribution* column = m_columnCounts.data() + m_firstColumn[at(member.family)];
            for (int domain = 0; domain < matrix.columns(); ++domain) {
                const Rating rating = matrix.at(member.row, domain);
                m_rowCounts[at(item)].add(rating);
                column[domain].add(rating);
            }
        }
    }
}

void OverviewBuilder::collectProfiles()
{
    m_rowProfiles.resize(at(m_rows.size()));
    m_columnProfiles.resize(m_columns.size());
    for (const int item : m_shownRows) {
        const auto members = m_rows.members(item);
        for (auto first = members.begin(); first != members.end();) {
            const JobFamily& holder = family(first->family);
            const auto last = std::find_if(first, members.end(),
                [first](const MatrixRow& member) { return member.family != first->family; });
            for (int domain = 0; domain < holder.current.columns(); ++domain) {
                Distribution counts(m_scale);
                for (auto member = first; member != last; ++member)
                    counts.add(holder.current.at(member->row, domain));
                const auto middle = median(counts, m_scale);
                if (!middle)
                    continue;
                const double rank = standardisedRank(*middle, m_scale);
                const int column = m_firstColumn[at(first->family)] + domain;
                m_rowProfiles[at(item)].push_back({column, rank});
                m_columnProfiles[at(column)].push_back({item, rank});
            }
            first = last;
        }
    }
}

ItemOrder OverviewBuilder::orderFor(const AxisArrangement& arrangement, const AxisItems& items,
    const std::vector<Distribution>& counts, std::vector<Profile>& profiles) const
{
    if (arrangement.key == SortKey::Reference)
        return ItemOrder::reference();
    if (arrangement.key == SortKey::Similarity)
        return ItemOrder::bySimilarity(std::move(profiles), 1);
    if (arrangement.key == SortKey::Label)
        return ItemOrder::byLabel(labelsOf(items), m_request.language, arrangement.descending);
    std::vector<std::optional<double>> values;
    values.reserve(counts.size());
    for (const Distribution& distribution : counts)
        values.push_back(sortValue(arrangement.key, distribution, m_scale));
    return ItemOrder::byValue(std::move(values), arrangement.descending);
}

Distribution OverviewBuilder::sum(std::span<const int> items, const std::vector<Distribution>& counts) const
{
    Distribution all(m_scale);
    for (const int item : items)
        all.add(counts[at(item)]);
    return all;
}

void OverviewBuilder::fillRows(OverviewBoard& board, AxisLayout layout) const
{
    for (int heading = 0; heading < layout.axis.size(); ++heading) {
        const auto items = layout.itemsOf(heading);
        const int firstMember = static_cast<int>(board.m_members.size());
        for (const int item : items) {
            const auto members = m_rows.members(item);
            board.m_members.insert(board.m_members.end(), members.begin(), members.end());
        }
        if (items.size() > 1)
            std::sort(board.m_members.begin() + firstMember, board.m_members.end());
        board.m_rowMembers.push_back({firstMember, static_cast<int>(board.m_members.size()) - firstMember});
        if (!items.empty())
            layout.axis.headings[at(heading)].summary = sum(items, m_rowCounts);
    }
    board.m_rows = std::move(layout.axis);
}

void OverviewBuilder::fillColumns(OverviewBoard& board, AxisLayout layout) const
{
    for (int heading = 0; heading < layout.axis.size(); ++heading) {
        const auto items = layout.itemsOf(heading);
        const Column& first = m_columns[at(*std::min_element(items.begin(), items.end()))];
        board.m_columnSources.push_back({first.family, first.domain, static_cast<int>(items.size())});
        layout.axis.headings[at(heading)].summary = sum(items, m_columnCounts);
    }
    board.m_columns = std::move(layout.axis);
}

} // namespace atlas
