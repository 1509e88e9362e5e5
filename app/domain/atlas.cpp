// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/atlas.h"

#include <QHash>

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

ImpactMatrix publishedRatings(const Atlas& atlas, const JobFamily& family)
{
    const auto found = std::find_if(atlas.published.begin(), atlas.published.end(),
        [&family](const JobFamily& candidate) { return candidate.id == family.id; });
    ImpactMatrix ratings(static_cast<int>(family.rows.size()), static_cast<int>(family.domains.size()));
    if (found == atlas.published.end())
        return ratings;
    const auto isSame = [](const auto& one, const auto& other) { return one.id == other.id; };
    if (std::equal(family.rows.begin(), family.rows.end(), found->rows.begin(), found->rows.end(), isSame)
        && std::equal(family.domains.begin(), family.domains.end(), found->domains.begin(), found->domains.end(), isSame))
        return found->current;
    QHash<SubCompetenceId, int> rows;
    for (std::size_t row = 0; row < found->rows.size(); ++row)
        rows.insert(found->rows[row].id, static_cast<int>(row));
    QHash<ActivityDomainId, int> columns;
    for (std::size_t column = 0; column < found->domains.size(); ++column)
        columns.insert(found->domains[column].id, static_cast<int>(column));
    for (int row = 0; row < ratings.rows(); ++row) {
        for (int column = 0; column < ratings.columns(); ++column) {
            const CellRef cell = family.cellAt(row, column);
            if (rows.contains(cell.row) && columns.contains(cell.column))
                ratings.set(row, column, found->current.at(rows.value(cell.row), columns.value(cell.column)));
        }
    }
    return ratings;
}

} // namespace atlas
