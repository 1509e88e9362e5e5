#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QString>

namespace atlas {

class Phrases;

/// What is written in a chart, in the language of \a phrases: an export may speak another one than the
/// windows.
namespace chart_words {

QString fading(const Phrases& phrases);
QString strengthened(const Phrases& phrases);
QString apart(const Phrases& phrases);
QString apartShort(const Phrases& phrases);
QString balance(const Phrases& phrases);
QString netBalance(const QString& percent, const Phrases& phrases);
QString item(const Phrases& phrases);
QString belongsTo(const Phrases& phrases);
QString theme(const Phrases& phrases);
QString absent(const Phrases& phrases); ///< of a theme that a domain has no cell of
QString noMedian(const Phrases& phrases);
QString cellsWithLevel(const Phrases& phrases);
QString cells(const Phrases& phrases);
QString nothingToShow(const Phrases& phrases);
QString fewThemes(const Phrases& phrases);

QString sharesNote(const Phrases& phrases);
QString countsNote(const Phrases& phrases);
QString balanceNote(const Phrases& phrases);
QString withoutValue(int items, const Phrases& phrases);
QString cutTies(int items, int place, const Phrases& phrases);
QString placesNote(const Phrases& phrases);
QString placeOf(int place, int items, bool grows, const Phrases& phrases);
QString shared(int items, const Phrases& phrases);
QString place(const Phrases& phrases);
QString sharing(const Phrases& phrases);
QString strongestCells(const Phrases& phrases);
QString radarNote(const Phrases& phrases);

/// Headings over \a shown of all \a items of a direction.
QString mostStrengthened(int shown, int items, const Phrases& phrases);
QString mostFading(int shown, int items, const Phrases& phrases);
QString balanced(int items, const Phrases& phrases);

/// As percentText() with the sign, a true minus.
QString signedPercent(double share, const Phrases& phrases);

} // namespace chart_words

} // namespace atlas
