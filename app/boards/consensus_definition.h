#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later

#include "analysis/consensus_board.h"
#include "boards/board_definition.h"

namespace atlas {

/// What rooms made of one family.
class ConsensusDefinition final : public BoardDefinition {
public:
    /// Making it fails with NotFound if the atlas does not hold the family or the workshop of \a request.
    explicit ConsensusDefinition(ConsensusRequest request)
        : m_request(std::move(request))
    {
    }

    QString fileStem() const override;
    Result<std::unique_ptr<const BoardExhibit>> make(
        const Atlas& atlas, const BoardForm& form, const Progress& progress) const override;

private:
    ConsensusRequest m_request;
};

/// A row a voted or decided cell, in the order of the board: family, competence, sub_competence, domain,
/// present (what the atlas holds), decided, then the votes of the last round that the room has seen for each
/// level, for "not applicable" and abstained, the median, whose two columns differ where it lies between two
/// levels, and agreement (van der Eijk's A). Collapsed competences are left out.
void addConsensusRows(RowSink& sink, const Atlas& atlas, const ConsensusBoard& board);

} // namespace atlas
