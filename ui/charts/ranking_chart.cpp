// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/ranking_chart.h"

#include "analysis/ordinal_statistics.h"
#include "ui/charts/chart_footer.h"
#include "ui/charts/chart_parts.h"
#include "ui/charts/chart_words.h"

#include <QFontMetricsF>

#include <algorithm>

namespace atlas {

namespace {

constexpr double figuresWidth = 64; ///< for a body of 13 pixels
constexpr double gap = 6;

/// Decides between equal balances: how much more often the highest level stands than the lowest, as a share.
double outerBalance(const Distribution& counts, const RatingScale& scale)
{
    const auto above = [](const RatingLevel& a, const RatingLevel& b) {
        return a.weight.value_or(0) < b.weight.value_or(0);
    };
    const auto [lowest, highest] = std::minmax_element(scale.levels.begin(), scale.levels.end(), above);
    const auto count = [&](auto level) {
        return counts.levels[static_cast<std::size_t>(level - scale.levels.begin())];
    };
    return double(count(highest) - count(lowest)) / std::max(1, counts.levelCount());
}

double balanceOf(const ChartItem& item, const RatingScale& scale)
{
    return netBalance(item.counts, scale).value_or(0);
}

} // namespace

RankingChart::RankingChart(QWidget* parent)
    : BarChart(parent)
{
}

std::vector<std::pair<double, int>> RankingChart::ranked() const
{
    std::vector<std::pair<double, int>> found;
    for (int item = 0; item < itemCount(); ++item) {
        if (const auto balance = netBalance(items()[static_cast<std::size_t>(item)].counts, scale()))
            found.emplace_back(*balance, item);
    }
    std::stable_sort(found.begin(), found.end(), [this](const auto& a, const auto& b) {
        if (a.first != b.first)
            return a.first > b.first;
        const Distribution& first = items()[static_cast<std::size_t>(a.second)].counts;
        const Distribution& second = items()[static_cast<std::size_t>(b.second)].counts;
        const double outerFirst = outerBalance(first, scale());
        const double outerSecond = outerBalance(second, scale());
        if (outerFirst != outerSecond)
            return outerFirst > outerSecond;
        // What rests on more cells stands nearer to its end.
        return a.first > 0 ? first.levelCount() > second.levelCount()
                           : a.first < 0 && first.levelCount() < second.levelCount();
    });
    return found;
}

std::vector<BarChart::Row> RankingChart::rows() const
{
    const auto all = ranked();
    const int count = static_cast<int>(all.size());
    std::vector<Row> rows;
    const auto addItems = [&](int first, int last) {
        for (int place = first; place < last; ++place)
            rows.push_back({all[static_cast<std::size_t>(place)].second, {}});
    };
    if (count <= 2 * Longest) {
        addItems(0, count);
        return rows;
    }
    rows.push_back({-1, chart_words::largest(Longest, style().phrases())});
    addItems(0, Longest);
    rows.push_back({-1, chart_words::smallest(Longest, style().phrases())});
    addItems(count - Longest, count);
    return rows;
}

int RankingChart::cutTies() const
{
    const auto all = ranked();
    const auto count = static_cast<int>(all.size());
    int cut = 0;
    for (int place = Longest; place < count - Longest; ++place) {
        const double balance = all[static_cast<std::size_t>(place)].first;
        cut += balance == all[static_cast<std::size_t>(Longest - 1)].first
            || balance == all[static_cast<std::size_t>(count - Longest)].first;
    }
    return cut;
}

void RankingChart::plotRows(const QRectF& plot, double width)
{
    const Phrases& phrases = style().phrases();
    const double figuresRoom = style().scaled(figuresWidth);
    const QRectF figures(plot.right() - figuresRoom, plot.top(), figuresRoom, plot.height());
    // Room for the values beyond the longest bars.
    const double room =
        QFontMetricsF(style().strong()).horizontalAdvance(QStringLiteral("+000\u00A0%")) + gap;
    const QRectF bars = plot.adjusted(room, 0, -figuresRoom - gap - room, 0);
    const double zero = bars.center().x();

    Bars fading{QStringLiteral("-"), style().strongest(-1), {}};
    Bars strengthened{QStringLiteral("+"), style().strongest(1), {}};
    const auto& rows = shownRows();
    for (int row = 0; row < static_cast<int>(rows.size()); ++row) {
        const Row& shown = rows[static_cast<std::size_t>(row)];
        const double balance = shown.item < 0 ? 0 : balanceOf(itemOf(shown), scale());
        fading.values.append(std::min(0.0, balance));
        strengthened.values.append(std::max(0.0, balance));
        const double end = zero + balance * bars.width() / 2;
        if (shown.item >= 0)
            addValue(balance, barRect(row, std::min(zero, end), std::max(zero, end)));
    }
    fillBars(*chart(), bars, -1, 1, 4, {fading, strengthened});
    addZeroLine(zero, bars);

    const double headHeight = plot.top() - gap;
    addHead(QStringLiteral("\u2190 ") + chart_words::fading(phrases),
        QRectF(bars.left() - room, 0, bars.width() / 2 + room - gap, headHeight), Qt::AlignRight);
    addHead(chart_words::strengthened(phrases) + QStringLiteral(" \u2192"),
        QRectF(zero + gap, 0, bars.width() / 2 + room - gap, headHeight), Qt::AlignLeft);
    addFigures(figures);

    ChartFooter& footer = newFooter(width);
    const double widest =
        QFontMetricsF(style().body()).horizontalAdvance(chart_words::signedPercent(-1.0, phrases)) + 8;
    const std::vector<double> ticks = bars.width() / 4 >= widest ? std::vector{-1.0, -0.5, 0.0, 0.5, 1.0}
        : bars.width() / 2 >= widest                             ? std::vector{-1.0, 0.0, 1.0}
                                                                 : std::vector{0.0};
    for (const double tick : ticks)
        footer.addTick(zero + tick * bars.width() / 2, chart_words::signedPercent(tick, phrases));
    footer.endTicks();
    footer.addNote(chart_words::balanceNote(phrases));
    if (const int alike = cutTies())
        footer.addNote(chart_words::cutTies(alike, phrases));
    if (const int left = itemCount() - static_cast<int>(ranked().size()))
        footer.addNote(chart_words::withoutValue(left, phrases));
}

void RankingChart::addValue(double balance, const QRectF& bar)
{
    const WrappedText text(chart_words::signedPercent(balance, style().phrases()), style().strong(), 200, 1);
    const bool left = balance < 0;
    const QRectF place(
        left ? bar.left() - gap - text.width() : bar.right() + gap, bar.top(), text.width(), bar.height());
    add(new ChartText(text, place, Qt::AlignLeft | Qt::AlignVCenter, style().palette().text()), 2);
}

ChartTable RankingChart::table() const
{
    const Phrases& phrases = style().phrases();
    ChartTable table;
    table.columns = {{QStringLiteral("label"), chart_words::item(phrases)},
        {QStringLiteral("context"), chart_words::belongsTo(phrases)},
        {QStringLiteral("net_balance"), chart_words::balance(phrases)},
        {QStringLiteral("n"), chart_words::cellsWithLevel(phrases)},
        {QStringLiteral("cells"), chart_words::cells(phrases)}};
    for (const auto& [balance, index] : ranked()) {
        const ChartItem& item = items()[static_cast<std::size_t>(index)];
        table.rows.push_back(
            {item.label, item.context, balance, item.counts.levelCount(), item.counts.total()});
    }
    return table;
}

std::unique_ptr<ChartBase> RankingChart::copy() const
{
    auto other = std::make_unique<RankingChart>();
    other->setItems(items(), scale(), language());
    return other;
}

QString RankingChart::chartName() const
{
    return tr("What grows and what fades most");
}

} // namespace atlas
