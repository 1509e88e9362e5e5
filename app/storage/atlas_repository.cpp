// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/atlas_repository.h"

#include "storage/atlas_checker.h"
#include "storage/atlas_file.h"
#include "storage/atlas_loader.h"
#include "storage/atlas_validation.h"
#include "storage/atlas_writer.h"
#include "storage/edit_writer.h"
#include "storage/journal_reader.h"
#include "storage/pending_file.h"
#include "storage/sql_error.h"
#include "storage/sql_statement.h"
#include "storage/sqlite_header.h"
#include "storage/theme_writer.h"
#include "storage/version_writer.h"
#include "storage/workshop_writer.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

#include <utility>

namespace atlas {

namespace {

Result<void> fill(const QString& path, const Atlas& atlas, const QString& target)
{
    auto connection = SqlConnection::open(path, SqlConnection::Mode::ReadWrite, target);
    if (!connection)
        return tl::unexpected(connection.error());
    const QString mark = QStringLiteral("PRAGMA application_id = %1").arg(AtlasApplicationId);
    if (auto done = SqlStatement(**connection, mark).run(); !done)
        return done;
    if (auto done = migrate(**connection, builtInMigrations(), 0); !done)
        return done;
    return AtlasWriter(**connection, atlas).write();
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

Result<qint64> contentNumber(const SqlConnection& connection)
{
    qint64 number = 0;
    const auto read =
        SqlStatement(connection, "PRAGMA data_version").each({}, [&number](const SqlRow& row) -> Result<void> {
            number = row.integer(0);
            return {};
        });
    return read.map([&number] { return number; });
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
    case ReadOnlyReason::None:
    case ReadOnlyReason::Requested:
    case ReadOnlyReason::FileProtected:
    case ReadOnlyReason::OpenElsewhere:
        return {};
    }
    return QCoreApplication::translate("atlas::Storage", text).arg(shownName(path));
}

struct AtlasRepository::Private {
    QString givenPath;
    AtlasFile file;
    qint64 contentNumber = 0; ///< another one each time that another connection has written

    const SqlConnection& connection() const { return *file.connection; }
};

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
    const auto number = contentNumber(opened->connection());
    if (!number)
        return tl::unexpected(number.error());
    opened->contentNumber = *number;
    return std::unique_ptr<AtlasRepository>(new AtlasRepository(std::move(opened)));
}

Result<Atlas> AtlasRepository::salvage(const QString& path)
{
    const auto copy = openUnchecked(path, builtInMigrations());
    if (!copy)
        return tl::unexpected(copy.error());
    return AtlasLoader(*copy->connection).load();
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

Result<bool> AtlasRepository::changedElsewhere()
{
    const auto number = contentNumber(d->connection());
    if (!number)
        return tl::unexpected(number.error());
    return std::exchange(d->contentNumber, *number) != *number;
}

bool AtlasRepository::mayBeWrittenAgain() const
{
    // Taken and let go again: it may also be the lock of a dead process.
    return (d->file.reason == ReadOnlyReason::OpenElsewhere || d->file.reason == ReadOnlyReason::DiskFull)
        && AtlasLock(d->file.path).take() == AtlasLock::Outcome::Taken;
}

Result<void> AtlasRepository::commit(const Edit& edit)
{
    if (isReadOnly())
        return refuseReadOnly(d->file.reason, d->givenPath);
    return EditWriter(d->connection(), edit).write();
}

Result<Version> AtlasRepository::addVersion(const QString& name, const QString& author, const QDateTime& at)
{
    if (isReadOnly())
        return tl::unexpected(refuseReadOnly(d->file.reason, d->givenPath).error());
    return writeVersion(d->connection(), name, author, at);
}

Result<VersionSnapshot> AtlasRepository::snapshot(VersionId version) const
{
    return AtlasLoader(d->connection()).loadSnapshot(version);
}

Result<void> AtlasRepository::saveAgendaItem(const Workshop& workshop, AgendaItemId item)
{
    if (isReadOnly())
        return refuseReadOnly(d->file.reason, d->givenPath);
    return writeAgendaItem(d->connection(), workshop, item);
}

Result<std::vector<JournalEntry>> AtlasRepository::history(const CellRef& cell) const
{
    return readHistory(d->connection(), cell);
}

Result<std::vector<JournalEntry>> AtlasRepository::journal() const
{
    return readJournal(d->connection());
}

Result<void> AtlasRepository::adoptThemes(const std::vector<SkillTheme>& themes,
    const std::vector<std::pair<SubCompetenceId, SkillThemeId>>& themeOfRow)
{
    if (isReadOnly())
        return refuseReadOnly(d->file.reason, d->givenPath);
    return writeFirstThemes(d->connection(), themes, themeOfRow);
}

Result<void> AtlasRepository::copyTo(const QString& path) const
{
    if (resolvedPath(path) == d->file.path) {
        return failure(ErrorKind::InvalidInput,
            QCoreApplication::translate(
                "atlas::Storage", "“%1” is the file that you have open. Choose another name for the copy.")
                .arg(shownName(path)));
    }
    return copyAtlasFile(d->connection(), path, true);
}

Result<QStringList> AtlasRepository::check() const
{
    return AtlasChecker(d->connection()).check();
}

} // namespace atlas
