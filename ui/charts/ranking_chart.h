#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/bar_chart.h"

namespace atlas {

/// What grows and what fades most: the items with the largest and those with the smallest net balance,
/// sorted; among equals the one with more cells on the outermost level comes first. Items without a value are
/// left out and counted in the foot.
class RankingChart final : public BarChart {
    Q_OBJECT
public:
    /// How many items stand at each end; all of them where there are not twice as many.
    static constexpr int Longest = 10;

    explicit RankingChart(QWidget* parent = nullptr);

    ChartTable table() const override;

protected:
    std::vector<Row> rows() const override;
    bool showsContext() const override { return true; }
    void plotRows(const QRectF& plot, double width) override;
    std::unique_ptr<ChartBase> copy() const override;
    QString chartName() const override;

private:
    std::vector<std::pair<double, int>> ranked() const; ///< balance and item, the largest first
    int cutTies() const; ///< items not shown whose balance equals that of the last one shown at an end
    void addValue(double balance, const QRectF& bar);
};

} // namespace atlas
