#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/atlas.h"
#include "domain/journal_entry.h"

namespace atlas {

/// What an entry says changed, from what to what, and whether the step was undone or redone, in the language
/// of the windows. Codes that the atlas does not know stand as they are.
QString journalChangeText(const JournalEntry& entry, const Atlas& atlas, Language language);

/// The same for screen readers: ratings in words.
QString spokenJournalChange(const JournalEntry& entry, const Atlas& atlas, Language language);

} // namespace atlas
