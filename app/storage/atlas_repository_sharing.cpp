// SPDX-License-Identifier: GPL-3.0-or-later
// What others do to the file of a repository: instances that write, programs that put files in its place, locks.
#include "storage/atlas_repository_private.h"

#include "storage/atlas_loader.h"
#include "storage/pending_file.h"
#include "storage/sql_error.h"
#include "storage/sql_statement.h"

#include <QCoreApplication>

#include <utility>

namespace atlas {

Result<qint64> AtlasRepository::Private::readContentNumber() const
{
    qint64 number = 0;
    const auto read =
        SqlStatement(connection(), "PRAGMA data_version").each({}, [&number](const SqlRow& row) -> Result<void> {
            number = row.integer(0);
            return {};
        });
    return read.map([&number] { return number; });
}

AtlasRepository::Fate AtlasRepository::Private::fate()
{
    const FileStamp now = stampOf(file.path);
    if (now == stamp) {
        if (digest.isEmpty())
            digest = digestOf(file.path);
        return Fate::Kept;
    }
    if (!now.exists)
        return Fate::Gone;
    if (now == foreign)
        return Fate::Replaced;
    // Touched, or replaced by its like: a program that synchronises or saves folders does so.
    if (digest.isEmpty() || digestOf(file.path) != digest || (!now.isSameFile(stamp) && !connectAgain())) {
        foreign = now;
        return Fate::Replaced;
    }
    stamp = now;
    return Fate::Kept;
}

Result<void> AtlasRepository::Private::connectAgain()
{
    journalEntries.reset();
    auto again = atlas::connectAgain(file.path, builtInMigrations());
    if (!again)
        return tl::unexpected(again.error());
    file.connection = std::move(*again);
    return {};
}

Result<void> AtlasRepository::Private::refuseReplaced()
{
    // A file that is not there is SQLite's to refuse.
    if (stampOf(file.path) == stamp || fate() != Fate::Replaced)
        return {};
    return failure(ErrorKind::Conflict,
        QCoreApplication::translate("atlas::Storage",
            "“%1” was replaced or changed by another program, such as one that synchronises folders. Nothing was "
            "stored; choose what to do with the two.")
            .arg(shownName(givenPath)));
}

Result<bool> AtlasRepository::changedElsewhere()
{
    // A copy of an older file is read, not the file.
    const FileStamp now = stampOf(d->file.path);
    if (now.exists && !now.isSameFile(d->stamp) && !d->file.workingCopy) {
        auto again = openAtlasFile(d->file.path, Access::ReadOnly, builtInMigrations());
        if (!again)
            return tl::unexpected(again.error());
        d->file.connection = std::move(again->connection);
        d->file.workingCopy = std::move(again->workingCopy);
        d->stamp = now;
        return d->readContentNumber().map([this](qint64 number) {
            d->contentNumber = number;
            return true;
        });
    }
    const auto number = d->readContentNumber();
    if (!number)
        return tl::unexpected(number.error());
    return std::exchange(d->contentNumber, *number) != *number;
}

AtlasRepository::Fate AtlasRepository::fate()
{
    return isReadOnly() ? Fate::Kept : d->fate();
}

Result<Atlas> AtlasRepository::loadAnew() const
{
    const auto file = openAtlasFile(d->file.path, Access::ReadOnly, builtInMigrations());
    return file ? AtlasLoader(*file->connection).load() : tl::unexpected(file.error());
}

Result<void> AtlasRepository::reopen()
{
    // What opening refuses is refused here too; an older file is brought up to date by opening it for good.
    const auto checked = openAtlasFile(d->file.path, Access::ReadOnly, builtInMigrations());
    if (!checked)
        return tl::unexpected(checked.error());
    if (checked->workingCopy) {
        return failure(ErrorKind::Conflict,
            QCoreApplication::translate("atlas::Storage",
                "“%1” is of an earlier version of Competence Atlas now. Close this window, then open the file.")
                .arg(shownName(d->givenPath)));
    }
    const auto done = d->connectAgain();
    if (done)
        d->left();
    return done;
}

void AtlasRepository::renewLock()
{
    if (d->file.lock)
        d->file.lock->renew();
}

bool AtlasRepository::isHolderLongGone() const
{
    return d->file.reason == ReadOnlyReason::OpenElsewhere && AtlasLock(d->file.path).isHolderGone(LongGone);
}

bool AtlasRepository::takeLockAway(const QString& path)
{
    AtlasLock lock(resolvedPath(path));
    return lock.isHolderGone(LongGone) && lock.takeAway();
}

bool AtlasRepository::mayBeWrittenAgain() const
{
    // Taken and let go again: it may also be the lock of a dead process.
    return (d->file.reason == ReadOnlyReason::OpenElsewhere || d->file.reason == ReadOnlyReason::DiskFull)
        && AtlasLock(d->file.path).take() == AtlasLock::Outcome::Taken;
}

} // namespace atlas
