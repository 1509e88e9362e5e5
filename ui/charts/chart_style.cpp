// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chart_style.h"

#include <QFontInfo>
#include <QFontMetricsF>

#include <algorithm>
#include <cmath>

namespace atlas {

namespace {

constexpr int leastPixels = 12; // 9 pt
constexpr double edgeContrast = 3.0;

} // namespace

ChartStyle::ChartStyle(const RatingScale& scale, Language language, Theme theme, const QFont& base)
    : m_cells(scale, theme)
    , m_phrases(language)
    , m_body(base)
{
    m_body.setPixelSize(std::max(leastPixels, QFontInfo(base).pixelSize()));
    m_body.setWeight(QFont::Normal);
    m_strong = m_body;
    m_strong.setWeight(QFont::DemiBold);
    m_symbol = m_body;
    m_symbol.setWeight(QFont::Bold);
}

double ChartStyle::lineHeight() const
{
    return std::ceil(QFontMetricsF(m_body).lineSpacing());
}

double ChartStyle::scaled(double pixels) const
{
    return std::max(pixels, pixels * m_body.pixelSize() / 13.0);
}

QColor ChartStyle::edge(Rating rating) const
{
    if (!rating.isLevel())
        return palette().dashedEdge();
    const CellColours& colours = palette().cell(rating);
    const auto weight = scale().entry(rating).weight;
    for (const QColor& colour : {colours.fill, strongest(weight && *weight < 0 ? -1 : 1)}) {
        if (weight.value_or(0) != 0 && contrastRatio(colour, palette().background()) >= edgeContrast)
            return colour;
    }
    return palette().dashedEdge();
}

QColor ChartStyle::strongest(int direction) const
{
    int most = 0;
    QColor colour = palette().accent();
    for (std::size_t position = 0; position < scale().levels.size(); ++position) {
        const int weight = scale().levels[position].weight.value_or(0) * direction;
        if (weight > most) {
            most = weight;
            colour = palette().cell(scale().at(static_cast<int>(position))).fill;
        }
    }
    return colour;
}

} // namespace atlas
