#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/atlas.h"

#include <optional>
#include <utility>

namespace atlas {

/// What stands right in the atlas, in no family and on no scale.
struct NoOwner {
    friend constexpr bool operator==(NoOwner, NoOwner) = default;
};

/// In whose list an entity of a kind stands.
template <class Entity>
struct OwnerOf {
    using Id = NoOwner;
};
template <>
struct OwnerOf<ActivityDomain> {
    using Id = FamilyId;
};
template <>
struct OwnerOf<Competence> {
    using Id = FamilyId;
};
template <>
struct OwnerOf<SubCompetence> {
    using Id = FamilyId;
};
template <>
struct OwnerOf<RatingLevel> {
    using Id = ScaleId;
};

/// An entity with its place in the list of its owner, counted from 0.
template <class Entity>
struct Placed {
    Entity entity;
    int place = 0;
};

/// One entity before and after: nothing on one side where it is inserted or removed, another place where it is moved,
/// other content where it is updated. A family counts without what stands in it, and a scale without its levels:
/// those are entities of their own. Swapping the two sides reverses the change.
template <class Entity>
struct EntityChange {
    typename OwnerOf<Entity>::Id owner;
    std::optional<Placed<Entity>> before;
    std::optional<Placed<Entity>> after;

    auto id() const { return (before ? before : after)->entity.id; }
};

/// The list that holds the entities of a kind, for each that an edit may change; null without such an owner.
SharedVector<JobFamily>* listOf(Atlas& atlas, const EntityChange<JobFamily>& change);
SharedVector<ActivityDomain>* listOf(Atlas& atlas, const EntityChange<ActivityDomain>& change);
SharedVector<Competence>* listOf(Atlas& atlas, const EntityChange<Competence>& change);
SharedVector<SubCompetence>* listOf(Atlas& atlas, const EntityChange<SubCompetence>& change);
SharedVector<RatingScale>* listOf(Atlas& atlas, const EntityChange<RatingScale>& change);
SharedVector<RatingLevel>* listOf(Atlas& atlas, const EntityChange<RatingLevel>& change);
SharedVector<SkillTheme>* listOf(Atlas& atlas, const EntityChange<SkillTheme>& change);
SharedVector<JobImpact>* listOf(Atlas& atlas, const EntityChange<JobImpact>& change);
SharedVector<TrainingFormat>* listOf(Atlas& atlas, const EntityChange<TrainingFormat>& change);
SharedVector<TrainingSkill>* listOf(Atlas& atlas, const EntityChange<TrainingSkill>& change);
SharedVector<TrainingOffer>* listOf(Atlas& atlas, const EntityChange<TrainingOffer>& change);

/// Whether two say the same of themselves, whatever stands in them.
template <class Entity>
bool sameEntity(const Entity& first, const Entity& second)
{
    return first == second;
}
bool sameEntity(const JobFamily& first, const JobFamily& second);
bool sameEntity(const RatingScale& first, const RatingScale& second);

/// The entity without what stands in it.
template <class Entity>
Entity bare(const Entity& entity)
{
    return entity;
}
JobFamily bare(const JobFamily& family);
RatingScale bare(const RatingScale& scale);

} // namespace atlas
