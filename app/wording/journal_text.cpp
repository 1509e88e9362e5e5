// SPDX-License-Identifier: GPL-3.0-or-later
#include "wording/journal_text.h"

#include "wording/rating_text.h"
#include "wording/spoken_text.h"
#include "wording/workshop_text.h"

#include <QCoreApplication>

#include <algorithm>

namespace atlas {

namespace {

QString ratingWord(
    const QString& code, const JournalEntry& entry, const Atlas& atlas, const Phrases& phrases, Naming naming)
{
    const JobFamily* family = atlas.family(entry.familyKey);
    if (!family)
        return code;
    const RatingScale& scale = atlas.scaleOf(*family);
    const auto rating = scale.parse(code);
    return rating ? nameOf(scale, *rating, phrases, naming) : code;
}

QString themeWord(const QString& key, const Atlas& atlas, const Phrases& phrases)
{
    if (key.isEmpty())
        return phrases(QT_TRANSLATE_NOOP("Wording", "no theme"));
    const auto theme = std::find_if(atlas.themes.begin(), atlas.themes.end(),
        [&key](const SkillTheme& candidate) { return candidate.key == key; });
    return theme == atlas.themes.end() ? key : theme->label.in(phrases.language());
}

const QString HiddenRound = QStringLiteral("hidden");

const AgendaItem* itemOf(const JournalEntry& entry, const Atlas& atlas)
{
    for (const Workshop& workshop : atlas.workshops) {
        if (const AgendaItem* item = workshop.item({entry.subjectId}))
            return item;
    }
    return nullptr;
}

/// "2 × ++, 1 × no opinion; 3 × +": a part for each round.
QString votesWord(const QString& value, const JournalEntry& entry, const Atlas& atlas, const Phrases& phrases, Naming naming)
{
    QStringList rounds;
    const QStringList stored = toldVotes(entry, value, atlas).split(QStringLiteral("; "));
    for (const QString& round : stored) {
        if (round == HiddenRound) {
            rounds << phrases(QT_TRANSLATE_NOOP("Wording", "hidden until they are revealed"));
            continue;
        }
        QStringList counts;
        const QStringList parts = round.split(QStringLiteral(", "), Qt::SkipEmptyParts);
        for (const QString& part : parts) {
            const qsizetype sign = part.indexOf(u'×');
            const QString code = part.mid(sign + 1);
            const QString answer = code == QStringLiteral("—") ? noOpinionText(phrases)
                                                               : ratingWord(code, entry, atlas, phrases, naming);
            counts << (sign < 0 ? part : QStringLiteral("%1 × %2").arg(part.left(sign), answer));
        }
        rounds << (counts.isEmpty() ? phrases(QT_TRANSLATE_NOOP("Wording", "none")) : counts.join(QStringLiteral(", ")));
    }
    return rounds.join(QStringLiteral("; "));
}

/// Facilitator, participants, items.
QString workshopWord(const QString& value, const Phrases& phrases)
{
    const QString between = QStringLiteral(" · ");
    const QString people = value.section(between, -2, -2);
    return phrases(QT_TRANSLATE_NOOP("Wording", "facilitator %1, participants %2, items %3"))
        .arg(value.section(between, 0, -3).isEmpty() ? QStringLiteral("–") : value.section(between, 0, -3),
            people == QLatin1String("0") ? QStringLiteral("–") : people, value.section(between, -1));
}

/// "decided ++", "open", ... as the journal holds them.
QString outcomeWord(
    const QString& value, const JournalEntry& entry, const Atlas& atlas, const Phrases& phrases, Naming naming)
{
    const QString state = value.section(u' ', 0, 0);
    if (state == QLatin1String("open"))
        return phrases(QT_TRANSLATE_NOOP("Wording", "open"));
    if (state == QLatin1String("skipped"))
        return phrases(QT_TRANSLATE_NOOP("Wording", "skipped"));
    if (state == QLatin1String("parked"))
        return phrases(QT_TRANSLATE_NOOP("Wording", "parked"));
    return phrases(QT_TRANSLATE_NOOP("Wording", "decided: %1"))
        .arg(ratingWord(value.section(u' ', 1), entry, atlas, phrases, naming));
}

QString valueWord(const JournalEntry& entry, const QString& value, const Atlas& atlas, const Phrases& phrases,
    Naming naming)
{
    switch (entry.field) {
    case JournalField::Rating:
        return ratingWord(value, entry, atlas, phrases, naming);
    case JournalField::Certainty: {
        const auto certainty = certaintyFromWord(value);
        return certainty ? certaintyText(*certainty, phrases) : value;
    }
    case JournalField::Theme:
        return themeWord(value, atlas, phrases);
    case JournalField::Outcome:
        return outcomeWord(value, entry, atlas, phrases, naming);
    case JournalField::Votes:
        return votesWord(value, entry, atlas, phrases, naming);
    case JournalField::Content:
        return entry.subject == JournalSubject::Workshop ? workshopWord(value, phrases) : value;
    case JournalField::Reason:
    case JournalField::Source:
    case JournalField::Existence:
    case JournalField::Label:
    case JournalField::Place:
    case JournalField::Competence:
        break;
    }
    return value;
}

QString subjectWord(JournalSubject subject, const Phrases& phrases)
{
    switch (subject) {
    case JournalSubject::Cell:
        return phrases(QT_TRANSLATE_NOOP("Wording", "cell"));
    case JournalSubject::SubCompetence:
        return phrases(QT_TRANSLATE_NOOP("Wording", "sub-competence"));
    case JournalSubject::Domain:
        return phrases(QT_TRANSLATE_NOOP("Wording", "domain"));
    case JournalSubject::Competence:
        return phrases(QT_TRANSLATE_NOOP("Wording", "competence"));
    case JournalSubject::Family:
        return phrases(QT_TRANSLATE_NOOP("Wording", "job family"));
    case JournalSubject::Scale:
        return phrases(QT_TRANSLATE_NOOP("Wording", "scale"));
    case JournalSubject::Level:
        return phrases(QT_TRANSLATE_NOOP("Wording", "level of a scale"));
    case JournalSubject::Theme:
        return phrases(QT_TRANSLATE_NOOP("Wording", "skill theme"));
    case JournalSubject::ProducerJob:
        return phrases(QT_TRANSLATE_NOOP("Wording", "job of the AI producers"));
    case JournalSubject::TrainingFormat:
        return phrases(QT_TRANSLATE_NOOP("Wording", "training format"));
    case JournalSubject::TrainingSkill:
        return phrases(QT_TRANSLATE_NOOP("Wording", "skill to train"));
    case JournalSubject::TrainingOffer:
        return phrases(QT_TRANSLATE_NOOP("Wording", "course"));
    case JournalSubject::Workshop:
        return phrases(QT_TRANSLATE_NOOP("Wording", "workshop"));
    case JournalSubject::AgendaItem:
        return phrases(QT_TRANSLATE_NOOP("Wording", "agenda item"));
    }
    return {};
}

/// With its name where the entry does not tell it.
QString namedSubject(const JournalEntry& entry, const Atlas& atlas, const Phrases& phrases)
{
    const Workshop* workshop
        = entry.subject == JournalSubject::Workshop ? atlas.workshop({entry.subjectId}) : nullptr;
    return workshop ? phrases(QT_TRANSLATE_NOOP("Wording", "workshop “%1”")).arg(workshop->title)
                    : subjectWord(entry.subject, phrases);
}

QString plainText(const JournalEntry& entry, const Atlas& atlas, const Phrases& phrases)
{
    const QString before = valueWord(entry, entry.oldValue, atlas, phrases, Naming::Signs);
    const QString after = valueWord(entry, entry.newValue, atlas, phrases, Naming::Signs);
    switch (entry.field) {
    case JournalField::Rating:
        return QStringLiteral("%1 → %2").arg(before, after);
    case JournalField::Reason:
        return after.isEmpty() ? phrases(QT_TRANSLATE_NOOP("Wording", "reason removed"))
                               : phrases(QT_TRANSLATE_NOOP("Wording", "reason: %1")).arg(after);
    case JournalField::Source:
        return after.isEmpty() ? phrases(QT_TRANSLATE_NOOP("Wording", "source removed"))
                               : phrases(QT_TRANSLATE_NOOP("Wording", "source: %1")).arg(after);
    case JournalField::Certainty:
        return phrases(QT_TRANSLATE_NOOP("Wording", "certainty: %1 → %2")).arg(before, after);
    case JournalField::Theme:
        return phrases(QT_TRANSLATE_NOOP("Wording", "theme: %1 → %2")).arg(before, after);
    case JournalField::Existence:
        return after.isEmpty()
            ? phrases(QT_TRANSLATE_NOOP("Wording", "removed (%1): %2")).arg(subjectWord(entry.subject, phrases), before)
            : phrases(QT_TRANSLATE_NOOP("Wording", "added (%1): %2")).arg(subjectWord(entry.subject, phrases), after);
    case JournalField::Label:
        return phrases(QT_TRANSLATE_NOOP("Wording", "renamed (%1): %2 → %3"))
            .arg(subjectWord(entry.subject, phrases), before, after);
    case JournalField::Place:
        return phrases(QT_TRANSLATE_NOOP("Wording", "moved (%1): place %2 → %3"))
            .arg(subjectWord(entry.subject, phrases), before, after);
    case JournalField::Competence:
        return phrases(QT_TRANSLATE_NOOP("Wording", "competence: %1 → %2")).arg(before, after);
    case JournalField::Content:
        return phrases(QT_TRANSLATE_NOOP("Wording", "changed (%1): %2 → %3"))
            .arg(namedSubject(entry, atlas, phrases), before, after);
    case JournalField::Votes:
        return phrases(QT_TRANSLATE_NOOP("Wording", "votes: %1 → %2")).arg(before, after);
    case JournalField::Outcome:
        return phrases(QT_TRANSLATE_NOOP("Wording", "agenda item: %1 → %2")).arg(before, after);
    }
    return {};
}

QString withOrigin(const QString& text, const JournalEntry& entry, const Phrases& phrases)
{
    return entry.origin == EditOrigin::Made
        ? text
        : QStringLiteral("%1 (%2)").arg(text, originText(entry.origin, phrases));
}

} // namespace

QString journalChangeText(const JournalEntry& entry, const Atlas& atlas, const Phrases& phrases)
{
    return withOrigin(plainText(entry, atlas, phrases), entry, phrases);
}

QString spokenJournalChange(const JournalEntry& entry, const Atlas& atlas, const Phrases& phrases)
{
    const JobFamily* family = atlas.family(entry.familyKey);
    if (!family || entry.field != JournalField::Rating)
        return journalChangeText(entry, atlas, phrases);
    const RatingScale& scale = atlas.scaleOf(*family);
    const auto before = scale.parse(entry.oldValue);
    const auto after = scale.parse(entry.newValue);
    if (!before || !after)
        return journalChangeText(entry, atlas, phrases);
    return withOrigin(spokenChange(*before, *after, scale, phrases), entry, phrases);
}

QString fieldText(JournalField field, const Phrases& phrases)
{
    switch (field) {
    case JournalField::Rating:
        return phrases(QT_TRANSLATE_NOOP("Wording", "Rating"));
    case JournalField::Reason:
        return phrases(QT_TRANSLATE_NOOP("Wording", "Reason"));
    case JournalField::Source:
        return phrases(QT_TRANSLATE_NOOP("Wording", "Source"));
    case JournalField::Certainty:
        return phrases(QT_TRANSLATE_NOOP("Wording", "Certainty"));
    case JournalField::Theme:
        return phrases(QT_TRANSLATE_NOOP("Wording", "Theme"));
    case JournalField::Existence:
        return phrases(QT_TRANSLATE_NOOP("Wording", "Added or removed"));
    case JournalField::Label:
        return phrases(QT_TRANSLATE_NOOP("Wording", "Name"));
    case JournalField::Place:
        return phrases(QT_TRANSLATE_NOOP("Wording", "Place"));
    case JournalField::Competence:
        return phrases(QT_TRANSLATE_NOOP("Wording", "Competence"));
    case JournalField::Content:
        return phrases(QT_TRANSLATE_NOOP("Wording", "Properties"));
    case JournalField::Votes:
        return phrases(QT_TRANSLATE_NOOP("Wording", "Votes"));
    case JournalField::Outcome:
        return phrases(QT_TRANSLATE_NOOP("Wording", "Outcome"));
    }
    return {};
}

QString originText(EditOrigin origin, const Phrases& phrases)
{
    switch (origin) {
    case EditOrigin::Made:
        return phrases(QT_TRANSLATE_NOOP("Wording", "changed"));
    case EditOrigin::Undone:
        return phrases(QT_TRANSLATE_NOOP("Wording", "by undo"));
    case EditOrigin::Redone:
        return phrases(QT_TRANSLATE_NOOP("Wording", "by redo"));
    }
    return {};
}

QString journalValueText(
    const JournalEntry& entry, const QString& value, const Atlas& atlas, const Phrases& phrases)
{
    return valueWord(entry, value, atlas, phrases, Naming::Labels);
}

QString toldVotes(const JournalEntry& entry, const QString& value, const Atlas& atlas)
{
    const AgendaItem* item = entry.field == JournalField::Votes ? itemOf(entry, atlas) : nullptr;
    if (!item || value.isEmpty())
        return value;
    QStringList rounds = value.split(QStringLiteral("; "));
    for (qsizetype round = 0; round < rounds.size(); ++round) {
        const auto at = static_cast<std::size_t>(round);
        if (at >= item->rounds.size() || !item->rounds[at].isRevealed())
            rounds[round] = HiddenRound;
    }
    return rounds.join(QStringLiteral("; "));
}

QString journalFamilyTitle(const JournalEntry& entry, const Atlas& atlas)
{
    const JobFamily* family = atlas.family(entry.familyKey);
    return family ? family->title : entry.familyKey;
}

} // namespace atlas
