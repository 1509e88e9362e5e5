// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/look_menus.h"

#include "ui/kit/colour_vision_effect.h"

#include <QActionGroup>
#include <QLocale>
#include <QMenu>
#include <QWidget>

namespace atlas {

namespace {

/// One entry of a menu of which one is chosen at a time.
QAction* addChoice(QMenu& menu, QActionGroup& group, const QString& text, bool checked)
{
    QAction* action = menu.addAction(text);
    action->setCheckable(true);
    action->setChecked(checked);
    group.addAction(action);
    return action;
}

} // namespace

LookMenus::LookMenus(QMenu& view, const Preferences& preferences, QWidget& coloured, QObject* window)
    : QObject(window)
    , m_coloured(coloured)
    , m_visions(new QActionGroup(this))
{
    buildThemes(*view.addMenu(tr("&Theme")), preferences.theme);
    buildTextSizes(*view.addMenu(tr("Si&ze of the text")), preferences.textPercent);
    buildVisions(*view.addMenu(tr("Colours as seen &by…")));
    buildLanguages(*view.addMenu(QStringLiteral("Lang&ue / Language")), preferences.language);
}

void LookMenus::buildThemes(QMenu& menu, ThemeChoice chosen)
{
    auto* group = new QActionGroup(this);
    const std::pair<ThemeChoice, QString> choices[] = {{ThemeChoice::System, tr("As the system")},
        {ThemeChoice::Light, tr("Light")}, {ThemeChoice::Dark, tr("Dark")},
        {ThemeChoice::HighContrastLight, tr("High contrast, light")},
        {ThemeChoice::HighContrastDark, tr("High contrast, dark")}};
    for (const auto& [theme, text] : choices) {
        connect(addChoice(menu, *group, text, theme == chosen), &QAction::triggered, this,
            [this, theme = theme] { Q_EMIT themeRequested(theme); });
    }
}

void LookMenus::buildTextSizes(QMenu& menu, int chosen)
{
    auto* group = new QActionGroup(this);
    for (const int percent : TextPercents) {
        const QString text = tr("%1%").arg(QLocale().toString(percent));
        connect(addChoice(menu, *group, text, percent == chosen), &QAction::triggered, this,
            [this, percent] { Q_EMIT textSizeRequested(percent); });
    }
}

void LookMenus::buildVisions(QMenu& menu)
{
    menu.setToolTipsVisible(true);
    const std::pair<ColourVision, QString> choices[] = {{ColourVision::Common, tr("Most people")},
        {ColourVision::Protanopia, tr("People who do not see red (protanopia)")},
        {ColourVision::Deuteranopia, tr("People who do not see green (deuteranopia)")},
        {ColourVision::Tritanopia, tr("People who do not see blue (tritanopia)")},
        {ColourVision::Achromatopsia, tr("People who see no colours, or a black-and-white print")}};
    for (const auto& [vision, text] : choices) {
        QAction* action = addChoice(menu, *m_visions, text, vision == m_vision);
        action->setData(static_cast<int>(vision));
        connect(action, &QAction::triggered, this, [this, vision = vision] { showAsSeenWith(vision); });
    }
}

void LookMenus::buildLanguages(QMenu& menu, Language chosen)
{
    auto* group = new QActionGroup(this);
    for (const Language language : {Language::French, Language::English}) {
        const QString name =
            language == Language::French ? QStringLiteral("Français") : QStringLiteral("English");
        connect(addChoice(menu, *group, name, language == chosen), &QAction::triggered, this,
            [this, language] { Q_EMIT languageRequested(language); });
    }
}

void LookMenus::showAsSeenWith(ColourVision vision)
{
    if (vision == m_vision)
        return;
    m_vision = vision;
    for (QAction* action : m_visions->actions())
        action->setChecked(action->data().toInt() == static_cast<int>(vision));
    // The one before goes with it.
    m_coloured.setGraphicsEffect(vision == ColourVision::Common ? nullptr : new ColourVisionEffect(vision));
    // The window alone would paint anew only what changes next.
    for (QWidget* part : m_coloured.findChildren<QWidget*>())
        part->update();
}

} // namespace atlas
