#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/atlas.h"
#include "domain/error.h"

#include <QStringList>

#include <functional>

class QIODevice;

namespace atlas {

/// One answer of one participant. "Not rated" is the explicit statement to have no opinion; who left an item
/// out has no answer to it.
struct BallotAnswer {
    int participant = 0; ///< index into BallotAnswers::participants
    AgendaItemId item;
    Rating rating;
    friend bool operator==(const BallotAnswer&, const BallotAnswer&) = default;
};

struct BallotParticipant {
    QString pseudonym; ///< from the file, else the file's name; empty if the row names none
    QString file;
    int row = 0; ///< 0: the whole file
};

/// Something that was not taken as it stands, or that the facilitator should know.
struct BallotProblem {
    QString file; ///< name without folder
    int row = 0; ///< as a spreadsheet counts; 0 if it is about a whole column or file
    int column = 0; ///< from 1; 0 if it is about a whole row or file
    QString text; ///< as it stands there, shortened if it is long
    QString reason; ///< a sentence for the user

    /// "Row 4, column F", "Column C" or empty.
    QString place() const;
    /// All of it on one line.
    QString sentence() const;
};

struct BallotAnswers {
    std::vector<BallotParticipant> participants; ///< in order of reading; each has at least one answer
    std::vector<BallotAnswer> answers; ///< at most one for each participant and item
    std::vector<BallotProblem> problems; ///< in order of reading
    int furtherProblems = 0; ///< found after so many that they are no longer listed
    int filesRead = 0;
    int filesRefused = 0; ///< whole files; each has its problem
};

constexpr int MostBallotParticipants = 100'000;

/// Called before each file and after the last with files done and in all; returning false stops the reading,
/// which then gives what was read so far.
using BallotProgress = std::function<bool(int done, int total)>;

/// Reads filled-in templates, one participant a file (or with a column for the participant), and tables with
/// one participant a row: the first column names them, the others are headed by an item's number, "1. label"
/// or its labels. Which of the two a file is shows in its heads. Answers are codes, symbols, labels in either
/// language, weights with a sign or, where the file says what they count, plain numbers; accents, letter case
/// and the shape of dashes do not matter. Where an item's labels do not go with its number, the labels count. A file that cannot be read is refused as a whole, the others
/// still count. Who answers a second time under the same pseudonym is listed and not counted.
BallotAnswers readBallots(const QStringList& paths, const Atlas& atlas, const Workshop& workshop,
    const BallotProgress& progress = {});

/// The same of one open file called \a name.
BallotAnswers readBallot(
    QIODevice& device, const QString& name, const Atlas& atlas, const Workshop& workshop);

/// What the answers to one item come to.
struct BallotTally {
    AgendaItemId item;
    VoteCounts counts;
    std::vector<NamedVote> names; ///< only where the workshop keeps pseudonyms; abstentions are "not rated"
    friend bool operator==(const BallotTally&, const BallotTally&) = default;
};

/// Counts the answers, an entry for each item that has any, in the order of the agenda.
std::vector<BallotTally> tally(const BallotAnswers& answers, const Workshop& workshop);

} // namespace atlas
