#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/error.h"
#include "domain/skill_theme.h"

#include <utility>
#include <vector>

namespace atlas {

class SqlConnection;

using ThemeOfRow = std::pair<SubCompetenceId, SkillThemeId>;

/// Adds themes and the rows that belong to them, within the caller's transaction.
Result<void> insertThemes(const SqlConnection& connection, const std::vector<SkillTheme>& themes,
    const std::vector<ThemeOfRow>& rows);

/// See AtlasRepository::adoptThemes().
Result<void> writeFirstThemes(const SqlConnection& connection, const std::vector<SkillTheme>& themes,
    const std::vector<ThemeOfRow>& rows);

} // namespace atlas
