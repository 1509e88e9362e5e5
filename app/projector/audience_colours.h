#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ink/cell_painter.h"

#include <optional>

namespace atlas {

enum class Ink { Strong, Soft };

/// \a scale with its levels in the colours of one theme on either ground, so that a level looks the same on
/// the facilitator's screen and on the wall.
RatingScale withLevelsOf(Theme theme, RatingScale scale);

/// What colours a room sees, in one theme: strong ones, since a projector washes them out.
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

    static constexpr double LeastEdgeContrast = 3.0;

private:
    CellPainter m_cells;
};

} // namespace atlas
