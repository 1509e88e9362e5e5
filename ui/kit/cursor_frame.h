#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QRect>

class QColor;
class QPainter;

namespace atlas {

/// A frame of \a width inside \a rect. Filled, not stroked: the same pixels whatever part of it is painted.
void paintFrame(QPainter& painter, const QRect& rect, int width, const QColor& colour);

/// Ticks inwards from the middle of each side: the cursor of the keyboard is told from other frames by its
/// shape, not by its colour alone.
void paintCursorTicks(QPainter& painter, const QRect& rect, int width, const QColor& colour);

} // namespace atlas
