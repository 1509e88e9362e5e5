// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/table_loader.h"

#include "storage/sql_connection.h"
#include "storage/sql_error.h"
#include "storage/sql_statement.h"
#include "storage/stored_words.h"
#include "storage/valid_ids.h"

#include <QHash>
#include <QSet>

#include <optional>

namespace atlas {

namespace {

class TableLoader {
public:
    TableLoader(const SqlConnection& connection, Atlas& atlas)
        : m_connection(connection)
        , m_atlas(atlas)
    {
    }

    Result<void> readProducerJobs();
    Result<void> readTrainingFormats();
    Result<void> readTrainingSkills();
    Result<void> readTrainingOffers();
    Result<void> checkIdentities();

private:
    Result<void> damaged(const QString& detail) const
    {
        return tl::unexpected(damagedContent(m_connection.path(), detail));
    }

    const SqlConnection& m_connection;
    Atlas& m_atlas;
};

Result<void> TableLoader::readProducerJobs()
{
    const RatingScale* scale = m_atlas.scale(m_atlas.producerJobs.scale);
    return SqlStatement(
        m_connection, "SELECT domain, job, state, level_id, key_skills, id FROM producer_job ORDER BY position, id")
        .each({}, [this, scale](const SqlRow& row) -> Result<void> {
            const auto impact = scale ? ratingFromStored(row.text(2), row.integer(3), *scale) : std::nullopt;
            if (!impact)
                return damaged(QStringLiteral("the jobs' scale has no level %1").arg(row.integer(3)));
            m_atlas.producerJobs.jobs.push_back({{row.integer(5)}, row.text(0), row.text(1), *impact, row.text(4)});
            return {};
        });
}

Result<void> TableLoader::readTrainingFormats()
{
    return SqlStatement(m_connection, "SELECT id, title FROM training_format ORDER BY position, id")
        .each({}, [this](const SqlRow& row) -> Result<void> {
            m_atlas.trainingFormats.formats.push_back({{row.integer(0)}, row.text(1)});
            return {};
        });
}

Result<void> TableLoader::readTrainingSkills()
{
    auto& skills = m_atlas.trainingFormats.skills;
    auto read =
        SqlStatement(m_connection, "SELECT id, audience, skill, type FROM training_skill ORDER BY position, id")
            .each({}, [&skills](const SqlRow& row) -> Result<void> {
                skills.push_back({{row.integer(0)}, row.text(1), row.text(2), row.text(3), {}});
                return {};
            });
    if (!read)
        return read;
    QHash<qint64, std::size_t> places;
    for (std::size_t place = 0; place < skills.size(); ++place)
        places.insert(skills[place].id.value, place);
    QSet<TrainingFormatId> formats;
    for (const TrainingFormat& format : m_atlas.trainingFormats.formats)
        formats.insert(format.id);
    return SqlStatement(m_connection, "SELECT skill_id, format_id FROM training_skill_format")
        .each({}, [&](const SqlRow& row) -> Result<void> {
            const auto skill = places.constFind(row.integer(0));
            const TrainingFormatId format{row.integer(1)};
            if (skill == places.constEnd() || !formats.contains(format))
                return damaged(
                    QStringLiteral("training skill %1 has no format %2").arg(row.integer(0)).arg(format.value));
            skills.edit()[*skill].formats.insert(format);
            return {};
        });
}

Result<void> TableLoader::readTrainingOffers()
{
    return SqlStatement(m_connection,
        "SELECT institution, course, themes, duration, audience, mode, certification, cpf, rncp, id FROM "
        "training_offer ORDER BY position, id")
        .each({}, [this](const SqlRow& row) -> Result<void> {
            m_atlas.trainingOffers.push_back({{row.integer(9)}, row.text(0), row.text(1), row.text(2), row.text(3),
                row.text(4), row.text(5), row.text(6), row.text(7), row.text(8)});
            return {};
        });
}

Result<void> TableLoader::checkIdentities()
{
    const bool valid = areValid(m_atlas.producerJobs.jobs) && areValid(m_atlas.trainingFormats.formats)
        && areValid(m_atlas.trainingFormats.skills) && areValid(m_atlas.trainingOffers);
    return valid ? Result<void>() : damaged(QStringLiteral("an id below 1"));
}

} // namespace

Result<void> loadTables(const SqlConnection& connection, Atlas& atlas)
{
    TableLoader loader(connection, atlas);
    for (const auto part : {&TableLoader::readProducerJobs, &TableLoader::readTrainingFormats,
             &TableLoader::readTrainingSkills, &TableLoader::readTrainingOffers, &TableLoader::checkIdentities}) {
        if (Result<void> done = (loader.*part)(); !done)
            return done;
    }
    return {};
}

} // namespace atlas
