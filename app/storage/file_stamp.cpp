// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/file_stamp.h"

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <sys/stat.h>
#endif

namespace atlas {

FileStamp stampOf(const QString& path)
{
    FileStamp stamp;
#ifdef Q_OS_UNIX
    struct stat status = {};
    if (stat(QFile::encodeName(path).constData(), &status) != 0)
        return stamp;
#ifdef Q_OS_DARWIN
    const timespec changed = status.st_mtimespec;
#else
    const timespec changed = status.st_mtim;
#endif
    stamp.exists = true;
    stamp.device = static_cast<quint64>(status.st_dev);
    stamp.number = static_cast<quint64>(status.st_ino);
    stamp.size = static_cast<qint64>(status.st_size);
    stamp.changed = static_cast<qint64>(changed.tv_sec) * 1'000'000'000 + static_cast<qint64>(changed.tv_nsec);
#else
    const QFileInfo info(path);
    stamp.exists = info.exists();
    stamp.size = info.size();
    stamp.changed = info.lastModified().toMSecsSinceEpoch();
#endif
    return stamp;
}

bool refusesLocks([[maybe_unused]] const QString& path)
{
#ifdef Q_OS_UNIX
    QFile file(path);
    struct flock lock = {};
    lock.l_type = F_RDLCK;
    lock.l_whence = SEEK_SET;
    lock.l_len = 1;
    return file.open(QIODevice::ReadOnly) && fcntl(file.handle(), F_GETLK, &lock) != 0;
#else
    return false;
#endif
}

QByteArray digestOf(const QString& path)
{
    QFile file(path);
    QCryptographicHash hash(QCryptographicHash::Sha1);
    return file.open(QIODevice::ReadOnly) && hash.addData(&file) ? hash.result() : QByteArray();
}

} // namespace atlas
