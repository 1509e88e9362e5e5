#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/ids.h"

namespace atlas {

/// What a cell holds: a level of the family's scale, "not applicable" (somebody said that the impact is
/// marginal) or nothing yet. The three never stand in for one another. A level is named by its identity, so
/// that a rating means the same after levels were renamed, moved, added or removed.
class Rating {
public:
    constexpr Rating() = default;
    static constexpr Rating notRated() { return Rating(); }
    static constexpr Rating notApplicable() { return Rating(NotApplicable); }
    static constexpr Rating level(LevelId level) { return Rating(level.value); }

    constexpr bool isNotRated() const { return m_value == NotRated; }
    constexpr bool isNotApplicable() const { return m_value == NotApplicable; }
    constexpr bool isLevel() const { return m_value > NotRated; }
    /// Only for a rating that is a level.
    constexpr LevelId level() const { return {m_value}; }

    friend constexpr auto operator<=>(Rating, Rating) = default; ///< no order of levels
    friend size_t qHash(Rating rating, size_t seed = 0) { return ::qHash(rating.m_value, seed); }

private:
    static constexpr qint64 NotRated = 0;
    static constexpr qint64 NotApplicable = -1;

    explicit constexpr Rating(qint64 value)
        : m_value(value)
    {
    }
    qint64 m_value = NotRated;
};

} // namespace atlas
