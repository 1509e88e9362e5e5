#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ink/palette.h"
#include "models/navigation_model.h"

#include <QObject>

class QAction;
class QMainWindow;
class QMenu;

namespace atlas {

class HeatmapView;
class WindowPages;

/// The view menu of the main window, which owns it: zoom and groups of what is shown, panels, places to go to.
class ViewMenu final : public QObject {
    Q_OBJECT
public:
    ViewMenu(QMainWindow& window, HeatmapView& view, WindowPages& pages, const NavigationModel& places,
        Theme theme);

    /// For further entries.
    QMenu& menu() const { return m_menu; }
    QAction& sidePanelAction() const { return *m_sidePanel; }
    QAction& navigationAction() const { return *m_navigation; }

Q_SIGNALS:
    /// An entry of the list at the left, by its row.
    void placeChosen(int row);
    void wayBackChosen();

private:
    void addZoom();
    void addGroups();
    void addPanels();
    void addPlaces(const NavigationModel& places);
    template <class Act>
    void zoom(const QString& text, const QList<QKeySequence>& keys, const char* icon, Act act);
    template <class Act>
    QAction* collapse(const QString& text, const QKeySequence& key, const char* icon, Act act);
    /// Enables what is of use for the page that is shown.
    void follow();

    QMenu& m_menu;
    HeatmapView& m_view;
    WindowPages& m_pages;
    Theme m_theme;
    QAction* m_sidePanel = nullptr;
    QAction* m_navigation = nullptr;
    QList<QAction*> m_forMatrix; ///< of use only where a heatmap is shown
    QList<QAction*> m_forGrid; ///< and those of use for a board too
};

} // namespace atlas
