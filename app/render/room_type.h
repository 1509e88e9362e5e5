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

/// Height in metres that capital letters need in \a room: 16 minutes of arc, the least that ISO 9241-303:2011
/// (earlier ISO 9241-3:1992) takes for readable text.
double readableCapHeight(const RoomSetup& room);

/// From the least readable size to 20 minutes of arc, where what the same standard prefers (20 to 22) begins.
constexpr double ComfortFactor = 20.0 / 16.0;

/// The type that rooms read, of a given pixel size.
QFont roomFont(int pixelSize, QFont::Weight weight = QFont::Normal);

/// Pixel size of a font of \a family whose capitals reach readableCapHeight() on a picture that is \a
/// widthPixels wide.
double readablePixelSize(const RoomSetup& room, double widthPixels, const QFont& family = roomFont(100));

/// A monitor or a television says how wide it is; a projector does not know its picture, so 2 m are taken.
/// Pass the size that the screen reports, in millimetres.
RoomSetup suggestedRoom(const QSizeF& physicalMillimetres);

} // namespace atlas
