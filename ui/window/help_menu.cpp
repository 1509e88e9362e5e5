// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/help_menu.h"

#include "ui/help/about_dialog.h"
#include "ui/help/help_key.h"
#include "ui/help/help_topics.h"
#include "ui/help/help_window.h"
#include "ui/help/shortcut_sheet.h"
#include "ui/kit/command.h"
#include "ui/kit/icons.h"
#include "ui/window/window_pages.h"

#include <QAction>
#include <QApplication>
#include <QMainWindow>
#include <QMenuBar>

namespace atlas {

HelpMenu::HelpMenu(QMainWindow& main, const AtlasDocument& document, const ViewSettings& settings,
    const WindowPages& pages)
    : QObject(&main)
    , m_main(main)
    , m_document(document)
    , m_settings(settings)
    , m_pages(pages)
{
    addTo(main);
    new HelpKey(&main);
}

void HelpMenu::addTo(QMainWindow& window)
{
    const bool isMain = &window == &m_main;
    QMenu& menu = *window.menuBar()->addMenu(tr("&Help"));
    connect(command(menu, tr("&Help on this page"), {Qt::Key_F1},
                themedIcon(QStringLiteral("info"), m_settings.theme)),
        &QAction::triggered, &window, [this, &window, isMain] {
            const QString topic = helpTopicOf(QApplication::focusWidget());
            openHelp(window, topic.isEmpty() ? helpTopicOf(isMain ? m_pages.shown() : &window) : topic);
        });
    if (isMain)
        connect(command(menu, tr("&Take the tour")), &QAction::triggered, this, &HelpMenu::tourRequested);
    connect(command(menu, tr("&Keyboard shortcuts"), {QKeySequence(Qt::CTRL | Qt::Key_F1)}),
        &QAction::triggered, &window,
        [this, &window] { showShortcutSheet(m_main, m_document.atlas(), m_settings, window); });
    menu.addSeparator();
    QAction* about = command(menu, tr("&About Competence Atlas"));
    if (isMain)
        about->setMenuRole(QAction::AboutRole);
    connect(about, &QAction::triggered, &window, [&window] { AboutDialog(&window).exec(); });
}

} // namespace atlas
