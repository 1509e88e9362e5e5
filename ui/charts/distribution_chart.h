#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/bar_chart.h"

namespace atlas {

/// Distribution of the levels of each item: fading left of zero, strengthened right of it, the strongest
/// outermost. What is no step of the order, not applicable and not rated, stands apart at the right, never in
/// the middle.
class DistributionChart final : public BarChart {
    Q_OBJECT
public:
    enum class Measure { Share, Count };

    explicit DistributionChart(QWidget* parent = nullptr);

    /// Shares of the cells with a level, or numbers of cells.
    void setMeasure(Measure measure);
    Measure measure() const { return m_measure; }
    /// The chart of what stands apart.
    const QChart& apartChart() const { return *m_apart; }
    ChartTable table() const override;

protected:
    std::vector<Row> rows() const override;
    bool showsContext() const override { return !m_grouped; }
    void plotRows(const QRectF& plot, double width) override;
    std::unique_ptr<ChartBase> copy() const override;
    QString chartName() const override;

private:
    enum class Side { Left, Right, Apart };
    struct Part {
        Rating rating;
        Side side = Side::Apart;
        double factor = 1; ///< a level of weight 0 lies half on either side
    };
    struct Extent {
        double low = 0;
        double high = 0;
        double step = 1;
        int steps() const;
    };

    std::vector<Part> parts() const;
    double value(const ChartItem& item, const Part& part) const; ///< a length, without sign
    Extent extent(bool apart) const;
    void plotSide(QChart& chart, const QRectF& plot, const Extent& extent, bool apart);
    void addSegments(const Row& row, int at, const QRectF& plot, const Extent& extent, bool apart);
    void addTicks(ChartFooter& footer, const QRectF& plot, const Extent& extent) const;
    QString tickText(double value) const;

    QChart* m_apart; ///< in the scene, which owns it
    Measure m_measure = Measure::Share;
    mutable bool m_grouped = false; ///< contexts are headings
};

} // namespace atlas
