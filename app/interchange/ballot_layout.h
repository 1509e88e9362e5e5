#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later

#include "interchange/agenda_index.h"
#include "interchange/answer_words.h"
#include "interchange/ballot_heads.h"
#include "interchange/ballot_table.h"

#include <QHash>

#include <functional>
#include <utility>
#include <vector>

namespace atlas {

/// Where in a file of ballots the items and the answers stand.
struct BallotLayout {
    std::size_t headRow = 0;
    QHash<int, BallotColumn> columns; ///< of a template, by index
    std::vector<std::pair<int, const AgendaPlace*>> items; ///< of a table, by index
    int participant = -1; ///< index of the column that names them
    bool isTemplate() const { return !columns.isEmpty(); }
    bool hasAnswers() const { return !isTemplate() || columns.values().contains(BallotColumn::Rating); }
};

using ScaleWords = std::vector<std::pair<const RatingScale*, AnswerWords>>;

/// Finds out how one file is laid out. Everything that it is given has to outlive it.
class BallotLayoutFinder {
public:
    /// Asked before each row that is looked at; where it says no, what is found means nothing.
    using GoesOn = std::function<bool(std::size_t row)>;

    BallotLayoutFinder(const AgendaIndex& index, const BallotHeads& heads, const ScaleWords& words,
        const BallotTable& table, GoesOn goesOn)
        : m_index(index)
        , m_heads(heads)
        , m_words(words)
        , m_table(table)
        , m_goesOn(std::move(goesOn))
    {
    }

    /// \a answerColumn is the one that the user said, -1 if nobody was asked.
    std::optional<BallotLayout> find(int answerColumn) const;
    int likelyAnswers(const BallotLayout& layout) const;
    bool settlePerson(BallotLayout& layout) const;
    bool lacksHeads(const BallotLayout& layout) const;
    AnswerWords::Numbers numbersOf(const BallotLayout& layout) const;
    QString pseudonymAbove(std::size_t headRow) const;

private:
    std::optional<BallotLayout> templateLayout(const QStringList& heads, int answerColumn) const;
    BallotLayout tableLayout(const QStringList& heads) const;
    int answersIn(std::size_t headRow, int index) const;
    void settleAnswers(BallotLayout& layout) const;

    const AgendaIndex& m_index;
    const BallotHeads& m_heads;
    const ScaleWords& m_words;
    const BallotTable& m_table;
    GoesOn m_goesOn;
};

} // namespace atlas
