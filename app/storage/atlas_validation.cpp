// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/atlas_validation.h"

#include "storage/workshop_validation.h"

#include <QCoreApplication>

#include <algorithm>

namespace atlas {

namespace {

Result<void> invalid(const QString& where, const QString& detail)
{
    return failure(ErrorKind::InvalidInput,
        QCoreApplication::translate("atlas::Storage",
            "“%1” cannot be stored, since its content contradicts itself. Nothing was written.")
            .arg(where),
        detail);
}

bool fits(const ImpactMatrix& matrix, const JobFamily& family)
{
    return static_cast<std::size_t>(matrix.rows()) == family.rows.size()
        && static_cast<std::size_t>(matrix.columns()) == family.domains.size();
}

bool liesOn(const RatingScale& scale, const ImpactMatrix& matrix)
{
    return std::all_of(matrix.ratings().begin(), matrix.ratings().end(),
        [&scale](Rating rating) { return scale.contains(rating); });
}

template <class Entities>
bool allHaveIds(const Entities& entities)
{
    return std::all_of(
        entities.begin(), entities.end(), [](const auto& entity) { return entity.id.isValid(); });
}

Result<void> validateRationales(const JobFamily& family)
{
    qsizetype found = 0;
    for (int row = 0; row < family.current.rows(); ++row) {
        for (int column = 0; column < family.current.columns(); ++column)
            found += family.rationales.contains(family.cellAt(row, column)) ? 1 : 0;
    }
    if (found != family.rationales.size())
        return invalid(family.title, QStringLiteral("a rationale belongs to no cell of the family"));
    return {};
}

Result<void> validateFamily(const JobFamily& family, const Atlas& atlas)
{
    const RatingScale* scale = atlas.scale(family.scaleKey);
    if (!scale)
        return invalid(family.title, QStringLiteral("no scale \"%1\"").arg(family.scaleKey));
    if (!fits(family.current, family) || !fits(family.study, family))
        return invalid(family.title, QStringLiteral("matrix and labels differ in size"));
    if (!liesOn(*scale, family.current) || !liesOn(*scale, family.study))
        return invalid(family.title, QStringLiteral("a rating is not on the scale"));
    if (!family.id.isValid() || !allHaveIds(family.domains) || !allHaveIds(family.competences)
        || !allHaveIds(family.rows))
        return invalid(family.title, QStringLiteral("an id is missing"));
    const int competences = static_cast<int>(family.competences.size());
    const bool grouped =
        std::all_of(family.rows.begin(), family.rows.end(), [competences](const SubCompetence& row) {
            return row.competence >= 0 && row.competence < competences;
        });
    if (!grouped)
        return invalid(family.title, QStringLiteral("a row belongs to no competence"));
    const bool themed = std::all_of(family.rows.begin(), family.rows.end(),
        [&atlas](const SubCompetence& row) { return !row.theme.isValid() || atlas.theme(row.theme); });
    if (!themed)
        return invalid(family.title, QStringLiteral("a row belongs to a theme that does not exist"));
    return validateRationales(family);
}

Result<void> validateProducerJobs(const Atlas& atlas)
{
    const JobImpactTable& table = atlas.producerJobs;
    if (table.jobs.empty())
        return {};
    const RatingScale* scale = atlas.scale(table.scaleKey);
    const bool sound = scale
        && std::all_of(table.jobs.begin(), table.jobs.end(),
            [scale](const JobImpact& job) { return scale->contains(job.impact); });
    if (!sound)
        return invalid(atlas.title, QStringLiteral("an impact on a job is not on the scale"));
    return {};
}

Result<void> validateTraining(const Atlas& atlas)
{
    const auto count = static_cast<int>(atlas.trainingFormats.formats.size());
    for (const TrainingSkill& skill : atlas.trainingFormats.skills) {
        if (!skill.formats.empty() && (*skill.formats.begin() < 0 || *skill.formats.rbegin() >= count))
            return invalid(
                atlas.title, QStringLiteral("a skill names a training format that does not exist"));
    }
    return {};
}

} // namespace

Result<void> validateForStorage(const Atlas& atlas)
{
    if (!allHaveIds(atlas.themes))
        return invalid(atlas.title, QStringLiteral("an id is missing"));
    for (const JobFamily& family : atlas.families) {
        if (auto valid = validateFamily(family, atlas); !valid)
            return valid;
    }
    for (const Workshop& workshop : atlas.workshops) {
        if (auto valid = validateWorkshop(workshop); !valid)
            return valid;
    }
    if (auto valid = validateProducerJobs(atlas); !valid)
        return valid;
    return validateTraining(atlas);
}

} // namespace atlas
