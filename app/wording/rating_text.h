#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later

#include "analysis/distribution.h"
#include "domain/atlas.h"
#include "wording/phrases.h"

namespace atlas {

struct VersionChange;

/// Words about ratings and cells that screen, paper and tables share.

/// "++ strong reinforcement", or the label alone where there is no symbol.
QString ratingText(const RatingScale& scale, Rating rating, const Phrases& phrases);
/// "++", or the label where there is no symbol: a scale of one's own may have none.
QString signText(const RatingScale& scale, Rating rating, const Phrases& phrases);

/// How a sentence names a rating: as short as can be, or in full.
enum class Naming { Signs, Labels };
QString nameOf(const RatingScale& scale, Rating rating, const Phrases& phrases, Naming naming);

/// Plain lines: full labels, rating, the study's rating where it differs, reason and source.
QString cellToolTip(
    const JobFamily& family, const RatingScale& scale, int row, int column, const Phrases& phrases);

/// Symbols of the median, "− / +" where it is split between two levels, empty where there is none.
QString medianText(const Distribution& distribution, const RatingScale& scale);

/// "median +", "median between − and +" of two names.
QString namedMedian(const QString& lower, const QString& upper, const Phrases& phrases);

/// Sentence with median, the number of cells that it rests on, and counts of each level.
QString distributionText(const Distribution& distribution, const RatingScale& scale, const Phrases& phrases);

/// "84 cells, all filled in", "84 cells, 1 not rated yet": never as n of N, which counts what a median rests
/// on.
QString coverageText(const Distribution& distribution, const Phrases& phrases);
/// "84 cells", "1 of 84 open".
QString shortCoverageText(const Distribution& distribution, const Phrases& phrases);

/// Word for a certainty, for buttons and lists.
QString certaintyText(Certainty certainty, const Phrases& phrases);
/// "− → ++"; "+ (rating kept)" where nothing but the reason for it changed.
QString changeText(const VersionChange& change, const RatingScale& scale, const Phrases& phrases);
/// That a cell is not as the study has it.
QString changedText(const Phrases& phrases);
/// The reason, said in so many words where nobody gave one.
QString reasonText(const Rationale& why, const Phrases& phrases);
/// reasonText(), and source and certainty as far as they are known.
QStringList rationaleParts(const Rationale& why, const Phrases& phrases);

/// \a share 0.5 as "50 %" or "50%", without its sign.
QString percentText(double share, const Phrases& phrases);

} // namespace atlas
