#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/rating.h"
#include "domain/shared_vector.h"

#include <cstddef>
#include <utility>
#include <vector>

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

    /// \a ratings has one for each column.
    void insertRow(int row, std::vector<Rating> ratings)
    {
        Q_ASSERT(row >= 0 && row <= rows() && static_cast<int>(ratings.size()) == m_columns);
        m_rows.edit().insert(m_rows.edit().begin() + row, Row(std::move(ratings)));
    }
    void removeRow(int row) { m_rows.edit().erase(m_rows.edit().begin() + row); }
    /// \a ratings has one for each row.
    void insertColumn(int column, const std::vector<Rating>& ratings)
    {
        Q_ASSERT(column >= 0 && column <= m_columns && static_cast<int>(ratings.size()) == rows());
        ++m_columns;
        for (int row = 0; row < rows(); ++row) {
            std::vector<Rating>& cells = m_rows.edit()[static_cast<std::size_t>(row)].edit();
            cells.insert(cells.begin() + column, ratings[static_cast<std::size_t>(row)]);
        }
    }
    void removeColumn(int column)
    {
        --m_columns;
        for (Row& row : m_rows.edit())
            row.edit().erase(row.edit().begin() + column);
    }

    /// Whether both are copies of which that row has not changed; then it is equal.
    bool sharesRow(int row, const ImpactMatrix& other, int otherRow) const
    {
        return m_rows[static_cast<std::size_t>(row)].sharesWith(other.m_rows[static_cast<std::size_t>(otherRow)]);
    }

    bool sharesWith(const ImpactMatrix& other) const
    {
        return m_columns == other.m_columns && m_rows.sharesWith(other.m_rows);
    }

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
