// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/entity_tables.h"

#include "storage/stored_words.h"

namespace atlas {

namespace {

QStringList names(const char* columns)
{
    return QString::fromLatin1(columns).split(QLatin1Char(' '));
}

QVariant weightOf(const RatingLevel& level)
{
    return level.weight ? QVariant(*level.weight) : QVariant();
}

} // namespace

EntityTable tableOf(const JobFamily&)
{
    return {"job_family", names("key title section scale_id"), nullptr, JournalSubject::Family};
}

EntityTable tableOf(const ActivityDomain&)
{
    return {"activity_domain", names("label"), "family_id", JournalSubject::Domain};
}

EntityTable tableOf(const Competence&)
{
    return {"competence", names("label"), "family_id", JournalSubject::Competence};
}

EntityTable tableOf(const SubCompetence&)
{
    return {"sub_competence", names("competence_id label"), nullptr, JournalSubject::SubCompetence};
}

EntityTable tableOf(const RatingScale&)
{
    return {"rating_scale", names("key title_fr title_en"), nullptr, JournalSubject::Scale};
}

EntityTable tableOf(const RatingLevel&)
{
    return {"rating_level",
        names("kind code symbol label_fr label_en weight light_fill light_text dark_fill dark_text"), "scale_id",
        JournalSubject::Level};
}

EntityTable tableOf(const SkillTheme&)
{
    return {"skill_theme", names("key kind label_fr label_en"), nullptr, JournalSubject::Theme};
}

EntityTable tableOf(const JobImpact&)
{
    return {"producer_job", names("domain job state level_id key_skills"), nullptr, JournalSubject::ProducerJob};
}

EntityTable tableOf(const TrainingFormat&)
{
    return {"training_format", names("title"), nullptr, JournalSubject::TrainingFormat};
}

EntityTable tableOf(const TrainingSkill&)
{
    return {"training_skill", names("audience skill type"), nullptr, JournalSubject::TrainingSkill};
}

EntityTable tableOf(const TrainingOffer&)
{
    return {"training_offer",
        names("institution course themes duration audience mode certification cpf rncp"), nullptr,
        JournalSubject::TrainingOffer};
}

QVariantList valuesOf(const JobFamily& family)
{
    return {storedText(family.key), storedText(family.title), storedText(family.section), family.scale.value};
}

QVariantList valuesOf(const ActivityDomain& domain)
{
    return {storedText(domain.label)};
}

QVariantList valuesOf(const Competence& competence)
{
    return {storedText(competence.label)};
}

QVariantList valuesOf(const SubCompetence& row)
{
    return {row.competence.value, storedText(row.label)};
}

QVariantList valuesOf(const RatingScale& scale)
{
    return {storedText(scale.key), storedText(scale.title.french), storedText(scale.title.english)};
}

QVariantList valuesOf(const RatingLevel& level)
{
    return {QStringLiteral("level"), storedText(level.code), storedText(level.symbol), storedText(level.label.french),
        storedText(level.label.english), weightOf(level), storedText(level.light.fill), storedText(level.light.text),
        storedText(level.dark.fill), storedText(level.dark.text)};
}

QVariantList valuesOf(const SkillTheme& theme)
{
    return {storedText(theme.key), storedWord(theme.kind), storedText(theme.label.french),
        storedText(theme.label.english)};
}

QVariantList valuesOf(const JobImpact& job)
{
    const StoredRating impact = storedRating(job.impact);
    return {storedText(job.domain), storedText(job.job), impact.state, impact.level, storedText(job.keySkills)};
}

QVariantList valuesOf(const TrainingFormat& format)
{
    return {storedText(format.title)};
}

QVariantList valuesOf(const TrainingSkill& skill)
{
    return {storedText(skill.audience), storedText(skill.skill), storedText(skill.type)};
}

QVariantList valuesOf(const TrainingOffer& offer)
{
    return {storedText(offer.institution), storedText(offer.course), storedText(offer.themes),
        storedText(offer.duration), storedText(offer.audience), storedText(offer.mode),
        storedText(offer.certification), storedText(offer.cpf), storedText(offer.rncp)};
}

} // namespace atlas
