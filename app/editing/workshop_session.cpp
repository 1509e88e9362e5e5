// SPDX-License-Identifier: GPL-3.0-or-later
#include "editing/workshop_session.h"

#include "domain/shown_words.h"

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
    connect(&document, &AtlasDocument::changed, this, [this](const AtlasChange& change) {
        if (!m_document.atlas().workshop(m_workshop))
            return; // whoever shows it hears of that too
        const auto onAgenda = [this](const CellRef& cell) { return this->workshop().itemOn(cell) != nullptr; };
        const bool cells = std::any_of(change.inFamilies.begin(), change.inFamilies.end(),
            [&onAgenda](const FamilyChange& each) { return std::any_of(each.cells.begin(), each.cells.end(), onAgenda); });
        if (cells || change.touches(m_workshop))
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
    const JobFamily* family = m_document.atlas().family(item->family);
    return family ? m_document.atlas().scaleOf(*family) : m_document.atlas().scales.front(); // it is gone
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

/// Keeps what is no step: \a apply changes notes, draft or time.
template <class Change>
bool WorkshopSession::note(AgendaItemId id, Change apply)
{
    Workshop next = workshop();
    AgendaItem* item = next.editItem(id);
    if (!item)
        return false;
    apply(*item);
    return m_document.saveAgendaItem(next, id).has_value();
}

/// A step called \a text, where its %1 is the item; \a apply returns whether it changed that.
template <class Change>
bool WorkshopSession::changeCurrent(const QString& text, Change apply)
{
    if (!current() || workshop().endedAt.isValid())
        return false;
    AgendaItem item = *current();
    const JobFamily* family = m_document.atlas().family(item.family);
    if (!family || !family->position(item.cell))
        return false; // a cell that is gone is not voted on
    const QString label = cellLabel(*family, item.cell);
    return apply(item) && m_document.changeItems(m_workshop, text.arg(label), {item}).value_or(false);
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
    return canStartRound() && changeCurrent(tr("next round on “%1”"), [](AgendaItem& item) {
        item.outcome.state = AgendaState::Open;
        item.rounds.push_back({{}, {}, QDateTime::currentDateTimeUtc(), {}});
        return true;
    });
}

bool WorkshopSession::addVotes(Rating rating, int votes)
{
    return changeCurrent(tr("vote on “%1”"), [rating, votes](AgendaItem& item) {
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
    return changeCurrent(tr("vote on “%1”"), [rating, votes](AgendaItem& item) {
        if (item.rounds.empty() && votes == 0)
            return false;
        VoteRound* round = roundForVotes(item);
        if (!round)
            return false;
        round->counts.set(rating, votes);
        return true;
    });
}

bool WorkshopSession::votedLast() const
{
    const Edit* step = m_document.nextUndo();
    const auto items = step ? step->changes.all<AgendaItemChange>() : std::vector<AgendaItemChange>();
    if (items.size() != 1 || step->changes.has<CellChange>())
        return false;
    // Taking it back goes from what stands to what was.
    const AgendaItem& stands = items.front().before;
    const AgendaItem& was = items.front().after;
    if (items.front().workshop != m_workshop || stands.id != workshop().current || stands.rounds.empty())
        return false;
    const VoteRound& round = stands.rounds.back();
    const VoteCounts before =
        was.rounds.size() == stands.rounds.size() ? was.rounds.back().counts : VoteCounts();
    return !round.isRevealed() && round.counts != before;
}

int WorkshopSession::importVotes(const std::vector<ItemAnswers>& answers)
{
    if (workshop().endedAt.isValid())
        return 0;
    std::vector<AgendaItem> items;
    for (const ItemAnswers& each : answers) {
        const AgendaItem* known = workshop().item(each.item);
        if (!known)
            continue;
        AgendaItem item = *known;
        if (VoteRound* round = roundForVotes(item)) {
            round->counts = each.counts;
            round->names = each.names;
            round->comments = each.comments;
            items.push_back(std::move(item));
        }
    }
    const int count = static_cast<int>(items.size());
    const QString text = tr("import of answers to %n item(s)", nullptr, count);
    return m_document.changeItems(m_workshop, text, std::move(items)) ? count : 0;
}

bool WorkshopSession::reveal()
{
    const VoteRound* open = openRound();
    if (!open || open->counts.cast() + open->counts.abstained == 0)
        return false;
    return changeCurrent(tr("reveal of the votes on “%1”"), [people = workshop().participants](AgendaItem& item) {
        item.rounds.back().revealedAt = QDateTime::currentDateTimeUtc();
        item.rounds.back().participants = people;
        return true;
    });
}

bool WorkshopSession::hide()
{
    return changeCurrent(tr("hiding of the votes on “%1”"), [](AgendaItem& item) {
        if (item.rounds.empty() || !item.rounds.back().isRevealed()
            || item.outcome.state == AgendaState::Decided)
            return false;
        item.rounds.back().revealedAt = {};
        return true;
    });
}

bool WorkshopSession::setState(AgendaState state, const QString& text)
{
    return changeCurrent(text, [state](AgendaItem& item) {
        item.outcome = {state, std::nullopt};
        return true;
    });
}

bool WorkshopSession::skip()
{
    return current() && current()->outcome.state != AgendaState::Decided && setState(AgendaState::Skipped, tr("skipping of “%1”"));
}

bool WorkshopSession::park()
{
    return current() && current()->outcome.state != AgendaState::Decided && setState(AgendaState::Parked, tr("parking of “%1”"));
}

bool WorkshopSession::reopen()
{
    return setState(AgendaState::Open, tr("reopening of “%1”"));
}

bool WorkshopSession::decide(Rating rating, DecisionBasis basis, const QString& reason, const QString& origin)
{
    const AgendaItem* item = current();
    if (!item || workshop().endedAt.isValid() || rating.isNotRated() || (reason.trimmed().isEmpty() && !confirms(rating)))
        return false;
    return m_document.decide(m_workshop, item->id, {{}, rating, basis, reason.trimmed(), {}}, origin)
        .has_value();
}

bool WorkshopSession::setNotes(AgendaItemId id, const QString& notes)
{
    return note(id, [&notes](AgendaItem& item) { item.notes = notes; });
}

bool WorkshopSession::setDraft(AgendaItemId id, const QString& draft)
{
    return note(id, [&draft](AgendaItem& item) { item.draft = draft; });
}

bool WorkshopSession::addSeconds(int seconds)
{
    return note(workshop().current, [seconds](AgendaItem& item) { item.secondsUsed += seconds; });
}

} // namespace atlas
