// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/atlas_lock.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDeadlineTimer>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLocale>
#include <QSysInfo>
#include <QThread>

#include <algorithm>
#include <chrono>
#include <filesystem>

namespace atlas {

namespace {

// A power cut may leave a lock without its content. A living holder writes it at once, and the system keeps
// others from removing it meanwhile, so one this old is nobody's.
constexpr auto EmptyLockAge = std::chrono::milliseconds(500);
constexpr auto BetweenTries = std::chrono::milliseconds(40);
constexpr qint64 LongestName = 200; // bytes
constexpr QStringView Prefix = u".~lock.";
constexpr QStringView Suffix = u"#";
constexpr QStringView OfHolder = u"name";
constexpr QStringView OfTakeover = u".rmlock"; // QLockFile makes that one

static_assert(AtlasLock::LeastGrowth == Prefix.size() + Suffix.size());
static_assert(AtlasLock::NameGrowth == Prefix.size() + Suffix.size() + std::max(OfHolder.size(), OfTakeover.size()));

QString lockPath(const QString& atlasPath)
{
    const QFileInfo info(atlasPath);
    return info.path() + u'/' + Prefix.toString() + info.fileName() + Suffix.toString();
}

} // namespace

AtlasLock::AtlasLock(const QString& atlasPath)
    : m_file(lockPath(atlasPath))
{
    // No age makes a lock stale, only the death of its process: an atlas may stay open for days.
    m_file.setStaleLockTime(std::chrono::milliseconds(0));
}

AtlasLock::~AtlasLock()
{
    if (m_file.isLocked())
        QFile::remove(namePath());
}

QString AtlasLock::namePath() const
{
    return m_file.fileName() + OfHolder.toString();
}

AtlasLock::Outcome AtlasLock::take(std::chrono::milliseconds patience)
{
    const QDeadlineTimer deadline(patience);
    Outcome outcome = tryOnce();
    while (outcome == Outcome::HeldElsewhere && !deadline.hasExpired()) {
        QThread::msleep(static_cast<unsigned long>(BetweenTries.count()));
        outcome = tryOnce();
    }
    // What a dead holder called itself is not our name.
    if (outcome == Outcome::Taken) {
        QFile::remove(namePath());
        m_since = QDateTime::currentDateTime();
    }
    return outcome;
}

void AtlasLock::removeDead(const QString& folder)
{
    const QString us = QFileInfo(QCoreApplication::applicationFilePath()).fileName();
    const QStringList found = QDir(folder).entryList(
        {Prefix.toString() + u'*' + Suffix.toString()}, QDir::Files | QDir::Hidden | QDir::NoSymLinks);
    for (const QString& name : found) {
        // The path as it stands: an atlas may be there no more.
        AtlasLock lock(folder + u'/' + name.mid(Prefix.size()).chopped(Suffix.size()));
        qint64 process = 0;
        QString host;
        QString program;
        // Other programs have locks of that name, with other content; what was killed at once wrote none.
        const bool isTold = lock.m_file.getLockInfo(&process, &host, &program);
        const bool isEmpty = !isTold && name.chopped(Suffix.size()).endsWith(QLatin1String(".atlas"))
            && QFileInfo(lock.m_file.fileName()).size() == 0;
        if (isEmpty || (isTold && host == QSysInfo::machineHostName() && program == us))
            lock.take();
    }
}

void AtlasLock::sign(const QString& author)
{
    // Whoever cannot be named is known by the computer all the same.
    if (QFile file(namePath()); m_file.isLocked() && file.open(QIODevice::WriteOnly)) {
        file.write(author.simplified().toUtf8());
        file.flush();
        // The time of it tells since when, whoever signs later.
        file.setFileTime(m_since, QFileDevice::FileModificationTime);
    }
}

AtlasLock::Outcome AtlasLock::tryOnce()
{
    // What is no plain file there is nobody's lock, and a pipe would be waited for.
    if (const QFileInfo there(m_file.fileName()); there.exists() && !there.isFile())
        return Outcome::Impossible;
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

void AtlasLock::renew()
{
    std::error_code ignored; // the next time
    if (m_file.isLocked())
        std::filesystem::last_write_time(QFileInfo(m_file.fileName()).filesystemFilePath(),
            std::filesystem::file_time_type::clock::now(), ignored);
}

bool AtlasLock::isHolderGone(std::chrono::hours age) const
{
    qint64 process = 0;
    QString host;
    QString program;
    // A dead process of this computer is told by its number, not by age.
    if (!m_file.getLockInfo(&process, &host, &program) || host.isEmpty() || host == QSysInfo::machineHostName())
        return false;
    const auto oldest = -std::chrono::duration_cast<std::chrono::seconds>(age).count();
    return QFileInfo(m_file.fileName()).lastModified() < QDateTime::currentDateTime().addSecs(oldest);
}

bool AtlasLock::takeAway()
{
    // QLockFile removes only what it failed to lock.
    if (tryOnce() == Outcome::Taken)
        return true;
    QFile::remove(namePath());
    return m_file.removeStaleLockFile();
}

QString AtlasLock::holder() const
{
    qint64 process = 0;
    QString host;
    QString program;
    if (!m_file.getLockInfo(&process, &host, &program))
        return {};
    QFile file(namePath());
    if (QFileInfo(file).isFile() && file.open(QIODevice::ReadOnly) && file.size() > 0)
        program = QString::fromUtf8(file.read(LongestName)).simplified();
    if (program.isEmpty() || host.isEmpty())
        return program + host;
    // The lock itself is renewed now and then.
    const QFileInfo name(namePath());
    const QDateTime since = (name.exists() ? name : QFileInfo(m_file.fileName())).lastModified();
    const QLocale locale;
    return QCoreApplication::translate("atlas::Storage", "%1, on %2, since %3", "author, computer, time")
        .arg(program, host,
            since.date() == QDate::currentDate() ? locale.toString(since.time(), QLocale::ShortFormat)
                                                 : locale.toString(since, QLocale::ShortFormat));
}

} // namespace atlas
