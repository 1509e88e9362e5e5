#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/error.h"

#include <QStringList>
#include <QVariant>

#include <functional>

namespace atlas {

class SqlConnection;

/// Reads a table of a file whose pages may be damaged: from the front up to the first damage, from the back, and from
/// between. What is no table of its own (a view, a virtual table, a computed column) is not read. What the values are is
/// left to EntryRepair; of one longer than any that the program takes only the beginning is read.
class TableReader {
public:
    /// Only those of \a columns that the file has are read; the others are as if there were none.
    TableReader(const SqlConnection& connection, const QString& table, const QStringList& columns);

    /// Those that are read, in the order of the values.
    const QStringList& columns() const { return m_names; }

    /// Full if there were more entries than were asked for: pages that lead back to others give entries without end.
    enum class End { Whole, Damaged, Full };
    /// Hands each entry to \a visit, until that fails, but no more than \a most.
    using Visitor = std::function<Result<void>(const QVariantList& values)>;
    Result<End> each(qint64 most, const Visitor& visit);

private:
    bool isTable() const;
    /// Both ends included; moves the end it starts from behind what it has read.
    Result<End> read(bool forward, const Visitor& visit);
    Result<End> readBetween(const Visitor& visit);

    const SqlConnection& m_connection;
    QString m_table;
    QStringList m_names;
    qint64 m_first = 0; ///< the entries still to be read, by SQLite's own numbers
    qint64 m_last = 0;
    qint64 m_left = 0; ///< entries that may still be handed on
};

} // namespace atlas
