// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sql_error.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QSqlError>

namespace atlas {

namespace {

QString say(const char* text, const QString& path)
{
    return QCoreApplication::translate("atlas::Storage", text).arg(shownName(path));
}

Error withoutDetail(SqliteCode primary, const QString& path)
{
    switch (primary) {
    case SqliteCode::Permission:
    case SqliteCode::ReadOnly:
        return {ErrorKind::NotPermitted,
            say(QT_TRANSLATE_NOOP("atlas::Storage",
                    "“%1” cannot be written: the file or its folder is protected. Save a copy somewhere "
                    "else."),
                path),
            {}};
    case SqliteCode::Busy:
    case SqliteCode::Locked:
        return {ErrorKind::NotPermitted,
            say(QT_TRANSLATE_NOOP(
                    "atlas::Storage", "Another program is writing to “%1”. Wait a moment and try again."),
                path),
            {}};
    case SqliteCode::Full:
        return {ErrorKind::Io,
            say(QT_TRANSLATE_NOOP("atlas::Storage",
                    "The disk that holds “%1” is full; nothing was changed. Free some space and try again."),
                path),
            {}};
    case SqliteCode::CannotOpen:
        return {ErrorKind::Io,
            say(QT_TRANSLATE_NOOP("atlas::Storage",
                    "“%1” cannot be opened. Check that its folder is still there and that you may write "
                    "to it."),
                path),
            {}};
    case SqliteCode::Error:
    case SqliteCode::Corrupt:
    case SqliteCode::Format:
    case SqliteCode::NotADatabase:
        return damagedContent(path, {});
    case SqliteCode::Constraint:
        return {ErrorKind::InvalidInput,
            say(QT_TRANSLATE_NOOP("atlas::Storage",
                    "“%1” cannot take this content, since it contradicts itself. Nothing was stored."),
                path),
            {}};
    default:
        return {ErrorKind::Io,
            say(QT_TRANSLATE_NOOP("atlas::Storage",
                    "“%1” could not be read or written. Check that its disk or network drive is "
                    "connected, and try again."),
                path),
            {}};
    }
}

} // namespace

int sqliteCode(const QSqlError& error)
{
    return error.nativeErrorCode().toInt();
}

QString shownName(const QString& path)
{
    return QFileInfo(path).fileName();
}

Error damagedContent(const QString& path, const QString& detail)
{
    return {ErrorKind::Damaged,
        say(QT_TRANSLATE_NOOP("atlas::Storage",
                "“%1” is damaged and was left as it is. Open your latest backup or copy of it instead."),
            path),
        detail};
}

Error contentNotKept(const QString& path, const QString& detail)
{
    return {ErrorKind::Damaged,
        say(QT_TRANSLATE_NOOP("atlas::Storage",
                "“%1” did not keep what was written to it, so nothing was stored. Save a copy of what you see, and "
                "go on with that."),
            path),
        detail};
}

Error storageError(const QSqlError& error, const QString& path)
{
    const int code = sqliteCode(error);
    Error converted = withoutDetail(static_cast<SqliteCode>(code & 0xff), path);
    if (code == static_cast<int>(SqliteCode::ReadOnlyMoved)) {
        converted.kind = ErrorKind::Io;
        converted.message =
            say(QT_TRANSLATE_NOOP("atlas::Storage",
                    "“%1” was moved, replaced or deleted while it was open; nothing was changed. Save a "
                    "copy of what you see, then open the file again."),
                path);
    } else if (code == static_cast<int>(SqliteCode::ReadOnlyRollback)) {
        converted.message =
            say(QT_TRANSLATE_NOOP("atlas::Storage",
                    "The last change to “%1” was interrupted and has to be undone, but the file is "
                    "protected. Copy it, with the file of the same name ending in “-journal”, to a folder "
                    "where you may write, and open it there."),
                path);
    }
    converted.detail = QStringLiteral("SQLite %1: %2 (%3)")
                           .arg(QString::number(code), error.databaseText(), error.driverText());
    return converted;
}

} // namespace atlas
