#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/job_family.h"
#include "domain/journal_entry.h"
#include "domain/workshop.h"

#include <QDateTime>
#include <QString>

#include <optional>
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

/// \a state under another rating: reason, source and certainty explained the one that it had and do not stay.
/// Under the rating that it has, a reason that is not empty replaces its own.
CellState rerated(CellState state, Rating rating, const QString& reason);

/// One workshop with its agenda before and after; nothing on one side where it is new, or gone. How far the
/// room has come, notes, drafts and time are no steps: undoing leaves them as they are.
struct WorkshopChange {
    std::optional<Workshop> before;
    std::optional<Workshop> after;

    WorkshopId id() const { return before ? before->id : after->id; }
};

/// Votes and outcome of one agenda item before and after; with notes, draft and time it is as above.
struct AgendaItemChange {
    WorkshopId workshop;
    AgendaItem before;
    AgendaItem after;
};

/// Whether two hold the same votes and outcome, whatever their notes, draft and time.
bool sameAnswers(const AgendaItem& first, const AgendaItem& second);

/// One accepted step: all that it holds changes together or nothing does.
struct Edit {
    EditOrigin origin = EditOrigin::Made;
    QString author;
    QString reason; ///< given for this step; the journal keeps it with each entry
    QDateTime at; ///< UTC
    std::vector<CellChange> cells;
    std::vector<ThemeChange> themes;
    std::vector<AgendaItemChange> items;
    std::vector<WorkshopChange> workshops;
};

} // namespace atlas
