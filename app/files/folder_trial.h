#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QString>

namespace atlas {

/// What comes of writing a small file to a folder.
enum class FolderState {
    Writable,
    Protected,
    Full, ///< no room on the disk, or none left of the user's share of it
    Failing ///< the disk or the network drive reports a fault
};

/// Tries it, and leaves nothing behind.
FolderState tryFolder(const QString& folder);

/// How many bytes (on Windows: characters) a file's name may take in \a folder.
qsizetype longestName(const QString& folder);
/// How many of them \a name takes.
qsizetype lengthOfName(const QString& name);

} // namespace atlas
