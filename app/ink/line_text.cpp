// SPDX-License-Identifier: GPL-3.0-or-later
#include "ink/line_text.h"

#include <QPainter>

namespace atlas {

void paintLine(QPainter& painter, const QRect& rect, Qt::Alignment alignment, const QString& text)
{
    const QFontMetrics metrics = painter.fontMetrics();
    int left = rect.left();
    if (alignment & (Qt::AlignHCenter | Qt::AlignRight)) {
        const int free = rect.width() - metrics.horizontalAdvance(text);
        left += alignment & Qt::AlignRight ? free : free / 2;
    }
    painter.drawText(
        QPoint(left, rect.top() + (rect.height() - metrics.height()) / 2 + metrics.ascent()), text);
}

} // namespace atlas
