#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/rating.h"
#include "domain/shared_vector.h"

#include <cstddef>

namespace atlas {

/// Ratings of one family: rows are its sub-competences, columns its activity domains, both counted from 0.
/// Copies share the rows that have not changed since.
class ImpactMatrix {
public:
    ImpactMatrix() = default;
    ImpactMatrix(int rows, int columns)
        : m_columns(columns)
        , m_rows(std::vector<Row>(
              static_cast<std::size_t>(rows), Row(std::vector<Rating>(static_cast<std::size_t>(columns)))))
    {
    }

    int rows() const { return static_cast<int>(m_rows.size()); }
    int columns() const { return m_columns; }
    qint64 cells() const { return static_cast<qint64>(m_rows.size()) * m_columns; }
    Rating at(int row, int column) const
    {
        Q_ASSERT(column >= 0 && column < m_columns);
        return ratings(row)[static_cast<std::size_t>(column)];
    }
    void set(int row, int column, Rating rating)
    {
        Q_ASSERT(row >= 0 && row < rows() && column >= 0 && column < m_columns);
        m_rows.edit()[static_cast<std::size_t>(row)].edit()[static_cast<std::size_t>(column)] = rating;
    }
    /// The columns() ratings of one row, contiguous.
    const Rating* row(int row) const { return ratings(row).data(); }

    friend bool operator==(const ImpactMatrix&, const ImpactMatrix&) = default;

private:
    using Row = SharedVector<Rating>;

    const std::vector<Rating>& ratings(int row) const
    {
        Q_ASSERT(row >= 0 && row < rows());
        return m_rows[static_cast<std::size_t>(row)].get();
    }

    int m_columns = 0;
    SharedVector<Row> m_rows;
};

} // namespace atlas
