// SPDX-License-Identifier: GPL-3.0-or-later
// The workshops of an atlas: kept as they are entered, decided as steps like any other.
#include "editing/atlas_document.h"

#include <algorithm>

namespace atlas {

Workshop* AtlasDocument::findWorkshop(WorkshopId id)
{
    const auto found = std::find_if(m_atlas.workshops.begin(), m_atlas.workshops.end(),
        [id](const Workshop& candidate) { return candidate.id == id; });
    return found == m_atlas.workshops.end() ? nullptr : &*found;
}

void AtlasDocument::giveIds(Workshop& workshop) const
{
    qint64 lastWorkshop = 0;
    qint64 lastItem = 0;
    for (const Workshop& other : m_atlas.workshops) {
        lastWorkshop = std::max(lastWorkshop, other.id.value);
        for (const AgendaItem& item : other.items)
            lastItem = std::max(lastItem, item.id.value);
    }
    if (!workshop.id.isValid())
        workshop.id.value = lastWorkshop + 1;
    for (const AgendaItem& item : workshop.items)
        lastItem = std::max(lastItem, item.id.value);
    for (AgendaItem& item : workshop.items) {
        if (!item.id.isValid())
            item.id.value = ++lastItem;
    }
}

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
    if (auto stored = announced(m_store->saveWorkshop(workshop)); !stored)
        return tl::unexpected(stored.error());
    m_atlas.workshops.push_back(workshop);
    Q_EMIT workshopsChanged();
    return workshop;
}

Result<void> AtlasDocument::saveWorkshop(Workshop workshop)
{
    Workshop* kept = findWorkshop(workshop.id);
    Q_ASSERT(kept);
    giveIds(workshop);
    if (*kept == workshop)
        return {};
    if (auto stored = announced(m_store->saveWorkshop(workshop)); !stored)
        return stored;
    *kept = std::move(workshop);
    Q_EMIT workshopChanged(kept->id);
    return {};
}

Result<void> AtlasDocument::saveAgendaItem(const Workshop& workshop, AgendaItemId item)
{
    Workshop* kept = findWorkshop(workshop.id);
    Q_ASSERT(kept);
    if (*kept == workshop)
        return {};
    if (auto stored = announced(m_store->saveAgendaItem(workshop, item)); !stored)
        return stored;
    *kept = workshop;
    Q_EMIT workshopChanged(kept->id);
    return {};
}

Result<void> AtlasDocument::removeWorkshop(WorkshopId id)
{
    if (auto stored = announced(m_store->removeWorkshop(id)); !stored)
        return stored;
    m_atlas.workshops.erase(std::remove_if(m_atlas.workshops.begin(), m_atlas.workshops.end(),
                                [id](const Workshop& workshop) { return workshop.id == id; }),
        m_atlas.workshops.end());
    Q_EMIT workshopsChanged();
    return {};
}

Result<void> AtlasDocument::decide(
    WorkshopId workshopId, AgendaItemId itemId, Decision decision, const QString& origin)
{
    const Workshop* workshop = findWorkshop(workshopId);
    const AgendaItem* item = workshop ? workshop->item(itemId) : nullptr;
    Q_ASSERT(item);
    const JobFamily* family = findFamily(item->family);
    const auto position = family ? family->position(item->cell) : std::nullopt;
    if (!position || !m_atlas.scaleOf(*family).contains(decision.rating))
        return failure(ErrorKind::InvalidInput, tr("This rating is not on the scale of the job family."));
    CellChange change{item->family, item->cell, family->state(position->row, position->column), {}};
    change.after = change.before;
    change.after.rating = decision.rating;
    if (!decision.reason.isEmpty()) // else the rating is confirmed, and so is its reason
        change.after.rationale.reason = decision.reason;
    if (change.after.rationale.source.isEmpty())
        change.after.rationale.source = origin;
    decision.before = change.before.rating;
    decision.at = QDateTime::currentDateTimeUtc();
    Edit edit;
    edit.reason = origin;
    edit.cells = {change};
    edit.outcomes = {{workshopId, itemId, item->outcome, {AgendaState::Decided, decision}}};
    const QString& label = family->rows[static_cast<std::size_t>(position->row)].label;
    const auto done = perform(tr("decision on “%1”").arg(label), std::move(edit));
    if (!done)
        return tl::unexpected(done.error());
    return {};
}

void AtlasDocument::applyOutcome(const OutcomeChange& change)
{
    Workshop* workshop = findWorkshop(change.workshop);
    if (AgendaItem* item = workshop ? workshop->item(change.item) : nullptr)
        item->outcome = change.after;
}

} // namespace atlas
