#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later

#include "interchange/agenda_index.h"
#include "interchange/answer_words.h"
#include "interchange/ballot_doubles.h"
#include "interchange/ballot_heads.h"
#include "interchange/ballot_reader.h"
#include "interchange/ballot_row.h"
#include "interchange/ballot_table.h"

#include <QSet>

namespace atlas {

/// Takes the answers out of one file after another and knows who has answered before.
class BallotCollector {
public:
    BallotCollector(const Atlas& atlas, const Workshop& workshop);

    /// The user knows the file by the last part of \a path. False if \a progress stops it: then what is there
    /// is a part.
    bool read(QIODevice& device, const QString& path, const BallotReading& reading = {},
        const ReadingProgress& progress = {});
    void refuse(const QString& name, const QString& reason);

    BallotAnswers take() { return std::move(m_result); }

private:
    struct Layout {
        std::size_t headRow = 0;
        QHash<int, BallotColumn> columns; ///< of a template, by index
        std::vector<std::pair<int, const AgendaPlace*>> items; ///< of a table, by index
        int participant = -1; ///< index of the column that names them
        bool isTemplate() const { return !columns.isEmpty(); }
        bool hasAnswers() const { return !isTemplate() || columns.values().contains(BallotColumn::Rating); }
    };
    /// The answers of one participant as they come in.
    struct Sheet {
        BallotParticipant participant;
        QHash<AgendaItemId, Rating> answers;
        QSet<AgendaItemId> contradicted;
        std::vector<AgendaItemId> order;
        std::vector<std::pair<AgendaItemId, QString>> comments;
        bool isNamed = false; ///< in the file, not by it
        bool isFile = false; ///< a whole file, which may have been downloaded twice
    };

    std::optional<Layout> layoutOf(const BallotTable& table, const BallotReading& reading) const;
    std::optional<Layout> templateLayout(const QStringList& heads, int answerColumn) const;
    int answersIn(const BallotTable& table, std::size_t headRow, int index) const;
    int likelyAnswers(const BallotTable& table, const Layout& layout) const;
    void readTable(const BallotTable& table, const BallotReading& reading, const QString& path);
    void settleAnswers(const BallotTable& table, Layout& layout) const;
    bool settlePerson(const BallotTable& table, Layout& layout) const;
    static bool lacksHeads(const BallotTable& table, const Layout& layout);
    enum class Ask { Encoding, Answers, Person };
    void ask(const BallotTable& table, std::size_t headRow, const QString& path, Ask what, int likely);
    Layout tableLayout(const QStringList& heads) const;
    void readTemplate(const BallotTable& table, const Layout& layout);
    void readParticipants(const BallotTable& table, const Layout& layout);
    bool goesOn(std::size_t row, const BallotTable& table) const;
    bool isListFull();
    void listUnusedHeads(const BallotTable& table, const Layout& layout);
    void listComments(const BallotTable& table, const Layout& layout, int column);
    QString pseudonymAbove(const BallotTable& table, std::size_t headRow) const;
    void addAnswer(Sheet& sheet, const AgendaPlace& place, const QString& text, int row, int column);
    bool takes(const BallotParticipant& who, std::size_t present);
    void addSheet(const Sheet& sheet);
    static QStringList contentOf(const Sheet& sheet);
    const AnswerWords& words(const RatingScale& scale);
    AnswerWords::Numbers numbersOf(const BallotTable& table, const Layout& layout) const;
    void report(int row, int column, const QString& text, const QString& reason);

    std::vector<AgendaPlace> m_places;
    AgendaIndex m_index;
    BallotHeads m_heads;
    std::vector<std::pair<const RatingScale*, AnswerWords>> m_words;
    QString m_file; ///< that is being read
    ReadingProgress m_progress; ///< of it
    mutable bool m_stopped = false;
    bool m_toldNumbers = false; ///< that its numbers may mean two things
    AnswerWords::Numbers m_numbers = AnswerWords::Numbers::Unsaid; ///< in it
    BallotDoubles m_doubles;
    BallotAnswers m_result;
};

} // namespace atlas
