// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chart_parts.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace atlas {

namespace {

constexpr double textMargin = 4; // on both sides of what is written in a segment
constexpr double leastEdgedWidth = 2.5;

QRectF placed(const QSizeF& size, const QRectF& place, Qt::Alignment alignment)
{
    QRectF rect(place.topLeft(), size);
    if (alignment & Qt::AlignHCenter)
        rect.moveLeft(place.center().x() - size.width() / 2);
    else if (alignment & Qt::AlignRight)
        rect.moveRight(place.right());
    if (alignment & Qt::AlignVCenter)
        rect.moveTop(place.center().y() - size.height() / 2);
    else if (alignment & Qt::AlignBottom)
        rect.moveBottom(place.bottom());
    return rect;
}

QString fittingText(const ChartStyle& style, Rating rating, int count, const QSizeF& room)
{
    const QFontMetricsF metrics(style.symbol());
    if (metrics.capHeight() + 2 > room.height())
        return {};
    const QString& symbol = style.scale().entry(rating).symbol;
    const QString number = style.phrases().locale().toString(count);
    const QString both = symbol.isEmpty() ? number : symbol + QStringLiteral("\u2002") + number;
    for (const QString& text : {both, symbol.isEmpty() ? number : symbol}) {
        if (metrics.horizontalAdvance(text) + textMargin <= room.width())
            return text;
    }
    return {};
}

} // namespace

ChartText::ChartText(const WrappedText& text, const QRectF& place, Qt::Alignment alignment,
    const QColor& colour, const QColor& patch)
    : m_text(text)
    , m_rect(placed(QSizeF(text.width(), text.height()), place, alignment))
    , m_alignment(alignment)
    , m_colour(colour)
    , m_patch(patch)
{
}

void ChartText::paint(QPainter* painter, const QStyleOptionGraphicsItem*, QWidget*)
{
    if (m_patch.isValid())
        painter->fillRect(m_rect.adjusted(-2, 0, 2, 0), m_patch);
    painter->setPen(m_colour);
    m_text.paint(*painter, m_rect, m_alignment);
}

ChartSegment::ChartSegment(const ChartStyle& style, const QRectF& rect, Rating rating, int count)
    : m_style(style)
    , m_rect(rect)
    , m_rating(rating)
    , m_text(fittingText(style, rating, count, rect.size()))
{
}

void ChartSegment::paint(QPainter* painter, const QStyleOptionGraphicsItem*, QWidget*)
{
    painter->save();
    if (!m_rating.isLevel()) {
        Distribution alone(m_style.scale());
        alone.add(m_rating);
        m_style.cells().paintDistribution(*painter, m_rect, alone);
    }
    if (!m_rating.isNotRated() && m_rect.width() >= leastEdgedWidth) {
        painter->setRenderHint(QPainter::Antialiasing, false);
        QPen pen(m_style.edge(m_rating), 1);
        pen.setJoinStyle(Qt::MiterJoin);
        painter->setPen(pen);
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(m_rect.adjusted(0.5, 0.5, -0.5, -0.5));
    }
    if (!m_text.isEmpty()) {
        const CellColours& colours = m_style.palette().cell(m_rating);
        if (m_rating.isNotApplicable()) {
            // The strokes stop short of the letters.
            const double width = QFontMetricsF(m_style.symbol()).horizontalAdvance(m_text) + textMargin / 2;
            const double height = m_rect.height() - 6;
            painter->fillRect(
                QRectF(m_rect.center().x() - width / 2, m_rect.center().y() - height / 2, width, height),
                colours.fill);
        }
        painter->setFont(m_style.symbol());
        painter->setPen(colours.text);
        painter->drawText(m_rect, Qt::AlignCenter | Qt::TextDontClip, m_text);
    }
    painter->restore();
}

RatingSwatch::RatingSwatch(const ChartStyle& style, Rating rating)
    : m_style(style)
    , m_rating(rating)
    , m_rect(0, 0, std::ceil(style.lineHeight() * 2), style.lineHeight() + 2)
{
}

void RatingSwatch::paint(QPainter* painter, const QStyleOptionGraphicsItem*, QWidget*)
{
    m_style.cells().paintCell(*painter, m_rect, m_rating, m_style.symbol());
}

} // namespace atlas
