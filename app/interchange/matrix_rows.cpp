// SPDX-License-Identifier: GPL-3.0-or-later
#include "interchange/matrix_rows.h"

#include "sheets/rating_columns.h"

#include <QCoreApplication>

namespace atlas {
namespace {

constexpr ColumnHead FamilyHead{"family", QT_TRANSLATE_NOOP("Wording", "Job family")};
constexpr ColumnHead PlaceHeads[]{{"competence", QT_TRANSLATE_NOOP("Wording", "Competence")},
    {"sub_competence", QT_TRANSLATE_NOOP("Wording", "Sub-competence")}};
constexpr ColumnHead DomainHead{"domain", QT_TRANSLATE_NOOP("Wording", "Activity domain")};
constexpr ColumnHead RatingHead{"rating", QT_TRANSLATE_NOOP("Wording", "Rating")};
constexpr ColumnHead RationaleHeads[]{{"reason", QT_TRANSLATE_NOOP("Wording", "Reason")},
    {"source", QT_TRANSLATE_NOOP("Wording", "Source")},
    {"certainty", QT_TRANSLATE_NOOP("Wording", "Certainty")},
    {"author", QT_TRANSLATE_NOOP("Wording", "Author")},
    {"changed_at", QT_TRANSLATE_NOOP("Wording", "Changed at (local time)")}};

/// Why the rating is what it is; nothing in the columns of a cell that nobody has touched.
void addRationale(RowSink& sink, const Rationale& rationale)
{
    sink.addText(rationale.reason);
    sink.addText(rationale.source);
    sink.addText(sink.voice()(rationale.certainty));
    sink.addText(rationale.author);
    sink.addMoment(rationale.changedAt, Qt::ISODateWithMs);
}

void addLongHeads(RowSink& sink)
{
    const TableVoice& voice = sink.voice();
    sink.addText(voice(FamilyHead));
    sink.addHeads(PlaceHeads);
    sink.addText(voice(DomainHead));
    sink.addText(voice(RatingHead));
    if (!voice.isPlain())
        sink.addText(voice.phrases()(QT_TRANSLATE_NOOP("Wording", "Weight")));
    sink.addHeads(RationaleHeads);
    sink.endHeads();
}

} // namespace

void addWideRows(RowSink& sink, const Atlas& atlas, const JobFamily& family)
{
    const TableVoice& voice = sink.voice();
    sink.addHeads(PlaceHeads);
    for (const ActivityDomain& domain : family.domains) {
        sink.addText(domain.label);
        if (!voice.isPlain())
            sink.addText(voice.phrases()(QT_TRANSLATE_NOOP("Wording", "%1 (weight)")).arg(domain.label));
    }
    sink.endHeads();
    const RatingScale& scale = atlas.scaleOf(family);
    CompetenceFinder holders(family);
    for (int row = 0; row < family.current.rows(); ++row) {
        sink.addText(holders.of(static_cast<std::size_t>(row)).label);
        sink.addText(family.rows[static_cast<std::size_t>(row)].label);
        for (int column = 0; column < family.current.columns(); ++column)
            addRatingAndWeight(sink, scale, family.current.at(row, column));
        sink.endRow();
    }
}

void addLongRows(RowSink& sink, const Atlas& atlas, const std::vector<const JobFamily*>& families)
{
    addLongHeads(sink);
    for (const JobFamily* family : families) {
        const RatingScale& scale = atlas.scaleOf(*family);
        CompetenceFinder holders(*family);
        for (int row = 0; row < family->current.rows(); ++row) {
            const QString& competence = holders.of(static_cast<std::size_t>(row)).label;
            for (int column = 0; column < family->current.columns(); ++column) {
                sink.addText(sink.voice()(*family));
                sink.addText(competence);
                sink.addText(family->rows[static_cast<std::size_t>(row)].label);
                sink.addText(family->domains[static_cast<std::size_t>(column)].label);
                const CellState state = family->state(row, column);
                addRatingAndWeight(sink, scale, state.rating);
                addRationale(sink, state.rationale);
                sink.endRow();
            }
        }
    }
}

} // namespace atlas
