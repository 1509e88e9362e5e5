#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later

#include "analysis/overview_board.h"

#include <optional>
#include <vector>

namespace atlas {

/// Puts an OverviewBoard together: counts all rows and columns in one pass over the cells, then orders both
/// axes.
class OverviewBuilder {
public:
    /// \a families are indexes into Atlas::families, all of one scale.
    OverviewBuilder(const Atlas& atlas, const OverviewRequest& request, std::vector<int> families);

    /// Null if \a progress stopped it.
    std::shared_ptr<const OverviewBoard> build(const Progress& progress);

private:
    struct Column {
        int family; ///< index into Atlas::families
        int domain;
    };

    const JobFamily& family(int index) const { return m_atlas.families[static_cast<std::size_t>(index)]; }
    void listColumns();
    std::vector<int> filteredRows() const;
    void count();
    ItemOrder orderFor(const AxisArrangement& arrangement, const AxisItems& items,
        const std::vector<Distribution>& counts, std::vector<Profile>& profiles) const;
    void collectProfiles();
    void fillRows(OverviewBoard& board, AxisLayout layout) const;
    void fillColumns(OverviewBoard& board, AxisLayout layout) const;
    Distribution sum(std::span<const int> items, const std::vector<Distribution>& counts) const;

    const Atlas& m_atlas;
    const OverviewRequest& m_request;
    const RatingScale& m_scale;
    const std::vector<int> m_families;
    const OverviewRowSet m_rows;
    AxisItems m_columnItems;
    std::vector<Column> m_columns; ///< by column item
    std::vector<int> m_firstColumn; ///< by index into Atlas::families
    std::vector<int> m_shownRows;
    std::vector<Distribution> m_rowCounts; ///< by row item; of hidden ones, empty
    std::vector<Distribution> m_columnCounts; ///< over the rows shown
    std::vector<Profile> m_rowProfiles; ///< median in each column; only where an axis goes by similarity
    std::vector<Profile> m_columnProfiles; ///< median in each row shown
};

} // namespace atlas
