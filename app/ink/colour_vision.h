#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QColor>
#include <QImage>

namespace atlas {

/// How somebody sees colours: as most people do, without one of the three kinds of cones, or none at all.
enum class ColourVision { Common, Protanopia, Deuteranopia, Tritanopia, Achromatopsia };

/// What \a colour looks like to somebody with \a vision, after G. M. Machado, M. M. Oliveira and L. A. F.
/// Fernandes, "A Physiologically-based Model for Simulation of Color Vision Deficiency", IEEE TVCG 15 (2009),
/// at full severity, on linear sRGB; without cones, its relative luminance. Keeps alpha.
QColor seenWith(ColourVision vision, const QColor& colour);

/// The same for each pixel of an image; returned as ARGB32, premultiplied.
QImage seenWith(ColourVision vision, const QImage& image);

} // namespace atlas
