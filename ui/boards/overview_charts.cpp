// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/boards/overview_charts.h"

#include "ui/charts/chart_table_view.h"
#include "ui/charts/distribution_chart.h"
#include "ui/charts/radar_chart.h"
#include "ui/charts/ranking_chart.h"
#include "ui/kit/flow_layout.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QScrollArea>
#include <QSettings>
#include <QStackedWidget>
#include <QTabWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace atlas {

namespace {

constexpr auto MostSeries = static_cast<std::size_t>(RadarChart::MostSeries);

} // namespace

OverviewCharts::OverviewCharts(const AtlasDocument& document, const OverviewModel& overview,
    const ViewSettings& settings, QTabWidget& tabs)
    : QObject(&tabs)
    , m_document(document)
    , m_overview(overview)
    , m_settings(settings)
    , m_tabs(tabs)
    , m_asTables(QSettings().value(QStringLiteral("overview/chartsAsTables")).toBool())
    , m_distribution(new DistributionChart)
    , m_distributionSubject(subjectChoice({{Subject::Groups, tr("Each family")},
          {Subject::Columns, tr("Each domain")}, {Subject::Rows, tr("Each row")}}))
    , m_ranking(new RankingChart)
    , m_rankingSubject(subjectChoice({{Subject::Rows, tr("Rows")}, {Subject::Columns, tr("Domains")}}))
    , m_radar(new RadarChart)
    , m_domains(new QComboBox)
{
    for (ChartBase* chart : {static_cast<ChartBase*>(m_distribution), static_cast<ChartBase*>(m_ranking),
             static_cast<ChartBase*>(m_radar)})
        chart->setTheme(settings.theme);
    auto* counts = new QCheckBox(tr("Numbers"));
    counts->setObjectName(QStringLiteral("chartCounts"));
    counts->setToolTip(tr("Bars as long as the numbers of cells, not as their shares"));
    connect(counts, &QCheckBox::toggled, this, [this](bool numbers) {
        m_distribution->setMeasure(
            numbers ? DistributionChart::Measure::Count : DistributionChart::Measure::Share);
    });
    tabs.addTab(chartTab(m_distribution, {m_distributionSubject, counts}, tr("Distribution of the levels")),
        tr("Distribution"));
    tabs.addTab(chartTab(m_ranking, {m_rankingSubject}, tr("What grows and what fades most")), tr("Ranking"));

    auto* pins = new QWidget;
    m_pinLayout = new QVBoxLayout(pins);
    m_pinLayout->setContentsMargins(0, 0, 0, 0);
    m_pinLayout->setSpacing(4);
    m_domains->setObjectName(QStringLiteral("radarDomains"));
    m_domains->setPlaceholderText(tr("Add a domain (up to four)…"));
    m_domains->setAccessibleName(tr("Add a domain to the radar"));
    m_domains->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_pinLayout->addWidget(m_domains);
    tabs.addTab(chartTab(m_radar, {pins}, tr("Themes of the chosen domains")), tr("Radar"));

    connect(m_distributionSubject, &QComboBox::activated, this, &OverviewCharts::fillDistribution);
    connect(m_rankingSubject, &QComboBox::activated, this, &OverviewCharts::fillRanking);
    connect(&tabs, &QTabWidget::currentChanged, this, &OverviewCharts::refresh);
    connect(m_distribution, &ChartBase::itemChosen, this, [this](int item) {
        announce(
            static_cast<Subject>(m_distributionSubject->currentData().toInt()), m_distributionPlaces, item);
    });
    connect(m_ranking, &ChartBase::itemChosen, this, [this](int item) {
        announce(static_cast<Subject>(m_rankingSubject->currentData().toInt()), m_rankingPlaces, item);
    });
    connect(m_radar, &ChartBase::itemChosen, this, [this](int item) {
        if (const int column = columnOf(m_radarDomains[static_cast<std::size_t>(item)]); column >= 0)
            Q_EMIT columnChosen(column);
    });
    connect(m_domains, &QComboBox::activated, this, [this](int index) {
        pin({FamilyId{m_domains->itemData(index).toLongLong()},
            ActivityDomainId{m_domains->itemData(index, Qt::UserRole + 1).toLongLong()}});
        m_domains->setCurrentIndex(-1);
    });
    connect(&document, &AtlasDocument::changed, this, [this](const AtlasChange& change) {
        if (change.isOtherShape())
            fillDomains();
    });
    fillDomains();
}

void OverviewCharts::fillDomains()
{
    m_domains->clear();
    for (const JobFamily& family : m_document.atlas().families) {
        for (const ActivityDomain& domain : family.domains) {
            m_domains->addItem(QStringLiteral("%1 — %2").arg(family.title, domain.label), family.id.value);
            m_domains->setItemData(m_domains->count() - 1, domain.id.value, Qt::UserRole + 1);
        }
    }
    m_domains->setCurrentIndex(-1);
}

QComboBox* OverviewCharts::subjectChoice(const std::vector<std::pair<Subject, QString>>& subjects)
{
    auto* box = new QComboBox;
    box->setAccessibleName(tr("What the chart compares"));
    for (const auto& [subject, text] : subjects)
        box->addItem(text, static_cast<int>(subject));
    return box;
}

QWidget* OverviewCharts::chartTab(ChartBase* chart, const QList<QWidget*>& tools, const QString& title)
{
    auto* tab = new QWidget;
    auto* scroll = new QScrollArea;
    scroll->setWidget(chart);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus); // the chart in it takes the keyboard
    auto* exporting = new QToolButton;
    exporting->setText(tr("Export the chart…"));
    exporting->setObjectName(QStringLiteral("exportChart"));
    exporting->setProperty("role", QStringLiteral("menu"));
    connect(exporting, &QToolButton::clicked, this,
        [this, chart, title] { Q_EMIT exportRequested(*chart, title); });
    auto* asTable = new QToolButton;
    asTable->setText(tr("As a table"));
    asTable->setToolTip(tr("The numbers of the chart in rows and columns; Ctrl+C copies what is chosen"));
    asTable->setObjectName(QStringLiteral("chartAsTable"));
    asTable->setProperty("role", QStringLiteral("segment"));
    asTable->setCheckable(true);
    asTable->setChecked(m_asTables);
    connect(asTable, &QToolButton::clicked, this, &OverviewCharts::showAsTables);
    auto* stack = new QStackedWidget;
    auto* table = new ChartTableView;
    stack->addWidget(scroll);
    stack->addWidget(table);
    stack->setCurrentIndex(m_asTables ? 1 : 0);
    m_chartTabs.push_back({chart, tab, stack, table, asTable});
    auto* bar = new FlowLayout;
    bar->setContentsMargins(10, 10, 10, 6);
    bar->setSpacing(6);
    QSizePolicy taking = tools.first()->sizePolicy();
    taking.setHorizontalPolicy(QSizePolicy::Expanding);
    tools.first()->setSizePolicy(taking);
    for (QWidget* tool : tools + QList<QWidget*>{asTable, exporting}) {
        bar->addWidget(tool);
        if (tools.first()->layout()) // it grows downwards
            bar->setAlignment(tool, Qt::AlignTop);
    }
    auto* layout = new QVBoxLayout(tab);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(bar);
    layout->addWidget(stack, 1);
    return tab;
}

void OverviewCharts::showAsTables(bool tables)
{
    m_asTables = tables;
    QSettings().setValue(QStringLiteral("overview/chartsAsTables"), tables);
    for (const ChartTab& tab : m_chartTabs) {
        tab.asTable->setChecked(tables);
        tab.stack->setCurrentIndex(tables ? 1 : 0);
    }
    refresh();
}

bool OverviewCharts::isShown(const ChartBase& chart) const
{
    return m_tabs.isVisible() && m_tabs.currentWidget() && m_tabs.currentWidget()->isAncestorOf(&chart);
}

void OverviewCharts::fillTable(const ChartBase& chart)
{
    for (const ChartTab& tab : m_chartTabs) {
        if (tab.chart == &chart && m_asTables)
            tab.table->setTable(chart.table(), chart.chartName(), chart.language());
    }
}

void OverviewCharts::refresh()
{
    fillDistribution();
    fillRanking();
    fillRadar();
}

template <class Chart>
void OverviewCharts::fill(Chart& chart, Subject subject, std::vector<int>& places)
{
    if (!board() || !isShown(chart))
        return; // filled when its tab is opened
    std::vector<ChartItem> items;
    places.clear();
    const BoardAxis& axis = subject == Subject::Rows ? board()->rows() : board()->columns();
    if (subject == Subject::Groups && !axis.groups.empty()) {
        for (const BoardGroup& group : axis.groups) {
            Distribution counts(board()->scale());
            for (int at = group.first; at < group.first + group.count; ++at) {
                if (axis.at(at).summary)
                    counts.add(*axis.at(at).summary);
            }
            items.push_back({group.label, {}, counts});
            places.push_back(group.first);
        }
    } else {
        for (int at = 0; at < axis.size(); ++at) {
            if (!axis.at(at).summary || axis.at(at).kind == BoardHeading::Kind::Title)
                continue;
            items.push_back({axis.at(at).label, contextOf(subject, at), *axis.at(at).summary});
            places.push_back(at);
        }
    }
    chart.setItems(std::move(items), board()->scale(), m_settings.language);
    fillTable(chart);
    setChosen(m_row, m_column);
}

/// What tells an item from its like: a sub-competence by its family first, then by its competence.
QString OverviewCharts::contextOf(Subject subject, int place) const
{
    const BoardAxis& axis = subject == Subject::Rows ? board()->rows() : board()->columns();
    const BoardHeading& heading = axis.at(place);
    if (subject != Subject::Rows || board()->request().rows != OverviewRows::SubCompetences
        || heading.kind != BoardHeading::Kind::Item)
        return heading.context;
    for (int column = 0; column < board()->columns().size(); ++column) {
        const auto sources = board()->sources(place, column);
        if (const JobFamily* family =
                sources.empty() ? nullptr : m_document.atlas().family(sources[0].family))
            return tr("%1 · %2", "job family and competence").arg(family->title, heading.context);
    }
    return heading.context;
}

void OverviewCharts::fillDistribution()
{
    fill(*m_distribution, static_cast<Subject>(m_distributionSubject->currentData().toInt()),
        m_distributionPlaces);
}

void OverviewCharts::fillRanking()
{
    fill(*m_ranking, static_cast<Subject>(m_rankingSubject->currentData().toInt()), m_rankingPlaces);
}

void OverviewCharts::setChosen(int row, int column)
{
    const bool moved = column != m_column;
    m_row = row;
    m_column = column;
    const auto mark = [&](ChartBase& chart, Subject subject, const std::vector<int>& places) {
        int item = -1;
        if (subject == Subject::Groups) {
            // The last group that begins at or before the column.
            const auto after = std::upper_bound(places.begin(), places.end(), column);
            item = column < 0 ? -1 : static_cast<int>(after - places.begin()) - 1;
        } else {
            const auto found =
                std::find(places.begin(), places.end(), subject == Subject::Rows ? row : column);
            item = found == places.end() ? -1 : static_cast<int>(found - places.begin());
        }
        chart.setChosen(item);
    };
    mark(*m_distribution, static_cast<Subject>(m_distributionSubject->currentData().toInt()),
        m_distributionPlaces);
    mark(*m_ranking, static_cast<Subject>(m_rankingSubject->currentData().toInt()), m_rankingPlaces);
    if (moved)
        fillRadar();
    markRadar();
}

void OverviewCharts::markRadar()
{
    const auto current = domainAt(m_column);
    const auto found =
        current ? std::find(m_radarDomains.begin(), m_radarDomains.end(), *current) : m_radarDomains.end();
    m_radar->setChosen(found == m_radarDomains.end() ? -1 : static_cast<int>(found - m_radarDomains.begin()));
}

void OverviewCharts::announce(Subject subject, const std::vector<int>& places, int item)
{
    if (item < 0 || item >= static_cast<int>(places.size()))
        return;
    const int place = places[static_cast<std::size_t>(item)];
    if (subject == Subject::Rows)
        Q_EMIT rowChosen(place);
    else
        Q_EMIT columnChosen(place);
}

std::optional<DomainRef> OverviewCharts::domainAt(int column) const
{
    if (!board() || column < 0 || column >= board()->columns().size() || !board()->domainAt(column).isValid())
        return std::nullopt;
    return DomainRef{board()->familyAt(column), board()->domainAt(column)};
}

/// The column of a domain, or the one that its family is rolled up into; -1 for none.
int OverviewCharts::columnOf(const DomainRef& domain) const
{
    int rolledUp = -1;
    for (int column = 0; board() && column < board()->columns().size(); ++column) {
        if (domainAt(column) == domain)
            return column;
        if (!domainAt(column) && board()->familyAt(column) == domain.family)
            rolledUp = column;
    }
    return rolledUp;
}

void OverviewCharts::pin(const DomainRef& domain)
{
    if (m_pins.size() >= MostSeries || std::find(m_pins.begin(), m_pins.end(), domain) != m_pins.end())
        return;
    m_pins.push_back(domain);
    showPins();
    fillRadar();
}

void OverviewCharts::showPins()
{
    while (m_pinLayout->count() > 1)
        delete m_pinLayout->itemAt(1)->widget();
    for (const DomainRef& domain : m_pins) {
        auto* chip = new QToolButton;
        chip->setText(QStringLiteral("✕"));
        chip->setToolTip(tr("Take this domain out of the radar"));
        chip->setAccessibleName(tr("Take %1 out of the radar").arg(seriesOf(domain).label));
        chip->setProperty("role", QStringLiteral("menu"));
        connect(
            chip, &QToolButton::clicked, this,
            [this, domain] {
                m_pins.erase(std::remove(m_pins.begin(), m_pins.end(), domain), m_pins.end());
                showPins();
                fillRadar();
            },
            Qt::QueuedConnection); // the chip that was clicked goes
        // Its name beside it may wrap; on the button it would be cut.
        auto* row = new QWidget;
        auto* name = new QLabel(seriesOf(domain).label);
        name->setWordWrap(true);
        auto* layout = new QHBoxLayout(row);
        layout->setContentsMargins(0, 0, 0, 0);
        layout->setSpacing(6);
        layout->addWidget(chip, 0, Qt::AlignTop);
        layout->addWidget(name, 1);
        m_pinLayout->addWidget(row);
    }
    m_domains->setEnabled(m_pins.size() < MostSeries);
}

RadarSeries OverviewCharts::seriesOf(const DomainRef& domain) const
{
    const Atlas& atlas = m_document.atlas();
    const JobFamily& family = *atlas.family(domain.family);
    const auto column = std::find_if(family.domains.begin(), family.domains.end(),
        [&domain](const ActivityDomain& candidate) { return candidate.id == domain.domain; });
    RadarSeries series;
    series.label = QStringLiteral("%1 — %2").arg(family.title, column->label);
    const RatingScale& scale = atlas.scaleOf(family);
    for (const SkillTheme& theme : atlas.themes) {
        Distribution counts(scale);
        for (std::size_t row = 0; row < family.rows.size(); ++row) {
            if (family.rows[row].theme == theme.id)
                counts.add(family.current.at(
                    static_cast<int>(row), static_cast<int>(column - family.domains.begin())));
        }
        series.values.push_back(median(counts, scale));
        series.resting.push_back({counts.levelCount(), counts.total(), counts.notApplicable});
    }
    return series;
}

void OverviewCharts::fillRadar()
{
    if (!board() || !isShown(*m_radar))
        return;
    // Nothing chosen for the radar yet: the column that is current in the overview.
    m_radarDomains = m_pins;
    if (const auto current = domainAt(m_column); m_radarDomains.empty() && current)
        m_radarDomains.push_back(*current);
    std::vector<RadarSeries> series;
    for (const DomainRef& domain : m_radarDomains)
        series.push_back(seriesOf(domain));
    QStringList themes;
    for (const SkillTheme& theme : m_document.atlas().themes)
        themes << theme.label.in(m_settings.language);
    m_radar->setSeries(std::move(series), themes, board()->scale(), m_settings.language);
    fillTable(*m_radar);
    markRadar();
}

} // namespace atlas
