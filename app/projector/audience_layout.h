#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later

#include "projector/audience_picture.h"
#include "projector/audience_slide.h"

namespace atlas {

class Phrases;

/// The slide set in the largest type and the arrangement that find room in \a size. Type that reaches
/// \a readablePixelSize goes before the arrangement that would look best.
AudiencePicture audiencePicture(const AudienceSlide& slide, const Phrases& phrases,
    const AudienceColours& colours, const QSizeF& size, double readablePixelSize);

} // namespace atlas
