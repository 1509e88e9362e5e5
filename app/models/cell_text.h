#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later

#include "analysis/distribution.h"
#include "domain/atlas.h"

#include <QString>

namespace atlas {

/// Words about cells that the heatmap and the details share, in the language of the
/// windows.

/// "++ strong reinforcement", or the label alone where there is no symbol.
QString ratingText(const RatingScale& scale, Rating rating, Language language);

/// Rich text: full labels, rating, the study's rating where it differs, reason and source.
QString cellToolTip(
    const JobFamily& family, const RatingScale& scale, int row, int column, Language language);

/// Symbols of the median, "− / +" where it is split between two levels, empty where there is none.
QString medianText(const Distribution& distribution, const RatingScale& scale);

/// Sentence with median, the number of cells that it rests on, and counts of each level.
QString distributionText(const Distribution& distribution, const RatingScale& scale, Language language);

/// "84 cells, all filled in", "84 cells, 1 not rated yet": never as n of N, which counts what a median rests on.
QString coverageText(const Distribution& distribution);
/// "84 cells", "1 of 84 open".
QString shortCoverageText(const Distribution& distribution);

/// Word for a certainty, for buttons and lists.
QString certaintyText(Certainty certainty);

} // namespace atlas
