#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later

#include "analysis/dendrogram.h"
#include "analysis/room_verdict.h"
#include "domain/rating_scale.h"

#include <QString>

#include <optional>
#include <variant>
#include <vector>

namespace atlas {

/// Nothing to show: the row has no cell in this column, or the pair cannot be compared.
struct NoCell {
    friend bool operator==(NoCell, NoCell) = default;
};

/// The ratings beneath one place of a board, one or many.
struct RatingsCell {
    Distribution counts;
    bool changed = false; ///< one of them differs from the study's
    bool explained = false; ///< one of them has a reason or a source
};

/// One cell before and after.
struct DifferenceCell {
    Rating before;
    Rating after;
};

/// Cells beneath a rolled-up place that differ, by direction.
struct DifferencesCell {
    int raised = 0;
    int lowered = 0;
    int otherwise = 0; ///< to or from "not applicable" or "not rated"
    int cells = 0; ///< compared in all
};

/// How much two domains resemble each other.
struct SimilarityCell {
    double similarity = 0; ///< 0 to 1
    int compared = 0; ///< items that it rests on
    bool isWeak = false; ///< on fewer than DomainSimilarity::firmlyCompared in each pair
};

/// What a room made of one cell; see consensusOn().
struct ConsensusCell {
    /// What was decided, else the room's word: the upper level where the median lies between two, "not rated"
    /// where the room has none.
    Rating rating;
    bool decided = false;
    Distribution votes; ///< of the last round that the room has seen; who abstained counts as "not rated"
    RoomVerdict verdict; ///< of these votes
    Rating present; ///< what the atlas holds

    /// Whether the atlas holds something else than the room's word.
    bool isOther() const { return !rating.isNotRated() && rating != present; }
};

using BoardCell =
    std::variant<NoCell, RatingsCell, DifferenceCell, DifferencesCell, SimilarityCell, ConsensusCell>;

/// One row or one column of a board.
struct BoardHeading {
    enum class Kind {
        Item, ///< a row or column of cells
        Title, ///< rows only: stands above the items of an open group and has no cells
        RollUp ///< stands for a collapsed group; its cells sum the group up
    };
    Kind kind = Kind::Item;
    int group = -1; ///< index into BoardAxis::groups; -1 where nothing is grouped
    QString label;
    QString context; ///< what tells items of one label apart: the family, the competence; may be empty
    std::optional<Distribution>
        summary; ///< over the row or column, without rows that a filter hides; none for a title
};

struct BoardGroup {
    QString key; ///< stable, for remembering what is collapsed
    QString label;
    int first = 0; ///< index of its first heading
    int count = 0; ///< its headings, the title included
    int items = 0; ///< its items, shown or not because it is collapsed; without those a filter hides
    bool collapsed = false;
    Dendrogram tree; ///< over the items in the order shown; empty unless ordered by similarity
};

/// The rows or the columns of a board, in the order shown.
struct BoardAxis {
    std::vector<BoardHeading> headings;
    std::vector<BoardGroup> groups; ///< in order, covering all headings; empty where nothing is grouped
    Dendrogram tree; ///< where nothing is grouped: over all items; empty unless ordered by similarity
    int items = 0; ///< that the filter lets through, collapsed or not
    int allItems = 0; ///< with those that a filter hides

    int size() const { return static_cast<int>(headings.size()); }
    const BoardHeading& at(int index) const { return headings[static_cast<std::size_t>(index)]; }
};

/// A table to read, not to edit: the overview of all families, the differences between two versions, the
/// similarity of domains, the consensus of a room. Made anew when the atlas or the wishes change; screen,
/// paper and files all show it.
class Board {
public:
    virtual ~Board() = default;

    const BoardAxis& rows() const { return m_rows; }
    const BoardAxis& columns() const { return m_columns; }
    /// The scale of all its ratings.
    const RatingScale& scale() const { return m_scale; }
    /// Both counted from 0 over the headings; NoCell for a title. Worked out when asked for.
    virtual BoardCell cell(int row, int column) const = 0;

protected:
    explicit Board(RatingScale scale)
        : m_scale(std::move(scale))
    {
    }

    BoardAxis m_rows;
    BoardAxis m_columns;

private:
    RatingScale m_scale;
};

} // namespace atlas
