// SPDX-License-Identifier: GPL-3.0-or-later
// The part of the view menu that is about how everything looks: theme, size of the text, colour vision,
// language.
#include "ui/window/main_window.h"

#include "ui/kit/colour_vision_effect.h"

#include <QActionGroup>
#include <QLocale>
#include <QMenu>

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

void MainWindow::buildLookMenus(QMenu* view, const Preferences& preferences)
{
    buildThemeMenu(view->addMenu(tr("&Theme")), preferences.theme);
    buildTextMenu(view->addMenu(tr("Si&ze of the text")), preferences.textPercent);
    buildVisionMenu(view->addMenu(tr("Colours as seen &by…")));
    QMenu* languages = view->addMenu(QStringLiteral("Lang&ue / Language"));
    auto* group = new QActionGroup(this);
    for (const Language language : {Language::French, Language::English}) {
        const QString name =
            language == Language::French ? QStringLiteral("Français") : QStringLiteral("English");
        connect(addChoice(*languages, *group, name, preferences.language == language), &QAction::triggered,
            this, [this, language] { Q_EMIT languageRequested(language); });
    }
}

void MainWindow::buildThemeMenu(QMenu* menu, ThemeChoice chosen)
{
    auto* group = new QActionGroup(this);
    const std::pair<ThemeChoice, QString> choices[] = {{ThemeChoice::System, tr("As the system")},
        {ThemeChoice::Light, tr("Light")}, {ThemeChoice::Dark, tr("Dark")},
        {ThemeChoice::HighContrastLight, tr("High contrast, light")},
        {ThemeChoice::HighContrastDark, tr("High contrast, dark")}};
    for (const auto& [theme, text] : choices) {
        connect(addChoice(*menu, *group, text, theme == chosen), &QAction::triggered, this,
            [this, theme = theme] { Q_EMIT themeRequested(theme); });
    }
}

void MainWindow::buildTextMenu(QMenu* menu, int chosen)
{
    auto* group = new QActionGroup(this);
    for (const int percent : TextPercents) {
        const QString text = tr("%1%").arg(QLocale().toString(percent));
        connect(addChoice(*menu, *group, text, percent == chosen), &QAction::triggered, this,
            [this, percent] { Q_EMIT textSizeRequested(percent); });
    }
}

void MainWindow::buildVisionMenu(QMenu* menu)
{
    menu->setToolTipsVisible(true);
    m_visions = new QActionGroup(this);
    const std::pair<ColourVision, QString> choices[] = {{ColourVision::Common, tr("Most people")},
        {ColourVision::Protanopia, tr("People who do not see red (protanopia)")},
        {ColourVision::Deuteranopia, tr("People who do not see green (deuteranopia)")},
        {ColourVision::Tritanopia, tr("People who do not see blue (tritanopia)")},
        {ColourVision::Achromatopsia, tr("People who see no colours, or a black-and-white print")}};
    for (const auto& [vision, text] : choices) {
        QAction* action = addChoice(*menu, *m_visions, text, vision == m_vision);
        action->setData(static_cast<int>(vision));
        connect(action, &QAction::triggered, this, [this, vision = vision] { showAsSeenWith(vision); });
    }
}

void MainWindow::showAsSeenWith(ColourVision vision)
{
    if (vision == m_vision)
        return;
    m_vision = vision;
    for (QAction* action : m_visions->actions())
        action->setChecked(action->data().toInt() == static_cast<int>(vision));
    // The one before goes with it.
    m_central->setGraphicsEffect(vision == ColourVision::Common ? nullptr : new ColourVisionEffect(vision));
    // The window alone would paint anew only what changes next.
    for (QWidget* part : m_central->findChildren<QWidget*>())
        part->update();
}

} // namespace atlas
