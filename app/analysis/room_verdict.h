#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later

#include "analysis/distribution.h"

#include <optional>

namespace atlas {

/// What a room as a whole says in its answers to one item; who abstained counts as "not rated". Everyone
/// counts: a room speaks only through the kind of answer that more than half of all answers are of, and those
/// outside of it lower its agreement. That rule is ours, and the one that every sentence, choice and order
/// about votes rests on.
struct RoomVerdict {
    enum class Kind {
        Silent, ///< nobody answered
        OneAnswer, ///< who speaks alone is no room
        Levels, ///< most are for levels of the order: they have a median
        Statement, ///< most say "not applicable", or the same level that stands apart from the order
        NoOpinion, ///< most abstained
        Divided ///< no kind has a majority
    };
    Kind kind = Kind::Silent;
    /// Levels: their median. Statement: its rating twice. Nothing else is the room's word.
    std::optional<OrdinalMedian> word;
    /// From -1 over 0 to 1: van der Eijk's A of the levels (see agreement()), but at most 1 - 2s with the
    /// share s of answers that are of another kind than the majority's; 0 where the room is divided. Nothing
    /// where most abstained or fewer than two answered.
    std::optional<double> agreement;

    /// The one rating that the room says; nothing where its median is split or it has no word.
    std::optional<Rating> rating() const;
};
RoomVerdict verdictOf(const Distribution& votes, const RatingScale& scale);

/// Words for a coefficient of agreement. The cut points are ours, at what a room makes on the study's scale
/// of four levels: votes shared evenly between two neighbours have A = 0.67, between three 0.33, between all
/// four 0; two camps apart lie below that.
enum class AgreementBand {
    Opposed, ///< below 0
    Weak, ///< below 0.4
    Medium, ///< below 0.7
    Strong
};
AgreementBand agreementBand(double agreement);

} // namespace atlas
