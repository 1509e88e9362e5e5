#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/error.h"

#include <QString>

#include <memory>
#include <vector>

class QSaveFile;

namespace atlas {

/// A file to be written beside \a path and renamed by commitOutput(); destroyed before that, it leaves what
/// was there. The errors name the path and say what is in the way: a folder, a device or a pipe, a link to
/// nothing, a file set read-only, an atlas. Through a link, the file that it names is written.
Result<std::unique_ptr<QSaveFile>> openOutput(const QString& path);

/// Puts the finished file in place. Fails too if anything written before did not reach the disk.
Result<void> commitOutput(QSaveFile& file);

/// The same for all of \a files, or for none: after a failure what was there is put back.
Result<void> commitOutputs(const std::vector<std::unique_ptr<QSaveFile>>& files);

/// Whether the name at the end of \a path promises another kind of file than \a suffix does ("x.csv", "svg").
bool contradicts(const QString& path, const QString& suffix);
/// \a path as the name of a file with \a suffix: added, or put in the place of one that contradicts it.
QString withSuffix(const QString& path, const QString& suffix);

/// The error of a file that did not take all that was written.
tl::unexpected<Error> failedOutput(const QSaveFile& file);

/// \a stem as a name that every file system takes: no separators, no reserved characters or device names, not
/// hidden, not empty.
QString safeFileStem(const QString& stem);

} // namespace atlas
