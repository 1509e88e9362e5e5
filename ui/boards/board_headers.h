#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QHeaderView>

namespace atlas {

class BoardGridView;
struct BoardHeading;

/// Labels of a board's rows with distribution, median and the number of cells it rests on, group titles above
/// their rows, and the dendrogram next to the cells.
class BoardRowHeader final : public QHeaderView {
    Q_OBJECT
public:
    explicit BoardRowHeader(BoardGridView& view);
    QSize sizeHint() const override { return minimumSize(); }

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;

private:
    void paintRow(QPainter& painter, const QRect& rect, int row) const;
    void paintSummary(QPainter& painter, const QRect& rect, const BoardHeading& heading) const;

    BoardGridView& m_view;
};

/// Labels of a board's columns under the names of their groups, which stay in sight while the columns scroll.
class BoardColumnHeader final : public QHeaderView {
    Q_OBJECT
public:
    explicit BoardColumnHeader(BoardGridView& view);
    QSize sizeHint() const override { return minimumSize(); }

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    bool viewportEvent(QEvent* event) override;

private:
    void paintGroupName(QPainter& painter, const QRect& seen, const QString& name) const;
    void paintGroups(QPainter& painter, const QRect& dirty) const;
    void paintColumn(QPainter& painter, const QRect& rect, int column) const;
    void paintSummary(QPainter& painter, const QRect& rect, const BoardHeading& heading) const;

    BoardGridView& m_view;
};

/// Titles of the row header's columns, in the corner where the headers meet.
class BoardCorner final : public QWidget {
    Q_OBJECT
public:
    explicit BoardCorner(BoardGridView& view);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    BoardGridView& m_view;
};

/// Widths of the row summary's parts at a zoom of 1, in pixels of a 13-pixel font.
namespace board_summary {
constexpr double Bar = 64;
constexpr double Median = 54;
constexpr double Count = 60;
constexpr double Gap = 8;
constexpr double All = Bar + Median + Count + 2 * Gap;
constexpr double CompactWords = 38;
constexpr double Compact = CompactWords + Gap;
} // namespace board_summary

} // namespace atlas
