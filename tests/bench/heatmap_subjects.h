#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later

#include "editing/atlas_document.h"
#include "models/heatmap_model.h"

#include <QAbstractTableModel>

#include <memory>

class QCPColorMap;
class QCustomPlot;
class QTableView;

namespace atlas {
class HeatmapView;
}

namespace bench {

constexpr int Rows = 1000;
constexpr int Columns = 1000;
constexpr int Width = 1920;
constexpr int Height = 1080;

/// One family of Rows x Columns cells with all six ratings, under fifty competences.
atlas::Atlas syntheticAtlas();

/// Our view on the synthetic atlas, shown off screen; every cell \a cellSize pixels square.
class OurHeatmap {
public:
    explicit OurHeatmap(int cellSize);
    ~OurHeatmap();

    void scrollTo(int step); ///< one row further for each step, and a complete repaint
    void panTo(int step); ///< one row and column further, as a user drags the scroll bars
    void editAndRepaint(int step); ///< rates one visible cell and lets the window repaint what changed

private:
    int m_cellSize;
    std::unique_ptr<atlas::AtlasDocument> m_document;
    std::unique_ptr<atlas::HeatmapModel> m_model;
    std::unique_ptr<atlas::HeatmapView> m_view;
};

/// Peer: a QTableView whose model gives background colour and text.
class TableViewPeer {
public:
    TableViewPeer(int cellSize, int headerWidth, int headerHeight);
    ~TableViewPeer();

    void scrollTo(int step);

private:
    int m_cellSize;
    std::unique_ptr<QAbstractTableModel> m_model;
    std::unique_ptr<QTableView> m_view;
};

/// Peer: QCustomPlot's colour map of the same cells.
class ColorMapPeer {
public:
    ColorMapPeer();
    ~ColorMapPeer();

    void panTo(int step);
    void editAndRepaint(int step);

private:
    std::unique_ptr<QCustomPlot> m_plot;
    QCPColorMap* m_map;
};

} // namespace bench
