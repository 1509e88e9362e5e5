#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/atlas.h"
#include "domain/edit.h"
#include "domain/error.h"

#include <algorithm>
#include <set>

namespace atlas {

/// The workshops of a MemoryStore's atlas: takes and refuses what a file would.
class MemoryWorkshops {
public:
    explicit MemoryWorkshops(Atlas& atlas)
        : m_atlas(atlas)
    {
    }

    Result<void> save(const Workshop& workshop)
    {
        if (!isSound(workshop) || takesItemsOfAnother(workshop))
            return failure(ErrorKind::InvalidInput, QStringLiteral("contradicts itself"));
        for (const AgendaItem& item : workshop.items) {
            const RatingScale* scale = scaleOf(item);
            if (!scale && item.labels.isEmpty())
                return failure(ErrorKind::NotFound, QStringLiteral("no such cell"));
            if (scale && !liesOn(*scale, item))
                return failure(ErrorKind::InvalidInput, QStringLiteral("not on the scale"));
        }
        if (Workshop* stored = find(workshop.id)) {
            *stored = workshop;
            return {};
        }
        std::vector<Workshop>& workshops = m_atlas.workshops.edit();
        const auto after = std::find_if(workshops.begin(), workshops.end(),
            [&workshop](const Workshop& other) { return other.id > workshop.id; });
        workshops.insert(after, workshop);
        return {};
    }

    Result<void> remove(WorkshopId id)
    {
        if (!find(id))
            return failure(ErrorKind::NotFound, QStringLiteral("no such workshop"));
        std::erase_if(m_atlas.workshops.edit(), [id](const Workshop& workshop) { return workshop.id == id; });
        return {};
    }

    Result<void> apply(const AgendaItemChange& change)
    {
        Workshop* workshop = find(change.workshop);
        AgendaItem* item = workshop ? workshop->editItem(change.after.id) : nullptr;
        if (!item)
            return failure(ErrorKind::NotFound, QStringLiteral("no such workshop or item"));
        if (!sameAnswers(*item, change.before))
            return failure(ErrorKind::Conflict, QStringLiteral("changed elsewhere"));
        if (!isSound(*workshop, change.after) || (scaleOf(*item) && !liesOn(*scaleOf(*item), change.after)))
            return failure(ErrorKind::InvalidInput, QStringLiteral("contradicts itself"));
        *item = change.after;
        return {};
    }

    Result<void> apply(const WorkshopChange& change)
    {
        const Workshop* stored = find(change.id());
        if ((stored != nullptr) != change.before.has_value() || (stored && !sameAgenda(*stored, *change.before)))
            return failure(ErrorKind::Conflict, QStringLiteral("changed elsewhere"));
        return change.after ? save(*change.after) : remove(change.id());
    }

private:
    Workshop* find(WorkshopId id)
    {
        std::vector<Workshop>& workshops = m_atlas.workshops.edit();
        const auto found = std::find_if(workshops.begin(), workshops.end(),
            [id](const Workshop& workshop) { return workshop.id == id; });
        return found == workshops.end() ? nullptr : &*found;
    }

    /// Null if the atlas has no such cell.
    const RatingScale* scaleOf(const AgendaItem& item) const
    {
        const JobFamily* family = m_atlas.family(item.family);
        return family && family->position(item.cell) ? &m_atlas.scaleOf(*family) : nullptr;
    }

    bool takesItemsOfAnother(const Workshop& workshop) const
    {
        return std::any_of(m_atlas.workshops.begin(), m_atlas.workshops.end(), [&](const Workshop& other) {
            return other.id != workshop.id
                && std::any_of(workshop.items.begin(), workshop.items.end(),
                    [&other](const AgendaItem& item) { return other.item(item.id); });
        });
    }

    static bool sameAgenda(const Workshop& first, const Workshop& second)
    {
        return first.title == second.title && first.participants == second.participants
            && std::equal(first.items.begin(), first.items.end(), second.items.begin(), second.items.end(),
                [](const AgendaItem& one, const AgendaItem& other) {
                    return one.id == other.id && sameAnswers(one, other);
                });
    }

    static bool isSound(const AgendaOutcome& outcome)
    {
        return (outcome.state == AgendaState::Decided) == outcome.decision.has_value();
    }

    static bool isSound(const VoteCounts& counts)
    {
        return counts.notApplicable >= 0 && counts.abstained >= 0
            && std::all_of(counts.levels.begin(), counts.levels.end(), [](const auto& level) { return level.second >= 0; });
    }

    static bool isSound(const Workshop& workshop, const AgendaItem& item)
    {
        const bool rounds = std::all_of(item.rounds.begin(), item.rounds.end(), [&](const VoteRound& round) {
            const bool isNamed = !round.names.empty()
                || std::any_of(round.comments.begin(), round.comments.end(),
                    [](const BallotComment& comment) { return !comment.pseudonym.isEmpty(); });
            return isSound(round.counts) && (!isNamed || workshop.keepsPseudonyms) && round.participants >= 0
                && (round.isRevealed() || &round == &item.rounds.back());
        });
        return rounds && item.id.isValid() && item.secondsUsed >= 0 && isSound(item.outcome)
            && item.rounds.size() <= static_cast<std::size_t>(MostVoteRounds);
    }

    static bool isSound(const Workshop& workshop)
    {
        std::set<AgendaItemId> ids;
        const bool items = std::all_of(workshop.items.begin(), workshop.items.end(),
            [&](const AgendaItem& item) { return ids.insert(item.id).second && isSound(workshop, item); });
        return items && workshop.id.isValid() && workshop.participants >= 0 && workshop.secondsPerItem >= 0
            && (!workshop.current.isValid() || workshop.item(workshop.current));
    }

    static bool liesOn(const RatingScale& scale, const AgendaOutcome& outcome)
    {
        return !outcome.decision
            || (scale.knows(outcome.decision->before) && scale.knows(outcome.decision->rating));
    }

    static bool liesOn(const RatingScale& scale, const AgendaItem& item)
    {
        return liesOn(scale, item.outcome)
            && std::all_of(item.rounds.begin(), item.rounds.end(), [&scale](const VoteRound& round) {
                   return std::all_of(round.counts.levels.begin(), round.counts.levels.end(),
                              [&scale](const auto& level) { return scale.knows(Rating::level(level.first)); })
                       && std::all_of(round.names.begin(), round.names.end(),
                           [&scale](const NamedVote& vote) { return scale.knows(vote.rating); });
               });
    }

    Atlas& m_atlas;
};

} // namespace atlas
