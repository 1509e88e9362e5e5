#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later

#include "editing/atlas_document.h"
#include "support/memory_store.h"
#include "support/study.h"

namespace atlas {

/// The study, or another atlas, open over a store in memory.
struct OpenStudy {
    explicit OpenStudy(const Atlas& atlas = study())
        : store(new MemoryStore(atlas))
        , document(atlas, std::unique_ptr<AtlasStore>(store))
    {
    }

    /// As it is now: it does not follow later changes.
    JobFamily family(const QString& key) const { return *document.atlas().family(key); }

    /// What has become of \a family since it was asked for.
    JobFamily now(const JobFamily& family) const { return *document.atlas().family(family.id); }

    MemoryStore* const store; ///< owned by the document
    AtlasDocument document;
};

using CellContent = std::vector<std::pair<ImpactMatrix, Rationales>>;

/// All that edits can change, to compare two moments of an atlas or an atlas with its store.
inline CellContent contentOf(const Atlas& atlas)
{
    CellContent content;
    for (const JobFamily& family : atlas.families)
        content.emplace_back(family.current, family.rationales);
    return content;
}

} // namespace atlas
