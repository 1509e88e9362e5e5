// SPDX-License-Identifier: GPL-3.0-or-later
// Menus and tool bar of the main window.
#include "ui/window/main_window.h"

#include "ui/boards/board_grid_view.h"
#include "ui/editors/details_panel.h"
#include "ui/editors/heatmap_editor.h"
#include "ui/heatmap/heatmap_view.h"
#include "ui/heatmap/matrix_page.h"
#include "ui/kit/appearance.h"
#include "ui/kit/icons.h"
#include "ui/kit/key_hint.h"
#include "ui/kit/message_bar.h"
#include "ui/kit/panel_splitter.h"
#include "ui/kit/plain_words.h"
#include "ui/ratings/level_chooser.h"
#include "ui/window/navigation_view.h"
#include "ui/window/search_box.h"

#include <QDir>
#include <QFileInfo>
#include <QMenuBar>
#include <QToolBar>
#include <QToolButton>

namespace atlas {

QAction* MainWindow::command(QMenu* menu, const QString& text, const QKeySequence& shortcut, const char* icon)
{
    QAction* action = menu->addAction(text);
    action->setShortcut(shortcut);
    if (icon)
        action->setIcon(themedIcon(QLatin1String(icon), m_settings.theme));
    return action;
}

void MainWindow::buildMenus(const Preferences& preferences)
{
    buildFileMenu();
    buildEditMenu();
    buildViewMenu(preferences);
    buildHelpMenu();
}

void MainWindow::buildFileMenu()
{
    QMenu* menu = menuBar()->addMenu(tr("&File"));
    connect(command(menu, tr("&New from the study…"), QKeySequence::New, "new"), &QAction::triggered, this,
        &MainWindow::newRequested);
    connect(command(menu, tr("&Open…"), QKeySequence::Open, "open"), &QAction::triggered, this,
        &MainWindow::openRequested);
    m_recent = menu->addMenu(tr("Open &recent"));
    menu->addSeparator();
    connect(
        command(menu, tr("&Save a copy as…"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_S), "save-copy"),
        &QAction::triggered, this, &MainWindow::copyRequested);
    m_export = command(menu, tr("&Export…"), QKeySequence(Qt::CTRL | Qt::Key_E), "export");
    connect(m_export, &QAction::triggered, this, &MainWindow::exportRequested);
    m_print = command(menu, tr("&Print…"), QKeySequence::Print, "print");
    connect(m_print, &QAction::triggered, this, &MainWindow::print);
    menu->addSeparator();
    QAction* quit = command(menu, tr("&Quit"), QKeySequence(Qt::CTRL | Qt::Key_Q));
    quit->setMenuRole(QAction::QuitRole);
    connect(quit, &QAction::triggered, this, &QWidget::close);
}

void MainWindow::setRecentFiles(const QStringList& paths)
{
    m_recent->clear();
    for (const QString& path : paths) {
        QAction* action = m_recent->addAction(withoutMarks(QFileInfo(path).fileName()));
        action->setToolTip(QDir::toNativeSeparators(path));
        connect(action, &QAction::triggered, this, [this, path] { Q_EMIT openFileRequested(path); });
    }
    m_recent->setToolTipsVisible(true);
    m_recent->setEnabled(!paths.isEmpty());
}

void MainWindow::buildEditMenu()
{
    QMenu* menu = menuBar()->addMenu(tr("&Edit"));
    m_undo = command(menu, tr("&Undo"), QKeySequence::Undo, "undo");
    m_undo->setWhatsThis(tr("Undo"));
    connect(m_undo, &QAction::triggered, this, [this] {
        takeOverTexts();
        replay(EditOrigin::Undone);
    });
    m_redo = command(menu, tr("&Redo"), {}, "redo");
    m_redo->setWhatsThis(tr("Redo"));
    // The first one is shown in the menu; each system has its own custom.
    QList<QKeySequence> redoKeys{Qt::CTRL | Qt::Key_Y, Qt::CTRL | Qt::SHIFT | Qt::Key_Z};
#if defined(Q_OS_MACOS)
    redoKeys.swapItemsAt(0, 1);
#endif
    m_redo->setShortcuts(redoKeys);
    connect(m_redo, &QAction::triggered, this, [this] { replay(EditOrigin::Redone); });
    menu->addSeparator();
    menu->addAction(m_editor->copyAction());
    menu->addAction(m_editor->pasteAction());
    menu->addSeparator();
    QMenu* ratings = menu->addMenu(tr("Rat&e as"));
    ratings->setObjectName(QStringLiteral("ratings"));
    connect(ratings, &QMenu::aboutToShow, this, [this, ratings] {
        ratings->clear();
        addRatings(*ratings, m_matrix->view().cellPainter(), m_settings.language, std::nullopt);
    });
    connect(ratings, &QMenu::triggered, this,
        [this](const QAction* action) {
            m_editor->rate(m_matrix->view().heatmap().scale().fromIndex(action->data().toInt()));
        });
    menu->addAction(m_editor->chooseAction());
    menu->addAction(m_editor->restoreAction());
    m_matrixActions << ratings->menuAction();
    menu->addSeparator();
    m_ask = command(menu, tr("&Ask for a reason on each change"), {});
    m_ask->setCheckable(true);
    connect(m_ask, &QAction::toggled, m_editor, &HeatmapEditor::setAsksForReason);
    connect(m_ask, &QAction::triggered, this, &MainWindow::askForReasonRequested);
    menu->addSeparator();
    m_find = command(menu, tr("&Find…"), QKeySequence::Find, "search");
    connect(m_find, &QAction::triggered, this, [this] {
        m_search->setFocus(Qt::ShortcutFocusReason);
        m_search->selectAll();
    });
    menu->addSeparator();
    QAction* settings = command(menu, tr("Settin&gs…"), QKeySequence(Qt::CTRL | Qt::Key_Comma));
    settings->setMenuRole(QAction::PreferencesRole);
    connect(settings, &QAction::triggered, this, &MainWindow::settingsRequested);
}

void MainWindow::buildViewMenu(const Preferences& preferences)
{
    QMenu* menu = menuBar()->addMenu(tr("&View"));
    HeatmapView* view = &m_matrix->view();
    // A heatmap and a board are zoomed alike.
    const auto zoom = [&](const QString& text, const QList<QKeySequence>& shortcuts, const char* icon,
                          auto act) {
        QAction* action = command(menu, text, {}, icon);
        action->setShortcuts(shortcuts);
        connect(action, &QAction::triggered, view, [this, view, act] {
            if (BoardGridView* board = shownBoard())
                act(*board);
            else
                act(*view);
        });
        m_gridActions << action;
    };
    zoom(tr("Zoom &in"), {keys::ZoomIn, QKeySequence(Qt::CTRL | Qt::Key_Equal)}, "zoom-in",
        [](auto& shown) { shown.setZoom(shown.zoom() * 1.1); });
    zoom(
        tr("Zoom &out"), {keys::ZoomOut}, "zoom-out", [](auto& shown) { shown.setZoom(shown.zoom() / 1.1); });
    zoom(tr("&Actual size"), {QKeySequence(Qt::CTRL | Qt::Key_0)}, nullptr,
        [](auto& shown) { shown.setZoom(1.0); });
    zoom(tr("&Fit to window"), {keys::FitToWindow}, "fit", [](auto& shown) { shown.fitToWindow(); });
    menu->addSeparator();
    const auto collapse = [&](const QString& text, const QKeySequence& shortcut, const char* icon, auto act) {
        QAction* action = command(menu, text, shortcut, icon);
        connect(action, &QAction::triggered, view, act);
        m_matrixActions << action;
    };
    collapse(tr("&Collapse this competence"), QKeySequence(Qt::ALT | Qt::Key_Left), nullptr, [view] {
        if (view->currentIndex().isValid())
            view->setCollapsed(view->heatmap().competence(view->currentIndex().row()), true);
    });
    collapse(tr("E&xpand this competence"), QKeySequence(Qt::ALT | Qt::Key_Right), nullptr, [view] {
        if (view->currentIndex().isValid())
            view->setCollapsed(view->heatmap().competence(view->currentIndex().row()), false);
    });
    collapse(tr("Collapse all"), QKeySequence(Qt::ALT | Qt::SHIFT | Qt::Key_Left), "collapse",
        [this, view] { shownBoard() ? collapseBoard(true) : view->setAllCollapsed(true); });
    QAction* collapseAll = m_matrixActions.last();
    collapse(tr("Expand all"), QKeySequence(Qt::ALT | Qt::SHIFT | Qt::Key_Right), "expand",
        [this, view] { shownBoard() ? collapseBoard(false) : view->setAllCollapsed(false); });
    QAction* expandAll = m_matrixActions.last();
    // On a board their keys are for one group of columns: there they are of use in the open menu only.
    const auto enable = [this, collapseAll, expandAll](bool open) {
        for (QAction* action : {collapseAll, expandAll})
            action->setEnabled(currentPage() == m_matrix || (open && shownBoard()));
    };
    connect(menu, &QMenu::aboutToShow, this, [enable] { enable(true); });
    connect(
        menu, &QMenu::aboutToHide, this, [enable] { enable(false); }, Qt::QueuedConnection);
    menu->addSeparator();

    m_sidePanelShown = command(menu, tr("&Details panel"), QKeySequence(Qt::Key_F4));
    m_sidePanelShown->setObjectName(QStringLiteral("showDetails"));
    m_sidePanelShown->setCheckable(true);
    m_sidePanelShown->setChecked(true);
    connect(m_sidePanelShown, &QAction::toggled, this, &MainWindow::showSidePanel);
    QAction* navigation = command(menu, tr("List of fa&milies"), QKeySequence(Qt::Key_F3));
    navigation->setObjectName(QStringLiteral("showNavigation"));
    navigation->setCheckable(true);
    navigation->setChecked(true);
    connect(navigation, &QAction::toggled, m_listColumn, &QWidget::setVisible);
    menu->addSeparator();

    QMenu* places = menu->addMenu(tr("&Go to"));
    const std::pair<NavigationKind, Qt::Key> pages[] = {{NavigationKind::Overview, Qt::Key_F5},
        {NavigationKind::Similarity, Qt::Key_F6}, {NavigationKind::Differences, Qt::Key_F7},
        {NavigationKind::Versions, Qt::Key_F8}, {NavigationKind::Journal, Qt::Key_F9},
        {NavigationKind::Workshops, Qt::Key_F12}};
    for (const auto& [kind, key] : pages) {
        const int row = m_navigationModel.rowOf(kind);
        connect(command(places, m_navigationModel.index(row).data().toString(), QKeySequence(key)),
            &QAction::triggered, this, [this, row] {
                const bool here = m_navigation->currentIndex().row() == row;
                const QWidget* before = currentPage();
                m_navigation->chooseRow(row);
                if (here || currentPage() != before) // words that are not stored may hold the window where it is
                    currentPage()->setFocus();
            });
    }
    places->addSeparator();
    connect(command(places, tr("&Back to where the cell was chosen"), keys::GoBack), &QAction::triggered,
        this, &MainWindow::goBack);
    menu->addSeparator();
    buildLookMenus(menu, preferences);
}

void MainWindow::buildToolBar()
{
    QToolBar* bar = addToolBar(tr("Tools"));
    bar->setObjectName(QStringLiteral("tools"));
    bar->setMovable(false);
    bar->setContextMenuPolicy(Qt::PreventContextMenu);
    bar->setIconSize(scaledToText(QSize(18, 18)));
    bar->addWidget(m_search);
    auto* spacer = new QWidget;
    spacer->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    bar->addWidget(spacer);
    bar->addAction(m_messages->reminder());
    if (auto* reminder = qobject_cast<QToolButton*>(bar->widgetForAction(m_messages->reminder())))
        reminder->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    bar->addAction(m_undo);
    bar->addAction(m_redo);
    tellKey(*m_export);
    auto* exporting = new QToolButton;
    exporting->setDefaultAction(m_export);
    exporting->setText(tr("Export…"));
    exporting->setToolButtonStyle(Qt::ToolButtonTextOnly);
    exporting->setProperty("role", QStringLiteral("primary"));
    bar->addWidget(exporting);
    // From the bar to the list, and on to the pages, which are made later.
    setTabOrder(exporting, m_navigation);
    setTabOrder(m_navigation, m_splitter->handle(1));
}

} // namespace atlas
