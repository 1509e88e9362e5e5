#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/atlas.h"

namespace atlas {

/// One item of an agenda with the labels of its cell. Observes the atlas and the workshop, which have to
/// outlive it.
struct AgendaPlace {
    int number = 0; ///< in the agenda, from 1
    const AgendaItem* item = nullptr;
    const JobFamily* family = nullptr;
    const RatingScale* scale = nullptr;
    CellPosition position;
    QString competence;
    QString subCompetence;
    QString domain;

    Rating current() const { return family->current.at(position.row, position.column); }
};

/// The items of \a workshop in the order of the agenda. An item whose cell the atlas has no longer is left
/// out; the others keep their numbers.
std::vector<AgendaPlace> agendaPlaces(const Atlas& atlas, const Workshop& workshop);

/// The scales that \a places are rated on, each once, in the order of their first item.
std::vector<const RatingScale*> scalesOf(const std::vector<AgendaPlace>& places);

/// Whether \a places belong to more than one family.
bool mixesFamilies(const std::vector<AgendaPlace>& places);

} // namespace atlas
