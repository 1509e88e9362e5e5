#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/chart_style.h"

#include <QGraphicsItem>

namespace atlas {

/// The foot of a chart: numbers of the axis, legend and notes on a ground of their own, since it stays in
/// sight while the bars scroll. Lines are added from top to bottom; owns what is added.
class ChartFooter final : public QGraphicsItem {
public:
    ChartFooter(const ChartStyle& style, double width);

    /// \a x in the footer; the ticks of one line, then endTicks().
    void addTick(double x, const QString& text);
    void endTicks();
    /// Adds to the legend, which flows over as many lines as it takes, and returns the entry's place.
    QRectF addEntry(QGraphicsItem* swatch, const QString& words, bool strong = false);
    void endLegend();
    void addRatings();
    void addNote(const QString& text);

    double height() const;
    QRectF boundingRect() const override;
    void paint(QPainter* painter, const QStyleOptionGraphicsItem*, QWidget*) override;

private:
    const ChartStyle& m_style;
    double m_width;
    double m_bottom;
    double m_entryLeft;
    double m_entryHeight = 0;
};

} // namespace atlas
