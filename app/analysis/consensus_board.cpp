// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/consensus_board.h"

#include "analysis/sort_value.h"
#include "analysis/vote_statistics.h"

#include <algorithm>

namespace atlas {

namespace {

std::size_t at(int index)
{
    return static_cast<std::size_t>(index);
}

RatingScale scaleFor(const Atlas& atlas, FamilyId id)
{
    const JobFamily* family = atlas.family(id);
    return family ? atlas.scaleOf(*family) : RatingScale();
}

/// A group for each run of rows of one competence, as the family's heatmap has them.
AxisItems rowItems(const JobFamily& family)
{
    AxisItems all;
    CompetenceFinder holders(family);
    for (std::size_t row = 0; row < family.rows.size(); ++row) {
        const Competence& competence = holders.of(row);
        if (row == 0 || family.rows[row].competence != family.rows[row - 1].competence)
            all.groups.push_back({QString::number(competence.id.value), competence.label});
        all.items.push_back(
            {family.rows[row].label, competence.label, static_cast<int>(all.groups.size()) - 1});
    }
    return all;
}

} // namespace

std::optional<ConsensusCell> consensusOn(const AgendaItem& item, const RatingScale& scale, Rating present)
{
    const VoteRound* seen = lastRevealed(item);
    const VoteFigures figures = figuresOf(seen ? seen->counts : VoteCounts(), scale);
    ConsensusCell cell{Rating(), false, figures.distribution, figures.verdict, present};
    if (item.outcome.decision) {
        cell.rating = item.outcome.decision->rating;
        cell.decided = true;
        return cell;
    }
    if (figures.verdict.kind == RoomVerdict::Kind::Silent)
        return std::nullopt;
    if (figures.verdict.word)
        cell.rating = figures.verdict.word->upper;
    return cell;
}

ConsensusBoard::ConsensusBoard(const Atlas& atlas, const ConsensusRequest& request)
    : Board(scaleFor(atlas, request.family))
    , m_family(request.family)
{
    const JobFamily* family = atlas.family(request.family);
    if (!family)
        return;
    for (const SubCompetence& row : family->rows)
        m_rowIds.push_back(row.id);
    for (const ActivityDomain& domain : family->domains)
        m_domainIds.push_back(domain.id);
    collect(atlas, *family, request.workshop);
    arrange(*family, request);
}

void ConsensusBoard::collect(const Atlas& atlas, const JobFamily& family, WorkshopId wanted)
{
    m_cells.assign(family.rows.size(), Row(family.domains.size()));
    for (const Workshop& workshop : atlas.workshops) { // the later one has the last word
        if (wanted.isValid() && workshop.id != wanted)
            continue;
        for (const AgendaItem& item : workshop.items) {
            const auto position = family.position(item.cell);
            if (!position)
                continue;
            const Rating present = family.current.at(position->row, position->column);
            if (auto consensus = consensusOn(item, scale(), present))
                m_cells[at(position->row)][at(position->column)] = std::move(consensus);
        }
    }
}

ItemOrder ConsensusBoard::orderFor(const ConsensusRequest& request, const AxisItems& all) const
{
    const AxisArrangement& wish = request.rowOrder;
    if (wish.key == SortKey::Reference || wish.key == SortKey::Similarity)
        return ItemOrder::reference();
    if (wish.key == SortKey::Label)
        return ItemOrder::byLabel(labelsOf(all), request.language, wish.descending);
    std::vector<std::optional<double>> values;
    for (const Row& row : m_cells) {
        std::optional<double> mostDisputed;
        Distribution shown(scale());
        for (const auto& cell : row) {
            if (!cell)
                continue;
            shown.add(cell->rating);
            if (const auto agreement = cell->verdict.agreement)
                mostDisputed = std::max(mostDisputed, std::optional(-*agreement)); // nothing is least
        }
        values.push_back(
            wish.key == SortKey::Disagreement ? mostDisputed : sortValue(wish.key, shown, scale()));
    }
    return ItemOrder::byValue(std::move(values), wish.descending);
}

void ConsensusBoard::arrange(const JobFamily& family, const ConsensusRequest& request)
{
    std::vector<int> shown;
    for (int row = 0; row < static_cast<int>(m_cells.size()); ++row) {
        const Row& cells = m_cells[at(row)];
        if (!request.onlyVotedRows
            || std::any_of(cells.begin(), cells.end(), [](const auto& cell) { return cell.has_value(); }))
            shown.push_back(row);
    }
    const AxisItems all = rowItems(family);
    const Progress unwatched;
    ProgressCount progress(unwatched, 0);
    m_rowLayout =
        *layOut(all, shown, request.rowOrder, GroupTitles::AboveOpenGroups, orderFor(request, all), progress);
    for (int heading = 0; heading < m_rowLayout.axis.size(); ++heading) {
        const std::span<const int> rows = m_rowLayout.itemsOf(heading);
        if (rows.empty())
            continue;
        Distribution sum(scale());
        for (int column = 0; column < static_cast<int>(m_domainIds.size()); ++column)
            sum.add(shownRatings(rows, column));
        m_rowLayout.axis.headings[at(heading)].summary = sum;
    }
    m_rows = std::move(m_rowLayout.axis);
    for (int column = 0; column < static_cast<int>(family.domains.size()); ++column) {
        m_columns.headings.push_back({BoardHeading::Kind::Item, -1, family.domains[at(column)].label, {},
            shownRatings(m_rowLayout.items, column)});
    }
    m_columns.items = m_columns.size();
    m_columns.allItems = m_columns.size();
}

Distribution ConsensusBoard::shownRatings(std::span<const int> rows, int column) const
{
    Distribution counts(scale());
    for (const int row : rows) {
        if (const auto& cell = m_cells[at(row)][at(column)])
            counts.add(cell->rating);
    }
    return counts;
}

BoardCell ConsensusBoard::cell(int row, int column) const
{
    if (m_rows.at(row).kind == BoardHeading::Kind::Title)
        return NoCell();
    const std::span<const int> rows = m_rowLayout.itemsOf(row);
    if (m_rows.at(row).kind == BoardHeading::Kind::Item) {
        const auto& cell = m_cells[at(rows.front())][at(column)];
        return cell ? BoardCell(*cell) : BoardCell(NoCell());
    }
    const Distribution counts = shownRatings(rows, column);
    return counts.total() > 0 ? BoardCell(RatingsCell{counts}) : BoardCell(NoCell());
}

CellRef ConsensusBoard::source(int row, int column) const
{
    if (m_rows.at(row).kind != BoardHeading::Kind::Item)
        return {};
    return {m_rowIds[at(m_rowLayout.itemsOf(row).front())], m_domainIds[at(column)]};
}

} // namespace atlas
