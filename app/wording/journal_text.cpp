// SPDX-License-Identifier: GPL-3.0-or-later
#include "wording/journal_text.h"

#include "wording/rating_text.h"
#include "wording/spoken_text.h"

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

/// "decided ++", "open", ... as the journal holds them.
QString outcomeWord(const QString& value, const Phrases& phrases)
{
    const QString state = value.section(u' ', 0, 0);
    if (state == QLatin1String("open"))
        return phrases(QT_TRANSLATE_NOOP("Wording", "open"));
    if (state == QLatin1String("skipped"))
        return phrases(QT_TRANSLATE_NOOP("Wording", "skipped"));
    if (state == QLatin1String("parked"))
        return phrases(QT_TRANSLATE_NOOP("Wording", "parked"));
    return phrases(QT_TRANSLATE_NOOP("Wording", "decided: %1")).arg(value.section(u' ', 1));
}

QString orNone(const QString& votes)
{
    return votes.isEmpty() ? QStringLiteral("–") : votes;
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
        return outcomeWord(value, phrases);
    case JournalField::Reason:
    case JournalField::Source:
    case JournalField::Existence:
    case JournalField::Label:
    case JournalField::Place:
    case JournalField::Competence:
    case JournalField::Content:
    case JournalField::Votes:
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
            .arg(subjectWord(entry.subject, phrases), before, after);
    case JournalField::Votes:
        return phrases(QT_TRANSLATE_NOOP("Wording", "votes: %1 → %2")).arg(orNone(before), orNone(after));
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

QString journalFamilyTitle(const JournalEntry& entry, const Atlas& atlas)
{
    const JobFamily* family = atlas.family(entry.familyKey);
    return family ? family->title : entry.familyKey;
}

} // namespace atlas
