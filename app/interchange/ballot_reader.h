#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/atlas.h"
#include "interchange/input_file.h"
#include "interchange/text_encoding.h"

#include <QHash>
#include <QSet>
#include <QStringList>

#include <optional>

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

/// What a participant wrote beside an answer, or in its place.
struct BallotRemark {
    int participant = 0; ///< index into BallotAnswers::participants
    AgendaItemId item;
    QString text;
    friend bool operator==(const BallotRemark&, const BallotRemark&) = default;
};

struct BallotParticipant {
    QString pseudonym; ///< from the file, else the file's name; empty if the row names none
    QString file;
    int row = 0; ///< 0: the whole file
    /// Why this may be a ballot that was read before, a sentence for the user; empty for no doubt.
    QString doubt;
};

/// How a file is to be read, where that is not plain from itself.
struct BallotReading {
    std::optional<TextEncoding> encoding;
    int answerColumn = -1; ///< index of the column with the answers; -1: as the heads say
    std::optional<int> personColumn = {}; ///< index of the column that names people; -1: each row another
    bool leftOut = false;
};
/// By absolute path.
using BallotReadings = QHash<QString, BallotReading>;

/// A file that can be read in more than one way: the user has to say how.
struct BallotQuestion {
    QString path; ///< the key in BallotReadings
    QString file; ///< name without folder
    std::size_t headRow = 0; ///< rows above the heads that hold anything
    std::vector<QStringList> rows; ///< the heads and some rows below them
    TextEncoding encoding = TextEncoding::Unicode; ///< as which it was read
    bool asksEncoding = false;
    bool asksColumn = false; ///< it names items, but no column of answers; none was read then
    bool asksPerson = false; ///< it has a row a person, and no head says which column names them
    int likelyColumn = -1; ///< index of the column that seems to hold the answers
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
    std::vector<BallotParticipant> participants; ///< in order of reading; each has an answer or a remark
    std::vector<BallotAnswer> answers; ///< at most one for each participant and item
    std::vector<BallotRemark> remarks;
    std::vector<BallotQuestion> questions; ///< in order of reading
    std::vector<BallotProblem> problems; ///< in order of reading
    int furtherProblems = 0; ///< found after so many that they are no longer listed
    int filesRead = 0;
    int filesRefused = 0; ///< whole files; each has its problem
    bool stopped = false; ///< the reading was stopped: there is less here than was chosen
};

constexpr int MostBallotParticipants = 100'000;

/// Reads filled-in templates, one participant a file (or with a column for the participant), and tables with
/// one participant a row: a column headed as names are, else the first, names them, the others are headed by an item's number, "1. label"
/// or its labels. A time stamp names nobody. Which of the two a file is shows in its heads. Answers are codes, symbols, labels in either
/// language, weights with a sign or, where the file says what they count, plain numbers; accents, letter case
/// and the shape of dashes do not matter. Where an item's labels do not go with its number, the labels count.
/// A file that cannot be read is refused as a whole, the others still count; one that leaves open how to read
/// it has a question. Ballots that seem to be there twice, by pseudonym, content or the "(1)" of a second
/// download, are marked as doubtful. Where \a progress stops the reading, nothing is given but that.
BallotAnswers readBallots(const QStringList& paths, const Atlas& atlas, const Workshop& workshop,
    const BallotReadings& readings = {}, const ReadingProgress& progress = {});

/// The same of one open file called \a name.
BallotAnswers readBallot(QIODevice& device, const QString& name, const Atlas& atlas, const Workshop& workshop,
    const BallotReading& reading = {});

/// What the answers to one item come to.
struct BallotTally {
    AgendaItemId item;
    VoteCounts counts;
    std::vector<NamedVote> names; ///< only where the workshop keeps pseudonyms; abstentions are "not rated"
    std::vector<BallotComment> comments; ///< named only there
    friend bool operator==(const BallotTally&, const BallotTally&) = default;
};

/// Counts the answers and collects the remarks, an entry for each item that has any, in the order of the
/// agenda. Of doubtful participants only those in \a counted, indexes, are taken.
std::vector<BallotTally> tally(
    const BallotAnswers& answers, const Workshop& workshop, const QSet<int>& counted = {});

} // namespace atlas
