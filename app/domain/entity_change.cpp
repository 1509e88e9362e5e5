// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/entity_change.h"

#include <algorithm>

namespace atlas {

namespace {

JobFamily* familyIn(Atlas& atlas, FamilyId id)
{
    if (!atlas.family(id))
        return nullptr;
    std::vector<JobFamily>& families = atlas.families.edit();
    return &*std::find_if(
        families.begin(), families.end(), [id](const JobFamily& family) { return family.id == id; });
}

} // namespace

SharedVector<JobFamily>* listOf(Atlas& atlas, const EntityChange<JobFamily>&)
{
    return &atlas.families;
}

SharedVector<ActivityDomain>* listOf(Atlas& atlas, const EntityChange<ActivityDomain>& change)
{
    JobFamily* family = familyIn(atlas, change.owner);
    return family ? &family->domains : nullptr;
}

SharedVector<Competence>* listOf(Atlas& atlas, const EntityChange<Competence>& change)
{
    JobFamily* family = familyIn(atlas, change.owner);
    return family ? &family->competences : nullptr;
}

SharedVector<SubCompetence>* listOf(Atlas& atlas, const EntityChange<SubCompetence>& change)
{
    JobFamily* family = familyIn(atlas, change.owner);
    return family ? &family->rows : nullptr;
}

SharedVector<RatingScale>* listOf(Atlas& atlas, const EntityChange<RatingScale>&)
{
    return &atlas.scales;
}

SharedVector<RatingLevel>* listOf(Atlas& atlas, const EntityChange<RatingLevel>& change)
{
    if (!atlas.scale(change.owner))
        return nullptr;
    std::vector<RatingScale>& scales = atlas.scales.edit();
    return &std::find_if(scales.begin(), scales.end(),
        [&change](const RatingScale& scale) { return scale.id == change.owner; })->levels;
}

SharedVector<SkillTheme>* listOf(Atlas& atlas, const EntityChange<SkillTheme>&)
{
    return &atlas.themes;
}

SharedVector<JobImpact>* listOf(Atlas& atlas, const EntityChange<JobImpact>&)
{
    return &atlas.producerJobs.jobs;
}

SharedVector<TrainingFormat>* listOf(Atlas& atlas, const EntityChange<TrainingFormat>&)
{
    return &atlas.trainingFormats.formats;
}

SharedVector<TrainingSkill>* listOf(Atlas& atlas, const EntityChange<TrainingSkill>&)
{
    return &atlas.trainingFormats.skills;
}

SharedVector<TrainingOffer>* listOf(Atlas& atlas, const EntityChange<TrainingOffer>&)
{
    return &atlas.trainingOffers;
}

bool sameEntity(const JobFamily& first, const JobFamily& second)
{
    return first.id == second.id && first.key == second.key && first.title == second.title
        && first.section == second.section && first.scale == second.scale;
}

bool sameEntity(const RatingScale& first, const RatingScale& second)
{
    return first.id == second.id && first.key == second.key && first.title == second.title
        && first.notApplicable == second.notApplicable && first.notRated == second.notRated;
}

JobFamily bare(const JobFamily& family)
{
    return {family.id, family.key, family.title, family.section, family.scale, {}, {}, {}, {}, {}, {}};
}

RatingScale bare(const RatingScale& scale)
{
    RatingScale alone = scale;
    alone.levels = {};
    alone.retired = {};
    return alone;
}

} // namespace atlas
