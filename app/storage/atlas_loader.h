#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/atlas.h"
#include "domain/error.h"
#include "domain/version_snapshot.h"
#include "storage/cell_loader.h"

#include <initializer_list>
#include <optional>

namespace atlas {

/// Reads an atlas, or one of its versions, one query a table, from one state of the file. Fails with Damaged
/// on content that the schema allows and the domain does not. For one read only.
class AtlasLoader {
public:
    explicit AtlasLoader(const SqlConnection& connection);

    Result<Atlas> load();
    Result<Atlas> loadWithoutWorkshops();
    Result<VersionSnapshot> loadSnapshot(VersionId version);

private:
    using Part = Result<void> (AtlasLoader::*)();
    Result<void> run(std::initializer_list<Part> parts);

    Result<void> readBesidesWorkshops();
    Result<void> readProperties();
    Result<void> readHorizons();
    Result<void> readScales();
    Result<void> readThemes();
    Result<void> readFamilies();
    Result<void> readDomains();
    Result<void> readCompetences();
    Result<void> readRows();
    Result<void> readThemesOfRows();
    Result<void> readVersions();
    Result<void> checkIdentities();
    Result<void> readCells();
    Result<void> readStudy();
    Result<void> readTables();
    Result<void> readWorkshops();

    Result<CellLoader::Matrices> readRatings(const CellLoader& cells) const;
    Result<VersionSnapshot> readSnapshot(const Version& version) const;
    Result<void> readStructure();
    Result<void> damaged(const QString& detail) const;

    const SqlConnection& m_connection;
    Atlas m_atlas;
    QHash<qint64, std::size_t> m_families;
    QHash<qint64, std::size_t> m_competences; ///< family of each, an index
    CellPlaces m_places;
    qint64 m_producerScale = 0;
    std::optional<VersionId> m_version; ///< whose tables are read; nothing for the present
};

} // namespace atlas
