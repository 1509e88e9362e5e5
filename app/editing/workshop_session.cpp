// SPDX-License-Identifier: GPL-3.0-or-later
#include "editing/workshop_session.h"

#include <algorithm>

namespace atlas {

namespace {

/// The open round of \a item; a new one if none was opened yet. Null where the item takes no votes: it is
/// decided, or its last round is revealed and nobody started another.
VoteRound* roundForVotes(AgendaItem& item)
{
    if (item.outcome.state == AgendaState::Decided)
        return nullptr;
    if (item.rounds.empty())
        item.rounds.push_back({{}, {}, QDateTime::currentDateTimeUtc(), {}});
    VoteRound& last = item.rounds.back();
    if (last.isRevealed())
        return nullptr;
    item.outcome.state = AgendaState::Open; // who votes takes it up again
    return &last;
}

} // namespace

WorkshopSession::WorkshopSession(AtlasDocument& document, WorkshopId workshop, QObject* parent)
    : QObject(parent)
    , m_document(document)
    , m_workshop(workshop)
{
    connect(&document, &AtlasDocument::workshopChanged, this, [this](WorkshopId changedOne) {
        if (changedOne == m_workshop)
            Q_EMIT changed();
    });
    connect(
        &document, &AtlasDocument::cellsChanged, this, [this](FamilyId, const std::vector<CellRef>& cells) {
            const auto onAgenda = [this](const CellRef& cell) {
                return this->workshop().itemOn(cell) != nullptr;
            };
            if (std::any_of(cells.begin(), cells.end(), onAgenda))
                Q_EMIT changed();
        });
}

const Workshop& WorkshopSession::workshop() const
{
    const Workshop* found = m_document.atlas().workshop(m_workshop);
    Q_ASSERT(found);
    return *found;
}

const AgendaItem* WorkshopSession::current() const
{
    return workshop().item(workshop().current);
}

const RatingScale& WorkshopSession::scale() const
{
    const AgendaItem* item = current();
    Q_ASSERT(item);
    return m_document.atlas().scaleOf(*m_document.atlas().family(item->family));
}

const VoteRound* WorkshopSession::openRound() const
{
    const AgendaItem* item = current();
    if (!item || item->rounds.empty() || item->rounds.back().isRevealed())
        return nullptr;
    return &item->rounds.back();
}

bool WorkshopSession::canStartRound() const
{
    const AgendaItem* item = current();
    return item && !openRound() && item->outcome.state != AgendaState::Decided
        && static_cast<int>(item->rounds.size()) < MostVoteRounds;
}

bool WorkshopSession::confirms(Rating rating) const
{
    const AgendaItem* item = current();
    if (!item || item->rounds.empty() || !item->rounds.back().isRevealed()
        || !item->rounds.back().counts.areAllFor(rating))
        return false;
    const JobFamily* family = m_document.atlas().family(item->family);
    const auto position = family ? family->position(item->cell) : std::nullopt;
    return position && family->current.at(position->row, position->column) == rating;
}

/// \a apply returns whether it changed the item.
template <class Change>
bool WorkshopSession::change(AgendaItemId id, Change apply)
{
    Workshop next = workshop();
    AgendaItem* item = next.item(id);
    return item && apply(*item) && m_document.saveAgendaItem(next, id).has_value();
}

template <class Change>
bool WorkshopSession::changeCurrent(Change apply)
{
    return change(workshop().current, apply);
}

bool WorkshopSession::start()
{
    Workshop next = workshop();
    if (next.items.empty())
        return false;
    if (!next.startedAt.isValid())
        next.startedAt = QDateTime::currentDateTimeUtc();
    next.endedAt = {};
    if (!next.item(next.current))
        next.current = next.items.front().id;
    return m_document.saveAgendaItem(next, next.current).has_value();
}

bool WorkshopSession::end()
{
    Workshop next = workshop();
    if (!next.isRunning())
        return false;
    next.endedAt = QDateTime::currentDateTimeUtc();
    return m_document.saveAgendaItem(next, next.current).has_value();
}

bool WorkshopSession::goTo(AgendaItemId item)
{
    Workshop next = workshop();
    if (!next.item(item) || next.current == item)
        return false;
    next.current = item;
    return m_document.saveAgendaItem(next, item).has_value();
}

bool WorkshopSession::step(int direction)
{
    const int place = workshop().indexOf(workshop().current) + direction;
    const int count = static_cast<int>(workshop().items.size());
    return place >= 0 && place < count && goTo(workshop().items[static_cast<std::size_t>(place)].id);
}

bool WorkshopSession::startRound()
{
    return canStartRound() && changeCurrent([](AgendaItem& item) {
        item.outcome.state = AgendaState::Open;
        item.rounds.push_back({{}, {}, QDateTime::currentDateTimeUtc(), {}});
        return true;
    });
}

bool WorkshopSession::addVotes(Rating rating, int votes)
{
    return changeCurrent([rating, votes](AgendaItem& item) {
        if (item.rounds.empty() && votes <= 0)
            return false;
        VoteRound* round = roundForVotes(item);
        if (!round)
            return false;
        round->counts.set(rating, std::max(0, round->counts.of(rating) + votes));
        return true;
    });
}

bool WorkshopSession::setVotes(Rating rating, int votes)
{
    return changeCurrent([rating, votes](AgendaItem& item) {
        if (item.rounds.empty() && votes == 0)
            return false;
        VoteRound* round = roundForVotes(item);
        if (!round)
            return false;
        round->counts.set(rating, votes);
        return true;
    });
}

int WorkshopSession::importVotes(const std::vector<ItemAnswers>& answers)
{
    Workshop next = workshop();
    int taken = 0;
    for (const ItemAnswers& each : answers) {
        AgendaItem* item = next.item(each.item);
        VoteRound* round = item ? roundForVotes(*item) : nullptr;
        if (!round)
            continue;
        round->counts = each.counts;
        round->names = each.names;
        round->comments = each.comments;
        ++taken;
    }
    return m_document.saveWorkshop(std::move(next)) ? taken : 0;
}

bool WorkshopSession::reveal()
{
    const VoteRound* open = openRound();
    if (!open || open->counts.cast() + open->counts.abstained == 0)
        return false;
    return changeCurrent([people = workshop().participants](AgendaItem& item) {
        item.rounds.back().revealedAt = QDateTime::currentDateTimeUtc();
        item.rounds.back().participants = people;
        return true;
    });
}

bool WorkshopSession::hide()
{
    return changeCurrent([](AgendaItem& item) {
        if (item.rounds.empty() || !item.rounds.back().isRevealed()
            || item.outcome.state == AgendaState::Decided)
            return false;
        item.rounds.back().revealedAt = {};
        return true;
    });
}

bool WorkshopSession::setState(AgendaState state)
{
    return changeCurrent([state](AgendaItem& item) {
        item.outcome = {state, std::nullopt};
        return true;
    });
}

bool WorkshopSession::skip()
{
    return current() && current()->outcome.state != AgendaState::Decided && setState(AgendaState::Skipped);
}

bool WorkshopSession::park()
{
    return current() && current()->outcome.state != AgendaState::Decided && setState(AgendaState::Parked);
}

bool WorkshopSession::reopen()
{
    return setState(AgendaState::Open);
}

bool WorkshopSession::decide(Rating rating, DecisionBasis basis, const QString& reason, const QString& origin)
{
    const AgendaItem* item = current();
    if (!item || rating.isNotRated() || (reason.trimmed().isEmpty() && !confirms(rating)))
        return false;
    return m_document.decide(m_workshop, item->id, {{}, rating, basis, reason.trimmed(), {}}, origin)
        .has_value();
}

bool WorkshopSession::setNotes(AgendaItemId id, const QString& notes)
{
    return change(id, [&notes](AgendaItem& item) {
        item.notes = notes;
        return true;
    });
}

bool WorkshopSession::setDraft(AgendaItemId id, const QString& draft)
{
    return change(id, [&draft](AgendaItem& item) {
        item.draft = draft;
        return true;
    });
}

bool WorkshopSession::addSeconds(int seconds)
{
    return changeCurrent([seconds](AgendaItem& item) {
        item.secondsUsed += seconds;
        return true;
    });
}

} // namespace atlas
