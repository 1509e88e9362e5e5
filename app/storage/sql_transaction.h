#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/error.h"

namespace atlas {

class SqlConnection;

/// A transaction that is rolled back unless it was committed.
class SqlTransaction {
public:
    /// Reading sees one state of the file throughout; Writing shuts out other writers from the start, so that
    /// what was checked still holds when it is changed.
    enum class Purpose { Reading, Writing };

    SqlTransaction(const SqlConnection& connection, Purpose purpose);
    ~SqlTransaction();
    SqlTransaction(const SqlTransaction&) = delete;
    SqlTransaction& operator=(const SqlTransaction&) = delete;

    /// Whether it could be begun.
    const Result<void>& begun() const { return m_begun; }
    /// Returns once everything is on disk. After a failure nothing is.
    Result<void> commit();

private:
    const SqlConnection& m_connection;
    Result<void> m_begun;
    bool m_open = false;
};

} // namespace atlas
