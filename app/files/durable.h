#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QString>

namespace atlas {

/// Brings the content of a file to the disk itself, past every cache that a power cut empties.
bool syncFile(const QString& path);

/// The same for the names in \a folder: what was made, renamed or removed there. True where a file system knows
/// no such thing.
bool syncFolder(const QString& folder);

enum class Replacing { Never, Existing };

/// Renames \a from to \a to in the same folder. Returns what was in the way, empty if nothing; whether the new
/// name survives a power cut is for syncFolder() to say.
QString renameFile(const QString& from, const QString& to, Replacing replacing);

} // namespace atlas
