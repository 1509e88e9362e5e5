#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/small_atlas.h"

namespace atlas {

/// Two families on the impact scale with themes over both, a third without rows, and a fourth on another
/// scale.
///
///     family 1                         theme      Zones  Épargne
///     Conseil   Écouter                Empathy    ++     +
///               Analyser les données   Data       +      -
///     Gestion   Maitrise des outils    Data       N/A    .
///               Zèle                   none       --     --
///     family 2                                    Paie   Audit   Droit
///     Pilotage  maîtrise  des outils   Data       ++     ++      .
///               Ecouter                Empathy    -      ++      +
inline Atlas themedAtlas()
{
    const auto text = [](const char* words) { return QString::fromUtf8(words); };
    Atlas atlas;
    atlas.scales = {impactScale(), scaleWithLevelApart()};
    atlas.themes = {{{10}, text("empathy"), ThemeKind::Behavioural, {text("Empathie"), text("Empathy")}},
        {{11}, text("idle"), ThemeKind::Transversal, {text("Sans ligne"), text("Without a row")}},
        {{12}, text("data"), ThemeKind::Transversal, {text("Données"), text("Data")}}};
    JobFamily first = smallFamily(1, {text("Zones"), text("Épargne")},
        {{text("Conseil"), {text("Écouter"), text("Analyser les données")}},
            {text("Gestion"), {text("Maitrise des outils"), text("Zèle")}}});
    first.current = matrixOf(impactScale(), {text("++ +"), text("+ -"), text("N/A ."), text("-- --")});
    first.rows.edit()[0].theme = {10};
    first.rows.edit()[1].theme = {12};
    first.rows.edit()[2].theme = {12};
    JobFamily second = smallFamily(2, {text("Paie"), text("Audit"), text("Droit")},
        {{text("Pilotage"), {text("maîtrise  des outils"), text("Ecouter")}}});
    second.current = matrixOf(impactScale(), {text("++ ++ ."), text("- ++ +")});
    second.rows.edit()[0].theme = {12};
    second.rows.edit()[1].theme = {10};
    JobFamily third = smallFamily(3, {text("Seule")}, {});
    JobFamily fourth = smallFamily(4, {text("Autre")}, {{text("Ailleurs"), {text("Écouter")}}});
    fourth.scale = scaleWithLevelApart().id;
    atlas.families = {first, second, third, fourth};
    for (JobFamily& family : atlas.families.edit())
        family.study = family.current;
    return atlas;
}

} // namespace atlas
