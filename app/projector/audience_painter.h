#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later

#include "projector/audience_picture.h"
#include "projector/audience_slide.h"
#include "wording/phrases.h"

#include <QStringList>

namespace atlas {

/// Paints what the room sees, in the largest type that finds room. Lays a picture out once for each size, so
/// that painting it again is cheap. Not a widget: the window and the tests paint alike.
class AudiencePainter {
public:
    /// \a readablePixelSize is the smallest font that the last row reads at the size to be painted, see
    /// readablePixelSize(); where there is room, type grows beyond it.
    AudiencePainter(const AudienceSlide& slide, double readablePixelSize, Theme theme = Theme::Dark);

    const AudienceSlide& slide() const { return m_slide; }
    const AudienceColours& colours() const { return m_colours; }

    /// For a small copy of the same picture, scale the painter and pass the size that the room sees.
    void paint(QPainter& painter, const QRectF& rect) const;
    /// Of what is written on a picture of \a size, symbols included; 0 without any.
    int smallestPixelSize(const QSizeF& size) const;
    /// Whether nothing on a picture of \a size, symbols included, is smaller than readable.
    bool readable(const QSizeF& size) const;
    /// Every piece of text on a picture of \a size; symbols last.
    QStringList texts(const QSizeF& size) const;
    /// Where everything stands; valid until the next call for another size.
    const AudiencePicture& picture(const QSizeF& size) const;

private:
    AudienceSlide m_slide;
    double m_readablePixelSize;
    Phrases m_phrases;
    AudienceColours m_colours;
    mutable AudiencePicture m_picture; ///< of the last size asked for
};

} // namespace atlas
