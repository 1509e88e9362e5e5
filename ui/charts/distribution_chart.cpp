// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/distribution_chart.h"

#include "ui/charts/chart_footer.h"
#include "ui/charts/chart_parts.h"
#include "wording/chart_words.h"
#include "wording/rating_text.h"

#include <QFontMetricsF>
#include <QGraphicsLayout>
#include <QGraphicsScene>
#include <QLegend>

#include <algorithm>
#include <cmath>

namespace atlas {

namespace {

constexpr double figuresWidth = 64; ///< for a body of 13 pixels
constexpr double gap = 20;
constexpr double apartShare = 0.24; // of the width that all bars have

/// 1, 2 or 5 times a power of ten, for about \a steps steps up to \a most.
double niceStep(double most, int steps)
{
    const double raw = std::max(most / steps, 1e-9);
    const double power = std::pow(10, std::floor(std::log10(raw)));
    for (const double factor : {1.0, 2.0, 5.0}) {
        if (factor * power >= raw * 0.999)
            return factor * power;
    }
    return 10 * power;
}

} // namespace

DistributionChart::DistributionChart(QWidget* parent)
    : BarChart(parent)
    , m_apart(new QChart)
{
    m_apart->setBackgroundVisible(false);
    m_apart->setMargins(QMargins());
    m_apart->layout()->setContentsMargins(0, 0, 0, 0);
    m_apart->legend()->hide();
    scene()->addItem(m_apart);
}

void DistributionChart::setMeasure(Measure measure)
{
    m_measure = measure;
    rebuild();
}

int DistributionChart::Extent::steps() const
{
    return static_cast<int>(std::lround((high - low) / step));
}

std::vector<BarChart::Row> DistributionChart::rows() const
{
    // Headings are worth their lines where they hold two items or more each.
    int runs = 0;
    for (int item = 0; item < itemCount(); ++item) {
        const auto at = static_cast<std::size_t>(item);
        runs += item == 0 || items()[at].context != items()[at - 1].context;
    }
    m_grouped = runs * 2 <= itemCount() && itemCount() > 0 && !items().front().context.isEmpty();
    std::vector<Row> rows;
    for (int item = 0; item < itemCount(); ++item) {
        const auto at = static_cast<std::size_t>(item);
        if (m_grouped && (item == 0 || items()[at].context != items()[at - 1].context))
            rows.push_back({-1, items()[at].context, {}});
        rows.push_back({item, {}, {}});
    }
    return rows;
}

std::vector<DistributionChart::Part> DistributionChart::parts() const
{
    // Nearest to zero first, as the bars are stacked.
    std::vector<Part> parts;
    std::vector<std::pair<int, Rating>> ordered;
    for (std::size_t position = 0; position < scale().levels.size(); ++position) {
        const Rating rating = scale().at(static_cast<int>(position));
        if (const auto weight = scale().levels[position].weight)
            ordered.emplace_back(*weight, rating);
        else
            parts.push_back({rating, Side::Apart, 1});
    }
    parts.push_back({Rating::notApplicable(), Side::Apart, 1});
    parts.push_back({Rating::notRated(), Side::Apart, 1});
    std::stable_sort(ordered.begin(), ordered.end(),
        [](const auto& a, const auto& b) { return std::abs(a.first) < std::abs(b.first); });
    for (const auto& [weight, rating] : ordered) {
        if (weight <= 0)
            parts.push_back({rating, Side::Left, weight == 0 ? 0.5 : 1});
        if (weight >= 0)
            parts.push_back({rating, Side::Right, weight == 0 ? 0.5 : 1});
    }
    return parts;
}

double DistributionChart::value(const ChartItem& item, const Part& part) const
{
    const double cells = item.counts.count(part.rating) * part.factor;
    if (m_measure == Measure::Count)
        return cells;
    const bool apart = part.side == Side::Apart;
    int whole = item.counts.total();
    if (!apart) {
        whole = 0;
        for (std::size_t position = 0; position < scale().levels.size(); ++position)
            whole += scale().levels[position].weight ? item.counts.levels[position] : 0;
    }
    return whole > 0 ? cells / whole : 0;
}

DistributionChart::Extent DistributionChart::extent(bool apart) const
{
    double left = 0;
    double right = 0;
    for (const ChartItem& item : items()) {
        double itemLeft = 0;
        double itemRight = 0;
        for (const Part& part : parts()) {
            if ((part.side == Side::Apart) == apart)
                (part.side == Side::Left ? itemLeft : itemRight) += value(item, part);
        }
        left = std::max(left, itemLeft);
        right = std::max(right, itemRight);
    }
    Extent extent;
    const double least = m_measure == Measure::Share ? 0.1 : 1;
    extent.step = m_measure == Measure::Share && !apart
        ? 0.25
        : std::max(least, niceStep(std::max(left, right), apart ? 2 : 4));
    const auto rounded = [&extent](
                             double length) { return std::ceil(length / extent.step - 1e-6) * extent.step; };
    extent.low = -rounded(left);
    extent.high = std::max(rounded(right), extent.low < 0 ? 0 : extent.step);
    return extent;
}

void DistributionChart::plotRows(const QRectF& plot, double width)
{
    const Phrases& phrases = style().phrases();
    const double figuresRoom = style().scaled(figuresWidth);
    const double barRoom = plot.width() - figuresRoom - 2 * gap;
    const QRectF main(plot.left() + gap / 2, plot.top(), barRoom * (1 - apartShare), plot.height());
    const QRectF figures(main.right() + gap / 2, plot.top(), figuresRoom, plot.height());
    const QRectF apart(figures.right() + gap, plot.top(), barRoom * apartShare - gap / 2, plot.height());
    const Extent mainExtent = extent(false);
    const Extent apartExtent = extent(true);
    plotSide(*chart(), main, mainExtent, false);
    plotSide(*m_apart, apart, apartExtent, true);
    addFigures(figures);

    const double zero = main.left() - mainExtent.low / (mainExtent.high - mainExtent.low) * main.width();
    const double headHeight = plot.top() - 5;
    if (mainExtent.low < 0) {
        addHead(
            {QStringLiteral("\u2190 ") + chart_words::fading(phrases), QStringLiteral("\u2190\u00A0\u2212")},
            QRectF(main.left() - gap, 0, zero - main.left() + gap - 6, headHeight), Qt::AlignRight);
        addHead(
            {chart_words::strengthened(phrases) + QStringLiteral(" \u2192"), QStringLiteral("+\u00A0\u2192")},
            QRectF(zero + 6, 0, main.right() - zero, headHeight), Qt::AlignLeft);
    } else {
        addHead({scale().title.in(language())}, QRectF(zero, 0, main.width(), headHeight), Qt::AlignLeft);
    }
    addHead({chart_words::apart(phrases), chart_words::apartShort(phrases)},
        QRectF(apart.left(), 0, apart.width() + 10, headHeight), Qt::AlignLeft);

    ChartFooter& footer = newFooter(width);
    addTicks(footer, main, mainExtent);
    addTicks(footer, apart, apartExtent);
    footer.endTicks();
    footer.addRatings();
    footer.addNote(
        m_measure == Measure::Share ? chart_words::sharesNote(phrases) : chart_words::countsNote(phrases));
}

void DistributionChart::plotSide(QChart& chart, const QRectF& plot, const Extent& extent, bool apart)
{
    std::vector<Bars> bars;
    for (const Part& part : parts()) {
        if ((part.side == Side::Apart) != apart)
            continue;
        // Not rated has a dashed edge and no fill.
        const QBrush fill =
            part.rating.isNotRated() ? QBrush(Qt::NoBrush) : QBrush(style().palette().cell(part.rating).fill);
        Bars part_bars{scale().entry(part.rating).code, fill, {}};
        for (const Row& row : shownRows()) {
            const double length = row.item < 0 ? 0 : value(itemOf(row), part);
            part_bars.values.append(part.side == Side::Left ? -length : length);
        }
        bars.push_back(std::move(part_bars));
    }
    fillBars(chart, plot, extent.low, extent.high, extent.steps(), bars);
    for (std::size_t at = 0; at < shownRows().size(); ++at) {
        if (shownRows()[at].item >= 0)
            addSegments(shownRows()[at], static_cast<int>(at), plot, extent, apart);
    }
    addZeroLine(plot.left() - extent.low / (extent.high - extent.low) * plot.width(), plot);
}

void DistributionChart::addSegments(
    const Row& row, int at, const QRectF& plot, const Extent& extent, bool apart)
{
    const double unit = plot.width() / (extent.high - extent.low);
    const double zero = plot.left() - extent.low * unit;
    double left = zero;
    double right = zero;
    for (const Part& part : parts()) {
        const double length = value(itemOf(row), part) * unit;
        if ((part.side == Side::Apart) != apart || length <= 0)
            continue;
        const bool toLeft = part.side == Side::Left;
        const QRectF rect = toLeft ? barRect(at, left - length, left) : barRect(at, right, right + length);
        (toLeft ? left : right) += toLeft ? -length : length;
        if (part.factor < 1 && toLeft)
            continue; // its other half is to come
        const QRectF whole = part.factor < 1 ? rect.adjusted(-length, 0, 0, 0) : rect;
        add(new ChartSegment(style(), whole, part.rating, itemOf(row).counts.count(part.rating)));
    }
}

QString DistributionChart::tickText(double value) const
{
    const Phrases& phrases = style().phrases();
    return m_measure == Measure::Share ? percentText(value, phrases)
                                       : phrases.locale().toString(std::lround(std::abs(value)));
}

void DistributionChart::addTicks(ChartFooter& footer, const QRectF& plot, const Extent& extent) const
{
    // Numbers that would touch are left out, evenly from zero on.
    const QFontMetricsF metrics(style().body());
    const double widest = metrics.horizontalAdvance(tickText(std::max(-extent.low, extent.high))) + 8;
    const double apart = plot.width() / std::max(1, extent.steps());
    const int every = std::max(1, static_cast<int>(std::ceil(widest / apart)));
    const int zero = static_cast<int>(std::lround(-extent.low / extent.step));
    for (int step = 0; step <= extent.steps(); ++step) {
        if ((step - zero) % every != 0)
            continue;
        const double value = extent.low + step * extent.step;
        footer.addTick(plot.left() + plot.width() * step / extent.steps(), tickText(value));
    }
}

ChartTable DistributionChart::table() const
{
    const Phrases& phrases = style().phrases();
    ChartTable table;
    table.columns = {{QStringLiteral("label"), chart_words::item(phrases)},
        {QStringLiteral("context"), chart_words::belongsTo(phrases)}};
    for (const Rating rating : scale().legendOrder()) {
        const RatingLevel& entry = scale().entry(rating);
        table.columns.push_back(
            {rating.isNotRated() ? QStringLiteral("not_rated") : entry.code, entry.label.in(language())});
    }
    table.columns.push_back({QStringLiteral("n"), chart_words::cellsWithLevel(phrases)});
    table.columns.push_back({QStringLiteral("cells"), chart_words::cells(phrases)});
    for (const ChartItem& item : items()) {
        QList<QVariant> row{item.label, item.context};
        for (const Rating rating : scale().legendOrder())
            row.append(item.counts.count(rating));
        row << item.counts.levelCount() << item.counts.total();
        table.rows.push_back(row);
    }
    return table;
}

std::unique_ptr<ChartBase> DistributionChart::copy() const
{
    auto other = std::make_unique<DistributionChart>();
    other->m_measure = m_measure;
    other->setItems(items(), scale(), language());
    return other;
}

QString DistributionChart::chartName() const
{
    return tr("Distribution of the ratings");
}

} // namespace atlas
