#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ink/cell_painter.h"
#include "wording/phrases.h"

#include <QFont>

namespace atlas {

/// Scale, colours, type and words that the parts of one chart share. No type is smaller than 9 pt.
class ChartStyle {
public:
    ChartStyle(const RatingScale& scale, Language language, Theme theme, const QFont& base);

    const RatingScale& scale() const { return m_cells.scale(); }
    const Palette& palette() const { return m_cells.palette(); }
    const CellPainter& cells() const { return m_cells; }
    const Phrases& phrases() const { return m_phrases; }
    Language language() const { return m_phrases.language(); }

    const QFont& body() const { return m_body; }
    const QFont& strong() const { return m_strong; }
    const QFont& symbol() const { return m_symbol; }
    double lineHeight() const; ///< of body()
    /// A length that suits a body of 13 pixels, for this one; never less.
    double scaled(double pixels) const;

    /// Edge of a segment of \a rating, at least 3:1 against the background.
    QColor edge(Rating rating) const;
    /// Fill of the strongest level of one direction; -1 fading, +1 strengthened.
    QColor strongest(int direction) const;

private:
    CellPainter m_cells;
    Phrases m_phrases;
    QFont m_body;
    QFont m_strong;
    QFont m_symbol;
};

} // namespace atlas
