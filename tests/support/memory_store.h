#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/atlas.h"
#include "domain/atlas_store.h"
#include "support/memory_workshops.h"

#include <algorithm>
#include <iterator>
#include <optional>

namespace atlas {

/// A store that keeps its atlas and journal in memory, refuses what a file would refuse, and fails when told
/// to.
class MemoryStore final : public AtlasStore {
public:
    explicit MemoryStore(Atlas atlas)
        : m_atlas(std::move(atlas))
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

    Result<void> commit(const Edit& edit) override
    {
        ++m_attempts;
        if (m_readOnly)
            return failure(ErrorKind::NotPermitted, QStringLiteral("read-only"));
        if (m_failure)
            return tl::unexpected(*m_failure);
        Atlas next = m_atlas;
        std::vector<JournalEntry> entries;
        for (const CellChange& change : edit.cells) {
            JobFamily* family = find(next, change.family);
            const auto position = family ? family->position(change.cell) : std::nullopt;
            if (!position)
                return failure(ErrorKind::NotFound, QStringLiteral("no such cell"));
            if (!sameContent(family->state(position->row, position->column), change.before))
                return failure(ErrorKind::Conflict, QStringLiteral("changed elsewhere"));
            family->setState(position->row, position->column, change.after);
            record(edit, change, m_atlas.scaleOf(*family), *family, entries);
        }
        for (const ThemeChange& change : edit.themes) {
            JobFamily* family = find(next, change.family);
            SubCompetence* row = family ? find(*family, change.row) : nullptr;
            if (!row || (change.after.isValid() && !next.theme(change.after)))
                return failure(ErrorKind::NotFound, QStringLiteral("no such row or theme"));
            if (row->theme != change.before)
                return failure(ErrorKind::Conflict, QStringLiteral("changed elsewhere"));
            row->theme = change.after;
            const CellRef cell{change.row, {}};
            add(edit, *family, cell, JournalField::Theme, themeKey(change.before), themeKey(change.after),
                entries);
        }
        MemoryWorkshops workshops(next);
        for (const AgendaItemChange& change : edit.items) {
            if (auto done = workshops.apply(change); !done)
                return done;
        }
        for (const WorkshopChange& change : edit.workshops) {
            if (auto done = workshops.apply(change); !done)
                return done;
        }
        m_atlas = std::move(next);
        m_journal.insert(m_journal.end(), entries.begin(), entries.end());
        m_edits.push_back(edit);
        return {};
    }

    Result<std::vector<JournalEntry>> history(const CellRef& cell) const override
    {
        if (m_failure)
            return tl::unexpected(*m_failure);
        std::vector<JournalEntry> found;
        std::copy_if(m_journal.begin(), m_journal.end(), std::back_inserter(found),
            [&cell](const JournalEntry& entry) { return entry.cell == cell; });
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
        VersionSnapshot kept{version.id, at, {}};
        for (const JobFamily& family : m_atlas.families)
            kept.families.push_back({family.id, family.current, family.rationales});
        m_snapshots.push_back(std::move(kept));
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
        VersionSnapshot study{id, m_atlas.versions.front().createdAt, {}};
        for (const JobFamily& family : m_atlas.families)
            study.families.push_back({family.id, family.study, {}});
        return study;
    }

    Result<void> saveAgendaItem(const Workshop& workshop, AgendaItemId item) override
    {
        const auto writable = mayWrite();
        return writable ? MemoryWorkshops(m_atlas).saveItem(workshop, item) : writable;
    }

    bool isReadOnly() const override { return m_readOnly; }

private:
    Result<void> mayWrite() const
    {
        if (m_readOnly)
            return failure(ErrorKind::NotPermitted, QStringLiteral("read-only"));
        if (m_failure)
            return tl::unexpected(*m_failure);
        return {};
    }

    static JobFamily* find(Atlas& atlas, FamilyId id)
    {
        std::vector<JobFamily>& families = atlas.families.edit();
        const auto found = std::find_if(
            families.begin(), families.end(), [id](const JobFamily& family) { return family.id == id; });
        return found == families.end() ? nullptr : &*found;
    }

    static SubCompetence* find(JobFamily& family, SubCompetenceId id)
    {
        std::vector<SubCompetence>& rows = family.rows.edit();
        const auto found =
            std::find_if(rows.begin(), rows.end(), [id](const SubCompetence& row) { return row.id == id; });
        return found == rows.end() ? nullptr : &*found;
    }

    static bool sameContent(const CellState& stored, const CellState& given)
    {
        return stored.rating == given.rating && stored.rationale.saysTheSameAs(given.rationale);
    }

    QString themeKey(SkillThemeId id) const
    {
        const SkillTheme* theme = m_atlas.theme(id);
        return theme ? theme->key : QString();
    }

    void add(const Edit& edit, const JobFamily& family, const CellRef& cell, JournalField field,
        const QString& before, const QString& after, std::vector<JournalEntry>& entries) const
    {
        if (before == after)
            return;
        const auto row = std::find_if(family.rows.begin(), family.rows.end(),
            [&cell](const SubCompetence& candidate) { return candidate.id == cell.row; });
        const auto domain = std::find_if(family.domains.begin(), family.domains.end(),
            [&cell](const ActivityDomain& candidate) { return candidate.id == cell.column; });
        const auto id = static_cast<qint64>(m_journal.size() + entries.size() + 1);
        entries.push_back({id, edit.at, edit.author, edit.origin, cell, field, before, after, edit.reason,
            family.key, family.competenceOf(static_cast<int>(row - family.rows.begin())).label, row->label,
            domain == family.domains.end() ? QString() : domain->label});
    }

    void record(const Edit& edit, const CellChange& change, const RatingScale& scale, const JobFamily& family,
        std::vector<JournalEntry>& entries) const
    {
        const auto record = [&](JournalField field, const QString& before, const QString& after) {
            add(edit, family, change.cell, field, before, after, entries);
        };
        const Rationale& before = change.before.rationale;
        const Rationale& after = change.after.rationale;
        record(JournalField::Rating, scale.entry(change.before.rating).code,
            scale.entry(change.after.rating).code);
        record(JournalField::Reason, before.reason, after.reason);
        record(JournalField::Source, before.source, after.source);
        record(JournalField::Certainty, certaintyWord(before.certainty), certaintyWord(after.certainty));
    }

    Atlas m_atlas;
    std::vector<Edit> m_edits;
    std::vector<JournalEntry> m_journal;
    std::vector<VersionSnapshot> m_snapshots;
    std::optional<Error> m_failure;
    int m_attempts = 0;
    bool m_readOnly = false;
};

} // namespace atlas
