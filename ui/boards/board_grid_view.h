#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later

#include "boards/board_painter.h"
#include "ink/wrapped_text.h"
#include "models/board_model.h"

#include <QHash>
#include <QTableView>

#include <memory>
#include <optional>

namespace atlas {

class BoardColumnHeader;
class BoardCorner;
class BoardRowHeader;

/// A board on screen, to be read: a table view for keyboard, scrolling and screen readers under a painting of
/// our own. All rows are equally high and all columns equally wide, so that thousands of them cost nothing.
/// Observes the model, which must outlive it.
class BoardGridView final : public QTableView {
    Q_OBJECT
public:
    static constexpr double MinimumZoom = 0.4;
    static constexpr double MaximumZoom = 3.0;

    BoardGridView(BoardModel& model, Theme theme, QWidget* parent = nullptr);
    ~BoardGridView() override;

    const Board* board() const { return m_model.board(); }
    const BoardPainter& painter() const { return *m_painter; }

    /// 1.0 is the size at which the application's font is used as it is.
    double zoom() const { return m_zoom; }
    /// Columns wide enough for their labels, whatever the window.
    void setZoom(double zoom);
    /// Columns as wide as the window has room for; stays in force while the window changes size.
    void fitToWindow();
    bool isFitted() const { return m_fitted; }
    void setShowsMeans(bool shows);
    bool showsMeans() const { return m_showsMeans; }

    /// Makes a place current and brings it into sight.
    void showPlace(int row, int column);

    QFont labelFont(bool bold = false) const;
    int scaled(double length) const;
    int labelWidth() const;
    /// What the row header shows beside the labels: bar, median and count side by side, or in a narrow window
    /// one above the other.
    enum class RowSummary { None, Compact, All };
    RowSummary rowSummary() const { return m_rowSummary; }
    /// Height of the band with the names of the column groups; 0 where nothing is grouped.
    int groupBand() const { return m_groupBand; }
    int summaryBand() const;
    /// Width or height of the dendrogram beside an axis; 0 where there is none.
    int treeBand(Qt::Orientation orientation) const;
    /// What stands above the columns of a group: its name, or where names do not fit all of them without the
    /// words they share; empty for a collapsed group, whose column has the name.
    const QString& groupName(int group) const { return m_groupNames[static_cast<std::size_t>(group)]; }
    /// A label in lines of \a width, at most \a lines, its words shortened where it is too long: in full it
    /// stands in the tool tip. A word too wide for its line is cut, not broken in two.
    static WrappedText wrappedLabel(const QString& text, const QFont& font, double width, int lines);
    /// The title of a group of rows, which runs over the whole view.
    QString titleText(const QString& label) const;
    /// Whether the labels above the columns stand upright in lines; else they run from bottom to top.
    bool hasUprightLabels() const { return m_upright; }
    bool hasUprightGroups() const { return m_groupsUpright; }
    bool hasUprightMeans() const;
    /// Index of the group at a position in the column header, -1 below the band or where nothing is grouped.
    int columnGroupAt(const QPoint& position) const;

Q_SIGNALS:
    void rowGroupToggled(int group);
    void columnGroupToggled(int group);
    /// The current place changed; -1, -1 for none.
    void placeChosen(int row, int column);
    /// Enter or a double click.
    void placeActivated(int row, int column);
    void zoomChanged(double zoom);

protected:
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    void selectionChanged(const QItemSelection& selected, const QItemSelection& deselected) override;
    void focusInEvent(QFocusEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void updateGeometries() override;
    void scrollContentsBy(int dx, int dy) override;

private:
    /// What a place is known by when the board is made anew.
    struct Place {
        QString row, rowContext, column, columnContext;
    };

    void rememberPlace();
    void onModelReset();
    void layOut();
    int fittingColumnWidth(int available) const;
    RowSummary fittingSummary() const;
    int summaryWidth() const;
    int widestWord() const;
    int labelHeight(const QString& label, int width) const;
    void measureHeader(int columnWidth);
    void measureGroups(int columnWidth);
    int groupsHigh(int columnWidth) const;
    void toggleCurrentGroup(Qt::Orientation axis, bool collapse);
    void paintCells(QPainter& painter, const QRect& dirty) const;
    void paintTitles(QPainter& painter, const QRect& dirty) const;
    void paintCurrent(QPainter& painter) const;

    BoardModel& m_model;
    Theme m_theme;
    std::unique_ptr<BoardPainter> m_painter;
    BoardRowHeader* m_rowHeader;
    BoardColumnHeader* m_columnHeader;
    BoardCorner* m_corner;
    std::optional<Place> m_place; ///< while the model is reset
    double m_zoom = 1.0;
    bool m_fitted = true;
    bool m_showsMeans = false;
    bool m_layingOut = false;
    bool m_upright = true;
    bool m_groupsUpright = true;
    std::vector<QString> m_groupNames;
    RowSummary m_rowSummary = RowSummary::None;
    bool m_isTight = false; ///< labels make room for the tree
    // Thousands of labels are measured once, not at every sorting.
    mutable QFont m_measuredFont;
    mutable int m_measuredWidth = 0;
    mutable QHash<QString, int> m_widestWords;
    mutable QHash<QString, int> m_labelHeights; ///< in m_measuredWidth
    int m_groupBand = 0;
    int m_labelBand = 0;
};

} // namespace atlas
