#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later

#include "analysis/vote_statistics.h"
#include "ink/cell_painter.h"
#include "ink/wrapped_text.h"

#include <QPointF>

namespace atlas {

class Phrases;
struct SheetStyle;

/// One revealed round of votes on a sheet: its number, a stacked bar with the counts in it, and the figures.
class RoundPainter {
public:
    RoundPainter(const RatingScale& scale, const VoteCounts& counts, int number, const Phrases& phrases,
        const SheetStyle& style, double width, int participants = 0);

    double height() const;
    void paint(QPainter& painter, QPointF topLeft) const;

private:
    void paintCounts(QPainter& painter, const QRectF& bar) const;

    CellPainter m_cells;
    VoteFigures m_figures;
    QFont m_countFont;
    QLocale m_locale;
    WrappedText m_name;
    WrappedText m_statistics;
    WrappedText m_votes;
};

} // namespace atlas
