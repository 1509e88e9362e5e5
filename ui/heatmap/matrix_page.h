#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/heatmap_model.h"
#include "ui/kit/view_settings.h"

#include <QWidget>

class QLabel;
class QToolButton;
class QVBoxLayout;

namespace atlas {

class ArrangementBar;
class HeatmapView;

/// The heatmap under its title: name of the family, size, coverage, number of changed cells; between them how
/// the rows are sorted and filtered, in a bar that takes its room at once and is made when the page has been
/// painted.
class MatrixPage final : public QWidget {
    Q_OBJECT
public:
    MatrixPage(HeatmapModel& model, const ViewSettings& settings, QWidget* parent = nullptr);

    HeatmapView& view() const { return *m_view; }
    /// Shows a button to where this heatmap was reached from; none for an empty text.
    void offerWayBack(const QString& text);

Q_SIGNALS:
    void wayBackChosen();

private:
    void buildBar();
    void showTitle();
    void showOrder();

    HeatmapModel& m_model;
    QLabel* m_title;
    QLabel* m_subtitle;
    QToolButton* m_wayBack = nullptr; ///< made when first offered
    QVBoxLayout* m_header;
    QWidget* m_barRoom;
    ArrangementBar* m_bar = nullptr; ///< made after the first painting
    QString m_scaleKey; ///< of the levels that the bar offers
    HeatmapView* m_view;
};

} // namespace atlas
