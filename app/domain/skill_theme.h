#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/ids.h"
#include "domain/language.h"

namespace atlas {

enum class ThemeKind { Transversal, Technical, Behavioural };

/// A skill that runs through all families. Which sub-competence belongs to which theme is editorial work of this
/// application, not of the study; a sub-competence has one theme or none.
struct SkillTheme {
    SkillThemeId id;
    QString key;
    ThemeKind kind = ThemeKind::Transversal;
    LocalizedText label;
};

} // namespace atlas
