// SPDX-License-Identifier: GPL-3.0-or-later
#include "interchange/journal_words.h"

#include "wording/sheet_words.h"

#include <algorithm>

namespace atlas {

JournalWords::JournalWords(const Atlas& atlas, Language language)
    : m_atlas(atlas)
    , m_phrase(language)
{
}

QString JournalWords::field(JournalField field) const
{
    switch (field) {
    case JournalField::Rating:
        return m_phrase(QT_TRANSLATE_NOOP("Export", "Rating"));
    case JournalField::Reason:
        return m_phrase(QT_TRANSLATE_NOOP("Export", "Reason"));
    case JournalField::Source:
        return m_phrase(QT_TRANSLATE_NOOP("Export", "Source"));
    case JournalField::Certainty:
        return m_phrase(QT_TRANSLATE_NOOP("Export", "Certainty"));
    case JournalField::Theme:
        return m_phrase(QT_TRANSLATE_NOOP("Export", "Theme"));
    }
    return {};
}

QString JournalWords::origin(EditOrigin origin) const
{
    switch (origin) {
    case EditOrigin::Made:
        return m_phrase(QT_TRANSLATE_NOOP("Export", "changed"));
    case EditOrigin::Undone:
        return m_phrase(QT_TRANSLATE_NOOP("Export", "by undo"));
    case EditOrigin::Redone:
        return m_phrase(QT_TRANSLATE_NOOP("Export", "by redo"));
    }
    return {};
}

QString JournalWords::value(const JournalEntry& entry, const QString& value) const
{
    switch (entry.field) {
    case JournalField::Rating:
        return rating(entry.familyKey, value);
    case JournalField::Certainty:
        return certainty(value);
    case JournalField::Theme:
        return theme(value);
    case JournalField::Reason:
    case JournalField::Source:
        break;
    }
    return value;
}

QString JournalWords::familyTitle(const JournalEntry& entry) const
{
    const JobFamily* family = m_atlas.family(entry.familyKey);
    return family ? family->title : entry.familyKey;
}

QString JournalWords::rating(const QString& familyKey, const QString& code) const
{
    const JobFamily* family = m_atlas.family(familyKey);
    if (!family)
        return code;
    const RatingScale& scale = m_atlas.scaleOf(*family);
    const auto rating = scale.parse(code);
    return rating ? scale.entry(*rating).label.in(m_phrase.language()) : code;
}

QString JournalWords::certainty(const QString& word) const
{
    const auto certainty = certaintyFromWord(word);
    if (!certainty)
        return word;
    return sheet_words::certainty(*certainty, m_phrase);
}

QString JournalWords::theme(const QString& key) const
{
    if (key.isEmpty())
        return m_phrase(QT_TRANSLATE_NOOP("Export", "no theme"));
    const auto found = std::find_if(m_atlas.themes.begin(), m_atlas.themes.end(),
        [&key](const SkillTheme& candidate) { return candidate.key == key; });
    return found == m_atlas.themes.end() ? key : found->label.in(m_phrase.language());
}

} // namespace atlas
