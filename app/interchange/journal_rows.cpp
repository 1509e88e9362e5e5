// SPDX-License-Identifier: GPL-3.0-or-later
#include "interchange/journal_rows.h"

#include "domain/shown_words.h"
#include "wording/journal_text.h"

#include <QCoreApplication>

#include <iterator>

namespace atlas {

namespace {

constexpr ColumnHead Heads[]{{"recorded_at", QT_TRANSLATE_NOOP("Wording", "When (local time)")},
    {"author", QT_TRANSLATE_NOOP("Wording", "Who")}, {"origin", QT_TRANSLATE_NOOP("Wording", "Step")},
    {"family", QT_TRANSLATE_NOOP("Wording", "Job family")},
    {"competence", QT_TRANSLATE_NOOP("Wording", "Competence")},
    {"sub_competence", QT_TRANSLATE_NOOP("Wording", "Sub-competence")},
    {"domain", QT_TRANSLATE_NOOP("Wording", "Activity domain")},
    {"field", QT_TRANSLATE_NOOP("Wording", "What")}, {"old", QT_TRANSLATE_NOOP("Wording", "Before")},
    {"new", QT_TRANSLATE_NOOP("Wording", "After")}, {"reason", QT_TRANSLATE_NOOP("Wording", "Why")}};

// In the order of the enumerations; part of the format.
constexpr const char* FieldNames[]{"rating", "reason", "source", "certainty", "theme", "existence", "label", "place",
    "competence", "content", "votes", "outcome"};
static_assert(std::size(FieldNames) == static_cast<std::size_t>(JournalField::Outcome) + 1);
constexpr const char* OriginNames[]{"made", "undone", "redone"};
static_assert(std::size(OriginNames) == static_cast<std::size_t>(EditOrigin::Redone) + 1);

void addPlace(RowSink& sink, const QString& family, const JournalEntry& entry)
{
    for (const QString& label : {family, entry.competence, entry.subCompetence, entry.domain})
        sink.addText(label);
}

void addStored(RowSink& sink, const JournalEntry& entry, const Atlas& atlas)
{
    sink.addMoment(entry.recordedAt, Qt::ISODateWithMs);
    sink.addText(entry.author);
    sink.addText(QString::fromLatin1(OriginNames[static_cast<int>(entry.origin)]));
    addPlace(sink, entry.familyKey, entry);
    sink.addText(QString::fromLatin1(FieldNames[static_cast<int>(entry.field)]));
    sink.addText(toldVotes(entry, entry.oldValue, atlas));
    sink.addText(toldVotes(entry, entry.newValue, atlas));
    sink.addText(entry.reason);
}

void addWorded(RowSink& sink, const JournalEntry& entry, const Atlas& atlas, const Phrases& phrases)
{
    sink.addMoment(entry.recordedAt, Qt::ISODate);
    sink.addText(entry.author);
    sink.addText(originText(entry.origin, phrases));
    addPlace(sink, journalFamilyTitle(entry, atlas), entry);
    sink.addText(fieldText(entry.field, phrases));
    sink.addText(journalValueText(entry, entry.oldValue, atlas, phrases));
    sink.addText(journalValueText(entry, entry.newValue, atlas, phrases));
    sink.addText(reasonOf(entry));
}

} // namespace

void addJournalRows(RowSink& sink, const Atlas& atlas, const std::vector<JournalEntry>& entries)
{
    sink.addHeads(Heads);
    sink.endHeads();
    for (const JournalEntry& entry : entries) {
        if (sink.voice().isPlain())
            addStored(sink, entry, atlas);
        else
            addWorded(sink, entry, atlas, sink.voice().phrases());
        sink.endRow();
    }
}

} // namespace atlas
