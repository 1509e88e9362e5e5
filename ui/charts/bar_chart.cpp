// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/bar_chart.h"

#include "ui/charts/chart_footer.h"
#include "ui/charts/chart_parts.h"
#include "wording/chart_words.h"
#include "wording/rating_text.h"
#include "wording/sheet_words.h"
#include "wording/spoken_text.h"

#include <QBarCategoryAxis>
#include <QBarSet>
#include <QGraphicsLayout>
#include <QGraphicsScene>
#include <QHorizontalStackedBarSeries>
#include <QValueAxis>

#include <algorithm>

namespace atlas {

namespace {

constexpr double margin = 16;
constexpr double gap = 12;
constexpr double rowPadding = 5;
constexpr double placeRoom = 38; // for a body of 13 pixels, its gap too
constexpr double placeGap = 8;
constexpr int labelLines = 2;
constexpr int headLines = 2;
constexpr double leastLines = 1.4; // of a row, in lines of its label

} // namespace

BarChart::BarChart(QWidget* parent)
    : ChartBase(new QChart, parent)
{
}

void BarChart::setItems(std::vector<ChartItem> items, const RatingScale& scale, Language language)
{
    m_items = std::move(items);
    setScale(scale, language);
    itemsChanged();
    rebuild();
}

QRectF BarChart::itemRect(int index) const
{
    for (std::size_t row = 0; row < m_rows.size(); ++row) {
        if (m_rows[row].item == index)
            return {0, rowTop(static_cast<int>(row)), m_rowsWidth, m_rowHeight};
    }
    return {};
}

QString BarChart::itemLabel(int index) const
{
    const ChartItem& item = m_items[static_cast<std::size_t>(index)];
    return item.context.isEmpty() ? item.label : QStringLiteral("%1 (%2)").arg(item.label, item.context);
}

QString BarChart::itemText(int index) const
{
    const ChartItem& item = m_items[static_cast<std::size_t>(index)];
    QStringList lines{item.label};
    if (!item.context.isEmpty())
        lines << item.context;
    lines << distributionText(item.counts, scale(), language());
    return lines.join(u'\n');
}

QString BarChart::spokenItem(int index) const
{
    return tr("%1: %2", "item and its numbers")
        .arg(itemLabel(index),
            spokenDistribution(m_items[static_cast<std::size_t>(index)].counts, scale(), language()));
}

std::vector<int> BarChart::order() const
{
    std::vector<int> shown;
    for (const Row& row : m_rows) {
        if (row.item >= 0)
            shown.push_back(row.item);
    }
    return shown;
}

int BarChart::itemAt(const QPointF& position) const
{
    const double row = (position.y() - m_plotTop) / std::max(1.0, m_rowHeight);
    if (row < 0 || row >= static_cast<double>(m_rows.size()) || footerRect().contains(position))
        return -1;
    return m_rows[static_cast<std::size_t>(row)].item;
}

ChartBase::Anatomy BarChart::arrange(double width)
{
    m_rows = rows();
    m_rowsWidth = width;
    const double labelWidth = std::clamp(width * 0.32, 120.0, 360.0);
    double placeWidth = 0;
    for (const Row& row : m_rows) {
        if (!row.place.isEmpty())
            placeWidth = style().scaled(placeRoom);
    }
    double labelHeight = style().lineHeight() * leastLines;
    for (const Row& row : m_rows) {
        if (row.item < 0)
            continue;
        const ChartItem& item = itemOf(row);
        labelHeight = std::max(labelHeight,
            WrappedText(item.label, style().body(), labelWidth, labelLines).height()
                + contextOf(item, labelWidth).height());
    }
    m_rowHeight = std::ceil(labelHeight + 2 * rowPadding);
    m_plotTop = std::ceil(2 * style().lineHeight() + 2 * rowPadding);
    const int count = std::max<int>(1, static_cast<int>(m_rows.size()));
    const double left = margin + placeWidth + labelWidth + gap;
    const QRectF plot(left, m_plotTop, std::max(40.0, width - left - margin), count * m_rowHeight);
    addLabels(width, margin + placeWidth, labelWidth);
    plotRows(plot, width);

    Anatomy anatomy;
    anatomy.headBottom = m_plotTop;
    for (int row = 0; row < count; ++row) {
        if (row + 1 == count || isCutAfter(static_cast<std::size_t>(row)))
            anatomy.rowBottoms.push_back(rowTop(row + 1));
    }
    return anatomy;
}

/// What stands under a label; no line where nothing does.
WrappedText BarChart::contextOf(const ChartItem& item, double width) const
{
    return showsContext() && !item.context.isEmpty()
        ? WrappedText(item.context, style().body(), width, labelLines)
        : WrappedText();
}

/// A heading stays with the row below it, a note with the one above.
bool BarChart::isCutAfter(std::size_t row) const
{
    const bool isHeading = m_rows[row].item < 0 && !m_rows[row].isNote;
    return !isHeading && !m_rows[row + 1].isNote;
}

void BarChart::addWords(const Row& row, double top, double width)
{
    const QRectF place(margin, top, width - 2 * margin, m_rowHeight - rowPadding);
    const Palette& palette = style().palette();
    const WrappedText words(row.words, row.isNote ? style().body() : style().strong(), place.width(), 2);
    add(new ChartText(words, place, Qt::AlignLeft | (row.isNote ? Qt::AlignTop : Qt::AlignBottom),
            row.isNote ? palette.secondaryText() : palette.text(), palette.background()),
        2);
}

void BarChart::addLabels(double width, double left, double labelWidth)
{
    const Palette& palette = style().palette();
    for (std::size_t at = 0; at < m_rows.size(); ++at) {
        const Row& row = m_rows[at];
        const double top = rowTop(static_cast<int>(at));
        if (row.item < 0) {
            addWords(row, top, width);
            continue;
        }
        if (!row.place.isEmpty()) {
            add(new ChartText(WrappedText(row.place, style().body(), left - margin - placeGap, 1),
                QRectF(margin, top, left - margin - placeGap, m_rowHeight), Qt::AlignRight | Qt::AlignVCenter,
                palette.secondaryText()));
        }
        const ChartItem& item = itemOf(row);
        const WrappedText label(item.label, style().body(), labelWidth, labelLines);
        const WrappedText context = contextOf(item, labelWidth);
        const double height = label.height() + context.height();
        QRectF place(left, top + (m_rowHeight - height) / 2, labelWidth, label.height());
        add(new ChartText(label, place, Qt::AlignLeft | Qt::AlignTop, palette.text()));
        if (context.lineCount() > 0) {
            place = QRectF(left, place.bottom(), labelWidth, context.height());
            add(new ChartText(context, place, Qt::AlignLeft | Qt::AlignTop, palette.secondaryText()));
        }
    }
    if (m_rows.empty()) {
        add(new ChartText(
            WrappedText(chart_words::nothingToShow(style().phrases()), style().body(), width - 2 * margin),
            QRectF(margin, m_plotTop, width - 2 * margin, m_rowHeight), Qt::AlignLeft | Qt::AlignVCenter,
            palette.secondaryText()));
    }
}

QRectF BarChart::barRect(int row, double left, double right) const
{
    const double height = std::min(m_rowHeight - 2 * rowPadding, style().lineHeight() * 1.6);
    return {left, rowTop(row) + (m_rowHeight - height) / 2, right - left, height};
}

void BarChart::fillBars(QChart& chart, const QRectF& plot, double low, double high, int steps,
    const std::vector<Bars>& bars) const
{
    chart.removeAllSeries();
    for (QAbstractAxis* axis : chart.axes()) {
        chart.removeAxis(axis);
        delete axis;
    }
    auto* series = new QHorizontalStackedBarSeries;
    for (const Bars& part : bars) {
        auto* set = new QBarSet(QString()); // Qt Charts takes labels for HTML, in a legend that is hidden too
        set->setObjectName(part.key);
        // The axis counts from the bottom.
        set->append(QList<qreal>(part.values.crbegin(), part.values.crend()));
        set->setBrush(part.fill);
        set->setPen(Qt::NoPen);
        series->append(set);
    }
    series->setBarWidth(barRect(0, 0, 1).height() / m_rowHeight);
    series->setLabelsVisible(false);
    chart.addSeries(series);

    auto* values = new QValueAxis;
    values->setRange(low, high);
    values->setTickCount(steps + 1);
    values->setLabelsVisible(false);
    values->setLineVisible(false);
    values->setGridLinePen(QPen(style().palette().grid(), 1));
    chart.addAxis(values, Qt::AlignBottom);
    series->attachAxis(values);

    auto* categories = new QBarCategoryAxis;
    for (std::size_t row = 0; row < m_rows.size(); ++row)
        categories->append(QString::number(row));
    categories->setLabelsVisible(false);
    categories->setGridLineVisible(false);
    categories->setLineVisible(false);
    chart.addAxis(categories, Qt::AlignLeft);
    series->attachAxis(categories);

    chart.resize(m_rowsWidth, plot.bottom());
    chart.setPlotArea(plot);
    // A chart that is never shown is not told to lay itself out.
    chart.layout()->invalidate();
    chart.layout()->setGeometry(QRectF(QPointF(), chart.size()));
}

void BarChart::addZeroLine(double x, const QRectF& plot)
{
    auto* line = new QGraphicsLineItem(x, plot.top(), x, plot.bottom());
    line->setPen(QPen(style().palette().secondaryText(), 1.4));
    add(line);
}

void BarChart::addHead(const QStringList& forms, const QRectF& place, Qt::Alignment alignment)
{
    const auto isWhole = [&](const QString& form) {
        return widestWord(form, style().body()) <= place.width()
            && WrappedText(form, style().body(), place.width()).lineCount() <= headLines;
    };
    const auto whole = std::find_if(forms.begin(), forms.end(), isWhole);
    add(new ChartText(
        WrappedText(whole == forms.end() ? forms.back() : *whole, style().body(), place.width(), headLines),
        place, alignment | Qt::AlignBottom, style().palette().secondaryText()));
}

void BarChart::addFigures(const QRectF& column)
{
    const Phrases& phrases = style().phrases();
    addHead({sheet_words::restingCells(phrases)},
        QRectF(column.left(), 0, column.width(), m_plotTop - rowPadding), Qt::AlignRight);
    for (std::size_t at = 0; at < m_rows.size(); ++at) {
        if (m_rows[at].item < 0)
            continue;
        const Distribution& counts = itemOf(m_rows[at]).counts;
        const QString text = QStringLiteral("%1/%2").arg(
            phrases.locale().toString(counts.levelCount()), phrases.locale().toString(counts.total()));
        add(new ChartText(WrappedText(text, style().body(), column.width(), 1),
            QRectF(column.left(), rowTop(static_cast<int>(at)), column.width(), m_rowHeight),
            Qt::AlignRight | Qt::AlignVCenter, style().palette().secondaryText()));
    }
}

} // namespace atlas
