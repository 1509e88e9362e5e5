// SPDX-License-Identifier: GPL-3.0-or-later
// The help menu of the main window and of the facilitator's console.
#include "ui/window/main_window.h"

#include "ui/heatmap/matrix_page.h"
#include "ui/help/about_dialog.h"
#include "ui/help/help_key.h"
#include "ui/help/help_topics.h"
#include "ui/help/help_window.h"
#include "ui/help/shortcut_sheet.h"
#include "ui/kit/icons.h"
#include "ui/kit/key_hint.h"

#include <QAction>
#include <QApplication>
#include <QMenuBar>

namespace atlas {

void MainWindow::buildHelpMenu()
{
    addHelpMenu(*this);
    new HelpKey(this);
}

void MainWindow::addHelpMenu(QMainWindow& window)
{
    QMenu* menu = window.menuBar()->addMenu(tr("&Help"));
    connect(command(menu, tr("&Help on this page"), QKeySequence(Qt::Key_F1), "info"), &QAction::triggered,
        &window, [this, &window] {
            const QString topic = helpTopicOf(QApplication::focusWidget());
            openHelp(
                window, topic.isEmpty() ? helpTopicOf(&window == this ? currentPage() : &window) : topic);
        });
    if (&window == this)
        connect(command(menu, tr("&Take the tour"), {}), &QAction::triggered, this, &MainWindow::startTour);
    connect(command(menu, tr("&Keyboard shortcuts"), QKeySequence(Qt::CTRL | Qt::Key_F1)),
        &QAction::triggered, &window,
        [this, &window] { showShortcutSheet(*this, m_document.atlas(), m_settings, window); });
    menu->addSeparator();
    QAction* about = command(menu, tr("&About Competence Atlas"), {});
    if (&window == this)
        about->setMenuRole(QAction::AboutRole);
    connect(about, &QAction::triggered, &window, [&window] { AboutDialog(&window).exec(); });
}

} // namespace atlas
