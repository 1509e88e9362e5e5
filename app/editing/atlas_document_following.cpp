// SPDX-License-Identifier: GPL-3.0-or-later
// How a document goes on with what its file holds by now, since another program has written there.
#include "editing/atlas_document.h"

namespace atlas {

Result<bool> AtlasDocument::takeOver(const std::vector<CellChange>& cells, const QString& text)
{
    if (cells.empty())
        return false;
    Edit edit;
    edit.reason = text;
    edit.changes.addAll(cells);
    return perform(text, std::move(edit));
}

void AtlasDocument::follow(Atlas stored)
{
    become(std::move(stored));
}

} // namespace atlas
