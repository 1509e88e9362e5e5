// SPDX-License-Identifier: GPL-3.0-or-later
#include "projector/audience_slide.h"

namespace atlas {

namespace {

/// A covered rating does not even enter the slide.
bool isCovered(const AudienceView& view, const CellPosition& cell, const CellPosition& item)
{
    if (view.mode == AudienceMode::Cell)
        return cell != item;
    return view.shownColumns && cell.column >= *view.shownColumns;
}

bool isBeforeVote(const AgendaItem& item)
{
    return item.outcome.state != AgendaState::Decided
        && std::none_of(item.rounds.begin(), item.rounds.end(),
            [](const VoteRound& round) { return round.isRevealed(); });
}

/// Later items count as well: they may stand beside this one.
std::vector<CellPosition> hiddenCells(const JobFamily& family, const Workshop& workshop)
{
    std::vector<CellPosition> cells;
    for (const AgendaItem& item : workshop.items) {
        const auto place = item.family == family.id ? family.position(item.cell) : std::nullopt;
        if (place && isBeforeVote(item))
            cells.push_back(*place);
    }
    return cells;
}

AudienceSlide::Row slideRow(const JobFamily& family, int row, const AudienceView& view,
    const CellPosition& item, const std::vector<CellPosition>& hidden)
{
    AudienceSlide::Row shown{
        family.competenceOf(row).label, family.rows[static_cast<std::size_t>(row)].label, {}};
    for (int column = 0; column < family.current.columns(); ++column) {
        const CellPosition cell{row, column};
        const bool covered =
            isCovered(view, cell, item) || std::find(hidden.begin(), hidden.end(), cell) != hidden.end();
        shown.ratings.push_back(covered ? Rating::notRated() : family.current.at(row, column));
    }
    return shown;
}

void addMatrix(AudienceSlide& slide, const JobFamily& family, const CellPosition& item)
{
    slide.family = family.title;
    for (const ActivityDomain& domain : family.domains)
        slide.domains.append(domain.label);
    const bool whole = slide.view.mode == AudienceMode::Matrix;
    const int first = whole ? 0 : item.row;
    const int last = whole ? family.current.rows() - 1 : item.row;
    for (int row = first; row <= last; ++row)
        slide.rows.push_back(slideRow(family, row, slide.view, item, slide.hidden));
    slide.item = {item.row - first, item.column};
    std::erase_if(slide.hidden,
        [first, last](const CellPosition& cell) { return cell.row < first || cell.row > last; });
    for (CellPosition& cell : slide.hidden)
        cell.row -= first;
}

void addVotes(AudienceSlide& slide, const AgendaItem& item)
{
    int number = 0;
    for (const VoteRound& round : item.rounds) {
        ++number;
        if (round.isRevealed())
            slide.rounds.push_back({number, round.counts});
    }
    const bool open = item.outcome.state == AgendaState::Open;
    slide.voting = open && !item.rounds.empty() && !item.rounds.back().isRevealed();
    if (item.outcome.state == AgendaState::Decided && item.outcome.decision)
        slide.decided = item.outcome.decision->rating;
}

} // namespace

AudienceSlide audienceSlide(
    const Atlas& atlas, const Workshop& workshop, const AudienceView& view, Language language)
{
    AudienceSlide slide;
    if (view.black) {
        slide.view.black = true;
        return slide;
    }
    slide.view = view;
    slide.language = language;
    slide.title = workshop.title;
    slide.count = static_cast<int>(workshop.items.size());

    const AgendaItem* item = workshop.item(workshop.current);
    const JobFamily* family = item ? atlas.family(item->family) : nullptr;
    const auto place = family ? family->position(item->cell) : std::nullopt;
    if (!place)
        return slide;
    slide.scale = atlas.scaleOf(*family);
    slide.number = workshop.indexOf(item->id) + 1;
    if (view.ratingHidden)
        slide.hidden = hiddenCells(*family, workshop);
    addMatrix(slide, *family, *place);
    addVotes(slide, *item);
    return slide;
}

} // namespace atlas
