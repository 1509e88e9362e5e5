#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/atlas.h"
#include "support/levels.h"

#include <QRandomGenerator>

namespace atlas {

/// The study's impact scale with colours, so that what is measured can also be painted.
inline RatingScale largeScale()
{
    const auto level = [](const char* code, std::optional<int> weight, const char* fill, const char* text) {
        const QString name = QString::fromLatin1(code);
        const LevelColours colours{QString::fromLatin1(fill), QString::fromLatin1(text)};
        return RatingLevel{{}, name, name, {name, name}, weight, colours, colours};
    };
    RatingScale scale;
    scale.key = QStringLiteral("impact");
    scale.title = {QStringLiteral("Impact"), QStringLiteral("Impact")};
    scale.levels = {level("--", -2, "#b2182b", "#ffffff"), level("-", -1, "#f4a582", "#000000"),
        level("+", 1, "#92c5de", "#000000"), level("++", 2, "#2166ac", "#ffffff")};
    scale.notApplicable = level("N/A", {}, "#d9d9d9", "#000000");
    scale.notRated = level("", {}, "#ffffff", "#000000");
    return withIds(scale, 1, 1);
}

inline Rating largeRating(QRandomGenerator& random)
{
    const quint32 draw = random.bounded(100U);
    if (draw < 5)
        return Rating::notRated();
    if (draw < 15)
        return Rating::notApplicable();
    return levelAt(static_cast<int>(random.bounded(4U)));
}

/// Labels and numbers of family \a number; one row in four has a label that every family has too.
inline JobFamily largeFamily(int number, int rows, int domains, QRandomGenerator& random)
{
    constexpr int RowsOfACompetence = 5;
    constexpr int Themes = 6;
    JobFamily family;
    family.id = {number + 1};
    family.key = QStringLiteral("family-%1").arg(number + 1);
    family.title = QStringLiteral("Famille de métiers %1").arg(number + 1);
    family.section = QStringLiteral("4.%1").arg(number + 1);
    family.scale = {1};
    for (int column = 0; column < domains; ++column)
        family.domains.push_back(
            {{qint64{number} * domains + column + 1}, QStringLiteral("Domaine %1").arg(column + 1)});
    for (int row = 0; row < rows; ++row) {
        const qint64 id = qint64{number} * rows + row + 1;
        if (row % RowsOfACompetence == 0)
            family.competences.push_back(
                {{id}, QStringLiteral("Compétence %1").arg(row / RowsOfACompetence + 1)});
        const QString label = row % 4 == 0
            ? QStringLiteral("Sous-compétence commune %1").arg(row + 1)
            : QStringLiteral("Sous-compétence %1 de la famille %2").arg(row + 1).arg(number + 1);
        const qint64 theme = row % 4 == 3 ? 0 : row % Themes + 1;
        family.rows.push_back({{id}, label, family.competences.back().id, {theme}});
    }
    family.study = ImpactMatrix(rows, domains);
    for (int row = 0; row < rows; ++row) {
        for (int column = 0; column < domains; ++column)
            family.study.set(row, column, largeRating(random));
    }
    family.current = family.study;
    return family;
}

/// One cell in twenty is not what the study says, and one of those in two says why.
inline void changeSome(JobFamily& family, QRandomGenerator& random)
{
    const QDateTime start = QDateTime::fromMSecsSinceEpoch(1740000000000, Qt::UTC);
    for (int row = 0; row < family.current.rows(); ++row) {
        for (int column = 0; column < family.current.columns(); ++column) {
            if (random.bounded(20U) != 0)
                continue;
            CellState state;
            state.rating = largeRating(random);
            if (random.bounded(2U) == 0) {
                state.rationale = {QStringLiteral("Atelier %1 : l’outil change la tâche").arg(row + 1),
                    QStringLiteral("Note interne"), Certainty::Expected, QStringLiteral("Zoé Lefèvre"),
                    start.addSecs(row * 100 + column)};
            }
            family.setState(row, column, state);
        }
    }
}

/// An atlas of any size, the same at every call: levels, N/A and not rated, some changed cells and reasons,
/// six themes that three rows in four belong to. 200 x 40 x 10 is the largest that the application promises
/// to carry.
inline Atlas largeAtlas(int families, int rows, int domains)
{
    QRandomGenerator random(20250309);
    Atlas atlas;
    atlas.title = QStringLiteral("Grand atlas");
    atlas.scales = {largeScale()};
    constexpr ThemeKind Kinds[]{ThemeKind::Transversal, ThemeKind::Technical, ThemeKind::Behavioural};
    for (int theme = 0; theme < 6; ++theme) {
        atlas.themes.push_back({{theme + 1}, QStringLiteral("theme-%1").arg(theme + 1), Kinds[theme / 2],
            {QStringLiteral("Thème %1").arg(theme + 1), QStringLiteral("Theme %1").arg(theme + 1)}});
    }
    for (int family = 0; family < families; ++family) {
        JobFamily large = largeFamily(family, rows, domains, random);
        changeSome(large, random);
        atlas.families.push_back(std::move(large));
    }
    atlas.versions = {{{1}, QStringLiteral("Étude"), {}, {}}};
    return atlas;
}

} // namespace atlas
