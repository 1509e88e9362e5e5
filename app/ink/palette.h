#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/rating_scale.h"

#include <QColor>

#include <optional>
#include <vector>

namespace atlas {

/// Settings and commands keep the numbers: new themes go to the end.
enum class Theme { Light, Dark, HighContrastLight, HighContrastDark };

constexpr bool isDark(Theme theme)
{
    return theme == Theme::Dark || theme == Theme::HighContrastDark;
}

constexpr bool isHighContrast(Theme theme)
{
    return theme == Theme::HighContrastLight || theme == Theme::HighContrastDark;
}

struct CellColours {
    QColor fill;
    QColor text;
};

/// Colours of one scale and of what surrounds it, in one theme. Paper always takes the light theme. In high
/// contrast all text reaches 7:1 and every edge 4.5:1 against what it stands on.
class Palette {
public:
    Palette(const RatingScale& scale, Theme theme);

    Theme theme() const { return m_theme; }
    const CellColours& cell(Rating rating) const { return m_cells[static_cast<std::size_t>(m_scale.index(rating))]; }

    QColor background() const;
    QColor surface() const; ///< panels beside the matrix
    QColor text() const;
    QColor secondaryText() const;
    QColor grid() const; ///< hairlines
    QColor hatch() const; ///< strokes of a "not applicable" cell
    /// Around each cell where the fills alone would be too close to the background (high contrast).
    std::optional<QColor> cellEdge() const;
    QColor dashedEdge() const; ///< edge of a cell that is not rated; at least 3:1 against the background
    QColor focusRing() const; ///< current cell
    QColor selection() const; ///< rows and columns of selected cells, in the headers
    QColor accent() const; ///< frames and buttons; at least 4.5:1 against the background

private:
    Theme m_theme;
    RatingScale m_scale;
    std::vector<CellColours> m_cells; ///< by RatingScale::index()
};

/// Contrast ratio of two opaque colours, 1 to 21 (WCAG 2.1, relative luminance).
double contrastRatio(const QColor& first, const QColor& second);

/// The one that stands out more from \a ground: at least the square root of 21, 4.58:1.
QColor blackOrWhite(const QColor& ground);

} // namespace atlas
