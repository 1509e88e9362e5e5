// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/atlas_file.h"

#include "files/folder_trial.h"
#include "storage/companion_check.h"
#include "storage/file_stamp.h"
#include "storage/journal_trial.h"
#include "storage/page_check.h"
#include "storage/payload_check.h"
#include "storage/pending_file.h"
#include "storage/schema_guard.h"
#include "storage/sql_error.h"
#include "storage/sql_statement.h"
#include "storage/sql_transaction.h"
#include "storage/sqlite_header.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QSqlError>
#include <QtEndian>

namespace atlas {

namespace {

void seekWriteAccess(AtlasFile& file, std::chrono::milliseconds patience)
{
    file.reason = ReadOnlyReason::FileProtected;
    if (!canBeWritten(file.path))
        return;
    if (excessOfName(file.path, AtlasLock::LeastGrowth) > 0) {
        file.reason = ReadOnlyReason::NameTooLong;
        return;
    }
    auto lock = std::make_unique<AtlasLock>(file.path);
    switch (lock->take(patience)) {
    case AtlasLock::Outcome::Taken:
        file.lock = std::move(lock);
        file.reason = ReadOnlyReason::None;
        break;
    case AtlasLock::Outcome::HeldElsewhere:
        file.reason = ReadOnlyReason::OpenElsewhere;
        file.lockHolder = lock->holder();
        break;
    case AtlasLock::Outcome::Impossible: {
        const FolderState folder = tryFolder(QFileInfo(file.path).path());
        if (folder == FolderState::Full)
            file.reason = ReadOnlyReason::DiskFull;
        else if (folder == FolderState::Failing)
            file.reason = ReadOnlyReason::DiskFailing;
        break;
    }
    }
}

/// Undoes what a crashed writer left half done, as far as this place can be written.
void undoInterruptedChange(const QString& path)
{
    AtlasLock lock(path);
    if (!canBeWritten(path) || lock.take() != AtlasLock::Outcome::Taken)
        return;
    // Opening reads the schema, and the first read of a connection that may write plays the journal back.
    SqlConnection::open(path, SqlConnection::Mode::ReadWrite);
}

Result<std::unique_ptr<SqlConnection>> connect(const AtlasFile& file)
{
    if (file.reason == ReadOnlyReason::None)
        return SqlConnection::open(file.path, SqlConnection::Mode::ReadWrite);
    auto opened = SqlConnection::open(file.path, SqlConnection::Mode::ReadOnly);
    // Only a journal left by a crash concerns us here; one of a living writer is covered by SQLite's own
    // locks.
    if (!opened && QFileInfo::exists(file.path + QStringLiteral("-journal"))) {
        undoInterruptedChange(file.path);
        opened = SqlConnection::open(file.path, SqlConnection::Mode::ReadOnly);
    }
    return opened;
}

/// "bank.before-v2.atlas" beside "bank.atlas", or "bank.before-v2 (2).atlas" if that is taken.
QString backupPath(const QString& path, int version)
{
    const QFileInfo info(path);
    const QString base = QStringLiteral("%1/%2.before-v%3")
                             .arg(info.path(), info.completeBaseName(), QString::number(version));
    const QString suffix = QStringLiteral(".atlas");
    QString candidate = base + suffix;
    for (int number = 2; QFileInfo::exists(candidate); ++number)
        candidate = base + QStringLiteral(" (%1)").arg(number) + suffix;
    return candidate;
}

/// From now on \a file reads a copy of itself, in the current schema; what lies on the disk stays as it is.
Result<void> readFromCopy(AtlasFile& file, const std::vector<Migration>& migrations, int version)
{
    auto folder = std::make_unique<WorkFolder>();
    const QString path = folder->filePath(QStringLiteral("copy.atlas"));
    if (auto copied = copyAtlasFile(*file.connection, path, false); !copied)
        return copied;
    auto copy = SqlConnection::open(path, SqlConnection::Mode::ReadWrite, file.path);
    if (!copy)
        return tl::unexpected(copy.error());
    if (auto done = migrate(**copy, migrations, version); !done)
        return done;
    file.connection = std::move(*copy);
    file.workingCopy = std::move(folder);
    return {};
}

Result<void> bringUpToDate(AtlasFile& file, const std::vector<Migration>& migrations, int version)
{
    // An earlier version of the program is still writing: a copy would soon be out of date.
    if (file.reason == ReadOnlyReason::OpenElsewhere) {
        return failure(ErrorKind::NotPermitted,
            QCoreApplication::translate("atlas::Storage",
                "“%1” is open in an earlier version of Competence Atlas. Close it there and open it again.")
                .arg(shownName(file.path)),
            QStringLiteral("schema %1").arg(version));
    }
    if (file.reason != ReadOnlyReason::None)
        return readFromCopy(file, migrations, version);
    const QString backup = backupPath(file.path, newestVersion(migrations));
    if (auto copied = copyAtlasFile(*file.connection, backup, false); !copied)
        return copied;
    Result<void> done = migrate(*file.connection, migrations, version);
    // The file is as before, so that its copy would only puzzle.
    if (!done)
        QFile::remove(backup);
    return done;
}

Result<void> checkContent(AtlasFile& file, const std::vector<Migration>& migrations)
{
    const Result<int> version = soundSchemaVersion(*file.connection, migrations);
    if (!version)
        return tl::unexpected(version.error());
    if (*version > newestVersion(migrations)) {
        const auto readable = readsLikeKnown(*file.connection, migrations);
        if (!readable)
            return tl::unexpected(readable.error());
        if (!*readable)
            return tl::unexpected(tooNew(file.path, *version, newestVersion(migrations)));
        file.reason = ReadOnlyReason::MadeByLaterVersion;
        file.lock.reset();
    }
    const bool current = *version >= newestVersion(migrations);
    const auto constraints = current ? Constraints::LeftToLoading : Constraints::Checked;
    if (auto sound = checkPages(*file.connection, constraints); !sound)
        return sound;
    if (!current)
        return bringUpToDate(file, migrations, *version);
    return {};
}

/// From now on whoever changes the structure of the file is found out.
Result<void> guardStructure(SqlConnection& connection, const std::vector<Migration>& migrations)
{
    return connection.guardSchema([migrations](const SqlConnection& changed) {
        return soundSchemaVersion(changed, migrations).and_then([&](int version) -> Result<void> {
            if (version <= newestVersion(migrations))
                return {};
            const auto readable = readsLikeKnown(changed, migrations);
            if (!readable)
                return tl::unexpected(readable.error());
            return *readable ? Result<void>()
                             : tl::unexpected(tooNew(changed.path(), version, newestVersion(migrations)));
        });
    });
}

} // namespace

Result<AtlasFile> openAtlasFile(const QString& path, Access access, const std::vector<Migration>& migrations,
    std::chrono::milliseconds patience)
{
    AtlasFile file;
    file.path = resolvedPath(path);
    if (auto atlas = checkAtlasHeader(file.path).and_then([&file] { return checkPayloads(file.path); }); !atlas)
        return tl::unexpected(atlas.error());
    if (access == Access::ReadOnly)
        file.reason = ReadOnlyReason::Requested;
    else
        seekWriteAccess(file, patience);

    if (refusesLocks(file.path)) {
        // What nobody can be kept from changing is read from a copy.
        auto copy = openUnchecked(file.path);
        if (!copy)
            return copy;
        file.lock.reset();
        file.reason = ReadOnlyReason::LocksRefused;
        file.workingCopy = std::move(copy->workingCopy);
        file.connection = std::move(copy->connection);
    } else {
        auto connection = connect(file);
        if (!connection)
            return tl::unexpected(connection.error());
        file.connection = std::move(*connection);
    }
    if (file.reason == ReadOnlyReason::None) {
        // One file at rest, also on a network drive, where a write-ahead log does not work.
        if (auto set = SqlStatement(*file.connection, "PRAGMA journal_mode = DELETE").run(); !set)
            return tl::unexpected(set.error());
    }
    if (auto checked = checkContent(file, migrations); !checked)
        return tl::unexpected(checked.error());
    if (auto guarded = guardStructure(*file.connection, migrations); !guarded)
        return tl::unexpected(guarded.error());
    return file;
}

Result<std::unique_ptr<SqlConnection>> connectAgain(const QString& path, const std::vector<Migration>& migrations)
{
    auto connection = SqlConnection::open(path, SqlConnection::Mode::ReadWrite);
    if (!connection)
        return connection;
    const Result<int> version = soundSchemaVersion(**connection, migrations);
    if (!version)
        return tl::unexpected(version.error());
    if (auto guarded = guardStructure(**connection, migrations); !guarded)
        return tl::unexpected(guarded.error());
    return connection;
}

namespace {

/// SQLite reads nothing of a file that is shorter than its header says: a copy gets empty pages for the lost ones.
void restoreLength(const QString& copy)
{
    constexpr qint64 Largest = qint64{1} << 30;
    QFile file(copy);
    if (!file.open(QIODevice::ReadWrite))
        return;
    const QByteArray header = file.read(100);
    if (header.size() < 100)
        return;
    // https://www.sqlite.org/fileformat.html, section 1.3; a page size of 1 stands for 65536.
    const qint64 pageSize = qFromBigEndian<quint16>(header.constData() + 16);
    const qint64 whole = qint64{qFromBigEndian<quint32>(header.constData() + 28)} * (pageSize == 1 ? 65536 : pageSize);
    if (file.size() < whole && whole <= Largest)
        file.resize(whole);
}

} // namespace

Result<AtlasFile> openUnchecked(const QString& path)
{
    AtlasFile file;
    file.path = resolvedPath(path);
    if (auto atlas = checkAtlasHeader(file.path); !atlas)
        return tl::unexpected(atlas.error());
    file.reason = ReadOnlyReason::Requested;
    if (auto clear = checkCompanions(file.path, file.path, Playback::OnACopy); !clear)
        return tl::unexpected(clear.error());
    file.workingCopy = std::make_unique<WorkFolder>();
    const QString copy = file.workingCopy->filePath(QStringLiteral("copy.atlas"));
    if (auto copied = copyWithJournal(file.path, copy, file.path); !copied)
        return tl::unexpected(copied.error());
    restoreLength(copy);
    auto connection = SqlConnection::open(copy, SqlConnection::Mode::DamagedCopy, file.path);
    if (!connection)
        return tl::unexpected(connection.error());
    file.connection = std::move(*connection);
    return file;
}

Result<void> copyAtlasFile(const SqlConnection& connection, const QString& target, bool overwrite)
{
    auto pending =
        PendingFile::beside(target, overwrite ? PendingFile::Replace::Existing : PendingFile::Replace::Never);
    if (!pending)
        return tl::unexpected(pending.error());
    SqlStatement copy(connection, "VACUUM INTO ?");
    if (auto copied = copy.run({(*pending)->path()}); !copied) {
        // Unless the source is at fault, the copy is the file to name.
        return copied.error().kind == ErrorKind::Damaged
            ? copied
            : tl::unexpected(storageError(copy.lastError(), target));
    }
    return (*pending)->putInPlace();
}

} // namespace atlas
