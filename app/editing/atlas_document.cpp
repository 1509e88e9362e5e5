// SPDX-License-Identifier: GPL-3.0-or-later
#include "editing/atlas_document.h"

#include "domain/edit_application.h"
#include "domain/edit_difference.h"
#include "domain/shown_words.h"
#include "editing/edit_command.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <utility>

namespace atlas {

namespace {

int indexOfRow(const JobFamily& family, SubCompetenceId id)
{
    const auto found = std::find_if(family.rows.begin(), family.rows.end(),
        [id](const SubCompetence& candidate) { return candidate.id == id; });
    return found == family.rows.end() ? -1 : static_cast<int>(found - family.rows.begin());
}

const QString& rowLabel(const JobFamily& family, const CellRef& cell)
{
    return family.rows[static_cast<std::size_t>(family.position(cell)->row)].label;
}

const QString& domainLabel(const JobFamily& family, const CellRef& cell)
{
    return family.domains[static_cast<std::size_t>(family.position(cell)->column)].label;
}

/// The atlas with the families and scales that a version kept. Who belongs to which theme is as it is now.
Atlas asKept(const Atlas& present, const VersionSnapshot& kept)
{
    QHash<SubCompetenceId, SkillThemeId> themes;
    for (const JobFamily& family : present.families) {
        for (const SubCompetence& row : family.rows)
            themes.insert(row.id, row.theme);
    }
    Atlas atlas = present;
    atlas.families = kept.families;
    for (JobFamily& family : atlas.families.edit()) {
        for (SubCompetence& row : family.rows.edit())
            row.theme = themes.value(row.id);
    }
    for (RatingScale& scale : atlas.scales.edit()) {
        const RatingScale now = scale;
        const auto then = std::find_if(kept.scales.begin(), kept.scales.end(),
            [&scale](const RatingScale& candidate) { return candidate.id == scale.id; });
        if (then == kept.scales.end())
            continue;
        scale = *then;
        // The producers' jobs are none of what is kept, and go on with the levels that they have.
        for (const RatingLevel& level : scale.id == present.producerJobs.scale ? now.levels : SharedVector<RatingLevel>()) {
            if (!scale.contains(Rating::level(level.id)))
                scale.levels.push_back(level);
        }
    }
    return atlas;
}

} // namespace

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

Result<bool> AtlasDocument::rate(FamilyId familyId, const CellRatings& ratings, const QString& reason)
{
    const JobFamily* family = m_atlas.family(familyId);
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
        change.after = rerated(change.before, rating, reason);
        changes.push_back(std::move(change));
    }
    if (changes.empty())
        return false;
    const CellChange& first = changes.front();
    const QString text = changes.size() == 1
        ? tr("rating of “%1”, %2").arg(innerQuotes(rowLabel(*family, first.cell)), domainLabel(*family, first.cell))
        : tr("rating of %n cell(s)", nullptr, static_cast<int>(changes.size()));
    Edit edit;
    edit.reason = reason;
    edit.changes.addAll(std::move(changes));
    return perform(text, std::move(edit));
}

Result<bool> AtlasDocument::restoreStudy(
    FamilyId familyId, const std::vector<CellRef>& cells, const QString& reason)
{
    const JobFamily* family = m_atlas.family(familyId);
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
    const JobFamily* family = m_atlas.family(familyId);
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
    Edit edit;
    edit.changes.add(change);
    const Rationale& before = change.before.rationale;
    const QString what = rationale.reason != before.reason ? tr("reason for “%1”, %2")
        : rationale.source != before.source                ? tr("source for “%1”, %2")
                                                           : tr("certainty of “%1”, %2");
    return perform(
        what.arg(innerQuotes(rowLabel(*family, cell)), domainLabel(*family, cell)), std::move(edit));
}

Result<bool> AtlasDocument::setTheme(
    const std::vector<std::pair<FamilyId, SubCompetenceId>>& rows, SkillThemeId theme)
{
    if (theme.isValid() && !m_atlas.theme(theme))
        return failure(ErrorKind::InvalidInput, tr("This atlas has no such theme."));
    std::vector<EntityChange<SubCompetence>> changes;
    QString label;
    QSet<SubCompetenceId> seen;
    for (const auto& [familyId, id] : rows) {
        const JobFamily* family = m_atlas.family(familyId);
        const int index = family ? indexOfRow(*family, id) : -1;
        if (index < 0)
            return failure(ErrorKind::InvalidInput, tr("This atlas has no such sub-competence."));
        const SubCompetence& row = family->rows[static_cast<std::size_t>(index)];
        if (row.theme == theme || seen.contains(id))
            continue;
        seen.insert(id);
        label = row.label;
        SubCompetence themed = row;
        themed.theme = theme;
        changes.push_back({familyId, Placed<SubCompetence>{row, index}, Placed<SubCompetence>{themed, index}});
    }
    if (changes.empty())
        return false;
    const QString text = changes.size() == 1
        ? tr("theme of “%1”").arg(innerQuotes(label))
        : tr("theme of %n sub-competence(s)", nullptr, static_cast<int>(changes.size()));
    Edit edit;
    edit.changes.addAll(std::move(changes));
    return perform(text, std::move(edit));
}

Result<bool> AtlasDocument::change(const QString& text, Changes changes, const QString& reason)
{
    if (changes.isEmpty())
        return false;
    Edit edit;
    edit.reason = reason;
    edit.changes = std::move(changes);
    return perform(text, std::move(edit));
}

Result<bool> AtlasDocument::restoreVersion(VersionId id)
{
    const auto version = std::find_if(m_atlas.versions.begin(), m_atlas.versions.end(),
        [id](const Version& candidate) { return candidate.id == id; });
    const Result<VersionSnapshot> kept = m_store->snapshot(id);
    if (!kept)
        return tl::unexpected(kept.error());
    Q_ASSERT(version != m_atlas.versions.end());
    Edit edit;
    edit.reason = tr("Version “%1” restored").arg(innerQuotes(shownName(*version)));
    edit.changes = changesBetween(m_atlas, asKept(m_atlas, *kept));
    if (edit.changes.isEmpty())
        return false;
    return perform(tr("Restore version “%1”").arg(innerQuotes(shownName(*version))), std::move(edit));
}

Result<Version> AtlasDocument::addVersion(const QString& name)
{
    auto version = m_store->addVersion(name, m_author, QDateTime::currentDateTimeUtc());
    if (version) {
        Atlas next = m_atlas;
        next.versions.push_back(*version);
        become(std::move(next));
    } else if (version.error().kind != ErrorKind::InvalidInput) {
        Q_EMIT editFailed(version.error());
    }
    return version;
}

Result<bool> AtlasDocument::perform(const QString& text, Edit edit)
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    edit.changes.eachToEdit<CellChange>([this, &now](CellChange& change) {
        change.after.rationale.author = m_author;
        change.after.rationale.changedAt = now;
    });
    if (auto stored = announced(store(EditOrigin::Made, edit)); !stored)
        return tl::unexpected(stored.error());
    m_stack.push(new EditCommand(text, std::move(edit), [this](const Edit& change) { apply(change); }));
    return true;
}

Result<void> AtlasDocument::store(EditOrigin origin, Edit edit)
{
    edit.origin = origin;
    edit.author = m_author;
    edit.at = QDateTime::currentDateTimeUtc();
    return m_store->commit(edit).map([](qint64) {});
}

EditCommand& AtlasDocument::step(int index) const
{
    // The stack is this document's own, and holds nothing else.
    return *static_cast<EditCommand*>(const_cast<QUndoCommand*>(m_stack.command(index)));
}

const Edit* AtlasDocument::nextUndo() const
{
    return m_stack.canUndo() ? &step(m_stack.index() - 1).pending() : nullptr;
}

const Edit* AtlasDocument::nextRedo() const
{
    return m_stack.canRedo() ? &step(m_stack.index()).pending() : nullptr;
}

Result<void> AtlasDocument::replay(int index, EditOrigin origin)
{
    EditCommand& command = step(index);
    command.setPending(upToDate(command.pending()));
    if (const Workshop* over = overFor(command.pending(), origin)) {
        const QString text = origin == EditOrigin::Undone
            ? tr("“%1” is not taken back: the workshop “%2” is over, and its votes and decisions stay as its "
                 "minutes have them. Open the workshop again first.")
            : tr("“%1” is not done again: the workshop “%2” is over, and its votes and decisions stay as its "
                 "minutes have them. Open the workshop again first.");
        return failure(ErrorKind::NotPermitted, text.arg(innerQuotes(command.text()), innerQuotes(over->title)));
    }
    auto stored = store(origin, command.pending());
    if (!stored && (stored.error().kind == ErrorKind::Conflict || stored.error().kind == ErrorKind::NotFound)) {
        const QString text = origin == EditOrigin::Undone
            ? tr("“%1” cannot be taken back any more: something else was changed there since. This step is "
                 "left out; the steps before it can still be taken back.")
            : tr("“%1” cannot be done again: something else was changed there since. This step is left out.");
        stored = failure(stored.error().kind, text.arg(innerQuotes(command.text())), stored.error().detail);
        command.setObsolete(true); // the stack throws it away without running it
    } else if (!stored) {
        return stored;
    }
    if (origin == EditOrigin::Undone)
        m_stack.undo();
    else
        m_stack.redo();
    return stored;
}

Result<void> AtlasDocument::undo()
{
    return m_stack.canUndo() ? replay(m_stack.index() - 1, EditOrigin::Undone) : Result<void>();
}

Result<void> AtlasDocument::redo()
{
    return m_stack.canRedo() ? replay(m_stack.index(), EditOrigin::Redone) : Result<void>();
}

/// What the store has taken.
void AtlasDocument::apply(const Edit& edit)
{
    Atlas next = m_atlas;
    [[maybe_unused]] const auto applied = atlas::apply(next, edit.changes);
    Q_ASSERT(applied);
    become(std::move(next));
}

void AtlasDocument::become(Atlas next)
{
    m_before = std::exchange(m_atlas, std::move(next));
    const Atlas before = m_before;
    if (const AtlasChange change = changeBetween(before, m_atlas); !change.isEmpty())
        Q_EMIT changed(change);
}

} // namespace atlas
