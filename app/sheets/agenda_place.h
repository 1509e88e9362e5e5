#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/atlas.h"

#include <optional>

namespace atlas {

/// One item of an agenda with the labels of its cell. Observes the atlas and the workshop, which have to
/// outlive it.
struct AgendaPlace {
    int number = 0; ///< in the agenda, from 1
    const AgendaItem* item = nullptr;
    const JobFamily* family = nullptr; ///< none if the atlas has it no longer
    const RatingScale* scale = nullptr;
    std::optional<CellPosition> position; ///< none if the atlas has the cell no longer
    QString competence;
    QString subCompetence;
    QString domain;

    QString familyTitle() const { return family ? family->title : item->labels.family; }
    std::optional<Rating> current() const;
};

/// What becomes of an item whose cell the atlas has no longer: the others keep their numbers.
enum class GoneCells { LeftOut, Named };

/// The items of \a workshop in the order of the agenda. One whose cell and family are gone is on a scale that
/// knows its votes and its decision.
std::vector<AgendaPlace> agendaPlaces(
    const Atlas& atlas, const Workshop& workshop, GoneCells gone = GoneCells::LeftOut);

/// The scales that \a places are rated on, each once, in the order of their first item.
std::vector<const RatingScale*> scalesOf(const std::vector<AgendaPlace>& places);

/// Whether \a places belong to more than one family.
bool mixesFamilies(const std::vector<AgendaPlace>& places);

} // namespace atlas
