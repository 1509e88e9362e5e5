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
using ScaleId = Id<struct RatingScale>;
using LevelId = Id<struct RatingLevel>;
using HorizonId = Id<struct Horizon>;
using ProducerJobId = Id<struct JobImpact>;
using TrainingFormatId = Id<struct TrainingFormat>;
using TrainingSkillId = Id<struct TrainingSkill>;
using TrainingOfferId = Id<struct TrainingOffer>;

/// The study's own horizon, the only one so far: the day when models are fully integrated.
constexpr HorizonId FullIntegration{1};

/// Identity of one cell: a sub-competence (row) judged in an activity domain (column) for a horizon.
struct CellRef {
    SubCompetenceId row;
    ActivityDomainId column;
    HorizonId horizon = FullIntegration;

    constexpr bool isValid() const { return row.isValid() && column.isValid(); }
    friend constexpr auto operator<=>(const CellRef&, const CellRef&) = default;
    friend size_t qHash(const CellRef& cell, size_t seed = 0)
    {
        return qHashMulti(seed, cell.row, cell.column, cell.horizon);
    }
};

} // namespace atlas
