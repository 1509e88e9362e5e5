#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QHeaderView>

namespace atlas {

class HeatmapView;
struct Distribution;

/// Sub-competences beside their rows, with distribution, median and the number of cells it rests on; stays in
/// sight while the matrix scrolls sideways.
class RowHeader final : public QHeaderView {
    Q_OBJECT
public:
    explicit RowHeader(HeatmapView& view);

    /// The view gives it a fixed width; Qt would measure a hundred labels to find one.
    QSize sizeHint() const override { return minimumSize(); }

protected:
    void paintEvent(QPaintEvent* event) override;
    void paintSection(QPainter* painter, const QRect& rect, int section) const override;
    void mousePressEvent(QMouseEvent* event) override;

private:
    void paintSummary(QPainter& painter, const QRect& rect, const Distribution& counts) const;

    HeatmapView& m_view;
};

/// Activity domains above their columns, upright and wrapped, each with its distribution and median.
class DomainHeader final : public QHeaderView {
    Q_OBJECT
public:
    explicit DomainHeader(HeatmapView& view);

    /// The view gives it a fixed height.
    QSize sizeHint() const override { return minimumSize(); }

protected:
    void paintEvent(QPaintEvent* event) override;
    void paintSection(QPainter* painter, const QRect& rect, int section) const override;

private:
    HeatmapView& m_view;
};

/// Titles of the row header's columns, in the corner where the headers meet.
class CornerTitles final : public QWidget {
    Q_OBJECT
public:
    explicit CornerTitles(HeatmapView& view);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    HeatmapView& m_view;
};

/// Widths of the summary's parts at a zoom of 1, in pixels of a 13-pixel font.
namespace summary {
constexpr double Bar = 76;
constexpr double Median = 62;
constexpr double Count = 62;
constexpr double Gap = 8;
constexpr double All = Bar + Median + Count + 3 * Gap;
constexpr double CompactWords = 52;
constexpr double Compact = CompactWords + 2 * Gap;
} // namespace summary

} // namespace atlas
