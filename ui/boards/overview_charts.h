#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later

#include "analysis/domain_similarity.h"
#include "models/overview_model.h"
#include "ui/charts/chart_item.h"
#include "ui/kit/view_settings.h"

#include <QObject>

class QComboBox;
class QHBoxLayout;
class QStackedWidget;
class QTabWidget;
class QToolButton;
class QVBoxLayout;

namespace atlas {

class ChartBase;
class ChartTableView;
class DistributionChart;
class RadarChart;
class RankingChart;

/// The charts beside the overview, of the same rows and columns, as tabs: what is chosen here is chosen
/// there.
class OverviewCharts final : public QObject {
    Q_OBJECT
public:
    /// Adds its tabs to \a tabs, which owns it.
    OverviewCharts(const AtlasDocument& document, const OverviewModel& overview, const ViewSettings& settings,
        QTabWidget& tabs);

    /// Shows the board that the model holds now.
    void refresh();
    /// Marks what stands for this place of the board; announces nothing.
    void setChosen(int row, int column);

Q_SIGNALS:
    void rowChosen(int row);
    void columnChosen(int column);
    void exportRequested(const atlas::ChartBase& chart, const QString& title);

private:
    /// What the items of a chart stand for.
    enum class Subject { Columns, Groups, Rows };

    /// A chart with its tools, and the table that can stand in its place.
    struct ChartTab {
        ChartBase* chart;
        QWidget* page;
        QStackedWidget* stack;
        ChartTableView* table;
        QToolButton* asTable;
    };

    QWidget* chartTab(ChartBase* chart, const QList<QWidget*>& tools, const QString& title);
    bool isShown(const ChartBase& chart) const;
    void showAsTables(bool tables);
    void fillTable(const ChartBase& chart);
    QComboBox* subjectChoice(const std::vector<std::pair<Subject, QString>>& subjects);
    template <class Chart>
    void fill(Chart& chart, Subject subject, std::vector<int>& places);
    void announce(Subject subject, const std::vector<int>& places, int item);
    void fillDomains();
    void fillDistribution();
    void fillRanking();
    void fillRadar();
    void pin(const DomainRef& domain);
    void showPins();
    QString contextOf(Subject subject, int place) const;
    std::optional<DomainRef> domainAt(int column) const;
    int columnOf(const DomainRef& domain) const;
    void markRadar();
    RadarSeries seriesOf(const DomainRef& domain) const;

    /// Null before the first; asked anew each time, since every request brings another.
    const OverviewBoard* board() const { return m_overview.overview(); }

    const AtlasDocument& m_document;
    const OverviewModel& m_overview;
    ViewSettings m_settings;
    QTabWidget& m_tabs;
    std::vector<ChartTab> m_chartTabs;
    bool m_asTables = false; ///< numbers in place of the drawings
    int m_row = -1;
    int m_column = -1;

    DistributionChart* m_distribution;
    QComboBox* m_distributionSubject;
    std::vector<int> m_distributionPlaces; ///< heading of each item
    RankingChart* m_ranking;
    QComboBox* m_rankingSubject;
    std::vector<int> m_rankingPlaces;
    RadarChart* m_radar;
    QComboBox* m_domains;
    QVBoxLayout* m_pinLayout;
    std::vector<DomainRef> m_pins; ///< at most four
    std::vector<DomainRef> m_radarDomains; ///< of the series shown
};

} // namespace atlas
