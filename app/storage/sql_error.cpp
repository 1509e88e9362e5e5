// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sql_error.h"

#include "files/folder_trial.h"

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
    constexpr qsizetype most = 100;
    const QString name = QFileInfo(path).fileName();
    return name.size() <= most ? name : name.first(most / 2) + u'…' + name.last(most / 2 - 1);
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

Error numbersUsedUp(const QString& path, const QString& detail)
{
    return {ErrorKind::InvalidInput,
        say(QT_TRANSLATE_NOOP("atlas::Storage",
                "“%1” has no number left for what comes next, so nothing was stored. Recover it into a new file, which "
                "gives the numbers anew, and go on with that."),
            path),
        detail};
}

namespace {

bool isDiskFull(const QString& path)
{
    const QString folder = QFileInfo(path).absolutePath();
    return QFileInfo(folder).isDir() && tryFolder(folder) == FolderState::Full;
}

/// SQLite knows a full disk from an error of one kind only: not from a share that is used up, nor from a journal
/// that cannot be made.
SqliteCode realCause(int code, const QString& path)
{
    const auto primary = static_cast<SqliteCode>(code & 0xff);
    switch (static_cast<SqliteCode>(code)) {
    case SqliteCode::ReadOnlyMoved:
    case SqliteCode::ReadOnlyRollback:
        return primary;
    case SqliteCode::Write:
    case SqliteCode::Sync:
    case SqliteCode::SyncFolder:
    case SqliteCode::Truncate:
        break;
    default:
        if (primary != SqliteCode::ReadOnly && primary != SqliteCode::CannotOpen)
            return primary;
    }
    return isDiskFull(path) ? SqliteCode::Full : primary;
}

} // namespace

Error storageError(const QSqlError& error, const QString& path)
{
    const int code = sqliteCode(error);
    Error converted = withoutDetail(realCause(code, path), path);
    if (code == static_cast<int>(SqliteCode::ReadOnlyMoved)) {
        converted.kind = ErrorKind::Io;
        converted.message =
            say(QT_TRANSLATE_NOOP("atlas::Storage",
                    "“%1” was moved, replaced or deleted while it was open; nothing was changed. Save a "
                    "copy of what you see, then open the file again."),
                path);
    } else if (code == static_cast<int>(SqliteCode::ReadOnlyRollback)) {
        converted.message = isDiskFull(path)
            ? say(QT_TRANSLATE_NOOP("atlas::Storage",
                      "The last change to “%1” was interrupted and has to be undone, but its disk is full. Free some "
                      "space and open it again."),
                path)
            : say(QT_TRANSLATE_NOOP("atlas::Storage",
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
