#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later

#include "analysis/distribution.h"
#include "ink/palette.h"

#include <QRectF>

class QFont;
class QPainter;

namespace atlas {

/// Paints single cells and small distribution bars, on screen, on paper and into images alike. Holds no state
/// between calls but its scale and palette.
class CellPainter {
public:
    CellPainter(const RatingScale& scale, Theme theme);

    const Palette& palette() const { return m_palette; }
    const RatingScale& scale() const { return m_scale; }

    struct Marks {
        bool changed = false; ///< corner: the rating differs from the study's
        bool explained = false; ///< dot: a reason or source is recorded
    };

    /// The cell fills \a rect but for a thin gap; the symbol uses \a font and is left out where it cannot fit.
    void paintCell(QPainter& painter, const QRectF& rect, Rating rating, const QFont& font, Marks marks) const;
    void paintCell(QPainter& painter, const QRectF& rect, Rating rating, const QFont& font) const
    {
        paintCell(painter, rect, rating, font, Marks());
    }

    /// Only the marks of a cell in \a rect, the dot in the colour \a dot: for a legend.
    void paintMarks(QPainter& painter, const QRectF& rect, Marks marks, const QColor& colour) const;

    /// A stacked bar with shares proportional to the counts, from fading on the left to strengthened on the right, then
    /// not applicable (hatched), then not rated (dashed).
    void paintDistribution(QPainter& painter, const QRectF& rect, const Distribution& distribution) const;

private:
    void paintFill(QPainter& painter, const QRectF& rect, Rating rating, double radius) const;

    RatingScale m_scale;
    Palette m_palette;
};

} // namespace atlas
