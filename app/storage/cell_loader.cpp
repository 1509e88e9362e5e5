// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/cell_loader.h"

#include "storage/sql_connection.h"
#include "storage/sql_error.h"
#include "storage/sql_statement.h"
#include "storage/stored_words.h"

namespace atlas {

namespace {

// Beside the ids of levels.
constexpr int NotRated = 0;
constexpr int NotApplicable = -1;
constexpr int Unknown = -2;

/// SQL that makes one number of state and level. Only a level has an id, and it must have one.
QString ratingNumber()
{
    return QStringLiteral("CASE WHEN level_id IS NULL THEN CASE state WHEN 'not-applicable' THEN %1 WHEN "
                          "'not-rated' THEN %2 ELSE %3 END WHEN state = 'level' AND level_id > 0 THEN level_id "
                          "ELSE %3 END")
        .arg(NotApplicable)
        .arg(NotRated)
        .arg(Unknown);
}

QString source(std::optional<VersionId> version)
{
    return version ? QStringLiteral("version_rating WHERE version_id = %1").arg(version->value)
                   : QStringLiteral("rating WHERE 1 = 1");
}

} // namespace

CellLoader::CellLoader(const SqlConnection& connection, const Atlas& atlas, const CellPlaces& places)
    : m_connection(connection)
    , m_atlas(atlas)
    , m_places(places)
{
}

Result<void> CellLoader::damaged(const QString& detail) const
{
    return tl::unexpected(damagedContent(m_connection.path(), detail));
}

Result<CellLoader::Matrices> CellLoader::ratings(std::optional<VersionId> version, qint64& found) const
{
    Matrices matrices;
    std::vector<std::vector<bool>> seen;
    std::vector<const RatingScale*> scales;
    for (const JobFamily& family : m_atlas.families) {
        matrices.emplace_back(static_cast<int>(family.rows.size()), static_cast<int>(family.domains.size()));
        seen.emplace_back(static_cast<std::size_t>(matrices.back().cells()));
        scales.push_back(&m_atlas.scaleOf(family));
    }
    const auto meaning = [&scales](std::size_t family, qint64 number) -> std::optional<Rating> {
        if (number == NotApplicable)
            return Rating::notApplicable();
        if (number == NotRated)
            return Rating::notRated();
        const Rating rating = number > 0 ? Rating::level({number}) : Rating();
        return rating.isLevel() && scales[family]->contains(rating) ? std::optional(rating) : std::nullopt;
    };
    found = 0;
    const auto read = [&](const SqlRow& row) -> Result<void> {
        const auto place = m_places.rows.constFind(row.integer(0));
        const auto column = m_places.columns.constFind(row.integer(1));
        const bool known = place != m_places.rows.constEnd() && column != m_places.columns.constEnd();
        if (!known || place->family != column->family)
            return damaged(QStringLiteral("row %1 and column %2 are of no common family")
                               .arg(row.integer(0))
                               .arg(row.integer(1)));
        const auto rating = meaning(place->family, row.integer(2));
        if (!rating)
            return damaged(QStringLiteral("row %1, column %2: no such level on the scale")
                               .arg(row.integer(0))
                               .arg(row.integer(1)));
        ImpactMatrix& matrix = matrices[place->family];
        const auto cell = static_cast<std::size_t>(place->position * matrix.columns() + column->position);
        if (seen[place->family][cell])
            return damaged(
                QStringLiteral("row %1, column %2 twice").arg(row.integer(0)).arg(row.integer(1)));
        seen[place->family][cell] = true;
        matrix.set(place->position, column->position, *rating);
        ++found;
        return {};
    };
    SqlStatement select(m_connection,
        QStringLiteral("SELECT row_id, column_id, %1 FROM %2").arg(ratingNumber(), source(version)));
    if (auto done = select.each({}, read); !done)
        return tl::unexpected(done.error());
    return matrices;
}

Result<CellLoader::RationalesOfFamilies> CellLoader::rationales(std::optional<VersionId> version) const
{
    RationalesOfFamilies rationales(m_atlas.families.size());
    const auto read = [this, &rationales](const SqlRow& row) -> Result<void> {
        const auto certainty = certaintyFromWord(row.text(4));
        if (!certainty)
            return damaged(QStringLiteral("no certainty \"%1\"").arg(row.text(4)));
        const CellRef cell{{row.integer(0)}, {row.integer(1)}};
        const auto place = m_places.rows.constFind(cell.row.value);
        if (place == m_places.rows.constEnd())
            return damaged(QStringLiteral("row %1 is of no family").arg(cell.row.value));
        rationales[place->family].set(
            cell, {row.text(2), row.text(3), *certainty, row.label(5), momentFromStored(row.text(6))});
        return {};
    };
    SqlStatement select(m_connection,
        QStringLiteral("SELECT row_id, column_id, reason, source, certainty, author, changed_at FROM %1 AND "
                       "(reason <> '' OR source <> '' OR certainty <> 'unstated' OR author <> '' OR "
                       "changed_at IS NOT NULL)")
            .arg(source(version)));
    if (auto done = select.each({}, read); !done)
        return tl::unexpected(done.error());
    return rationales;
}

} // namespace atlas
