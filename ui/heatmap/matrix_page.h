#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/heatmap_model.h"
#include "ui/shell/view_settings.h"

#include <QWidget>

class QLabel;

namespace atlas {

class HeatmapView;

/// The heatmap under its title: name of the family, size, coverage, number of changed cells.
class MatrixPage final : public QWidget {
    Q_OBJECT
public:
    MatrixPage(HeatmapModel& model, const ViewSettings& settings, QWidget* parent = nullptr);

    HeatmapView& view() const { return *m_view; }

private:
    void showTitle();

    HeatmapModel& m_model;
    QLabel* m_title;
    QLabel* m_subtitle;
    HeatmapView* m_view;
};

} // namespace atlas
