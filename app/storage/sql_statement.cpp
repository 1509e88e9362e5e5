// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sql_statement.h"

#include "storage/sql_connection.h"
#include "storage/sql_error.h"

namespace atlas {

SqlStatement::SqlStatement(const SqlConnection& connection, const char* sql)
    : SqlStatement(connection, QString::fromLatin1(sql))
{
}

SqlStatement::SqlStatement(const SqlConnection& connection, const QString& sql)
    : m_connection(connection)
    , m_query(connection.database())
{
    m_query.setForwardOnly(true);
    m_prepared = m_query.prepare(sql);
}

Result<void> SqlStatement::execute(const QVariantList& values)
{
    // A statement that cannot be prepared tells why in lastError(); running it would overwrite that.
    if (m_prepared) {
        int place = 0;
        for (const QVariant& value : values)
            m_query.bindValue(place++, value);
        if (m_query.exec())
            return {};
    }
    return failed();
}

Result<void> SqlStatement::failed()
{
    m_lastError = m_query.lastError();
    return tl::unexpected(storageError(m_lastError, m_connection.path()));
}

Result<void> SqlStatement::run(const QVariantList& values)
{
    return each(values, [](const SqlRow&) { return Result<void>(); });
}

Result<void> SqlStatement::each(const QVariantList& values, const Visitor& visit)
{
    Result<void> done = execute(values);
    if (!done)
        return done;
    const SqlRow row(m_query);
    while (done && m_query.next())
        done = visit(row);
    if (done && m_query.lastError().isValid())
        done = failed();
    // An unfinished read would hold a lock on the file.
    m_query.finish();
    return done;
}

} // namespace atlas
