#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/atlas.h"
#include "domain/atlas_store.h"
#include "domain/edit_application.h"
#include "domain/journal_values.h"
#include "support/memory_workshops.h"

#include <algorithm>
#include <iterator>
#include <optional>
#include <type_traits>
#include <variant>

namespace atlas {

/// A store that keeps its atlas and journal in memory, refuses what a file would refuse, and fails when told
/// to.
class MemoryStore final : public AtlasStore {
public:
    explicit MemoryStore(Atlas atlas)
        : m_atlas(std::move(atlas))
        , m_first(m_atlas)
    {
    }

    /// Every edit that was taken, oldest first.
    const std::vector<Edit>& edits() const { return m_edits; }
    /// How often commit() was asked, whatever came of it.
    int attempts() const { return m_attempts; }
    const Atlas& stored() const { return m_atlas; }

    void setReadOnly(bool readOnly) { m_readOnly = readOnly; }
    /// From now on nothing that may fail works.
    void failWith(ErrorKind kind) { m_failure = Error{kind, QStringLiteral("told to fail"), {}}; }
    void recover() { m_failure.reset(); }
    /// As if another program had written to the file.
    void changeElsewhere(FamilyId family, int row, int column, Rating rating)
    {
        find(m_atlas, family)->current.set(row, column, rating);
    }

    Result<qint64> commit(const Edit& edit) override
    {
        ++m_attempts;
        if (m_readOnly)
            return failure(ErrorKind::NotPermitted, QStringLiteral("read-only"));
        if (m_failure)
            return tl::unexpected(*m_failure);
        Atlas next = m_atlas;
        std::vector<JournalEntry> entries;
        Result<void> done;
        for (const Changes::Group& group : edit.changes.groups()) {
            std::visit(
                [&](const auto& changes) {
                    for (const auto& change : changes) {
                        if (done)
                            done = take(next, edit, change, entries);
                    }
                },
                group);
        }
        // What holds only once all has changed.
        if (Atlas whole = m_atlas; done)
            done = apply(whole, edit.changes);
        if (!done)
            return tl::unexpected(Error{done.error().kind, QStringLiteral("refused"), done.error().detail});
        m_atlas = std::move(next);
        m_journal.insert(m_journal.end(), entries.begin(), entries.end());
        m_edits.push_back(edit);
        return ++m_revision;
    }

    Result<std::vector<JournalEntry>> changesSince(qint64 revision) const override
    {
        std::vector<JournalEntry> found;
        std::copy_if(m_journal.begin(), m_journal.end(), std::back_inserter(found),
            [revision](const JournalEntry& entry) { return entry.revision > revision; });
        return found;
    }

    Result<std::vector<JournalEntry>> history(const CellRef& cell) const override
    {
        if (m_failure)
            return tl::unexpected(*m_failure);
        std::vector<JournalEntry> found;
        std::copy_if(m_journal.begin(), m_journal.end(), std::back_inserter(found),
            [&cell](const JournalEntry& entry) { return entry.subject == JournalSubject::Cell && entry.cell == cell; });
        return found;
    }

    Result<std::vector<JournalEntry>> journal() const override
    {
        if (m_failure)
            return tl::unexpected(*m_failure);
        return m_journal;
    }

    Result<Version> addVersion(const QString& name, const QString& author, const QDateTime& at) override
    {
        if (m_readOnly)
            return failure(ErrorKind::NotPermitted, QStringLiteral("read-only"));
        if (m_failure)
            return tl::unexpected(*m_failure);
        const QString shown = name.simplified();
        const bool taken =
            std::any_of(m_atlas.versions.begin(), m_atlas.versions.end(), [&shown](const Version& version) {
                return version.name.compare(shown, Qt::CaseInsensitive) == 0;
            });
        if (shown.isEmpty() || taken)
            return failure(ErrorKind::InvalidInput, QStringLiteral("no name, or one that is taken"));
        qint64 last = 0;
        for (const Version& version : m_atlas.versions)
            last = std::max(last, version.id.value);
        const Version version{{last + 1}, shown, at, author};
        m_snapshots.push_back({version.id, at, m_atlas.scales, m_atlas.families});
        m_atlas.versions.push_back(version);
        return version;
    }

    Result<VersionSnapshot> snapshot(VersionId id) const override
    {
        if (m_failure)
            return tl::unexpected(*m_failure);
        const auto kept = std::find_if(m_snapshots.begin(), m_snapshots.end(),
            [id](const VersionSnapshot& candidate) { return candidate.version == id; });
        if (kept != m_snapshots.end())
            return *kept;
        if (m_atlas.versions.empty() || m_atlas.versions.front().id != id)
            return failure(ErrorKind::NotFound, QStringLiteral("no such version"));
        VersionSnapshot study{id, m_first.versions.front().createdAt, m_first.scales, m_first.published};
        if (!study.families.empty())
            return study;
        study.families = m_first.families;
        for (JobFamily& family : study.families.edit()) {
            family.current = family.study;
            family.rationales = {};
        }
        return study;
    }

    bool isReadOnly() const override { return m_readOnly; }

private:
    static JobFamily* find(Atlas& atlas, FamilyId id)
    {
        std::vector<JobFamily>& families = atlas.families.edit();
        const auto found = std::find_if(
            families.begin(), families.end(), [id](const JobFamily& family) { return family.id == id; });
        return found == families.end() ? nullptr : &*found;
    }

    QString themeKey(SkillThemeId id, const Atlas& atlas) const
    {
        const SkillTheme* theme = atlas.theme(id);
        return theme ? theme->key : QString();
    }

    template <class Change>
    Result<void> take(Atlas& next, const Edit& edit, const Change& change, std::vector<JournalEntry>& entries)
    {
        // What it is called is looked up where it is still, or already, there.
        Atlas there = next;
        Result<void> done;
        if constexpr (std::is_same_v<Change, AgendaItemChange> || std::is_same_v<Change, WorkshopChange>)
            done = MemoryWorkshops(next).apply(change);
        else
            done = apply(next, change);
        if (!done)
            return done;
        if constexpr (!std::is_same_v<Change, ProgressChange>)
            record(edit, change, there, next, entries);
        return done;
    }

    void add(const Edit& edit, JournalEntry entry, const std::vector<FieldChange>& fields,
        std::vector<JournalEntry>& entries) const
    {
        for (const FieldChange& field : fields) {
            if (field.before == field.after)
                continue;
            entry.id = static_cast<qint64>(m_journal.size() + entries.size() + 1);
            entry.recordedAt = edit.at;
            entry.author = edit.author;
            entry.origin = edit.origin;
            entry.reason = edit.reason;
            entry.revision = m_revision + 1;
            entry.field = field.field;
            entry.oldValue = field.before;
            entry.newValue = field.after;
            entries.push_back(entry);
        }
    }

    static JournalEntry labelsOf(const JobFamily& family, const CellRef& cell)
    {
        JournalEntry entry;
        entry.cell = cell;
        entry.familyKey = family.key;
        const auto row = std::find_if(family.rows.begin(), family.rows.end(),
            [&cell](const SubCompetence& candidate) { return candidate.id == cell.row; });
        const auto domain = std::find_if(family.domains.begin(), family.domains.end(),
            [&cell](const ActivityDomain& candidate) { return candidate.id == cell.column; });
        if (row != family.rows.end()) {
            entry.competence = family.competenceOf(static_cast<int>(row - family.rows.begin())).label;
            entry.subCompetence = row->label;
        }
        if (domain != family.domains.end())
            entry.domain = domain->label;
        return entry;
    }

    void record(const Edit& edit, const CellChange& change, const Atlas& before, const Atlas&,
        std::vector<JournalEntry>& entries) const
    {
        const JobFamily& family = *before.family(change.family);
        const RatingScale& scale = before.scaleOf(family);
        add(edit, labelsOf(family, change.cell),
            fieldChanges(change, {[&scale](Rating rating) { return scale.entry(rating).code; }, {}, {}}), entries);
    }

    void record(const Edit& edit, const AgendaItemChange& change, const Atlas& before, const Atlas&,
        std::vector<JournalEntry>& entries) const
    {
        const JobFamily* family = before.family(change.after.family);
        JournalEntry entry = family ? labelsOf(*family, change.after.cell) : JournalEntry();
        entry.cell = change.after.cell;
        if (!family || !family->position(change.after.cell)) {
            entry.familyKey.clear();
            entry.competence = change.after.labels.competence;
            entry.subCompetence = change.after.labels.subCompetence;
            entry.domain = change.after.labels.domain;
        }
        entry.subject = JournalSubject::AgendaItem;
        entry.subjectId = change.after.id.value;
        const auto code = [&before](Rating rating) {
            for (const RatingScale& scale : before.scales) {
                if (rating.isLevel() && scale.knows(rating))
                    return scale.entry(rating).code;
            }
            return rating.isNotApplicable() ? QStringLiteral("N/A") : QString();
        };
        add(edit, entry, fieldChanges(change, {code, {}, {}}), entries);
    }

    void record(const Edit& edit, const WorkshopChange& change, const Atlas&, const Atlas&,
        std::vector<JournalEntry>& entries) const
    {
        JournalEntry entry;
        entry.subject = JournalSubject::Workshop;
        entry.subjectId = change.id().value;
        add(edit, entry, fieldChanges(change, {}), entries);
    }

    static JournalSubject subjectOf(const JobFamily&) { return JournalSubject::Family; }
    static JournalSubject subjectOf(const ActivityDomain&) { return JournalSubject::Domain; }
    static JournalSubject subjectOf(const Competence&) { return JournalSubject::Competence; }
    static JournalSubject subjectOf(const SubCompetence&) { return JournalSubject::SubCompetence; }
    static JournalSubject subjectOf(const RatingScale&) { return JournalSubject::Scale; }
    static JournalSubject subjectOf(const RatingLevel&) { return JournalSubject::Level; }
    static JournalSubject subjectOf(const SkillTheme&) { return JournalSubject::Theme; }
    static JournalSubject subjectOf(const JobImpact&) { return JournalSubject::ProducerJob; }
    static JournalSubject subjectOf(const TrainingFormat&) { return JournalSubject::TrainingFormat; }
    static JournalSubject subjectOf(const TrainingSkill&) { return JournalSubject::TrainingSkill; }
    static JournalSubject subjectOf(const TrainingOffer&) { return JournalSubject::TrainingOffer; }

    template <class Entity>
    void record(const Edit& edit, const EntityChange<Entity>& change, const Atlas& before, const Atlas& after,
        std::vector<JournalEntry>& entries) const
    {
        const Atlas& there = change.after ? after : before;
        const Entity& entity = (change.before ? change.before : change.after)->entity;
        JournalEntry entry;
        entry.subject = subjectOf(entity);
        entry.subjectId = entity.id.value;
        const auto competence = [&there](CompetenceId id) {
            for (const JobFamily& family : there.families) {
                for (const Competence& candidate : family.competences) {
                    if (candidate.id == id)
                        return candidate.label;
                }
            }
            return QString();
        };
        if constexpr (std::is_same_v<typename OwnerOf<Entity>::Id, FamilyId>)
            entry.familyKey = there.family(change.owner)->key;
        if constexpr (std::is_same_v<Entity, SubCompetence>) {
            entry.cell = {entity.id, {}};
            entry.subCompetence = entity.label;
            entry.competence = competence(entity.competence);
        } else if constexpr (std::is_same_v<Entity, ActivityDomain>) {
            entry.cell = {{}, entity.id};
            entry.domain = entity.label;
        } else if constexpr (std::is_same_v<Entity, Competence>) {
            entry.competence = entity.label;
        } else if constexpr (std::is_same_v<Entity, JobFamily>) {
            entry.familyKey = entity.key;
        }
        const auto code = [&there](Rating rating) {
            for (const RatingScale& scale : there.scales) {
                if (rating.isLevel() && scale.knows(rating))
                    return scale.entry(rating).code;
            }
            return rating.isNotApplicable() ? QStringLiteral("not-applicable") : QStringLiteral("not-rated");
        };
        add(edit, entry,
            fieldChanges(change, {code, [&](SkillThemeId id) { return themeKey(id, there); }, competence}), entries);
    }

    Atlas m_atlas;
    Atlas m_first; ///< as it was given
    std::vector<Edit> m_edits;
    std::vector<JournalEntry> m_journal;
    std::vector<VersionSnapshot> m_snapshots;
    std::optional<Error> m_failure;
    int m_attempts = 0;
    qint64 m_revision = 0;
    bool m_readOnly = false;
};

} // namespace atlas
