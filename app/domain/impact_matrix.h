#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/rating.h"

#include <cstddef>
#include <vector>

namespace atlas {

/// Ratings of one family: rows are its sub-competences, columns its activity domains, both counted from 0.
class ImpactMatrix {
public:
    ImpactMatrix() = default;
    ImpactMatrix(int rows, int columns)
        : m_rows(rows)
        , m_columns(columns)
        , m_ratings(static_cast<std::size_t>(rows) * static_cast<std::size_t>(columns))
    {
    }

    int rows() const { return m_rows; }
    int columns() const { return m_columns; }
    Rating at(int row, int column) const { return m_ratings[offset(row, column)]; }
    void set(int row, int column, Rating rating) { m_ratings[offset(row, column)] = rating; }
    /// The columns() ratings of one row, contiguous.
    const Rating* row(int row) const
    {
        Q_ASSERT(row >= 0 && row < m_rows);
        return m_ratings.data() + begin(row);
    }
    const std::vector<Rating>& ratings() const { return m_ratings; }

    friend bool operator==(const ImpactMatrix&, const ImpactMatrix&) = default;

private:
    std::size_t begin(int row) const
    {
        return static_cast<std::size_t>(row) * static_cast<std::size_t>(m_columns);
    }
    std::size_t offset(int row, int column) const
    {
        Q_ASSERT(row >= 0 && row < m_rows && column >= 0 && column < m_columns);
        return begin(row) + static_cast<std::size_t>(column);
    }

    int m_rows = 0;
    int m_columns = 0;
    std::vector<Rating> m_ratings;
};

} // namespace atlas
