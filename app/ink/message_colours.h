#pragma once
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ink/palette.h"

namespace atlas {

/// What a message to the user is about. Each has a picture and a word of its own beside its colours.
enum class MessageKind { Note, Done, Refused, ReadOnly };

/// Ground and text of a message: at least 4.5:1, 7:1 in high contrast. None of them is a colour of the impact
/// scale.
CellColours messageColours(MessageKind kind, Theme theme);

} // namespace atlas
