#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/heatmap_model.h"
#include "models/navigation_model.h"
#include "ui/kit/view_settings.h"

#include <QWidget>

class QSettings;
class QStackedWidget;

namespace atlas {

class DetailsPanel;
class HeatmapEditor;
class HeatmapView;
class LegendBar;
class MatrixPage;
class MessageBar;
class NavigationView;
class PanelSplitter;

/// What fills the main window: the list of entries, the pages, the details beside a heatmap, its legend below.
/// Knows how much room each may take. The models outlive it.
class WindowBody final : public QWidget {
    Q_OBJECT
public:
    WindowBody(AtlasDocument& document, HeatmapModel& heatmap, NavigationModel& entries,
        const ViewSettings& settings, QWidget* parent);

    NavigationView& navigation() const { return *m_navigation; }
    MessageBar& messages() const { return *m_messages; }
    MatrixPage& matrix() const { return *m_matrix; }
    HeatmapView& view() const;
    HeatmapEditor& editor() const { return *m_editor; }
    DetailsPanel& details() const { return *m_details; }
    /// The heatmap's page is the first.
    QStackedWidget& stack() const { return *m_stack; }

    void showNavigation(bool shown);
    /// Without a heatmap there is no legend, and nothing for its commands to act on.
    void setMatrixShown(bool shown);
    /// However wide the panels were made, on another screen perhaps: the cells keep room.
    void boundPanels();
    void restorePanels(const QSettings& settings, bool small);
    /// In the family of that key, if it is shown.
    void restoreCell(const QSettings& settings, const QString& family);
    void restoreZoom(const QSettings& settings);
    void save(QSettings& settings) const;

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    HeatmapModel& m_heatmap;
    PanelSplitter* m_splitter;
    QWidget* m_listColumn;
    NavigationView* m_navigation;
    QWidget* m_listFoot; ///< in the place of the legend while there is none, so that the list keeps its height
    QStackedWidget* m_stack;
    MessageBar* m_messages;
    MatrixPage* m_matrix;
    HeatmapEditor* m_editor;
    DetailsPanel* m_details;
    LegendBar* m_legend;
};

} // namespace atlas
