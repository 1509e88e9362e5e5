// SPDX-License-Identifier: GPL-3.0-or-later
#include "interchange/ballot_csv.h"

#include "interchange/ballot_heads.h"
#include "interchange/csv_sheet.h"
#include "sheets/agenda_place.h"
#include "wording/phrases.h"
#include "wording/workshop_words.h"

#include <QStringList>

#include <iterator>

namespace atlas {

namespace {

// Every row is as long as the heads: readers refuse ragged files.
void addLine(CsvSheet& sheet, const QStringList& texts)
{
    for (qsizetype column = 0; column < static_cast<qsizetype>(std::size(TemplateColumns)); ++column)
        sheet.addText(texts.value(column));
    sheet.endRecord();
}

void addGuide(
    CsvSheet& sheet, const Workshop& workshop, const std::vector<AgendaPlace>& places, const Phrases& phrases)
{
    addLine(sheet, {workshop_words::title(workshop, phrases)});
    addLine(sheet, {workshop_words::fillIn(phrases)});
    for (const RatingScale* scale : scalesOf(places))
        addLine(sheet, {workshop_words::choices(*scale, phrases)});
    if (workshop.keepsPseudonyms)
        addLine(sheet, {pseudonymHead(phrases)});
}

} // namespace

Result<void> writeBallotTemplate(
    QIODevice& device, const Atlas& atlas, const Workshop& workshop, const CsvOptions& options)
{
    const std::vector<AgendaPlace> places = agendaPlaces(atlas, workshop);
    const Phrases phrases(options.language);
    const bool plain = options.preset == CsvPreset::Interchange;
    CsvSheet sheet(options);
    if (!plain)
        addGuide(sheet, workshop, places, phrases);
    const QString counted =
        u' ' + countedFromLowest(Phrases(plain ? Language::English : options.language));
    for (const BallotColumn column : TemplateColumns) {
        const QString head = plain ? ballotHeadName(column) : ballotHead(column, phrases);
        sheet.addText(column == BallotColumn::Rating ? head + counted : head);
    }
    sheet.endRecord();
    for (const AgendaPlace& place : places) {
        addLine(sheet,
            {QString::number(place.number), plain ? place.family->key : place.family->title, place.competence,
                place.subCompetence, place.domain});
    }
    return sheet.write(device);
}

} // namespace atlas
