// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/edit.h"

namespace atlas {

CellState rerated(CellState state, Rating rating, const QString& reason)
{
    if (state.rating != rating)
        state = {rating, {reason, {}, Certainty::Unstated, {}, {}}};
    else if (!reason.isEmpty())
        state.rationale.reason = reason;
    return state;
}

bool sameAnswers(const AgendaItem& first, const AgendaItem& second)
{
    return first.rounds == second.rounds && first.outcome == second.outcome && first.labels == second.labels;
}

ProgressChange::State progressOf(const Workshop& workshop, AgendaItemId id)
{
    const AgendaItem* item = workshop.item(id);
    Q_ASSERT(item);
    return {workshop.current, workshop.startedAt, workshop.endedAt, item->notes, item->draft, item->secondsUsed};
}

void Changes::reverse()
{
    std::reverse(m_groups.begin(), m_groups.end());
    for (Group& group : m_groups) {
        std::visit(
            [](auto& changes) {
                std::reverse(changes.begin(), changes.end());
                for (auto& change : changes)
                    std::swap(change.before, change.after);
            },
            group);
    }
}

} // namespace atlas
