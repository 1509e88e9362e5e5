#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/edit.h"

#include <functional>
#include <vector>

namespace atlas {

/// What the journal keeps of one field; nothing is kept where both are equal.
struct FieldChange {
    JournalField field;
    QString before;
    QString after;
};

/// What the journal calls that to which a change refers.
struct JournalNames {
    std::function<QString(Rating)> code; ///< on the scale that is meant
    std::function<QString(SkillThemeId)> theme; ///< its key; empty for none
    std::function<QString(CompetenceId)> competence; ///< its label
};

std::vector<FieldChange> fieldChanges(const CellChange& change, const JournalNames& names);
/// Votes and outcome, both in the form that the journal keeps: "2×++, 1×N/A; 3×+" with a part for each round, where "—"
/// counts those who abstained, and "decided ++", "open", "skipped" or "parked".
std::vector<FieldChange> fieldChanges(const AgendaItemChange& change, const JournalNames& names);
std::vector<FieldChange> fieldChanges(const WorkshopChange& change, const JournalNames& names);
/// Existence of what comes or goes; else what it is called, where it stands and what else it holds.
template <class Entity>
std::vector<FieldChange> fieldChanges(const EntityChange<Entity>& change, const JournalNames& names);

} // namespace atlas
