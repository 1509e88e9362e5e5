#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/edit.h"

namespace atlas {

inline std::vector<CellChange> cellsOf(const Edit& edit)
{
    return edit.changes.all<CellChange>();
}

inline std::vector<AgendaItemChange> itemsOf(const Edit& edit)
{
    return edit.changes.all<AgendaItemChange>();
}

/// Calls \a alter with the first change of that kind.
template <class Change, class Alter>
void alterFirst(Edit& edit, Alter alter)
{
    bool first = true;
    edit.changes.eachToEdit<Change>([&](Change& change) {
        if (std::exchange(first, false))
            alter(change);
    });
}

/// The edit that takes another one back.
inline Edit reversed(Edit edit)
{
    edit.origin = EditOrigin::Undone;
    edit.changes.reverse();
    return edit;
}

/// What gives a row another theme; it stands at \a place of its family, if there is such a row.
inline EntityChange<SubCompetence> themeChange(
    FamilyId family, SubCompetence row, int place, SkillThemeId before, SkillThemeId after)
{
    row.theme = before;
    SubCompetence themed = row;
    themed.theme = after;
    return {family, Placed<SubCompetence>{row, place}, Placed<SubCompetence>{themed, place}};
}

} // namespace atlas
