#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/atlas.h"
#include "domain/error.h"

#include <QHash>

namespace atlas {

class SqlConnection;
class SqlRow;

/// Scales in their order with all their levels.
Result<std::vector<RatingScale>> loadScales(const SqlConnection& connection);

/// Reads a whole atlas, one query a table, from one state of the file. Fails with Damaged on content that the
/// schema allows and the domain does not.
class AtlasLoader {
public:
    explicit AtlasLoader(const SqlConnection& connection);

    Result<Atlas> load();

private:
    struct Place {
        std::size_t family = 0;
        int position = 0; ///< of a row, column or competence within its family
    };
    using Places = QHash<qint64, Place>;

    Result<void> readProperties();
    Result<void> readScales();
    Result<void> readFamilies();
    Result<void> readDomains();
    Result<void> readCompetences();
    Result<void> readRows();
    Result<void> readRatings();
    Result<void> readRationales();
    Result<void> readVersions();
    Result<void> readStudy();
    Result<void> readProducerJobs();
    Result<void> readTrainingFormats();
    Result<void> readTrainingSkills();
    Result<void> readTrainingOffers();

    Result<void> readMatrix(const QString& sql, ImpactMatrix JobFamily::*matrix, qint64& cells);
    Result<void> damaged(const QString& detail) const;

    const SqlConnection& m_connection;
    Atlas m_atlas;
    std::vector<const RatingScale*> m_familyScales;
    Places m_families;
    Places m_competences;
    Places m_rows;
    Places m_columns;
};

} // namespace atlas
