// SPDX-License-Identifier: GPL-3.0-or-later
#include "wording/table_voice.h"

#include "wording/rating_text.h"

namespace atlas {

QString TableVoice::operator()(const ColumnHead& head) const
{
    return m_isPlain ? QString::fromLatin1(head.name) : m_phrases(head.phrase);
}

QString TableVoice::operator()(const char* word) const
{
    return m_isPlain ? QString::fromLatin1(word) : m_phrases(word);
}

QString TableVoice::operator()(const JobFamily& family) const
{
    return m_isPlain ? family.key : family.title;
}

QString TableVoice::operator()(const RatingLevel& level) const
{
    return m_isPlain ? level.code : level.label.in(m_phrases.language());
}

QString TableVoice::operator()(Certainty certainty) const
{
    if (certainty == Certainty::Unstated)
        return {};
    return m_isPlain ? certaintyWord(certainty) : certaintyText(certainty, m_phrases);
}

} // namespace atlas
