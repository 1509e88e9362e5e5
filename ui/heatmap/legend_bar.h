#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/heatmap_model.h"
#include "render/palette.h"

#include <QWidget>

class QGridLayout;
class QLabel;
class QSlider;

namespace atlas {

class HeatmapView;

/// Below the heatmap: each rating with its word and how many cells hold it, and the zoom.
class LegendBar final : public QWidget {
    Q_OBJECT
public:
    LegendBar(HeatmapModel& model, HeatmapView& view, Theme theme, QWidget* parent = nullptr);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void rebuild();
    void adaptToWidth();
    void count();
    void showZoom(double zoom);

    HeatmapModel& m_model;
    Theme m_theme;
    QGridLayout* m_entries;
    std::vector<QLabel*> m_counts; ///< in legend order
    std::vector<QWidget*> m_widgets; ///< one an entry
    std::vector<QLabel*> m_words;
    QWidget* m_zoom;
    QSlider* m_slider;
    QLabel* m_percent;
};

} // namespace atlas
