#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/edit.h"
#include "domain/error.h"
#include "domain/rating_scale.h"
#include "storage/sql_statement.h"

#include <QHash>

namespace atlas {

/// Writes one edit and its journal entries, as a whole or not at all.
class EditWriter {
public:
    EditWriter(const SqlConnection& connection, const Edit& edit);

    /// Returns once it is on disk. For the errors see AtlasStore::commit().
    Result<void> write();

private:
    /// A cell as the file holds it now, with the labels that the journal keeps.
    struct StoredCell {
        QString familyKey;
        QString competence;
        QString subCompetence;
        QString domain;
        const RatingScale* scale = nullptr;
        CellState state;
    };

    Result<void> prepare();
    Result<void> writeCell(const CellChange& change);
    Result<StoredCell> readCell(const CellChange& change);
    Result<void> updateCell(const CellChange& change, const RatingScale& scale);
    Result<void> record(const CellChange& change, const StoredCell& cell);
    Result<void> recordField(const CellRef& ref, const StoredCell& cell, JournalField field,
        const QString& oldValue, const QString& newValue);

    const SqlConnection& m_connection;
    const Edit& m_edit;
    SqlStatement m_select;
    SqlStatement m_update;
    SqlStatement m_record;
    QHash<QString, RatingScale> m_scales;
    QVariant m_recordedAt;
    qint64 m_lastEntry = 0;
};

} // namespace atlas
