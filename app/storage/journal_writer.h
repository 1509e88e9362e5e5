#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/edit.h"
#include "domain/error.h"
#include "storage/sql_statement.h"

#include <optional>

namespace atlas {

/// Writes the journal entries of one step and gives it its revision, within the caller's transaction. Each entry is read
/// back before it counts.
class JournalWriter {
public:
    /// \a entries is how many the journal has, or nothing if nobody has counted them yet; it is kept up to date.
    JournalWriter(const SqlConnection& connection, const Edit& edit, std::optional<qint64>& entries);

    /// The revision that the atlas has.
    Result<qint64> last() const;
    /// Takes the next one.
    Result<void> begin();
    qint64 revision() const { return m_revision; }

    /// Of \a entry, only what it is about and what changed counts. Records nothing where nothing did.
    Result<void> record(const JournalEntry& entry);

private:
    Result<void> count();
    Result<void> keep(const QVariantList& values);

    const SqlConnection& m_connection;
    const Edit& m_edit;
    std::optional<qint64>& m_entries;
    SqlStatement m_record;
    SqlStatement m_recorded;
    QVariant m_recordedAt;
    qint64 m_revision = 0;
};

/// That what was written is not what stands there: something else writes to the file, or it is not what it seems.
tl::unexpected<Error> notKept(const SqlConnection& connection, const QString& detail);

} // namespace atlas
