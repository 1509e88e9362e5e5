#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/edit.h"
#include "domain/error.h"
#include "domain/journal_entry.h"

#include <vector>

namespace atlas {

/// Where accepted edits go. The document calls it first and changes its own value only when the store has it.
class AtlasStore {
public:
    virtual ~AtlasStore() = default;

    /// Makes the edit durable with its journal entries, as a whole or not at all. Fails with Conflict if a
    /// stored cell is not what the edit says it was before, with NotPermitted if the store is read-only.
    virtual Result<void> commit(const Edit& edit) = 0;

    /// Everything the journal says of one cell, oldest first.
    virtual Result<std::vector<JournalEntry>> history(const CellRef& cell) const = 0;

    virtual bool isReadOnly() const = 0;
};

} // namespace atlas
