// SPDX-License-Identifier: GPL-3.0-or-later
#include "files/part_file.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QSysInfo>
#include <QUuid>

#ifdef Q_OS_WIN
#include <windows.h>
#else
#include <cerrno>
#include <csignal>
#include <unistd.h>
#endif

namespace atlas {

namespace {

constexpr qsizetype DigitsOfComputer = 12;
constexpr qsizetype DigitsOfName = 12;

/// A number of a process means something only where it was given.
const QString& computer()
{
    static const QString mark = [] {
        QByteArray name = QSysInfo::machineUniqueId() + '\n' + QSysInfo::machineHostName().toUtf8();
#ifdef Q_OS_LINUX
        // A container counts its processes by itself.
        name += '\n' + QFile::symLinkTarget(QStringLiteral("/proc/self/ns/pid")).toUtf8();
#endif
        const QByteArray hash = QCryptographicHash::hash(name, QCryptographicHash::Sha256).toHex();
        return QString::fromLatin1(hash.first(DigitsOfComputer));
    }();
    return mark;
}

bool isAlive(qint64 process)
{
#ifdef Q_OS_WIN
    const HANDLE handle = OpenProcess(SYNCHRONIZE, FALSE, static_cast<DWORD>(process));
    if (!handle)
        return GetLastError() == ERROR_ACCESS_DENIED;
    const bool alive = WaitForSingleObject(handle, 0) == WAIT_TIMEOUT;
    CloseHandle(handle);
    return alive;
#else
    return kill(static_cast<pid_t>(process), 0) == 0 || errno != ESRCH;
#endif
}

} // namespace

QString makerMark()
{
    return QStringLiteral("%1-%2").arg(computer()).arg(QCoreApplication::applicationPid());
}

bool isOfTheDead(const QString& mark)
{
    bool isNumber = false;
    const qint32 process = mark.section(u'-', 1).toInt(&isNumber);
    return mark.section(u'-', 0, 0) == computer() && isNumber && process > 0 && !isAlive(process);
}

QString partPath(const QString& folder)
{
    const QString name = QUuid::createUuid().toString(QUuid::Id128).first(DigitsOfName);
    return QStringLiteral("%1/.atlas-%2-%3.part").arg(folder, makerMark(), name);
}

void removeDeadParts(const QString& folder)
{
    static const QRegularExpression ours(
        QStringLiteral("^\\.atlas-([0-9a-f]{12}-[0-9]{1,10})-[0-9a-f]{12}\\.part(-journal|-wal|-shm)?$"));
    const QFileInfoList found = QDir(folder).entryInfoList(
        {QStringLiteral(".atlas-*.part*")}, QDir::Files | QDir::Hidden | QDir::NoSymLinks);
    for (const QFileInfo& file : found) {
        const QRegularExpressionMatch match = ours.match(file.fileName());
#ifndef Q_OS_WIN
        if (file.ownerId() != geteuid())
            continue;
#endif
        if (match.hasMatch() && isOfTheDead(match.captured(1)))
            QFile::remove(file.filePath());
    }
}

} // namespace atlas
