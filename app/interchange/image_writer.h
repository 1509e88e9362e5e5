#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/atlas.h"
#include "domain/error.h"
#include "sheets/exhibit.h"

class QIODevice;

namespace atlas {

constexpr double LeastImageScale = 0.1;

struct ImageOptions {
    Language language = Language::French;
    Theme theme = Theme::Light;
    double scale = 2.0; ///< PNG only: pixels for each layout unit of 1/96 inch
};

/// As writePng() of a family.
Result<void> writePng(QIODevice& device, const Picture& picture, const ImageOptions& options);
/// As writeSvg() of a family.
Result<void> writeSvg(QIODevice& device, const Picture& picture);

/// One family's heatmap as pixels, with its resolution and title. A scale that would make more than 30,000
/// pixels on a side or 400 MB fails with InvalidInput and names one that will do.
Result<void> writePng(
    QIODevice& device, const Atlas& atlas, const JobFamily& family, const ImageOptions& options);

/// The same as shapes and text, in the size of one unit to a CSS pixel.
Result<void> writeSvg(
    QIODevice& device, const Atlas& atlas, const JobFamily& family, const ImageOptions& options);

} // namespace atlas
