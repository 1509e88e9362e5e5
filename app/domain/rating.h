#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QtGlobal>

namespace atlas {

/// What a cell holds: a level of the family's scale, "not applicable" (somebody said that the impact is
/// marginal) or nothing yet. The three never stand in for one another.
class Rating {
public:
    constexpr Rating() = default;
    static constexpr Rating notRated() { return Rating(); }
    static constexpr Rating notApplicable() { return Rating(NotApplicable); }
    /// \a position counts from 0, the lowest level of the scale.
    static constexpr Rating level(int position) { return Rating(static_cast<quint8>(position + FirstLevel)); }

    constexpr bool isNotRated() const { return m_value == NotRated; }
    constexpr bool isNotApplicable() const { return m_value == NotApplicable; }
    constexpr bool isLevel() const { return m_value >= FirstLevel; }
    /// Position on the scale, from 0; only for a rating that is a level.
    constexpr int levelPosition() const { return m_value - FirstLevel; }

    /// A small dense number for tables indexed by rating: 0 not rated, 1 not applicable, 2 + position.
    constexpr int index() const { return m_value; }

    friend constexpr bool operator==(Rating, Rating) = default;

private:
    static constexpr quint8 NotRated = 0;
    static constexpr quint8 NotApplicable = 1;
    static constexpr quint8 FirstLevel = 2;

    explicit constexpr Rating(quint8 value)
        : m_value(value)
    {
    }
    quint8 m_value = NotRated;
};

} // namespace atlas
