#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ink/cell_painter.h"
#include "models/heatmap_model.h"

#include <QWidget>

class QGridLayout;
class QLabel;
class QSlider;

namespace atlas {

class HeatmapView;

/// Below the heatmap: each rating, and each mark of a cell, with its word and how many cells hold it, and the
/// zoom. Takes its room at once and is filled when the window has been painted.
class LegendBar final : public QWidget {
    Q_OBJECT
public:
    LegendBar(HeatmapModel& model, HeatmapView& view, Theme theme, QWidget* parent = nullptr);

    /// What it takes when it is \a width wide, shown or not.
    int heightFor(int width);

    /// The words must not hold the window wide.
    QSize minimumSizeHint() const override { return {0, minimumHeight()}; }

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void fill();
    void buildZoom();
    QWidget& lastStopAbove() const;
    void rebuild();
    void addEntry(const QPixmap& picture, const QString& text, const QString& inFull);
    QPixmap markPicture(const CellPainter& cells, CellPainter::Marks marks) const;
    static QString changedWord();
    static QString explainedWord();
    void adaptToWidth();
    void count();
    void showZoom(double zoom);
    int measuredWidth(int lines, bool wordedMarks, bool wordedLevels = true) const;

    HeatmapModel& m_model;
    HeatmapView& m_view;
    Theme m_theme;
    int m_wantedWidth = 0; ///< for one line; 0 while not measured
    QGridLayout* m_entries;
    std::vector<QLabel*> m_counts; ///< in legend order, then of the marks
    std::vector<QWidget*> m_widgets; ///< one an entry
    std::vector<QLabel*> m_words;
    QWidget* m_zoom = nullptr; ///< there once the bar is filled
    QSlider* m_slider;
    QLabel* m_percent;
};

} // namespace atlas
