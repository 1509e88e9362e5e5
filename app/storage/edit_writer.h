#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/edit.h"
#include "domain/error.h"
#include "domain/rating_scale.h"
#include "storage/sql_statement.h"

#include <QHash>

namespace atlas {

/// Writes one edit and its journal entries, as a whole or not at all, and reads back what it wrote before that
/// counts.
class EditWriter {
public:
    EditWriter(const SqlConnection& connection, const Edit& edit);

    /// Returns once it is on disk. For the errors see AtlasStore::commit().
    Result<void> write();

private:
    /// What the journal keeps of the place of a change; the domain is empty for a theme.
    struct Labels {
        QString familyKey;
        QString competence;
        QString subCompetence;
        QString domain;
    };
    /// A cell as the file holds it now.
    struct StoredCell {
        Labels labels;
        const RatingScale* scale = nullptr;
        CellState state;
    };
    /// A row as the file holds it now.
    struct StoredRow {
        Labels labels;
        SkillThemeId theme;
        QString themeKey;
    };

    Result<void> checkTexts() const;
    Result<void> prepare();
    Result<void> prepareJournal();
    Result<void> writeCell(const CellChange& change);
    Result<StoredCell> readCell(const CellChange& change);
    Result<void> updateCell(const CellChange& change);
    Result<void> recordCell(const CellChange& change, const StoredCell& cell);
    Result<void> writeTheme(const ThemeChange& change);
    Result<StoredRow> readRow(const ThemeChange& change);
    Result<QString> keyOf(SkillThemeId theme);
    Result<void> updateTheme(const ThemeChange& change);
    Result<void> record(const CellRef& ref, const Labels& labels, JournalField field, const QString& oldValue,
        const QString& newValue);
    tl::unexpected<Error> notKept(const QString& detail) const;
    tl::unexpected<Error> missing(const QString& detail) const;
    tl::unexpected<Error> conflict(const QString& subCompetence, const QString& detail) const;

    const SqlConnection& m_connection;
    const Edit& m_edit;
    SqlStatement m_select;
    SqlStatement m_update;
    SqlStatement m_record;
    SqlStatement m_recorded;
    QHash<qint64, RatingScale> m_scales;
    QVariant m_recordedAt;
    qint64 m_lastEntry = 0; ///< the highest number
    qint64 m_entries = 0;
};

} // namespace atlas
