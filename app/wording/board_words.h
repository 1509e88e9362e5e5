#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later

#include "analysis/arrangement.h"

#include <QStringList>

namespace atlas {

class Phrases;
struct BoardAxis;

/// The sentences around a board, in the language of \a phrases whatever the windows speak.
namespace board_words {

QString raised(int steps, const Phrases& phrases); ///< 2: two or more
QString lowered(int steps, const Phrases& phrases);
QString otherwise(const Phrases& phrases);
QString unchanged(const Phrases& phrases);
QString steps(const Phrases& phrases);
QString rolledUp(const Phrases& phrases);
QString manyRatings(const Phrases& phrases);
QString lessAlike(const Phrases& phrases);
QString alike(const Phrases& phrases);
QString similarity(const Phrases& phrases);
QString weaklyFounded(const Phrases& phrases);
QString allAgree(const Phrases& phrases);
QString opposed(const Phrases& phrases);
QString decided(const Phrases& phrases);
QString otherThanPresent(const Phrases& phrases);
QString consensus(const Phrases& phrases);
QString emptyPlace(const Phrases& phrases);

/// "21 rows · 31 domains", "12 of 21 rows shown".
QString extent(const BoardAxis& rows, const BoardAxis& columns, const Phrases& phrases);
/// "rows by similarity", "columns by label"; nothing for the order of the atlas.
QStringList orders(const AxisArrangement& rows, const AxisArrangement& columns, const Phrases& phrases);
/// Counted from 1.
QString columnsOf(int first, int last, int count, const Phrases& phrases);
QString nothingToShow(const Phrases& phrases);

QString place(const Phrases& phrases);
QString date(const Phrases& phrases);
QString name(const Phrases& phrases);
QString office(const Phrases& phrases);
QString signature(const Phrases& phrases);

} // namespace board_words

} // namespace atlas
