#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/rating.h"

#include <vector>

namespace atlas {

class AudiencePage;

/// Family in one corner, unless it is named elsewhere, and how far the agenda is in the other.
void putCorners(AudiencePage& page, bool namesFamily);
/// The corners, then what is asked: competence and sub-competence.
void putQuestion(AudiencePage& page);

/// What the ratings mean, at the foot of the page. "Not rated" stands there only if some cell is.
void putLegend(AudiencePage& page);

/// Says calmly that votes are being counted, above what stands at the foot.
void putCounting(AudiencePage& page);

} // namespace atlas
