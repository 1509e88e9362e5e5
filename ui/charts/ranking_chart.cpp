// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/ranking_chart.h"

#include "analysis/ordinal_statistics.h"
#include "ui/charts/chart_footer.h"
#include "ui/charts/chart_parts.h"
#include "wording/chart_words.h"

#include <QFontMetricsF>

#include <algorithm>
#include <cmath>
#include <tuple>

namespace atlas {

namespace {

constexpr double figuresWidth = 56; ///< for a body of 13 pixels
constexpr double strongestWidth = 46;
constexpr double valuesWidth = 52;
constexpr double gap = 6;

/// The level at the end of the order that \a direction points to; null where none lies there.
const RatingLevel* outermost(const RatingScale& scale, int direction)
{
    const RatingLevel* found = nullptr;
    for (const RatingLevel& level : scale.levels) {
        const int reach = level.weight.value_or(0) * direction;
        if (reach > (found ? *found->weight * direction : 0))
            found = &level;
    }
    return found;
}

int countOf(const Distribution& counts, const RatingScale& scale, const RatingLevel* level)
{
    return level ? counts.levels[static_cast<std::size_t>(level - scale.levels.data())] : 0;
}

int directionOf(double balance)
{
    return balance > 0 ? 1 : balance < 0 ? -1 : 0;
}

} // namespace

RankingChart::RankingChart(QWidget* parent)
    : BarChart(parent)
{
}

void RankingChart::itemsChanged()
{
    m_ranked = {};
    m_standings.assign(items().size(), {});
    for (int item = 0; item < itemCount(); ++item) {
        const Distribution& counts = items()[static_cast<std::size_t>(item)].counts;
        Standing& standing = m_standings[static_cast<std::size_t>(item)];
        standing.balance = netBalance(counts, scale());
        if (!standing.balance)
            continue;
        const int direction = directionOf(*standing.balance);
        standing.strongest = countOf(counts, scale(), outermost(scale(), direction));
        standing.lead = standing.strongest - countOf(counts, scale(), outermost(scale(), -direction));
        (direction > 0          ? m_ranked.strengthened
                : direction < 0 ? m_ranked.fading
                                : m_ranked.balanced)
            .push_back(item);
    }
    givePlaces(m_ranked.strengthened);
    givePlaces(m_ranked.fading);
}

/// Sorts the items of one direction, the furthest first.
void RankingChart::givePlaces(std::vector<int>& order)
{
    // What rests on more cells stands nearer to its end.
    const auto key = [this](int item) {
        const Standing& standing = m_standings[static_cast<std::size_t>(item)];
        return std::tuple(-std::abs(*standing.balance), -standing.lead,
            -items()[static_cast<std::size_t>(item)].counts.levelCount());
    };
    std::stable_sort(order.begin(), order.end(), [&key](int a, int b) { return key(a) < key(b); });
    for (auto first = order.begin(); first != order.end();) {
        const auto end = std::find_if(first, order.end(), [&](int item) { return key(item) != key(*first); });
        for (auto each = first; each != end; ++each) {
            Standing& standing = m_standings[static_cast<std::size_t>(*each)];
            standing.place = static_cast<int>(first - order.begin()) + 1;
            standing.sharing = static_cast<int>(end - first);
        }
        first = end;
    }
}

std::vector<BarChart::Row> RankingChart::rows() const
{
    const Phrases& phrases = style().phrases();
    std::vector<Row> rows;
    if (items().empty())
        return rows;
    const auto ranked = m_ranked.strengthened.size() + m_ranked.balanced.size() + m_ranked.fading.size();
    const bool all = ranked <= static_cast<std::size_t>(2 * Longest);
    const auto addItems = [&](const std::vector<int>& order, auto&& heading) {
        const int count = static_cast<int>(order.size());
        const int shown = all ? count : std::min(count, Longest);
        rows.push_back({-1, heading(shown, count, phrases), {}});
        for (int at = 0; at < shown; ++at) {
            const Standing& standing = standingOf(order[static_cast<std::size_t>(at)]);
            const QString place = phrases.locale().toString(standing.place);
            rows.push_back({order[static_cast<std::size_t>(at)], {},
                standing.sharing > 1 ? place + QStringLiteral("\u00A0=") : place});
        }
        if (shown == count)
            return;
        const Standing& last = standingOf(order[static_cast<std::size_t>(shown - 1)]);
        if (const int more = last.place - 1 + last.sharing - shown; more > 0)
            rows.push_back({-1, chart_words::cutTies(more, last.place, phrases), {}, true});
    };
    addItems(m_ranked.strengthened, chart_words::mostStrengthened);
    if (all && !m_ranked.balanced.empty()) {
        rows.push_back({-1, chart_words::balanced(static_cast<int>(m_ranked.balanced.size()), phrases), {}});
        for (const int item : m_ranked.balanced)
            rows.push_back({item, {}, {}});
    }
    addItems(m_ranked.fading, chart_words::mostFading);
    return rows;
}

void RankingChart::plotRows(const QRectF& plot, double width)
{
    const Phrases& phrases = style().phrases();
    const auto column = [this, &plot](double right, double width) {
        const double room = style().scaled(width);
        return QRectF(right - room, plot.top(), room, plot.height());
    };
    const QRectF figures = column(plot.right(), figuresWidth);
    const QRectF strongest = column(figures.left() - gap, strongestWidth);
    const QRectF values = column(strongest.left() - gap, valuesWidth);
    const QRectF bars(
        plot.left(), plot.top(), std::max(20.0, values.left() - gap - plot.left()), plot.height());
    const double zero = bars.center().x();

    Bars fading{QStringLiteral("-"), style().strongest(-1), {}};
    Bars strengthened{QStringLiteral("+"), style().strongest(1), {}};
    const auto& rows = shownRows();
    for (int row = 0; row < static_cast<int>(rows.size()); ++row) {
        const Row& shown = rows[static_cast<std::size_t>(row)];
        const double balance = shown.item < 0 ? 0 : *standingOf(shown.item).balance;
        fading.values.append(std::min(0.0, balance));
        strengthened.values.append(std::max(0.0, balance));
        if (shown.item >= 0)
            addValue(balance, barRect(row, values.left(), values.right()));
    }
    fillBars(*chart(), bars, -1, 1, 4, {fading, strengthened});
    addZeroLine(zero, bars);

    const double headHeight = plot.top() - gap;
    addHead({QStringLiteral("\u2190 ") + chart_words::fading(phrases), QStringLiteral("\u2190\u00A0\u2212")},
        QRectF(bars.left() - 6 * gap, 0, bars.width() / 2 + 5 * gap, headHeight), Qt::AlignRight);
    addHead({chart_words::strengthened(phrases) + QStringLiteral(" \u2192"), QStringLiteral("+\u00A0\u2192")},
        QRectF(zero + gap, 0, values.right() - zero - gap, headHeight), Qt::AlignLeft);
    addFigures(figures);
    addStrongest(strongest);

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
    footer.addNote(chart_words::placesNote(phrases));
    const int balanced = static_cast<int>(m_ranked.balanced.size());
    if (balanced > 0 && itemRect(m_ranked.balanced.front()).isEmpty())
        footer.addNote(chart_words::balanced(balanced, phrases));
    const auto ranked = m_ranked.strengthened.size() + m_ranked.balanced.size() + m_ranked.fading.size();
    if (const int left = itemCount() - static_cast<int>(ranked))
        footer.addNote(chart_words::withoutValue(left, phrases));
}

/// How many cells hold the level at the end that an item leans to: what its place rests on among equals.
void RankingChart::addStrongest(const QRectF& column)
{
    QStringList symbols;
    for (const int direction : {1, -1}) {
        if (const RatingLevel* level = outermost(scale(), direction))
            symbols << level->symbol;
    }
    addHead({symbols.join(QStringLiteral(" | "))},
        QRectF(column.left() - gap, 0, column.width() + gap, column.top() - gap), Qt::AlignRight);
    for (int row = 0; row < static_cast<int>(shownRows().size()); ++row) {
        const int item = shownRows()[static_cast<std::size_t>(row)].item;
        const double balance = item < 0 ? 0 : *standingOf(item).balance;
        const RatingLevel* level =
            balance > 0 || balance < 0 ? outermost(scale(), directionOf(balance)) : nullptr;
        if (!level)
            continue;
        const QString text =
            QStringLiteral("%1\u00A0%2")
                .arg(style().phrases().locale().toString(standingOf(item).strongest), level->symbol);
        const QRectF bar = barRect(row, column.left(), column.right());
        add(new ChartText(WrappedText(text, style().body(), column.width(), 1), bar,
            Qt::AlignRight | Qt::AlignVCenter, style().palette().secondaryText()));
    }
}

void RankingChart::addValue(double balance, const QRectF& place)
{
    const WrappedText text(
        chart_words::signedPercent(balance, style().phrases()), style().strong(), place.width(), 1);
    add(new ChartText(text, place, Qt::AlignRight | Qt::AlignVCenter, style().palette().text()), 2);
}

QString RankingChart::standingText(int index) const
{
    const Phrases& phrases = style().phrases();
    const Standing& standing = standingOf(index);
    if (!standing.balance)
        return {};
    QStringList parts{
        chart_words::netBalance(chart_words::signedPercent(*standing.balance, phrases), phrases)};
    if (standing.place > 0) {
        const bool grows = *standing.balance > 0;
        const auto count = (grows ? m_ranked.strengthened : m_ranked.fading).size();
        parts << chart_words::placeOf(standing.place, static_cast<int>(count), grows, phrases);
    }
    if (standing.sharing > 1)
        parts << chart_words::shared(standing.sharing, phrases);
    return parts.join(QStringLiteral(", "));
}

QString RankingChart::itemText(int index) const
{
    const QString standing = standingText(index);
    return standing.isEmpty() ? BarChart::itemText(index) : BarChart::itemText(index) + u'\n' + standing;
}

QString RankingChart::spokenItem(int index) const
{
    const QString standing = standingText(index);
    return standing.isEmpty() ? BarChart::spokenItem(index)
                              : BarChart::spokenItem(index) + QStringLiteral("; ") + standing;
}

ChartTable RankingChart::table() const
{
    const Phrases& phrases = style().phrases();
    ChartTable table;
    table.columns = {{QStringLiteral("label"), chart_words::item(phrases)},
        {QStringLiteral("context"), chart_words::belongsTo(phrases)},
        {QStringLiteral("place"), chart_words::place(phrases)},
        {QStringLiteral("net_balance"), chart_words::balance(phrases)},
        {QStringLiteral("n"), chart_words::cellsWithLevel(phrases)},
        {QStringLiteral("cells"), chart_words::cells(phrases)},
        {QStringLiteral("strongest"), chart_words::strongestCells(phrases)},
        {QStringLiteral("sharing"), chart_words::sharing(phrases)}};
    const auto addItem = [&](int index) {
        const ChartItem& item = items()[static_cast<std::size_t>(index)];
        const Standing& standing = standingOf(index);
        const bool placed = standing.place > 0;
        table.rows.push_back({item.label, item.context, placed ? QVariant(standing.place) : QVariant(),
            standing.balance ? QVariant(*standing.balance) : QVariant(), item.counts.levelCount(),
            item.counts.total(), placed ? QVariant(standing.strongest) : QVariant(),
            placed ? QVariant(standing.sharing) : QVariant()});
    };
    for (const int index : m_ranked.strengthened)
        addItem(index);
    for (const int index : m_ranked.balanced)
        addItem(index);
    std::for_each(m_ranked.fading.rbegin(), m_ranked.fading.rend(), addItem);
    for (int index = 0; index < itemCount(); ++index) {
        if (!standingOf(index).balance)
            addItem(index);
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
