// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/atlas_writer.h"

#include "storage/sql_statement.h"
#include "storage/sql_transaction.h"
#include "storage/stored_words.h"
#include "storage/version_writer.h"
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

Result<void> writeLevel(
    SqlStatement& statement, ScaleId scale, const QString& kind, int position, const RatingLevel& level)
{
    return statement.run({level.id.value, scale.value, kind, position, storedText(level.code), storedText(level.symbol),
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
    for (const auto part : {&AtlasWriter::writeProperties, &AtlasWriter::writeHorizons, &AtlasWriter::writeScales,
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
    const qint64 scale = m_atlas.producerJobs.scale.value;
    return statement.run({QStringLiteral("producer-scale"), scale > 0 ? QString::number(scale) : QStringLiteral("")});
}

/// Which the migration has brought already, as the study calls it.
Result<void> AtlasWriter::writeHorizons()
{
    SqlStatement statement(
        m_connection, "UPDATE horizon SET position = ?, label_fr = ?, label_en = ? WHERE id = ?");
    return inOrder(m_atlas.horizons, [&](const Horizon& horizon, int position) {
        return statement.run({position, storedText(horizon.label.french), storedText(horizon.label.english),
            horizon.id.value});
    });
}

Result<void> AtlasWriter::writeScales()
{
    SqlStatement scales(
        m_connection, "INSERT INTO rating_scale (id, key, position, title_fr, title_en) VALUES (?, ?, ?, ?, ?)");
    SqlStatement levels(m_connection,
        "INSERT INTO rating_level (id, scale_id, kind, position, code, symbol, label_fr, label_en, weight, "
        "light_fill, light_text, dark_fill, dark_text) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
    return inOrder(m_atlas.scales, [&](const RatingScale& scale, int position) -> Result<void> {
        if (auto done = scales.run({scale.id.value, storedText(scale.key), position, storedText(scale.title.french), storedText(scale.title.english)});
            !done)
            return done;
        if (auto done = inOrder(scale.levels,
                [&](const RatingLevel& level, int place) {
                    return writeLevel(levels, scale.id, QStringLiteral("level"), place, level);
                });
            !done)
            return done;
        if (auto done = inOrder(scale.retired,
                [&](const RatingLevel& level, int place) {
                    return writeLevel(levels, scale.id, QStringLiteral("retired"), place, level);
                });
            !done)
            return done;
        if (auto done = writeLevel(levels, scale.id, QStringLiteral("not-applicable"), 0, scale.notApplicable);
            !done)
            return done;
        return writeLevel(levels, scale.id, QStringLiteral("not-rated"), 0, scale.notRated);
    });
}

Result<void> AtlasWriter::writeFamilies()
{
    SqlStatement statement(m_connection,
        "INSERT INTO job_family (id, position, key, title, section, scale_id) VALUES (?, ?, ?, ?, ?, ?)");
    return inOrder(m_atlas.families, [&](const JobFamily& family, int position) {
        return statement.run({family.id.value, position, storedText(family.key), storedText(family.title),
            storedText(family.section), family.scale.value});
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
            return statement.run({row.id.value, row.competence.value, position, storedText(row.label)});
        });
    });
}

Result<void> AtlasWriter::writeThemes()
{
    SqlStatement themes(m_connection,
        "INSERT INTO skill_theme (id, position, key, kind, label_fr, label_en) VALUES (?, ?, ?, ?, ?, ?)");
    auto done = inOrder(m_atlas.themes, [&](const SkillTheme& theme, int position) {
        return themes.run({theme.id.value, position, storedText(theme.key), storedWord(theme.kind),
            storedText(theme.label.french), storedText(theme.label.english)});
    });
    if (!done)
        return done;
    SqlStatement rows(m_connection, "INSERT INTO sub_competence_theme (row_id, theme_id) VALUES (?, ?)");
    return inOrder(m_atlas.families, [&](const JobFamily& family, int) {
        return inOrder(family.rows, [&](const SubCompetence& row, int) {
            return row.theme.isValid() ? rows.run({row.id.value, row.theme.value}) : Result<void>();
        });
    });
}

Result<void> AtlasWriter::writeRatings()
{
    SqlStatement statement(m_connection,
        "INSERT INTO rating (row_id, column_id, horizon_id, state, level_id, reason, source, certainty, author, "
        "changed_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
    for (const JobFamily& family : m_atlas.families) {
        for (int row = 0; row < family.current.rows(); ++row) {
            for (int column = 0; column < family.current.columns(); ++column) {
                const CellRef cell = family.cellAt(row, column);
                const StoredRating rating = storedRating(family.current.at(row, column));
                const Rationale rationale = family.rationales.value(cell);
                auto done = statement.run({cell.row.value, cell.column.value, cell.horizon.value, rating.state, rating.level,
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

/// As it was published, where the value knows that; else in the structure of the present.
Result<void> AtlasWriter::writeStudy()
{
    const bool isKnown = !m_atlas.published.empty();
    const qint64 study = m_versions.front().id.value;
    if (auto done = keepStructure(m_connection, m_versions.front().id, isKnown ? Kept::Scales : Kept::Everything); !done)
        return done;
    for (const JobFamily& family : isKnown ? m_atlas.published : m_atlas.families) {
        if (isKnown) {
            if (auto done = writePublished(study, family); !done)
                return done;
        }
        const ImpactMatrix& ratings = isKnown ? family.current : family.study;
        SqlStatement statement(m_connection,
            "INSERT INTO version_rating (version_id, row_id, column_id, horizon_id, state, level_id) VALUES (?, ?, ?, "
            "?, ?, ?)");
        for (int row = 0; row < ratings.rows(); ++row) {
            for (int column = 0; column < ratings.columns(); ++column) {
                const CellRef cell = family.cellAt(row, column);
                const StoredRating rating = storedRating(ratings.at(row, column));
                auto done = statement.run({study, cell.row.value, cell.column.value, cell.horizon.value, rating.state,
                    rating.level});
                if (!done)
                    return done;
            }
        }
    }
    return {};
}

Result<void> AtlasWriter::writePublished(qint64 study, const JobFamily& family)
{
    int position = 0;
    while (m_atlas.published[static_cast<std::size_t>(position)].id != family.id)
        ++position;
    auto done = SqlStatement(m_connection,
        "INSERT INTO version_family (version_id, id, position, key, title, section, scale_id) VALUES (?, ?, ?, ?, ?, ?, ?)")
                    .run({study, family.id.value, position, storedText(family.key), storedText(family.title),
                        storedText(family.section), family.scale.value});
    SqlStatement domains(m_connection,
        "INSERT INTO version_domain (version_id, id, family_id, position, label) VALUES (?, ?, ?, ?, ?)");
    SqlStatement competences(m_connection,
        "INSERT INTO version_competence (version_id, id, family_id, position, label) VALUES (?, ?, ?, ?, ?)");
    SqlStatement rows(m_connection,
        "INSERT INTO version_row (version_id, id, competence_id, position, label) VALUES (?, ?, ?, ?, ?)");
    if (done) {
        done = inOrder(family.domains, [&](const ActivityDomain& domain, int place) {
            return domains.run({study, domain.id.value, family.id.value, place, storedText(domain.label)});
        });
    }
    if (done) {
        done = inOrder(family.competences, [&](const Competence& competence, int place) {
            return competences.run({study, competence.id.value, family.id.value, place, storedText(competence.label)});
        });
    }
    if (!done)
        return done;
    return inOrder(family.rows, [&](const SubCompetence& row, int place) {
        return rows.run({study, row.id.value, row.competence.value, place, storedText(row.label)});
    });
}

Result<void> AtlasWriter::writeProducerJobs()
{
    if (m_atlas.producerJobs.jobs.empty())
        return {};
    SqlStatement statement(m_connection,
        "INSERT INTO producer_job (id, position, domain, job, state, level_id, key_skills) VALUES (?, ?, ?, ?, "
        "?, ?, ?)");
    return inOrder(m_atlas.producerJobs.jobs, [&](const JobImpact& job, int position) {
        const StoredRating impact = storedRating(job.impact);
        return statement.run({job.id.value, position, storedText(job.domain), storedText(job.job), impact.state,
            impact.level, storedText(job.keySkills)});
    });
}

Result<void> AtlasWriter::writeTrainingFormats()
{
    SqlStatement statement(m_connection, "INSERT INTO training_format (id, position, title) VALUES (?, ?, ?)");
    return inOrder(m_atlas.trainingFormats.formats, [&](const TrainingFormat& format, int position) {
        return statement.run({format.id.value, position, storedText(format.title)});
    });
}

Result<void> AtlasWriter::writeTrainingSkills()
{
    SqlStatement skills(
        m_connection, "INSERT INTO training_skill (id, position, audience, skill, type) VALUES (?, ?, ?, ?, ?)");
    SqlStatement formats(
        m_connection, "INSERT INTO training_skill_format (skill_id, format_id) VALUES (?, ?)");
    return inOrder(
        m_atlas.trainingFormats.skills, [&](const TrainingSkill& skill, int position) -> Result<void> {
            if (auto done = skills.run({skill.id.value, position, storedText(skill.audience),
                    storedText(skill.skill), storedText(skill.type)});
                !done)
                return done;
            return inOrder(skill.formats, [&](TrainingFormatId format, int) {
                return formats.run({skill.id.value, format.value});
            });
        });
}

Result<void> AtlasWriter::writeTrainingOffers()
{
    SqlStatement statement(m_connection,
        "INSERT INTO training_offer (id, position, institution, course, themes, duration, audience, mode, "
        "certification, cpf, rncp) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
    return inOrder(m_atlas.trainingOffers, [&](const TrainingOffer& offer, int position) {
        return statement.run(
            {offer.id.value, position, storedText(offer.institution), storedText(offer.course), storedText(offer.themes),
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
