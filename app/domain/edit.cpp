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
    return first.rounds == second.rounds && first.outcome == second.outcome;
}

} // namespace atlas
