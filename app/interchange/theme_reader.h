#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/atlas.h"
#include "domain/error.h"

#include <utility>
#include <vector>

namespace atlas {

/// The theme of one row of the study, known by its three labels; an empty theme key means none.
struct ThemeAssignment {
    QString familyKey;
    QString competence;
    QString subCompetence;
    QString themeKey;
};

/// The themes and which rows of the study belong to them: editorial work of this application, not of the
/// study.
struct ThemeCatalogue {
    std::vector<SkillTheme> themes; ///< ids count from 1 in this order
    std::vector<ThemeAssignment> assignments; ///< every row of the study once, in its order of families
};

/// The catalogue that comes with the application.
Result<ThemeCatalogue> readThemes();

/// The same from a folder laid out like data/. Fails with Damaged, the file and the row in the detail, unless
/// mapping.csv names every row of the study once and only themes of themes.json.
Result<ThemeCatalogue> readThemes(const QString& folder);

/// Gives \a atlas the themes of the catalogue in place of its own. A row gets its theme by family key,
/// competence and label together; one that the catalogue does not know has none.
void assignThemes(Atlas& atlas, const ThemeCatalogue& catalogue);

} // namespace atlas
