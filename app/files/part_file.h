#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QString>

namespace atlas {

/// A name for a file in the making in \a folder, hidden and not given out again. It says which process of which
/// computer makes it.
QString partPath(const QString& folder);

/// Removes what processes of ours that were killed on this computer have left half made in \a folder: plain
/// files by names of partPath(), with what SQLite keeps beside them. Those of the living, of other computers
/// and of other users stay.
void removeDeadParts(const QString& folder);

/// "<computer>-<process>" of this process, as it stands in names.
QString makerMark();
/// Whether \a mark is of a process that ran on this computer and is no more.
bool isOfTheDead(const QString& mark);

} // namespace atlas
