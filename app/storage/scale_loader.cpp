// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/scale_loader.h"

#include "domain/edit_application.h"
#include "storage/sql_connection.h"
#include "storage/sql_error.h"
#include "storage/sql_statement.h"
#include "storage/storage_limits.h"

#include <QHash>

#include <cstdlib>
#include <iterator>

namespace atlas {

namespace {

RatingLevel levelFrom(const SqlRow& row)
{
    RatingLevel level;
    level.id.value = row.integer(11);
    level.code = row.label(2);
    level.symbol = row.label(3);
    level.label = {row.label(4), row.label(5)};
    if (!row.isNull(6))
        level.weight = row.position(6);
    level.light = {row.label(7), row.label(8)};
    level.dark = {row.label(9), row.label(10)};
    return level;
}

} // namespace

QString sourceOf(const char* table, const char* versionTable, std::optional<VersionId> version)
{
    if (!version)
        return QLatin1String(table);
    return QStringLiteral("(SELECT * FROM %1 WHERE version_id = %2) AS kept").arg(QLatin1String(versionTable)).arg(version->value);
}

Result<std::vector<RatingScale>> loadScales(const SqlConnection& connection, std::optional<VersionId> version)
{
    std::vector<RatingScale> scales;
    QHash<qint64, std::size_t> indexes;
    auto read =
        SqlStatement(connection,
            QStringLiteral("SELECT id, key, title_fr, title_en FROM %1 ORDER BY position, id")
                .arg(sourceOf("rating_scale", "version_scale", version)))
            .each({}, [&](const SqlRow& row) -> Result<void> {
                indexes.insert(row.integer(0), scales.size());
                RatingScale scale;
                scale.id.value = row.integer(0);
                scale.key = row.label(1);
                scale.title = {row.label(2), row.label(3)};
                scales.push_back(std::move(scale));
                return {};
            });
    if (!read)
        return tl::unexpected(read.error());
    read = SqlStatement(connection,
        QStringLiteral("SELECT scale_id, kind, code, symbol, label_fr, label_en, weight, light_fill, light_text, dark_fill, "
                       "dark_text, id FROM %1 ORDER BY scale_id, kind, position, id")
            .arg(sourceOf("rating_level", "version_level", version)))
               .each({}, [&](const SqlRow& row) -> Result<void> {
                   const auto index = indexes.constFind(row.integer(0));
                   if (index == indexes.constEnd())
                       return tl::unexpected(
                           damagedContent(connection.path(), QStringLiteral("level of no scale")));
                   RatingScale& scale = scales[*index];
                   const QString kind = row.label(1);
                   if (kind == QLatin1String("not-applicable"))
                       scale.notApplicable = levelFrom(row);
                   else if (kind == QLatin1String("not-rated"))
                       scale.notRated = levelFrom(row);
                   else if (kind == QLatin1String("retired"))
                       scale.retired.push_back(levelFrom(row));
                   else if (kind != QLatin1String("level"))
                       return tl::unexpected(
                           damagedContent(connection.path(), QStringLiteral("no kind \"%1\"").arg(kind)));
                   else
                       scale.levels.push_back(levelFrom(row));
                   if (row.integer(11) < 1)
                       return tl::unexpected(
                           damagedContent(connection.path(), QStringLiteral("an id below 1")));
                   if (std::ssize(scale.levels) > limits::LevelsOfScale)
                       return tooLarge(connection.path(), Measure::LevelsOfScale, limits::LevelsOfScale);
                   if (!row.isNull(6) && std::abs(row.integer(6)) > limits::Weight)
                       return tl::unexpected(
                           damagedContent(connection.path(), QStringLiteral("weight of a level")));
                   return {};
               });
    if (!read)
        return tl::unexpected(read.error());
    for (const RatingScale& scale : scales) {
        if (!areCodesUnique(scale))
            return tl::unexpected(
                damagedContent(connection.path(), QStringLiteral("a code twice on scale %1").arg(scale.id.value)));
    }
    return scales;
}

} // namespace atlas
