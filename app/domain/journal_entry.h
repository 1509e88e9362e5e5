#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/ids.h"

#include <QDateTime>
#include <QString>

namespace atlas {

/// What an entry is about.
enum class JournalSubject {
    Cell,
    SubCompetence,
    Domain,
    Competence,
    Family,
    Scale,
    Level,
    Theme,
    ProducerJob,
    TrainingFormat,
    TrainingSkill,
    TrainingOffer,
    Workshop,
    AgendaItem
};
enum class JournalField {
    Rating,
    Reason,
    Source,
    Certainty,
    Theme,
    Existence, ///< one of its values is what the subject is called, the other is empty
    Label,
    Place, ///< in its list, counted from 1
    Competence, ///< of a sub-competence, by its label
    Content, ///< what else it holds, its parts divided by " · "
    Votes,
    Outcome
};
enum class EditOrigin { Made, Undone, Redone };

/// One line of the append-only journal: one field of one cell or entity, at one moment (UTC). Ratings are held as codes,
/// certainties as the words that certaintyFromWord() reads, themes as keys. The labels are those of that moment.
struct JournalEntry {
    qint64 id = 0;
    QDateTime recordedAt;
    QString author;
    EditOrigin origin = EditOrigin::Made;
    CellRef cell; ///< without a column for a sub-competence, without a row for a domain, none for other subjects
    JournalField field = JournalField::Rating;
    QString oldValue;
    QString newValue;
    QString reason;
    QString familyKey;
    QString competence;
    QString subCompetence;
    QString domain; ///< empty unless it is about a cell or a domain
    JournalSubject subject = JournalSubject::Cell;
    qint64 subjectId = 0; ///< of an entity; a cell has none
    qint64 revision = 0; ///< of the atlas, that of the step that the entry belongs to; see AtlasStore::commit()
};

} // namespace atlas
