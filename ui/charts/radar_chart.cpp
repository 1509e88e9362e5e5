// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/radar_chart.h"

#include "ui/charts/chart_footer.h"
#include "ui/charts/chart_parts.h"
#include "wording/chart_words.h"

#include <QGraphicsScene>
#include <QLineF>
#include <QLineSeries>
#include <QPolarChart>

#include <algorithm>
#include <cmath>
#include <numbers>

namespace atlas {

namespace {

constexpr double reachable = 8; // pixels between a click and the line that it means
constexpr double dodge = 0.05; // of a sector, so that equal values do not hide one another

double distanceToSegment(const QPointF& point, const QPointF& from, const QPointF& to)
{
    const QPointF along = to - from;
    const double square = QPointF::dotProduct(along, along);
    const double place =
        square > 0 ? std::clamp(QPointF::dotProduct(point - from, along) / square, 0.0, 1.0) : 0;
    return QLineF(point, from + along * place).length();
}

} // namespace

RadarChart::RadarChart(QWidget* parent)
    : ChartBase(new QPolarChart, parent)
{
}

void RadarChart::setSeries(
    std::vector<RadarSeries> series, const QStringList& themes, const RatingScale& scale, Language language)
{
    m_series = std::move(series);
    if (m_series.size() > MostSeries)
        m_series.resize(MostSeries);
    m_themes = themes;
    for (RadarSeries& one : m_series) {
        one.values.resize(static_cast<std::size_t>(themes.size()));
        one.resting.resize(one.values.size());
    }
    m_ranks.assign(scale.levels.size(), 0);
    m_rings = 0;
    for (std::size_t position = 0; position < scale.levels.size(); ++position) {
        if (scale.levels[position].weight)
            m_ranks[position] = ++m_rings;
    }
    m_entries.clear();
    setScale(scale, language);
    rebuild();
}

QRectF RadarChart::itemRect(int index) const
{
    const auto at = static_cast<std::size_t>(index);
    return at < m_entries.size() ? m_entries[at].adjusted(-8, -3, 6, 3).translated(footerPosition())
                                 : QRectF();
}

QString RadarChart::itemLabel(int index) const
{
    return m_series[static_cast<std::size_t>(index)].label;
}

QString RadarChart::medianWords(const RadarSeries& series, int theme) const
{
    const auto at = static_cast<std::size_t>(theme);
    if (!series.values[at])
        return whyNone(series.resting[at]);
    const OrdinalMedian& value = *series.values[at];
    QString words = scale().entry(value.lower).label.in(language());
    if (value.lower != value.upper)
        words = QStringLiteral("%1 / %2").arg(words, scale().entry(value.upper).label.in(language()));
    // A median of one cell looks like any other: what it rests on goes with it.
    return QStringLiteral("%1 (%2/%3)")
        .arg(words, QString::number(series.resting[at].levels), QString::number(series.resting[at].cells));
}

/// Marginal, not rated and absent are three things.
QString RadarChart::whyNone(const RadarSeries::Resting& resting) const
{
    if (resting.cells == 0)
        return chart_words::absent(style().phrases());
    QStringList words;
    const auto add = [&](Rating rating, int cells) {
        if (cells > 0)
            words << QStringLiteral("%1 (%2/%3)")
                         .arg(scale().entry(rating).label.in(language()), QString::number(cells),
                             QString::number(resting.cells));
    };
    add(Rating::notApplicable(), resting.marginal);
    add(Rating::notRated(), resting.cells - resting.marginal - resting.levels);
    return words.isEmpty() ? chart_words::noMedian(style().phrases()) : words.join(QStringLiteral(", "));
}

QString RadarChart::itemText(int index) const
{
    const RadarSeries& series = m_series[static_cast<std::size_t>(index)];
    QStringList lines{series.label};
    for (int theme = 0; theme < themeCount(); ++theme) {
        lines << tr("%1: %2").arg(m_themes[theme], medianWords(series, theme));
    }
    return lines.join(u'\n');
}

std::vector<int> RadarChart::order() const
{
    std::vector<int> all(m_series.size());
    for (std::size_t at = 0; at < all.size(); ++at)
        all[at] = static_cast<int>(at);
    return all;
}

std::optional<double> RadarChart::radiusOf(const std::optional<OrdinalMedian>& value) const
{
    if (!value)
        return std::nullopt;
    const auto rank = [this](Rating rating) {
        return m_ranks[static_cast<std::size_t>(scale().position(rating))];
    };
    return (rank(value->lower) + rank(value->upper)) / 2.0;
}

QPointF RadarChart::position(const Point& point) const
{
    const double angle = (point.angle + 0.5) / themeCount() * 2 * std::numbers::pi;
    const double radius = m_rings > 0 ? point.radius / m_rings * m_reach : 0;
    return m_centre + QPointF(std::sin(angle), -std::cos(angle)) * radius;
}

std::vector<std::vector<RadarChart::Point>> RadarChart::runsOf(int index) const
{
    const auto& values = m_series[static_cast<std::size_t>(index)].values;
    const double shift = (index - (itemCount() - 1) / 2.0) * dodge;
    std::vector<std::vector<Point>> runs(1);
    for (int theme = 0; theme < themeCount(); ++theme) {
        if (const auto radius = radiusOf(values[static_cast<std::size_t>(theme)]))
            runs.back().push_back({theme + shift, *radius});
        else if (!runs.back().empty())
            runs.emplace_back();
    }
    if (values.front() && values.back()) {
        // The straight line from the last theme to the first meets the seam of the circle at this radius.
        const double sector = 2 * std::numbers::pi / themeCount();
        const Point from = runs.back().back();
        const Point to = runs.front().front();
        const double before = (themeCount() - 0.5 - from.angle) * sector;
        const double after = (to.angle + 0.5) * sector;
        const double seam = from.radius * to.radius * std::sin(before + after)
            / (from.radius * std::sin(before) + to.radius * std::sin(after));
        runs.back().push_back({themeCount() - 0.5, seam});
        runs.front().insert(runs.front().begin(), Point{-0.5, seam});
    }
    if (runs.back().empty())
        runs.pop_back();
    return runs;
}

int RadarChart::itemAt(const QPointF& scenePosition) const
{
    for (int index = 0; index < itemCount(); ++index) {
        if (itemRect(index).contains(scenePosition))
            return index;
    }
    if (footerRect().contains(scenePosition) || themeCount() < 3)
        return -1;
    int nearest = -1;
    double least = reachable;
    for (int index = 0; index < itemCount(); ++index) {
        for (const auto& run : runsOf(index)) {
            for (std::size_t at = 0; at < run.size(); ++at) {
                const QPointF from = position(run[at == 0 ? 0 : at - 1]);
                const double distance = distanceToSegment(scenePosition, from, position(run[at]));
                if (distance < least) {
                    least = distance;
                    nearest = index;
                }
            }
        }
    }
    return nearest;
}

ChartTable RadarChart::table() const
{
    ChartTable table;
    table.columns.push_back({QStringLiteral("theme"), chart_words::theme(style().phrases())});
    for (const RadarSeries& series : m_series)
        table.columns.push_back({series.label, series.label});
    for (int theme = 0; theme < themeCount(); ++theme) {
        QList<QVariant> row{m_themes[theme]};
        for (const RadarSeries& series : m_series)
            row.append(medianWords(series, theme));
        table.rows.push_back(row);
    }
    return table;
}

std::unique_ptr<ChartBase> RadarChart::copy() const
{
    auto other = std::make_unique<RadarChart>();
    other->setSeries(m_series, m_themes, scale(), language());
    return other;
}

QString RadarChart::chartName() const
{
    return tr("Radar of themes");
}

} // namespace atlas
