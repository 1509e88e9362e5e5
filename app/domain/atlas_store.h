#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/atlas.h"
#include "domain/edit.h"
#include "domain/error.h"
#include "domain/journal_entry.h"
#include "domain/version_snapshot.h"
#include "domain/workshop.h"

#include <vector>

namespace atlas {

/// Where accepted edits go. The document calls it first and changes its own value only when the store has it.
class AtlasStore {
public:
    virtual ~AtlasStore() = default;

    /// Makes the edit durable with its journal entries, as a whole or not at all. Fails with Conflict if a
    /// stored cell, entity, agenda item or workshop is not what the edit says it was before, with NotFound if
    /// there is no such cell, entity or place, with NotPermitted if the store is read-only.
    /// Gives the revision that the atlas has then: each edit takes the next number.
    virtual Result<qint64> commit(const Edit& edit) = 0;

    /// Keeps what is stored now, ratings and rationales, as a version of that name, for good. The name loses
    /// needless white space. Fails with InvalidInput if nothing is left of it or a version has it, whatever
    /// the case of its letters.
    virtual Result<Version> addVersion(const QString& name, const QString& author, const QDateTime& at) = 0;

    /// What a version kept; NotFound if there is none of that id.
    virtual Result<VersionSnapshot> snapshot(VersionId version) const = 0;

    /// Everything the journal says of one cell, oldest first.
    virtual Result<std::vector<JournalEntry>> history(const CellRef& cell) const = 0;

    /// The whole journal, oldest first.
    virtual Result<std::vector<JournalEntry>> journal() const = 0;

    /// What the journal says of the edits after \a revision, oldest first; those of one edit have its revision.
    virtual Result<std::vector<JournalEntry>> changesSince(qint64 revision) const = 0;

    virtual bool isReadOnly() const = 0;
};

} // namespace atlas
