#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/error.h"

#include <memory>

class QSaveFile;

namespace atlas {

/// A file to be written beside \a path and renamed by commitOutput(); destroyed before that, it leaves what
/// was there. The errors name the path and say what is in the way.
Result<std::unique_ptr<QSaveFile>> openOutput(const QString& path);

/// Puts the finished file in place. Fails too if anything written before did not reach the disk.
Result<void> commitOutput(QSaveFile& file);

/// The error of a file that did not take all that was written.
tl::unexpected<Error> failedOutput(const QSaveFile& file);

/// \a stem as a name that every file system takes: no separators, no reserved characters or device names, not
/// hidden, not empty.
QString safeFileStem(const QString& stem);

} // namespace atlas
