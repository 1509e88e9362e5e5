#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/error.h"
#include "domain/limits.h"
#include "domain/steady_text.h"

#include <QSqlError>
#include <QSqlQuery>
#include <QSqlRecord>
#include <QVariant>

#include <functional>
#include <limits>

namespace atlas {

class SqlConnection;

/// One row of a result, read by column number from 0. A value that is not of the kind that is asked for, or
/// beyond the limits of an atlas, makes the statement fail once the row was visited.
class SqlRow {
public:
    explicit SqlRow(const QSqlQuery& query)
        : m_query(query)
    {
    }
    QString text(int column) const { return string(column, limits::Text); }
    /// A text of a line: a label, a title, a key, a name; see asLabel().
    QString label(int column) const { return asLabel(string(column, limits::Label)); }
    qint64 integer(int column) const { return number(column, limits::Id); }
    int position(int column) const { return static_cast<int>(number(column, std::numeric_limits<int>::max())); }
    bool isNull(int column) const { return m_query.isNull(column); }
    QVariantList values() const
    {
        QVariantList all;
        for (int column = 0; column < m_query.record().count(); ++column)
            all.append(m_query.value(column));
        return all;
    }

    enum class Fault { None, OtherKind, LongLabel, LongText };
    Fault fault() const { return m_fault; }

private:
    QString string(int column, qsizetype most) const;
    qint64 number(int column, qint64 most) const;

    const QSqlQuery& m_query;
    mutable Fault m_fault = Fault::None;
};

/// One prepared statement, run as often as needed; every value is bound to a '?', never written into the
/// text.
class SqlStatement {
public:
    SqlStatement(const SqlConnection& connection, const char* sql);
    SqlStatement(const SqlConnection& connection, const QString& sql);

    /// Runs it once and passes over whatever rows it gives.
    Result<void> run(const QVariantList& values = {});

    /// Runs it once and hands each row to \a visit, until that fails.
    using Visitor = std::function<Result<void>(const SqlRow&)>;
    Result<void> each(const QVariantList& values, const Visitor& visit);

    QSqlError lastError() const { return m_lastError; }

private:
    Result<void> execute(const QVariantList& values);
    Result<void> failed();
    Result<void> faulty(SqlRow::Fault fault) const;

    const SqlConnection& m_connection;
    QSqlQuery m_query;
    QSqlError m_lastError;
    bool m_prepared = false;
};

} // namespace atlas
