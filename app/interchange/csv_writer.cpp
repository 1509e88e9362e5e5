// SPDX-License-Identifier: GPL-3.0-or-later
#include "interchange/csv_writer.h"

#include "interchange/csv_sheet.h"
#include "wording/phrases.h"
#include "wording/rating_text.h"
#include "wording/sheet_words.h"

#include <QCoreApplication>

#include <optional>

namespace atlas {
namespace {

const char* const CompetencePhrase = QT_TRANSLATE_NOOP("Wording", "Competence");
const char* const SubCompetencePhrase = QT_TRANSLATE_NOOP("Wording", "Sub-competence");
const char* const FamilyPhrase = QT_TRANSLATE_NOOP("Wording", "Job family");
const char* const DomainPhrase = QT_TRANSLATE_NOOP("Wording", "Activity domain");
const char* const RatingPhrase = QT_TRANSLATE_NOOP("Wording", "Rating");
const char* const WeightPhrase = QT_TRANSLATE_NOOP("Wording", "Weight");
const char* const DomainWeightPhrase = QT_TRANSLATE_NOOP("Wording", "%1 (weight)");

void addRating(CsvSheet& sheet, const RatingScale& scale, Rating rating, const CsvOptions& options)
{
    const RatingLevel& entry = scale.entry(rating);
    if (options.preset == CsvPreset::Interchange) {
        sheet.addCode(entry.code);
        return;
    }
    sheet.addText(entry.label.in(options.language));
    sheet.addNumber(rating.isLevel() ? entry.weight : std::nullopt);
}

/// Why the rating is what it is; nothing in the columns of a cell that nobody has touched.
void addRationale(
    CsvSheet& sheet, const Rationale& rationale, CsvPreset preset, const Phrases& phrases)
{
    sheet.addText(rationale.reason);
    sheet.addText(rationale.source);
    sheet.addText(rationale.certainty == Certainty::Unstated ? QString()
            : preset == CsvPreset::Interchange
            ? certaintyWord(rationale.certainty)
            : certaintyText(rationale.certainty, phrases));
    sheet.addText(rationale.author);
    sheet.addMoment(rationale.changedAt, Qt::ISODateWithMs);
}

void addWideHeader(CsvSheet& sheet, const JobFamily& family, const CsvOptions& options)
{
    if (options.preset == CsvPreset::Interchange) {
        sheet.addText(QStringLiteral("competence"));
        sheet.addText(QStringLiteral("sub_competence"));
        for (const ActivityDomain& domain : family.domains)
            sheet.addText(domain.label);
    } else {
        const Phrases phrase(options.language);
        sheet.addText(phrase(CompetencePhrase));
        sheet.addText(phrase(SubCompetencePhrase));
        for (const ActivityDomain& domain : family.domains) {
            sheet.addText(domain.label);
            sheet.addText(phrase(DomainWeightPhrase).arg(domain.label));
        }
    }
    sheet.endRecord();
}

void addLongHeader(CsvSheet& sheet, const CsvOptions& options)
{
    if (options.preset == CsvPreset::Interchange) {
        for (const char* name : {"family", "competence", "sub_competence", "domain", "rating", "reason", "source",
                 "certainty", "author", "changed_at"})
            sheet.addText(QString::fromLatin1(name));
    } else {
        const Phrases phrase(options.language);
        for (const char* name :
            {FamilyPhrase, CompetencePhrase, SubCompetencePhrase, DomainPhrase, RatingPhrase, WeightPhrase,
                QT_TRANSLATE_NOOP("Wording", "Reason"), QT_TRANSLATE_NOOP("Wording", "Source"),
                QT_TRANSLATE_NOOP("Wording", "Certainty"), QT_TRANSLATE_NOOP("Wording", "Author"),
                QT_TRANSLATE_NOOP("Wording", "Changed at (local time)")})
            sheet.addText(phrase(name));
    }
    sheet.endRecord();
}

} // namespace

Result<void> writeWideCsv(
    QIODevice& device, const Atlas& atlas, const JobFamily& family, const CsvOptions& options)
{
    const RatingScale& scale = atlas.scaleOf(family);
    CsvSheet sheet(options);
    addWideHeader(sheet, family, options);
    CompetenceFinder holders(family);
    for (int row = 0; row < family.current.rows(); ++row) {
        sheet.addText(holders.of(static_cast<std::size_t>(row)).label);
        sheet.addText(family.rows[static_cast<std::size_t>(row)].label);
        for (int column = 0; column < family.current.columns(); ++column)
            addRating(sheet, scale, family.current.at(row, column), options);
        sheet.endRecord();
    }
    return sheet.write(device);
}

Result<void> writeLongCsv(QIODevice& device, const Atlas& atlas,
    const std::vector<const JobFamily*>& families, const CsvOptions& options)
{
    const Phrases phrases(options.language);
    CsvSheet sheet(options);
    addLongHeader(sheet, options);
    for (const JobFamily* family : families) {
        const RatingScale& scale = atlas.scaleOf(*family);
        CompetenceFinder holders(*family);
        for (int row = 0; row < family->current.rows(); ++row) {
            const QString& competence = holders.of(static_cast<std::size_t>(row)).label;
            for (int column = 0; column < family->current.columns(); ++column) {
                sheet.addText(options.preset == CsvPreset::Interchange ? family->key : family->title);
                sheet.addText(competence);
                sheet.addText(family->rows[static_cast<std::size_t>(row)].label);
                sheet.addText(family->domains[static_cast<std::size_t>(column)].label);
                const CellState state = family->state(row, column);
                addRating(sheet, scale, state.rating, options);
                addRationale(sheet, state.rationale, options.preset, phrases);
                sheet.endRecord();
            }
        }
    }
    return sheet.write(device);
}

} // namespace atlas
