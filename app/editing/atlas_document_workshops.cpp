// SPDX-License-Identifier: GPL-3.0-or-later
// The workshops of an atlas: agendas, votes and decisions are steps like any other.
#include "editing/atlas_document.h"

#include "domain/fresh_id.h"
#include "domain/shown_words.h"

#include <algorithm>

namespace atlas {

namespace {

void giveIds(Workshop& workshop)
{
    if (!workshop.id.isValid())
        workshop.id.value = freshId();
    for (AgendaItem& item : workshop.items.edit()) {
        if (!item.id.isValid())
            item.id.value = freshId();
    }
}

void takeProgress(AgendaItem& item, const AgendaItem& present)
{
    item.notes = present.notes;
    item.draft = present.draft;
    item.secondsUsed = present.secondsUsed;
}

/// How far the room has come is what it is now, whatever step is taken back.
void takeProgress(Workshop& workshop, const Workshop& present)
{
    workshop.startedAt = present.startedAt;
    workshop.endedAt = present.endedAt;
    for (AgendaItem& item : workshop.items.edit()) {
        if (const AgendaItem* kept = present.item(item.id))
            takeProgress(item, *kept);
    }
    if (workshop.item(present.current)) {
        workshop.current = present.current;
    } else if (!workshop.item(workshop.current)) {
        // What stands where the room was, once it has begun.
        const int last = static_cast<int>(workshop.items.size()) - 1;
        const int place = std::clamp(present.indexOf(present.current), 0, std::max(0, last));
        workshop.current = last < 0 || !workshop.startedAt.isValid()
            ? AgendaItemId()
            : workshop.items[static_cast<std::size_t>(place)].id;
    }
}

} // namespace

Result<void> AtlasDocument::announced(Result<void> stored)
{
    if (!stored)
        Q_EMIT editFailed(stored.error());
    return stored;
}

Result<Workshop> AtlasDocument::addWorkshop(Workshop workshop)
{
    workshop.createdAt = QDateTime::currentDateTimeUtc();
    if (workshop.facilitator.isEmpty())
        workshop.facilitator = m_author;
    giveIds(workshop);
    Edit edit;
    edit.changes.add(WorkshopChange{std::nullopt, workshop});
    if (const auto done = perform(tr("new workshop “%1”").arg(workshop.title), std::move(edit)); !done)
        return tl::unexpected(done.error());
    return workshop;
}

Result<void> AtlasDocument::saveWorkshop(Workshop workshop)
{
    const Workshop* kept = m_atlas.workshop(workshop.id);
    Q_ASSERT(kept);
    giveIds(workshop);
    if (*kept == workshop)
        return {};
    const auto holdsAll = [](const Workshop& whole, const Workshop& part) {
        return std::all_of(part.items.begin(), part.items.end(),
            [&whole](const AgendaItem& item) { return whole.item(item.id) != nullptr; });
    };
    const int more = static_cast<int>(workshop.items.size()) - static_cast<int>(kept->items.size());
    QString text = tr("settings of “%1”");
    if (more > 0 && holdsAll(workshop, *kept))
        text = tr("addition of %n item(s) to the agenda of “%1”", nullptr, more);
    else if (more < 0 && holdsAll(*kept, workshop))
        text = tr("removal of %n item(s) from the agenda of “%1”", nullptr, -more);
    else if (workshop.items != kept->items)
        text = tr("agenda of “%1”");
    Edit edit;
    edit.changes.add(WorkshopChange{*kept, workshop});
    if (const auto done = perform(text.arg(workshop.title), std::move(edit)); !done)
        return tl::unexpected(done.error());
    return {};
}

Result<void> AtlasDocument::removeWorkshop(WorkshopId id)
{
    const Workshop* workshop = m_atlas.workshop(id);
    Q_ASSERT(workshop);
    Edit edit;
    edit.changes.add(WorkshopChange{*workshop, std::nullopt});
    if (const auto done = perform(tr("deletion of “%1”").arg(workshop->title), std::move(edit)); !done)
        return tl::unexpected(done.error());
    return {};
}

Result<bool> AtlasDocument::changeItems(WorkshopId id, const QString& text, std::vector<AgendaItem> items)
{
    const Workshop* workshop = m_atlas.workshop(id);
    Q_ASSERT(workshop);
    Edit edit;
    for (AgendaItem& item : items) {
        const AgendaItem* kept = workshop->item(item.id);
        Q_ASSERT(kept);
        takeProgress(item, *kept);
        if (!sameAnswers(*kept, item))
            edit.changes.add(AgendaItemChange{id, *kept, std::move(item)});
    }
    return edit.changes.isEmpty() ? Result<bool>(false) : perform(text, std::move(edit));
}

Result<void> AtlasDocument::saveAgendaItem(const Workshop& workshop, AgendaItemId item)
{
    Q_ASSERT(m_atlas.workshop(workshop.id));
    if (*m_atlas.workshop(workshop.id) == workshop)
        return {};
    Edit edit;
    edit.changes.add(ProgressChange{
        workshop.id, item, progressOf(*m_atlas.workshop(workshop.id), item), progressOf(workshop, item)});
    if (auto stored = announced(store(EditOrigin::Made, edit)); !stored)
        return stored;
    apply(edit);
    return {};
}

Result<void> AtlasDocument::decide(
    WorkshopId workshopId, AgendaItemId itemId, Decision decision, const QString& origin)
{
    const Workshop* workshop = m_atlas.workshop(workshopId);
    const AgendaItem* item = workshop ? workshop->item(itemId) : nullptr;
    Q_ASSERT(item);
    const JobFamily* family = m_atlas.family(item->family);
    const auto position = family ? family->position(item->cell) : std::nullopt;
    if (!position || !m_atlas.scaleOf(*family).contains(decision.rating))
        return failure(ErrorKind::InvalidInput, tr("This rating is not on the scale of the job family."));
    CellChange change{item->family, item->cell, family->state(position->row, position->column), {}};
    change.after = rerated(change.before, decision.rating, decision.reason);
    // A room that confirms what nobody has explained so far explains it by that.
    if (change.after.rationale.reason.isEmpty())
        change.after.rationale.reason = tr("Confirmed by everyone, without another reason");
    if (change.after.rationale.source.isEmpty())
        change.after.rationale.source = origin;
    decision.before = change.before.rating;
    decision.at = QDateTime::currentDateTimeUtc();
    Edit edit;
    edit.reason = decision.reason.isEmpty() ? tr("Confirmed by everyone, without another reason") : decision.reason;
    if (change.after.rationale.source != origin) // the journal would not know the workshop
        edit.reason = QStringLiteral("%1 (%2)").arg(edit.reason, origin);
    edit.changes.add(change);
    AgendaItem decided = *item;
    decided.outcome = {AgendaState::Decided, decision};
    edit.changes.add(AgendaItemChange{workshopId, *item, std::move(decided)});
    const auto done = perform(tr("decision on “%1”").arg(cellLabel(*family, item->cell)), std::move(edit));
    if (!done)
        return tl::unexpected(done.error());
    return {};
}

/// What a step is to do, with the notes, time and place in the agenda that stand now.
Edit AtlasDocument::upToDate(Edit edit) const
{
    edit.changes.eachToEdit<AgendaItemChange>([this](AgendaItemChange& change) {
        const Workshop* workshop = m_atlas.workshop(change.workshop);
        if (const AgendaItem* present = workshop ? workshop->item(change.after.id) : nullptr) {
            takeProgress(change.before, *present);
            takeProgress(change.after, *present);
        }
    });
    edit.changes.eachToEdit<WorkshopChange>([this](WorkshopChange& change) {
        const Workshop* present = m_atlas.workshop(change.id());
        for (auto* side : {&change.before, &change.after}) {
            if (present && *side)
                takeProgress(**side, *present);
        }
    });
    return edit;
}

/// The workshop that is over and would have other votes, decisions or items after \a edit; null if there is none.
const Workshop* AtlasDocument::overFor(const Edit& edit, EditOrigin origin) const
{
    const auto ended = [this](WorkshopId id) {
        const Workshop* workshop = m_atlas.workshop(id);
        return workshop && workshop->endedAt.isValid() ? workshop : nullptr;
    };
    for (const AgendaItemChange& change : edit.changes.all<AgendaItemChange>()) {
        if (const Workshop* over = ended(change.workshop))
            return over;
    }
    for (const WorkshopChange& change : edit.changes.all<WorkshopChange>()) {
        const Workshop* over = ended(change.id());
        if (!over || (!change.after && origin == EditOrigin::Redone)) // who deleted it saw that it was over
            continue;
        if (!change.after
            || !std::equal(over->items.begin(), over->items.end(), change.after->items.begin(),
                change.after->items.end(), [](const AgendaItem& first, const AgendaItem& second) {
                    return first.id == second.id && sameAnswers(first, second);
                }))
            return over;
    }
    return nullptr;
}

} // namespace atlas
