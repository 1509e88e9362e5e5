#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/error.h"

#include <QSqlError>
#include <QSqlQuery>
#include <QSqlRecord>
#include <QVariant>

#include <functional>

namespace atlas {

class SqlConnection;

/// One row of a result, read by column number from 0.
class SqlRow {
public:
    explicit SqlRow(const QSqlQuery& query)
        : m_query(query)
    {
    }
    QString text(int column) const { return m_query.value(column).toString(); }
    qint64 integer(int column) const { return m_query.value(column).toLongLong(); }
    int position(int column) const { return m_query.value(column).toInt(); }
    bool isNull(int column) const { return m_query.isNull(column); }
    QVariantList values() const
    {
        QVariantList all;
        for (int column = 0; column < m_query.record().count(); ++column)
            all.append(m_query.value(column));
        return all;
    }

private:
    const QSqlQuery& m_query;
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

    const SqlConnection& m_connection;
    QSqlQuery m_query;
    QSqlError m_lastError;
    bool m_prepared = false;
};

} // namespace atlas
