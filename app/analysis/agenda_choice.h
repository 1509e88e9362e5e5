#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later

#include "analysis/room_verdict.h"
#include "domain/atlas.h"

#include <optional>
#include <utility>
#include <vector>

namespace atlas {

/// Which cells to offer for an agenda.
enum class AgendaFilter {
    All,
    NotRated,
    Changed, ///< differs from the study
    /// Changed, and neither reason nor source says why. What still is as the study has it rests on the study.
    WithoutReason,
    Contested, ///< somebody marked the rating so
    /// Short of strong agreement (see agreementBand()) in the last round that a room has seen, whatever was
    /// decided then; the most disputed first.
    Disagreement,
    NotDecided ///< the last workshop that was to take it left it parked, skipped or open
};

struct AgendaQuery {
    AgendaFilter filter = AgendaFilter::All;
    QString
        text; ///< words that sub-competence, competence and domain hold between them; case and accents aside
    std::vector<FamilyId> families; ///< empty: all
    WorkshopId planned; ///< the workshop that is being put together, which is no earlier one; may be none
};

/// What makes a cell worth a room's time.
struct AgendaFacts {
    bool notRated = false;
    bool changed = false;
    bool withoutReason = false; ///< as the filter has it
    bool contested = false;
    std::optional<RoomVerdict> verdict; ///< of the last round that a room has seen
    std::optional<AgendaState> left; ///< see AgendaFilter::NotDecided; never Decided
    WorkshopId votedIn; ///< where that round took place
    WorkshopId leftIn; ///< the workshop that left it so
};

struct AgendaCandidate {
    FamilyId family;
    CellRef cell;
    AgendaFacts facts;
};

/// In the order of the atlas but for Disagreement.
std::vector<AgendaCandidate> candidates(const Atlas& atlas, const AgendaQuery& query);

/// The items of \a workshop, the most disputed first, by the round that the room has seen last, which is the one
/// that every list shows; before it has seen any, by the answers that are still hidden. Items without agreement
/// stay in their order at the end. For the facilitator alone.
std::vector<AgendaItemId> byDisagreement(const Workshop& workshop, const Atlas& atlas);

} // namespace atlas
