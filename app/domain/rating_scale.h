#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/language.h"
#include "domain/rating.h"

#include <optional>
#include <vector>

namespace atlas {

/// Colours as "#rrggbb"; the painting lives in render/.
struct LevelColours {
    QString fill;
    QString text;
    friend bool operator==(const LevelColours&, const LevelColours&) = default;
};

/// One step of a scale. The code is what files hold, the symbol what a person sees. A level without a weight
/// stands apart from the order: it enters no median.
struct RatingLevel {
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
    QString key;
    LocalizedText title;
    std::vector<RatingLevel> levels;
    RatingLevel notApplicable;
    RatingLevel notRated;

    /// The entry that words and paints \a rating; a level must lie on this scale.
    const RatingLevel& entry(Rating rating) const;
    bool contains(Rating rating) const;

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
