// SPDX-License-Identifier: GPL-3.0-or-later
#include "ink/sign_line.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QPolygonF>

#include <algorithm>

namespace atlas {

SignLine::SignLine(const QFont& font, QPaintDevice* device)
    : m_font(font)
    , m_device(device)
{
    const QFontMetricsF metrics(font, device);
    m_cap = metrics.capHeight();
    m_lineHeight = metrics.height();
}

SignLine& SignLine::add(const QString& text)
{
    const double width = QFontMetricsF(m_font, m_device).horizontalAdvance(text);
    m_pieces.push_back({text, Sign::Up, false, m_font, m_cap, width});
    m_width += width;
    return *this;
}

SignLine& SignLine::add(Sign sign)
{
    const double width = m_cap * (sign == Sign::Arrow ? 1.3 : 1.0);
    m_pieces.push_back({QString(), sign, false, m_font, m_cap, width});
    m_width += width;
    return *this;
}

SignLine& SignLine::space()
{
    const double width = m_cap * 0.4;
    m_pieces.push_back({QString(), Sign::Up, true, m_font, m_cap, width});
    m_width += width;
    return *this;
}

SignLine SignLine::followedBy(const SignLine& other) const
{
    SignLine both = *this;
    both.space().space();
    both.m_pieces.insert(both.m_pieces.end(), other.m_pieces.begin(), other.m_pieces.end());
    both.m_width += other.m_width;
    return both;
}

void SignLine::paint(QPainter& painter, const QPointF& centre) const
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing, true);
    const QColor colour = painter.pen().color();
    QPointF place(centre.x() - m_width / 2, centre.y());
    for (const Piece& piece : m_pieces) {
        if (!piece.text.isEmpty()) {
            painter.setFont(piece.font);
            painter.setPen(colour);
            painter.drawText(QPointF(place.x(), place.y() + piece.cap / 2), piece.text);
        } else if (!piece.isSpace) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(colour);
            paintSign(painter, piece, place);
        }
        place.rx() += piece.width;
    }
    painter.restore();
}

void SignLine::paintSign(QPainter& painter, const Piece& piece, const QPointF& leftMiddle)
{
    const double cap = piece.cap;
    const double inset = cap * 0.06;
    const double left = leftMiddle.x() + inset;
    const double right = leftMiddle.x() + piece.width - inset;
    const double middle = (left + right) / 2;
    const double y = leftMiddle.y();
    const double half = cap / 2;
    const QColor colour = painter.brush().color();
    const double stroke = std::max(0.8, cap / 9);
    switch (piece.sign) {
    case Sign::Up:
        painter.drawPolygon(QPolygonF({{left, y + half}, {right, y + half}, {middle, y - half}}));
        return;
    case Sign::Down:
        painter.drawPolygon(QPolygonF({{left, y - half}, {right, y - half}, {middle, y + half}}));
        return;
    case Sign::Diamond:
        painter.drawPolygon(QPolygonF({{left, y}, {middle, y - half}, {right, y}, {middle, y + half}}));
        return;
    case Sign::Arrow:
        painter.setPen(QPen(colour, stroke, Qt::SolidLine, Qt::FlatCap));
        painter.drawLine(QPointF(left, y), QPointF(right - half * 0.6, y));
        painter.setPen(Qt::NoPen);
        painter.drawPolygon(QPolygonF(
            {{right - half * 0.9, y - half * 0.6}, {right, y}, {right - half * 0.9, y + half * 0.6}}));
        return;
    case Sign::NotRated: {
        QPen pen(colour, stroke);
        pen.setDashPattern({2.0, 1.5});
        painter.setPen(pen);
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(
            QRectF(QPointF(left, y - half), QPointF(right, y + half)).adjusted(0.5, 0.5, -0.5, -0.5));
        return;
    }
    }
}

} // namespace atlas
