#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/atlas.h"
#include "domain/error.h"

namespace atlas {

class SqlConnection;

/// Writes a whole atlas value into a file that holds the schema and nothing else, in one transaction.
class AtlasWriter {
public:
    AtlasWriter(const SqlConnection& connection, const Atlas& atlas);

    /// \a atlas must have passed validateForStorage().
    Result<void> write();

private:
    Result<void> writeProperties();
    Result<void> writeHorizons();
    Result<void> writeScales();
    Result<void> writeFamilies();
    Result<void> writeDomains();
    Result<void> writeCompetences();
    Result<void> writeRows();
    Result<void> writeThemes();
    Result<void> writeRatings();
    Result<void> writeVersions();
    Result<void> writeStudy();
    Result<void> writePublished(qint64 study, const JobFamily& family);
    Result<void> writeProducerJobs();
    Result<void> writeTrainingFormats();
    Result<void> writeTrainingSkills();
    Result<void> writeTrainingOffers();
    Result<void> writeWorkshops();

    const SqlConnection& m_connection;
    const Atlas& m_atlas;
    std::vector<Version> m_versions;
};

} // namespace atlas
