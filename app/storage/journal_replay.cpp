// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/journal_replay.h"

#include "storage/journal_reader.h"

namespace atlas {

Result<JournalReplay> JournalReplay::read(const SqlConnection& connection)
{
    auto entries = readJournal(connection);
    if (!entries)
        return tl::unexpected(entries.error());
    JournalReplay replay;
    for (const JournalEntry& entry : *entries) {
        replay.m_tellsOfScales = replay.m_tellsOfScales || entry.subject == JournalSubject::Level
            || entry.subject == JournalSubject::Scale
            || (entry.subject == JournalSubject::Family && entry.field == JournalField::Content);
        if (entry.subject != JournalSubject::Cell && entry.field != JournalField::Theme)
            continue;
        replay.m_steps[entry.field][entry.cell].push_back(
            {entry.recordedAt, entry.author, entry.oldValue, entry.newValue});
    }
    return replay;
}

const JournalReplay::Steps& JournalReplay::steps(const CellRef& cell, JournalField field) const
{
    static const Steps none;
    const auto ofField = m_steps.find(field);
    if (ofField == m_steps.end())
        return none;
    const auto found = ofField->second.constFind(cell);
    return found == ofField->second.constEnd() ? none : *found;
}

} // namespace atlas
