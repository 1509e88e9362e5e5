#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/error.h"
#include "storage/companion_check.h"

#include <QSqlDatabase>

#include <functional>
#include <memory>

namespace atlas {

/// A Qt Sql connection of its own to one SQLite file, closed and forgotten when it goes. Statements on it
/// must be gone before it, and it stays in the thread that opened it.
class SqlConnection {
public:
    /// A copy is written too, and nobody minds what a journal does to it; of a damaged one whatever of the schema is sound
    /// can be read.
    enum class Mode { ReadOnly, ReadWrite, Copy, DamagedCopy };

    /// Opens the file at \a path, which must exist, and reads its schema. Errors name the file \a shownPath
    /// if given: a file in the making has a name that tells the user nothing. What is wrong with its content is told of
    /// \a contentPath if given, where the content comes from.
    static Result<std::unique_ptr<SqlConnection>> open(const QString& path, Mode mode,
        const QString& shownPath = QString(), const QString& contentPath = QString());
    ~SqlConnection();
    SqlConnection(const SqlConnection&) = delete;
    SqlConnection& operator=(const SqlConnection&) = delete;

    const QSqlDatabase& database() const { return m_database; }
    /// The file to name in errors about content.
    const QString& path() const { return m_path; }
    /// The file to name where it cannot be read or written.
    const QString& place() const { return m_place; }

    using Check = std::function<Result<void>(const SqlConnection&)>;
    /// From now on \a check is asked at the start of a transaction if anybody changed the schema before it.
    Result<void> guardSchema(const Check& check);

private:
    friend class SqlStatement;
    friend class SqlTransaction;

    SqlConnection(const QString& name, const QString& place, const QString& path, Playback playback);

    /// To be asked before SQLite looks at the file anew: see checkCompanions().
    Result<void> mayLook() const;
    Result<void> mayLook(const QString& file) const;
    Result<void> checkSchema() const;
    Result<qint64> schemaNumber() const;

    QSqlDatabase m_database;
    QString m_place;
    QString m_path;
    Playback m_playback;
    Check m_schemaCheck;
    mutable qint64 m_schemaNumber = 0; ///< that was found sound; another one after each change of the schema
    /// Within a transaction the file is locked, and what lies beside it was looked at when that began.
    mutable bool m_isLookedAt = false;
};

} // namespace atlas
