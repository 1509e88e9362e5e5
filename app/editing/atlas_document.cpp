// SPDX-License-Identifier: GPL-3.0-or-later
#include "editing/atlas_document.h"

#include "editing/change_cells_command.h"

#include <algorithm>

namespace atlas {

AtlasDocument::AtlasDocument(Atlas atlas, std::unique_ptr<AtlasStore> store, QObject* parent)
    : QObject(parent)
    , m_atlas(std::move(atlas))
    , m_store(std::move(store))
{
}

AtlasDocument::~AtlasDocument()
{
    // The stack tells its listeners that it is being cleared; by then there is nothing to undo any more.
    m_stack.disconnect();
}

JobFamily* AtlasDocument::findFamily(FamilyId id)
{
    const auto found = std::find_if(m_atlas.families.begin(), m_atlas.families.end(),
        [id](const JobFamily& candidate) { return candidate.id == id; });
    return found == m_atlas.families.end() ? nullptr : &*found;
}

Result<bool> AtlasDocument::rate(FamilyId familyId, const CellRatings& ratings, const QString& reason)
{
    const JobFamily* family = findFamily(familyId);
    Q_ASSERT(family);
    const RatingScale& scale = m_atlas.scaleOf(*family);
    std::vector<CellChange> changes;
    for (const auto& [cell, rating] : ratings) {
        const auto position = family->position(cell);
        if (!position || !scale.contains(rating))
            return failure(ErrorKind::InvalidInput, tr("This rating is not on the scale of the job family."));
        CellChange change{familyId, cell, family->state(position->row, position->column), {}};
        if (change.before.rating == rating)
            continue;
        change.after = change.before;
        change.after.rating = rating;
        if (!reason.isEmpty())
            change.after.rationale.reason = reason;
        changes.push_back(std::move(change));
    }
    if (changes.empty())
        return false;
    const CellChange& first = changes.front();
    const QString text = changes.size() == 1
        ? tr("rating of “%1”")
              .arg(family->rows[static_cast<std::size_t>(family->position(first.cell)->row)].label)
        : tr("rating of %n cell(s)", nullptr, static_cast<int>(changes.size()));
    return perform(text, std::move(changes), reason);
}

Result<bool> AtlasDocument::restoreStudy(
    FamilyId familyId, const std::vector<CellRef>& cells, const QString& reason)
{
    const JobFamily* family = findFamily(familyId);
    Q_ASSERT(family);
    CellRatings ratings;
    for (const CellRef& cell : cells) {
        if (const auto position = family->position(cell))
            ratings.emplace_back(cell, family->study.at(position->row, position->column));
    }
    return rate(familyId, ratings, reason);
}

Result<bool> AtlasDocument::explain(FamilyId familyId, const CellRef& cell, const Rationale& rationale)
{
    const JobFamily* family = findFamily(familyId);
    Q_ASSERT(family);
    const auto position = family->position(cell);
    Q_ASSERT(position);
    CellChange change{familyId, cell, family->state(position->row, position->column), {}};
    change.after = change.before;
    change.after.rationale.reason = rationale.reason;
    change.after.rationale.source = rationale.source;
    change.after.rationale.certainty = rationale.certainty;
    if (change.after == change.before)
        return false;
    const QString& label = family->rows[static_cast<std::size_t>(position->row)].label;
    return perform(tr("note on “%1”").arg(label), {change}, {});
}

Result<bool> AtlasDocument::perform(
    const QString& text, std::vector<CellChange> changes, const QString& reason)
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    for (CellChange& change : changes) {
        change.after.rationale.author = m_author;
        change.after.rationale.changedAt = now;
    }
    if (auto stored = store(EditOrigin::Made, changes, reason); !stored)
        return tl::unexpected(stored.error());
    m_stack.push(new ChangeCellsCommand(
        text, std::move(changes), reason, [this](const std::vector<CellChange>& cells) { apply(cells); }));
    return true;
}

Result<void> AtlasDocument::store(
    EditOrigin origin, const std::vector<CellChange>& changes, const QString& reason)
{
    auto stored = m_store->commit(Edit{origin, m_author, reason, QDateTime::currentDateTimeUtc(), changes});
    if (!stored)
        Q_EMIT editFailed(stored.error());
    return stored;
}

const ChangeCellsCommand* AtlasDocument::command(int index) const
{
    return static_cast<const ChangeCellsCommand*>(m_stack.command(index));
}

Result<void> AtlasDocument::undo()
{
    if (!m_stack.canUndo())
        return {};
    const ChangeCellsCommand* step = command(m_stack.index() - 1);
    if (auto stored = store(EditOrigin::Undone, step->pending(), step->reason()); !stored)
        return stored;
    m_stack.undo();
    return {};
}

Result<void> AtlasDocument::redo()
{
    if (!m_stack.canRedo())
        return {};
    const ChangeCellsCommand* step = command(m_stack.index());
    if (auto stored = store(EditOrigin::Redone, step->pending(), step->reason()); !stored)
        return stored;
    m_stack.redo();
    return {};
}

void AtlasDocument::apply(const std::vector<CellChange>& changes)
{
    // A step stays within one family.
    JobFamily* family = findFamily(changes.front().family);
    std::vector<CellRef> cells;
    cells.reserve(changes.size());
    for (const CellChange& change : changes) {
        const auto position = family->position(change.cell);
        Q_ASSERT(position);
        family->setState(position->row, position->column, change.after);
        cells.push_back(change.cell);
    }
    Q_EMIT cellsChanged(family->id, cells);
}

} // namespace atlas
