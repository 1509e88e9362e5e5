#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ink/cell_canvas.h"
#include "ink/cell_tiles.h"
#include "models/heatmap_model.h"

#include <QFont>
#include <QHash>
#include <QTableView>

#include <optional>
#include <set>

namespace atlas {

class CornerTitles;
class DomainHeader;
class RowHeader;

/// The heatmap of one family: a table view for selection, keyboard, headers and screen readers under a
/// painting of our own. Observes the model, which must outlive it; asks for edits by signals.
class HeatmapView final : public QTableView {
    Q_OBJECT
public:
    static constexpr double MinimumZoom = 0.03;
    static constexpr double MaximumZoom = 3.0;
    /// Below this many pixels a line of text is noise and left out.
    static constexpr int LegiblePixels = 7;

    HeatmapView(HeatmapModel& model, Theme theme, QWidget* parent = nullptr);
    ~HeatmapView() override;

    const HeatmapModel& heatmap() const { return m_model; }
    const CellPainter& cellPainter() const { return m_tiles->painter(); }

    /// 1.0 is the size at which the application's font is used as it is.
    double zoom() const { return m_zoom; }
    void setZoom(double zoom);
    /// Largest zoom at which the whole matrix is seen without scrolling; stays in force while the window
    /// changes size.
    void fitToWindow();
    bool isFitted() const { return m_fitted; }

    /// Where the rows are not grouped there is nothing to collapse; what was collapsed comes back with the
    /// groups.
    bool isCollapsed(CompetenceId competence) const
    {
        return m_model.order().grouped && m_collapsed.count(competence) > 0;
    }
    void setCollapsed(CompetenceId competence, bool collapsed);
    void setAllCollapsed(bool collapsed);
    void toggleGroup(int row);

    /// Makes the cell current, opening its group and clearing the filter if need be. Row and column of the
    /// matrix.
    void showCell(int matrixRow, int column);
    void showCompetence(int matrixRow);
    /// Makes the first cell shown of a column current.
    void showDomain(int column);

    /// Selected cells, or the current one if none is selected; none of a collapsed competence.
    QModelIndexList chosenCells() const;

    /// The part of a group's title that falls into a widget whose left edge lies \a offset pixels right of
    /// the view's.
    void paintGroupTitle(QPainter& painter, const QRect& rect, int row, int offset) const;
    QFont labelFont(bool bold = false) const;
    /// Width of the label part of the row header; the summary stands right of it.
    int labelWidth() const { return m_labelWidth; }
    /// Whether bar, median and count of a row stand side by side, or in a narrow window one above the other.
    bool hasCompactSummary() const { return m_compactSummary; }
    int scaled(double length) const;

    /// What there is room for of the label of a row or a group, and of a domain; tooltips hold all of it.
    QString shownLabel(int row) const;
    QString shownHead(int column) const;

Q_SIGNALS:
    void ratingChosen(atlas::Rating rating);
    void stepChosen(int direction);
    void chooserRequested();
    void zoomChanged(double zoom);
    /// A row was to be shown that the filter hid.
    void filterCleared();

protected:
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    void focusInEvent(QFocusEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    bool viewportEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void updateGeometries() override;
    void scrollContentsBy(int dx, int dy) override;

private:
    void rememberPlace();
    void onModelReset();
    void followShape();
    void applyZoom(double zoom);
    void layOut();
    void adaptToSize();
    void makeTiles();
    void layOutRows();
    void layOutColumns();
    double fittingZoom() const;
    int heightOfRow(int row, double zoom, int labelWidth, int fullWidth) const;
    int headerHeight(double zoom, int columnWidth) const;
    int wrappedHeight(const QFont& font, const QString& text, int width) const;
    int summaryWidth(double zoom) const;
    bool isSummaryCompact(double zoom) const;
    int labelWidthFor(double zoom) const;
    int leastColumnWidth(double zoom) const;
    int measuredColumnWidth(double zoom) const;
    int columnWidthFor(double zoom, int available) const;
    int basePixels() const;
    QFont fontFor(double zoom, bool bold) const;
    void applyCollapsed();
    void paintSelection(QPainter& painter) const;
    bool rateByKey(const QKeyEvent& event);

    /// How high a text last turned out to be, and the widths that it was given and took.
    struct WrappedText {
        QFont font;
        int given = -1;
        int taken = 0;
        int height = 0;
    };

    HeatmapModel& m_model;
    Theme m_theme;
    std::unique_ptr<CellTiles> m_tiles;
    CellCanvas m_canvas;
    RowHeader* m_rowHeader;
    DomainHeader* m_domainHeader;
    CornerTitles* m_corner;
    std::set<CompetenceId> m_collapsed;
    FamilyId m_family; ///< shown before the model's resetting
    std::optional<CellRef> m_place; ///< current before the model's resetting
    double m_zoom = 1.0;
    bool m_fitted = false;
    bool m_layingOut = false;
    bool m_sizeAwaited = false;
    int m_labelWidth = 0;
    mutable int m_leastColumnWidth = 0; ///< at the zoom below; 0 while not measured
    mutable double m_leastColumnZoom = 0.0;
    mutable QHash<QString, WrappedText> m_wrapped; ///< labels of the family shown
    bool m_compactSummary = false;
};

} // namespace atlas
