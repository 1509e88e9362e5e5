// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sql_transaction.h"

#include "storage/sql_connection.h"
#include "storage/sql_statement.h"

namespace atlas {

SqlTransaction::SqlTransaction(const SqlConnection& connection, Purpose purpose)
    : m_connection(connection)
    , m_begun(SqlStatement(connection, purpose == Purpose::Writing ? "BEGIN IMMEDIATE" : "BEGIN").run())
    , m_open(m_begun.has_value())
{
    connection.m_isLookedAt = m_open;
    if (m_open)
        m_begun = connection.checkSchema();
}

SqlTransaction::~SqlTransaction()
{
    // SQLite has rolled back by itself after some failures; then this one does nothing.
    if (m_open)
        SqlStatement(m_connection, "ROLLBACK").run();
    m_connection.m_isLookedAt = false;
}

Result<void> SqlTransaction::commit()
{
    Result<void> done = SqlStatement(m_connection, "COMMIT").run();
    if (done)
        m_open = false;
    return done;
}

} // namespace atlas
