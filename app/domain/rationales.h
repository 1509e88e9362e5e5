#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/ids.h"
#include "domain/rationale.h"

#include <QHash>

namespace atlas {

/// Why the cells of one family are rated as they are; only cells that say something have an entry. Kept row by
/// row, so that copies share the rows that have not changed since.
class Rationales {
public:
    bool isEmpty() const { return m_rows.isEmpty(); }
    /// Cells that have an entry.
    qsizetype size() const
    {
        qsizetype cells = 0;
        for (const Row& row : m_rows)
            cells += row.size();
        return cells;
    }

    /// Null for none; valid until the next change.
    const Rationale* find(const CellRef& cell) const
    {
        const auto row = m_rows.constFind(cell.row);
        if (row == m_rows.cend())
            return nullptr;
        const auto found = row->constFind(cell);
        return found == row->cend() ? nullptr : &*found;
    }
    /// An empty one for none.
    Rationale value(const CellRef& cell) const
    {
        const Rationale* found = find(cell);
        return found ? *found : Rationale();
    }
    /// An empty one removes what the cell has.
    void set(const CellRef& cell, const Rationale& rationale)
    {
        if (!rationale.isEmpty()) {
            m_rows[cell.row].insert(cell, rationale);
        } else if (const auto row = m_rows.find(cell.row); row != m_rows.end()) {
            row->remove(cell);
            if (row->isEmpty())
                m_rows.erase(row);
        }
    }

    /// Whether nothing, or nothing of a row, has changed since one was copied from the other; may be false all the same.
    bool sharesWith(const Rationales& other) const { return m_rows.isSharedWith(other.m_rows); }
    bool sharesRow(SubCompetenceId row, const Rationales& other) const
    {
        const auto here = m_rows.constFind(row);
        const auto there = other.m_rows.constFind(row);
        if (here == m_rows.cend() || there == other.m_rows.cend())
            return here == m_rows.cend() && there == other.m_rows.cend();
        return here->isSharedWith(*there);
    }

    /// Calls \a visit with the cell and the rationale of each entry, in no order.
    template <class Visit>
    void each(Visit visit) const
    {
        for (const Row& row : m_rows) {
            for (auto entry = row.cbegin(); entry != row.cend(); ++entry)
                visit(entry.key(), *entry);
        }
    }

    friend bool operator==(const Rationales&, const Rationales&) = default;

private:
    using Row = QHash<CellRef, Rationale>;

    QHash<SubCompetenceId, Row> m_rows;
};

} // namespace atlas
