#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/atlas.h"

#include <vector>

namespace atlas {

/// What became of a list of entities.
template <class Id>
struct ListChange {
    std::vector<Id> added;
    std::vector<Id> removed;
    std::vector<Id> updated; ///< in the list before and after, with other content
    bool reordered = false; ///< those in the list before and after follow one another otherwise

    bool isEmpty() const { return added.empty() && removed.empty() && updated.empty() && !reordered; }
    /// Whether the list holds others, or in another order.
    bool isOtherList() const { return !added.empty() || !removed.empty() || reordered; }
};

/// What became of one family that is there before and after.
struct FamilyChange {
    FamilyId family;
    ListChange<SubCompetenceId> rows;
    ListChange<ActivityDomainId> columns;
    ListChange<CompetenceId> competences;
    bool themes = false; ///< rows that stay have another theme
    std::vector<CellRef> cells; ///< there before and after, with another rating or another reason

    /// Whether more than cells and themes changed: rows, columns or what they are called.
    bool isOtherShape() const;
    bool isEmpty() const { return !isOtherShape() && !themes && cells.empty(); }
};

/// All that tells two states of one atlas apart: what a document announces of a step, of undoing it, or of what another
/// program wrote.
struct AtlasChange {
    ListChange<FamilyId> families; ///< updated: renamed, or on another scale
    std::vector<FamilyChange> inFamilies; ///< only those in which something changed
    ListChange<ScaleId> scales; ///< updated: its words, or its levels
    ListChange<SkillThemeId> themes;
    ListChange<VersionId> versions;
    ListChange<WorkshopId> workshops;
    bool tables = false; ///< the producers' jobs or the training

    bool isEmpty() const;
    /// Whether families, rows, columns, themes or scales are others or called otherwise.
    bool isOtherShape() const;
    bool hasCells() const;
    /// Whether some row has another theme.
    bool hasThemesOfRows() const;
    bool hasCell(const CellRef& cell) const;
    /// Null for none.
    const FamilyChange* in(FamilyId family) const;
    bool touches(WorkshopId workshop) const;
};

/// Costs little where the two share what has not changed.
AtlasChange changeBetween(const Atlas& before, const Atlas& after);

} // namespace atlas
