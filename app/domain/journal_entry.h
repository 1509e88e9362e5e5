#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/ids.h"

#include <QDateTime>
#include <QString>

namespace atlas {

enum class JournalField { Rating, Reason, Source, Certainty, Theme };
enum class EditOrigin { Made, Undone, Redone };

/// One line of the append-only journal: one field of one cell, or the theme of one sub-competence, at one
/// moment (UTC). Ratings are held as codes, certainties as the words that certaintyFromWord() reads, themes
/// as keys. The labels are those of that moment.
struct JournalEntry {
    qint64 id = 0;
    QDateTime recordedAt;
    QString author;
    EditOrigin origin = EditOrigin::Made;
    CellRef cell; ///< without a column for a theme
    JournalField field = JournalField::Rating;
    QString oldValue;
    QString newValue;
    QString reason;
    QString familyKey;
    QString competence;
    QString subCompetence;
    QString domain; ///< empty for a theme
};

} // namespace atlas
