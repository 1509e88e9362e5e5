// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/atlas_repository_private.h"

#include "storage/atlas_checker.h"
#include "storage/atlas_loader.h"
#include "storage/atlas_validation.h"
#include "storage/atlas_writer.h"
#include "storage/edit_writer.h"
#include "storage/journal_reader.h"
#include "storage/pending_file.h"
#include "storage/sql_error.h"
#include "storage/sql_statement.h"
#include "storage/sqlite_header.h"
#include "storage/version_writer.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>


namespace atlas {

namespace {

/// The empty file at \a path, which becomes \a target, marked as an atlas; what it will hold is that of \a content.
Result<std::unique_ptr<SqlConnection>> begin(const QString& path, const QString& target, const QString& content = {})
{
    auto connection = SqlConnection::open(path, SqlConnection::Mode::ReadWrite, target, content);
    if (!connection)
        return connection;
    const QString mark = QStringLiteral("PRAGMA application_id = %1").arg(AtlasApplicationId);
    if (auto done = SqlStatement(**connection, mark).run(); !done)
        return tl::unexpected(done.error());
    return connection;
}

Result<void> fill(const QString& path, const Atlas& atlas, const QString& target)
{
    const auto connection = begin(path, target);
    if (!connection)
        return tl::unexpected(connection.error());
    if (auto done = migrate(**connection, builtInMigrations(), 0); !done)
        return done;
    // The pages that describe the tables come together at the front, where damage at the end does not reach them.
    if (auto done = SqlStatement(**connection, "VACUUM").run(); !done)
        return done;
    return AtlasWriter(**connection, atlas).write();
}

Result<Recovery> recoverInto(const AtlasFile& damaged, const QString& path, const QString& target)
{
    const auto connection = begin(path, target, damaged.path);
    if (!connection)
        return tl::unexpected(connection.error());
    auto recovery = AtlasRecovery(*damaged.connection, **connection).run();
    if (!recovery)
        return recovery;
    // What is readable and still not as the journal has it is no loss, but nothing to be silent about.
    const auto doubts = AtlasChecker(**connection).check();
    if (!doubts)
        return tl::unexpected(doubts.error());
    recovery->losses += *doubts;
    return recovery;
}

Result<void> refuseReadOnly(ReadOnlyReason reason, const QString& path)
{
    if (const QString why = whyNotChanged(reason, path); !why.isEmpty())
        return failure(ErrorKind::NotPermitted, why);
    const char* const text = reason == ReadOnlyReason::OpenElsewhere
        ? QT_TRANSLATE_NOOP("atlas::Storage",
            "“%1” is open elsewhere and cannot be changed here. Close it there, then open it again.")
        : QT_TRANSLATE_NOOP(
            "atlas::Storage", "“%1” was opened for reading only. To change it, save a copy and open that.");
    return failure(
        ErrorKind::NotPermitted, QCoreApplication::translate("atlas::Storage", text).arg(shownName(path)));
}

} // namespace

QString whyNotChanged(ReadOnlyReason reason, const QString& path)
{
    const char* text = nullptr;
    switch (reason) {
    case ReadOnlyReason::DiskFull:
        text = QT_TRANSLATE_NOOP("atlas::Storage",
            "The disk that holds “%1” is full: the atlas can be read, not changed. Free some space, then open it again.");
        break;
    case ReadOnlyReason::DiskFailing:
        text = QT_TRANSLATE_NOOP("atlas::Storage",
            "The disk or network drive that holds “%1” reports a fault: the atlas can be read, not changed. Check the "
            "drive, or save a copy on another.");
        break;
    case ReadOnlyReason::NameTooLong:
        text = QT_TRANSLATE_NOOP("atlas::Storage",
            "The name “%1” is too long: what is kept beside an atlas while it is changed does not fit, so that it can "
            "only be read. Give the file a shorter name, or save a copy under one.");
        break;
    case ReadOnlyReason::LocksRefused:
        text = QT_TRANSLATE_NOOP("atlas::Storage",
            "The folder of “%1” locks no files, as some network drives do. Two people could change the atlas at once "
            "without knowing, so that it can only be read there. To change it, save a copy on this computer.");
        break;
    case ReadOnlyReason::MadeByLaterVersion:
        text = QT_TRANSLATE_NOOP("atlas::Storage",
            "“%1” was last changed by a later version of Competence Atlas, which keeps more in it than this one shows: the "
            "atlas can be read here, not changed. Install that version to change it.");
        break;
    case ReadOnlyReason::None:
    case ReadOnlyReason::Requested:
    case ReadOnlyReason::FileProtected:
    case ReadOnlyReason::OpenElsewhere:
        return {};
    }
    return QCoreApplication::translate("atlas::Storage", text).arg(shownName(path));
}

AtlasRepository::AtlasRepository(std::unique_ptr<Private> d)
    : d(std::move(d))
{
}

AtlasRepository::~AtlasRepository() = default;

Result<void> AtlasRepository::create(const QString& path, const Atlas& atlas, bool overwrite)
{
    if (auto valid = validateForStorage(atlas); !valid)
        return valid;
    auto pending =
        PendingFile::beside(path, overwrite ? PendingFile::Replace::Existing : PendingFile::Replace::Never);
    if (!pending)
        return tl::unexpected(pending.error());
    if (auto filled = fill((*pending)->path(), atlas, path); !filled)
        return filled;
    return (*pending)->putInPlace();
}

Result<std::unique_ptr<AtlasRepository>> AtlasRepository::open(
    const QString& path, Access access, std::chrono::milliseconds patience)
{
    auto file = openAtlasFile(path, access, builtInMigrations(), patience);
    if (!file)
        return tl::unexpected(file.error());
    auto opened = std::make_unique<Private>();
    opened->givenPath = QDir::cleanPath(QFileInfo(path).absoluteFilePath());
    opened->file = std::move(*file);
    const auto number = opened->readContentNumber();
    if (!number)
        return tl::unexpected(number.error());
    opened->contentNumber = *number;
    opened->left();
    return std::unique_ptr<AtlasRepository>(new AtlasRepository(std::move(opened)));
}

Result<Recovery> AtlasRepository::recover(const QString& path, const QString& target, bool overwrite)
{
    const auto damaged = openUnchecked(path);
    if (!damaged)
        return tl::unexpected(damaged.error());
    if (resolvedPath(target) == damaged->path) {
        return failure(ErrorKind::InvalidInput,
            QCoreApplication::translate("atlas::Storage",
                "“%1” is the damaged file, which stays as it is. Choose another name for what is recovered.")
                .arg(shownName(target)));
    }
    auto pending =
        PendingFile::beside(target, overwrite ? PendingFile::Replace::Existing : PendingFile::Replace::Never);
    if (!pending)
        return tl::unexpected(pending.error());
    auto recovery = recoverInto(*damaged, (*pending)->path(), target);
    if (!recovery)
        return recovery;
    if (auto done = (*pending)->putInPlace(); !done)
        return tl::unexpected(done.error());
    return recovery;
}

Result<Recovery> AtlasRepository::recoverable(const QString& path)
{
    const auto damaged = openUnchecked(path);
    if (!damaged)
        return tl::unexpected(damaged.error());
    QFile attempt(damaged->workingCopy->filePath(QStringLiteral("attempt.atlas")));
    if (!attempt.open(QIODevice::WriteOnly | QIODevice::NewOnly)) {
        return failure(ErrorKind::Io,
            QCoreApplication::translate("atlas::Storage", "There is no room for a temporary file. Free some space."),
            attempt.errorString());
    }
    attempt.close();
    return recoverInto(*damaged, attempt.fileName(), path);
}

QString AtlasRepository::path() const
{
    return d->givenPath;
}

bool AtlasRepository::isReadOnly() const
{
    return d->file.reason != ReadOnlyReason::None;
}

ReadOnlyReason AtlasRepository::readOnlyReason() const
{
    return d->file.reason;
}

QString AtlasRepository::lockHolder() const
{
    return d->file.lockHolder;
}

void AtlasRepository::signLock(const QString& author)
{
    if (d->file.lock)
        d->file.lock->sign(author);
}

Result<Atlas> AtlasRepository::load() const
{
    return AtlasLoader(d->connection()).load();
}

Result<qint64> AtlasRepository::commit(const Edit& edit)
{
    if (isReadOnly())
        return tl::unexpected(refuseReadOnly(d->file.reason, d->givenPath).error());
    return d->write([&] { return EditWriter(d->connection(), edit, d->journalEntries).write(); });
}

Result<Version> AtlasRepository::addVersion(const QString& name, const QString& author, const QDateTime& at)
{
    if (isReadOnly())
        return tl::unexpected(refuseReadOnly(d->file.reason, d->givenPath).error());
    return d->write([&] { return writeVersion(d->connection(), name, author, at); });
}

Result<VersionSnapshot> AtlasRepository::snapshot(VersionId version) const
{
    return AtlasLoader(d->connection()).loadSnapshot(version);
}

Result<std::vector<JournalEntry>> AtlasRepository::history(const CellRef& cell) const
{
    return readHistory(d->connection(), cell);
}

Result<std::vector<JournalEntry>> AtlasRepository::journal() const
{
    return readJournal(d->connection());
}

Result<std::vector<JournalEntry>> AtlasRepository::changesSince(qint64 revision) const
{
    return readJournalSince(d->connection(), revision);
}

Result<void> AtlasRepository::copyTo(const QString& path) const
{
    if (resolvedPath(path) == d->file.path) {
        return failure(ErrorKind::InvalidInput,
            QCoreApplication::translate(
                "atlas::Storage", "“%1” is the file that you have open. Choose another name for the copy.")
                .arg(shownName(path)));
    }
    // Replaced, what was there is still open here; written over, it is not.
    if (!isReadOnly() && stampOf(d->file.path).isSameFile(d->stamp)) {
        if (auto refused = d->refuseReplaced(); !refused)
            return refused;
    }
    return copyAtlasFile(d->connection(), path, true);
}

Result<QStringList> AtlasRepository::check() const
{
    return AtlasChecker(d->connection()).check();
}

} // namespace atlas
