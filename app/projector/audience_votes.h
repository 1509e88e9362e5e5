#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later

namespace atlas {

class AudiencePage;

/// The last revealed round as bars, a line a rating, with the round before it as thin bars below them, and
/// what they say in words. Fills the free area; the slide has a revealed round.
void putVotes(AudiencePage& page);

/// The rating that was agreed on, large, with what the votes said. Fills the free area; the slide has a
/// decision.
void putAgreed(AudiencePage& page);

} // namespace atlas
