#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sample_atlas.h"
#include "support/levels.h"

namespace atlas {

/// Votes for the levels from the lowest, for "not applicable", and abstentions.
inline VoteCounts sampleCounts(const std::vector<int>& levels, int notApplicable, int abstained)
{
    return {votesAt(levels), notApplicable, abstained};
}

/// Discussed twice, with names, and decided: the first cell of the services.
inline AgendaItem decidedItem()
{
    const JobFamily family = sampleServices();
    AgendaItem item;
    item.id = {21};
    item.family = family.id;
    item.cell = family.cellAt(0, 0);
    item.draft = QStringLiteral("Pas encore dit à haute voix");
    item.notes = QStringLiteral("Rappeler l'essai en agence ; « 90 % » est-il juste ?\nPuis voter.");
    item.secondsUsed = 412;
    item.rounds = {{sampleCounts({0, 1, 2, 5}, 1, 3),
                       {{QStringLiteral("Éléonore"), levelAt(3)},
                           {QStringLiteral("n° 7"), Rating::notApplicable()},
                           {QStringLiteral("Éléonore"), Rating::notRated()}},
                       sampleMoment(300), sampleMoment(400),
                       {{QStringLiteral("Zoé"), QStringLiteral("Déjà vu en agence")},
                           {QString(), QStringLiteral("« 90 % » me paraît beaucoup")}},
                       12},
        {sampleCounts({0, 0, 9, 2}, 0, 1), {{QStringLiteral("Zoé"), levelAt(2)}}, sampleMoment(500),
            sampleMoment(600), {}, 12}};
    item.outcome.state = AgendaState::Decided;
    item.outcome.decision = Decision{levelAt(3), levelAt(2), DecisionBasis::SecondRound,
        QStringLiteral("L'outil aide, il ne décide pas"), sampleMoment(700)};
    return item;
}

/// On trial now: its votes are still hidden.
inline AgendaItem votingItem()
{
    const JobFamily family = sampleServices();
    AgendaItem item;
    item.id = {22};
    item.family = family.id;
    item.cell = family.cellAt(1, 1);
    item.rounds = {{sampleCounts({4}, 2, 0), {}, sampleMoment(800), {}}};
    item.secondsUsed = 33;
    return item;
}

/// Votes for the levels of the second scale.
inline VoteCounts managementCounts()
{
    VoteCounts counts;
    counts.levels = {{LevelId{61}, 6}, {LevelId{62}, 6}};
    return counts;
}

/// In the midst of a session: one item decided, one parked, one being voted on, one to come. Ids are on
/// purpose not in the order of the agenda.
inline Workshop sampleWorkshop()
{
    const JobFamily management = sampleManagement();
    AgendaItem parked;
    parked.id = {24};
    parked.family = management.id;
    parked.cell = management.cellAt(0, 0);
    parked.outcome.state = AgendaState::Parked;
    parked.rounds = {{managementCounts(), {}, sampleMoment(710), sampleMoment(720)}};
    AgendaItem open;
    open.id = {23};
    open.family = {7};
    open.cell = sampleServices().cellAt(2, 0);
    Workshop workshop;
    workshop.id = {5};
    workshop.title = QStringLiteral("Atelier « cœur de métier »");
    workshop.facilitator = QStringLiteral("Zoé Lefèvre");
    workshop.participants = 12;
    workshop.keepsPseudonyms = true;
    workshop.secondsPerItem = 240;
    workshop.createdAt = sampleMoment(100);
    workshop.startedAt = sampleMoment(200);
    workshop.current = {22};
    workshop.items = {decidedItem(), parked, votingItem(), open};
    return workshop;
}

/// \a workshop with the levels as migrating from an earlier schema numbers them: the two of the other scale first.
inline Workshop withOldLevels(Workshop workshop)
{
    const auto old = [](Rating rating) {
        if (!rating.isLevel())
            return rating;
        const qint64 level = rating.level().value;
        return Rating::level({level > 60 ? level - 60 : level + 2});
    };
    for (AgendaItem& item : workshop.items.edit()) {
        for (VoteRound& round : item.rounds) {
            VoteCounts counts = round.counts;
            counts.levels.clear();
            for (const auto& [level, votes] : round.counts.levels)
                counts.set(old(Rating::level(level)), votes);
            round.counts = counts;
            for (NamedVote& vote : round.names)
                vote.rating = old(vote.rating);
        }
        if (auto& decision = item.outcome.decision) {
            decision->before = old(decision->before);
            decision->rating = old(decision->rating);
        }
    }
    return workshop;
}

/// Planned and not begun.
inline Workshop plannedWorkshop()
{
    Workshop workshop;
    workshop.id = {2};
    workshop.title = QStringLiteral("Été");
    workshop.createdAt = sampleMoment(50);
    AgendaItem item;
    item.id = {40};
    item.family = {7};
    item.cell = sampleServices().cellAt(0, 0);
    workshop.items = {item};
    return workshop;
}

} // namespace atlas
