#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/atlas.h"
#include "domain/error.h"

#include <QHash>

#include <optional>

namespace atlas {

class SqlConnection;

/// Where the rows and columns of an atlas stand, by their ids.
struct CellPlaces {
    struct Place {
        std::size_t family = 0; ///< index into Atlas::families
        int position = 0; ///< within the family
    };
    QHash<qint64, Place> rows;
    QHash<qint64, Place> columns;
};

/// Reads the cells of an atlas, those of the present or of one version, and judges them on the way. Made for
/// tens of thousands: a rating comes as one number, and texts are read only where there are any.
class CellLoader {
public:
    /// The families and scales of \a atlas must be complete; it and \a places must outlive this.
    CellLoader(const SqlConnection& connection, const Atlas& atlas, const CellPlaces& places);

    using Matrices = std::vector<ImpactMatrix>; ///< one a family, in the order of the atlas
    using RationalesOfFamilies = std::vector<Rationales>;

    /// The present without a version. Cells without an entry are not rated; \a found counts those with one.
    /// Damaged if a cell belongs to no family or holds no rating of its scale.
    Result<Matrices> ratings(std::optional<VersionId> version, qint64& found) const;
    Result<RationalesOfFamilies> rationales(std::optional<VersionId> version) const;

private:
    Result<void> damaged(const QString& detail) const;

    const SqlConnection& m_connection;
    const Atlas& m_atlas;
    const CellPlaces& m_places;
};

} // namespace atlas
