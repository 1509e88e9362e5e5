#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/ids.h"
#include "domain/rating.h"
#include "domain/shared_vector.h"

#include <QDateTime>
#include <QString>

#include <map>
#include <optional>
#include <vector>

namespace atlas {

/// How many people of a room chose each rating. Nobody is named.
struct VoteCounts {
    std::map<LevelId, int> levels; ///< only those that somebody chose
    int notApplicable = 0;
    int abstained = 0; ///< present, but without an opinion: counts in no median and no agreement

    int of(Rating rating) const; ///< "not rated" asks for the abstentions
    void set(Rating rating, int votes); ///< \a votes is 0 or more
    /// Votes for a level or "not applicable".
    int cast() const;
    /// Everyone who was asked, abstentions included.
    int answers() const { return cast() + abstained; }
    /// Whether two or more answered, and all of them this.
    bool areAllFor(Rating rating) const { return answers() > 1 && of(rating) == answers(); }
    friend bool operator==(const VoteCounts&, const VoteCounts&) = default;
};

/// One answer with the name that its giver chose; kept only where the workshop says so.
struct NamedVote {
    QString pseudonym;
    Rating rating;
    friend bool operator==(const NamedVote&, const NamedVote&) = default;
};

/// What somebody wrote on a ballot beside an answer; for the minutes, never for the wall.
struct BallotComment {
    QString pseudonym; ///< empty unless pseudonyms are kept
    QString text;
    friend bool operator==(const BallotComment&, const BallotComment&) = default;
};

/// The room's answers to one item, hidden from it until they are revealed.
struct VoteRound {
    VoteCounts counts;
    std::vector<NamedVote> names; ///< of votes already in counts; empty unless pseudonyms are kept
    QDateTime openedAt; ///< UTC
    QDateTime revealedAt; ///< UTC; null while hidden
    std::vector<BallotComment> comments = {}; ///< on the ballots in counts
    int participants = 0; ///< people in the room when it was revealed; 0 if not said

    bool isRevealed() const { return revealedAt.isValid(); }
    friend bool operator==(const VoteRound&, const VoteRound&) = default;
};

/// What a decision was taken from: the median of the last round, the most frequent answer of a round, or a
/// level that the room settled on without either.
enum class DecisionBasis { Median, FirstRound, SecondRound, Discussion };

/// The rating that a room agreed on, with why.
struct Decision {
    Rating before;
    Rating rating;
    DecisionBasis basis = DecisionBasis::Discussion;
    QString reason; ///< empty only where a room confirmed with one voice what stood there
    QDateTime at; ///< UTC
    friend bool operator==(const Decision&, const Decision&) = default;
};

enum class AgendaState { Open, Decided, Skipped, Parked };

/// Where an item ended up; a decision exactly where the state is Decided.
struct AgendaOutcome {
    AgendaState state = AgendaState::Open;
    std::optional<Decision> decision;
    friend bool operator==(const AgendaOutcome&, const AgendaOutcome&) = default;
};

constexpr int MostVoteRounds = 2;

/// What a cell is called, kept for when it is gone.
struct PlaceLabels {
    QString family; ///< its title
    QString competence;
    QString subCompetence;
    QString domain;

    bool isEmpty() const { return *this == PlaceLabels(); }
    friend bool operator==(const PlaceLabels&, const PlaceLabels&) = default;
};

/// One cell to discuss.
struct AgendaItem {
    AgendaItemId id;
    FamilyId family;
    CellRef cell;
    QString notes; ///< the facilitator's; never shown to the room
    QString draft; ///< of the decision's reason, while there is no decision
    std::vector<VoteRound> rounds; ///< at most MostVoteRounds; all but the last are revealed
    AgendaOutcome outcome;
    int secondsUsed = 0;
    PlaceLabels labels = {}; ///< empty as long as the atlas has the cell

    friend bool operator==(const AgendaItem&, const AgendaItem&) = default;
};

/// One session with a room: what it is to judge, in order, and how far it has come. Everything is stored as
/// it is entered, so that a session can go on after a crash.
struct Workshop {
    WorkshopId id;
    QString title;
    QString facilitator;
    int participants = 0; ///< people in the room; 0 if not said
    bool keepsPseudonyms = false;
    int secondsPerItem = 300; ///< what the timer counts down from
    QDateTime createdAt; ///< UTC
    QDateTime startedAt; ///< UTC; null before the first item was shown
    QDateTime endedAt; ///< UTC; null until it is ended
    AgendaItemId current; ///< none before the start
    SharedVector<AgendaItem> items; ///< in the order to take them

    bool isRunning() const { return startedAt.isValid() && !endedAt.isValid(); }
    const AgendaItem* item(AgendaItemId wanted) const;
    /// The item of this copy alone, to be changed.
    AgendaItem* editItem(AgendaItemId wanted);
    const AgendaItem* itemOn(const CellRef& cell) const;
    /// Position from 0; -1 if there is no such item.
    int indexOf(AgendaItemId wanted) const;

    friend bool operator==(const Workshop&, const Workshop&) = default;
};

} // namespace atlas
