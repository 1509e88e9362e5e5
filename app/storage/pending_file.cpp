// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/pending_file.h"

#include "files/durable.h"
#include "files/folder_trial.h"
#include "files/part_file.h"
#include "storage/atlas_lock.h"
#include "storage/sql_connection.h"
#include "storage/sql_error.h"
#include "storage/sql_statement.h"
#include "storage/sqlite_header.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <utility>

namespace atlas {

namespace {

// What SQLite keeps beside a file. It would play the content into a new file of that name, or remove it.
constexpr QStringView Companions[] = {u"-journal", u"-wal", u"-shm"};

tl::unexpected<Error> refuse(
    ErrorKind kind, const char* text, const QString& name, const QString& detail = {})
{
    return failure(kind, QCoreApplication::translate("atlas::Storage", text).arg(name), detail);
}

/// The first of what lies where SQLite keeps things of \a target; empty if nothing does.
QString firstCompanion(const QString& target)
{
    for (const QStringView companion : Companions) {
        const QFileInfo info(target + companion.toString());
        if (info.exists() || info.isSymLink())
            return info.filePath();
    }
    return {};
}

/// Whether a crashed writer may have left the file at \a path, a journal of one atlas alone: by its first and
/// last bytes, see https://www.sqlite.org/fileformat.html, sections 3 and 4.1.
bool isJournalOfOne(const QString& path)
{
    const QByteArray magic = QByteArray::fromHex("d9d505f920a163d7"); // at the end, another file is named before it
    QFile file(path);
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly))
        return false;
    const QByteArray first = file.read(magic.size());
    const bool spent = first.count('\0') == first.size();
    const bool log = first.startsWith(QByteArray::fromHex("377f0682")) || first.startsWith(QByteArray::fromHex("377f0683"));
    if (path.endsWith(QLatin1String("-journal")) ? !spent && first != magic : !spent && !log)
        return path.endsWith(QLatin1String("-shm"));
    return file.size() <= magic.size()
        || (file.seek(file.size() - magic.size()) && file.read(magic.size()) != magic);
}

/// Lets SQLite finish what a crashed writer of \a target has left beside it.
void playBack(const QString& target)
{
    for (const QStringView companion : Companions) {
        const QString path = target + companion.toString();
        if (QFileInfo(path).isSymLink() || (QFileInfo::exists(path) && !isJournalOfOne(path)))
            return;
    }
    const auto opened = SqlConnection::open(target, SqlConnection::Mode::ReadWrite);
    if (!opened)
        return;
    // Reading plays it back; an ended transaction of one's own removes what was kept for the next.
    for (const char* statement : {"PRAGMA journal_mode = DELETE", "BEGIN EXCLUSIVE", "COMMIT"}) {
        if (!SqlStatement(**opened, statement).run())
            return;
    }
}

/// Leaves nothing beside the target that SQLite would take for its own, or refuses: what lies there may be a
/// file of the user's, or the half of another one.
Result<void> clearCompanions(const QString& target)
{
    if (!firstCompanion(target).isEmpty() && checkAtlasHeader(target))
        playBack(target);
    const QString first = firstCompanion(target);
    if (first.isEmpty())
        return {};
    return failure(ErrorKind::InvalidInput,
        QCoreApplication::translate("atlas::Storage",
            "Beside “%1” there is a file “%2”, which would be taken for a part of it. It was left as it is. Move it "
            "elsewhere, or choose another name.")
            .arg(shownName(target), shownName(first)));
}

Result<void> checkName(const QFileInfo& target)
{
    const qsizetype excess = excessOfName(target.filePath(), AtlasLock::NameGrowth);
    if (excess <= 0)
        return {};
    return failure(ErrorKind::InvalidInput,
        QCoreApplication::translate("atlas::Storage",
            "The name “%1” is too long: what is kept beside an atlas while it is changed would not fit. Shorten it by "
            "%n character(s).",
            nullptr, static_cast<int>(excess))
            .arg(shownName(target.filePath())));
}

Result<void> checkTarget(const QFileInfo& target, PendingFile::Replace replace)
{
    const QString folder = QDir::toNativeSeparators(target.path());
    if (!QFileInfo(target.path()).isDir()) {
        return refuse(ErrorKind::NotFound,
            QT_TRANSLATE_NOOP("atlas::Storage", "There is no folder “%1”. Make it first, or choose another."),
            folder);
    }
    if (auto named = checkName(target); !named)
        return named;
    if (!target.exists() && !target.isSymLink())
        return {};
    if (!target.isFile()) {
        return refuse(ErrorKind::InvalidInput,
            QT_TRANSLATE_NOOP("atlas::Storage", "“%1” is no file that can be replaced. Choose another name."),
            target.fileName());
    }
    if (replace == PendingFile::Replace::Never) {
        return refuse(ErrorKind::InvalidInput,
            QT_TRANSLATE_NOOP(
                "atlas::Storage", "“%1” exists already and was left as it is. Choose another name."),
            target.fileName());
    }
    if (!canBeWritten(target.filePath())) {
        return refuse(ErrorKind::NotPermitted,
            QT_TRANSLATE_NOOP(
                "atlas::Storage", "“%1” is protected and was left as it is. Choose another name."),
            target.fileName());
    }
    return {};
}

Error unwritable(const QString& folder, const QString& detail)
{
    const char* const text = tryFolder(folder) == FolderState::Full
        ? QT_TRANSLATE_NOOP("atlas::Storage", "The disk that holds “%1” is full. Free some space and try again.")
        : QT_TRANSLATE_NOOP("atlas::Storage", "Nothing can be written to the folder “%1”. Choose another.");
    return refuse(ErrorKind::NotPermitted, text, QDir::toNativeSeparators(folder), detail).value();
}

} // namespace

qsizetype excessOfName(const QString& path, qsizetype growth)
{
    const QFileInfo info(path);
    return lengthOfName(info.fileName()) + growth - longestName(info.path());
}

QString resolvedPath(const QString& path)
{
    const QFileInfo info(path);
    if (QString whole = info.canonicalFilePath(); !whole.isEmpty())
        return whole;
    const QString folder = QFileInfo(info.absolutePath()).canonicalFilePath();
    if (folder.isEmpty())
        return info.absoluteFilePath();
    // Not QDir::filePath(), which takes a name that starts with a colon for a resource.
    return (folder.endsWith(u'/') ? folder : folder + u'/') + info.fileName();
}

bool canBeWritten(const QString& path)
{
    // To an administrator every file is writable; that somebody set it read-only counts all the same.
    constexpr auto anybody = QFileDevice::WriteOwner | QFileDevice::WriteGroup | QFileDevice::WriteOther;
    if (!(QFileInfo(path).permissions() & anybody))
        return false;
    // Permission bits do not tell everything (access lists, read-only mounts), so try it.
    return QFile(path).open(QIODevice::ReadWrite | QIODevice::ExistingOnly);
}

PendingFile::PendingFile(QString target, QString path, Replace replace, std::unique_ptr<AtlasLock> lock)
    : m_target(std::move(target))
    , m_path(std::move(path))
    , m_replace(replace)
    , m_lock(std::move(lock))
{
}

PendingFile::~PendingFile()
{
    if (m_path.isEmpty())
        return;
    QFile::remove(m_path);
    for (const QStringView companion : Companions)
        QFile::remove(m_path + companion.toString());
}

Result<std::unique_ptr<PendingFile>> PendingFile::beside(const QString& target, Replace replace)
{
    const QFileInfo info(resolvedPath(target));
    if (auto checked = checkTarget(info, replace); !checked)
        return tl::unexpected(checked.error());

    removeDeadParts(info.path());
    AtlasLock::removeDead(info.path());
    auto lock = std::make_unique<AtlasLock>(info.filePath());
    if (lock->take() == AtlasLock::Outcome::HeldElsewhere) {
        return refuse(ErrorKind::NotPermitted,
            QT_TRANSLATE_NOOP(
                "atlas::Storage", "“%1” is open and cannot be replaced. Close it or choose another name."),
            info.fileName(), lock->holder());
    }
    if (auto cleared = clearCompanions(info.filePath()); !cleared)
        return tl::unexpected(cleared.error());
    const QString path = partPath(info.path());
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly))
        return tl::unexpected(unwritable(info.path(), file.errorString()));
    return std::unique_ptr<PendingFile>(new PendingFile(info.filePath(), path, replace, std::move(lock)));
}

Result<void> PendingFile::putInPlace()
{
    if (!syncFile(m_path)) {
        return refuse(ErrorKind::Io,
            QT_TRANSLATE_NOOP("atlas::Storage",
                "“%1” could not be brought to the disk; nothing was changed. Check that the disk is not "
                "full."),
            shownName(m_target));
    }
    if (auto cleared = clearCompanions(m_target); !cleared)
        return cleared;
    const QString problem = renameFile(
        m_path, m_target, m_replace == Replace::Existing ? Replacing::Existing : Replacing::Never);
    if (!problem.isEmpty()) {
        return refuse(ErrorKind::Io,
            QT_TRANSLATE_NOOP("atlas::Storage",
                "“%1” could not be written; what was there before is unchanged. Close other programs that "
                "use it, or choose another name."),
            shownName(m_target), problem);
    }
    m_path.clear();
    if (!syncFolder(QFileInfo(m_target).path())) {
        return refuse(ErrorKind::Io,
            QT_TRANSLATE_NOOP("atlas::Storage",
                "“%1” is written, but its disk reports a fault. Save a copy on another disk."),
            shownName(m_target));
    }
    return {};
}

} // namespace atlas
