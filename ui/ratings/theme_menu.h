#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later

#include "editing/atlas_document.h"

class QMenu;

namespace atlas {

/// Adds a submenu with the skill themes, by kind, and "No theme"; choosing one gives it to all \a rows in one
/// step.
void addThemes(QMenu& menu, AtlasDocument& document, Language language,
    const std::vector<std::pair<FamilyId, SubCompetenceId>>& rows);

} // namespace atlas
