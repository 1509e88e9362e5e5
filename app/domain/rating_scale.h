#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/ids.h"
#include "domain/language.h"
#include "domain/rating.h"
#include "domain/shared_vector.h"

#include <optional>
#include <vector>

namespace atlas {

/// Colours as "#rrggbb"; the painting lives in ink/.
struct LevelColours {
    QString fill;
    QString text;
    friend bool operator==(const LevelColours&, const LevelColours&) = default;
};

/// One step of a scale. The code is what files hold, the symbol what a person sees. A level without a weight
/// stands apart from the order: it enters no median.
struct RatingLevel {
    LevelId id; ///< no rating names those of "not applicable" and "not rated"
    QString code;
    QString symbol;
    LocalizedText label;
    std::optional<int> weight;
    LevelColours light;
    LevelColours dark;
    friend bool operator==(const RatingLevel&, const RatingLevel&) = default;
};

/// Levels in ascending order, with the words for "not applicable" and "not rated". A value, held as data by
/// each atlas, so that a bank may bring its own.
struct RatingScale {
    ScaleId id;
    QString key;
    LocalizedText title;
    SharedVector<RatingLevel> levels;
    RatingLevel notApplicable;
    RatingLevel notRated;
    /// Levels that are gone: nothing is rated by them any more, but versions, votes and decisions name them.
    SharedVector<RatingLevel> retired = {};

    /// The entry that words and paints \a rating; a level must lie on this scale, or must have.
    const RatingLevel& entry(Rating rating) const;
    bool contains(Rating rating) const;
    /// Whether it contains the rating or once did.
    bool knows(Rating rating) const;

    /// Place of a level on the scale, from 0, the lowest; -1 if it is none of its levels, or no level at all.
    int position(Rating rating) const;
    /// The rating of the level at that place.
    Rating at(int position) const;
    /// A small dense number for tables indexed by rating: 0 not rated, 1 not applicable, 2 + position; the retired
    /// levels come after. Below indexes().
    int index(Rating rating) const;
    int indexes() const { return 2 + static_cast<int>(levels.size() + retired.size()); }
    /// The rating that has this number; it must be one that index() gave.
    Rating fromIndex(int index) const;

    /// Every rating of the scale in the order of a legend: levels from the highest to the lowest, then not
    /// applicable, then not rated.
    std::vector<Rating> legendOrder() const;

    /// The rating written as \a code, or nothing if the scale knows no such code. An empty code is "not
    /// rated". Takes the dashes that word processors put for a minus (U+2010 to U+2015, U+2212, U+FE63,
    /// U+FF0D), the full-width plus, and surrounding space.
    std::optional<Rating> parse(const QString& code) const;

    /// The next level above or below in the order; from no level at all, the lowest one that strengthens
    /// (steps up) or the highest one that fades (steps down). Levels that stand apart are skipped.
    Rating stepped(Rating rating, int direction) const;

    friend bool operator==(const RatingScale&, const RatingScale&) = default;
};

} // namespace atlas
