#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/atlas.h"
#include "domain/error.h"

namespace atlas {

/// A cell as somebody types it. The competence is needed too: a sub-competence may stand under several.
struct CellName {
    QString family; ///< key
    QString competence;
    QString sub;
    QString domain;
};

/// A cell of an atlas; the family lives as long as the atlas does.
struct FoundCell {
    const JobFamily* family = nullptr;
    CellPosition position;
};

/// The one cell that the labels name. Spelling is forgiven as in findLabels(); a label that is unknown or
/// means several rows or columns fails with the candidates in the message.
Result<FoundCell> findCell(const Atlas& atlas, const CellName& name);

} // namespace atlas
