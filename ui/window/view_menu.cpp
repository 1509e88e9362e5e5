// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/view_menu.h"

#include "ui/boards/board_grid_view.h"
#include "ui/heatmap/heatmap_view.h"
#include "ui/kit/command.h"
#include "ui/kit/icons.h"
#include "ui/kit/key_hint.h"
#include "ui/window/window_pages.h"

#include <QAction>
#include <QMainWindow>
#include <QMenuBar>
#include <QSignalBlocker>

namespace atlas {

namespace {

QIcon iconOf(const char* name, Theme theme)
{
    return name ? themedIcon(QLatin1String(name), theme) : QIcon();
}

} // namespace

ViewMenu::ViewMenu(QMainWindow& window, HeatmapView& view, WindowPages& pages, const NavigationModel& places,
    Theme theme)
    : QObject(&window)
    , m_menu(*window.menuBar()->addMenu(tr("&View")))
    , m_view(view)
    , m_pages(pages)
    , m_theme(theme)
{
    addZoom();
    m_menu.addSeparator();
    addGroups();
    m_menu.addSeparator();
    addPanels();
    m_menu.addSeparator();
    addPlaces(places);
    m_menu.addSeparator();
    connect(&pages, &WindowPages::changed, this, &ViewMenu::follow);
}

/// A heatmap and a board are zoomed alike.
template <class Act>
void ViewMenu::zoom(const QString& text, const QList<QKeySequence>& keys, const char* icon, Act act)
{
    QAction* action = command(m_menu, text, keys, iconOf(icon, m_theme));
    connect(action, &QAction::triggered, &m_view, [this, act] {
        if (BoardGridView* board = m_pages.board())
            act(*board);
        else
            act(m_view);
    });
    m_forGrid << action;
}

void ViewMenu::addZoom()
{
    zoom(tr("Zoom &in"), {keys::ZoomIn, QKeySequence(Qt::CTRL | Qt::Key_Equal)}, "zoom-in",
        [](auto& shown) { shown.setZoom(shown.zoom() * 1.1); });
    zoom(
        tr("Zoom &out"), {keys::ZoomOut}, "zoom-out", [](auto& shown) { shown.setZoom(shown.zoom() / 1.1); });
    zoom(tr("&Actual size"), {QKeySequence(Qt::CTRL | Qt::Key_0)}, nullptr,
        [](auto& shown) { shown.setZoom(1.0); });
    zoom(tr("&Fit to window"), {keys::FitToWindow}, "fit", [](auto& shown) { shown.fitToWindow(); });
}

template <class Act>
QAction* ViewMenu::collapse(const QString& text, const QKeySequence& key, const char* icon, Act act)
{
    QAction* action = command(m_menu, text, {key}, iconOf(icon, m_theme));
    connect(action, &QAction::triggered, &m_view, act);
    m_forMatrix << action;
    return action;
}

void ViewMenu::addGroups()
{
    const auto collapseHere = [this](bool collapsed) {
        if (m_view.currentIndex().isValid())
            m_view.setCollapsed(m_view.heatmap().competence(m_view.currentIndex().row()), collapsed);
    };
    const auto collapseAll = [this](bool collapsed) {
        if (m_pages.board())
            m_pages.collapseBoard(collapsed);
        else
            m_view.setAllCollapsed(collapsed);
    };
    collapse(tr("&Collapse this competence"), QKeySequence(Qt::ALT | Qt::Key_Left), nullptr,
        [collapseHere] { collapseHere(true); });
    collapse(tr("E&xpand this competence"), QKeySequence(Qt::ALT | Qt::Key_Right), nullptr,
        [collapseHere] { collapseHere(false); });
    QAction* all[] = {collapse(tr("Collapse all"), QKeySequence(Qt::ALT | Qt::SHIFT | Qt::Key_Left), "collapse",
                          [collapseAll] { collapseAll(true); }),
        collapse(tr("Expand all"), QKeySequence(Qt::ALT | Qt::SHIFT | Qt::Key_Right), "expand",
            [collapseAll] { collapseAll(false); })};
    // On a board their keys are for one group of columns: there they are of use in the open menu only.
    const auto enable = [this, first = all[0], second = all[1]](bool open) {
        for (QAction* action : {first, second})
            action->setEnabled(m_pages.isMatrixShown() || (open && m_pages.board()));
    };
    connect(&m_menu, &QMenu::aboutToShow, this, [enable] { enable(true); });
    connect(
        &m_menu, &QMenu::aboutToHide, this, [enable] { enable(false); }, Qt::QueuedConnection);
}

void ViewMenu::addPanels()
{
    m_sidePanel = command(m_menu, tr("&Details panel"), {Qt::Key_F4});
    m_sidePanel->setObjectName(QStringLiteral("showDetails"));
    m_sidePanel->setCheckable(true);
    m_sidePanel->setChecked(true);
    connect(m_sidePanel, &QAction::toggled, &m_pages, &WindowPages::showSidePanel);
    m_navigation = command(m_menu, tr("List of fa&milies"), {Qt::Key_F3});
    m_navigation->setObjectName(QStringLiteral("showNavigation"));
    m_navigation->setCheckable(true);
    m_navigation->setChecked(true);
}

void ViewMenu::addPlaces(const NavigationModel& places)
{
    QMenu& menu = *m_menu.addMenu(tr("&Go to"));
    const std::pair<NavigationKind, Qt::Key> pages[] = {{NavigationKind::Overview, Qt::Key_F5},
        {NavigationKind::Similarity, Qt::Key_F6}, {NavigationKind::Differences, Qt::Key_F7},
        {NavigationKind::Versions, Qt::Key_F8}, {NavigationKind::Journal, Qt::Key_F9},
        {NavigationKind::Workshops, Qt::Key_F12}};
    for (const auto& [kind, key] : pages) {
        const int row = places.rowOf(kind);
        connect(command(menu, places.index(row).data().toString(), {key}), &QAction::triggered, this,
            [this, row] { Q_EMIT placeChosen(row); });
    }
    menu.addSeparator();
    connect(command(menu, tr("&Back to where the cell was chosen"), {keys::GoBack}), &QAction::triggered, this,
        &ViewMenu::wayBackChosen);
}

void ViewMenu::follow()
{
    const bool matrix = m_pages.isMatrixShown();
    for (QAction* action : m_forMatrix)
        action->setEnabled(matrix);
    for (QAction* action : m_forGrid)
        action->setEnabled(matrix || m_pages.board());
    m_sidePanel->setEnabled(m_pages.sidePanel());
    const QSignalBlocker quiet(m_sidePanel);
    m_sidePanel->setChecked(m_pages.isSidePanelOpen());
}

} // namespace atlas
