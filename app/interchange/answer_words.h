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

    enum class Kind { Nothing, Answer, Ambiguous, Unknown };
    struct Reading {
        Kind kind = Kind::Unknown;
        Rating rating; ///< of an answer; "not rated" is "no opinion"
        friend bool operator==(const Reading&, const Reading&) = default;
    };
    /// What a number without a sign counts: the levels from the lowest, 1, or their weights, as older sheets
    /// had it. Where nothing says which, it may mean two answers. One with a sign is a weight, unless the levels
    /// are said to be counted: then it may mean two answers as well.
    enum class Numbers { Unsaid, FromLowest, Weights };
    /// Codes go before symbols, these before numbers. A sign that contradicts the word behind it is unknown.
    Reading read(const QString& text, Numbers numbers) const;
    /// What a line of choices such as "4 = strong reinforcement" takes numbers for.
    Numbers numbersIn(const QString& choices) const;

    /// What can be written, to tell people: "++ (4), + (3), ..., N/A, ?".
    QString choices() const;

private:
    void addWords();
    void addWord(const QString& word, const Reading& reading);
    Reading sign(const QString& text, Numbers numbers) const;
    Reading number(const QString& plain, Numbers numbers) const;
    Reading word(const QString& text) const;
    Reading resolve(const QString& text, Numbers numbers) const;

    RatingScale m_scale;
    QHash<QString, Reading> m_signs;
    QHash<QString, Reading> m_labels; ///< but for letter case as they are
    QHash<QString, Reading> m_words; ///< folded
    mutable QHash<QString, Reading> m_read[3]; ///< texts met before, by Numbers: ballots repeat themselves
};

} // namespace atlas
