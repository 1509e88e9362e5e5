// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/atlas_writer.h"

#include "storage/sql_statement.h"
#include "storage/sql_transaction.h"
#include "storage/stored_words.h"
#include "storage/theme_writer.h"
#include "storage/workshop_writer.h"

namespace atlas {

namespace {

/// The study alone: an atlas always has it, even when its value names no version, and what later versions
/// kept is not in the value.
std::vector<Version> withStudy(std::vector<Version> versions)
{
    if (versions.empty())
        versions.push_back({VersionId{1}, QStringLiteral("Étude"), QDateTime::currentDateTimeUtc(), {}});
    versions.erase(versions.begin() + 1, versions.end());
    return versions;
}

QVariant weight(const RatingLevel& level)
{
    return level.weight ? QVariant(*level.weight) : QVariant();
}

Result<void> writeLevel(SqlStatement& statement, const QString& scale, const QString& kind, int position,
    const RatingLevel& level)
{
    return statement.run({storedText(scale), kind, position, storedText(level.code), storedText(level.symbol),
        storedText(level.label.french), storedText(level.label.english), weight(level),
        storedText(level.light.fill), storedText(level.light.text), storedText(level.dark.fill),
        storedText(level.dark.text)});
}

/// Runs \a write for each entity with its position from 0.
template <class Entities, class Write>
Result<void> inOrder(const Entities& entities, Write write)
{
    int position = 0;
    for (const auto& entity : entities) {
        if (Result<void> done = write(entity, position); !done)
            return done;
        ++position;
    }
    return {};
}

} // namespace

AtlasWriter::AtlasWriter(const SqlConnection& connection, const Atlas& atlas)
    : m_connection(connection)
    , m_atlas(atlas)
    , m_versions(withStudy(atlas.versions))
{
}

Result<void> AtlasWriter::write()
{
    SqlTransaction transaction(m_connection, SqlTransaction::Purpose::Writing);
    if (!transaction.begun())
        return transaction.begun();
    // What is referred to comes before what refers to it.
    for (const auto part : {&AtlasWriter::writeProperties, &AtlasWriter::writeScales,
             &AtlasWriter::writeFamilies, &AtlasWriter::writeDomains, &AtlasWriter::writeCompetences,
             &AtlasWriter::writeRows, &AtlasWriter::writeThemes, &AtlasWriter::writeRatings,
             &AtlasWriter::writeVersions, &AtlasWriter::writeStudy, &AtlasWriter::writeProducerJobs,
             &AtlasWriter::writeTrainingFormats, &AtlasWriter::writeTrainingSkills,
             &AtlasWriter::writeTrainingOffers, &AtlasWriter::writeWorkshops}) {
        if (Result<void> done = (this->*part)(); !done)
            return done;
    }
    return transaction.commit();
}

Result<void> AtlasWriter::writeProperties()
{
    SqlStatement statement(m_connection, "INSERT INTO atlas_property (name, value) VALUES (?, ?)");
    if (auto done = statement.run({QStringLiteral("title"), storedText(m_atlas.title)}); !done)
        return done;
    return statement.run({QStringLiteral("producer-scale"), storedText(m_atlas.producerJobs.scaleKey)});
}

Result<void> AtlasWriter::writeScales()
{
    SqlStatement scales(
        m_connection, "INSERT INTO rating_scale (key, position, title_fr, title_en) VALUES (?, ?, ?, ?)");
    SqlStatement levels(m_connection,
        "INSERT INTO rating_level (scale_key, kind, position, code, symbol, label_fr, label_en, weight, "
        "light_fill, light_text, dark_fill, dark_text) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
    return inOrder(m_atlas.scales, [&](const RatingScale& scale, int position) -> Result<void> {
        const QString key = storedText(scale.key);
        if (auto done =
                scales.run({key, position, storedText(scale.title.french), storedText(scale.title.english)});
            !done)
            return done;
        if (auto done = inOrder(scale.levels,
                [&](const RatingLevel& level, int place) {
                    return writeLevel(levels, key, QStringLiteral("level"), place, level);
                });
            !done)
            return done;
        if (auto done = writeLevel(levels, key, QStringLiteral("not-applicable"), 0, scale.notApplicable);
            !done)
            return done;
        return writeLevel(levels, key, QStringLiteral("not-rated"), 0, scale.notRated);
    });
}

Result<void> AtlasWriter::writeFamilies()
{
    SqlStatement statement(m_connection,
        "INSERT INTO job_family (id, position, key, title, section, scale_key) VALUES (?, ?, ?, ?, ?, ?)");
    return inOrder(m_atlas.families, [&](const JobFamily& family, int position) {
        return statement.run({family.id.value, position, storedText(family.key), storedText(family.title),
            storedText(family.section), storedText(family.scaleKey)});
    });
}

Result<void> AtlasWriter::writeDomains()
{
    SqlStatement statement(
        m_connection, "INSERT INTO activity_domain (id, family_id, position, label) VALUES (?, ?, ?, ?)");
    return inOrder(m_atlas.families, [&](const JobFamily& family, int) {
        return inOrder(family.domains, [&](const ActivityDomain& domain, int position) {
            return statement.run({domain.id.value, family.id.value, position, storedText(domain.label)});
        });
    });
}

Result<void> AtlasWriter::writeCompetences()
{
    SqlStatement statement(
        m_connection, "INSERT INTO competence (id, family_id, position, label) VALUES (?, ?, ?, ?)");
    return inOrder(m_atlas.families, [&](const JobFamily& family, int) {
        return inOrder(family.competences, [&](const Competence& competence, int position) {
            return statement.run(
                {competence.id.value, family.id.value, position, storedText(competence.label)});
        });
    });
}

Result<void> AtlasWriter::writeRows()
{
    SqlStatement statement(
        m_connection, "INSERT INTO sub_competence (id, competence_id, position, label) VALUES (?, ?, ?, ?)");
    return inOrder(m_atlas.families, [&](const JobFamily& family, int) {
        return inOrder(family.rows, [&](const SubCompetence& row, int position) {
            return statement.run(
                {row.id.value, family.competenceOf(position).id.value, position, storedText(row.label)});
        });
    });
}

Result<void> AtlasWriter::writeThemes()
{
    std::vector<ThemeOfRow> rows;
    for (const JobFamily& family : m_atlas.families) {
        for (const SubCompetence& row : family.rows) {
            if (row.theme.isValid())
                rows.emplace_back(row.id, row.theme);
        }
    }
    return insertThemes(m_connection, m_atlas.themes, rows);
}

Result<void> AtlasWriter::writeRatings()
{
    SqlStatement statement(m_connection,
        "INSERT INTO rating (row_id, column_id, state, level_code, reason, source, certainty, author, "
        "changed_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)");
    for (const JobFamily& family : m_atlas.families) {
        const RatingScale& scale = m_atlas.scaleOf(family);
        for (int row = 0; row < family.current.rows(); ++row) {
            for (int column = 0; column < family.current.columns(); ++column) {
                const CellRef cell = family.cellAt(row, column);
                const StoredRating rating = storedRating(family.current.at(row, column), scale);
                const Rationale rationale = family.rationales.value(cell);
                auto done = statement.run({cell.row.value, cell.column.value, rating.state, rating.levelCode,
                    storedText(rationale.reason), storedText(rationale.source),
                    certaintyWord(rationale.certainty), storedText(rationale.author),
                    storedMoment(rationale.changedAt)});
                if (!done)
                    return done;
            }
        }
    }
    return {};
}

Result<void> AtlasWriter::writeVersions()
{
    SqlStatement statement(
        m_connection, "INSERT INTO version (id, position, name, created_at, author) VALUES (?, ?, ?, ?, ?)");
    return inOrder(m_versions, [&](const Version& version, int position) {
        return statement.run({version.id.value, position, storedText(version.name),
            storedMoment(version.createdAt), storedText(version.author)});
    });
}

Result<void> AtlasWriter::writeStudy()
{
    SqlStatement statement(m_connection,
        "INSERT INTO version_rating (version_id, row_id, column_id, state, level_code) VALUES (?, ?, ?, "
        "?, ?)");
    const qint64 study = m_versions.front().id.value;
    for (const JobFamily& family : m_atlas.families) {
        const RatingScale& scale = m_atlas.scaleOf(family);
        for (int row = 0; row < family.study.rows(); ++row) {
            for (int column = 0; column < family.study.columns(); ++column) {
                const CellRef cell = family.cellAt(row, column);
                const StoredRating rating = storedRating(family.study.at(row, column), scale);
                auto done =
                    statement.run({study, cell.row.value, cell.column.value, rating.state, rating.levelCode});
                if (!done)
                    return done;
            }
        }
    }
    return {};
}

Result<void> AtlasWriter::writeProducerJobs()
{
    if (m_atlas.producerJobs.jobs.empty())
        return {};
    SqlStatement statement(m_connection,
        "INSERT INTO producer_job (position, domain, job, state, level_code, key_skills) VALUES (?, ?, ?, "
        "?, ?, ?)");
    const RatingScale& scale = *m_atlas.scale(m_atlas.producerJobs.scaleKey);
    return inOrder(m_atlas.producerJobs.jobs, [&](const JobImpact& job, int position) {
        const StoredRating impact = storedRating(job.impact, scale);
        return statement.run({position, storedText(job.domain), storedText(job.job), impact.state,
            impact.levelCode, storedText(job.keySkills)});
    });
}

Result<void> AtlasWriter::writeTrainingFormats()
{
    SqlStatement statement(m_connection, "INSERT INTO training_format (position, title) VALUES (?, ?)");
    return inOrder(m_atlas.trainingFormats.formats, [&](const QString& title, int position) {
        return statement.run({position, storedText(title)});
    });
}

Result<void> AtlasWriter::writeTrainingSkills()
{
    SqlStatement skills(
        m_connection, "INSERT INTO training_skill (position, audience, skill, type) VALUES (?, ?, ?, ?)");
    SqlStatement formats(
        m_connection, "INSERT INTO training_skill_format (skill_position, format_position) VALUES (?, ?)");
    return inOrder(
        m_atlas.trainingFormats.skills, [&](const TrainingSkill& skill, int position) -> Result<void> {
            if (auto done = skills.run(
                    {position, storedText(skill.audience), storedText(skill.skill), storedText(skill.type)});
                !done)
                return done;
            return inOrder(skill.formats, [&](int format, int) { return formats.run({position, format}); });
        });
}

Result<void> AtlasWriter::writeTrainingOffers()
{
    SqlStatement statement(m_connection,
        "INSERT INTO training_offer (position, institution, course, themes, duration, audience, mode, "
        "certification, cpf, rncp) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
    return inOrder(m_atlas.trainingOffers, [&](const TrainingOffer& offer, int position) {
        return statement.run(
            {position, storedText(offer.institution), storedText(offer.course), storedText(offer.themes),
                storedText(offer.duration), storedText(offer.audience), storedText(offer.mode),
                storedText(offer.certification), storedText(offer.cpf), storedText(offer.rncp)});
    });
}

Result<void> AtlasWriter::writeWorkshops()
{
    return inOrder(m_atlas.workshops,
        [&](const Workshop& workshop, int) { return insertWorkshop(m_connection, workshop); });
}

} // namespace atlas
