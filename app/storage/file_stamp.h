#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QByteArray>
#include <QDateTime>
#include <QString>

namespace atlas {

/// What tells a file that was changed or replaced behind our back, without reading it. Where the system numbers no
/// files (Windows, which lets nobody replace an open one), size and time have to do.
struct FileStamp {
    bool exists = false;
    quint64 device = 0;
    quint64 number = 0;
    qint64 size = 0;
    qint64 changed = 0; ///< as fine as the system has it
    friend bool operator==(const FileStamp&, const FileStamp&) = default;

    bool isSameFile(const FileStamp& other) const { return device == other.device && number == other.number; }
};

FileStamp stampOf(const QString& path);

/// Whether the file system locks no files, as some network drives do; SQLite takes that for a file in use. Not to be
/// asked within a transaction: it lets go of the locks that this process has on the file.
bool refusesLocks(const QString& path);

/// Of the whole content; empty if it cannot be read.
QByteArray digestOf(const QString& path);

} // namespace atlas
