#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/error.h"

#include <QString>

#include <memory>

namespace atlas {

class AtlasLock;

/// An atlas file in the making, beside its target, which it replaces once complete. Goes away without a trace
/// if that never happens. Keeps the target's lock meanwhile, so that no open atlas is replaced.
class PendingFile {
public:
    enum class Replace { Never, Existing };

    /// An empty file in the target's folder. Fails if there is no such folder, if it is protected, or if the
    /// target may not be replaced, or lies beside what SQLite would take for its own.
    static Result<std::unique_ptr<PendingFile>> beside(const QString& target, Replace replace);
    ~PendingFile();
    PendingFile(const PendingFile&) = delete;
    PendingFile& operator=(const PendingFile&) = delete;

    const QString& path() const { return m_path; }

    /// Brings the content to disk and the file to its target; nothing may have it open any more.
    Result<void> putInPlace();

private:
    PendingFile(QString target, QString path, Replace replace, std::unique_ptr<AtlasLock> lock);

    QString m_target;
    QString m_path;
    Replace m_replace;
    std::unique_ptr<AtlasLock> m_lock;
};

/// Absolute path of the file that \a path means, symbolic links followed; the file itself need not exist.
QString resolvedPath(const QString& path);

/// By how many bytes the name at the end of \a path is too long for one that is longer by \a growth; 0 or less if
/// that fits.
qsizetype excessOfName(const QString& path, qsizetype growth);

/// Whether the file at \a path can be opened for writing; changes nothing in it.
bool canBeWritten(const QString& path);

} // namespace atlas
