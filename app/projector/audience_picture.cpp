// SPDX-License-Identifier: GPL-3.0-or-later
#include "projector/audience_picture.h"

#include "projector/room_type.h"
#include "wording/audience_words.h"

#include <QPainter>
#include <QtMath>

#include <algorithm>
#include <cmath>

namespace atlas {

namespace {

constexpr double cornerRadius = 2; // as CellPainter draws it, in units
constexpr double outlineWidth = 0.8;
constexpr double ringWidth = 2.0;

QRectF scaled(const QRectF& rect, double factor)
{
    return {rect.topLeft() * factor, rect.size() * factor};
}

} // namespace

bool AudiencePicture::Text::isCut() const
{
    const QString whole = words.simplified();
    qsizetype end = 0;
    for (const QString& line : lines.lines()) {
        if (QStringView(whole).mid(end, line.size()) != line.simplified())
            return true;
        end += line.size();
        const bool atSpace = end >= whole.size() || whole[end] == u' ';
        if (!atSpace && line.back().isLetterOrNumber())
            return true;
        end += atSpace ? 1 : 0;
    }
    return end < whole.size();
}

QString AudiencePicture::symbolOf(const Tile& tile, const RatingScale& scale)
{
    switch (tile.look) {
    case Tile::Look::Covered:
        return {};
    case Tile::Look::Hidden:
        return audience_words::questionMark();
    case Tile::Look::Rated:
        break;
    }
    return scale.entry(tile.rating).symbol;
}

int AudiencePicture::smallestPixelSize(const RatingScale& scale) const
{
    int smallest = 0;
    const auto count = [&smallest](int pixelSize) {
        smallest = smallest == 0 ? pixelSize : std::min(smallest, pixelSize);
    };
    for (const Text& text : texts)
        count(text.pixelSize);
    for (const Tile& tile : tiles) {
        if (!symbolOf(tile, scale).isEmpty())
            count(tile.symbolSize);
    }
    return smallest;
}

QStringList AudiencePicture::words(const RatingScale& scale) const
{
    QStringList all;
    for (const Text& text : texts)
        all.append(text.words);
    for (const Tile& tile : tiles) {
        if (const QString symbol = symbolOf(tile, scale); !symbol.isEmpty())
            all.append(symbol);
    }
    return all;
}

void AudiencePicture::paint(QPainter& painter, const AudienceColours& colours) const
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing, true);
    painter.fillRect(QRectF(QPointF(), size), black ? QColor(Qt::black) : colours.ground());
    for (const Tile& tile : tiles)
        paintTile(painter, tile, colours);
    for (const Bar& bar : bars)
        paintBar(painter, bar, colours);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(colours.ring(), ringWidth * unit()));
    const double away = ringReach() - ringWidth * unit() / 2;
    const double radius = cornerRadius * unit() + away;
    for (const QRectF& ring : rings)
        painter.drawRoundedRect(ring.adjusted(-away, -away, away, away), radius, radius);
    for (const Text& text : texts) {
        painter.setPen(text.colour);
        text.lines.paint(painter, text.rect, Qt::AlignLeft | Qt::AlignTop);
    }
    painter.restore();
}

void AudiencePicture::paintTile(QPainter& painter, const Tile& tile, const AudienceColours& colours) const
{
    painter.save();
    if (tile.dimmed)
        painter.setOpacity(AudienceColours::DimmedOpacity);
    painter.scale(unit(), unit());
    const QRectF rect = scaled(tile.rect, 1 / unit());
    const double extent = std::min(rect.width(), rect.height());
    const double radius = extent >= 18 ? cornerRadius : 0;
    const QFont font = roomFont(std::max(1, qRound(tile.symbolSize / unit())), QFont::Bold);
    const QRectF inside = rect.adjusted(1.4, 1.4, -1.4, -1.4);
    const bool rated = tile.look == Tile::Look::Rated;
    if (rated) {
        // A dimmed symbol is written on its tile below; one that cannot fit is left out.
        colours.cells().paintCell(painter, rect, tile.rating,
            tile.dimmed ? roomFont(qCeil(4 * rect.height()), QFont::Bold) : font);
        if (const auto edge = colours.outline(tile.rating)) {
            painter.setPen(QPen(*edge, outlineWidth));
            painter.setBrush(Qt::NoBrush);
            painter.drawRoundedRect(inside, radius, radius);
        }
    } else {
        painter.setPen(QPen(colours.coverEdge(), outlineWidth));
        painter.setBrush(colours.cover());
        painter.drawRoundedRect(inside, radius, radius);
    }
    if (tile.dimmed || !rated) {
        painter.setOpacity(1);
        painter.setFont(font);
        painter.setPen(!tile.dimmed ? colours.ink(Ink::Strong)
                : colours.dimmedInk(rated ? colours.cells().palette().cell(tile.rating).fill : colours.cover()));
        painter.drawText(rect, Qt::AlignCenter | Qt::TextDontClip, symbolOf(tile, colours.cells().scale()));
    }
    painter.restore();
}

void AudiencePicture::paintBar(QPainter& painter, const Bar& bar, const AudienceColours& colours) const
{
    if (!bar.rating) {
        painter.fillRect(bar.rect, colours.ink(Ink::Soft));
        return;
    }
    Distribution single(colours.cells().scale());
    single.add(*bar.rating);
    painter.save();
    painter.scale(unit(), unit());
    colours.cells().paintDistribution(painter, scaled(bar.rect, 1 / unit()), single);
    painter.restore();
    const auto edge = colours.outline(*bar.rating);
    if (!edge)
        return;
    const double half = outlineWidth * unit() / 2;
    painter.setPen(QPen(*edge, outlineWidth * unit()));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(bar.rect.adjusted(half, half, -half, -half));
}

} // namespace atlas
