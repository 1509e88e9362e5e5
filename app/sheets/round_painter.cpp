// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheets/round_painter.h"

#include "ink/sheet_style.h"
#include "wording/phrases.h"
#include "wording/workshop_words.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>

namespace atlas {

namespace {

constexpr double nameWidth = 66;
constexpr QSizeF barSize(208, 18);
constexpr double textGap = 14;
constexpr double countInset = 3;

} // namespace

RoundPainter::RoundPainter(const RatingScale& scale, const VoteCounts& counts, int number,
    const Phrases& phrases, const SheetStyle& style, double width, int participants)
    : m_cells(scale, Theme::Light)
    , m_figures(figuresOf(counts, scale))
    , m_countFont(style.note)
    , m_locale(phrases.locale())
{
    m_countFont.setWeight(QFont::DemiBold);
    const double textWidth = std::max(nameWidth, width - nameWidth - barSize.width() - textGap);
    m_name = WrappedText(workshop_words::round(number, phrases), style.rowLabel, nameWidth, 1);
    m_statistics = WrappedText(
        workshop_words::figures(m_figures, scale, phrases, participants), style.rowLabel, textWidth, 3);
    m_votes = WrappedText(workshop_words::distribution(counts, scale, phrases), style.note, textWidth, 3);
}

double RoundPainter::height() const
{
    return std::max(barSize.height(), m_statistics.height() + m_votes.height());
}

void RoundPainter::paint(QPainter& painter, QPointF topLeft) const
{
    const Palette& palette = m_cells.palette();
    painter.setPen(palette.text());
    m_name.paint(
        painter, QRectF(topLeft, QSizeF(nameWidth, barSize.height())), Qt::AlignLeft | Qt::AlignVCenter);
    const QRectF bar(topLeft + QPointF(nameWidth, 0), barSize);
    m_cells.paintDistribution(painter, bar, m_figures.distribution);
    paintCounts(painter, bar);
    const double left = bar.right() + textGap;
    const QRectF statistics(left, topLeft.y() + 1, m_statistics.width(), m_statistics.height());
    painter.setPen(palette.text());
    m_statistics.paint(painter, statistics, Qt::AlignLeft | Qt::AlignTop);
    painter.setPen(palette.secondaryText());
    m_votes.paint(painter, QRectF(left, statistics.bottom(), m_votes.width(), m_votes.height()),
        Qt::AlignLeft | Qt::AlignTop);
}

// The parts in the order in which paintDistribution() sets them; a count that does not fit is left to the
// figures.
void RoundPainter::paintCounts(QPainter& painter, const QRectF& bar) const
{
    const Distribution& votes = m_figures.distribution;
    const QFontMetricsF metrics(m_countFont, painter.device());
    double left = bar.left();
    const auto part = [&](Rating rating) {
        const int count = votes.count(rating);
        if (count == 0)
            return;
        const double width = bar.width() * count / votes.total();
        const QRectF rect(left, bar.top(), width, bar.height());
        left += width;
        const QString text = m_locale.toString(count);
        const double needed = metrics.horizontalAdvance(text) + 2 * countInset;
        if (needed > width)
            return;
        const CellColours& colours = m_cells.palette().cell(rating);
        if (rating.isNotApplicable()) {
            // The strokes stop short of the figure.
            painter.setPen(Qt::NoPen);
            painter.setBrush(colours.fill);
            painter.drawRect(
                QRectF(rect.center().x() - needed / 2, rect.top() + 2, needed, rect.height() - 4));
        }
        painter.setPen(colours.text);
        WrappedText(text, m_countFont, needed, 1).paint(painter, rect, Qt::AlignHCenter | Qt::AlignVCenter);
    };
    for (std::size_t position = 0; position < votes.levels.size(); ++position)
        part(m_cells.scale().at(static_cast<int>(position)));
    part(Rating::notApplicable());
    part(Rating::notRated());
}

} // namespace atlas
