#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/atlas.h"

#include <algorithm>

namespace atlas {

/// Votes by code of \a scale, "?" for no opinion.
inline VoteCounts votesOf(const RatingScale& scale, std::initializer_list<std::pair<const char*, int>> votes)
{
    VoteCounts counts;
    for (const auto& [code, count] : votes) {
        const QString text = QString::fromUtf8(code);
        const auto rating = text == QLatin1String("?") ? Rating::notRated() : scale.parse(text);
        if (!rating)
            qFatal("no such code: %s", code);
        counts.set(*rating, count);
    }
    return counts;
}

inline QDateTime sampleMoment(int minute)
{
    return QDateTime(QDate(2025, 3, 12), QTime(13, 0), Qt::UTC).addSecs(60 * minute);
}

inline VoteRound revealedRound(const VoteCounts& counts, int minute = 10)
{
    return {counts, {}, sampleMoment(minute), sampleMoment(minute + 1)};
}

/// A workshop with an item for each of \a cells of \a family, ids from 101 on, none of them taken yet.
inline Workshop plainWorkshop(const JobFamily& family, const std::vector<CellPosition>& cells)
{
    Workshop workshop;
    workshop.id = {7};
    workshop.title = QStringLiteral("Atelier de printemps");
    workshop.facilitator = QStringLiteral("Claire Moreau");
    workshop.participants = 12;
    workshop.createdAt = sampleMoment(-1000);
    qint64 next = 100;
    for (const CellPosition& cell : cells) {
        AgendaItem item;
        item.id = {++next};
        item.family = family.id;
        item.cell = family.cellAt(cell.row, cell.column);
        workshop.items.push_back(item);
    }
    return workshop;
}

/// The first \a count cells of \a family, row by row.
inline std::vector<CellPosition> firstCells(const JobFamily& family, int count)
{
    std::vector<CellPosition> cells;
    for (int row = 0; row < family.current.rows(); ++row) {
        for (int column = 0; column < family.current.columns(); ++column) {
            if (static_cast<int>(cells.size()) < count)
                cells.push_back({row, column});
        }
    }
    return cells;
}

/// A session of an hour over the first six cells of \a family, rated on the impact scale: decided in the
/// second round, decided on the median of the first, parked after a round, skipped, with a second round that
/// is still hidden, and not reached.
inline Workshop playedWorkshop(const Atlas& atlas, const JobFamily& family)
{
    const RatingScale& scale = atlas.scaleOf(family);
    Workshop workshop = plainWorkshop(family, firstCells(family, 6));
    workshop.keepsPseudonyms = true;
    workshop.startedAt = sampleMoment(0);
    workshop.endedAt = sampleMoment(62);
    std::vector<AgendaItem>& items = workshop.items.edit();
    const auto rating = [&scale](const char* code) { return *scale.parse(QString::fromUtf8(code)); };

    items[0].rounds = {revealedRound(votesOf(scale, {{"++", 3}, {"+", 5}, {"-", 2}, {"N/A", 1}, {"?", 1}})),
        revealedRound(votesOf(scale, {{"++", 2}, {"+", 9}, {"N/A", 1}}))};
    items[0].outcome = {AgendaState::Decided,
        Decision{rating("-"), rating("+"), DecisionBasis::SecondRound,
            QStringLiteral("Les outils préparent, le conseiller décide."), sampleMoment(20)}};
    items[0].secondsUsed = 452;
    items[0].notes = QStringLiteral("Secret de l’animatrice");
    items[1].rounds = {revealedRound(votesOf(scale, {{"++", 6}, {"+", 6}}))};
    items[1].outcome = {AgendaState::Decided,
        Decision{rating("+"), rating("++"), DecisionBasis::Median, QStringLiteral("=Déjà observé; en agence"),
            sampleMoment(30)}};
    items[1].secondsUsed = 271;
    items[2].rounds = {revealedRound(votesOf(scale, {{"++", 6}, {"--", 6}}))};
    items[2].rounds[0].names = {{QStringLiteral("Pseudo-Hibou"), rating("++")}};
    items[2].outcome.state = AgendaState::Parked;
    items[2].secondsUsed = 600;
    items[3].outcome.state = AgendaState::Skipped;
    items[4].rounds = {revealedRound(votesOf(scale, {{"+", 4}, {"-", 4}}))};
    items[4].rounds.push_back({votesOf(scale, {{"--", 77}}), {}, sampleMoment(50), {}});
    return workshop;
}

/// The study's cells with the longest labels first, across all families.
inline Workshop longestWorkshop(const Atlas& atlas, int count)
{
    struct Candidate {
        const JobFamily* family;
        CellPosition cell;
        qsizetype length;
    };
    std::vector<Candidate> all;
    for (const JobFamily& family : atlas.families) {
        for (int row = 0; row < family.current.rows(); ++row) {
            const int column = row % family.current.columns();
            all.push_back({&family, {row, column},
                family.rows[static_cast<std::size_t>(row)].label.size()
                    + family.domains[static_cast<std::size_t>(column)].label.size()
                    + family.competenceOf(row).label.size()});
        }
    }
    std::stable_sort(all.begin(), all.end(),
        [](const Candidate& first, const Candidate& second) { return first.length > second.length; });
    Workshop workshop = plainWorkshop(atlas.families.front(), {});
    for (int index = 0; index < count; ++index) {
        const Candidate& chosen = all[static_cast<std::size_t>(index)];
        AgendaItem item;
        item.id = {101 + index};
        item.family = chosen.family->id;
        item.cell = chosen.family->cellAt(chosen.cell.row, chosen.cell.column);
        workshop.items.push_back(item);
    }
    return workshop;
}

} // namespace atlas
