#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QFont>
#include <QSizeF>

namespace atlas {

/// Where a picture is shown and from how far it is read, both in metres.
struct RoomSetup {
    double imageWidth = 2.0; ///< of the picture on the wall or screen
    double distance = 8.0; ///< from the last row
    friend bool operator==(const RoomSetup&, const RoomSetup&) = default;
};

/// The least angle that capital letters must fill, in minutes of arc: ISO 9241-303:2011 (earlier ISO
/// 9241-3:1992).
constexpr double LeastArcMinutes = 16;

/// Height in metres that capital letters need in \a room to fill LeastArcMinutes.
double readableCapHeight(const RoomSetup& room);

/// From the least readable size to 20 minutes of arc, where what the same standard prefers (20 to 22) begins.
constexpr double ComfortFactor = 20.0 / LeastArcMinutes;

/// The type that rooms read, of a given pixel size.
QFont roomFont(int pixelSize, QFont::Weight weight = QFont::Normal);

/// Pixel size of a font of \a family whose capitals reach readableCapHeight() on a picture that is \a
/// widthPixels wide.
double readablePixelSize(const RoomSetup& room, double widthPixels, const QFont& family = roomFont(100));

/// What capitals of \a pixelSize fill from the last row, in minutes of arc; the inverse of
/// readablePixelSize().
double arcMinutes(const RoomSetup& room, double pixelSize, double widthPixels);

/// A monitor or a television says how wide it is; a projector does not know its picture, so 2 m are taken.
/// Pass the size that the screen reports, in millimetres.
RoomSetup suggestedRoom(const QSizeF& physicalMillimetres);

} // namespace atlas
