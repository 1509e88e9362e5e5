#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/ids.h"

#include <QDateTime>
#include <QString>

namespace atlas {

enum class JournalField { Rating, Reason, Source, Certainty };
enum class EditOrigin { Made, Undone, Redone };

/// One line of the append-only journal: one field of one cell at one moment (UTC). Ratings are held as codes,
/// certainties as their stored words.
struct JournalEntry {
    qint64 id = 0;
    QDateTime recordedAt;
    QString author;
    EditOrigin origin = EditOrigin::Made;
    CellRef cell;
    JournalField field = JournalField::Rating;
    QString oldValue;
    QString newValue;
    QString reason;
};

} // namespace atlas
