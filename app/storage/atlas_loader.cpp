// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/atlas_loader.h"

#include "storage/scale_loader.h"
#include "storage/sql_connection.h"
#include "storage/sql_error.h"
#include "storage/sql_statement.h"
#include "storage/sql_transaction.h"
#include "storage/storage_limits.h"
#include "storage/stored_words.h"
#include "storage/table_loader.h"
#include "storage/valid_ids.h"
#include "storage/workshop_loader.h"

#include <QCoreApplication>

#include <algorithm>

namespace atlas {

AtlasLoader::AtlasLoader(const SqlConnection& connection)
    : m_connection(connection)
{
}

Result<void> AtlasLoader::run(std::initializer_list<Part> parts)
{
    for (const Part part : parts) {
        if (Result<void> done = (this->*part)(); !done)
            return done;
    }
    return {};
}

Result<Atlas> AtlasLoader::load()
{
    SqlTransaction transaction(m_connection, SqlTransaction::Purpose::Reading);
    if (!transaction.begun())
        return tl::unexpected(transaction.begun().error());
    Result<void> done = readBesidesWorkshops();
    if (done)
        done = readWorkshops();
    if (!done)
        return tl::unexpected(done.error());
    return std::move(m_atlas);
}

Result<Atlas> AtlasLoader::loadWithoutWorkshops()
{
    SqlTransaction transaction(m_connection, SqlTransaction::Purpose::Reading);
    if (!transaction.begun())
        return tl::unexpected(transaction.begun().error());
    if (auto done = readBesidesWorkshops(); !done)
        return tl::unexpected(done.error());
    return std::move(m_atlas);
}

Result<void> AtlasLoader::readBesidesWorkshops()
{
    return run({&AtlasLoader::readProperties, &AtlasLoader::readHorizons, &AtlasLoader::readScales,
        &AtlasLoader::readThemes, &AtlasLoader::readFamilies, &AtlasLoader::readDomains,
        &AtlasLoader::readCompetences, &AtlasLoader::readRows, &AtlasLoader::readThemesOfRows,
        &AtlasLoader::readVersions, &AtlasLoader::checkIdentities, &AtlasLoader::readCells, &AtlasLoader::readStudy,
        &AtlasLoader::readTables});
}

Result<VersionSnapshot> AtlasLoader::loadSnapshot(VersionId id)
{
    SqlTransaction transaction(m_connection, SqlTransaction::Purpose::Reading);
    if (!transaction.begun())
        return tl::unexpected(transaction.begun().error());
    if (auto done = readVersions(); !done)
        return tl::unexpected(done.error());
    const auto version = std::find_if(m_atlas.versions.begin(), m_atlas.versions.end(),
        [id](const Version& candidate) { return candidate.id == id; });
    if (version == m_atlas.versions.end()) {
        return failure(ErrorKind::NotFound,
            QCoreApplication::translate("atlas::Storage",
                "“%1” does not hold this version. Open the file again to see its present state.")
                .arg(shownName(m_connection.path())),
            QStringLiteral("version %1").arg(id.value));
    }
    return readSnapshot(*version);
}

/// Of the tables in which a version kept what there was.
Result<void> AtlasLoader::readStructure()
{
    return run({&AtlasLoader::readScales, &AtlasLoader::readFamilies, &AtlasLoader::readDomains,
        &AtlasLoader::readCompetences, &AtlasLoader::readRows, &AtlasLoader::checkIdentities, &AtlasLoader::readCells});
}

Result<VersionSnapshot> AtlasLoader::readSnapshot(const Version& version) const
{
    AtlasLoader kept(m_connection);
    kept.m_version = version.id;
    if (auto done = kept.readStructure(); !done)
        return tl::unexpected(done.error());
    return VersionSnapshot{version.id, version.createdAt, std::move(kept.m_atlas.scales), std::move(kept.m_atlas.families)};
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
                m_atlas.title = row.label(1);
            else if (row.text(0) == QLatin1String("producer-scale"))
                m_producerScale = row.label(1).toLongLong();
            return {};
        });
}

Result<void> AtlasLoader::readHorizons()
{
    m_atlas.horizons = {};
    auto read = SqlStatement(m_connection, "SELECT id, label_fr, label_en FROM horizon ORDER BY position, id")
                    .each({}, [this](const SqlRow& row) -> Result<void> {
                        m_atlas.horizons.push_back({{row.integer(0)}, {row.label(1), row.label(2)}});
                        return {};
                    });
    if (read && (m_atlas.horizons.size() != 1 || m_atlas.horizons.front().id != FullIntegration))
        return damaged(QStringLiteral("%1 horizons, where only the study's is known").arg(m_atlas.horizons.size()));
    return read;
}

Result<void> AtlasLoader::readScales()
{
    auto scales = loadScales(m_connection, m_version);
    if (!scales)
        return tl::unexpected(scales.error());
    m_atlas.scales = std::move(*scales);
    m_atlas.producerJobs.scale = {m_producerScale};
    return {};
}

Result<void> AtlasLoader::readFamilies()
{
    return SqlStatement(m_connection,
        QStringLiteral("SELECT id, key, title, section, scale_id FROM %1 ORDER BY position, id").arg(sourceOf("job_family", "version_family", m_version)))
        .each({}, [this](const SqlRow& row) -> Result<void> {
            JobFamily family;
            family.id.value = row.integer(0);
            family.key = row.label(1);
            family.title = row.label(2);
            family.section = row.label(3);
            const RatingScale* scale = m_atlas.scale(ScaleId{row.integer(4)});
            if (!scale)
                return damaged(QStringLiteral("family %1 has no scale").arg(family.key));
            family.scale = scale->id;
            m_families.insert(family.id.value, m_atlas.families.size());
            m_atlas.families.push_back(std::move(family));
            return {};
        });
}

Result<void> AtlasLoader::readDomains()
{
    return SqlStatement(m_connection,
        QStringLiteral("SELECT id, family_id, label FROM %1 ORDER BY position, id").arg(sourceOf("activity_domain", "version_domain", m_version)))
        .each({}, [this](const SqlRow& row) -> Result<void> {
            const auto family = m_families.constFind(row.integer(1));
            if (family == m_families.constEnd())
                return damaged(QStringLiteral("domain %1 has no family").arg(row.integer(0)));
            auto& domains = m_atlas.families.edit()[*family].domains;
            m_places.columns.insert(row.integer(0), {*family, static_cast<int>(domains.size())});
            domains.push_back({ActivityDomainId{row.integer(0)}, row.label(2)});
            return {};
        });
}

Result<void> AtlasLoader::readCompetences()
{
    return SqlStatement(m_connection,
        QStringLiteral("SELECT id, family_id, label FROM %1 ORDER BY position, id").arg(sourceOf("competence", "version_competence", m_version)))
        .each({}, [this](const SqlRow& row) -> Result<void> {
            const auto family = m_families.constFind(row.integer(1));
            if (family == m_families.constEnd())
                return damaged(QStringLiteral("competence %1 has no family").arg(row.integer(0)));
            auto& competences = m_atlas.families.edit()[*family].competences;
            m_competences.insert(row.integer(0), *family);
            competences.push_back({CompetenceId{row.integer(0)}, row.label(2)});
            return {};
        });
}

Result<void> AtlasLoader::readRows()
{
    return SqlStatement(m_connection,
        QStringLiteral("SELECT id, competence_id, label FROM %1 ORDER BY position, id").arg(sourceOf("sub_competence", "version_row", m_version)))
        .each({}, [this](const SqlRow& row) -> Result<void> {
            const auto competence = m_competences.constFind(row.integer(1));
            if (competence == m_competences.constEnd())
                return damaged(QStringLiteral("row %1 has no competence").arg(row.integer(0)));
            auto& rows = m_atlas.families.edit()[*competence].rows;
            m_places.rows.insert(row.integer(0), {*competence, static_cast<int>(rows.size())});
            rows.push_back({SubCompetenceId{row.integer(0)}, row.label(2), CompetenceId{row.integer(1)}, {}});
            return {};
        });
}

/// What has an id has a usable one, and the cells that rows and columns make can be held.
Result<void> AtlasLoader::checkIdentities()
{
    qint64 cells = 0;
    bool valid = areValid(m_atlas.families) && areValid(m_atlas.themes) && areValid(m_atlas.versions)
        && areValid(m_atlas.scales);
    for (const JobFamily& family : m_atlas.families) {
        valid = valid && areValid(family.domains) && areValid(family.competences) && areValid(family.rows);
        cells += static_cast<qint64>(family.rows.size()) * static_cast<qint64>(family.domains.size());
    }
    if (!valid)
        return damaged(QStringLiteral("an id below 1"));
    if (cells > limits::Cells)
        return tooLarge(m_connection.path(), Measure::Cells, limits::Cells);
    return {};
}

Result<void> AtlasLoader::readThemes()
{
    return SqlStatement(
        m_connection, "SELECT id, key, kind, label_fr, label_en FROM skill_theme ORDER BY position, id")
        .each({}, [this](const SqlRow& row) -> Result<void> {
            const auto kind = kindFromWord(row.text(2));
            if (!kind)
                return damaged(QStringLiteral("no kind of theme \"%1\"").arg(row.text(2)));
            m_atlas.themes.push_back(
                {SkillThemeId{row.integer(0)}, row.label(1), *kind, {row.label(3), row.label(4)}});
            return {};
        });
}

Result<void> AtlasLoader::readThemesOfRows()
{
    return SqlStatement(m_connection, "SELECT row_id, theme_id FROM sub_competence_theme")
        .each({}, [this](const SqlRow& row) -> Result<void> {
            const auto place = m_places.rows.constFind(row.integer(0));
            const SkillThemeId theme{row.integer(1)};
            if (place == m_places.rows.constEnd() || !m_atlas.theme(theme))
                return damaged(QStringLiteral("row %1 has no theme %2").arg(row.integer(0)).arg(theme.value));
            auto& rows = m_atlas.families.edit()[place->family].rows;
            rows.edit()[static_cast<std::size_t>(place->position)].theme = theme;
            return {};
        });
}

/// Of every cell: one without an entry would read as "not rated", which is a statement of its own.
Result<CellLoader::Matrices> AtlasLoader::readRatings(const CellLoader& cells) const
{
    qint64 found = 0;
    auto matrices = cells.ratings(m_version, found);
    if (!matrices)
        return matrices;
    qint64 expected = 0;
    for (const ImpactMatrix& matrix : *matrices)
        expected += matrix.cells();
    if (found != expected)
        return tl::unexpected(
            damagedContent(m_connection.path(), QStringLiteral("%1 of %2 cells").arg(found).arg(expected)));
    return matrices;
}

Result<void> AtlasLoader::readCells()
{
    const CellLoader cells(m_connection, m_atlas, m_places);
    auto matrices = readRatings(cells);
    if (!matrices)
        return tl::unexpected(matrices.error());
    auto rationales = cells.rationales(m_version);
    if (!rationales)
        return tl::unexpected(rationales.error());
    for (std::size_t family = 0; family < m_atlas.families.size(); ++family) {
        JobFamily& holder = m_atlas.families.edit()[family];
        holder.current = std::move((*matrices)[family]);
        holder.rationales = std::move((*rationales)[family]);
    }
    return {};
}

Result<void> AtlasLoader::readVersions()
{
    bool hasStudy = false; // as the first
    auto read =
        SqlStatement(m_connection, "SELECT id, name, created_at, author, position FROM version ORDER BY position")
            .each({}, [this, &hasStudy](const SqlRow& row) -> Result<void> {
                hasStudy = hasStudy || (m_atlas.versions.empty() && row.integer(4) == 0);
                m_atlas.versions.push_back(
                    {VersionId{row.integer(0)}, row.label(1), momentFromStored(row.text(2)), row.label(3)});
                return {};
            });
    if (read && !hasStudy)
        return damaged(QStringLiteral("the study's version is missing"));
    return read;
}

/// The families as published, and of those that are there now what the study says of their cells.
Result<void> AtlasLoader::readStudy()
{
    auto study = readSnapshot(m_atlas.versions.front());
    if (!study)
        return tl::unexpected(study.error());
    m_atlas.published = std::move(study->families);
    for (JobFamily& family : m_atlas.families.edit())
        family.study = publishedRatings(m_atlas, family);
    return {};
}

Result<void> AtlasLoader::readTables()
{
    return loadTables(m_connection, m_atlas);
}

Result<void> AtlasLoader::readWorkshops()
{
    auto workshops = loadWorkshops(m_connection, m_atlas);
    if (!workshops)
        return tl::unexpected(workshops.error());
    m_atlas.workshops = std::move(*workshops);
    return {};
}

} // namespace atlas
