#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/rating_scale.h"

#include <QColor>

#include <vector>

namespace atlas {

enum class Theme { Light, Dark };

struct CellColours {
    QColor fill;
    QColor text;
};

/// Colours of one scale and of what surrounds it, in one theme. Paper always takes the light theme.
class Palette {
public:
    Palette(const RatingScale& scale, Theme theme);

    Theme theme() const { return m_theme; }
    const CellColours& cell(Rating rating) const { return m_cells[static_cast<std::size_t>(rating.index())]; }

    QColor background() const;
    QColor surface() const; ///< panels beside the matrix
    QColor text() const;
    QColor secondaryText() const;
    QColor grid() const; ///< hairlines
    QColor hatch() const; ///< strokes of a "not applicable" cell
    QColor dashedEdge() const; ///< edge of a cell that is not rated; at least 3:1 against the background
    QColor focusRing() const; ///< current cell
    QColor selection() const; ///< rows and columns of selected cells, in the headers
    QColor accent() const; ///< frames and buttons; at least 4.5:1 against the background

private:
    Theme m_theme;
    std::vector<CellColours> m_cells; ///< by Rating::index()
};

/// Contrast ratio of two opaque colours, 1 to 21 (WCAG 2.1, relative luminance).
double contrastRatio(const QColor& first, const QColor& second);

} // namespace atlas
