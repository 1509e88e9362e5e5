// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/atlas_lock.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <chrono>

namespace atlas {

namespace {

// A power cut may leave a lock without its content. A living holder writes it at once, so one this old is
// nobody's.
constexpr auto EmptyLockAge = std::chrono::seconds(30);

QString lockPath(const QString& atlasPath)
{
    const QFileInfo info(atlasPath);
    return info.path() + QStringLiteral("/.~lock.") + info.fileName() + QLatin1Char('#');
}

} // namespace

AtlasLock::AtlasLock(const QString& atlasPath)
    : m_file(lockPath(atlasPath))
{
    // No age makes a lock stale, only the death of its process: an atlas may stay open for days.
    m_file.setStaleLockTime(std::chrono::milliseconds(0));
}

AtlasLock::Outcome AtlasLock::take()
{
    if (m_file.tryLock())
        return Outcome::Taken;
    if (m_file.error() != QLockFile::LockFailedError)
        return Outcome::Impossible;
    qint64 process = 0;
    QString host;
    QString program;
    if (!m_file.getLockInfo(&process, &host, &program)) {
        m_file.setStaleLockTime(EmptyLockAge);
        const bool taken = m_file.tryLock();
        m_file.setStaleLockTime(std::chrono::milliseconds(0));
        if (taken)
            return Outcome::Taken;
    }
    return Outcome::HeldElsewhere;
}

bool AtlasLock::exists() const
{
    return QFileInfo::exists(m_file.fileName());
}

QString AtlasLock::holder() const
{
    qint64 process = 0;
    QString host;
    QString program;
    if (!m_file.getLockInfo(&process, &host, &program) || program.isEmpty())
        return {};
    if (host.isEmpty())
        return program;
    return QCoreApplication::translate("atlas::Storage", "%1 on %2", "program on computer")
        .arg(program, host);
}

} // namespace atlas
