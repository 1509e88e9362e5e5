// SPDX-License-Identifier: GPL-3.0-or-later
#include "projector/audience_colours.h"

namespace atlas {

namespace {

/// \a share of \a over, the rest of \a under.
QColor mixed(const QColor& over, double share, const QColor& under)
{
    const auto channel = [part = static_cast<float>(share)](
                             float above, float below) { return above * part + below * (1 - part); };
    return QColor::fromRgbF(channel(over.redF(), under.redF()), channel(over.greenF(), under.greenF()),
        channel(over.blueF(), under.blueF()));
}

} // namespace

QColor AudienceColours::ink(Ink ink) const
{
    const Palette& palette = m_cells.palette();
    if (ink == Ink::Strong)
        return isDark(palette.theme()) ? QColor(0xFFFFFF) : palette.text();
    return isDark(palette.theme()) ? QColor(0xB4BAC3) : QColor(0x484D55);
}

QColor AudienceColours::ring() const
{
    // Yellow does not show on white.
    return isDark(m_cells.palette().theme()) ? QColor(0xFFD84D) : m_cells.palette().focusRing();
}

QColor AudienceColours::cover() const
{
    return m_cells.palette().grid();
}

std::optional<QColor> AudienceColours::outline(Rating rating) const
{
    if (rating.isNotRated())
        return std::nullopt; // its dashes are its edge
    const CellColours& cell = m_cells.palette().cell(rating);
    if (contrastRatio(cell.fill, ground()) >= LeastEdgeContrast)
        return std::nullopt;
    // In full, the text's colour would make a moderate rating louder than a strong one.
    for (double share = 0.5; share < 1; share += 0.1) {
        const QColor edge = mixed(cell.text, share, cell.fill);
        if (contrastRatio(edge, ground()) >= LeastEdgeContrast)
            return edge;
    }
    return cell.text;
}

QColor AudienceColours::dimmed(const QColor& colour) const
{
    return mixed(colour, DimmedOpacity, ground());
}

QColor AudienceColours::dimmedInk(const QColor& fill) const
{
    const QColor under = dimmed(fill);
    const QColor strong = ink(Ink::Strong);
    for (double share = DimmedOpacity; share < 1; share += 0.05) {
        const QColor written = mixed(strong, share, under);
        if (contrastRatio(written, under) >= LeastEdgeContrast)
            return written;
    }
    return strong;
}

} // namespace atlas
