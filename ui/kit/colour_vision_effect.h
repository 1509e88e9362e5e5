#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ink/colour_vision.h"

#include <QGraphicsEffect>

namespace atlas {

/// Shows a widget as somebody with another colour vision sees it. Belongs to the widget that it is set on.
class ColourVisionEffect final : public QGraphicsEffect {
    Q_OBJECT
public:
    explicit ColourVisionEffect(ColourVision vision, QObject* parent = nullptr)
        : QGraphicsEffect(parent)
        , m_vision(vision)
    {
    }

protected:
    void draw(QPainter* painter) override;

private:
    ColourVision m_vision;
};

} // namespace atlas
