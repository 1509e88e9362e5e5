// SPDX-License-Identifier: GPL-3.0-or-later
#include "files/folder_trial.h"

#include "files/part_file.h"

#include <QFile>

#include <array>

#ifdef Q_OS_WIN
#include <QStorageInfo>
#else
#include <cerrno>
#include <fcntl.h>
#include <unistd.h>
#endif

namespace atlas {

namespace {

constexpr qsizetype UsualLongestName = 255;
constexpr std::array<char, 4096> Block{};

#ifndef Q_OS_WIN
FolderState meaningOf(int error)
{
    switch (error) {
    case ENOSPC:
    case EDQUOT:
    case EFBIG: // the limit of a process
        return FolderState::Full;
    case EACCES:
    case EPERM:
    case EROFS:
        return FolderState::Protected;
    default:
        return FolderState::Failing;
    }
}
#endif

} // namespace

FolderState tryFolder(const QString& folder)
{
    const QString path = partPath(folder);
#ifdef Q_OS_WIN
    QFile file(path);
    const bool opened = file.open(QIODevice::WriteOnly | QIODevice::NewOnly);
    const bool written = opened && file.write(Block.data(), Block.size()) == qint64{Block.size()} && file.flush();
    file.close();
    QFile::remove(path);
    if (written)
        return FolderState::Writable;
    if (QStorageInfo(folder).bytesAvailable() < qint64{Block.size()})
        return FolderState::Full;
    return opened ? FolderState::Failing : FolderState::Protected;
#else
    const QByteArray name = QFile::encodeName(path);
    const int handle = open(name.constData(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0600);
    if (handle < 0)
        return meaningOf(errno);
    auto state = FolderState::Writable;
    errno = ENOSPC; // what a write that ends early means
    if (write(handle, Block.data(), Block.size()) != static_cast<ssize_t>(Block.size()))
        state = meaningOf(errno);
    // Network drives tell of some faults only now.
    if (close(handle) != 0 && state == FolderState::Writable)
        state = meaningOf(errno);
    unlink(name.constData());
    return state;
#endif
}

qsizetype longestName([[maybe_unused]] const QString& folder)
{
#ifdef Q_OS_WIN
    return UsualLongestName;
#else
    const long most = pathconf(QFile::encodeName(folder).constData(), _PC_NAME_MAX);
    return most > 0 ? qsizetype{most} : UsualLongestName;
#endif
}

qsizetype lengthOfName(const QString& name)
{
#ifdef Q_OS_WIN
    return name.size();
#else
    return QFile::encodeName(name).size();
#endif
}

} // namespace atlas
