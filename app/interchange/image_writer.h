#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/error.h"
#include "sheets/exhibit.h"

class QIODevice;

namespace atlas {

constexpr double LeastImageScale = 0.1;

/// Pixels with their resolution and the title, \a scale for each layout unit of 1/96 inch. A scale that would make
/// more than 30,000 pixels on a side or 400 MB fails with InvalidInput and names one that will do.
Result<void> writePng(QIODevice& device, const Picture& picture, double scale);

/// The same as shapes and text, in the size of one unit to a CSS pixel.
Result<void> writeSvg(QIODevice& device, const Picture& picture);

} // namespace atlas
