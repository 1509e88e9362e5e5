// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/journal_text.h"

#include "models/cell_text.h"
#include "models/spoken_text.h"

#include <QCoreApplication>

#include <algorithm>

namespace atlas {

namespace {

struct JournalText {
    Q_DECLARE_TR_FUNCTIONS(atlas::JournalText)
};

QString ratingWord(const QString& code, const JournalEntry& entry, const Atlas& atlas, Language language)
{
    const JobFamily* family = atlas.family(entry.familyKey);
    const auto rating = family ? atlas.scaleOf(*family).parse(code) : std::nullopt;
    if (!rating)
        return code;
    const RatingLevel& level = atlas.scaleOf(*family).entry(*rating);
    return level.symbol.isEmpty() ? level.label.in(language) : level.symbol;
}

QString certaintyOf(const QString& word)
{
    const auto certainty = certaintyFromWord(word);
    return certainty ? certaintyText(*certainty) : word;
}

QString themeWord(const QString& key, const Atlas& atlas, Language language)
{
    if (key.isEmpty())
        return JournalText::tr("no theme");
    const auto theme = std::find_if(atlas.themes.begin(), atlas.themes.end(),
        [&key](const SkillTheme& candidate) { return candidate.key == key; });
    return theme == atlas.themes.end() ? key : theme->label.in(language);
}

QString plainText(const JournalEntry& entry, const Atlas& atlas, Language language)
{
    switch (entry.field) {
    case JournalField::Rating:
        return QStringLiteral("%1 → %2").arg(ratingWord(entry.oldValue, entry, atlas, language),
            ratingWord(entry.newValue, entry, atlas, language));
    case JournalField::Reason:
        return entry.newValue.isEmpty() ? JournalText::tr("reason removed")
                                        : JournalText::tr("reason: %1").arg(entry.newValue);
    case JournalField::Source:
        return entry.newValue.isEmpty() ? JournalText::tr("source removed")
                                        : JournalText::tr("source: %1").arg(entry.newValue);
    case JournalField::Certainty:
        return JournalText::tr("certainty: %1 → %2")
            .arg(certaintyOf(entry.oldValue), certaintyOf(entry.newValue));
    case JournalField::Theme:
        return JournalText::tr("theme: %1 → %2")
            .arg(themeWord(entry.oldValue, atlas, language), themeWord(entry.newValue, atlas, language));
    }
    return {};
}

QString withOrigin(const QString& text, const JournalEntry& entry)
{
    if (entry.origin == EditOrigin::Undone)
        return JournalText::tr("%1 (by undo)").arg(text);
    if (entry.origin == EditOrigin::Redone)
        return JournalText::tr("%1 (by redo)").arg(text);
    return text;
}

} // namespace

QString journalChangeText(const JournalEntry& entry, const Atlas& atlas, Language language)
{
    return withOrigin(plainText(entry, atlas, language), entry);
}

QString spokenJournalChange(const JournalEntry& entry, const Atlas& atlas, Language language)
{
    const JobFamily* family = atlas.family(entry.familyKey);
    if (!family || entry.field != JournalField::Rating)
        return journalChangeText(entry, atlas, language);
    const RatingScale& scale = atlas.scaleOf(*family);
    const auto before = scale.parse(entry.oldValue);
    const auto after = scale.parse(entry.newValue);
    if (!before || !after)
        return journalChangeText(entry, atlas, language);
    return withOrigin(spokenChange(*before, *after, scale, language), entry);
}

} // namespace atlas
