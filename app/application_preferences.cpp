// SPDX-License-Identifier: GPL-3.0-or-later
// What the user set for all windows, and what follows from it.
#include "application.h"

#include "editing/atlas_document.h"
#include "storage/atlas_repository.h"
#include "ui/help/help_window.h"
#include "ui/window/main_window.h"
#include "ui/window/settings_dialog.h"
#include "ui/workshop/workshop_console.h"

#include <QApplication>

#include <optional>
#include <utility>

namespace atlas {

namespace {

Preferences storedPreferences()
{
    return Preferences::load(systemLanguage());
}

} // namespace

void Application::connectPreferences()
{
    // What replaces the window waits until the window has finished handling the click.
    constexpr auto later = Qt::QueuedConnection;
    MainWindow* window = m_window.get();
    // One wish among the preferences.
    const auto wish = [this, window](auto signal, auto member, Qt::ConnectionType connection) {
        const auto act = [this, member](auto value) {
            Preferences wanted = storedPreferences();
            wanted.*member = value;
            apply(wanted);
        };
        connect(window, signal, this, act, connection);
    };
    wish(&MainWindow::languageRequested, &Preferences::language, later);
    wish(&MainWindow::themeRequested, &Preferences::theme, later);
    wish(&MainWindow::textSizeRequested, &Preferences::textPercent, later);
    wish(&MainWindow::askForReasonRequested, &Preferences::asksForReason, Qt::DirectConnection);
    connect(window, &MainWindow::settingsRequested, this, &Application::changeSettings, later);
}

void Application::changeSettings()
{
    if (!m_window->takeOverTexts())
        return;
    // The dialog is the window's and has to go before it.
    std::optional<Preferences> wanted;
    if (SettingsDialog dialog(storedPreferences(), systemUserName(), m_window.get());
        dialog.exec() == QDialog::Accepted)
        wanted = dialog.preferences();
    if (wanted)
        apply(*wanted);
}

void Application::apply(const Preferences& wanted)
{
    const ViewSettings view{wanted.language, themeFor(wanted.theme)};
    const bool looksOther = view != m_view || wanted.textPercent != m_textPercent;
    if (looksOther && !m_window->takeOverTexts())
        return;
    wanted.store();
    m_authorship.sign(*m_document, *m_repository);
    if (looksOther)
        changeLook(view, wanted);
    else
        m_window->takeOver(wanted);
}

void Application::changeLook(const ViewSettings& view, const Preferences& wanted)
{
    m_window->saveLayout();
    const WorkshopConsole* console = m_window->console();
    const auto standing = console ? std::optional(console->standing()) : std::nullopt;
    const ColourVision vision = m_window->seenWith();
    const QString help = closeHelp(*m_window);
    m_window.reset();
    if (view.language != m_view.language)
        m_translations.install(view.language);
    if (view.theme != m_view.theme || wanted.textPercent != m_textPercent)
        applyAppearance(m_application, view.theme, wanted.textPercent);
    m_view = view;
    m_textPercent = wanted.textPercent;
    showWindow();
    m_window->showAsSeenWith(vision);
    if (!help.isEmpty())
        openHelp(*m_window, help);
    if (standing)
        m_window->resumeWorkshop(&*standing);
}

void Application::followSystem()
{
    // A dialog over the window would go with it: what changed waits for its end.
    if (!m_window || QApplication::activeModalWidget())
        return;
    const Preferences wanted = storedPreferences();
    if (themeFor(wanted.theme) != m_view.theme)
        apply(wanted);
}

} // namespace atlas
