#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ink/cell_painter.h"

#include <optional>

namespace atlas {

enum class Ink { Strong, Soft };

/// What colours a room sees, in one theme, whatever that of the facilitator's windows: strong ones, since a
/// projector washes them out. The ground decides: what is strong stands out most from it.
class AudienceColours {
public:
    AudienceColours(const RatingScale& scale, Theme theme)
        : m_cells(scale, theme)
    {
    }

    const CellPainter& cells() const { return m_cells; }
    QColor ground() const { return m_cells.palette().background(); }
    QColor ink(Ink ink) const;
    QColor ring() const; ///< around what the spotlight stands on
    QColor cover() const; ///< of a cell that is not shown yet; carries text of Ink::Strong
    QColor coverEdge() const { return m_cells.palette().dashedEdge(); }
    /// Edge of a rating's cell that stands out too little from the ground; none where it does by itself.
    std::optional<QColor> outline(Rating rating) const;

    /// Opacity of what the spotlight does not fall on.
    static constexpr double DimmedOpacity = 0.35;
    /// \a colour as it looks where it is dimmed.
    QColor dimmed(const QColor& colour) const;
    /// What is written on \a fill where that is dimmed: as faint as can still be read.
    QColor dimmedInk(const QColor& fill) const;

    static constexpr double LeastEdgeContrast = 3.0;

private:
    CellPainter m_cells;
};

} // namespace atlas
