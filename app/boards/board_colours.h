#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ink/palette.h"

namespace atlas {

/// What happened to a cell between two versions. "More" is more than one step.
enum class ChangeTone { Unchanged, RaisedOnce, RaisedMore, LoweredOnce, LoweredMore, Otherwise };

struct ToneColours {
    QColor fill;
    QColor text; ///< at least 4.5:1 against the fill
    QColor edge; ///< at least 3:1 against the background, but for Unchanged, which stays in the background
};

/// Blue for raised and orange for lowered whatever the colours of the scale: a difference is no level.
ToneColours toneColours(ChangeTone tone, const Palette& palette);

/// Of one hue that no scale of ours uses, growing with the square of \a similarity (0 to 1): what tells
/// domains apart lies near the top. Text at least 4.5:1 against the fill.
CellColours similarityColours(double similarity, Theme theme);

} // namespace atlas
