#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/ids.h"
#include "domain/language.h"

namespace atlas {

enum class ThemeKind { Transversal, Technical, Behavioural };

/// A skill that runs through all families. Which sub-competence belongs to which theme is editorial work of
/// this application, not of the study; a sub-competence has one theme or none.
struct SkillTheme {
    SkillThemeId id;
    QString key;
    ThemeKind kind = ThemeKind::Transversal;
    LocalizedText label;
    friend bool operator==(const SkillTheme&, const SkillTheme&) = default;
};

/// What a kind is called, in both languages like the themes themselves: an export may speak another language
/// than the windows.
inline LocalizedText themeKindLabel(ThemeKind kind)
{
    switch (kind) {
    case ThemeKind::Transversal:
        return {QStringLiteral("Compétences transversales"), QStringLiteral("Transversal skills")};
    case ThemeKind::Technical:
        return {QStringLiteral("Compétences techniques"), QStringLiteral("Technical skills")};
    case ThemeKind::Behavioural:
        return {QStringLiteral("Compétences comportementales"), QStringLiteral("Behavioural skills")};
    }
    Q_UNREACHABLE();
}

} // namespace atlas
