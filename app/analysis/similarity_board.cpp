// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/domain_similarity.h"

#include <algorithm>
#include <numeric>

namespace atlas {
namespace {

AxisItems domainItems(const Atlas& atlas, const std::vector<DomainRef>& domains)
{
    AxisItems all;
    for (std::size_t index = 0; index < domains.size();) {
        const JobFamily& family = *atlas.family(domains[index].family);
        all.groups.push_back({family.key, family.title});
        for (const ActivityDomain& domain : family.domains) {
            all.items.push_back({domain.label, family.title, static_cast<int>(all.groups.size()) - 1});
            ++index;
        }
    }
    return all;
}

ItemOrder orderFor(
    const AxisArrangement& arrangement, const AxisItems& all, const DomainSimilarity& similarity)
{
    if (arrangement.key == SortKey::Similarity)
        return ItemOrder::bySimilarity(similarity.profiles(), DomainSimilarity::leastCompared);
    if (arrangement.key != SortKey::Label)
        return ItemOrder::reference();
    return ItemOrder::byLabel(labelsOf(all), similarity.language(), arrangement.descending);
}

} // namespace

Result<std::shared_ptr<const SimilarityBoard>> SimilarityBoard::make(const Atlas& atlas,
    std::shared_ptr<const DomainSimilarity> similarity, const AxisArrangement& arrangement,
    const Progress& progress)
{
    const AxisItems all = domainItems(atlas, similarity->domains());
    const ItemOrder order = orderFor(arrangement, all, *similarity);
    std::vector<int> shown(all.items.size());
    std::iota(shown.begin(), shown.end(), 0);
    ProgressCount counter(progress, 2 * static_cast<int>(shown.size()));
    auto columns = layOut(all, std::move(shown), arrangement, GroupTitles::None, order, counter);
    if (!columns)
        return failure(ErrorKind::Cancelled, tr("Sorting by similarity was stopped."));
    AxisLayout rows = withTitles(*columns);
    return std::shared_ptr<const SimilarityBoard>(
        new SimilarityBoard(std::move(similarity), std::move(rows), *std::move(columns)));
}

SimilarityBoard::SimilarityBoard(
    std::shared_ptr<const DomainSimilarity> similarity, AxisLayout rows, AxisLayout columns)
    : Board(similarity->scale())
    , m_similarity(std::move(similarity))
    , m_rowLayout(std::move(rows))
    , m_columnLayout(std::move(columns))
{
    m_rows = std::move(m_rowLayout.axis);
    m_columns = std::move(m_columnLayout.axis);
}

BoardCell SimilarityBoard::cell(int row, int column) const
{
    const int first = domainAtRow(row);
    const int second = domainAtColumn(column);
    if (first >= 0 && second >= 0) {
        const auto found = m_similarity->similarity(first, second);
        return found ? BoardCell(*found) : BoardCell(NoCell());
    }
    const auto left = m_rowLayout.itemsOf(row);
    const auto right = m_columnLayout.itemsOf(column);
    if (left.empty())
        return NoCell(); // a title
    const bool onDiagonal = left.front() == right.front(); // the same group: each pair once
    double sum = 0;
    int pairs = 0;
    int compared = 0;
    bool isWeak = true;
    for (const int one : left) {
        for (const int other : right) {
            const auto found =
                onDiagonal && other <= one ? std::nullopt : m_similarity->similarity(one, other);
            if (!found)
                continue;
            sum += found->similarity;
            compared += found->compared;
            isWeak &= found->isWeak;
            ++pairs;
        }
    }
    if (pairs == 0)
        return NoCell();
    return SimilarityCell{sum / pairs, compared, isWeak};
}

int SimilarityBoard::domainAtRow(int row) const
{
    return m_rows.at(row).kind == BoardHeading::Kind::Item ? m_rowLayout.itemsOf(row).front() : -1;
}

int SimilarityBoard::domainAtColumn(int column) const
{
    return m_columns.at(column).kind == BoardHeading::Kind::Item ? m_columnLayout.itemsOf(column).front()
                                                                 : -1;
}

} // namespace atlas
