// SPDX-License-Identifier: GPL-3.0-or-later
#include "boards/board_cell_shapes.h"

#include "ink/fitted_line.h"

#include <QPainter>

#include <algorithm>

namespace atlas {

namespace {

constexpr double noteShare = 0.72; // of the symbol's type

} // namespace

QFont noteFont(const QFont& symbol)
{
    QFont font = scaledFont(symbol, noteShare);
    font.setWeight(QFont::Medium);
    return font;
}

QRectF cellBody(const QRectF& rect)
{
    const double extent = std::min(rect.width(), rect.height());
    const double gap = extent >= 10 ? 1.0 : (extent >= 5 ? 0.5 : 0.0);
    return rect.adjusted(gap, gap, -gap, -gap);
}

bool fits(const SignLine& line, const QRectF& body)
{
    return line.width() <= body.width() - 2 && line.capHeight() <= body.height() - 2;
}

void paintFrame(QPainter& painter, const QRectF& body, const ToneColours& colours)
{
    const double extent = std::min(body.width(), body.height());
    const double radius = extent >= 16 ? 2.0 : 0.0;
    painter.setRenderHint(QPainter::Antialiasing, radius > 0);
    painter.setPen(extent >= 8 ? QPen(colours.edge, 1.0) : QPen(Qt::NoPen));
    painter.setBrush(colours.fill);
    const double half = extent >= 8 ? 0.5 : 0.0;
    painter.drawRoundedRect(body.adjusted(half, half, -half, -half), radius, radius);
}

void paintLines(
    QPainter& painter, const QRectF& body, const std::vector<SignLine>& choices, const SignLine& beneath)
{
    const auto first = std::find_if(
        choices.begin(), choices.end(), [&body](const SignLine& line) { return fits(line, body); });
    if (first == choices.end())
        return;
    const double both = first->lineHeight() + beneath.lineHeight();
    if (first == choices.begin() && both * 0.94 <= body.height() && beneath.width() <= body.width() - 4) {
        const double top = body.center().y() - both / 2;
        first->paint(painter, {body.center().x(), top + first->lineHeight() * 0.54});
        beneath.paint(painter, {body.center().x(), top + first->lineHeight() + beneath.lineHeight() * 0.44});
        return;
    }
    const SignLine beside = first->followedBy(beneath);
    const bool roomBeside = first == choices.begin() && beneath.width() > 0 && fits(beside, body);
    (roomBeside ? beside : *first).paint(painter, body.center());
}

} // namespace atlas
