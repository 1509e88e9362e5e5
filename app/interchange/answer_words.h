#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/rating_scale.h"

#include <QHash>

namespace atlas {

/// What people write for an answer on one scale: codes, symbols, labels of either language, weights, the many
/// spellings of "not applicable" and "no opinion".
class AnswerWords {
public:
    explicit AnswerWords(const RatingScale& scale);

    enum class Kind { Nothing, Answer, Unknown };
    struct Reading {
        Kind kind = Kind::Unknown;
        Rating rating; ///< of an answer; "not rated" is "no opinion"
        friend bool operator==(const Reading&, const Reading&) = default;
    };
    /// Codes go before symbols, these before weights. A sign that contradicts the word behind it is unknown.
    Reading read(const QString& text) const;

    /// What can be written, to tell people: "++ (2), + (1), ..., N/A, ?".
    QString choices() const;

private:
    void addWords();
    void addWord(const QString& word, const Reading& reading);
    Reading sign(const QString& text) const;
    Reading weight(const QString& plain) const;
    Reading word(const QString& text) const;
    Reading resolve(const QString& text) const;

    RatingScale m_scale;
    QHash<QString, Reading> m_signs;
    QHash<QString, Reading> m_labels; ///< but for letter case as they are
    QHash<QString, Reading> m_words; ///< folded
    mutable QHash<QString, Reading> m_read; ///< texts met before: ballots repeat themselves
};

} // namespace atlas
