// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/stored_words.h"

#include "domain/steady_text.h"

#include <algorithm>
#include <array>

namespace atlas {

namespace {

// Written to files: changing a word takes a migration.
constexpr QStringView LevelState = u"level";
constexpr QStringView NotApplicableState = u"not-applicable";
constexpr QStringView NotRatedState = u"not-rated";

// In the order of the enumerations.
constexpr std::array<QStringView, 3> OriginWords{u"made", u"undone", u"redone"};
constexpr std::array<QStringView, 12> FieldWords{u"rating", u"reason", u"source", u"certainty", u"theme", u"existence",
    u"label", u"place", u"competence", u"content", u"votes", u"outcome"};
constexpr std::array<QStringView, 14> SubjectWords{u"cell", u"sub-competence", u"domain", u"competence", u"family",
    u"scale", u"level", u"theme", u"producer-job", u"training-format", u"training-skill", u"training-offer", u"workshop",
    u"agenda-item"};
constexpr std::array<QStringView, 3> KindWords{u"transversal", u"technical", u"behavioural"};
constexpr std::array<QStringView, 4> AgendaStateWords{u"open", u"decided", u"skipped", u"parked"};
constexpr std::array<QStringView, 4> BasisWords{u"median", u"first-round", u"second-round", u"discussion"};

template <class Enum, std::size_t Count>
std::optional<Enum> fromWord(const std::array<QStringView, Count>& words, const QString& word)
{
    const auto found = std::find(words.begin(), words.end(), QStringView(word));
    if (found == words.end())
        return std::nullopt;
    return static_cast<Enum>(found - words.begin());
}

template <class Enum, std::size_t Count>
QString wordOf(const std::array<QStringView, Count>& words, Enum value)
{
    return words[static_cast<std::size_t>(value)].toString();
}

} // namespace

StoredRating storedRating(Rating rating)
{
    if (rating.isNotRated())
        return {NotRatedState.toString(), QVariant()};
    if (rating.isNotApplicable())
        return {NotApplicableState.toString(), QVariant()};
    return {LevelState.toString(), rating.level().value};
}

std::optional<Rating> ratingFromStored(const QString& state, qint64 level)
{
    if (state == NotRatedState && level == 0)
        return Rating::notRated();
    if (state == NotApplicableState && level == 0)
        return Rating::notApplicable();
    return state == LevelState && level > 0 ? std::optional(Rating::level({level})) : std::nullopt;
}

std::optional<Rating> ratingFromStored(const QString& state, qint64 level, const RatingScale& scale)
{
    const auto rating = ratingFromStored(state, level);
    return rating && scale.contains(*rating) ? rating : std::nullopt;
}

QString storedWord(EditOrigin origin)
{
    return wordOf(OriginWords, origin);
}

QString storedWord(JournalField field)
{
    return wordOf(FieldWords, field);
}

QString storedWord(JournalSubject subject)
{
    return wordOf(SubjectWords, subject);
}

QString storedWord(ThemeKind kind)
{
    return wordOf(KindWords, kind);
}

QString storedWord(AgendaState state)
{
    return wordOf(AgendaStateWords, state);
}

QString storedWord(DecisionBasis basis)
{
    return wordOf(BasisWords, basis);
}

std::optional<EditOrigin> originFromWord(const QString& word)
{
    return fromWord<EditOrigin>(OriginWords, word);
}

std::optional<JournalField> fieldFromWord(const QString& word)
{
    return fromWord<JournalField>(FieldWords, word);
}

std::optional<JournalSubject> subjectFromWord(const QString& word)
{
    return fromWord<JournalSubject>(SubjectWords, word);
}

std::optional<ThemeKind> kindFromWord(const QString& word)
{
    return fromWord<ThemeKind>(KindWords, word);
}

std::optional<AgendaState> agendaStateFromWord(const QString& word)
{
    return fromWord<AgendaState>(AgendaStateWords, word);
}

std::optional<DecisionBasis> basisFromWord(const QString& word)
{
    return fromWord<DecisionBasis>(BasisWords, word);
}

QVariant storedMoment(const QDateTime& moment)
{
    return moment.isValid() ? QVariant(moment.toUTC().toString(Qt::ISODateWithMs)) : QVariant();
}

QDateTime momentFromStored(const QString& text)
{
    return QDateTime::fromString(text, Qt::ISODateWithMs).toUTC();
}

QString storedText(const QString& text)
{
    qsizetype marks = 0;
    while (marks < text.size() && text[marks] == QChar(0xFEFF))
        ++marks;
    QString stored = text.mid(marks);
    if (stored.isEmpty())
        return QStringLiteral("");
    if (!stored.isValidUtf16())
        stored = QString::fromUtf8(stored.toUtf8());
    for (const char16_t noncharacter : {u'\uFFFE', u'\uFFFF'})
        stored.replace(QChar(noncharacter), QChar(QChar::ReplacementCharacter));
    return withFewMarks(stored);
}

} // namespace atlas
