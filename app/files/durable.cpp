// SPDX-License-Identifier: GPL-3.0-or-later
#include "files/durable.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <filesystem>

#ifdef Q_OS_WIN
#include <io.h>
#include <windows.h>
#else
#include <fcntl.h>
#include <unistd.h>
#endif

namespace atlas {

namespace {

#ifndef Q_OS_WIN
bool syncHandle(int handle)
{
#ifdef Q_OS_DARWIN
    // There, fsync() leaves the data in the cache of the drive. Not every file system knows the other.
    if (fcntl(handle, F_FULLFSYNC) == 0)
        return true;
#endif
    return fsync(handle) == 0;
}
#endif

} // namespace

bool syncFile(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadWrite | QIODevice::ExistingOnly))
        return false;
#ifdef Q_OS_WIN
    return _commit(file.handle()) == 0;
#else
    return syncHandle(file.handle());
#endif
}

bool syncFolder([[maybe_unused]] const QString& folder)
{
#ifdef Q_OS_WIN
    return true; // renameFile() waits for the disk
#else
    const int handle = open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (handle < 0)
        return true; // one that may be written but not listed
    const bool synced = syncHandle(handle) || errno != EIO;
    close(handle);
    return synced;
#endif
}

QString renameFile(const QString& from, const QString& to, Replacing replacing)
{
#ifdef Q_OS_WIN
    const auto native = [](const QString& path) {
        return QDir::toNativeSeparators(QFileInfo(path).absoluteFilePath()).toStdWString();
    };
    const DWORD how = MOVEFILE_WRITE_THROUGH | (replacing == Replacing::Existing ? MOVEFILE_REPLACE_EXISTING : 0);
    return MoveFileExW(native(from).c_str(), native(to).c_str(), how) ? QString() : qt_error_string();
#else
    if (replacing == Replacing::Never) {
        QFile file(from);
        return file.rename(to) ? QString() : file.errorString();
    }
    std::error_code error;
    std::filesystem::rename(
        QFileInfo(from).filesystemFilePath(), QFileInfo(to).filesystemFilePath(), error);
    return error ? QString::fromLocal8Bit(error.message().c_str()) : QString();
#endif
}

} // namespace atlas
