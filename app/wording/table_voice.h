#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/atlas.h"
#include "wording/phrases.h"

namespace atlas {

/// The head of a column: as programs know it and as people read it (marked for "Wording").
struct ColumnHead {
    const char* name;
    const char* phrase;
};

/// How a table speaks: plainly, in the names, keys and codes that programs exchange, or to people in the words of
/// a language.
class TableVoice {
public:
    TableVoice(bool isPlain, Language language)
        : m_isPlain(isPlain)
        , m_phrases(language)
    {
    }

    bool isPlain() const { return m_isPlain; }
    const Phrases& phrases() const { return m_phrases; }

    QString operator()(const ColumnHead& head) const;
    /// A word of the format, marked for "Wording".
    QString operator()(const char* word) const;
    QString operator()(const JobFamily& family) const;
    QString operator()(const RatingLevel& level) const;
    /// Nothing where it is not stated.
    QString operator()(Certainty certainty) const;

private:
    bool m_isPlain;
    Phrases m_phrases;
};

} // namespace atlas
