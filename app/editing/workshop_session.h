#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later

#include "editing/atlas_document.h"

namespace atlas {

/// Answers to one item that were given on paper or in a file.
struct ItemAnswers {
    AgendaItemId item;
    VoteCounts counts;
    std::vector<NamedVote> names;
    std::vector<BallotComment> comments;
};

/// One workshop under way: turns what the facilitator does into steps that are stored before they are shown,
/// so that nothing entered is lost. Holds no state of its own but which workshop it is; the document owns the
/// rest.
class WorkshopSession final : public QObject {
    Q_OBJECT
public:
    WorkshopSession(AtlasDocument& document, WorkshopId workshop, QObject* parent = nullptr);

    const AtlasDocument& document() const { return m_document; }
    /// Valid until the document's next change.
    const Workshop& workshop() const;
    /// Null before start() and in an empty agenda.
    const AgendaItem* current() const;
    /// The scale of the current item's family; only with a current item.
    const RatingScale& scale() const;

    /// The round that takes votes now; null if none is open.
    const VoteRound* openRound() const;
    /// Whether startRound() would open another round: none is open, nothing is decided, and one is left.
    bool canStartRound() const;

    /// Whether all who answered in the last revealed round gave the rating that the atlas holds: then it
    /// needs no new reason.
    bool confirms(Rating rating) const;

    // Each returns whether something changed; what the store refuses, the document announces. Votes, rounds
    // and outcomes are steps that AtlasDocument::undo() takes back; once the workshop is over, they stay.

    /// Marks the session as under way, on the item where it stood or the first.
    bool start();
    bool end();
    bool goTo(AgendaItemId item);
    /// To the next or previous item in the order of the agenda, whatever its state.
    bool step(int direction);

    bool startRound();
    /// Adds \a votes, which may be negative, to a rating in the open round, or in a new one if none was
    /// opened yet; "not rated" counts abstentions. Nothing goes below 0.
    bool addVotes(Rating rating, int votes);
    bool setVotes(Rating rating, int votes);
    /// Whether the last step counted a vote on the current item, so that undo() takes back that vote.
    bool votedLast() const;
    /// Puts answers in place of the open rounds', or of new ones' if none was opened yet, of any items and in
    /// one step. Gives how many items took them: a decided one, or one whose votes are revealed, does not, and
    /// in a workshop that is over none does.
    int importVotes(const std::vector<ItemAnswers>& answers);
    /// Shows the open round to the room, once it has a vote.
    bool reveal();
    /// Takes back the last reveal, for a count that was wrong; not once the item is decided.
    bool hide();

    bool skip();
    bool park();
    /// A skipped, parked or decided item is open again; what a decision changed in the atlas stays.
    bool reopen();
    /// Without a reason only where the room confirms() the rating.
    bool decide(Rating rating, DecisionBasis basis, const QString& reason, const QString& origin);

    bool setNotes(AgendaItemId item, const QString& notes);
    /// The reason of a decision as far as it is written.
    bool setDraft(AgendaItemId item, const QString& draft);
    /// Adds to the time spent on the current item.
    bool addSeconds(int seconds);

Q_SIGNALS:
    /// After anything of this workshop changed, or ratings of its items.
    void changed();

private:
    template <class Change>
    bool note(AgendaItemId item, Change apply);
    template <class Change>
    bool changeCurrent(const QString& text, Change apply);
    bool setState(AgendaState state, const QString& text);

    AtlasDocument& m_document;
    WorkshopId m_workshop;
};

} // namespace atlas
