// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chart_footer.h"

#include "ui/charts/chart_parts.h"

#include <QPainter>

#include <algorithm>

namespace atlas {

namespace {

constexpr double margin = 16;
constexpr double gap = 6;
constexpr double entryGap = 20;

} // namespace

ChartFooter::ChartFooter(const ChartStyle& style, double width)
    : m_style(style)
    , m_width(width)
    , m_bottom(gap)
    , m_entryLeft(margin)
{
}

void ChartFooter::addTick(double x, const QString& text)
{
    const WrappedText words(text, m_style.body(), m_width, 1);
    auto* tick = new ChartText(words, QRectF(x - 100, m_bottom, 200, m_style.lineHeight()),
        Qt::AlignHCenter | Qt::AlignTop, m_style.palette().secondaryText());
    tick->setParentItem(this);
}

void ChartFooter::endTicks()
{
    m_bottom += m_style.lineHeight() + gap;
}

QRectF ChartFooter::addEntry(QGraphicsItem* swatch, const QString& words, bool strong)
{
    const QSizeF picture = swatch->boundingRect().size();
    const double room = m_width - 2 * margin - picture.width() - gap;
    const WrappedText text(words, strong ? m_style.strong() : m_style.body(), room, 2);
    const double width = picture.width() + gap + text.width();
    const double height = std::max(picture.height(), text.height());
    if (m_entryLeft > margin && m_entryLeft + width > m_width - margin)
        endLegend();
    const QRectF place(m_entryLeft, m_bottom, width, height);
    swatch->setParentItem(this);
    swatch->setPos(place.left(), place.center().y() - picture.height() / 2);
    auto* label = new ChartText(text, place.adjusted(picture.width() + gap, 0, 0, 0),
        Qt::AlignLeft | Qt::AlignVCenter, m_style.palette().text());
    label->setParentItem(this);
    m_entryLeft += width + entryGap;
    m_entryHeight = std::max(m_entryHeight, height);
    return place;
}

void ChartFooter::addRatings()
{
    for (const Rating rating : m_style.scale().legendOrder())
        addEntry(
            new RatingSwatch(m_style, rating), m_style.scale().entry(rating).label.in(m_style.language()));
    endLegend();
}

void ChartFooter::endLegend()
{
    if (m_entryHeight > 0)
        m_bottom += m_entryHeight + gap;
    m_entryHeight = 0;
    m_entryLeft = margin;
}

void ChartFooter::addNote(const QString& text)
{
    endLegend();
    const WrappedText words(text, m_style.body(), m_width - 2 * margin);
    auto* note = new ChartText(words, QRectF(margin, m_bottom, m_width - 2 * margin, words.height()),
        Qt::AlignLeft | Qt::AlignTop, m_style.palette().secondaryText());
    note->setParentItem(this);
    m_bottom += words.height() + gap;
}

double ChartFooter::height() const
{
    return m_bottom + (m_entryHeight > 0 ? m_entryHeight + gap : 0);
}

QRectF ChartFooter::boundingRect() const
{
    return {0, 0, m_width, height()};
}

void ChartFooter::paint(QPainter* painter, const QStyleOptionGraphicsItem*, QWidget*)
{
    painter->fillRect(boundingRect(), m_style.palette().background());
    painter->setPen(QPen(m_style.palette().grid(), 1));
    painter->drawLine(QPointF(0, 0.5), QPointF(m_width, 0.5));
}

} // namespace atlas
