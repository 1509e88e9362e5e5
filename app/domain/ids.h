#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QHashFunctions>
#include <QtGlobal>

#include <compare>

namespace atlas {

/// Identity of one entity of an atlas, unique within its kind and stable over the life of the file.
/// A value of 0 means "none".
template <class Entity>
struct Id {
    qint64 value = 0;

    constexpr bool isValid() const { return value > 0; }
    friend constexpr auto operator<=>(Id, Id) = default;
    friend size_t qHash(Id id, size_t seed = 0) { return ::qHash(id.value, seed); }
};

using FamilyId = Id<struct JobFamily>;
using ActivityDomainId = Id<struct ActivityDomain>;
using CompetenceId = Id<struct Competence>;
using SubCompetenceId = Id<struct SubCompetence>;
using SkillThemeId = Id<struct SkillTheme>;
using VersionId = Id<struct Version>;
using WorkshopId = Id<struct Workshop>;
using AgendaItemId = Id<struct AgendaItem>;

/// Identity of one cell: a sub-competence (row) judged in an activity domain (column).
struct CellRef {
    SubCompetenceId row;
    ActivityDomainId column;

    constexpr bool isValid() const { return row.isValid() && column.isValid(); }
    friend constexpr auto operator<=>(const CellRef&, const CellRef&) = default;
    friend size_t qHash(const CellRef& cell, size_t seed = 0)
    {
        return qHashMulti(seed, cell.row, cell.column);
    }
};

} // namespace atlas
