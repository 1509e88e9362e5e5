#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/journal_entry.h"
#include "domain/rating_scale.h"
#include "domain/skill_theme.h"
#include "domain/workshop.h"

#include <QVariant>

#include <optional>

namespace atlas {

/// A rating as two columns: the state, and the level's id, which is null unless the state is "level".
struct StoredRating {
    QString state;
    QVariant level;
};

StoredRating storedRating(Rating rating);
/// Nothing if the state is unknown or the scale has no such level; \a level is 0 for none.
std::optional<Rating> ratingFromStored(const QString& state, qint64 level);
/// Only one that is on the scale.
std::optional<Rating> ratingFromStored(const QString& state, qint64 level, const RatingScale& scale);

QString storedWord(EditOrigin origin);
QString storedWord(JournalField field);
QString storedWord(JournalSubject subject);
QString storedWord(ThemeKind kind);
QString storedWord(AgendaState state);
QString storedWord(DecisionBasis basis);
std::optional<EditOrigin> originFromWord(const QString& word);
std::optional<JournalField> fieldFromWord(const QString& word);
std::optional<JournalSubject> subjectFromWord(const QString& word);
std::optional<ThemeKind> kindFromWord(const QString& word);
std::optional<AgendaState> agendaStateFromWord(const QString& word);
std::optional<DecisionBasis> basisFromWord(const QString& word);

/// ISO 8601 in UTC with milliseconds; an invalid moment is a null value, and back.
QVariant storedMoment(const QDateTime& moment);
QDateTime momentFromStored(const QString& text);

/// The text that reading it back from SQLite will give: never null, without byte-order marks at the start,
/// with a replacement character for half of a surrogate pair, U+FFFE and U+FFFF, and with few combining marks in a row.
QString storedText(const QString& text);

} // namespace atlas
