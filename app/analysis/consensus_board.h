#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later

#include "analysis/arrangement.h"
#include "analysis/axis_layout.h"
#include "analysis/board.h"
#include "domain/atlas.h"

#include <optional>
#include <span>
#include <vector>

namespace atlas {

struct ConsensusRequest {
    FamilyId family;
    WorkshopId workshop; ///< none: all, each cell from the last one that a room voted or decided on it in
    bool onlyVotedRows = true; ///< leaves out rows where there is nothing to show
    /// Within the competences or over all. By disagreement, a row is as disputed as the most disputed of its
    /// cells (see RoomVerdict::agreement); the other keys look at the ratings shown. Similarity is the order
    /// of the atlas.
    AxisArrangement rowOrder;
    Language language = Language::French; ///< to order labels by
    friend bool operator==(const ConsensusRequest&, const ConsensusRequest&) = default;
};

/// What a room made of \a item, as far as it has seen it: the decision, else its word in the last revealed
/// round (see RoomVerdict). Nothing if it is neither decided nor was an answer revealed.
std::optional<ConsensusCell> consensusOn(const AgendaItem& item, const RatingScale& scale, Rating present);

/// One family as rooms have judged it: rating and agreement of each cell. Keeps copies of what it shows.
class ConsensusBoard final : public Board {
public:
    /// A family that the atlas does not hold makes an empty board.
    ConsensusBoard(const Atlas& atlas, const ConsensusRequest& request);

    /// ConsensusCell; RatingsCell over those beneath for a collapsed competence; NoCell where nothing was
    /// voted or decided.
    BoardCell cell(int row, int column) const override;
    /// Not valid for titles and roll-ups.
    CellRef source(int row, int column) const;
    FamilyId family() const { return m_family; }

private:
    using Row = std::vector<std::optional<ConsensusCell>>; ///< by column

    void collect(const Atlas& atlas, const JobFamily& family, WorkshopId workshop);
    ItemOrder orderFor(const ConsensusRequest& request, const AxisItems& all) const;
    void arrange(const JobFamily& family, const ConsensusRequest& request);
    Distribution shownRatings(std::span<const int> rows, int column) const;

    FamilyId m_family;
    std::vector<Row> m_cells; ///< by row of the matrix
    std::vector<SubCompetenceId> m_rowIds;
    std::vector<ActivityDomainId> m_domainIds;
    AxisLayout m_rowLayout; ///< without its axis, which is the board's
};

} // namespace atlas
