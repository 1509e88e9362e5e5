#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later

#include "analysis/arrangement.h"
#include "analysis/axis_layout.h"
#include "analysis/board.h"
#include "domain/atlas.h"
#include "domain/version_snapshot.h"

#include <QCoreApplication>

#include <memory>
#include <optional>
#include <vector>

namespace atlas {

/// The ratings of the whole atlas as they stand, in the form of a version.
VersionSnapshot presentSnapshot(const Atlas& atlas);

/// The atlas as the second version had it: what two versions are compared in. Its scales know the levels of both.
Atlas comparedAtlas(const Atlas& atlas, const VersionSnapshot& before, const VersionSnapshot& after);

/// Where the cells of one state of a family stood in another.
class EarlierPlaces {
public:
    EarlierPlaces(const JobFamily& earlier, const JobFamily& later);
    /// Of a cell of the later state in the earlier; nothing where that had no such row or column.
    std::optional<CellPosition> of(int row, int column) const;

private:
    std::vector<int> m_rows;
    std::vector<int> m_columns;
};

enum class ChangeDirection {
    Raised,
    Lowered,
    Otherwise, ///< to or from "not applicable", "not rated" or a level that stands apart
    Kept ///< the same rating, with another reason, source or certainty
};

/// Of two ratings that differ; never Kept.
ChangeDirection changeDirection(Rating before, Rating after, const RatingScale& scale);

/// One cell that differs between two versions, in its rating or in what explains it.
struct VersionChange {
    FamilyId family;
    CellRef cell;
    Rating before;
    Rating after;
    ChangeDirection direction = ChangeDirection::Otherwise;
    int steps = 0; ///< how many levels apart, 1 for neighbours; 0 if one of them is no level of the order
    Rationale why; ///< of the cell as the second version holds it
};

/// What differs, family by family, row by row, in the order of the second version, over the cells that both versions
/// hold.
std::vector<VersionChange> differences(
    const Atlas& atlas, const VersionSnapshot& before, const VersionSnapshot& after);

/// How many of \a changes keep the rating.
int keptRatings(const std::vector<VersionChange>& changes);

struct DifferenceRequest {
    std::vector<FamilyId> families; ///< empty: all; see familiesOfOneScale()
    bool onlyChangedRows =
        true; ///< leaves out rows where nothing differs, and domains of families without any other
    AxisArrangement rowOrder; ///< grouped by family or not; Reference or Label
    AxisArrangement columnOrder;
    Language language = Language::French; ///< to order labels by
    friend bool operator==(const DifferenceRequest&, const DifferenceRequest&) = default;
};

/// Every sub-competence against every domain, showing where and how two versions differ. Keeps copies of what
/// it shows.
class DifferenceBoard final : public Board {
    Q_DECLARE_TR_FUNCTIONS(atlas::DifferenceBoard)

public:
    /// Over the families that both versions hold on one scale, in the shape of the second.
    DifferenceBoard(const Atlas& atlas, const VersionSnapshot& before, const VersionSnapshot& after,
        const DifferenceRequest& request);

    /// NoCell where the row's family has no such domain; DifferenceCell also where nothing differs.
    BoardCell cell(int row, int column) const override;
    /// The cell beneath a place; not valid for titles and roll-ups, nor where there is no cell.
    std::pair<FamilyId, CellRef> source(int row, int column) const;

private:
    /// A row or a column of one family's matrix.
    struct Line {
        int family; ///< index into m_families
        int index;
    };
    struct Family {
        JobFamily family;
        ImpactMatrix before;
        ImpactMatrix after;
    };

    AxisItems rowItems();
    AxisItems columnItems();
    bool isChanged(const Line& row) const;
    const Family& familyOf(const Line& line) const
    {
        return m_families[static_cast<std::size_t>(line.family)];
    }

    std::vector<Family> m_families;
    std::vector<Line> m_rowLines; ///< by item
    std::vector<Line> m_columnLines; ///< by item
    AxisLayout m_rowLayout; ///< without its axis, which is the board's
    AxisLayout m_columnLayout;
};

} // namespace atlas
