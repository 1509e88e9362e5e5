#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later

#include "analysis/board.h"

#include <QRectF>

#include <functional>

class QPainter;

namespace atlas {

class Palette;

enum class DendrogramSide { Left, Above };

bool hasTree(const BoardAxis& axis);

/// Paints the trees of an axis whose headings lie at the places that \a middle tells, which may be of
/// different sizes or outside of \a room, into \a room, the leaves at its right or lower edge. Cut off at its
/// edges.
void paintTreesAt(QPainter& painter, const BoardAxis& axis, DendrogramSide side, const QRectF& room,
    const std::function<double(int heading)>& middle, const Palette& palette);

} // namespace atlas
