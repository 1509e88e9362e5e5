// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/cell_loader.h"

#include "storage/sql_connection.h"
#include "storage/sql_error.h"
#include "storage/sql_statement.h"
#include "storage/stored_words.h"

namespace atlas {

namespace {

// Behind the numbers of the codes.
constexpr int Unknown = -1;
constexpr int NotApplicable = -2;
constexpr int NotRated = -3;

QString source(std::optional<VersionId> version)
{
    return version ? QStringLiteral("version_rating WHERE version_id = %1").arg(version->value)
                   : QStringLiteral("rating WHERE 1");
}

} // namespace

CellLoader::CellLoader(const SqlConnection& connection, const Atlas& atlas, const CellPlaces& places)
    : m_connection(connection)
    , m_atlas(atlas)
    , m_places(places)
{
    for (const RatingScale& scale : atlas.scales) {
        for (const RatingLevel& level : scale.levels) {
            if (!m_codes.contains(level.code))
                m_codes.append(level.code);
        }
    }
}

Result<void> CellLoader::damaged(const QString& detail) const
{
    return tl::unexpected(damagedContent(m_connection.path(), detail));
}

/// SQL that makes one number of state and code; the codes are bound in their order.
QString CellLoader::ratingNumber() const
{
    QString codes;
    for (qsizetype code = 0; code < m_codes.size(); ++code)
        codes += QStringLiteral(" WHEN ? THEN %1").arg(code);
    const QString level = codes.isEmpty()
        ? QString::number(Unknown)
        : QStringLiteral("CASE level_code%1 ELSE %2 END").arg(codes).arg(Unknown);
    // Only a level has a code, and it must have one.
    return QStringLiteral("CASE WHEN level_code IS NULL THEN CASE state WHEN 'not-applicable' THEN %1 WHEN "
                          "'not-rated' THEN %2 ELSE %3 END WHEN state = 'level' THEN %4 ELSE %3 END")
        .arg(NotApplicable)
        .arg(NotRated)
        .arg(Unknown)
        .arg(level);
}

CellLoader::Meanings CellLoader::meanings(const RatingScale& scale) const
{
    Meanings meanings(static_cast<std::size_t>(m_codes.size()));
    for (std::size_t position = 0; position < scale.levels.size(); ++position) {
        const auto code = static_cast<std::size_t>(m_codes.indexOf(scale.levels[position].code));
        if (!meanings[code])
            meanings[code] = Rating::level(static_cast<int>(position));
    }
    return meanings;
}

Result<CellLoader::Matrices> CellLoader::ratings(std::optional<VersionId> version, qint64& found) const
{
    Matrices matrices;
    std::vector<std::vector<bool>> seen;
    std::vector<Meanings> meaningsOfFamilies;
    for (const JobFamily& family : m_atlas.families) {
        matrices.emplace_back(static_cast<int>(family.rows.size()), static_cast<int>(family.domains.size()));
        seen.emplace_back(matrices.back().ratings().size());
        meaningsOfFamilies.push_back(meanings(m_atlas.scaleOf(family)));
    }
    const auto meaning = [&meaningsOfFamilies](std::size_t family, int number) -> std::optional<Rating> {
        if (number == NotApplicable)
            return Rating::notApplicable();
        if (number == NotRated)
            return Rating::notRated();
        return number == Unknown ? std::nullopt
                                 : meaningsOfFamilies[family][static_cast<std::size_t>(number)];
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
        const auto rating = meaning(place->family, row.position(2));
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
    QVariantList codes;
    for (const QString& code : m_codes)
        codes.append(storedText(code));
    SqlStatement select(m_connection,
        QStringLiteral("SELECT row_id, column_id, %1 FROM %2").arg(ratingNumber(), source(version)));
    if (auto done = select.each(codes, read); !done)
        return tl::unexpected(done.error());
    return matrices;
}

Result<CellLoader::Rationales> CellLoader::rationales(std::optional<VersionId> version) const
{
    Rationales rationales(m_atlas.families.size());
    const auto read = [this, &rationales](const SqlRow& row) -> Result<void> {
        const auto certainty = certaintyFromWord(row.text(4));
        if (!certainty)
            return damaged(QStringLiteral("no certainty \"%1\"").arg(row.text(4)));
        const CellRef cell{{row.integer(0)}, {row.integer(1)}};
        const auto place = m_places.rows.constFind(cell.row.value);
        if (place == m_places.rows.constEnd())
            return damaged(QStringLiteral("row %1 is of no family").arg(cell.row.value));
        rationales[place->family].insert(
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
