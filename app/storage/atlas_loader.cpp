// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/atlas_loader.h"

#include "storage/sql_connection.h"
#include "storage/sql_error.h"
#include "storage/sql_statement.h"
#include "storage/sql_transaction.h"
#include "storage/stored_words.h"

namespace atlas {

namespace {

RatingLevel levelFrom(const SqlRow& row)
{
    RatingLevel level;
    level.code = row.text(2);
    level.symbol = row.text(3);
    level.label = {row.text(4), row.text(5)};
    if (!row.isNull(6))
        level.weight = row.position(6);
    level.light = {row.text(7), row.text(8)};
    level.dark = {row.text(9), row.text(10)};
    return level;
}

} // namespace

Result<std::vector<RatingScale>> loadScales(const SqlConnection& connection)
{
    std::vector<RatingScale> scales;
    QHash<QString, std::size_t> indexes;
    auto read =
        SqlStatement(connection, "SELECT key, title_fr, title_en FROM rating_scale ORDER BY position, key")
            .each({}, [&](const SqlRow& row) -> Result<void> {
                indexes.insert(row.text(0), scales.size());
                RatingScale scale;
                scale.key = row.text(0);
                scale.title = {row.text(1), row.text(2)};
                scales.push_back(std::move(scale));
                return {};
            });
    if (!read)
        return tl::unexpected(read.error());
    read = SqlStatement(connection,
        "SELECT scale_key, kind, code, symbol, label_fr, label_en, weight, light_fill, light_text, "
        "dark_fill, dark_text FROM rating_level ORDER BY scale_key, kind, position")
               .each({}, [&](const SqlRow& row) -> Result<void> {
                   const auto index = indexes.constFind(row.text(0));
                   if (index == indexes.constEnd())
                       return tl::unexpected(
                           damagedContent(connection.path(), QStringLiteral("level of no scale")));
                   RatingScale& scale = scales[*index];
                   const QString kind = row.text(1);
                   if (kind == QLatin1String("not-applicable"))
                       scale.notApplicable = levelFrom(row);
                   else if (kind == QLatin1String("not-rated"))
                       scale.notRated = levelFrom(row);
                   else
                       scale.levels.push_back(levelFrom(row));
                   return {};
               });
    if (!read)
        return tl::unexpected(read.error());
    return scales;
}

AtlasLoader::AtlasLoader(const SqlConnection& connection)
    : m_connection(connection)
{
}

Result<Atlas> AtlasLoader::load()
{
    SqlTransaction transaction(m_connection, SqlTransaction::Purpose::Reading);
    if (!transaction.begun())
        return tl::unexpected(transaction.begun().error());
    for (const auto part :
        {&AtlasLoader::readProperties, &AtlasLoader::readScales, &AtlasLoader::readFamilies,
            &AtlasLoader::readDomains, &AtlasLoader::readCompetences, &AtlasLoader::readRows,
            &AtlasLoader::readRatings, &AtlasLoader::readRationales, &AtlasLoader::readVersions,
            &AtlasLoader::readStudy, &AtlasLoader::readProducerJobs, &AtlasLoader::readTrainingFormats,
            &AtlasLoader::readTrainingSkills, &AtlasLoader::readTrainingOffers}) {
        if (Result<void> done = (this->*part)(); !done)
            return tl::unexpected(done.error());
    }
    return std::move(m_atlas);
}

Result<void> AtlasLoader::damaged(const QString& detail) const
{
    return tl::unexpected(damagedContent(m_connection.path(), detail));
}

Result<void> AtlasLoader::readProperties()
{
    return SqlStatement(m_connection, "SELECT name, value FROM atlas_property")
        .each({}, [this](const SqlRow& row) -> Result<void> {
            if (row.text(0) == QLatin1String("title"))
                m_atlas.title = row.text(1);
            else if (row.text(0) == QLatin1String("producer-scale"))
                m_atlas.producerJobs.scaleKey = row.text(1);
            return {};
        });
}

Result<void> AtlasLoader::readScales()
{
    auto scales = loadScales(m_connection);
    if (!scales)
        return tl::unexpected(scales.error());
    m_atlas.scales = std::move(*scales);
    return {};
}

Result<void> AtlasLoader::readFamilies()
{
    return SqlStatement(
        m_connection, "SELECT id, key, title, section, scale_key FROM job_family ORDER BY position, id")
        .each({}, [this](const SqlRow& row) -> Result<void> {
            JobFamily family;
            family.id.value = row.integer(0);
            family.key = row.text(1);
            family.title = row.text(2);
            family.section = row.text(3);
            family.scaleKey = row.text(4);
            const RatingScale* scale = m_atlas.scale(family.scaleKey);
            if (!scale)
                return damaged(QStringLiteral("family %1 has no scale").arg(family.key));
            m_familyScales.push_back(scale);
            m_families.insert(family.id.value, {m_atlas.families.size(), 0});
            m_atlas.families.push_back(std::move(family));
            return {};
        });
}

Result<void> AtlasLoader::readDomains()
{
    return SqlStatement(
        m_connection, "SELECT id, family_id, label FROM activity_domain ORDER BY position, id")
        .each({}, [this](const SqlRow& row) -> Result<void> {
            const auto family = m_families.constFind(row.integer(1));
            if (family == m_families.constEnd())
                return damaged(QStringLiteral("domain %1 has no family").arg(row.integer(0)));
            auto& domains = m_atlas.families[family->family].domains;
            m_columns.insert(row.integer(0), {family->family, static_cast<int>(domains.size())});
            domains.push_back({ActivityDomainId{row.integer(0)}, row.text(2)});
            return {};
        });
}

Result<void> AtlasLoader::readCompetences()
{
    return SqlStatement(m_connection, "SELECT id, family_id, label FROM competence ORDER BY position, id")
        .each({}, [this](const SqlRow& row) -> Result<void> {
            const auto family = m_families.constFind(row.integer(1));
            if (family == m_families.constEnd())
                return damaged(QStringLiteral("competence %1 has no family").arg(row.integer(0)));
            auto& competences = m_atlas.families[family->family].competences;
            m_competences.insert(row.integer(0), {family->family, static_cast<int>(competences.size())});
            competences.push_back({CompetenceId{row.integer(0)}, row.text(2)});
            return {};
        });
}

Result<void> AtlasLoader::readRows()
{
    auto read = SqlStatement(
        m_connection, "SELECT id, competence_id, label FROM sub_competence ORDER BY position, id")
                    .each({}, [this](const SqlRow& row) -> Result<void> {
                        const auto competence = m_competences.constFind(row.integer(1));
                        if (competence == m_competences.constEnd())
                            return damaged(QStringLiteral("row %1 has no competence").arg(row.integer(0)));
                        auto& rows = m_atlas.families[competence->family].rows;
                        m_rows.insert(row.integer(0), {competence->family, static_cast<int>(rows.size())});
                        rows.push_back({SubCompetenceId{row.integer(0)}, row.text(2), competence->position});
                        return {};
                    });
    for (JobFamily& family : m_atlas.families) {
        family.current =
            ImpactMatrix(static_cast<int>(family.rows.size()), static_cast<int>(family.domains.size()));
        family.study = family.current;
    }
    return read;
}

Result<void> AtlasLoader::readMatrix(const QString& sql, ImpactMatrix JobFamily::*matrix, qint64& cells)
{
    return SqlStatement(m_connection, sql)
        .each({}, [this, matrix, &cells](const SqlRow& row) -> Result<void> {
            const auto place = m_rows.constFind(row.integer(0));
            const auto column = m_columns.constFind(row.integer(1));
            const bool known = place != m_rows.constEnd() && column != m_columns.constEnd();
            if (!known || place->family != column->family)
                return damaged(QStringLiteral("row %1 and column %2 are of no common family")
                                   .arg(row.integer(0))
                                   .arg(row.integer(1)));
            const auto rating = ratingFromStored(row.text(2), row.text(3), *m_familyScales[place->family]);
            if (!rating)
                return damaged(QStringLiteral("the scale has no level \"%1\"").arg(row.text(3)));
            (m_atlas.families[place->family].*matrix).set(place->position, column->position, *rating);
            ++cells;
            return {};
        });
}

Result<void> AtlasLoader::readRatings()
{
    qint64 found = 0;
    auto read = readMatrix(QStringLiteral("SELECT row_id, column_id, state, level_code FROM rating"),
        &JobFamily::current, found);
    if (!read)
        return read;
    qint64 expected = 0;
    for (const JobFamily& family : m_atlas.families)
        expected += static_cast<qint64>(family.current.ratings().size());
    // A cell without an entry would read as "not rated", which is a statement of its own.
    if (found != expected)
        return damaged(QStringLiteral("%1 of %2 cells").arg(found).arg(expected));
    return {};
}

Result<void> AtlasLoader::readRationales()
{
    return SqlStatement(m_connection,
        "SELECT row_id, column_id, reason, source, certainty, author, changed_at FROM rating WHERE reason "
        "<> '' OR source <> '' OR certainty <> 'unstated' OR author <> '' OR changed_at IS NOT NULL")
        .each({}, [this](const SqlRow& row) -> Result<void> {
            const auto certainty = certaintyFromWord(row.text(4));
            if (!certainty)
                return damaged(QStringLiteral("no certainty \"%1\"").arg(row.text(4)));
            const Rationale rationale{
                row.text(2), row.text(3), *certainty, row.text(5), momentFromStored(row.text(6))};
            const CellRef cell{{row.integer(0)}, {row.integer(1)}};
            m_atlas.families[m_rows.value(cell.row.value).family].rationales.insert(cell, rationale);
            return {};
        });
}

Result<void> AtlasLoader::readVersions()
{
    auto read = SqlStatement(m_connection, "SELECT id, name, created_at FROM version ORDER BY position")
                    .each({}, [this](const SqlRow& row) -> Result<void> {
                        m_atlas.versions.push_back(
                            {VersionId{row.integer(0)}, row.text(1), momentFromStored(row.text(2))});
                        return {};
                    });
    if (read && m_atlas.versions.empty())
        return damaged(QStringLiteral("the study's version is missing"));
    return read;
}

Result<void> AtlasLoader::readStudy()
{
    qint64 cells = 0;
    return readMatrix(
        QStringLiteral("SELECT r.row_id, r.column_id, r.state, r.level_code FROM version_rating r JOIN "
                       "version v ON v.id = r.version_id WHERE v.position = 0"),
        &JobFamily::study, cells);
}

Result<void> AtlasLoader::readProducerJobs()
{
    const RatingScale* scale = m_atlas.scale(m_atlas.producerJobs.scaleKey);
    return SqlStatement(
        m_connection, "SELECT domain, job, state, level_code, key_skills FROM producer_job ORDER BY position")
        .each({}, [this, scale](const SqlRow& row) -> Result<void> {
            const auto impact = scale ? ratingFromStored(row.text(2), row.text(3), *scale) : std::nullopt;
            if (!impact)
                return damaged(QStringLiteral("the jobs' scale has no level \"%1\"").arg(row.text(3)));
            m_atlas.producerJobs.jobs.push_back({row.text(0), row.text(1), *impact, row.text(4)});
            return {};
        });
}

Result<void> AtlasLoader::readTrainingFormats()
{
    return SqlStatement(m_connection, "SELECT title FROM training_format ORDER BY position")
        .each({}, [this](const SqlRow& row) -> Result<void> {
            m_atlas.trainingFormats.formats.append(row.text(0));
            return {};
        });
}

Result<void> AtlasLoader::readTrainingSkills()
{
    auto& skills = m_atlas.trainingFormats.skills;
    auto read =
        SqlStatement(m_connection, "SELECT audience, skill, type FROM training_skill ORDER BY position")
            .each({}, [&skills](const SqlRow& row) -> Result<void> {
                skills.push_back({row.text(0), row.text(1), row.text(2), {}});
                return {};
            });
    if (!read)
        return read;
    return SqlStatement(m_connection, "SELECT skill_position, format_position FROM training_skill_format")
        .each({}, [this, &skills](const SqlRow& row) -> Result<void> {
            const qint64 skill = row.integer(0);
            const int format = row.position(1);
            const bool known = skill >= 0 && skill < static_cast<qint64>(skills.size()) && format >= 0
                && format < m_atlas.trainingFormats.formats.size();
            if (!known)
                return damaged(QStringLiteral("training skill %1 has no format %2").arg(skill).arg(format));
            skills[static_cast<std::size_t>(skill)].formats.insert(format);
            return {};
        });
}

Result<void> AtlasLoader::readTrainingOffers()
{
    return SqlStatement(m_connection,
        "SELECT institution, course, themes, duration, audience, mode, certification, cpf, rncp FROM "
        "training_offer ORDER BY position")
        .each({}, [this](const SqlRow& row) -> Result<void> {
            m_atlas.trainingOffers.push_back({row.text(0), row.text(1), row.text(2), row.text(3), row.text(4),
                row.text(5), row.text(6), row.text(7), row.text(8)});
            return {};
        });
}

} // namespace atlas
