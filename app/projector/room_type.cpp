// SPDX-License-Identifier: GPL-3.0-or-later
#include "projector/room_type.h"

#include "ink/sheet_style.h"

#include <QFontMetricsF>

#include <algorithm>
#include <cmath>
#include <numbers>

namespace atlas {

double readableCapHeight(const RoomSetup& room)
{
    const double halfAngle = LeastArcMinutes / 60 * std::numbers::pi / 180 / 2;
    return 2 * room.distance * std::tan(halfAngle);
}

QFont roomFont(int pixelSize, QFont::Weight weight)
{
    static const QFont sheetType = SheetStyle().rowLabel;
    QFont font = sheetType;
    font.setStyleStrategy(QFont::PreferDefault); // nobody searches a wall: kerning may shape it
    font.setPixelSize(std::max(1, pixelSize));
    font.setWeight(weight);
    return font;
}

double readablePixelSize(const RoomSetup& room, double widthPixels, const QFont& family)
{
    constexpr int sample = 1000; // large, so that rounding in the metrics does not matter
    QFont font = family;
    font.setPixelSize(sample);
    const double capShare = QFontMetricsF(font).capHeight() / sample;
    const double capPixels = readableCapHeight(room) * widthPixels / room.imageWidth;
    return capPixels / capShare;
}

double arcMinutes(const RoomSetup& room, double pixelSize, double widthPixels)
{
    // Angles this small grow as their tangents do.
    return LeastArcMinutes * pixelSize / readablePixelSize(room, widthPixels);
}

RoomSetup suggestedRoom(const QSizeF& physicalMillimetres)
{
    constexpr double narrowest = 0.3;
    constexpr double widest = 3.0;
    RoomSetup room;
    const double width = physicalMillimetres.width() / 1000;
    if (width >= narrowest && width <= widest)
        room.imageWidth = width;
    return room;
}

} // namespace atlas
