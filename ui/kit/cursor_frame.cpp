// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/cursor_frame.h"

#include <QPainter>
#include <QRegion>

#include <algorithm>

namespace atlas {

void paintFrame(QPainter& painter, const QRect& rect, int width, const QColor& colour)
{
    for (const QRect& side : QRegion(rect) - rect.adjusted(width, width, -width, -width))
        painter.fillRect(side, colour);
}

void paintCursorTicks(QPainter& painter, const QRect& rect, int width, const QColor& colour)
{
    const int extent = std::min(rect.width(), rect.height());
    if (extent < 24)
        return;
    const int reach = width + std::clamp(extent / 12, 2, 4);
    const int across = std::clamp(extent / 4, 4, 10);
    const QPoint middle = rect.center();
    painter.fillRect(middle.x() - across / 2, rect.top(), across, reach, colour);
    painter.fillRect(middle.x() - across / 2, rect.bottom() + 1 - reach, across, reach, colour);
    painter.fillRect(rect.left(), middle.y() - across / 2, reach, across, colour);
    painter.fillRect(rect.right() + 1 - reach, middle.y() - across / 2, reach, across, colour);
}

} // namespace atlas
