// SPDX-License-Identifier: GPL-3.0-or-later
#include "interchange/ballot_template.h"

#include "interchange/ballot_heads.h"
#include "sheets/agenda_place.h"
#include "wording/phrases.h"
#include "wording/workshop_text.h"
#include "wording/workshop_words.h"

#include <QStringList>

#include <iterator>

namespace atlas {

namespace {

// Every row is as long as the heads: readers refuse ragged files.
void addLine(RowSink& sink, const QStringList& texts)
{
    for (qsizetype column = 0; column < static_cast<qsizetype>(std::size(TemplateColumns)); ++column)
        sink.addText(texts.value(column));
    sink.endRow();
}

void addGuide(
    RowSink& sink, const Workshop& workshop, const std::vector<AgendaPlace>& places, const Phrases& phrases)
{
    addLine(sink, {workshopName(workshop, phrases)});
    addLine(sink, {workshop_words::fillIn(phrases)});
    for (const RatingScale* scale : scalesOf(places))
        addLine(sink, {workshop_words::choices(*scale, phrases)});
    if (workshop.keepsPseudonyms)
        addLine(sink, {pseudonymHead(phrases)});
}

} // namespace

void addBallotTemplate(RowSink& sink, const Atlas& atlas, const Workshop& workshop)
{
    const std::vector<AgendaPlace> places = agendaPlaces(atlas, workshop);
    const Phrases& phrases = sink.voice().phrases();
    const bool plain = sink.voice().isPlain();
    if (!plain)
        addGuide(sink, workshop, places, phrases);
    const QString counted = u' ' + countedFromLowest(plain ? Phrases(Language::English) : phrases);
    for (const BallotColumn column : TemplateColumns) {
        const QString head = plain ? ballotHeadName(column) : ballotHead(column, phrases);
        sink.addText(column == BallotColumn::Rating ? head + counted : head);
    }
    sink.endHeads();
    for (const AgendaPlace& place : places) {
        addLine(sink,
            {QString::number(place.number), sink.voice()(*place.family), place.competence, place.subCompetence,
                place.domain});
    }
}

} // namespace atlas
