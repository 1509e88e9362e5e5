#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/chart_base.h"

#include <array>

class QLineSeries;

namespace atlas {

/// Medians of up to four domains over the themes: strong fading in the middle, strong reinforcement outside.
/// Series are told apart by colour, line and marker; their entries in the legend are what is chosen.
class RadarChart final : public ChartBase {
    Q_OBJECT
public:
    static constexpr int MostSeries = 4;

    explicit RadarChart(QWidget* parent = nullptr);

    /// Takes the first MostSeries; each has a value or none for every theme.
    void setSeries(std::vector<RadarSeries> series, const QStringList& themes, const RatingScale& scale,
        Language language);
    const std::vector<RadarSeries>& series() const { return m_series; }

    /// Not of the scale's hues; at least 3:1 against the background of \a theme.
    static QColor seriesColour(int index, Theme theme);

    int itemCount() const override { return static_cast<int>(m_series.size()); }
    QRectF itemRect(int index) const override;
    QString itemLabel(int index) const override;
    QString itemText(int index) const override;
    QString spokenItem(int index) const override
    {
        return itemText(index).replace(u'\n', QStringLiteral(", "));
    }
    ChartTable table() const override;

protected:
    std::unique_ptr<ChartBase> copy() const override;
    Anatomy arrange(double width) override;
    std::vector<int> order() const override;
    int itemAt(const QPointF& scenePosition) const override;
    QString chartName() const override;
    void showChosen() override;
    bool itemsAreInFooter() const override { return true; }
    bool followsHeight() const override { return true; }

private:
    struct Point {
        double angle = 0; ///< in themes from the first; the circle is as long as there are themes
        double radius = 0; ///< in levels, 1 for the lowest
    };

    int themeCount() const { return static_cast<int>(m_themes.size()); }
    bool isAtRight(int theme) const { return 2 * theme + 1 <= themeCount(); }
    std::optional<double> radiusOf(const std::optional<OrdinalMedian>& value) const;
    QString medianWords(const RadarSeries& series, int theme) const;
    QString whyNone(const RadarSeries::Resting& resting) const;
    std::vector<std::vector<Point>> runsOf(int index) const;
    QPointF position(const Point& point) const;

    void addAxes();
    void addGrid();
    void addSeries(int index);
    void addMarker(int index, const Point& point);
    void addThemeLabels(double width, double labelWidth);
    void addFooter(double width);

    std::vector<RadarSeries> m_series;
    QStringList m_themes;
    std::vector<int> m_ranks; ///< of each level among those in order, from 1; 0 for one that stands apart
    int m_rings = 0;
    QPointF m_centre;
    double m_reach = 0; ///< radius of the outer ring
    std::vector<QRectF> m_entries; ///< in the footer
    std::vector<std::pair<int, QLineSeries*>> m_lines; ///< with the item they belong to; the chart owns them
};

} // namespace atlas
