// SPDX-License-Identifier: GPL-3.0-or-later
#include "ink/palette.h"

#include <algorithm>
#include <cmath>

namespace atlas {

Palette::Palette(const RatingScale& scale, Theme theme)
    : m_theme(theme)
    , m_scale(scale)
{
    m_cells.reserve(scale.levels.size() + 2);
    const auto add = [this](const RatingLevel& level) {
        const LevelColours& colours = isDark(m_theme) ? level.dark : level.light;
        m_cells.push_back(
            {colours.fill.isEmpty() ? background() : QColor(colours.fill), QColor(colours.text)});
        if (CellColours& cell = m_cells.back(); isHighContrast(m_theme))
            cell.text = blackOrWhite(cell.fill);
    };
    add(scale.notRated);
    add(scale.notApplicable);
    for (const RatingLevel& level : scale.levels)
        add(level);
}

namespace {

/// One colour a theme, in the order of Theme.
QColor oneOf(Theme theme, QRgb light, QRgb dark, QRgb contrastLight, QRgb contrastDark)
{
    const QRgb colours[] = {light, dark, contrastLight, contrastDark};
    return QColor(colours[static_cast<std::size_t>(theme)]);
}

} // namespace

QColor Palette::background() const
{
    return oneOf(m_theme, 0xFFFFFF, 0x16181B, 0xFFFFFF, 0x000000);
}

QColor Palette::surface() const
{
    return oneOf(m_theme, 0xF6F7F9, 0x1E2124, 0xFFFFFF, 0x000000);
}

QColor Palette::text() const
{
    return oneOf(m_theme, 0x16181D, 0xE9EBEE, 0x000000, 0xFFFFFF);
}

QColor Palette::secondaryText() const
{
    return oneOf(m_theme, 0x5B616B, 0xA6ACB5, 0x26282C, 0xE4E6EA);
}

QColor Palette::grid() const
{
    return oneOf(m_theme, 0xDFE2E7, 0x34383E, 0x6B6E73, 0x8E9298);
}

QColor Palette::hatch() const
{
    return oneOf(m_theme, 0xC9C9C4, 0x4B4F54, 0x8A8A86, 0x7A7E84);
}

std::optional<QColor> Palette::cellEdge() const
{
    return isHighContrast(m_theme) ? std::optional(text()) : std::nullopt;
}

QColor Palette::dashedEdge() const
{
    return oneOf(m_theme, 0x85898F, 0x7F858D, 0x000000, 0xFFFFFF);
}

QColor Palette::focusRing() const
{
    return oneOf(m_theme, 0x0B0D10, 0xFFFFFF, 0x000000, 0xFFFFFF);
}

QColor Palette::selection() const
{
    return oneOf(m_theme, 0xDCE7F5, 0x263B57, 0xC4DBF7, 0x123A6B);
}

QColor Palette::accent() const
{
    return oneOf(m_theme, 0x1D4F91, 0x6FB1F2, 0x0B3A78, 0x8FC6FF);
}

namespace {

double relativeLuminance(const QColor& colour)
{
    const auto linear = [](double channel) {
        return channel <= 0.03928 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF())
        + 0.0722 * linear(colour.blueF());
}

} // namespace

QColor blackOrWhite(const QColor& ground)
{
    const QColor black(Qt::black);
    const QColor white(Qt::white);
    return contrastRatio(ground, black) >= contrastRatio(ground, white) ? black : white;
}

double contrastRatio(const QColor& first, const QColor& second)
{
    const double a = relativeLuminance(first);
    const double b = relativeLuminance(second);
    return (std::max(a, b) + 0.05) / (std::min(a, b) + 0.05);
}

} // namespace atlas
