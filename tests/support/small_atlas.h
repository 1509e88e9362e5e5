#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/atlas.h"
#include "support/levels.h"

#include <QStringList>

#include <vector>

namespace atlas {

inline RatingLevel plainLevel(const QString& code, std::optional<int> weight)
{
    return {{}, code, code, {code + QStringLiteral(" (fr)"), code + QStringLiteral(" (en)")}, weight, {}, {}};
}

inline RatingScale scaleOfLevels(const QString& key, const std::vector<RatingLevel>& levels)
{
    RatingScale scale;
    scale.key = key;
    scale.levels = levels;
    scale.notApplicable = plainLevel(QStringLiteral("N/A"), {});
    scale.notRated = {{}, {}, {}, {QStringLiteral("vide"), QStringLiteral("empty")}, {}, {}, {}};
    return scale;
}

/// Codes and weights of the study's impact scale.
inline RatingScale impactScale()
{
    return withIds(scaleOfLevels(QStringLiteral("impact"),
                       {plainLevel(QStringLiteral("--"), -2), plainLevel(QStringLiteral("-"), -1),
                           plainLevel(QStringLiteral("+"), 1), plainLevel(QStringLiteral("++"), 2)}),
        1, 1);
}

/// Nothing fades on this one, and "apart" stands in the middle of the list but outside the order.
inline RatingScale scaleWithLevelApart()
{
    return withIds(scaleOfLevels(QStringLiteral("apart"),
                       {plainLevel(QStringLiteral("low"), 1), plainLevel(QStringLiteral("apart"), {}),
                           plainLevel(QStringLiteral("high"), 2)}),
        2, 11);
}

/// What \a code means on \a scale; a test that misspells one stops here.
inline Rating ratingOf(const RatingScale& scale, const QString& code)
{
    const auto rating = scale.parse(code);
    if (!rating)
        qFatal("no such code: %s", qPrintable(code));
    return *rating;
}

/// Codes separated by spaces; a dot is a cell that is not rated.
inline std::vector<Rating> ratingsOf(const RatingScale& scale, const QString& codes)
{
    std::vector<Rating> ratings;
    for (const QString& code : codes.split(u' ', Qt::SkipEmptyParts))
        ratings.push_back(code == QLatin1String(".") ? Rating::notRated() : ratingOf(scale, code));
    return ratings;
}

/// A line a row, see ratingsOf(). The first line says how many columns there are.
inline ImpactMatrix matrixOf(const RatingScale& scale, const QStringList& lines)
{
    ImpactMatrix matrix(
        static_cast<int>(lines.size()), static_cast<int>(ratingsOf(scale, lines.front()).size()));
    for (int row = 0; row < matrix.rows(); ++row) {
        const std::vector<Rating> ratings = ratingsOf(scale, lines.at(row));
        for (int column = 0; column < matrix.columns(); ++column)
            matrix.set(row, column, ratings[static_cast<std::size_t>(column)]);
    }
    return matrix;
}

struct SmallGroup {
    QString competence;
    QStringList rows;
};

/// A family with nothing rated on the impact scale. Ids of rows, columns and competences differ from their
/// positions and from those of another family.
inline JobFamily smallFamily(qint64 id, const QStringList& domains, const std::vector<SmallGroup>& groups)
{
    JobFamily family;
    family.id = {id};
    family.key = QStringLiteral("family%1").arg(id);
    family.title = QStringLiteral("Family %1").arg(id);
    family.scale = impactScale().id;
    qint64 next = id * 1000;
    for (const QString& domain : domains)
        family.domains.push_back({{++next}, domain});
    for (const SmallGroup& group : groups) {
        const CompetenceId competence{++next};
        family.competences.push_back({competence, group.competence});
        for (const QString& row : group.rows)
            family.rows.push_back({{++next}, row, competence});
    }
    family.study =
        ImpactMatrix(static_cast<int>(family.rows.size()), static_cast<int>(family.domains.size()));
    family.current = family.study;
    return family;
}

} // namespace atlas
