#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/entity_change.h"
#include "domain/error.h"

#include <QString>

#include <algorithm>

// For apply() alone: what else an entity that comes, goes or is moved changes in an atlas, and what speaks against it.
namespace atlas::effects {

inline tl::unexpected<Error> refused(ErrorKind kind, const char* detail)
{
    return failure(kind, {}, QString::fromLatin1(detail));
}

template <class Entities, class Id>
auto find(Entities& entities, Id id)
{
    return std::find_if(entities.begin(), entities.end(), [id](const auto& entity) { return entity.id == id; });
}

template <class Entities, class Id>
bool holds(const Entities& entities, Id id)
{
    return find(entities, id) != entities.end();
}

inline JobFamily* familyIn(Atlas& atlas, FamilyId id)
{
    if (!holds(atlas.families, id))
        return nullptr;
    return &*find(atlas.families.edit(), id);
}

/// The ratings that the study has in a row or column, where it has any.
inline const JobFamily* publishedFamily(const Atlas& atlas, FamilyId id)
{
    const auto found = find(atlas.published, id);
    return found == atlas.published.end() ? nullptr : &*found;
}

inline Rating publishedRating(const JobFamily* published, const CellRef& cell)
{
    const auto position = published ? published->position(cell) : std::nullopt;
    return position ? published->current.at(position->row, position->column) : Rating();
}

/// That a cell says nothing; who touched it last goes.
inline bool takeBlank(JobFamily& family, int row, int column)
{
    const CellState state = family.state(row, column);
    if (!state.rating.isNotRated() || !state.rationale.saysTheSameAs(Rationale()))
        return false;
    if (!state.rationale.isEmpty())
        family.rationales.set(family.cellAt(row, column), {});
    return true;
}

// What an entity that comes, goes or is moved takes with it. The list holds it, or holds it no more.

template <class Entity>
Result<void> inserted(Atlas&, const EntityChange<Entity>&)
{
    return {};
}

template <class Entity>
Result<void> removed(Atlas&, const EntityChange<Entity>&)
{
    return {};
}

template <class Entity>
Result<void> moved(Atlas&, const EntityChange<Entity>&)
{
    return {};
}

inline Result<void> inserted(Atlas& atlas, const EntityChange<SubCompetence>& change)
{
    JobFamily& family = *familyIn(atlas, change.owner);
    const JobFamily* published = publishedFamily(atlas, change.owner);
    std::vector<Rating> study;
    for (const ActivityDomain& column : family.domains)
        study.push_back(publishedRating(published, {change.id(), column.id}));
    family.current.insertRow(change.after->place, std::vector<Rating>(study.size()));
    family.study.insertRow(change.after->place, std::move(study));
    return {};
}

inline Result<void> removed(Atlas& atlas, const EntityChange<SubCompetence>& change)
{
    JobFamily& family = *familyIn(atlas, change.owner);
    const int row = change.before->place;
    for (int column = 0; column < family.current.columns(); ++column) {
        if (!takeBlank(family, row, column))
            return refused(ErrorKind::InvalidInput, "a row that is still rated");
    }
    family.current.removeRow(row);
    family.study.removeRow(row);
    return {};
}

inline Result<void> moved(Atlas& atlas, const EntityChange<SubCompetence>& change)
{
    JobFamily& family = *familyIn(atlas, change.owner);
    for (ImpactMatrix* matrix : {&family.current, &family.study}) {
        const Rating* row = matrix->row(change.before->place);
        std::vector<Rating> ratings(row, row + matrix->columns());
        matrix->removeRow(change.before->place);
        matrix->insertRow(change.after->place, std::move(ratings));
    }
    return {};
}

inline std::vector<Rating> columnOf(const ImpactMatrix& matrix, int column)
{
    std::vector<Rating> ratings;
    for (int row = 0; row < matrix.rows(); ++row)
        ratings.push_back(matrix.at(row, column));
    return ratings;
}

inline Result<void> inserted(Atlas& atlas, const EntityChange<ActivityDomain>& change)
{
    JobFamily& family = *familyIn(atlas, change.owner);
    const JobFamily* published = publishedFamily(atlas, change.owner);
    std::vector<Rating> study;
    for (const SubCompetence& row : family.rows)
        study.push_back(publishedRating(published, {row.id, change.id()}));
    family.current.insertColumn(change.after->place, std::vector<Rating>(study.size()));
    family.study.insertColumn(change.after->place, study);
    return {};
}

inline Result<void> removed(Atlas& atlas, const EntityChange<ActivityDomain>& change)
{
    JobFamily& family = *familyIn(atlas, change.owner);
    for (int row = 0; row < family.current.rows(); ++row) {
        if (!takeBlank(family, row, change.before->place))
            return refused(ErrorKind::InvalidInput, "a column that is still rated");
    }
    family.current.removeColumn(change.before->place);
    family.study.removeColumn(change.before->place);
    return {};
}

inline Result<void> moved(Atlas& atlas, const EntityChange<ActivityDomain>& change)
{
    JobFamily& family = *familyIn(atlas, change.owner);
    for (ImpactMatrix* matrix : {&family.current, &family.study}) {
        const std::vector<Rating> ratings = columnOf(*matrix, change.before->place);
        matrix->removeColumn(change.before->place);
        matrix->insertColumn(change.after->place, ratings);
    }
    return {};
}

inline Result<void> removed(Atlas& atlas, const EntityChange<Competence>& change)
{
    const JobFamily& family = *familyIn(atlas, change.owner);
    const bool used = std::any_of(family.rows.begin(), family.rows.end(),
        [&change](const SubCompetence& row) { return row.competence == change.id(); });
    return used ? Result<void>(refused(ErrorKind::InvalidInput, "a competence with rows")) : Result<void>();
}

inline Result<void> removed(Atlas&, const EntityChange<JobFamily>& change)
{
    // The list gave it as it stood there.
    const JobFamily& family = change.before->entity;
    const bool empty = family.rows.empty() && family.domains.empty() && family.competences.empty();
    return empty ? Result<void>() : refused(ErrorKind::InvalidInput, "a family with content");
}

/// A level that is gone still words what votes, decisions and the study say of it.
inline Result<void> removed(Atlas& atlas, const EntityChange<RatingLevel>& change)
{
    const Rating rating = Rating::level(change.id());
    for (const JobFamily& family : atlas.families) {
        if (family.scale != change.owner)
            continue;
        for (int row = 0; row < family.current.rows(); ++row) {
            const Rating* ratings = family.current.row(row);
            if (std::find(ratings, ratings + family.current.columns(), rating) != ratings + family.current.columns())
                return refused(ErrorKind::InvalidInput, "a level that is still used");
        }
    }
    const auto& jobs = atlas.producerJobs.jobs;
    if (std::any_of(jobs.begin(), jobs.end(), [rating](const JobImpact& job) { return job.impact == rating; }))
        return refused(ErrorKind::InvalidInput, "a level that is still used");
    find(atlas.scales.edit(), change.owner)->retired.push_back(change.before->entity);
    return {};
}

inline Result<void> inserted(Atlas& atlas, const EntityChange<RatingLevel>& change)
{
    RatingScale& scale = *find(atlas.scales.edit(), change.owner);
    if (holds(scale.retired, change.id()))
        scale.retired.edit().erase(find(scale.retired.edit(), change.id()));
    return {};
}

inline Result<void> removed(Atlas& atlas, const EntityChange<RatingScale>& change)
{
    const bool used = atlas.producerJobs.scale == change.id()
        || std::any_of(atlas.families.begin(), atlas.families.end(),
            [&change](const JobFamily& family) { return family.scale == change.id(); });
    // Votes may speak of a level that is gone; its scale words it.
    const RatingScale& scale = change.before->entity;
    if (used || !scale.levels.empty() || !scale.retired.empty())
        return refused(ErrorKind::InvalidInput, "a scale that is used or has had levels");
    return {};
}

inline Result<void> removed(Atlas& atlas, const EntityChange<SkillTheme>& change)
{
    for (const JobFamily& family : atlas.families) {
        if (std::any_of(family.rows.begin(), family.rows.end(),
                [&change](const SubCompetence& row) { return row.theme == change.id(); }))
            return refused(ErrorKind::InvalidInput, "a theme with rows");
    }
    return {};
}

inline Result<void> removed(Atlas& atlas, const EntityChange<TrainingFormat>& change)
{
    const auto& skills = atlas.trainingFormats.skills;
    const bool used = std::any_of(skills.begin(), skills.end(),
        [&change](const TrainingSkill& skill) { return skill.formats.count(change.id()) > 0; });
    return used ? Result<void>(refused(ErrorKind::InvalidInput, "a format that suits a skill")) : Result<void>();
}

// Whether what an entity refers to is there.

template <class Entity>
bool refersToWhatIsThere(Atlas&, typename OwnerOf<Entity>::Id, const Entity&)
{
    return true;
}

template <>
inline bool refersToWhatIsThere(Atlas& atlas, FamilyId owner, const SubCompetence& row)
{
    return holds(familyIn(atlas, owner)->competences, row.competence) && (!row.theme.isValid() || atlas.theme(row.theme));
}

template <>
inline bool refersToWhatIsThere(Atlas& atlas, NoOwner, const JobFamily& family)
{
    // Its ratings name levels of the scale that it has.
    const JobFamily* present = atlas.family(family.id);
    return atlas.scale(family.scale) && (!present || present->scale == family.scale || present->current.cells() == 0);
}

template <>
inline bool refersToWhatIsThere(Atlas& atlas, NoOwner, const JobImpact& job)
{
    const RatingScale* scale = atlas.scale(atlas.producerJobs.scale);
    return scale && scale->contains(job.impact);
}

template <>
inline bool refersToWhatIsThere(Atlas& atlas, NoOwner, const TrainingSkill& skill)
{
    return std::all_of(skill.formats.begin(), skill.formats.end(),
        [&atlas](TrainingFormatId format) { return holds(atlas.trainingFormats.formats, format); });
}

// Whether what names an entity in files and by hand is free.

template <class Entity>
bool hasFreeKey(const SharedVector<Entity>&, const Entity&)
{
    return true;
}

template <class Entity>
bool isKeyFree(const SharedVector<Entity>& entities, const Entity& next)
{
    return std::none_of(entities.begin(), entities.end(),
        [&next](const Entity& other) { return other.id != next.id && other.key == next.key; });
}

template <>
inline bool hasFreeKey(const SharedVector<JobFamily>& families, const JobFamily& next)
{
    return isKeyFree(families, next);
}

template <>
inline bool hasFreeKey(const SharedVector<RatingScale>& scales, const RatingScale& next)
{
    return isKeyFree(scales, next);
}

template <>
inline bool hasFreeKey(const SharedVector<SkillTheme>& themes, const SkillTheme& next)
{
    return isKeyFree(themes, next);
}

} // namespace atlas::effects
