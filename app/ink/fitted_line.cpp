// SPDX-License-Identifier: GPL-3.0-or-later
#include "ink/fitted_line.h"

#include "ink/wrapped_text.h"

#include <QPainter>

#include <algorithm>

namespace atlas {

QFont scaledFont(const QFont& font, double share)
{
    QFont scaled = font;
    if (font.pixelSize() > 0)
        scaled.setPixelSize(std::max(1, qRound(font.pixelSize() * share)));
    else
        scaled.setPointSizeF(std::max(1.0, font.pointSizeF() * share));
    return scaled;
}

bool paintFitted(
    QPainter& painter, const QRectF& rect, const QString& text, const QFont& font, Qt::Alignment alignment)
{
    for (const double share : {1.0, 0.85, 0.75, 0.66}) {
        const QFont type = scaledFont(font, share);
        const WrappedText line(text, type, 2 * rect.width() + 100, 1);
        if (line.width() > rect.width())
            continue;
        line.paint(painter, rect, alignment);
        return true;
    }
    return false;
}

} // namespace atlas
