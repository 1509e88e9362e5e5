#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later

#include "analysis/arrangement.h"
#include "analysis/axis_layout.h"
#include "analysis/board.h"
#include "analysis/overview_rows.h"
#include "domain/progress.h"
#include "domain/atlas.h"
#include "domain/error.h"

#include <QCoreApplication>

#include <memory>
#include <span>
#include <vector>

namespace atlas {

struct OverviewRequest {
    OverviewRows rows = OverviewRows::Themes;
    AxisArrangement rowOrder;
    AxisArrangement columnOrder;
    RowFilter filter;
    Language language = Language::French;
    /// Only these families, in the order of the atlas; empty: all. Families of another scale than the first
    /// family's are left out, since a colour means one thing.
    std::vector<FamilyId> families;
    friend bool operator==(const OverviewRequest&, const OverviewRequest&) = default;
};

/// Every domain of every family as a column, grouped by family, as the atlas was when it was made.
class OverviewBoard final : public Board {
    Q_DECLARE_TR_FUNCTIONS(atlas::OverviewBoard)

public:
    /// Fails only with Cancelled, and with InvalidInput if the atlas has no family.
    static Result<std::shared_ptr<const OverviewBoard>> make(
        const Atlas& atlas, const OverviewRequest& request, const Progress& progress = {});

    BoardCell cell(int row, int column) const override;

    /// Cells of the atlas beneath one place of the board, row by row.
    struct Source {
        FamilyId family;
        CellRef cell;
    };
    std::vector<Source> sources(int row, int column) const;

    /// Families that a column stands for: its own.
    FamilyId familyAt(int column) const;
    /// None for a rolled-up column.
    ActivityDomainId domainAt(int column) const;
    const OverviewRequest& request() const { return m_request; }

private:
    struct ColumnSource {
        int family; ///< index into Atlas::families
        int firstDomain;
        int domainCount;
    };

    OverviewBoard(const Atlas& atlas, const OverviewRequest& request, const RatingScale& scale);

    std::span<const MatrixRow> rowsBeneath(int row, int family) const;

    Atlas m_atlas;
    OverviewRequest m_request;
    std::vector<MatrixRow> m_members; ///< of each heading of the rows by family
    std::vector<ItemRange> m_rowMembers; ///< by heading of the rows, into m_members; of a title, none
    std::vector<ColumnSource> m_columnSources; ///< by heading of the columns

    friend class OverviewBuilder;
};

} // namespace atlas
