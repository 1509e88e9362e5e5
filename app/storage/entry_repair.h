#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/error.h"

#include <QStringList>
#include <QVariant>

#include <optional>
#include <vector>

namespace atlas {

class SqlConnection;

/// A column as the schema of an atlas has it.
struct TableColumn {
    QString name;
    bool isInteger = false; ///< text otherwise
    bool mayBeEmpty = false;
    bool isOnlyKey = false; ///< by which other tables refer to an entry
};

Result<std::vector<TableColumn>> columnsOf(const SqlConnection& connection, const QString& table);

/// New numbers in the place of some that leave no room for others or that the program does not take, in the same order.
class NumbersAnew {
public:
    /// Of what the column of the table holds, if any of it is below \a low or above \a high; from \a first on.
    static Result<std::optional<NumbersAnew>> of(const SqlConnection& source, const QString& table, const QString& column,
        qint64 low, qint64 high, qint64 first);
    /// The same of the positions of versions, where 0, and nothing else, is the study.
    static Result<std::optional<NumbersAnew>> ofVersions(const SqlConnection& source);

    /// Null if there is none for it.
    QVariant at(const QVariant& number) const;

private:
    std::vector<qint64> m_numbers;
    qint64 m_first = 0;
};

/// Makes of the entries of a damaged table what the program can read: a value that is of no use does not take along the
/// entry that it stands in, where the entry can do without it.
class EntryRepair {
public:
    /// \a columns are the names of those that the entries have, of all that \a known tells of.
    EntryRepair(const QString& table, const std::vector<TableColumn>& known, const QStringList& columns);

    void renumber(const QString& column, NumbersAnew numbers);
    /// False if the entry is lost.
    bool repair(QVariantList& entry);

    qint64 emptied() const { return m_emptied; } ///< values that are left out
    qint64 shortened() const { return m_shortened; } ///< texts that were cut off

private:
    enum class Otherwise { Lost, Empty, Zero };
    struct Rule {
        qint64 low = 0;
        qint64 high = 0;
        Otherwise otherwise = Otherwise::Lost;
    };
    struct Column {
        QString name;
        bool isInteger = false;
        bool isDistinct = false; ///< no two entries have the same
        Rule numbers;
        qsizetype longest = 0;
        std::optional<NumbersAnew> anew;
    };

    static Rule ruleOf(const QString& table, const TableColumn& column);
    bool repair(const Column& column, QVariant& value);
    QString shortened(const Column& column, const QString& text);

    std::vector<Column> m_columns;
    qint64 m_emptied = 0;
    qint64 m_shortened = 0;
};

} // namespace atlas
