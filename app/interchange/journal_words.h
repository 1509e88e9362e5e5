#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/atlas.h"
#include "domain/journal_entry.h"
#include "wording/phrases.h"

namespace atlas {

/// Journal entries in words of a chosen language, whatever language the windows speak. What the atlas no
/// longer knows stands as it was recorded.
class JournalWords {
public:
    JournalWords(const Atlas& atlas, Language language);

    QString field(JournalField field) const;
    QString origin(EditOrigin origin) const;
    /// \a value is the old or the new one of \a entry.
    QString value(const JournalEntry& entry, const QString& value) const;
    QString familyTitle(const JournalEntry& entry) const;

private:
    QString rating(const QString& familyKey, const QString& code) const;
    QString certainty(const QString& word) const;
    QString theme(const QString& key) const;

    Atlas m_atlas;
    Phrases m_phrase;
};

} // namespace atlas
