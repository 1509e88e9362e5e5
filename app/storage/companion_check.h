#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/error.h"

namespace atlas {

/// What comes before SQLite plays back a journal that an interrupted change of a file has left.
enum class Playback {
    TriedFirst, ///< a trial on a copy, since it cannot be undone: see tryJournal()
    OnACopy ///< nothing: the file, or what is going to be made of it, is a copy
};

/// Refuses what lies beside the file at \a path under the name of its journal, unless an interrupted change of
/// just this file left it: SQLite obeys whatever is there, removes a file that it names, and cuts the atlas off or
/// fills it up as it says. To be asked before each look that SQLite takes outside a transaction. Errors name the file
/// \a shownPath.
Result<void> checkCompanions(const QString& path, const QString& shownPath, Playback playback);

} // namespace atlas
