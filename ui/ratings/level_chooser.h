#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/language.h"
#include "ink/cell_painter.h"

#include <QIcon>
#include <QKeySequence>

#include <optional>

class QMenu;
class QPoint;
class QWidget;

namespace atlas {

/// A small picture of a cell, \a size in logical pixels.
QIcon ratingIcon(
    const CellPainter& painter, Rating rating, const QSize& size, const QFont& font, bool withSymbol = true);

/// Levels have the keys 1 to 9, from the lowest; those above the ninth have none.
inline constexpr int MostLevelKeys = 9;

/// The key that sets this rating in the heatmap, and its name for menus and tooltips; empty for a level above
/// MostLevelKeys.
QKeySequence ratingShortcut(const RatingScale& scale, Rating rating);
QString ratingKey(const RatingScale& scale, Rating rating);

/// Adds an entry for each rating of the scale, highest first, each with its picture, its label and its key;
/// the entry's data is RatingScale::index().
void addRatings(QMenu& menu, const CellPainter& painter, Language language, std::optional<Rating> current);

/// Shows the ratings at \a position and waits; nothing if the user turns away.
std::optional<Rating> chooseRating(QWidget* parent, const QPoint& position, const CellPainter& painter,
    Language language, std::optional<Rating> current);

} // namespace atlas
