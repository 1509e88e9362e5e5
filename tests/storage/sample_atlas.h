#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later

#include "described_workshop.h"
#include "domain/atlas.h"
#include "domain/edit.h"
#include "support/levels.h"

#include <QStringList>

namespace atlas {

inline QDateTime sampleMoment(int milliseconds = 0)
{
    return QDateTime::fromString(QStringLiteral("2025-03-09T14:05:06.789Z"), Qt::ISODateWithMs)
        .addMSecs(milliseconds);
}

inline RatingLevel sampleLevel(const QString& code, std::optional<int> weight)
{
    return {{}, code, QStringLiteral("[%1]").arg(code),
        {code + QStringLiteral(" fr"), code + QStringLiteral(" en")}, weight,
        {QStringLiteral("#112233"), QStringLiteral("#ffffff")},
        {QStringLiteral("#445566"), QStringLiteral("#000000")}};
}

inline RatingScale sampleScale(qint64 id, qint64 firstLevel, const QString& key, const std::vector<RatingLevel>& levels)
{
    RatingScale scale;
    scale.key = key;
    scale.title = {key + QStringLiteral(" fr"), key + QStringLiteral(" en")};
    scale.levels = levels;
    scale.notApplicable = sampleLevel(QStringLiteral("N/A"), std::nullopt);
    scale.notRated = sampleLevel(QString(), std::nullopt);
    return withIds(scale, id, firstLevel);
}

/// 3 rows under 2 competences, the same label twice; 2 domains. Row 0: "++", not applicable; row 1: not
/// rated, "-"; row 2: "--", "+". The study differs in the first cell, which is explained.
inline JobFamily sampleServices()
{
    JobFamily family;
    family.id = {7};
    family.key = QStringLiteral("services");
    family.title = QStringLiteral("Métiers du service bancaire");
    family.section = QStringLiteral("4.10");
    family.scale = {5};
    family.domains = {{{31}, QStringLiteral("Gestion des opérations")}, {{30}, QStringLiteral("Sécurité")}};
    family.competences = {{{12}, QStringLiteral("Savoir")}, {{11}, QStringLiteral("Savoir-faire")}};
    family.rows = {{{101}, QStringLiteral("Maitrise des opérations"), {12}, {8}},
        {{103}, QStringLiteral("Écoute"), {11}, {6}}, {{102}, QStringLiteral("Maitrise des opérations"), {11}, {}}};
    family.current = ImpactMatrix(3, 2);
    family.current.set(0, 0, levelAt(3));
    family.current.set(0, 1, Rating::notApplicable());
    family.current.set(1, 1, levelAt(1));
    family.current.set(2, 0, levelAt(0));
    family.current.set(2, 1, levelAt(2));
    family.study = family.current;
    family.study.set(0, 0, levelAt(2));
    family.rationales.set(family.cellAt(0, 0),
        {QStringLiteral("Observé en agence ; l'outil « trie » 90 % des demandes"),
            QStringLiteral("Note interne, p. 3"), Certainty::Observed, QStringLiteral("Zoé Lefèvre"),
            sampleMoment()});
    return family;
}

/// 1 row, 1 domain, rated on the second scale.
inline JobFamily sampleManagement()
{
    JobFamily family;
    family.id = {3};
    family.key = QStringLiteral("management");
    family.title = QStringLiteral("Métiers du management");
    family.section = QStringLiteral("4.2");
    family.scale = {4};
    family.domains = {{{40}, QStringLiteral("Management")}};
    family.competences = {{{20}, QStringLiteral("Organisation")}};
    family.rows = {{{110}, QStringLiteral("Suivi des performances"), {20}, {8}}};
    family.current = ImpactMatrix(1, 1);
    family.current.set(0, 0, Rating::level(LevelId{62}));
    family.study = family.current;
    return family;
}

/// Ids, orders and labels on purpose neither sorted nor unique where they need not be.
inline Atlas sampleAtlas()
{
    Atlas atlas;
    atlas.title = QStringLiteral("Étude 2025 – essai");
    atlas.scales = {
        sampleScale(4, 61, QStringLiteral("jobs"),
            {sampleLevel(QStringLiteral("Moyen"), 1), sampleLevel(QStringLiteral("Nouveau"), std::nullopt)}),
        sampleScale(5, 1, QStringLiteral("impact"),
            {sampleLevel(QStringLiteral("--"), -2), sampleLevel(QStringLiteral("-"), -1),
                sampleLevel(QStringLiteral("+"), 1), sampleLevel(QStringLiteral("++"), 2)})};
    atlas.families = {sampleServices(), sampleManagement()};
    atlas.themes = {{{8}, QStringLiteral("tools"), ThemeKind::Technical,
                        {QStringLiteral("Maîtrise des outils"), QStringLiteral("Use of tools")}},
        {{6}, QStringLiteral("listening"), ThemeKind::Behavioural,
            {QStringLiteral("Écoute"), QStringLiteral("Listening")}}};
    atlas.producerJobs.scale = {4};
    atlas.producerJobs.jobs = {{{41}, QStringLiteral("Data"), QStringLiteral("Data scientist"), Rating::level(LevelId{61}),
                                   QStringLiteral("ML; veille")},
        {{40}, QStringLiteral("Data"), QStringLiteral("AI officer"), Rating::level(LevelId{62}), QString()},
        {{42}, QStringLiteral("SI"), QStringLiteral("Architecte"), Rating::notRated(), QStringLiteral("cloud")}};
    atlas.trainingFormats.formats = {
        {{51}, QStringLiteral("E-learning")}, {{53}, QStringLiteral("Mentorat")},
        {{52}, QStringLiteral("Jeu de rôle / P2P")}};
    atlas.trainingFormats.skills = {
        {{71}, QStringLiteral("managers"), QStringLiteral("Éthique"), QStringLiteral("Comportementale"),
            {{51}, {52}}},
        {{70}, QStringLiteral("collaborateurs"), QStringLiteral("Éthique"), QStringLiteral("Technique"), {}}};
    atlas.trainingOffers = {
        {{81}, QStringLiteral("Jedha"), QStringLiteral("Prompt"), QStringLiteral("a, b"),
            QStringLiteral("35 heures"), QStringLiteral("Débutants"), QStringLiteral("En ligne"), QString(),
            QStringLiteral("Oui"), QStringLiteral("Non")},
        {{80}, QStringLiteral("Afpa"), QStringLiteral("IA"), QString(), QString(), QString(), QString(), QString(),
            QString(), QString()}};
    atlas.versions = {{{9}, QStringLiteral("Étude publiée"), sampleMoment(1), {}}};
    return atlas;
}

inline QString described(const RatingLevel& level)
{
    return QStringList({QString::number(level.id.value), level.code, level.symbol, level.label.french, level.label.english,
                           level.weight ? QString::number(*level.weight) : QStringLiteral("none"),
                           level.light.fill, level.light.text, level.dark.fill, level.dark.text})
        .join(u'|');
}

inline QString described(const Rationale& rationale)
{
    return QStringList(
        {rationale.reason, rationale.source, QString::number(static_cast<int>(rationale.certainty)),
            rationale.author, rationale.changedAt.toString(Qt::ISODateWithMs)})
        .join(u'|');
}

inline void describe(QStringList& lines, const JobFamily& family)
{
    lines += QStringList(
        {QString::number(family.id.value), family.key, family.title, family.section, QString::number(family.scale.value)})
                 .join(u'|');
    for (const ActivityDomain& domain : family.domains)
        lines += QStringLiteral("domain %1 %2").arg(domain.id.value).arg(domain.label);
    for (const Competence& competence : family.competences)
        lines += QStringLiteral("competence %1 %2").arg(competence.id.value).arg(competence.label);
    for (const SubCompetence& row : family.rows)
        lines += QStringLiteral("row %1 %2 %3 %4")
                     .arg(row.id.value)
                     .arg(row.competence.value)
                     .arg(row.theme.value)
                     .arg(row.label);
    for (int row = 0; row < family.current.rows(); ++row) {
        for (int column = 0; column < family.current.columns(); ++column) {
            lines += QStringLiteral("cell %1 %2: %3 (%4) %5")
                         .arg(row)
                         .arg(column)
                         .arg(named(family.current.at(row, column)))
                         .arg(named(family.study.at(row, column)))
                         .arg(described(family.state(row, column).rationale));
        }
    }
    lines += QStringLiteral("%1 rationales").arg(family.rationales.size());
}

/// Every field of an atlas, a line each, so that a comparison shows what differs.
inline QStringList described(const Atlas& atlas)
{
    QStringList lines{atlas.title};
    for (const Horizon& horizon : atlas.horizons)
        lines += QStringLiteral("horizon %1 %2 %3").arg(horizon.id.value).arg(horizon.label.french, horizon.label.english);
    for (const RatingScale& scale : atlas.scales) {
        lines += QStringList({QString::number(scale.id.value), scale.key, scale.title.french, scale.title.english}).join(u'|');
        for (const RatingLevel& level : scale.levels)
            lines += described(level);
        lines += described(scale.notApplicable);
        lines += described(scale.notRated);
    }
    for (const SkillTheme& theme : atlas.themes) {
        lines += QStringLiteral("theme %1 %2 %3 %4 %5")
                     .arg(theme.id.value)
                     .arg(static_cast<int>(theme.kind))
                     .arg(theme.key, theme.label.french, theme.label.english);
    }
    for (const JobFamily& family : atlas.families)
        describe(lines, family);
    lines += QStringLiteral("jobs on scale %1").arg(atlas.producerJobs.scale.value);
    for (const JobImpact& job : atlas.producerJobs.jobs)
        lines += QStringList({QString::number(job.id.value), job.domain, job.job, named(job.impact), job.keySkills})
                     .join(u'|');
    for (const TrainingFormat& format : atlas.trainingFormats.formats)
        lines += QStringLiteral("format %1 %2").arg(format.id.value).arg(format.title);
    for (const TrainingSkill& skill : atlas.trainingFormats.skills) {
        lines += QStringList({QString::number(skill.id.value), skill.audience, skill.skill, skill.type}).join(u'|');
        for (const TrainingFormatId format : skill.formats)
            lines += QStringLiteral("suits %1").arg(format.value);
    }
    for (const TrainingOffer& offer : atlas.trainingOffers) {
        lines += QStringList({QString::number(offer.id.value), offer.institution, offer.course, offer.themes, offer.duration, offer.audience,
                                 offer.mode, offer.certification, offer.cpf, offer.rncp})
                     .join(u'|');
    }
    for (const Version& version : atlas.versions) {
        lines += QStringLiteral("version %1 %2 %3 %4")
                     .arg(version.id.value)
                     .arg(version.name, version.createdAt.toString(Qt::ISODateWithMs), version.author);
    }
    for (const Workshop& workshop : atlas.workshops)
        lines += described(workshop);
    return lines;
}

/// The edit that takes the cell at \a row, \a column of \a family from what it holds to \a after.
inline Edit sampleEdit(const JobFamily& family, int row, int column, const CellState& after)
{
    Edit edit;
    edit.author = QStringLiteral("Léa");
    edit.reason = QStringLiteral("atelier du 9 mars");
    edit.at = sampleMoment(10);
    edit.changes.add(CellChange{family.id, family.cellAt(row, column), family.state(row, column), after});
    return edit;
}

inline Edit sampleEdit(const JobFamily& family, int row, int column, Rating after)
{
    CellState state = family.state(row, column);
    state.rating = after;
    return sampleEdit(family, row, column, state);
}

} // namespace atlas
