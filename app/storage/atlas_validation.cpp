// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/atlas_validation.h"

#include "domain/edit_application.h"
#include "storage/storage_limits.h"
#include "storage/workshop_validation.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>
#include <iterator>

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

bool hasShapeOf(const ImpactMatrix& matrix, const JobFamily& family)
{
    return static_cast<std::size_t>(matrix.rows()) == family.rows.size()
        && static_cast<std::size_t>(matrix.columns()) == family.domains.size();
}

bool liesOn(const RatingScale& scale, const ImpactMatrix& matrix)
{
    for (int row = 0; row < matrix.rows(); ++row) {
        const Rating* ratings = matrix.row(row);
        if (!std::all_of(ratings, ratings + matrix.columns(), [&scale](Rating rating) { return scale.contains(rating); }))
            return false;
    }
    return true;
}

template <class Entities>
bool allHaveIds(const Entities& entities)
{
    return std::all_of(entities.begin(), entities.end(),
        [](const auto& entity) { return entity.id.isValid() && entity.id.value <= limits::Id; });
}

Result<void> validateRationales(const JobFamily& family)
{
    qsizetype found = 0;
    for (int row = 0; row < family.current.rows(); ++row) {
        for (int column = 0; column < family.current.columns(); ++column)
            found += family.rationales.find(family.cellAt(row, column)) ? 1 : 0;
    }
    if (found != family.rationales.size())
        return invalid(family.title, QStringLiteral("a rationale belongs to no cell of the family"));
    return {};
}

Result<void> validateFamily(const JobFamily& family, const Atlas& atlas)
{
    const RatingScale* scale = atlas.scale(family.scale);
    if (!scale)
        return invalid(family.title, QStringLiteral("no scale %1").arg(family.scale.value));
    if (!hasShapeOf(family.current, family) || !hasShapeOf(family.study, family))
        return invalid(family.title, QStringLiteral("matrix and labels differ in size"));
    if (!liesOn(*scale, family.current) || !liesOn(*scale, family.study))
        return invalid(family.title, QStringLiteral("a rating is not on the scale"));
    if (!family.id.isValid() || family.id.value > limits::Id || !allHaveIds(family.domains) || !allHaveIds(family.competences)
        || !allHaveIds(family.rows))
        return invalid(family.title, QStringLiteral("an id is missing"));
    QSet<CompetenceId> competences;
    for (const Competence& competence : family.competences)
        competences.insert(competence.id);
    const bool grouped = std::all_of(family.rows.begin(), family.rows.end(),
        [&competences](const SubCompetence& row) { return competences.contains(row.competence); });
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
    const RatingScale* scale = atlas.scale(table.scale);
    const bool sound = scale
        && std::all_of(table.jobs.begin(), table.jobs.end(),
            [scale](const JobImpact& job) { return scale->contains(job.impact); });
    if (!sound)
        return invalid(atlas.title, QStringLiteral("an impact on a job is not on the scale"));
    return {};
}

Result<void> validateTraining(const Atlas& atlas)
{
    QSet<TrainingFormatId> formats;
    for (const TrainingFormat& format : atlas.trainingFormats.formats)
        formats.insert(format.id);
    const auto exists = [&formats](TrainingFormatId id) { return formats.contains(id); };
    for (const TrainingSkill& skill : atlas.trainingFormats.skills) {
        if (!std::all_of(skill.formats.begin(), skill.formats.end(), exists))
            return invalid(
                atlas.title, QStringLiteral("a skill names a training format that does not exist"));
    }
    return {};
}

/// Counts of what there is of each kind.
Result<void> validateSizes(const Atlas& atlas)
{
    qint64 columns = 0;
    qint64 competences = 0;
    qint64 rows = 0;
    qint64 cells = 0;
    qint64 levels = 0;
    qint64 longestScale = 0;
    for (const JobFamily& family : atlas.families) {
        columns += std::ssize(family.domains);
        competences += std::ssize(family.competences);
        rows += std::ssize(family.rows);
        cells += std::ssize(family.rows) * std::ssize(family.domains);
    }
    for (const RatingScale& scale : atlas.scales) {
        levels += std::ssize(scale.levels) + 2; // with "not applicable" and "not rated"
        longestScale = std::max<qint64>(longestScale, std::ssize(scale.levels));
    }
    qint64 items = 0;
    for (const Workshop& workshop : atlas.workshops)
        items += std::ssize(workshop.items);
    const struct {
        qint64 found;
        Measure measure;
        qint64 most;
    } sizes[] = {{std::ssize(atlas.scales), Measure::Scales, limits::Scales},
        {levels, Measure::Levels, limits::Levels},
        {longestScale, Measure::LevelsOfScale, limits::LevelsOfScale},
        {std::ssize(atlas.families), Measure::Families, limits::Families},
        {columns, Measure::Columns, limits::Columns}, {competences, Measure::Competences, limits::Competences},
        {rows, Measure::Rows, limits::Rows}, {cells, Measure::Cells, limits::Cells},
        {std::ssize(atlas.themes), Measure::Themes, limits::Themes},
        {std::ssize(atlas.workshops), Measure::Workshops, limits::Workshops},
        {items, Measure::AgendaItems, limits::AgendaItems},
        {std::ssize(atlas.producerJobs.jobs), Measure::TableRows, limits::TableRows},
        {std::ssize(atlas.trainingFormats.formats), Measure::TableRows, limits::TableRows},
        {std::ssize(atlas.trainingFormats.skills), Measure::TableRows, limits::TableRows},
        {std::ssize(atlas.trainingOffers), Measure::TableRows, limits::TableRows}};
    for (const auto& size : sizes) {
        if (size.found > size.most)
            return tooLarge(atlas.title, size.measure, size.most, ErrorKind::InvalidInput);
    }
    return {};
}

/// Every text of a scale is a label.
Result<void> validateScale(const RatingScale& scale)
{
    if (!allHaveIds(scale.levels))
        return invalid(scale.key, QStringLiteral("an id is missing"));
    if (!scale.notApplicable.id.isValid() || !scale.notRated.id.isValid())
        return invalid(scale.key, QStringLiteral("an id is missing"));
    if (!areCodesUnique(scale))
        return invalid(scale.key, QStringLiteral("a code twice"));
    QStringList labels{scale.key, scale.title.french, scale.title.english};
    bool weighted = true;
    const auto add = [&labels, &weighted](const RatingLevel& level) {
        labels << level.code << level.symbol << level.label.french << level.label.english << level.light.fill
               << level.light.text << level.dark.fill << level.dark.text;
        const int weight = level.weight.value_or(0);
        weighted = weighted && weight >= -limits::Weight && weight <= limits::Weight;
    };
    std::for_each(scale.levels.begin(), scale.levels.end(), add);
    add(scale.notApplicable);
    add(scale.notRated);
    if (!weighted)
        return invalid(scale.key, QStringLiteral("a weight beyond %1").arg(limits::Weight));
    return allFit(labels, limits::Label);
}

Result<void> validateTexts(const JobFamily& family)
{
    QStringList labels{family.key, family.title, family.section};
    for (const ActivityDomain& domain : family.domains)
        labels.append(domain.label);
    for (const Competence& competence : family.competences)
        labels.append(competence.label);
    for (const SubCompetence& row : family.rows)
        labels.append(row.label);
    QStringList texts;
    family.rationales.each([&](const CellRef&, const Rationale& rationale) {
        labels.append(rationale.author);
        texts << rationale.reason << rationale.source;
    });
    return allFit(labels, limits::Label).and_then([&texts] { return allFit(texts, limits::Text); });
}

Result<void> validateTexts(const Atlas& atlas)
{
    QStringList labels{atlas.title};
    QStringList texts;
    for (const SkillTheme& theme : atlas.themes)
        labels << theme.key << theme.label.french << theme.label.english;
    for (const Version& version : atlas.versions)
        labels << version.name << version.author;
    for (const JobImpact& job : atlas.producerJobs.jobs)
        texts << job.domain << job.job << job.keySkills;
    for (const TrainingFormat& format : atlas.trainingFormats.formats)
        texts << format.title;
    for (const TrainingSkill& skill : atlas.trainingFormats.skills)
        texts << skill.audience << skill.skill << skill.type;
    for (const TrainingOffer& offer : atlas.trainingOffers) {
        texts << offer.institution << offer.course << offer.themes << offer.duration << offer.audience
              << offer.mode << offer.certification << offer.cpf << offer.rncp;
    }
    Result<void> valid = allFit(labels, limits::Label).and_then([&texts] { return allFit(texts, limits::Text); });
    for (const RatingScale& scale : atlas.scales) {
        if (valid)
            valid = validateScale(scale);
    }
    for (const JobFamily& family : atlas.families) {
        if (valid)
            valid = validateTexts(family);
    }
    return valid;
}

} // namespace

Result<void> validateForStorage(const Atlas& atlas)
{
    if (auto valid = validateSizes(atlas).and_then([&atlas] { return validateTexts(atlas); }); !valid)
        return valid;
    if (!allHaveIds(atlas.themes) || !allHaveIds(atlas.scales) || !allHaveIds(atlas.producerJobs.jobs)
        || !allHaveIds(atlas.trainingFormats.formats) || !allHaveIds(atlas.trainingFormats.skills)
        || !allHaveIds(atlas.trainingOffers))
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
