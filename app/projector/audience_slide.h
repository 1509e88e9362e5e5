#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later

#include "analysis/vote_statistics.h"
#include "domain/atlas.h"

#include <algorithm>
#include <optional>

namespace atlas {

/// How much of a family the room sees at a time.
enum class AudienceMode { Matrix, Row, Cell };
enum class Spotlight { None, Row, Column, Cell };

/// What the facilitator wants the room to see.
struct AudienceView {
    AudienceMode mode = AudienceMode::Row;
    Spotlight spotlight = Spotlight::Cell;
    std::optional<int> shownColumns; ///< of the row or matrix, from the left; all where not set
    /// A question mark stands for the present rating of what the room has still to vote on: who sees it is
    /// drawn to it.
    bool ratingHidden = true;
    bool black = false;
    friend bool operator==(const AudienceView&, const AudienceView&) = default;
};

/// Everything that the audience window shows at one moment, as a value: freezing keeps it. Notes and rounds
/// that are still hidden never get in.
struct AudienceSlide {
    struct Row {
        QString competence;
        QString label;
        std::vector<Rating> ratings; ///< by column
        friend bool operator==(const Row&, const Row&) = default;
    };
    struct Round {
        int number = 1; ///< from 1
        VoteCounts counts;
        friend bool operator==(const Round&, const Round&) = default;
    };

    AudienceView view;
    Language language = Language::French;
    RatingScale scale; ///< no levels where there is no item
    QString title; ///< of the workshop
    QString family;
    QStringList domains;
    std::vector<Row> rows; ///< all of the family for a matrix, else the item's alone
    CellPosition item; ///< into rows and domains
    std::vector<CellPosition> hidden; ///< cells whose rating the room is not to see before it votes
    int number = 0; ///< of the item in the agenda, from 1; 0 where there is none
    int count = 0; ///< items in the agenda
    bool voting = false; ///< a round is open and hidden; how many have voted is not for the room
    std::vector<Round> rounds; ///< revealed ones, in order
    std::optional<Rating> decided;

    bool isHidden(const CellPosition& cell) const
    {
        return std::find(hidden.begin(), hidden.end(), cell) != hidden.end();
    }

    friend bool operator==(const AudienceSlide&, const AudienceSlide&) = default;
};

/// The slide of the workshop's current item; only the title while there is none, and nothing at all if the
/// view is black.
AudienceSlide audienceSlide(
    const Atlas& atlas, const Workshop& workshop, const AudienceView& view, Language language);

} // namespace atlas
