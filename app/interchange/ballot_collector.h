#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later

#include "interchange/ballot_doubles.h"
#include "interchange/ballot_layout.h"
#include "interchange/ballot_reader.h"
#include "interchange/ballot_row.h"

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

    void readTable(const BallotTable& table, const BallotReading& reading, const QString& path);
    enum class Ask { Encoding, Answers, Person };
    void ask(const BallotTable& table, std::size_t headRow, const QString& path, Ask what, int likely);
    void readTemplate(const BallotTable& table, const BallotLayout& layout, const QString& pseudonymAbove);
    void readParticipants(const BallotTable& table, const BallotLayout& layout);
    bool goesOn(std::size_t row, const BallotTable& table) const;
    bool isListFull();
    void listUnusedHeads(const BallotTable& table, const BallotLayout& layout);
    void listComments(const BallotTable& table, const BallotLayout& layout, int column);
    void addAnswer(Sheet& sheet, const AgendaPlace& place, const QString& text, int row, int column);
    void tellOnce(bool& told, int row, int column, const QString& text, const QString& reason);
    bool takes(const BallotParticipant& who, std::size_t present);
    void addSheet(const Sheet& sheet);
    static QStringList contentOf(const Sheet& sheet);
    const AnswerWords& words(const RatingScale& scale);
    void report(int row, int column, const QString& text, const QString& reason);

    std::vector<AgendaPlace> m_places;
    AgendaIndex m_index;
    BallotHeads m_heads;
    ScaleWords m_words;
    QString m_file; ///< that is being read
    ReadingProgress m_progress; ///< of it
    mutable bool m_stopped = false;
    bool m_toldNumbers = false; ///< that its numbers may mean two things
    bool m_toldSigned = false; ///< that those with a sign may
    bool m_lostSigns = false; ///< a program may have put question marks for its minus signs
    bool m_toldLost = false; ///< that
    AnswerWords::Numbers m_numbers = AnswerWords::Numbers::Unsaid; ///< in it
    BallotDoubles m_doubles;
    BallotAnswers m_result;
};

} // namespace atlas
