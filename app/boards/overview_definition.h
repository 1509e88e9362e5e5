#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later

#include "analysis/overview_board.h"
#include "boards/board_definition.h"

namespace atlas {

/// All families side by side.
class OverviewDefinition final : public BoardDefinition {
public:
    explicit OverviewDefinition(OverviewRequest request)
        : m_request(std::move(request))
    {
    }

    QString fileStem() const override;
    Result<std::unique_ptr<const BoardExhibit>> make(
        const Atlas& atlas, const BoardForm& form, const Progress& progress) const override;

private:
    OverviewRequest m_request;
};

/// A row a cell of the board, roll-ups included: group, row, context, family, domain, then how many of each
/// level, of "not applicable" and of "not rated", the cells with a level of the order and all cells, and the
/// median, whose two columns differ where it lies between two levels. A rolled-up column has no domain.
void addOverviewRows(RowSink& sink, const Atlas& atlas, const OverviewBoard& board);

} // namespace atlas
