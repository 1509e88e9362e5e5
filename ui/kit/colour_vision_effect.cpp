// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/colour_vision_effect.h"

#include <QPainter>

namespace atlas {

void ColourVisionEffect::draw(QPainter* painter)
{
    QPoint offset;
    const QPixmap source = sourcePixmap(Qt::DeviceCoordinates, &offset, NoPad);
    painter->save();
    painter->setWorldTransform(QTransform());
    QImage seen = seenWith(m_vision, source.toImage());
    seen.setDevicePixelRatio(source.devicePixelRatio());
    painter->drawImage(offset, seen);
    painter->restore();
}

} // namespace atlas
