// SPDX-License-Identifier: GPL-3.0-or-later
#include "projector/audience_painter.h"

#include "projector/audience_layout.h"

#include <QPainter>

namespace atlas {

AudiencePainter::AudiencePainter(const AudienceSlide& slide, double readablePixelSize, Theme theme)
    : m_slide(slide)
    , m_readablePixelSize(readablePixelSize)
    , m_phrases(slide.language)
    , m_colours(slide.scale, theme)
{
}

void AudiencePainter::paint(QPainter& painter, const QRectF& rect) const
{
    painter.save();
    painter.translate(rect.topLeft());
    picture(rect.size()).paint(painter, m_colours);
    painter.restore();
}

int AudiencePainter::smallestPixelSize(const QSizeF& size) const
{
    return picture(size).smallestPixelSize(m_slide.scale);
}

bool AudiencePainter::readable(const QSizeF& size) const
{
    // Type is set in whole pixels.
    const int smallest = smallestPixelSize(size);
    return smallest == 0 || smallest + 0.5 >= m_readablePixelSize;
}

QStringList AudiencePainter::texts(const QSizeF& size) const
{
    return picture(size).words(m_slide.scale);
}

const AudiencePicture& AudiencePainter::picture(const QSizeF& size) const
{
    if (m_picture.size != size)
        m_picture = audiencePicture(m_slide, m_phrases, m_colours, size, m_readablePixelSize);
    return m_picture;
}

} // namespace atlas
