#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/edit.h"
#include "domain/error.h"
#include "domain/rating_scale.h"
#include "storage/journal_writer.h"
#include "storage/sql_statement.h"

#include <QHash>

#include <optional>

namespace atlas {

/// Writes one edit and its journal entries, as a whole or not at all, and reads back what it wrote before that
/// counts.
class EditWriter {
public:
    /// For the last, see JournalWriter.
    EditWriter(const SqlConnection& connection, const Edit& edit, std::optional<qint64>& journalEntries);

    /// Returns once it is on disk, with the revision that the atlas has then. For the errors see AtlasStore::commit().
    Result<qint64> write();

private:
    /// A cell as the file holds it now.
    struct StoredCell {
        JournalEntry labels; ///< nothing else of it counts
        const RatingScale* scale = nullptr;
        CellState state;
    };

    Result<void> checkTexts() const;
    Result<void> checkCodes() const;
    Result<const RatingScale*> findScale(qint64 id);
    Result<void> writeCell(const CellChange& change);
    Result<StoredCell> readCell(const CellChange& change);
    Result<void> updateCell(const CellChange& change);
    Result<void> recordCell(const CellChange& change, const StoredCell& cell);
    tl::unexpected<Error> missing(const QString& detail) const;
    tl::unexpected<Error> conflict(const QString& subCompetence, const QString& detail) const;

    const SqlConnection& m_connection;
    const Edit& m_edit;
    JournalWriter m_journal;
    SqlStatement m_select;
    SqlStatement m_update;
    QHash<qint64, RatingScale> m_scales; ///< empty until one is needed
};

} // namespace atlas
