// SPDX-License-Identifier: GPL-3.0-or-later
#include "interchange/journal_csv.h"

#include "domain/shown_words.h"
#include "interchange/csv_sheet.h"
#include "interchange/journal_words.h"

#include <optional>

namespace atlas {

namespace {

// In the order of the enumerations; part of the format.
constexpr const char* FieldNames[]{"rating", "reason", "source", "certainty", "theme"};
constexpr const char* OriginNames[]{"made", "undone", "redone"};

void addHeader(CsvSheet& sheet, const CsvOptions& options)
{
    constexpr const char* Names[]{"recorded_at", "author", "origin", "family", "competence", "sub_competence",
        "domain", "field", "old", "new", "reason"};
    static const char* const Headings[]{QT_TRANSLATE_NOOP("Export", "When (local time)"),
        QT_TRANSLATE_NOOP("Export", "Who"), QT_TRANSLATE_NOOP("Export", "Step"),
        QT_TRANSLATE_NOOP("Export", "Job family"), QT_TRANSLATE_NOOP("Export", "Competence"),
        QT_TRANSLATE_NOOP("Export", "Sub-competence"), QT_TRANSLATE_NOOP("Export", "Activity domain"),
        QT_TRANSLATE_NOOP("Export", "What"), QT_TRANSLATE_NOOP("Export", "Before"),
        QT_TRANSLATE_NOOP("Export", "After"), QT_TRANSLATE_NOOP("Export", "Why")};
    if (options.preset == CsvPreset::Interchange) {
        for (const char* name : Names)
            sheet.addText(QString::fromLatin1(name));
    } else {
        const Phrases phrase(options.language);
        for (const char* heading : Headings)
            sheet.addText(phrase(heading));
    }
    sheet.endRecord();
}

void addPlace(CsvSheet& sheet, const QString& family, const JournalEntry& entry)
{
    for (const QString& label : {family, entry.competence, entry.subCompetence, entry.domain})
        sheet.addText(label);
}

void addStored(CsvSheet& sheet, const JournalEntry& entry)
{
    sheet.addMoment(entry.recordedAt, Qt::ISODateWithMs);
    sheet.addText(entry.author);
    sheet.addText(QString::fromLatin1(OriginNames[static_cast<int>(entry.origin)]));
    addPlace(sheet, entry.familyKey, entry);
    sheet.addText(QString::fromLatin1(FieldNames[static_cast<int>(entry.field)]));
    sheet.addText(entry.oldValue);
    sheet.addText(entry.newValue);
}

void addWorded(CsvSheet& sheet, const JournalEntry& entry, const JournalWords& words)
{
    sheet.addMoment(entry.recordedAt);
    sheet.addText(entry.author);
    sheet.addText(words.origin(entry.origin));
    addPlace(sheet, words.familyTitle(entry), entry);
    sheet.addText(words.field(entry.field));
    sheet.addText(words.value(entry, entry.oldValue));
    sheet.addText(words.value(entry, entry.newValue));
}

} // namespace

Result<void> writeJournalCsv(QIODevice& device, const Atlas& atlas, const std::vector<JournalEntry>& entries,
    const CsvOptions& options)
{
    CsvSheet sheet(options);
    addHeader(sheet, options);
    std::optional<JournalWords> words;
    if (options.preset == CsvPreset::Excel)
        words.emplace(atlas, options.language);
    for (const JournalEntry& entry : entries) {
        if (words)
            addWorded(sheet, entry, *words);
        else
            addStored(sheet, entry);
        sheet.addText(words ? reasonOf(entry) : entry.reason); // for exchange, what the journal holds
        sheet.endRecord();
    }
    return sheet.write(device);
}

} // namespace atlas
