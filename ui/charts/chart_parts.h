#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ink/wrapped_text.h"
#include "ui/charts/chart_style.h"

#include <QColor>
#include <QGraphicsItem>

namespace atlas {

/// Text of a chart, in lines that were broken for its place.
class ChartText final : public QGraphicsItem {
public:
    /// Lies in \a place as \a alignment says; on \a patch, if valid, so that lines behind do not cross it.
    ChartText(const WrappedText& text, const QRectF& place, Qt::Alignment alignment, const QColor& colour,
        const QColor& patch = {});

    QString text() const { return m_text.lines().join(u' '); }
    QRectF boundingRect() const override { return m_rect; }
    void paint(QPainter* painter, const QStyleOptionGraphicsItem*, QWidget*) override;

private:
    WrappedText m_text;
    QRectF m_rect;
    Qt::Alignment m_alignment;
    QColor m_colour;
    QColor m_patch;
};

/// What lies over one segment of a bar: its edge, the hatching or dashes of the two states that are no
/// levels, symbol and count where they fit.
class ChartSegment final : public QGraphicsItem {
public:
    ChartSegment(const ChartStyle& style, const QRectF& rect, Rating rating, int count);

    Rating rating() const { return m_rating; }
    QString text() const { return m_text; }
    QRectF boundingRect() const override { return m_rect.adjusted(-1, -1, 1, 1); }
    void paint(QPainter* painter, const QStyleOptionGraphicsItem*, QWidget*) override;

private:
    const ChartStyle& m_style;
    QRectF m_rect;
    Rating m_rating;
    QString m_text;
};

/// Picture of a rating in a legend, the cell of the heatmap.
class RatingSwatch final : public QGraphicsItem {
public:
    RatingSwatch(const ChartStyle& style, Rating rating);

    QRectF boundingRect() const override { return m_rect; }
    void paint(QPainter* painter, const QStyleOptionGraphicsItem*, QWidget*) override;

private:
    const ChartStyle& m_style;
    Rating m_rating;
    QRectF m_rect;
};

} // namespace atlas
