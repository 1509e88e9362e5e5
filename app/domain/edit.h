#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/job_family.h"
#include "domain/journal_entry.h"
#include "domain/workshop.h"

#include <QDateTime>
#include <QString>

#include <vector>

namespace atlas {

/// One cell before and after; swapping the two reverses the change.
struct CellChange {
    FamilyId family;
    CellRef cell;
    CellState before;
    CellState after;
};

/// The theme of one sub-competence before and after; an id of none is no theme.
struct ThemeChange {
    FamilyId family;
    SubCompetenceId row;
    SkillThemeId before;
    SkillThemeId after;
};

/// One accepted step: all its cells, themes and outcomes change together or none does.
struct Edit {
    EditOrigin origin = EditOrigin::Made;
    QString author;
    QString reason; ///< given for this step; the journal keeps it with each entry
    QDateTime at; ///< UTC
    std::vector<CellChange> cells;
    std::vector<ThemeChange> themes;
    std::vector<OutcomeChange> outcomes;
};

} // namespace atlas
