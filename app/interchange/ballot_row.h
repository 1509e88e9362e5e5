#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later

#include "interchange/agenda_index.h"
#include "interchange/ballot_heads.h"

#include <QHash>
#include <QStringList>

namespace atlas {

/// What one row of a filled-in template says.
struct BallotRow {
    ItemMention mention;
    QString answer;
    QString comment;
    int answerColumn = 0; ///< from 1
    QString participant;
};

/// \a columns by index.
BallotRow ballotRow(const QStringList& fields, const QHash<int, BallotColumn>& columns);

} // namespace atlas
