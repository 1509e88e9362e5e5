#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later

#include "editing/atlas_document.h"

#include <functional>

class QMenu;

namespace atlas {

/// Adds "Put on the agenda of" with the workshops that are not over; disabled where there is none. What came
/// of it goes to \a tell.
void addAgendas(QMenu& menu, AtlasDocument& document, Language language, FamilyId family,
    const std::vector<CellRef>& cells, const std::function<void(const QString&)>& tell);

} // namespace atlas
