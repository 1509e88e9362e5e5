// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ratings/theme_menu.h"

#include "ui/kit/plain_words.h"

#include <QCoreApplication>
#include <QMenu>

#include <algorithm>
#include <optional>

namespace atlas {

namespace {

struct ThemeMenu {
    Q_DECLARE_TR_FUNCTIONS(atlas::ThemeMenu)
};

SkillThemeId themeOf(const Atlas& atlas, FamilyId family, SubCompetenceId row)
{
    const JobFamily* found = atlas.family(family);
    const auto at = std::find_if(found->rows.begin(), found->rows.end(),
        [row](const SubCompetence& candidate) { return candidate.id == row; });
    return at == found->rows.end() ? SkillThemeId() : at->theme;
}

/// The theme that all rows have; nothing if they differ.
std::optional<SkillThemeId> commonTheme(
    const Atlas& atlas, const std::vector<std::pair<FamilyId, SubCompetenceId>>& rows)
{
    std::optional<SkillThemeId> common;
    for (const auto& [family, row] : rows) {
        const SkillThemeId theme = themeOf(atlas, family, row);
        if (common && *common != theme)
            return std::nullopt;
        common = theme;
    }
    return common;
}

} // namespace

void addThemes(QMenu& menu, AtlasDocument& document, Language language,
    const std::vector<std::pair<FamilyId, SubCompetenceId>>& rows)
{
    const Atlas& atlas = document.atlas();
    QMenu* themes = menu.addMenu(ThemeMenu::tr("&Theme"));
    themes->setObjectName(QStringLiteral("themes"));
    themes->setEnabled(!document.isReadOnly() && !rows.empty() && !atlas.themes.empty());
    if (rows.empty())
        return;
    const std::optional<SkillThemeId> common = commonTheme(atlas, rows);
    const auto add = [&](const QString& text, SkillThemeId theme) {
        QAction* action = themes->addAction(withoutMarks(text));
        action->setCheckable(true);
        action->setChecked(common == theme);
        QObject::connect(action, &QAction::triggered, &document, [&document, rows, theme] {
            [[maybe_unused]] const auto result = document.setTheme(rows, theme); // the document says why not
        });
    };
    std::optional<ThemeKind> kind;
    for (const SkillTheme& theme : atlas.themes) {
        if (kind != theme.kind)
            themes->addSection(withoutMarks(themeKindLabel(theme.kind).in(language)));
        kind = theme.kind;
        add(theme.label.in(language), theme.id);
    }
    themes->addSeparator();
    add(ThemeMenu::tr("No theme"), SkillThemeId());
}

} // namespace atlas
