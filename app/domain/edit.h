#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/entity_change.h"
#include "domain/journal_entry.h"

#include <QDateTime>
#include <QString>

#include <algorithm>
#include <optional>
#include <utility>
#include <variant>
#include <vector>

namespace atlas {

/// One cell before and after; swapping the two reverses the change.
struct CellChange {
    FamilyId family;
    CellRef cell;
    CellState before;
    CellState after;
};

/// \a state under another rating: reason, source and certainty explained the one that it had and do not stay.
/// Under the rating that it has, a reason that is not empty replaces its own.
CellState rerated(CellState state, Rating rating, const QString& reason);

/// One workshop with its agenda before and after; nothing on one side where it is new, or gone. How far the
/// room has come, notes, drafts and time are no steps: undoing leaves them as they are.
struct WorkshopChange {
    std::optional<Workshop> before;
    std::optional<Workshop> after;

    WorkshopId id() const { return before ? before->id : after->id; }
};

/// Votes and outcome of one agenda item before and after; with notes, draft and time it is as above.
struct AgendaItemChange {
    WorkshopId workshop;
    AgendaItem before;
    AgendaItem after;
};

/// Whether two hold the same votes, outcome and labels, whatever their notes, draft and time.
bool sameAnswers(const AgendaItem& first, const AgendaItem& second);

/// How far a workshop has come, with what the facilitator writes beside one item, before and after. No step: nothing
/// of it is undone, and the journal does not tell of it.
struct ProgressChange {
    struct State {
        AgendaItemId current;
        QDateTime startedAt;
        QDateTime endedAt;
        QString notes;
        QString draft;
        int secondsUsed = 0;
        friend bool operator==(const State&, const State&) = default;
    };
    WorkshopId workshop;
    AgendaItemId item; ///< whose notes, draft and time are meant
    State before;
    State after;
};

ProgressChange::State progressOf(const Workshop& workshop, AgendaItemId item);

/// What an edit changes, in the order in which it does.
class Changes {
public:
    /// Those of one kind that follow one another.
    using Group = std::variant<std::vector<CellChange>, std::vector<AgendaItemChange>, std::vector<WorkshopChange>,
        std::vector<ProgressChange>, std::vector<EntityChange<JobFamily>>, std::vector<EntityChange<ActivityDomain>>,
        std::vector<EntityChange<Competence>>, std::vector<EntityChange<SubCompetence>>,
        std::vector<EntityChange<RatingScale>>, std::vector<EntityChange<RatingLevel>>,
        std::vector<EntityChange<SkillTheme>>, std::vector<EntityChange<JobImpact>>,
        std::vector<EntityChange<TrainingFormat>>, std::vector<EntityChange<TrainingSkill>>,
        std::vector<EntityChange<TrainingOffer>>>;

    bool isEmpty() const { return m_groups.empty(); }
    const std::vector<Group>& groups() const { return m_groups; }

    template <class Change>
    void add(Change change)
    {
        using Kind = std::vector<Change>;
        if (m_groups.empty() || !std::holds_alternative<Kind>(m_groups.back()))
            m_groups.emplace_back(Kind());
        std::get<Kind>(m_groups.back()).push_back(std::move(change));
    }
    template <class Change>
    void addAll(std::vector<Change> changes)
    {
        if (!changes.empty())
            m_groups.emplace_back(std::move(changes));
    }

    /// Calls \a visit with each change of a kind.
    template <class Change, class Visit>
    void each(Visit visit) const
    {
        for (const Group& group : m_groups) {
            if (const auto* changes = std::get_if<std::vector<Change>>(&group))
                std::for_each(changes->begin(), changes->end(), visit);
        }
    }
    template <class Change, class Visit>
    void eachToEdit(Visit visit)
    {
        for (Group& group : m_groups) {
            if (auto* changes = std::get_if<std::vector<Change>>(&group))
                std::for_each(changes->begin(), changes->end(), visit);
        }
    }
    /// Those of one kind.
    template <class Change>
    std::vector<Change> all() const
    {
        std::vector<Change> found;
        each<Change>([&found](const Change& change) { found.push_back(change); });
        return found;
    }
    template <class Change>
    bool has() const
    {
        return std::any_of(m_groups.begin(), m_groups.end(),
            [](const Group& group) { return std::holds_alternative<std::vector<Change>>(group); });
    }

    /// Makes of them what takes them back: the last first, each from what it was after to what it was before.
    void reverse();

private:
    std::vector<Group> m_groups; ///< none is empty
};

/// One accepted step: all that it holds changes together or nothing does.
struct Edit {
    EditOrigin origin = EditOrigin::Made;
    QString author;
    QString reason; ///< given for this step; the journal keeps it with each entry
    QDateTime at; ///< UTC
    Changes changes;
};

} // namespace atlas
