#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/atlas.h"
#include "domain/journal_entry.h"
#include "wording/phrases.h"

namespace atlas {

/// Journal entries in words. What the atlas no longer knows stands as it was recorded.

/// What an entry says changed, from what to what, and whether the step was undone or redone.
QString journalChangeText(const JournalEntry& entry, const Atlas& atlas, const Phrases& phrases);

/// The same for screen readers: ratings in words.
QString spokenJournalChange(const JournalEntry& entry, const Atlas& atlas, const Phrases& phrases);

/// For a table with a column each. "Rating", "Reason", ...
QString fieldText(JournalField field, const Phrases& phrases);
/// "changed", "by undo", "by redo".
QString originText(EditOrigin origin, const Phrases& phrases);
/// \a value is the old or the new one of \a entry; ratings by their labels.
QString journalValueText(
    const JournalEntry& entry, const QString& value, const Atlas& atlas, const Phrases& phrases);
/// \a value as the journal holds it, but for votes that the room has not seen yet: a round of them is "hidden".
QString toldVotes(const JournalEntry& entry, const QString& value, const Atlas& atlas);
QString journalFamilyTitle(const JournalEntry& entry, const Atlas& atlas);

} // namespace atlas
