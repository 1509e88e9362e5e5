// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/palette.h"

#include <algorithm>
#include <cmath>

namespace atlas {

Palette::Palette(const RatingScale& scale, Theme theme)
    : m_theme(theme)
{
    m_cells.reserve(scale.levels.size() + 2);
    const auto add = [this](const RatingLevel& level) {
        const LevelColours& colours = m_theme == Theme::Light ? level.light : level.dark;
        m_cells.push_back({colours.fill.isEmpty() ? background() : QColor(colours.fill), QColor(colours.text)});
    };
    add(scale.notRated);
    add(scale.notApplicable);
    for (const RatingLevel& level : scale.levels)
        add(level);
}

QColor Palette::background() const
{
    return m_theme == Theme::Light ? QColor(0xFFFFFF) : QColor(0x16181B);
}

QColor Palette::surface() const
{
    return m_theme == Theme::Light ? QColor(0xF6F7F9) : QColor(0x1E2124);
}

QColor Palette::text() const
{
    return m_theme == Theme::Light ? QColor(0x16181D) : QColor(0xE9EBEE);
}

QColor Palette::secondaryText() const
{
    return m_theme == Theme::Light ? QColor(0x5B616B) : QColor(0xA6ACB5);
}

QColor Palette::grid() const
{
    return m_theme == Theme::Light ? QColor(0xDFE2E7) : QColor(0x34383E);
}

QColor Palette::hatch() const
{
    return m_theme == Theme::Light ? QColor(0xC9C9C4) : QColor(0x4B4F54);
}

QColor Palette::dashedEdge() const
{
    return m_theme == Theme::Light ? QColor(0x85898F) : QColor(0x7F858D);
}

QColor Palette::focusRing() const
{
    return m_theme == Theme::Light ? QColor(0x0B0D10) : QColor(0xFFFFFF);
}

QColor Palette::selection() const
{
    return m_theme == Theme::Light ? QColor(0xDCE7F5) : QColor(0x263B57);
}

QColor Palette::accent() const
{
    return m_theme == Theme::Light ? QColor(0x1D4F91) : QColor(0x6FB1F2);
}

namespace {

double relativeLuminance(const QColor& colour)
{
    const auto linear = [](double channel) {
        return channel <= 0.03928 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}

} // namespace

double contrastRatio(const QColor& first, const QColor& second)
{
    const double a = relativeLuminance(first);
    const double b = relativeLuminance(second);
    return (std::max(a, b) + 0.05) / (std::min(a, b) + 0.05);
}

} // namespace atlas
