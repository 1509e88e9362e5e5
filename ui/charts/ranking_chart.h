#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/bar_chart.h"

#include <optional>

namespace atlas {

/// What grows and what fades most: the items with a positive net balance and those with a negative one, each
/// from the furthest on. Among equal balances the place goes by the cells on the outermost level, then by the
/// cells with a level; what is still equal shares its place. Items without a value are counted in the foot.
class RankingChart final : public BarChart {
    Q_OBJECT
public:
    /// How many items stand at each end; all of them where there are not twice as many.
    static constexpr int Longest = 10;

    explicit RankingChart(QWidget* parent = nullptr);

    QString itemText(int index) const override;
    QString spokenItem(int index) const override;
    ChartTable table() const override;

protected:
    void itemsChanged() override;
    std::vector<Row> rows() const override;
    bool showsContext() const override { return true; }
    void plotRows(const QRectF& plot, double width) override;
    std::unique_ptr<ChartBase> copy() const override;
    QString chartName() const override;

private:
    struct Standing {
        std::optional<double> balance;
        int strongest = 0; ///< cells on the outermost level of its direction
        int lead = 0; ///< the same less those on the other outermost level
        int place = 0; ///< from 1, within its direction; 0 for none
        int sharing = 0; ///< items at that place
    };
    /// Items by direction, the furthest first.
    struct Ranked {
        std::vector<int> strengthened;
        std::vector<int> balanced;
        std::vector<int> fading;
    };

    void givePlaces(std::vector<int>& order);
    const Standing& standingOf(int item) const { return m_standings[static_cast<std::size_t>(item)]; }
    QString standingText(int index) const;
    void addStrongest(const QRectF& column);
    void addValue(double balance, const QRectF& place);

    std::vector<Standing> m_standings; ///< of all items
    Ranked m_ranked;
};

} // namespace atlas
