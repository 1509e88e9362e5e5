#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/study.h"
#include "ui/charts/chart_item.h"
#include "ui/charts/distribution_chart.h"
#include "ui/charts/radar_chart.h"
#include "ui/charts/ranking_chart.h"

#include <QScrollArea>
#include <QTest>

namespace atlas {

inline const RatingScale& studyScale()
{
    return study().scaleOf(studyFamily(QStringLiteral("services")));
}

inline std::vector<ChartItem> domainItems()
{
    std::vector<ChartItem> items;
    for (const JobFamily& family : study().families) {
        for (int column = 0; column < family.current.columns(); ++column) {
            items.push_back({family.domains[static_cast<std::size_t>(column)].label, family.title,
                columnDistribution(family.current, column, studyScale())});
        }
    }
    return items;
}

inline std::vector<ChartItem> subCompetenceItems()
{
    std::vector<ChartItem> items;
    for (const JobFamily& family : study().families) {
        for (int row = 0; row < family.current.rows(); ++row) {
            items.push_back({family.rows[static_cast<std::size_t>(row)].label, family.title,
                rowDistribution(family.current, row, studyScale())});
        }
    }
    return items;
}

/// \a count domains over eight made-up themes, the rows of each family dealt out to them in turn.
inline std::vector<RadarSeries> domainSeries(int count, int themes = 8)
{
    std::vector<RadarSeries> series;
    for (const JobFamily& family : study().families) {
        if (static_cast<int>(series.size()) == count)
            break;
        RadarSeries one{family.domains.front().label, {}, {}};
        for (int theme = 0; theme < themes; ++theme) {
            Distribution counts(studyScale());
            for (int row = theme; row < family.current.rows(); row += themes)
                counts.add(family.current.at(row, 0));
            one.values.push_back(median(counts, studyScale()));
            one.resting.push_back({counts.levelCount(), counts.total()});
        }
        series.push_back(one);
    }
    return series;
}

inline QStringList themeLabels(int themes = 8)
{
    QStringList labels;
    for (int theme = 0; theme < themes; ++theme) {
        labels << (theme % 2
                ? QStringLiteral("Thème %1").arg(theme)
                : QStringLiteral("Lecture critique des résultats produits par les modèles génératifs, "
                                 "thème %1")
                      .arg(theme));
    }
    return labels;
}

/// A chart in the scroll area that it is made for.
template <class Chart>
struct ChartBoard {
    explicit ChartBoard(const QSize& size = QSize(1000, 600))
        : chart(new Chart)
    {
        area.setFrameShape(QFrame::NoFrame);
        area.setWidgetResizable(true);
        area.setWidget(chart);
        area.resize(size);
    }
    bool show()
    {
        area.show();
        area.activateWindow();
        const bool active = QTest::qWaitForWindowActive(&area);
        chart->setFocus();
        return active;
    }
    /// Where to click for an item, in the viewport of the chart.
    QPoint placeOf(int index) const { return chart->mapFromScene(chart->itemRect(index).center()); }
    void click(int index) const
    {
        QTest::mouseClick(chart->viewport(), Qt::LeftButton, Qt::NoModifier, placeOf(index));
    }

    QScrollArea area;
    Chart* const chart; ///< owned by the area
};

} // namespace atlas
