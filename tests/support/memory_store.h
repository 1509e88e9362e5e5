#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/atlas.h"
#include "domain/atlas_store.h"

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
    /// From now on neither commit() nor history() works.
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
            record(edit, change, m_atlas.scaleOf(*family), entries);
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

    bool isReadOnly() const override { return m_readOnly; }

private:
    static JobFamily* find(Atlas& atlas, FamilyId id)
    {
        const auto found = std::find_if(atlas.families.begin(), atlas.families.end(),
            [id](const JobFamily& family) { return family.id == id; });
        return found == atlas.families.end() ? nullptr : &*found;
    }

    /// Who touched a cell last is no part of what an edit starts from.
    static bool sameContent(const CellState& stored, const CellState& given)
    {
        return stored.rating == given.rating && stored.rationale.reason == given.rationale.reason
            && stored.rationale.source == given.rationale.source
            && stored.rationale.certainty == given.rationale.certainty;
    }

    static QString word(Certainty certainty) { return QString::number(static_cast<int>(certainty)); }

    void record(const Edit& edit, const CellChange& change, const RatingScale& scale,
        std::vector<JournalEntry>& entries) const
    {
        const auto add = [&](JournalField field, const QString& before, const QString& after) {
            const auto id = static_cast<qint64>(m_journal.size() + entries.size() + 1);
            if (before != after) {
                entries.push_back(
                    {id, edit.at, edit.author, edit.origin, change.cell, field, before, after, edit.reason});
            }
        };
        const Rationale& before = change.before.rationale;
        const Rationale& after = change.after.rationale;
        add(JournalField::Rating, scale.entry(change.before.rating).code,
            scale.entry(change.after.rating).code);
        add(JournalField::Reason, before.reason, after.reason);
        add(JournalField::Source, before.source, after.source);
        add(JournalField::Certainty, word(before.certainty), word(after.certainty));
    }

    Atlas m_atlas;
    std::vector<Edit> m_edits;
    std::vector<JournalEntry> m_journal;
    std::optional<Error> m_failure;
    int m_attempts = 0;
    bool m_readOnly = false;
};

} // namespace atlas
