// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/journal_trial.h"

#include "files/work_folder.h"
#include "storage/atlas_loader.h"
#include "storage/file_stamp.h"
#include "storage/page_check.h"
#include "storage/schema_guard.h"
#include "storage/sql_connection.h"
#include "storage/sql_error.h"

#include <QCoreApplication>
#include <QFile>

namespace atlas {

namespace {

const QString Journal = QStringLiteral("-journal");

Result<void> copyFile(const QString& path, const QString& target, const QString& shownPath)
{
    QFile original(path);
    if (!original.copy(target)) {
        return failure(ErrorKind::Io,
            QCoreApplication::translate("atlas::Storage",
                "“%1” could not be copied to look at it. Check that it may be read and that there is room for "
                "temporary files.")
                .arg(shownName(shownPath)),
            original.errorString());
    }
    QFile::setPermissions(target, QFile::ReadOwner | QFile::WriteOwner);
    return {};
}

/// One that begins with a zero SQLite takes for none.
bool isHot(const QString& journal)
{
    QFile file(journal);
    char first = 0;
    return file.open(QIODevice::ReadOnly) && file.read(&first, 1) == 1 && first != 0;
}

/// As far as opening the file would look.
Result<void> checkContent(const SqlConnection& copy)
{
    const auto migrations = builtInMigrations();
    const Result<int> version = soundSchemaVersion(copy, migrations);
    if (!version)
        return tl::unexpected(version.error());
    const int newest = newestVersion(migrations);
    if (*version > newest)
        return tl::unexpected(tooNew(copy.path(), *version, newest));
    if (*version < newest)
        return checkPages(copy, Constraints::Checked);
    if (auto sound = checkPages(copy, Constraints::LeftToLoading); !sound)
        return sound;
    return AtlasLoader(copy).load().map([](const Atlas&) { });
}

Result<void> playBack(const QString& path, const QString& shownPath)
{
    const WorkFolder folder;
    const QString target = folder.filePath(QStringLiteral("trial.atlas"));
    if (auto copied = copyWithJournal(path, target, shownPath); !copied)
        return copied;
    const auto copy = SqlConnection::open(target, SqlConnection::Mode::Copy, shownPath);
    if (!copy)
        return tl::unexpected(copy.error());
    return checkContent(**copy);
}

} // namespace

Result<void> copyWithJournal(const QString& path, const QString& target, const QString& shownPath)
{
    // The journal first: whatever a living writer changes in the file after that is in it already.
    Result<void> copied;
    if (isHot(path + Journal))
        copied = copyFile(path + Journal, target + Journal, shownPath + Journal);
    return copied ? copyFile(path, target, shownPath) : copied;
}

Result<void> tryJournal(const QString& path, const QString& shownPath)
{
    const FileStamp file = stampOf(path);
    const FileStamp journal = stampOf(path + Journal);
    const Result<void> played = playBack(path, shownPath);
    const bool isStill = stampOf(path) == file && stampOf(path + Journal) == journal;
    return isStill ? played : Result<void>();
}

} // namespace atlas
