#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later

#include "analysis/axis_layout.h"
#include "domain/atlas.h"

#include <span>
#include <vector>

namespace atlas {

enum class OverviewRows {
    Themes, ///< skill themes grouped by kind, and at the end the sub-competences without one
    SubCompetences, ///< every row of every family, grouped by family
    SharedLabels ///< labels that stand in several families, once each; see comparableLabel()
};

/// One row of one family's matrix.
struct MatrixRow {
    int family = 0; ///< index into Atlas::families
    int row = 0;
    friend constexpr auto operator<=>(const MatrixRow&, const MatrixRow&) = default;
};

/// Indexes into Atlas::families of those that \a wanted names (all if it is empty), in the order of the
/// atlas. Families of another scale than the first of them are left out, since a colour means one thing.
std::vector<int> familiesOfOneScale(const Atlas& atlas, const std::vector<FamilyId>& wanted);

/// A label as it is compared with others: case, accents, typographic apostrophes and runs of space aside,
/// since the study itself writes Maitrise and Maîtrise.
QString comparableLabel(const QString& label);

/// The rows that an overview can show, in reference order, with the matrix rows beneath each of them. Themes
/// without any matrix row are left out.
class OverviewRowSet {
public:
    /// \a families are indexes into Atlas::families.
    OverviewRowSet(
        const Atlas& atlas, const std::vector<int>& families, OverviewRows kind, Language language);

    const AxisItems& axis() const { return m_axis; }
    int size() const { return static_cast<int>(m_axis.items.size()); }
    /// By family and row.
    std::span<const MatrixRow> members(int item) const;

private:
    void addThemes(Language language);
    void addSubCompetences();
    void addSharedLabels();
    void addItem(AxisItem item, const std::vector<MatrixRow>& members);

    const Atlas& m_atlas;
    const std::vector<int>& m_families;
    AxisItems m_axis;
    std::vector<MatrixRow> m_members;
    std::vector<ItemRange> m_ranges; ///< by item, into m_members
};

} // namespace atlas
