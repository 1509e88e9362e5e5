// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/pending_file.h"

#include "storage/atlas_lock.h"
#include "storage/sql_error.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QUuid>

#include <filesystem>
#include <utility>
#include <vector>

#ifdef Q_OS_WIN
#include <io.h>
#else
#include <unistd.h>
#endif

namespace atlas {

namespace {

// What SQLite keeps beside a file. A journal left beside a file that is replaced would be played back into
// the new one.
constexpr QStringView Companions[] = {u"-journal", u"-wal", u"-shm"};

void removeCompanions(const QString& path)
{
    for (const QStringView companion : Companions)
        QFile::remove(path + companion.toString());
}

/// The companions of a file, out of its way under other names; back in their places when this goes, unless
/// they were dropped for good.
class CompanionsAside {
public:
    CompanionsAside(const QString& path, const QString& aside)
    {
        for (const QStringView companion : Companions) {
            const QString from = path + companion.toString();
            const QString to = aside + companion.toString() + QStringLiteral(".old");
            if (!QFileInfo::exists(from))
                continue;
            if (QFile::rename(from, to))
                m_moved.push_back({from, to});
            else
                m_problem = from;
        }
    }
    ~CompanionsAside()
    {
        for (const auto& [from, to] : m_moved)
            QFile::rename(to, from);
    }
    CompanionsAside(const CompanionsAside&) = delete;
    CompanionsAside& operator=(const CompanionsAside&) = delete;

    /// The first that could not be moved; empty if all are.
    const QString& problem() const { return m_problem; }
    void drop()
    {
        for (const auto& [from, to] : m_moved)
            QFile::remove(to);
        m_moved.clear();
    }

private:
    std::vector<std::pair<QString, QString>> m_moved;
    QString m_problem;
};

bool syncToDisk(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadWrite | QIODevice::ExistingOnly))
        return false;
#ifdef Q_OS_WIN
    return _commit(file.handle()) == 0;
#else
    return fsync(file.handle()) == 0;
#endif
}

tl::unexpected<Error> refuse(
    ErrorKind kind, const char* text, const QString& name, const QString& detail = {})
{
    return failure(kind, QCoreApplication::translate("atlas::Storage", text).arg(name), detail);
}

Result<void> checkTarget(const QFileInfo& target, PendingFile::Replace replace)
{
    const QString folder = QDir::toNativeSeparators(target.path());
    if (!QFileInfo(target.path()).isDir()) {
        return refuse(ErrorKind::NotFound,
            QT_TRANSLATE_NOOP("atlas::Storage", "There is no folder “%1”. Make it first, or choose another."),
            folder);
    }
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

} // namespace

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
    removeCompanions(m_path);
}

Result<std::unique_ptr<PendingFile>> PendingFile::beside(const QString& target, Replace replace)
{
    const QFileInfo info(resolvedPath(target));
    if (auto checked = checkTarget(info, replace); !checked)
        return tl::unexpected(checked.error());

    auto lock = std::make_unique<AtlasLock>(info.filePath());
    if (lock->take() == AtlasLock::Outcome::HeldElsewhere) {
        return refuse(ErrorKind::NotPermitted,
            QT_TRANSLATE_NOOP(
                "atlas::Storage", "“%1” is open and cannot be replaced. Close it or choose another name."),
            info.fileName(), lock->holder());
    }
    const QString name = QUuid::createUuid().toString(QUuid::Id128).first(12);
    const QString path = info.path() + QStringLiteral("/.atlas-%1.part").arg(name);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly)) {
        return refuse(ErrorKind::NotPermitted,
            QT_TRANSLATE_NOOP("atlas::Storage", "Nothing can be written to the folder “%1”. Choose another."),
            QDir::toNativeSeparators(info.path()), file.errorString());
    }
    return std::unique_ptr<PendingFile>(new PendingFile(info.filePath(), path, replace, std::move(lock)));
}

Result<void> PendingFile::putInPlace()
{
    if (!syncToDisk(m_path)) {
        return refuse(ErrorKind::Io,
            QT_TRANSLATE_NOOP("atlas::Storage",
                "“%1” could not be brought to the disk; nothing was changed. Check that the disk is not "
                "full."),
            shownName(m_target));
    }
    CompanionsAside companions(m_target, m_path);
    QString problem = companions.problem();
    if (!problem.isEmpty()) {
        // Said below.
    } else if (m_replace == Replace::Never) {
        QFile file(m_path);
        if (!file.rename(m_target))
            problem = file.errorString();
    } else {
        std::error_code error;
        std::filesystem::rename(
            QFileInfo(m_path).filesystemFilePath(), QFileInfo(m_target).filesystemFilePath(), error);
        if (error)
            problem = QString::fromLocal8Bit(error.message().c_str());
    }
    if (!problem.isEmpty()) {
        return refuse(ErrorKind::Io,
            QT_TRANSLATE_NOOP("atlas::Storage",
                "“%1” could not be written; what was there before is unchanged. Close other programs that "
                "use it, or choose another name."),
            shownName(m_target), problem);
    }
    companions.drop();
    m_path.clear();
    return {};
}

} // namespace atlas
