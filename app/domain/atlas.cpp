// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/atlas.h"

#include <algorithm>

namespace atlas {

Horizon fullIntegration()
{
    return {FullIntegration,
        {QStringLiteral("Modèles pleinement intégrés"), QStringLiteral("Models fully integrated")}};
}

const RatingScale* Atlas::scale(ScaleId id) const
{
    const auto found = std::find_if(
        scales.begin(), scales.end(), [id](const RatingScale& candidate) { return candidate.id == id; });
    return found == scales.end() ? nullptr : &*found;
}

const RatingScale* Atlas::scale(const QString& key) const
{
    const auto found = std::find_if(
        scales.begin(), scales.end(), [&key](const RatingScale& candidate) { return candidate.key == key; });
    return found == scales.end() ? nullptr : &*found;
}

const RatingScale& Atlas::scaleOf(const JobFamily& family) const
{
    const RatingScale* found = scale(family.scale);
    Q_ASSERT(found);
    return *found;
}

const JobFamily* Atlas::family(FamilyId id) const
{
    const auto found = std::find_if(
        families.begin(), families.end(), [id](const JobFamily& candidate) { return candidate.id == id; });
    return found == families.end() ? nullptr : &*found;
}

const JobFamily* Atlas::family(const QString& key) const
{
    const auto found = std::find_if(families.begin(), families.end(),
        [&key](const JobFamily& candidate) { return candidate.key == key; });
    return found == families.end() ? nullptr : &*found;
}

const SkillTheme* Atlas::theme(SkillThemeId id) const
{
    const auto found = std::find_if(
        themes.begin(), themes.end(), [id](const SkillTheme& candidate) { return candidate.id == id; });
    return found == themes.end() ? nullptr : &*found;
}

const Workshop* Atlas::workshop(WorkshopId id) const
{
    const auto found = std::find_if(
        workshops.begin(), workshops.end(), [id](const Workshop& candidate) { return candidate.id == id; });
    return found == workshops.end() ? nullptr : &*found;
}

const Workshop* Atlas::workshopUnderWay() const
{
    const auto found = std::find_if(
        workshops.rbegin(), workshops.rend(), [](const Workshop& workshop) { return workshop.isRunning(); });
    return found == workshops.rend() ? nullptr : &*found;
}

} // namespace atlas
