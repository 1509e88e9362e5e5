// SPDX-License-Identifier: GPL-3.0-or-later
#include "interchange/journal_csv.h"

#include "domain/shown_words.h"
#include "interchange/csv_sheet.h"
#include "wording/journal_text.h"

#include <QCoreApplication>

namespace atlas {

namespace {

// In the order of the enumerations; part of the format.
constexpr const char* FieldNames[]{"rating", "reason", "source", "certainty", "theme"};
constexpr const char* OriginNames[]{"made", "undone", "redone"};

void addHeader(CsvSheet& sheet, const CsvOptions& options)
{
    constexpr const char* Names[]{"recorded_at", "author", "origin", "family", "competence", "sub_competence",
        "domain", "field", "old", "new", "reason"};
    static const char* const Headings[]{QT_TRANSLATE_NOOP("Wording", "When (local time)"),
        QT_TRANSLATE_NOOP("Wording", "Who"), QT_TRANSLATE_NOOP("Wording", "Step"),
        QT_TRANSLATE_NOOP("Wording", "Job family"), QT_TRANSLATE_NOOP("Wording", "Competence"),
        QT_TRANSLATE_NOOP("Wording", "Sub-competence"), QT_TRANSLATE_NOOP("Wording", "Activity domain"),
        QT_TRANSLATE_NOOP("Wording", "What"), QT_TRANSLATE_NOOP("Wording", "Before"),
        QT_TRANSLATE_NOOP("Wording", "After"), QT_TRANSLATE_NOOP("Wording", "Why")};
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

void addWorded(CsvSheet& sheet, const JournalEntry& entry, const Atlas& atlas, const Phrases& phrases)
{
    sheet.addMoment(entry.recordedAt);
    sheet.addText(entry.author);
    sheet.addText(originText(entry.origin, phrases));
    addPlace(sheet, journalFamilyTitle(entry, atlas), entry);
    sheet.addText(fieldText(entry.field, phrases));
    sheet.addText(journalValueText(entry, entry.oldValue, atlas, phrases));
    sheet.addText(journalValueText(entry, entry.newValue, atlas, phrases));
}

} // namespace

Result<void> writeJournalCsv(QIODevice& device, const Atlas& atlas, const std::vector<JournalEntry>& entries,
    const CsvOptions& options)
{
    CsvSheet sheet(options);
    addHeader(sheet, options);
    const bool isWorded = options.preset == CsvPreset::Excel;
    for (const JournalEntry& entry : entries) {
        if (isWorded)
            addWorded(sheet, entry, atlas, options.language);
        else
            addStored(sheet, entry);
        sheet.addText(isWorded ? reasonOf(entry) : entry.reason); // for exchange, what the journal holds
        sheet.endRecord();
    }
    return sheet.write(device);
}

} // namespace atlas
